/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a VirChartView reads out: on the line below the chart, in its tooltip, and as the description that
 * assistive technologies have of it. */

#include "config.h"

#include "vir-chart-view-private.h"

#include "vir-chart-describe.h"

#include <glib/gi18n-lib.h>

/* Where a saving that is being dragged would go. */
static char *
drop_words (const VirChartSpec *spec,
            guint               before)
{
  g_autofree char *next = before != 0 ? vir_chart_describe_datum (spec, before) : NULL;

  if (next == NULL)
    return g_strdup (_ ("To the end"));
  /* Translators: a saving and its figures */
  return g_strdup_printf (_ ("Before “%s”"), next);
}

/* What the line under the chart says, and whether it is of a mark. */
static char *
reading_words (VirChartView *self,
               gboolean     *of_mark)
{
  const VirChartSpec *spec = vir_chart_canvas_get_spec (self->canvas);
  guint               datum = vir_chart_canvas_get_read (self->canvas);
  guint               moving, before;

  *of_mark = spec != NULL && datum != 0;
  if (spec == NULL)
    return g_strdup ("");
  if (vir_chart_canvas_get_drop (self->canvas, &moving, &before))
    return drop_words (spec, before);
  if (datum != 0)
    return vir_chart_describe_datum (spec, datum);
  return g_strdup (spec->head.source);
}

/* What the chart is to who does not see it: the mark of the cursor, else all of it. */
void
vir_chart_view_update_description (VirChartView *self)
{
  const VirChartSpec *spec = vir_chart_canvas_get_spec (self->canvas);
  guint               cursor = vir_chart_canvas_get_cursor (self->canvas);
  g_autofree char    *words = NULL;

  if (spec == NULL)
    return;
  words = cursor != 0 ? vir_chart_describe_datum (spec, cursor) : vir_chart_describe (spec);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spec->head.title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, cursor != 0 ? words : "",
                                  -1);
}

/* What the line says, for what is read of the canvas. */
void
vir_chart_view_update_reading (VirChartView *self)
{
  gboolean         of_mark;
  g_autofree char *words = reading_words (self, &of_mark);

  gtk_label_set_text (self->reading, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reading), words);
  if (of_mark)
    gtk_widget_remove_css_class (GTK_WIDGET (self->reading), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->reading), "dim-label");
}

/* Another mark under the pointer or the cursor. */
void
vir_chart_view_read_cb (VirChartCanvas *canvas,
                        VirChartView   *self)
{
  guint cursor = vir_chart_canvas_get_cursor (canvas);

  vir_chart_view_update_reading (self);
  if (cursor == self->told)
    return;
  self->told = cursor;
  vir_chart_view_update_description (self);
  vir_chart_twin_select (self->twin, cursor);
}

/* Says something of what was done, until something else is to be read. */
void
vir_chart_view_say (VirChartView *self,
                    const char   *words)
{
  gtk_label_set_text (self->reading, words);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reading), words);
}

/* The line that reads out says it at once; a tooltip repeats it only where the line has no room for it. */
static gboolean
query_tooltip_cb (GtkWidget    *canvas,
                  int           x,
                  int           y,
                  gboolean      keyboard,
                  GtkTooltip   *tooltip,
                  VirChartView *self)
{
  guint        datum = vir_chart_canvas_get_read (self->canvas);
  GdkRectangle bounds;

  if (datum == 0 || !pango_layout_is_ellipsized (gtk_label_get_layout (self->reading)) ||
      !vir_chart_canvas_get_bounds (self->canvas, datum, &bounds))
    return FALSE;
  gtk_tooltip_set_text (tooltip, gtk_label_get_text (self->reading));
  gtk_tooltip_set_tip_area (tooltip, &bounds);
  return TRUE;
}

/* For vir_chart_view_init(). */
void
vir_chart_view_init_reading (VirChartView *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self->canvas), TRUE);
  g_signal_connect (self->canvas, "query-tooltip", G_CALLBACK (query_tooltip_cb), self);
}

/**
 * vir_chart_view_get_reading:
 * @self: a view
 *
 * Returns: what the line under the chart says
 */
const char *
vir_chart_view_get_reading (VirChartView *self)
{
  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), NULL);

  return gtk_label_get_text (self->reading);
}
