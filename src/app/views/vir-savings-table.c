/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The columns of the savings table: what it is, its years, posts, delivery, and last what the open
 * amendment does to it, in the amendment's colour. Columns nobody has filled in are left out. */

#include "config.h"

#include "vir-savings-page-private.h"

#include "vir-balance-words.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-row.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  COLUMN_MARK,
  COLUMN_REFERENCE,
  COLUMN_TITLE,
  COLUMN_YEAR, /* and as many more as there are years */
  COLUMN_POSTS = COLUMN_YEAR + VIR_MAX_YEARS,
  COLUMN_DELIVERY,
  COLUMN_CHANGE,
} SavingsColumn;

/* Which of them a column of the table is: absent ones are skipped. */
static SavingsColumn
column_of (VirSavingsPage *self,
           guint           column)
{
  guint rest;

  if (column < COLUMN_YEAR + self->n_columns)
    return (SavingsColumn) column;
  rest = column - COLUMN_YEAR - self->n_columns;
  if (self->has_posts && rest-- == 0)
    return COLUMN_POSTS;
  if (self->has_delivery && rest-- == 0)
    return COLUMN_DELIVERY;
  return COLUMN_CHANGE;
}

static const char *
row_id (gpointer item)
{
  return vir_row_get_id (item);
}

static const VirProposalRecord *
row_proposal (gpointer item)
{
  return (const VirProposalRecord *) vir_row_get_record (item);
}

static char *
spoken_status (VirStatus status)
{
  return status == VIR_STATUS_PUBLISHED ? g_strdup (_ ("Published")) : g_strdup (vir_words_label (&vir_status_enum, (int) status));
}

static void
mark_cell (const VirProposalRecord *proposal,
           VirTableCell            *cell)
{
  VirStatus status = (VirStatus) proposal->base.status;
  VirStatus figures = vir_record_field_status (proposal, "profile");

  /* the weaker of the two: a published saving with an illustrative split is illustrative here */
  if (figures > status)
    status = figures;
  cell->text = g_strdup (vir_words_mark (status));
  cell->spoken = spoken_status (status);
  cell->style = "dim-label";
  if (status == VIR_STATUS_INFERRED)
    cell->tooltip = g_strdup (_ ("Inferred: worked out from published figures"));
  else if (status == VIR_STATUS_ILLUSTRATIVE)
    cell->tooltip = g_strdup (_ ("Illustrative: not published, put in to show what a plan looks like"));
}

static void
title_cell (const VirProposalRecord *proposal,
            VirTableCell            *cell)
{
  g_autofree char *title = vir_words_record_title (&proposal->base);
  g_autofree char *span = vir_savings_span (proposal->profile, vir_settings_get_number_format ());

  cell->tooltip = span != NULL ? g_strdup_printf ("%s\n%s", title, span) : g_strdup (title);
  if (proposal->stage == VIR_STAGE_SCRAPPED)
    {
      /* Translators: a proposal that was given up and counts nothing */
      cell->text = g_strdup_printf (_ ("%s (scrapped)"), title);
      cell->style = "unknown";
    }
  else
    cell->text = g_steal_pointer (&title);
}

static void
money_cell (gint64        amount,
            VirMoneyFlags flags,
            VirTableCell *cell)
{
  if (!vir_known (amount))
    {
      cell->text = g_strdup ("?");
      cell->spoken = g_strdup (_ ("Not known"));
      cell->tooltip = g_strdup (_ ("Not known: the paper does not say"));
      cell->style = "unknown";
    }
  else if (amount == 0)
    {
      cell->text = g_strdup ("–");
      cell->spoken = g_strdup (_ ("None"));
      cell->style = "unknown";
    }
  else
    cell->text = vir_money_format (amount, vir_settings_get_number_format (), VIR_MONEY_CELL | flags);
}

static void
year_cell (VirSavingsPage          *self,
           const VirProposalRecord *proposal,
           guint                    year,
           VirTableCell            *cell)
{
  VirSeries steps;

  vir_savings_steps (vir_workspace_get_outlook (self->workspace), proposal, &steps);
  money_cell (steps.v[year], VIR_MONEY_STANDALONE, cell);
}

static void
delivery_cell (const VirProposalRecord *proposal,
               VirTableCell            *cell)
{
  static const char *const styles[] = { NULL, "rag-red", "rag-amber", "rag-green" };

  if (proposal->rag == VIR_RAG_UNSTATED)
    return;
  cell->text = g_strdup (vir_words_label (&vir_rag_enum, proposal->rag));
  cell->style = styles[proposal->rag];
}

static guint32
change_colour (VirSavingsPage *self)
{
  VirInput                 *input = vir_workspace_get_input (self->workspace);
  const char               *id = vir_workspace_get_amendment (self->workspace);
  const VirAmendmentRecord *amendment = id != NULL ? vir_input_get (input, VIR_KIND_AMENDMENT, id) : NULL;

  return amendment != NULL ? vir_page_party_text (input, amendment) : 0;
}

static void
change_cell (VirSavingsPage          *self,
             const VirProposalRecord *proposal,
             VirTableCell            *cell)
{
  gint64 effect;

  if (!vir_savings_change (vir_workspace_get_outlook (self->workspace), proposal->base.id, self->year, &effect))
    return;
  if (vir_known (effect) && effect == 0)
    cell->text = vir_money_format (0, vir_settings_get_number_format (), VIR_MONEY_CELL);
  else
    money_cell (effect, VIR_MONEY_SIGNED, cell);
  cell->colour = change_colour (self);
  cell->bold = TRUE;
}

static void
row_cell (gpointer      item,
          guint         column,
          VirTableCell *cell,
          gpointer      user_data)
{
  VirSavingsPage          *self = user_data;
  const VirProposalRecord *proposal = row_proposal (item);
  SavingsColumn            what = column_of (self, column);

  if (proposal == NULL)
    return;
  if (what == COLUMN_MARK)
    mark_cell (proposal, cell);
  else if (what == COLUMN_REFERENCE)
    cell->text = g_strdup (proposal->reference);
  else if (what == COLUMN_TITLE)
    title_cell (proposal, cell);
  else if (what == COLUMN_POSTS)
    {
      cell->text = vir_page_posts (proposal->posts);
      if (cell->text == NULL)
        {
          cell->text = g_strdup ("–");
          cell->style = "unknown";
        }
    }
  else if (what == COLUMN_DELIVERY)
    delivery_cell (proposal, cell);
  else if (what == COLUMN_CHANGE)
    change_cell (self, proposal, cell);
  else
    year_cell (self, proposal, (guint) what - COLUMN_YEAR, cell);
}

/* A sum with unknown parts is a sum of those that are known, and says so. */
static void
sum_cell (VirSum        sum,
          VirMoneyFlags flags,
          VirTableCell *cell)
{
  g_autofree char *text = vir_money_format (sum.known, vir_settings_get_number_format (), VIR_MONEY_CELL | flags);

  if (sum.unknown == 0)
    {
      cell->text = g_steal_pointer (&text);
      return;
    }
  cell->text = g_strconcat (text, "*", NULL);
  cell->tooltip = g_strdup_printf (ngettext ("%u figure is not known and not in this sum",
                                             "%u figures are not known and not in this sum", sum.unknown),
                                   sum.unknown);
}

static char *
count_words (VirSavingsPage *self)
{
  guint n = self->totals.n;

  switch (self->kind)
    {
    case VIR_PROPOSAL_SAVING:
      return g_strdup_printf (ngettext ("%u saving", "%u savings", n), n);
    case VIR_PROPOSAL_PRESSURE:
      return g_strdup_printf (ngettext ("%u pressure", "%u pressures", n), n);
    case VIR_PROPOSAL_GROWTH:
      return g_strdup_printf (ngettext ("%u growth item", "%u growth items", n), n);
    default:
      return g_strdup_printf (ngettext ("%u proposal", "%u proposals", n), n);
    }
}

static void
total_cell (guint         column,
            VirTableCell *cell,
            gpointer      user_data)
{
  VirSavingsPage *self = user_data;
  SavingsColumn   what = column_of (self, column);

  if (what == COLUMN_MARK)
    return;
  if (what == COLUMN_REFERENCE)
    cell->text = g_strdup (_ ("Total"));
  else if (what == COLUMN_TITLE)
    {
      cell->text = count_words (self);
      cell->style = "total-words";
    }
  else if (what == COLUMN_POSTS)
    {
      cell->text = vir_page_posts (self->totals.posts.known);
      if (self->totals.posts.unknown > 0)
        cell->tooltip = g_strdup_printf (ngettext ("Not known for %u of them", "Not known for %u of them", self->totals.posts.unknown),
                                         self->totals.posts.unknown);
    }
  else if (what == COLUMN_CHANGE)
    {
      sum_cell (self->totals.changes, VIR_MONEY_SIGNED, cell);
      cell->colour = change_colour (self);
      cell->bold = TRUE;
    }
  else if (what != COLUMN_DELIVERY)
    sum_cell (self->totals.steps[(guint) what - COLUMN_YEAR], VIR_MONEY_STANDALONE, cell);
}

static int
compare_numbers (gint64 a,
                 gint64 b)
{
  /* what is not known comes last */
  if (!vir_known (a) || !vir_known (b))
    return vir_known (b) - vir_known (a);
  return a < b ? -1 : a > b;
}

static int
compare_texts (const char *a,
               const char *b)
{
  return g_utf8_collate (a != NULL ? a : "", b != NULL ? b : "");
}

static int
row_compare (gpointer a,
             gpointer b,
             guint    column,
             gpointer user_data)
{
  VirSavingsPage          *self = user_data;
  VirOutlook              *outlook = vir_workspace_get_outlook (self->workspace);
  const VirProposalRecord *left = row_proposal (a);
  const VirProposalRecord *right = row_proposal (b);
  SavingsColumn            what = column_of (self, column);
  VirSeries                left_steps, right_steps;
  gint64                   left_change, right_change;

  if (left == NULL || right == NULL)
    return 0;
  if (what == COLUMN_MARK)
    return left->base.status - right->base.status;
  if (what == COLUMN_REFERENCE)
    return compare_texts (left->reference, right->reference);
  if (what == COLUMN_TITLE)
    return compare_texts (left->base.title, right->base.title);
  if (what == COLUMN_POSTS)
    return compare_numbers (left->posts, right->posts);
  if (what == COLUMN_DELIVERY)
    return left->rag - right->rag;
  if (what == COLUMN_CHANGE)
    {
      vir_savings_change (outlook, left->base.id, self->year, &left_change);
      vir_savings_change (outlook, right->base.id, self->year, &right_change);
      return -compare_numbers (left_change, right_change);
    }
  vir_savings_steps (outlook, left, &left_steps);
  vir_savings_steps (outlook, right, &right_steps);
  return compare_numbers (left_steps.v[(guint) what - COLUMN_YEAR], right_steps.v[(guint) what - COLUMN_YEAR]);
}

static void
look_for_columns (VirSavingsPage *self,
                  gboolean       *posts,
                  gboolean       *delivery)
{
  VirInput *input = vir_workspace_get_input (self->workspace);

  *posts = *delivery = FALSE;
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i);

      *posts |= vir_known (proposal->posts);
      *delivery |= proposal->rag != VIR_RAG_UNSTATED;
    }
}

static char *
change_head (VirSavingsPage *self)
{
  VirInput                 *input = vir_workspace_get_input (self->workspace);
  const char               *id = vir_workspace_get_amendment (self->workspace);
  const VirAmendmentRecord *amendment = id != NULL ? vir_input_get (input, VIR_KIND_AMENDMENT, id) : NULL;
  const VirBodyRecord      *body = NULL;

  if (amendment != NULL && amendment->bodies != NULL && amendment->bodies[0] != NULL)
    body = vir_input_get (input, VIR_KIND_BODY, amendment->bodies[0]);
  return g_strdup (body != NULL && body->short_name != NULL ? body->short_name : _ ("Change"));
}

static void
build_columns (VirSavingsPage *self)
{
  const VirTableFuncs funcs = { row_id, row_cell, total_cell, row_compare };
  VirTableColumn      columns[COLUMN_CHANGE + 1];
  g_autofree char    *change = change_head (self);
  g_autoptr (GPtrArray) heads = g_ptr_array_new_with_free_func (g_free);
  guint n = 0;

  columns[n++] = (VirTableColumn){ "mark", "", 1, VIR_COLUMN_TEXT };
  columns[n++] = (VirTableColumn){ "reference", _ ("Ref"), 7, VIR_COLUMN_TEXT };
  columns[n++] = (VirTableColumn){ "title", self->kind == VIR_PROPOSAL_SAVING ? _ ("Saving") : _ ("Proposal"), 18, VIR_COLUMN_EXPAND };
  for (guint y = 0; y < self->n_columns; y++)
    {
      char *head = vir_year_format (self->first_year + (int) y);

      g_ptr_array_add (heads, head);
      columns[n++] = (VirTableColumn){ head, head, 8, VIR_COLUMN_NUMBER };
    }
  if (self->has_posts)
    columns[n++] = (VirTableColumn){ "posts", _ ("Posts"), 5, VIR_COLUMN_NUMBER };
  if (self->has_delivery)
    columns[n++] = (VirTableColumn){ "delivery", _ ("Delivery"), 8, VIR_COLUMN_TEXT };
  if (self->has_change)
    columns[n++] = (VirTableColumn){ "change", change, 8, VIR_COLUMN_NUMBER };
  vir_table_set_columns (self->table, columns, n, &funcs, self);
}

static void
build_sort_menu (VirSavingsPage *self)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  g_menu_append (menu, _ ("Published order"), "savings.sort::");
  g_menu_append (menu, _ ("Reference"), "savings.sort::reference");
  g_menu_append (menu, _ ("Name"), "savings.sort::title");
  for (guint y = 0; y < self->n_columns; y++)
    {
      g_autofree char *year = vir_year_format (self->first_year + (int) y);
      /* Translators: sort by the money of a year */
      g_autofree char *label = g_strdup_printf (_ ("Amount in %s"), year);
      g_autofree char *action = g_strdup_printf ("savings.sort::%s", year);

      g_menu_append (menu, label, action);
    }
  if (self->has_posts)
    g_menu_append (menu, _ ("Posts"), "savings.sort::posts");
  if (self->has_delivery)
    g_menu_append (menu, _ ("Delivery"), "savings.sort::delivery");
  if (self->has_change)
    g_menu_append (menu, _ ("Change by the amendment"), "savings.sort::change");
  g_menu_append (menu, _ ("Where the figures come from"), "savings.sort::mark");
  gtk_menu_button_set_menu_model (self->sort_button, G_MENU_MODEL (menu));
}

/* Adds up the rows that are listed. */
void
vir_savings_totals_update (VirSavingsPage *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  guint       n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));

  self->totals = (VirSavingsTotals){ 0 };
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (G_LIST_MODEL (self->filtered), i);
      const VirProposalRecord *proposal = row_proposal (row);

      if (proposal != NULL)
        vir_savings_add (outlook, proposal, self->year, &self->totals);
    }
}

/* Brings columns, cells and totals up to the outlook. Columns are made anew only where others are
 * wanted. */
void
vir_savings_table_update (VirSavingsPage *self)
{
  VirOutlook      *outlook = vir_workspace_get_outlook (self->workspace);
  gboolean         has_change = vir_stance_count (outlook->stance) > 0;
  gboolean         posts, delivery;
  g_autofree char *head = change_head (self);
  g_autofree char *shape = NULL;

  look_for_columns (self, &posts, &delivery);
  vir_savings_totals_update (self);
  shape = g_strdup_printf ("%d %u %d %d %d %d %s", outlook->years.first, outlook->years.n, has_change, posts,
                           delivery, self->kind, has_change ? head : "");
  if (g_strcmp0 (shape, self->shape) == 0)
    {
      vir_table_refresh (self->table);
      vir_table_resort (self->table);
      return;
    }
  g_free (self->shape);
  self->shape = g_steal_pointer (&shape);
  self->n_columns = outlook->years.n;
  self->first_year = outlook->years.first;
  self->has_change = has_change;
  self->has_posts = posts;
  self->has_delivery = delivery;
  build_columns (self);
  build_sort_menu (self);
}
