/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who can carry a vote, as part of a page of text. */

#include "config.h"

#include "vir-paper-votes-private.h"

#include "vir-paper-table.h"
#include "vir-paper-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* More sets than this tell a reader nothing; JSON has them all. */
#define SETS_SHOWN 12

/* Groups that cannot be counted, because nobody says how many they are. */
static char *
unseated_bodies (const VirInput *input)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_BODY); i++)
    {
      const VirBodyRecord *body = vir_input_nth (input, VIR_KIND_BODY, i);
      g_autofree char     *name = vir_paper_record_title (body);

      if (vir_body_is_unseated (body))
        g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }

  return g_string_free (names, FALSE);
}

static void
add_row (VirPaperTable *table,
         const char    *label,
         const gint64  *numbers,
         guint          n)
{
  vir_paper_table_begin_row (table);
  vir_paper_table_add_text (table, label);
  for (guint i = 0; i < n; i++)
    vir_paper_table_add_number (table, numbers[i], 1);
}

static void
add_totals (const VirPaperVotes *self,
            VirPaperTable       *table)
{
  const gint64 all[] = {
    self->majority.seats, vir_paper_votes_away (self, FALSE), vir_paper_votes_away (self, TRUE), self->majority.present
  };

  if (vir_known (self->majority.seats))
    add_row (table, _("Vacant"), &self->majority.vacant, 1);
  add_row (table, _("In all"), all, G_N_ELEMENTS (all));
}

static void
append_groups (const VirPaperVotes *self,
               GString             *out)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);
  const VirMajority *majority = &self->majority;

  vir_paper_table_add_column (table, _("Who can vote"), FALSE);
  vir_paper_table_add_column (table, _("seats"), TRUE);
  vir_paper_table_add_column (table, _("absent"), TRUE);
  vir_paper_table_add_column (table, _("barred"), TRUE);
  vir_paper_table_add_column (table, _("present"), TRUE);
  if (self->complete)
    vir_paper_table_add_column (table, _("votes short, alone"), TRUE);
  for (guint i = 0; i < majority->n; i++)
    {
      const VirVoter  *voter = &majority->voters[i];
      g_autofree char *name = vir_paper_record_title (voter->body);
      const gint64     away[] = { voter->body->absent, voter->body->barred, voter->present };

      add_row (table, name, &voter->body->seats, 1);
      vir_paper_table_mark (table, vir_record_field_status (voter->body, "seats"));
      for (guint k = 0; k < G_N_ELEMENTS (away); k++)
        vir_paper_table_add_number (table, away[k], 1);
      if (self->complete)
        vir_paper_table_add_number (table, vir_majority_short (majority, 1u << i, VIR_CASTING_NONE), 1);
    }
  if (self->complete)
    add_totals (self, table);
  vir_paper_table_append (table, out, VIR_PAPER_TEXT);
}

static void
append_needed (const VirMajority *majority,
               GString           *out)
{
  g_autofree char *needed = g_strdup_printf ("%" G_GINT64_FORMAT, majority->needed);
  g_autofree char *tie = g_strdup_printf ("%" G_GINT64_FORMAT, majority->to_tie);

  g_string_append_printf (out, ngettext ("%s vote carries it if all who are present vote.", "%s votes carry it if all who are present vote.", (gulong) majority->needed), needed);
  if (majority->to_tie > 0)
    g_string_append_printf (out, _(" %s on each side is a tie: the casting vote decides."), tie);
  g_string_append_c (out, '\n');
}

static void
append_sets (const VirMajority *majority,
             const GArray      *sets,
             const char        *head,
             GString           *out)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  vir_paper_table_add_column (table, head, FALSE);
  vir_paper_table_add_column (table, _("votes"), TRUE);
  for (guint s = 0; s < MIN (sets->len, SETS_SHOWN); s++)
    {
      g_autoptr (GString) names = g_string_new (NULL);
      gint64 votes = 0;

      for (guint i = 0; i < majority->n; i++)
        if (g_array_index (sets, guint32, s) & (1u << i))
          {
            g_autofree char *name = vir_paper_record_title (majority->voters[i].body);

            g_string_append_printf (names, "%s%s", names->len > 0 ? " + " : "", name);
            votes += majority->voters[i].present;
          }
      add_row (table, names->str, &votes, 1);
    }

  vir_paper_table_append (table, out, VIR_PAPER_TEXT);
  if (sets->len > SETS_SHOWN)
    g_string_append_printf (out, ngettext ("and %u more\n", "and %u more\n", sets->len - SETS_SHOWN), sets->len - SETS_SHOWN);
}

static gboolean
same_sets (const GArray *a,
           const GArray *b)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (guint32)) == 0);
}

/**
 * vir_paper_majority_append:
 * @self: votes
 * @out: a page
 *
 * Adds seats, who is away, how many votes carry a vote, how many each group is short of, and the
 * smallest sets of groups that carry one. Says so where the document names no seats.
 */
void
vir_paper_majority_append (const VirPaperVotes *self,
                           GString             *out)
{
  g_autofree char *unseated = unseated_bodies (self->outlook->input);

  if (!self->seated)
    {
      g_string_append_printf (out, "\n%s\n", _("Who can carry a vote cannot be told: the document names no group's seats, or too many groups."));
      return;
    }

  append_groups (self, out);
  if (!self->complete)
    {
      g_string_append_printf (out, _("Who can carry a vote cannot be told: the seats of %s are not known.\n"), unseated);
      return;
    }
  append_needed (&self->majority, out);
  append_sets (&self->majority, self->winning, _("Carried by no fewer than"), out);
  if (!same_sets (self->winning, self->with_casting))
    append_sets (&self->majority, self->with_casting, _("With the casting vote"), out);
}
