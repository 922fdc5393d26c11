/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Labels are made once for each place of the grid and filled in place afterwards. */

#include "config.h"

#include "vir-effect-grid.h"

#include "vir-period.h"

#include <glib/gi18n-lib.h>

#define MAX_COLUMNS 4                /* the years' names and three of figures */
#define MAX_ROWS (VIR_MAX_YEARS + 2) /* heads, years, total */

struct _VirEffectGrid
{
  GtkWidget parent_instance;

  GtkGrid        *grid;
  GtkLabel       *cells[MAX_ROWS][MAX_COLUMNS];
  VirYears        years;
  VirNumberFormat format;
  gboolean        with_total;
  guint           columns;
};

G_DEFINE_FINAL_TYPE (VirEffectGrid, vir_effect_grid, GTK_TYPE_WIDGET)

static GtkLabel *
cell_at (VirEffectGrid *self,
         guint          row,
         guint          column)
{
  GtkWidget *label;

  if (self->cells[row][column] != NULL)
    return self->cells[row][column];
  label = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0.0f : 1.0f);
  gtk_widget_set_hexpand (label, column == 0);
  gtk_grid_attach (self->grid, label, (int) column, (int) row, 1, 1);
  self->cells[row][column] = GTK_LABEL (label);
  return self->cells[row][column];
}

static void
set_cell (VirEffectGrid *self,
          guint          row,
          guint          column,
          const char    *text,
          const char    *style,
          guint32        colour)
{
  GtkLabel *label = cell_at (self, row, column);
  gboolean  head = row == 0;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  const char *classes[] = { head ? "caption" : "dense", "numeric", head ? "dim-label" : style, NULL };

  gtk_label_set_text (label, text);
  gtk_widget_set_css_classes (GTK_WIDGET (label), classes);
  if (colour != 0)
    {
      pango_attr_list_insert (attributes, pango_attr_foreground_new ((guint16) (((colour >> 16) & 0xff) * 0x101),
                                                                     (guint16) (((colour >> 8) & 0xff) * 0x101),
                                                                     (guint16) ((colour & 0xff) * 0x101)));
      pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
    }
  gtk_label_set_attributes (label, attributes);
  gtk_widget_set_visible (GTK_WIDGET (label), TRUE);
}

static void
vir_effect_grid_dispose (GObject *object)
{
  VirEffectGrid *self = VIR_EFFECT_GRID (object);

  if (self->grid != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->grid));
  self->grid = NULL;

  G_OBJECT_CLASS (vir_effect_grid_parent_class)->dispose (object);
}

static void
vir_effect_grid_class_init (VirEffectGridClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_effect_grid_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "effectgrid");
}

static void
vir_effect_grid_init (VirEffectGrid *self)
{
  self->grid = GTK_GRID (gtk_grid_new ());
  gtk_grid_set_column_spacing (self->grid, 10);
  gtk_grid_set_row_spacing (self->grid, 6);
  gtk_widget_add_css_class (GTK_WIDGET (self->grid), "effect-grid");
  gtk_widget_set_parent (GTK_WIDGET (self->grid), GTK_WIDGET (self));
}

/**
 * vir_effect_grid_new:
 *
 * Returns: (transfer floating): an empty grid
 */
GtkWidget *
vir_effect_grid_new (void)
{
  return g_object_new (VIR_TYPE_EFFECT_GRID, NULL);
}

/**
 * vir_effect_grid_begin:
 * @self: a grid
 * @years: its rows
 * @format: how amounts are written
 * @with_total: whether a last row adds the years up
 *
 * Begins to fill the grid anew.
 */
void
vir_effect_grid_begin (VirEffectGrid  *self,
                       VirYears        years,
                       VirNumberFormat format,
                       gboolean        with_total)
{
  g_return_if_fail (VIR_IS_EFFECT_GRID (self));

  self->years = years;
  self->format = format;
  self->with_total = with_total && years.n > 1;
  self->columns = 1;
  set_cell (self, 0, 0, "", NULL, 0);
  for (guint y = 0; y < years.n; y++)
    {
      g_autofree char *name = vir_year_format (years.first + (int) y);

      set_cell (self, y + 1, 0, name, NULL, 0);
    }
  if (self->with_total)
    set_cell (self, years.n + 1, 0, _ ("All years"), "total-words", 0);
}

static char *
amount_words (VirEffectGrid *self,
              gint64         amount,
              VirMoneyFlags  flags)
{
  if (!vir_known (amount))
    return g_strdup (_ ("not known"));
  return vir_money_format (amount, self->format, VIR_MONEY_CELL | flags);
}

/**
 * vir_effect_grid_add_column:
 * @self: a grid
 * @head: its head
 * @series: the figures
 * @flags: how they are written
 * @style: (nullable): a style class, static
 * @colour: 0xRRGGBB, or 0
 *
 * Adds a column, up to three.
 */
void
vir_effect_grid_add_column (VirEffectGrid   *self,
                            const char      *head,
                            const VirSeries *series,
                            VirMoneyFlags    flags,
                            const char      *style,
                            guint32          colour)
{
  VirSum sum = { 0, 0 };
  guint  column;

  g_return_if_fail (VIR_IS_EFFECT_GRID (self));
  g_return_if_fail (self->columns < MAX_COLUMNS);

  column = self->columns++;
  set_cell (self, 0, column, head, NULL, 0);
  for (guint y = 0; y < self->years.n; y++)
    {
      g_autofree char *text = amount_words (self, series->v[y], flags);

      vir_sum_add (&sum, series->v[y]);
      set_cell (self, y + 1, column, text, vir_known (series->v[y]) ? style : "unknown", vir_known (series->v[y]) ? colour : 0);
    }
  if (self->with_total)
    {
      g_autofree char *text = amount_words (self, vir_sum_value (sum), flags);

      set_cell (self, self->years.n + 1, column, text, sum.unknown == 0 ? style : "unknown", sum.unknown == 0 ? colour : 0);
    }
}

/**
 * vir_effect_grid_end:
 * @self: a grid
 *
 * Hides what is left over from an earlier filling.
 */
void
vir_effect_grid_end (VirEffectGrid *self)
{
  guint rows;

  g_return_if_fail (VIR_IS_EFFECT_GRID (self));

  rows = self->years.n + 1 + (self->with_total ? 1 : 0);
  for (guint row = 0; row < MAX_ROWS; row++)
    for (guint column = 0; column < MAX_COLUMNS; column++)
      if (self->cells[row][column] != NULL && (row >= rows || column >= self->columns))
        gtk_widget_set_visible (GTK_WIDGET (self->cells[row][column]), FALSE);
}
