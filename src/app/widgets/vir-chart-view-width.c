/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a VirChartView makes do with little width: buttons without words, a reading on two lines. */

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

/* Not while sizes are being given out, as another size would be asked for. */
static gboolean
update_narrow_cb (gpointer user_data)
{
  VirChartView *self = user_data;

  self->narrowing = 0;
  vir_chart_view_update_buttons (self);
  update_lines (self);
  return G_SOURCE_REMOVE;
}

static void
page_size_cb (VirChartView *self)
{
  gboolean narrow = gtk_adjustment_get_page_size (gtk_scrolled_window_get_hadjustment (self->scroller)) < NARROW;

  if (narrow == self->narrow)
    return;
  self->narrow = narrow;
  if (self->narrowing == 0)
    self->narrowing = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_narrow_cb, self, NULL);
}

/* For vir_chart_view_init(). */
void
vir_chart_view_init_width (VirChartView *self)
{
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller), "notify::page-size",
                           G_CALLBACK (page_size_cb), self, G_CONNECT_SWAPPED);
}
