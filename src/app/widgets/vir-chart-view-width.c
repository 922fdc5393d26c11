/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a VirChartView uses its width: buttons beside both titles, or below a title that needs the whole
 * width; where there is little, buttons without words and a reading on two lines. */

#include "config.h"

#include "vir-chart-view-private.h"

/* Below this width a chart is narrow. */
#define NARROW 520

/* Two lines where one is short; always both, so that the chart stands still when a reading is long. */
static void
update_lines (VirChartView *self)
{
  g_autoptr (PangoLayout) two = gtk_widget_create_pango_layout (GTK_WIDGET (self->reading), "8\n8");
  int height = -1;

  if (self->narrow)
    pango_layout_get_pixel_size (two, NULL, &height);
  gtk_label_set_wrap (self->reading, self->narrow);
  gtk_widget_set_size_request (GTK_WIDGET (self->reading), -1, height);
}

/* Words on the buttons, where there is room. */
void
vir_chart_view_update_buttons (VirChartView *self)
{
  gboolean words = !self->compact && !self->narrow;

  gtk_widget_set_visible (self->table_label, words);
  gtk_widget_set_visible (self->export_label, words);
}

/* The buttons stand beside both titles where the message fits beside them on one line. */
static void
update_head (VirChartView *self)
{
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (self->head);
  GtkLayoutChild   *title = gtk_layout_manager_get_layout_child (grid, GTK_WIDGET (self->title));
  GtkLayoutChild   *controls = gtk_layout_manager_get_layout_child (grid, GTK_WIDGET (self->controls));
  gboolean          beside;
  int               words, buttons;

  gtk_widget_measure (GTK_WIDGET (self->title), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &words, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (self->controls), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &buttons, NULL, NULL);
  beside = words + buttons + gtk_grid_get_column_spacing (GTK_GRID (self->head)) <= (guint) gtk_widget_get_width (self->head);
  g_object_set (title, "column-span", beside ? 1 : 2, NULL);
  g_object_set (controls, "row", beside ? 0 : 1, "row-span", beside ? 2 : 1, NULL);
}

static gboolean
update_width_cb (gpointer user_data)
{
  VirChartView *self = user_data;
  int           width = gtk_widget_get_width (self->head);

  self->fitting = 0;
  if (width == 0)
    return G_SOURCE_REMOVE;
  self->narrow = width < NARROW;
  vir_chart_view_update_buttons (self);
  update_lines (self);
  update_head (self);
  return G_SOURCE_REMOVE;
}

/* Looks at the width again; not while sizes are being given out, as others will be asked for. */
void
vir_chart_view_queue_width (VirChartView *self)
{
  if (self->fitting == 0)
    self->fitting = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_width_cb, self, NULL);
}

/* For vir_chart_view_init(). */
void
vir_chart_view_init_width (VirChartView *self)
{
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller), "notify::page-size",
                           G_CALLBACK (vir_chart_view_queue_width), self, G_CONNECT_SWAPPED);
}
