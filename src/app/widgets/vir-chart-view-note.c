/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The note under the chart of a VirChartView: how its marks are to be read, and what is said of its figures. It follows
 * the layout, as that decides which marks there are. */

#include "config.h"

#include "vir-chart-view-private.h"

/* Words from the layout, then those of the chart itself. */
static char *
note_words (const char         *notation,
            const VirChartSpec *spec)
{
  const char *note = spec->head.note;

  return g_strconcat (notation, *notation != '\0' && *note != '\0' ? " " : "", note, NULL);
}

/* Another chart: its note comes with its layout, and until then the old one stands, so that a change of figures moves
 * nothing. */
void
vir_chart_view_forget_note (VirChartView *self)
{
  self->note_width = 0;
  if (vir_chart_canvas_get_spec (self->canvas) == NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
}

/* Beside a table there are no marks to be read. */
void
vir_chart_view_show_note (VirChartView *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->note), self->note_height > 0 && !vir_chart_view_get_as_table (self));
}

static int
lines_height (VirChartView *self)
{
  int width = gtk_widget_get_width (self->head);
  int height = 0;

  if (*gtk_label_get_text (self->note) != '\0' && width > 0)
    gtk_widget_measure (GTK_WIDGET (self->note), GTK_ORIENTATION_VERTICAL, width, NULL, &height, NULL, NULL);
  return height;
}

/* A note that takes a line takes it from the chart, which is laid out anew and may then need a shorter note: the line
 * is kept as long as chart and width stay, or the two would never come to rest. */
static void
keep_lines (VirChartView *self,
            gboolean      same)
{
  int before = self->note_height;

  /* what is not visible has no height */
  gtk_widget_set_visible (GTK_WIDGET (self->note), TRUE);
  gtk_widget_set_size_request (GTK_WIDGET (self->note), -1, -1);
  self->note_height = lines_height (self);
  if (same)
    self->note_height = MAX (self->note_height, before);
  gtk_widget_set_size_request (GTK_WIDGET (self->note), -1, self->note_height > 0 ? self->note_height : -1);
  vir_chart_view_show_note (self);
}

static gboolean
update_note_cb (gpointer user_data)
{
  VirChartView       *self = user_data;
  const VirChartSpec *spec = vir_chart_canvas_get_spec (self->canvas);
  const char         *notation = vir_chart_canvas_get_notation (self->canvas);
  int                 width = gtk_widget_get_width (self->head);
  g_autofree char    *words = NULL;

  self->noting = 0;
  /* it is about to be laid out */
  if (spec == NULL || notation == NULL)
    return G_SOURCE_REMOVE;
  words = note_words (notation, spec);
  gtk_label_set_text (self->note, words);
  keep_lines (self, width == self->note_width);
  self->note_width = width;
  return G_SOURCE_REMOVE;
}

/* Looks at the note again; not while sizes are being given out or a frame is drawn. */
static void
queue_note (VirChartView *self)
{
  if (self->noting == 0)
    self->noting = g_idle_add_full (G_PRIORITY_HIGH_IDLE, update_note_cb, self, NULL);
}

/* For vir_chart_view_init(). */
void
vir_chart_view_init_note (VirChartView *self)
{
  g_signal_connect_object (self->canvas, "laid-out", G_CALLBACK (queue_note), self, G_CONNECT_SWAPPED);
}

/**
 * vir_chart_view_get_note:
 * @self: a view
 *
 * Returns: what the note under the chart says
 */
const char *
vir_chart_view_get_note (VirChartView *self)
{
  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), NULL);

  return gtk_label_get_text (self->note);
}
