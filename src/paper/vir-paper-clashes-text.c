/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clash board as a page of text. Pairs that nothing connects are counted, not listed. */

#include "config.h"

#include "vir-paper-clashes.h"

#include "vir-amendments.h"
#include "vir-clash-words.h"
#include "vir-paper-table.h"
#include "vir-paper-words.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

static const VirAmendmentOutlook *
amendment_of (const VirPaperBoard *self,
              guint                index)
{
  return &self->outlook->amendments[index];
}

/* A clash that is no shared target, in a sentence about the amendments concerned. */
static char *
relation_text (const VirPaperBoard *self,
               const VirClash      *clash)
{
  g_autofree char *first = vir_paper_record_title (amendment_of (self, clash->one)->record);
  g_autofree char *second = vir_paper_record_title (amendment_of (self, clash->two)->record);

  return vir_clash_words_relation (self->outlook, clash, first, second);
}

static void
add_asked (VirPaperTable       *table,
           const VirPaperBoard *self,
           const VirClash      *clash)
{
  g_autofree char *title = vir_paper_record_title (clash->target);
  g_autofree char *year = vir_year_format (self->outlook->years.first + clash->year);
  gint64           beyond = vir_paper_clash_beyond (clash);

  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, title);
  vir_paper_table_add_text (table, year);
  vir_paper_table_add_money (table, clash->asked, 0, VIR_STATUS_PUBLISHED);
  if (!vir_known (clash->capacity))
    {
      vir_paper_table_add_text (table, _("not known"));
      vir_paper_table_add_text (table, _("cannot tell"));
      return;
    }
  vir_paper_table_add_money (table, clash->capacity, 0, VIR_STATUS_PUBLISHED);
  vir_paper_table_add_money (table, vir_known (beyond) ? beyond : 0, 0, VIR_STATUS_PUBLISHED);
}

static void
append_floor (const VirClash *clash,
              GString        *out)
{
  g_autofree char *reserve = clash->floor ? vir_paper_record_title (clash->target) : NULL;
  g_autofree char *floor = vir_clash_words_floor (clash, reserve, VIR_FORMAT_COMMITTEE);

  if (floor)
    g_string_append_printf (out, "%s\n", floor);
}

static void
append_clashes (const VirPaperBoard *self,
                const VirPaperPair  *pair,
                GString             *out)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (vir_paper_format (self->outlook->input));

  vir_paper_table_add_column (table, _("Both want"), FALSE);
  vir_paper_table_add_column (table, _("year"), FALSE);
  vir_paper_table_add_column (table, _("asked together"), TRUE);
  vir_paper_table_add_column (table, _("there is"), TRUE);
  vir_paper_table_add_column (table, _("beyond it"), TRUE);
  for (guint i = 0; i < pair->clashes->len; i++)
    {
      const VirClash  *clash = pair->clashes->pdata[i];
      g_autofree char *relation = relation_text (self, clash);

      if (relation)
        g_string_append_printf (out, "%s\n", relation);
      else
        add_asked (table, self, clash);
    }
  vir_paper_table_append (table, out, VIR_PAPER_TEXT);
  for (guint i = 0; i < pair->clashes->len; i++)
    append_floor (pair->clashes->pdata[i], out);
}

static VirPaperTable *
years_table (const VirPaperBoard *self,
             const char          *head)
{
  VirPaperTable *table = vir_paper_table_new (vir_paper_format (self->outlook->input));

  vir_paper_table_add_column (table, head, FALSE);
  for (guint y = 0; y < self->outlook->years.n; y++)
    {
      g_autofree char *year = vir_year_format (self->outlook->years.first + (int) y);

      vir_paper_table_add_column (table, year, TRUE);
    }
  return table;
}

static void
add_series (VirPaperTable       *table,
            const VirPaperBoard *self,
            const char          *label,
            const VirSeries     *series)
{
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, label);
  for (guint y = 0; y < self->outlook->years.n; y++)
    vir_paper_table_add_money (table, series->v[y], 0, VIR_STATUS_PUBLISHED);
}

static void
add_alone (VirPaperTable       *table,
           const VirPaperBoard *self,
           guint                index)
{
  const VirAmendmentOutlook *amendment = amendment_of (self, index);
  VirStatus                  status = vir_paper_amendment_status (amendment);
  g_autofree char           *title = vir_paper_record_title (amendment->record);

  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, title);
  for (guint y = 0; y < self->outlook->years.n; y++)
    {
      gint64 net = vir_sum_value (amendment->net[y]);

      if (vir_known (net))
        vir_paper_table_add_money (table, net, 0, status);
      else
        vir_paper_table_add_range (table, amendment->low[y], amendment->high[y], status);
    }
}

static void
append_effect (const VirPaperBoard *self,
               const VirPaperPair  *pair,
               GString             *out)
{
  g_autoptr (VirPaperTable) table = years_table (self, _("Adds to the gap"));

  add_alone (table, self, pair->one);
  add_alone (table, self, pair->two);
  add_series (table, self, _("Both, one after the other"), &pair->effect.together);
  add_series (table, self, _("  against the two alone"), &pair->effect.lost);
  vir_paper_table_append (table, out, VIR_PAPER_TEXT);
}

static void
append_moves (const VirPaperBoard   *self,
              const VirCommonGround *ground,
              const char            *year,
              GString               *out)
{
  VirNumberFormat format = vir_paper_format (self->outlook->input);
  VirBasis        basis = vir_stance_basis (self->outlook->stance);

  g_string_append_printf (out, _("Balanced in %s with:"), year);
  for (guint i = 0; i < ground->n_moves; i++)
    {
      g_autofree char *title = vir_words_change_title (self->outlook->input, ground->moves[i]->record);
      g_autofree char *plain = vir_paper_plain_text (title);
      g_autofree char *amount = vir_money_format (vir_change_basis (ground->moves[i], basis)->v[0], format, 0);

      g_string_append_printf (out, "%s %s (%s)", i > 0 ? ";" : "", plain, amount);
    }
  g_string_append (out, "\n");
}

static void
append_common (const VirPaperBoard   *self,
               const VirCommonGround *ground,
               GString               *out)
{
  g_autoptr (VirPaperTable) table = years_table (self, _("Both agree on"));
  g_autofree char          *year = vir_year_format (self->outlook->years.first);

  if (ground->targets->len == 0)
    {
      g_string_append_printf (out, "\n%s\n", _("They agree on nothing."));
      return;
    }

  for (guint i = 0; i < ground->targets->len; i++)
    {
      const VirCommonTarget *target = &g_array_index (ground->targets, VirCommonTarget, i);
      g_autofree char       *title = vir_paper_record_title (target->target);

      add_series (table, self, title, &target->agreed);
    }
  add_series (table, self, _("Together"), &ground->net);
  vir_paper_table_append (table, out, VIR_PAPER_TEXT);

  if (!vir_known (ground->net.v[0]))
    g_string_append_printf (out, _("Whether this balances in %s cannot be told.\n"), year);
  else if (ground->n_moves > 0)
    append_moves (self, ground, year, out);
  else if (ground->closes)
    g_string_append_printf (out, _("This needs no further move to balance in %s.\n"), year);
  else
    g_string_append_printf (out, _("No further moves of either, up to three, balance this in %s.\n"), year);
}

static void
append_pair (const VirPaperBoard *self,
             const VirPaperPair  *pair,
             GString             *out)
{
  g_autofree char *one = vir_paper_record_title (amendment_of (self, pair->one)->record);
  g_autofree char *two = vir_paper_record_title (amendment_of (self, pair->two)->record);
  /* TRANSLATORS: two amendments */
  g_autofree char *head = g_strdup_printf (_("%s and %s"), one, two);

  g_string_append_printf (out, "\n\n%s\n", head);
  append_clashes (self, pair, out);
  append_effect (self, pair, out);
  append_common (self, &pair->ground, out);
}

/* Whether nothing connects two amendments but that one is a whole budget. */
static gboolean
is_only_alternative (const VirPaperPair *pair)
{
  return pair->ground.targets->len == 0 && pair->clashes->len == 1 &&
         ((const VirClash *) pair->clashes->pdata[0])->kind == VIR_CLASH_ALTERNATIVE;
}

static void
append_sets (const VirPaperBoard *self,
             GString             *out)
{
  for (guint i = 0; i < self->sets->len; i++)
    {
      const VirClashSet   *set = &g_array_index (self->sets, VirClashSet, i);
      g_autoptr (GString)  names = g_string_new (NULL);
      g_autofree char     *target = vir_paper_record_title (set->target);
      g_autofree char     *asked = vir_money_format (set->asked, VIR_FORMAT_COMMITTEE, VIR_MONEY_STANDALONE);
      g_autofree char     *there = vir_money_format (set->capacity, VIR_FORMAT_COMMITTEE, VIR_MONEY_STANDALONE);
      g_autofree char     *year = vir_year_format (self->outlook->years.first + set->year);

      for (guint k = 0; k < set->n; k++)
        {
          g_autofree char *name = vir_paper_record_title (amendment_of (self, set->amendments[k])->record);

          g_string_append_printf (names, "%s%s", k > 0 ? ", " : "", name);
        }
      /* Translators: names of amendments, a target, what they ask, what there is, a year */
      g_string_append_printf (out, _("\nTogether, though no two of them: %s\n  %s: %s asked, %s there, in %s\n"), names->str, target, asked, there, year);
    }
}

static void
append_whole_budgets (const VirPaperBoard *self,
                      GString             *out)
{
  gboolean any = FALSE;

  for (guint i = 0; self->pairs->len > 0 && i < self->outlook->n_amendments; i++)
    {
      const VirAmendmentRecord *amendment = amendment_of (self, i)->record;
      g_autofree char          *title = vir_paper_record_title (amendment);

      if (!amendment->alternative)
        continue;
      g_string_append_printf (out, "%s", any ? "" : "\n");
      g_string_append_printf (out, _("“%s” is a whole budget: once it is carried, what is put after it falls.\n"), title);
      any = TRUE;
    }
}

static void
append_summary (const VirPaperBoard *self,
                guint                apart,
                GString             *out)
{
  guint beyond = vir_paper_board_beyond (self);

  g_string_append_c (out, '\n');
  if (self->pairs->len == 0)
    g_string_append_printf (out, "%s\n", _("There are no two amendments to compare."));
  if (apart > 0)
    g_string_append_printf (out, ngettext ("%u pair of amendments has nothing in common.\n", "%u pairs of amendments have nothing in common.\n", apart), apart);
  if (beyond > 0)
    {
      g_autofree char *words = vir_clash_words_beyond (beyond, self->sets->len > 0);

      g_string_append_printf (out, "%s.\n", words);
    }
  else if (self->clashes->len > 0)
    g_string_append_printf (out, "%s\n", _("No pair is known to ask for more than there is."));
}

/**
 * vir_paper_board_text:
 * @self: a board
 *
 * Writes the board for a terminal: each pair that something connects with its clashes, what passing
 * both does to the gap, and what both agree on. A whole budget is named once, not beside every other.
 *
 * Returns: (transfer full): the text
 */
char *
vir_paper_board_text (const VirPaperBoard *self)
{
  g_autofree char *title = vir_paper_title (self->outlook);
  g_autofree char *basis = vir_paper_basis_line (self->outlook, FALSE);
  GString         *out = g_string_new (NULL);
  guint            apart = 0;

  g_string_append_printf (out, "%s\n%s\n", title, basis);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const VirPaperPair *pair = &g_array_index (self->pairs, VirPaperPair, i);

      if (pair->clashes->len == 0 && pair->ground.targets->len == 0)
        apart++;
      else if (!is_only_alternative (pair))
        append_pair (self, pair, out);
    }
  append_sets (self, out);
  append_whole_budgets (self, out);
  append_summary (self, apart, out);
  return g_string_free (out, FALSE);
}
