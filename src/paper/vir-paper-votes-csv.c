/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes as one CSV table: the path, or every outcome where those were worked out. Heads are not
 * translated. */

#include "config.h"

#include "vir-paper-votes-private.h"

#include "vir-paper-table.h"
#include "vir-paper-words.h"

static void
add_columns (VirPaperTable     *table,
             const char *const *heads,
             guint              n)
{
  for (guint i = 0; i < n; i++)
    vir_paper_table_add_column (table, heads[i], FALSE);
}

static void
add_after (VirPaperTable    *table,
           const VirOutlook *after,
           guint             y,
           gint64            reduced)
{
  g_autofree char      *year = vir_year_format (after->years.first + (int) y);
  const VirYearOutlook *now = &after->now[y];
  const gint64          amounts[] = { reduced, now->gap, now->effects, now->tax.band_d };

  vir_paper_table_add_text (table, year);
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    vir_paper_table_add_money (table, amounts[i], 0, VIR_STATUS_PUBLISHED);
  vir_paper_table_add_text (table, vir_paper_balance_code (now->balance));
}

static void
add_step (VirPaperTable       *table,
          const VirPaperVotes *self,
          guint                number)
{
  const VirVoteStep *step = &g_array_index (self->path, VirVoteStep, number);
  g_autofree char   *title = vir_paper_order_title (self, step->amendment);
  const char        *texts[] = {
    step->amendment, title, vir_vote_result_enum.words[step->result], step->carried ? "yes" : "no",
    vir_paper_void_code (step->void_), step->because
  };

  for (guint y = 0; y < self->outlook->years.n; y++)
    {
      vir_paper_table_begin_row (table);
      vir_paper_table_add_number (table, number + 1, 1);
      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        vir_paper_table_add_text (table, texts[i]);
      add_after (table, step->after, y, step->reduced[y]);
    }
}

static VirPaperTable *
path_table (const VirPaperVotes *self)
{
  static const char *const heads[] = {
    "vote", "amendment", "title", "result", "carried", "void", "because", "year", "reduced, £", "gap, £",
    "change, £", "band D, £", "balance"
  };
  VirPaperTable *table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  add_columns (table, heads, G_N_ELEMENTS (heads));
  for (guint y = 0; y < self->outlook->years.n; y++)
    {
      vir_paper_table_begin_row (table);
      vir_paper_table_add_number (table, 0, 1);
      for (guint i = 0; i < 6; i++)
        vir_paper_table_add_text (table, NULL);
      add_after (table, self->outlook, y, 0);
    }
  for (guint i = 0; i < self->path->len; i++)
    add_step (table, self, i);
  return table;
}

static char *
join_ids (const VirPaperVotes *self,
          guint32              set)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < vir_vote_order_count (self->order); i++)
    if (set & (1u << i))
      g_string_append_printf (ids, "%s%s", ids->len > 0 ? "+" : "", vir_vote_order_nth (self->order, i));
  return g_string_free (ids, FALSE);
}

static VirPaperTable *
outcomes_table (const VirPaperVotes *self)
{
  static const char *const heads[] = { "carried", "void", "balance" };
  VirPaperTable           *table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  add_columns (table, heads, G_N_ELEMENTS (heads));
  for (guint y = 0; y < self->outlook->years.n; y++)
    {
      g_autofree char *year = vir_year_format (self->outlook->years.first + (int) y);
      g_autofree char *head = g_strdup_printf ("gap, %s, £", year);

      vir_paper_table_add_column (table, head, TRUE);
    }

  for (guint i = 0; i < self->combinations->len; i++)
    {
      const VirCombination *outcome = vir_paper_votes_outcome (self, i);
      g_autofree char      *carried = join_ids (self, i);
      g_autofree char      *fallen = join_ids (self, i & ~outcome->carried);

      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, carried);
      vir_paper_table_add_text (table, fallen);
      vir_paper_table_add_text (table, vir_paper_balance_code (outcome->balance));
      for (guint y = 0; y < self->outlook->years.n; y++)
        vir_paper_table_add_money (table, outcome->gap[y], 0, VIR_STATUS_PUBLISHED);
    }
  return table;
}

/**
 * vir_paper_votes_csv:
 * @self: votes
 *
 * Writes a row for every vote and year, vote 0 being the budget before any; or, where every outcome was
 * worked out, a row for each of those.
 *
 * Returns: (transfer full): CSV
 */
char *
vir_paper_votes_csv (const VirPaperVotes *self)
{
  g_autoptr (VirPaperTable) table = self->combinations ? outcomes_table (self) : path_table (self);

  return vir_paper_table_write (table, VIR_PAPER_CSV);
}
