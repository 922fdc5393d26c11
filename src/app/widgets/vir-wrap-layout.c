/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Measuring and placing are one walk over the children; they differ in whether places are given out. */

#include "config.h"

#include "vir-wrap-layout.h"

struct _VirWrapLayout
{
  GtkLayoutManager parent_instance;
  int              spacing;
  int              line_spacing;
};

G_DEFINE_FINAL_TYPE (VirWrapLayout, vir_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *child;
  int        x;
  int        width;
  int        height;
} Place;

/* Gives out the places of one line, each widget in the middle of its height. */
static void
place_line (GArray *line,
            int     y,
            int     height,
            int     width,
            gboolean backwards)
{
  for (guint i = 0; i < line->len; i++)
    {
      Place        *place = &g_array_index (line, Place, i);
      GtkAllocation at = { place->x, y + (height - place->height) / 2, place->width, place->height };

      if (backwards)
        at.x = width - at.x - at.width;
      gtk_widget_size_allocate (place->child, &at, -1);
    }
}

/* Returns the height of all lines. */
static int
walk (VirWrapLayout *self,
      GtkWidget     *widget,
      int            width,
      gboolean       place)
{
  g_autoptr (GArray) line = g_array_new (FALSE, FALSE, sizeof (Place));
  gboolean backwards = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int      x = 0, y = 0, height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      Place cell = { child };
      int   minimum = 0, natural = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      cell.width = MAX (minimum, MIN (natural, width));
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, cell.width, &minimum, &cell.height, NULL, NULL);
      if (x > 0 && x + cell.width > width)
        {
          if (place)
            place_line (line, y, height, width, backwards);
          g_array_set_size (line, 0);
          y += height + self->line_spacing;
          x = height = 0;
        }
      cell.x = x;
      x += cell.width + self->spacing;
      height = MAX (height, cell.height);
      g_array_append_val (line, cell);
    }
  if (place)
    place_line (line, y, height, width, backwards);
  return y + height;
}

static GtkSizeRequestMode
vir_wrap_layout_get_request_mode (GtkLayoutManager *manager,
                                  GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
vir_wrap_layout_measure (GtkLayoutManager *manager,
                         GtkWidget        *widget,
                         GtkOrientation    orientation,
                         int               for_size,
                         int              *minimum,
                         int              *natural,
                         int              *minimum_baseline,
                         int              *natural_baseline)
{
  VirWrapLayout *self = VIR_WRAP_LAYOUT (manager);
  gboolean       first = TRUE;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = walk (self, widget, for_size >= 0 ? for_size : G_MAXINT, FALSE);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0, child_natural = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (first ? 0 : self->spacing);
      first = FALSE;
    }
}

static void
vir_wrap_layout_allocate (GtkLayoutManager *manager,
                          GtkWidget        *widget,
                          int               width,
                          int               height,
                          int               baseline)
{
  walk (VIR_WRAP_LAYOUT (manager), widget, width, TRUE);
}

static void
vir_wrap_layout_class_init (VirWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = vir_wrap_layout_get_request_mode;
  manager_class->measure = vir_wrap_layout_measure;
  manager_class->allocate = vir_wrap_layout_allocate;
}

static void
vir_wrap_layout_init (VirWrapLayout *self)
{
}

/**
 * vir_wrap_layout_new:
 * @spacing: pixels between widgets of a line
 * @line_spacing: pixels between lines
 *
 * Returns: (transfer full): a layout for one widget
 */
GtkLayoutManager *
vir_wrap_layout_new (int spacing,
                     int line_spacing)
{
  VirWrapLayout *self = g_object_new (VIR_TYPE_WRAP_LAYOUT, NULL);

  self->spacing = spacing;
  self->line_spacing = line_spacing;
  return GTK_LAYOUT_MANAGER (self);
}
