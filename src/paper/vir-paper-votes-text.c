/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes as a page of text: what was recorded, the path, the outcomes. Who can carry a vote is in
 * vir-paper-majority.c. */

#include "config.h"

#include "vir-paper-votes-private.h"

#include "vir-paper-table.h"
#include "vir-paper-words.h"
#include "vir-tally.h"
#include "vir-vote-words.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

static VirPaperTable *
new_table (const VirPaperVotes *self,
           const char          *head)
{
  VirPaperTable *table = vir_paper_table_new (vir_paper_format (self->outlook->input));

  vir_paper_table_add_column (table, head, FALSE);
  return table;
}

static void
add_year_columns (VirPaperTable    *table,
                  const VirOutlook *outlook)
{
  for (guint y = 0; y < outlook->years.n; y++)
    {
      g_autofree char *year = vir_year_format (outlook->years.first + (int) y);

      vir_paper_table_add_column (table, year, TRUE);
    }
}

static char *
numbered_title (const VirPaperVotes *self,
                guint                number)
{
  g_autofree char *title = vir_paper_order_title (self, vir_vote_order_nth (self->order, number));

  return g_strdup_printf ("%u  %s", number + 1, title);
}

/* Whether a vote counts, and why not. */
static char *
standing_text (const VirPaperVotes *self,
               const VirVoteStep   *step)
{
  g_autofree char *because = step->because ? vir_paper_order_title (self, step->because) : NULL;

  return vir_vote_words_standing (step, because);
}

/* The first year in which something is cut back, or -1. */
static int
reduced_year (const VirPaperVotes *self,
              const VirVoteStep   *step)
{
  for (guint y = 0; y < self->outlook->years.n; y++)
    if (step->reduced[y] != 0)
      return (int) y;

  return -1;
}

static gboolean
any_reduced (const VirPaperVotes *self)
{
  for (guint i = 0; i < self->path->len; i++)
    if (reduced_year (self, &g_array_index (self->path, VirVoteStep, i)) >= 0)
      return TRUE;

  return FALSE;
}

static VirPaperTable *
order_table (const VirPaperVotes *self)
{
  static const char *const heads[] = {
    N_("As asked"), N_("As recorded"), N_("In the document's order")
  };
  VirPaperTable *table = new_table (self, _(heads[self->order->from]));
  gboolean       reduced = any_reduced (self);

  vir_paper_table_add_column (table, _("result"), FALSE);
  if (reduced)
    {
      vir_paper_table_add_column (table, _("reduced by"), TRUE);
      vir_paper_table_add_column (table, _("in"), FALSE);
    }
  vir_paper_table_add_column (table, _("standing"), FALSE);
  for (guint i = 0; i < self->path->len; i++)
    {
      const VirVoteStep *step = &g_array_index (self->path, VirVoteStep, i);
      g_autofree char   *title = numbered_title (self, i);
      g_autofree char   *standing = standing_text (self, step);
      int                year = reduced_year (self, step);
      g_autofree char   *name = year >= 0 ? vir_year_format (self->outlook->years.first + year) : NULL;

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, title);
      vir_paper_table_add_text (table, vir_words_label (&vir_vote_result_enum, step->result));
      if (reduced)
        {
          if (year >= 0)
            vir_paper_table_add_money (table, step->reduced[year], 0, VIR_STATUS_PUBLISHED);
          else
            vir_paper_table_add_text (table, NULL);
          vir_paper_table_add_text (table, name);
        }
      vir_paper_table_add_text (table, standing);
    }

  return table;
}

static void
add_gaps (VirPaperTable    *table,
          const VirOutlook *after,
          const char       *label)
{
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, label);
  for (guint y = 0; y < after->years.n; y++)
    vir_paper_table_add_money (table, after->now[y].gap, 0, vir_paper_total_status (after, VIR_ROLE_GAP, y));
  vir_paper_table_add_money (table, after->now[0].tax.band_d, VIR_MONEY_PENCE, VIR_STATUS_PUBLISHED);
  vir_paper_table_add_text (table, vir_paper_balance_words (after->now[0].balance));
}

static VirPaperTable *
gaps_table (const VirPaperVotes *self)
{
  VirPaperTable *table = new_table (self, _("Gap after"));

  add_year_columns (table, self->outlook);
  vir_paper_table_add_column (table, _("Band D, £"), TRUE);
  vir_paper_table_add_column (table, _("first year"), FALSE);
  add_gaps (table, self->outlook, _("before any vote"));
  for (guint i = 0; i < self->path->len; i++)
    {
      g_autofree char *title = numbered_title (self, i);

      add_gaps (table, g_array_index (self->path, VirVoteStep, i).after, title);
    }

  return table;
}

static char *
numbers_text (guint32 set)
{
  GString *numbers = g_string_new (NULL);

  for (guint i = 0; i < VIR_COMBINATIONS_MAX; i++)
    if (set & (1u << i))
      g_string_append_printf (numbers, "%s%u", numbers->len > 0 ? "+" : "", i + 1);
  if (numbers->len == 0)
    g_string_append (numbers, _("none"));
  return g_string_free (numbers, FALSE);
}

static VirPaperTable *
outcomes_table (const VirPaperVotes *self)
{
  VirPaperTable *table = new_table (self, _("If carried"));

  vir_paper_table_add_column (table, _("void"), FALSE);
  add_year_columns (table, self->outlook);
  vir_paper_table_add_column (table, _("first year"), FALSE);
  for (guint i = 0; self->combinations && i < self->combinations->len; i++)
    {
      const VirCombination *outcome = vir_paper_votes_outcome (self, i);
      g_autofree char      *carried = numbers_text (i);
      g_autofree char      *fallen = i == outcome->carried ? NULL : numbers_text (i & ~outcome->carried);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, carried);
      vir_paper_table_add_text (table, fallen);
      for (guint y = 0; y < self->outlook->years.n; y++)
        vir_paper_table_add_money (table, outcome->gap[y], 0, vir_paper_total_status (self->outlook, VIR_ROLE_GAP, y));
      vir_paper_table_add_text (table, vir_paper_balance_words (outcome->balance));
    }

  return table;
}

static void
add_counts (VirPaperTable *table,
            gint64         votes_for,
            gint64         votes_against,
            gint64         abstain,
            gint64         absent)
{
  const gint64 counts[] = { votes_for, votes_against, abstain, absent };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    vir_paper_table_add_number (table, counts[i], 1);
}

/* A vote in all: those who did not vote follow from the seats where nobody recorded them. */
static void
add_tally (VirPaperTable       *table,
           const VirInput      *input,
           const VirVoteRecord *vote)
{
  VirTally tally;

  if (!vir_tally_new (input, vote, &tally))
    {
      add_counts (table, vote->votes_for, vote->votes_against, vote->abstain, VIR_UNKNOWN);
      vir_paper_table_add_number (table, VIR_UNKNOWN, 1);
      return;
    }
  add_counts (table, tally.counts[VIR_CAST_FOR], tally.counts[VIR_CAST_AGAINST], tally.counts[VIR_CAST_ABSTAIN], tally.counts[VIR_CAST_ABSENT]);
  vir_paper_table_mark (table, tally.inferred ? VIR_STATUS_INFERRED : VIR_STATUS_PUBLISHED);
  vir_paper_table_add_number (table, tally.needed, 1);
}

static void
add_bodies (VirPaperTable       *table,
            const VirInput      *input,
            const VirVoteRecord *vote)
{
  for (guint i = 0; i < vote->bodies.n; i++)
    {
      const VirBodyVote *cast = &((const VirBodyVote *) vote->bodies.items)[i];
      gconstpointer      body = cast->body ? vir_input_get (input, VIR_KIND_BODY, cast->body) : NULL;
      g_autofree char   *name = body ? vir_paper_record_title (body) : vir_paper_plain_text (cast->body);
      g_autofree char   *label = g_strdup_printf ("  %s", name);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, label);
      vir_paper_table_add_text (table, NULL);
      add_counts (table, cast->votes_for, cast->votes_against, cast->abstain, cast->absent);
    }
}

static char *
result_text (const VirVoteRecord *vote)
{
  const char *result = vir_words_label (&vir_vote_result_enum, vote->result);

  if (vote->casting == VIR_CASTING_NONE)
    return g_strdup (result);

  /* TRANSLATORS: the result of a vote, then the side that the casting vote was on */
  return g_strdup_printf (_("%s, casting vote: %s"), result, vir_words_label (&vir_casting_enum, vote->casting));
}

static VirPaperTable *
recorded_table (const VirPaperVotes *self)
{
  const VirInput *input = self->outlook->input;
  VirPaperTable  *table = new_table (self, _("Votes recorded"));

  vir_paper_table_add_column (table, _("on"), FALSE);
  vir_paper_table_add_column (table, _("for"), TRUE);
  vir_paper_table_add_column (table, _("against"), TRUE);
  vir_paper_table_add_column (table, _("abstain"), TRUE);
  vir_paper_table_add_column (table, _("did not vote"), TRUE);
  vir_paper_table_add_column (table, _("to win"), TRUE);
  vir_paper_table_add_column (table, _("result"), FALSE);
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_VOTE); i++)
    {
      const VirVoteRecord *vote = vir_input_nth (input, VIR_KIND_VOTE, i);
      g_autofree char     *title = vir_paper_record_title (vote);
      g_autofree char     *result = result_text (vote);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, title);
      vir_paper_table_add_text (table, vote->choice ? _("Choice of budgets") : vir_words_label (&vir_vote_subject_enum, vote->vote));
      add_tally (table, input, vote);
      vir_paper_table_add_text (table, result);
      add_bodies (table, input, vote);
    }

  return table;
}

/**
 * vir_paper_votes_text:
 * @self: votes
 *
 * Writes the votes for a terminal: those recorded, the path step by step, every outcome where those
 * were worked out, and who can carry a vote.
 *
 * Returns: (transfer full): the text
 */
char *
vir_paper_votes_text (const VirPaperVotes *self)
{
  g_autofree char *title = vir_paper_title (self->outlook);
  g_autofree char *basis = vir_paper_basis_line (self->outlook, FALSE);
  g_autoptr (VirPaperTable) recorded = recorded_table (self);
  g_autoptr (VirPaperTable) order = order_table (self);
  g_autoptr (VirPaperTable) gaps = gaps_table (self);
  g_autoptr (VirPaperTable) outcomes = outcomes_table (self);
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n%s\n", title, basis);
  vir_paper_table_append (recorded, out, VIR_PAPER_TEXT);
  vir_paper_table_append (order, out, VIR_PAPER_TEXT);
  vir_paper_table_append (gaps, out, VIR_PAPER_TEXT);
  vir_paper_table_append (outcomes, out, VIR_PAPER_TEXT);
  vir_paper_majority_append (self, out);
  return g_string_free (out, FALSE);
}
