/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A heading and a table in a card. Which changes belong to the side is the engine's to say, so the
 * filter is asked again whenever that may have changed. */

#include "config.h"

#include "vir-change-card.h"

#include "vir-change-words.h"
#include "vir-page.h"
#include "vir-period.h"
#include "vir-row-model.h"
#include "vir-settings.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

struct _VirChangeCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel  *heading;
  GtkLabel  *count;
  VirTable  *table;
  GtkWidget *empty;
  GtkLabel  *empty_title;
  GtkLabel  *empty_text;

  gboolean            sources; /* how it is paid for */
  VirWorkspace       *workspace;
  char               *amendment;
  GtkFilterListModel *filtered;
  GtkCustomFilter    *filter;
  char               *sides; /* a letter for each change: which side it was on */
  VirYears            years; /* of the columns */
  guint               chars; /* their width */
};

G_DEFINE_FINAL_TYPE (VirChangeCard, vir_change_card, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SOURCES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static const VirAmendmentOutlook *
amendment_outlook (VirChangeCard *self)
{
  return self->amendment != NULL ? vir_outlook_amendment (vir_workspace_get_outlook (self->workspace), self->amendment) : NULL;
}

static const char *
row_id (gpointer item)
{
  return vir_row_get_id (item);
}

static gboolean
filter_row (gpointer item,
            gpointer data)
{
  VirChangeCard          *self = data;
  const VirChangeOutlook *change = vir_outlook_change (vir_workspace_get_outlook (self->workspace), vir_row_get_id (item));

  return change != NULL && vir_change_pays_for (change) != self->sources;
}

static void
amount_cell (gint64        amount,
             VirTableCell *cell)
{
  if (vir_known (amount))
    {
      cell->text = vir_money_format (amount, vir_settings_get_number_format (), VIR_MONEY_CELL);
      return;
    }
  cell->text = g_strdup ("?");
  cell->spoken = g_strdup (_ ("Not known"));
  cell->tooltip = g_strdup (_ ("Not known: the paper does not say"));
  cell->style = "unknown";
}

static void
name_cell (VirChangeCard          *self,
           const VirChangeOutlook *change,
           VirTableCell           *cell)
{
  VirOutlook      *outlook = vir_workspace_get_outlook (self->workspace);
  const char      *mark = vir_words_mark ((VirStatus) change->record->base.status);
  g_autofree char *title = vir_words_change_title (outlook->input, change->record);

  cell->text = *mark != '\0' ? g_strdup_printf ("%s %s", mark, title) : g_strdup (title);
  cell->second = vir_change_deed (outlook, change);
  cell->tooltip = g_strdup_printf ("%s\n%s", title, cell->second);
}

static void
row_cell (gpointer      item,
          guint         column,
          VirTableCell *cell,
          gpointer      user_data)
{
  VirChangeCard          *self = user_data;
  VirOutlook             *outlook = vir_workspace_get_outlook (self->workspace);
  const VirChangeOutlook *change = vir_outlook_change (outlook, vir_row_get_id (item));

  if (change == NULL)
    return;
  if (column == 0)
    name_cell (self, change, cell);
  else
    {
      gint64 effect = vir_change_effect (outlook, change, column - 1);

      amount_cell (self->sources ? vir_negate (effect) : effect, cell);
    }
}

static void
total_cell (guint         column,
            VirTableCell *cell,
            gpointer      user_data)
{
  VirChangeCard             *self = user_data;
  const VirAmendmentOutlook *amendment = amendment_outlook (self);
  const VirSum              *sum;
  g_autofree char           *text = NULL;

  if (column == 0)
    cell->text = g_strdup (self->sources ? _ ("Paid for") : _ ("Pays for"));
  if (column == 0 || amendment == NULL)
    return;
  sum = self->sources ? &amendment->sources[column - 1] : &amendment->uses[column - 1];
  if (sum->unknown > 0 && sum->known == 0)
    {
      amount_cell (VIR_UNKNOWN, cell);
      return;
    }
  text = vir_money_format (sum->known, vir_settings_get_number_format (), VIR_MONEY_CELL);
  cell->text = sum->unknown > 0 ? g_strconcat (text, "*", NULL) : g_strdup (text);
  if (sum->unknown > 0)
    cell->tooltip = g_strdup_printf (ngettext ("%u figure is not known and not in this sum",
                                               "%u figures are not known and not in this sum", sum->unknown),
                                     sum->unknown);
}

/* Columns are as narrow as the sums allow, so that names keep their room. */
static guint
widest_amount (VirChangeCard *self)
{
  const VirAmendmentOutlook *amendment = amendment_outlook (self);
  glong                      widest = 5;

  for (guint y = 0; amendment != NULL && y < self->years.n; y++)
    {
      VirSum           sum = self->sources ? amendment->sources[y] : amendment->uses[y];
      g_autofree char *text = vir_money_format (sum.known, vir_settings_get_number_format (), VIR_MONEY_CELL);

      widest = MAX (widest, g_utf8_strlen (text, -1) + (sum.unknown > 0 && sum.known != 0 ? 1 : 0));
    }
  return (guint) widest;
}

static void
build_columns (VirChangeCard *self)
{
  const VirTableFuncs funcs = { row_id, row_cell, total_cell, NULL };
  VirTableColumn      columns[VIR_MAX_YEARS + 1];
  g_autoptr (GPtrArray) heads = g_ptr_array_new_with_free_func (g_free);
  guint n = 0;

  columns[n++] = (VirTableColumn){ "change", "", 12, VIR_COLUMN_EXPAND | VIR_COLUMN_TWO_LINES | VIR_COLUMN_NO_SORT };
  for (guint y = 0; y < self->years.n; y++)
    {
      char *head = vir_year_format_short (self->years.first + (int) y);

      g_ptr_array_add (heads, head);
      columns[n++] = (VirTableColumn){ head, head, self->chars, VIR_COLUMN_NUMBER | VIR_COLUMN_NO_SORT };
    }
  vir_table_set_columns (self->table, columns, n, &funcs, self);
}

static void
update_head (VirChangeCard *self)
{
  guint            n = g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
  g_autofree char *count = g_strdup_printf (ngettext ("%u change", "%u changes", n), n);

  gtk_label_set_text (self->count, n > 0 ? count : "");
  gtk_widget_set_visible (self->empty, n == 0);
}

/* The filter is asked again only when a change went to the other side: asking rebuilds rows. */
static void
update_sides (VirChangeCard *self)
{
  const VirAmendmentOutlook *amendment = amendment_outlook (self);
  GString                   *sides = g_string_new (NULL);

  for (guint i = 0; amendment != NULL && i < amendment->n_changes; i++)
    g_string_append_printf (sides, "%s%c", amendment->changes[i]->record->base.id,
                            vir_change_pays_for (amendment->changes[i]) ? '+' : '-');
  if (g_strcmp0 (sides->str, self->sides) != 0)
    {
      g_free (self->sides);
      self->sides = g_strdup (sides->str);
      gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
    }
  g_string_free (sides, TRUE);
}

static void
set_words (VirChangeCard *self)
{
  gtk_label_set_text (self->heading, self->sources ? _ ("How it is paid for") : _ ("What it pays for"));
  gtk_label_set_text (self->empty_title, _ ("Nothing yet"));
  gtk_label_set_text (self->empty_text, self->sources ? _ ("Find savings, income, tax or reserves")
                                                      : _ ("Reverse a saving or add spending"));
  vir_table_set_name (self->table, self->sources ? _ ("How it is paid for") : _ ("What it pays for"));
}

static void
vir_change_card_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  VirChangeCard *self = VIR_CHANGE_CARD (object);

  switch (prop_id)
    {
    case PROP_SOURCES:
      self->sources = g_value_get_boolean (value);
      set_words (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_change_card_dispose (GObject *object)
{
  VirChangeCard *self = VIR_CHANGE_CARD (object);

  if (self->table != NULL)
    vir_table_set_model (self->table, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_CHANGE_CARD);
  g_clear_object (&self->filtered);
  g_clear_object (&self->filter);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_change_card_parent_class)->dispose (object);
}

static void
vir_change_card_finalize (GObject *object)
{
  VirChangeCard *self = VIR_CHANGE_CARD (object);

  g_free (self->amendment);
  g_free (self->sides);

  G_OBJECT_CLASS (vir_change_card_parent_class)->finalize (object);
}

static void
vir_change_card_class_init (VirChangeCardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_TABLE);

  object_class->set_property = vir_change_card_set_property;
  object_class->dispose = vir_change_card_dispose;
  object_class->finalize = vir_change_card_finalize;

  properties[PROP_SOURCES] = g_param_spec_boolean ("sources", NULL, NULL, FALSE,
                                                   G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "changecard");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-change-card.ui");
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, box);
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, heading);
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, count);
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, table);
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, empty);
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, empty_title);
  gtk_widget_class_bind_template_child (widget_class, VirChangeCard, empty_text);
}

static void
vir_change_card_init (VirChangeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = gtk_custom_filter_new (filter_row, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  vir_table_set_natural (self->table, 120, 420);
  vir_table_set_model (self->table, G_LIST_MODEL (self->filtered));
  set_words (self);
}

/**
 * vir_change_card_set_amendment:
 * @self: a card
 * @workspace: (nullable): a workspace
 * @amendment: (nullable): id of an amendment
 *
 * Sets whose changes are listed.
 */
void
vir_change_card_set_amendment (VirChangeCard *self,
                               VirWorkspace  *workspace,
                               const char    *amendment)
{
  g_autoptr (VirRowModel) model = NULL;

  g_return_if_fail (VIR_IS_CHANGE_CARD (self));

  gtk_filter_list_model_set_model (self->filtered, NULL);
  g_set_object (&self->workspace, workspace);
  g_free (self->amendment);
  self->amendment = g_strdup (amendment);
  g_clear_pointer (&self->sides, g_free);
  if (workspace == NULL || amendment == NULL)
    return;
  model = vir_row_model_new_where (vir_workspace_get_document (workspace), VIR_KIND_CHANGE, "amendment", amendment);
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (model));
  vir_change_card_update (self);
}

/**
 * vir_change_card_update:
 * @self: a card
 *
 * Brings the card up to the workspace's outlook.
 */
void
vir_change_card_update (VirChangeCard *self)
{
  VirYears years;

  g_return_if_fail (VIR_IS_CHANGE_CARD (self));

  if (self->workspace == NULL || self->amendment == NULL)
    return;
  years = vir_workspace_get_outlook (self->workspace)->years;
  update_sides (self);
  if (years.n != self->years.n || years.first != self->years.first || widest_amount (self) != self->chars)
    {
      self->years = years;
      self->chars = widest_amount (self);
      build_columns (self);
    }
  else
    vir_table_refresh (self->table);
  update_head (self);
}

/**
 * vir_change_card_get_n_rows:
 * @self: a card
 *
 * Returns: how many changes it lists
 */
guint
vir_change_card_get_n_rows (VirChangeCard *self)
{
  g_return_val_if_fail (VIR_IS_CHANGE_CARD (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->filtered));
}

/**
 * vir_change_card_get_table:
 * @self: a card
 *
 * Returns: (transfer none): its table
 */
VirTable *
vir_change_card_get_table (VirChangeCard *self)
{
  g_return_val_if_fail (VIR_IS_CHANGE_CARD (self), NULL);

  return self->table;
}

/**
 * vir_change_card_append:
 * @self: a card
 * @widget: (transfer floating): a widget
 *
 * Puts @widget between the heading and the rows.
 */
void
vir_change_card_append (VirChangeCard *self,
                        GtkWidget     *widget)
{
  g_return_if_fail (VIR_IS_CHANGE_CARD (self));

  gtk_box_insert_child_after (GTK_BOX (self->box), widget, gtk_widget_get_first_child (self->box));
}

/**
 * vir_change_card_dup_neighbour:
 * @self: a card
 * @change: id of a change
 * @step: −1 for the one above, 1 for the one below
 *
 * Returns: (nullable): id of the change next to @change in this card
 */
char *
vir_change_card_dup_neighbour (VirChangeCard *self,
                               const char    *change,
                               int            step)
{
  guint n;

  g_return_val_if_fail (VIR_IS_CHANGE_CARD (self), NULL);

  n = vir_change_card_get_n_rows (self);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (G_LIST_MODEL (self->filtered), i);
      g_autoptr (VirRow) next = NULL;
      gint64 at = (gint64) i + step;

      if (g_strcmp0 (vir_row_get_id (row), change) != 0)
        continue;
      if (at < 0 || at >= n)
        return NULL;
      next = g_list_model_get_item (G_LIST_MODEL (self->filtered), (guint) at);
      return g_strdup (vir_row_get_id (next));
    }
  return NULL;
}
