/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows are numbers: a row object holds only its place in the chart's table, so a chart with other
 * figures and the same rows is a refresh. */

#include "config.h"

#include "vir-chart-twin.h"

#include "vir-chart-table.h"
#include "vir-table.h"

#include <glib/gi18n-lib.h>

/* How many letters a column has room for. */
#define LEAST_WORDS 6
#define MOST_WORDS 34
#define LEAST_FIGURES 9
#define MOST_FIGURES 26
#define MOST_WITHOUT_SCROLLING 96
#define HEAD_LINES 3

#define VIR_TYPE_TWIN_ROW (vir_twin_row_get_type ())
G_DECLARE_FINAL_TYPE (VirTwinRow, vir_twin_row, VIR, TWIN_ROW, GObject)

struct _VirTwinRow
{
  GObject parent_instance;
  guint   row;
  char    id[12];
};

G_DEFINE_FINAL_TYPE (VirTwinRow, vir_twin_row, G_TYPE_OBJECT)

struct _VirChartTwin
{
  GtkWidget parent_instance;

  VirTable      *view;
  GListStore    *rows;
  VirChartTable *table;
};

G_DEFINE_FINAL_TYPE (VirChartTwin, vir_chart_twin, GTK_TYPE_WIDGET)

enum
{
  SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
vir_twin_row_class_init (VirTwinRowClass *klass)
{
}

static void
vir_twin_row_init (VirTwinRow *self)
{
}

static const char *
row_id (gpointer item)
{
  return VIR_TWIN_ROW (item)->id;
}

static void
row_cell (gpointer      item,
          guint         column,
          VirTableCell *cell,
          gpointer      user_data)
{
  VirChartTwin *self = user_data;

  cell->text = vir_chart_table_dup_text (self->table, VIR_TWIN_ROW (item)->row, column);
  if (vir_chart_table_get_column (self->table, column) == VIR_CELL_TEXT)
    cell->tooltip = g_strdup (cell->text);
}

/* Unknown figures come last, as in every table. */
static int
row_compare (gpointer a,
             gpointer b,
             guint    column,
             gpointer user_data)
{
  VirChartTwin       *self = user_data;
  const VirChartCell *left = vir_chart_table_get_cell (self->table, VIR_TWIN_ROW (a)->row, column);
  const VirChartCell *right = vir_chart_table_get_cell (self->table, VIR_TWIN_ROW (b)->row, column);

  if (vir_chart_table_get_column (self->table, column) == VIR_CELL_TEXT)
    return g_utf8_collate (left->text != NULL ? left->text : "", right->text != NULL ? right->text : "");
  if (!vir_known (left->money) || !vir_known (right->money))
    return vir_known (right->money) - vir_known (left->money);
  return left->money < right->money ? -1 : left->money > right->money;
}

static void
selected_cb (VirTable     *view,
             const char   *id,
             VirChartTwin *self)
{
  guint row = (guint) g_ascii_strtoull (id, NULL, 10);

  g_signal_emit (self, signals[SELECTED], 0, vir_chart_table_get_datum (self->table, row));
}

static gboolean
same_columns (const VirChartTable *a,
              const VirChartTable *b)
{
  guint n = vir_chart_table_get_n_columns (a);

  if (n != vir_chart_table_get_n_columns (b))
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (vir_chart_table_get_head (a, i), vir_chart_table_get_head (b, i)) != 0 ||
        vir_chart_table_get_column (a, i) != vir_chart_table_get_column (b, i))
      return FALSE;
  return TRUE;
}

/* The letters that a column needs: those of its longest cell, and of its head, which is never cut, as it says which of
 * two like figures is which. */
static guint
column_chars (const VirChartTable *table,
              guint                column)
{
  gboolean words = vir_chart_table_get_column (table, column) == VIR_CELL_TEXT;
  glong    longest = vir_table_head_chars (vir_chart_table_get_head (table, column), HEAD_LINES);

  for (guint row = 0; row < vir_chart_table_get_n_rows (table); row++)
    {
      g_autofree char *text = vir_chart_table_dup_text (table, row, column);

      longest = MAX (longest, g_utf8_strlen (text, -1));
    }
  return (guint) CLAMP (longest, words ? LEAST_WORDS : LEAST_FIGURES, words ? MOST_WORDS : MOST_FIGURES);
}

static void
build_columns (VirChartTwin *self)
{
  guint                      n = vir_chart_table_get_n_columns (self->table);
  g_autofree VirTableColumn *columns = g_new0 (VirTableColumn, n);
  const VirTableFuncs        funcs = { row_id, row_cell, NULL, row_compare };
  guint                      widest = 0, sum = 0;

  for (guint i = 0; i < n; i++)
    {
      gboolean words = vir_chart_table_get_column (self->table, i) == VIR_CELL_TEXT;

      columns[i].key = columns[i].title = vir_chart_table_get_head (self->table, i);
      columns[i].chars = column_chars (self->table, i);
      columns[i].flags = (words ? VIR_COLUMN_TEXT : VIR_COLUMN_NUMBER) | VIR_COLUMN_WRAP_HEAD;
      sum += columns[i].chars;
      if (words && ((columns[widest].flags & VIR_COLUMN_NUMBER) != 0 || columns[i].chars > columns[widest].chars))
        widest = i;
    }
  /* a column that takes the room that is left gives way where there is none */
  if (n > 0 && sum <= MOST_WITHOUT_SCROLLING)
    columns[widest].flags |= VIR_COLUMN_EXPAND;
  vir_table_set_columns (self->view, columns, n, &funcs, self);
}

static void
build_rows (VirChartTwin *self,
            guint         wanted)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->rows));
  g_autoptr (GPtrArray) added = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = n; i < wanted; i++)
    {
      VirTwinRow *row = g_object_new (VIR_TYPE_TWIN_ROW, NULL);

      row->row = i;
      g_snprintf (row->id, sizeof row->id, "%u", i);
      g_ptr_array_add (added, row);
    }
  if (wanted < n)
    g_list_store_splice (self->rows, wanted, n - wanted, NULL, 0);
  else if (added->len > 0)
    g_list_store_splice (self->rows, n, 0, added->pdata, added->len);
}

static gboolean
vir_chart_twin_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (VIR_CHART_TWIN (widget)->view));
}

static void
vir_chart_twin_dispose (GObject *object)
{
  VirChartTwin *self = VIR_CHART_TWIN (object);

  if (self->view != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->view));
  self->view = NULL;
  g_clear_object (&self->rows);
  g_clear_pointer (&self->table, vir_chart_table_free);

  G_OBJECT_CLASS (vir_chart_twin_parent_class)->dispose (object);
}

static void
vir_chart_twin_class_init (VirChartTwinClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_chart_twin_dispose;
  widget_class->grab_focus = vir_chart_twin_grab_focus;

  /* A row was selected: the datum it stands for. */
  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
vir_chart_twin_init (VirChartTwin *self)
{
  self->rows = g_list_store_new (VIR_TYPE_TWIN_ROW);
  self->view = VIR_TABLE (vir_table_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
  vir_table_set_name (self->view, _ ("Figures of the chart"));
  vir_table_set_edge (self->view, 6);
  vir_table_set_model (self->view, G_LIST_MODEL (self->rows));
  g_signal_connect (self->view, "selected", G_CALLBACK (selected_cb), self);
}

/**
 * vir_chart_twin_set_spec:
 * @self: a twin
 * @spec: (nullable): a chart
 *
 * Shows the figures of @spec. Rows and columns that stay are filled anew in place.
 */
void
vir_chart_twin_set_spec (VirChartTwin       *self,
                         const VirChartSpec *spec)
{
  VirChartTable *next;
  gboolean       same;
  guint          n;

  g_return_if_fail (VIR_IS_CHART_TWIN (self));

  if (spec == NULL)
    {
      g_list_store_remove_all (self->rows);
      return;
    }
  next = vir_chart_table_new (spec);
  same = self->table != NULL && same_columns (self->table, next);
  n = vir_chart_table_get_n_rows (next);
  /* no cell is asked for that its table does not have: rows and columns go before the table does */
  build_rows (self, same ? MIN (n, g_list_model_get_n_items (G_LIST_MODEL (self->rows))) : 0);
  g_clear_pointer (&self->table, vir_chart_table_free);
  self->table = next;
  if (!same)
    build_columns (self);
  build_rows (self, n);
  vir_table_refresh (self->view);
}

/**
 * vir_chart_twin_select:
 * @self: a twin
 * @datum: a datum, or 0 for none
 *
 * Selects the row of a datum; of one that shares its row, that row.
 */
void
vir_chart_twin_select (VirChartTwin *self,
                       guint         datum)
{
  char  id[12];
  guint row = G_MAXUINT;

  g_return_if_fail (VIR_IS_CHART_TWIN (self));

  for (guint i = 0; datum != 0 && i < vir_chart_twin_get_n_rows (self); i++)
    {
      guint of_row = vir_chart_table_get_datum (self->table, i);

      if (of_row <= datum && (row == G_MAXUINT || of_row > vir_chart_table_get_datum (self->table, row)))
        row = i;
    }
  g_snprintf (id, sizeof id, "%u", row);
  vir_table_select (self->view, row != G_MAXUINT ? id : NULL);
}

/**
 * vir_chart_twin_get_n_rows:
 * @self: a twin
 *
 * Returns: how many rows it has
 */
guint
vir_chart_twin_get_n_rows (VirChartTwin *self)
{
  g_return_val_if_fail (VIR_IS_CHART_TWIN (self), 0);

  return g_list_model_get_n_items (G_LIST_MODEL (self->rows));
}

/**
 * vir_chart_twin_to_tsv:
 * @self: a twin
 *
 * Returns: the table as text with tabs
 */
char *
vir_chart_twin_to_tsv (VirChartTwin *self)
{
  g_return_val_if_fail (VIR_IS_CHART_TWIN (self), NULL);

  return vir_table_to_tsv (self->view);
}
