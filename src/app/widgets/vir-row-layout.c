/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Widths are found from widths alone: natural for those that do not expand, the rest for those that
 * do, and less than natural for all where there is too little. */

#include "config.h"

#include "vir-row-layout.h"

struct _VirRowLayout
{
  GtkLayoutManager parent_instance;
  int              spacing;
};

G_DEFINE_FINAL_TYPE (VirRowLayout, vir_row_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget       *child;
  GtkRequestedSize size;
  gboolean         expand;
} Cell;

static GArray *
list_cells (GtkWidget *widget)
{
  GArray *cells = g_array_new (FALSE, TRUE, sizeof (Cell));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      Cell cell = { child };

      if (!gtk_widget_should_layout (child))
        continue;
      cell.expand = gtk_widget_compute_expand (child, GTK_ORIENTATION_HORIZONTAL);
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1,
                          &cell.size.minimum_size, &cell.size.natural_size, NULL, NULL);
      g_array_append_val (cells, cell);
    }
  return cells;
}

/* Gives each cell its width in minimum_size. What does not expand comes first: a figure is shown
 * whole, and the words beside it wrap. */
static void
share_width (GArray *cells,
             int     width,
             int     spacing)
{
  guint n_expand = 0;
  int   rest = width - spacing * MAX ((int) cells->len - 1, 0);

  for (guint i = 0; i < cells->len; i++)
    {
      n_expand += g_array_index (cells, Cell, i).expand;
      rest -= g_array_index (cells, Cell, i).size.minimum_size;
    }
  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = &g_array_index (cells, Cell, i);
      int   more = cell->expand ? 0 : CLAMP (rest, 0, cell->size.natural_size - cell->size.minimum_size);

      cell->size.minimum_size += more;
      rest -= more;
    }
  for (guint i = 0; i < cells->len && rest > 0; i++)
    {
      Cell *cell = &g_array_index (cells, Cell, i);

      if (!cell->expand)
        continue;
      cell->size.minimum_size += rest / (int) n_expand;
      rest -= rest / (int) n_expand--;
    }
}

static GtkSizeRequestMode
vir_row_layout_get_request_mode (GtkLayoutManager *manager,
                                 GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
vir_row_layout_measure (GtkLayoutManager *manager,
                        GtkWidget        *widget,
                        GtkOrientation    orientation,
                        int               for_size,
                        int              *minimum,
                        int              *natural,
                        int              *minimum_baseline,
                        int              *natural_baseline)
{
  VirRowLayout *self = VIR_ROW_LAYOUT (manager);
  g_autoptr (GArray) cells = list_cells (widget);
  int gaps = self->spacing * MAX ((int) cells->len - 1, 0);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? gaps : 0;
  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    share_width (cells, for_size, self->spacing);
  for (guint i = 0; i < cells->len; i++)
    {
      Cell *cell = &g_array_index (cells, Cell, i);
      int   child_minimum, child_natural;

      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum += cell->size.minimum_size;
          *natural += cell->size.natural_size;
          continue;
        }
      gtk_widget_measure (cell->child, orientation, for_size >= 0 ? cell->size.minimum_size : -1,
                          &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
}

static void
vir_row_layout_allocate (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         int               width,
                         int               height,
                         int               baseline)
{
  VirRowLayout *self = VIR_ROW_LAYOUT (manager);
  g_autoptr (GArray) cells = list_cells (widget);
  gboolean backwards = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int      x = 0;

  share_width (cells, width, self->spacing);
  for (guint i = 0; i < cells->len; i++)
    {
      Cell         *cell = &g_array_index (cells, Cell, i);
      GtkAllocation place = { x, 0, cell->size.minimum_size, height };

      if (backwards)
        place.x = width - x - place.width;
      gtk_widget_size_allocate (cell->child, &place, -1);
      x += place.width + self->spacing;
    }
}

static void
vir_row_layout_class_init (VirRowLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = vir_row_layout_get_request_mode;
  manager_class->measure = vir_row_layout_measure;
  manager_class->allocate = vir_row_layout_allocate;
}

static void
vir_row_layout_init (VirRowLayout *self)
{
}

/**
 * vir_row_layout_new:
 * @spacing: pixels between the widgets
 *
 * Returns: (transfer full): a layout for one widget
 */
GtkLayoutManager *
vir_row_layout_new (int spacing)
{
  VirRowLayout *self = g_object_new (VIR_TYPE_ROW_LAYOUT, NULL);

  self->spacing = spacing;
  return GTK_LAYOUT_MANAGER (self);
}
