/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChartCanvas: the drawing of a chart. Owns the scene for its size, the mark under the pointer and
 * the one under the keyboard cursor, the zoom, and the drag of a step along an order. Put it in a
 * GtkScrolledWindow, as it scrolls itself. Must not know words, tables or files: VirChartView has
 * these. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-spec.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHART_CANVAS (vir_chart_canvas_get_type ())
G_DECLARE_FINAL_TYPE (VirChartCanvas, vir_chart_canvas, VIR, CHART_CANVAS, GtkWidget)

GtkWidget          *vir_chart_canvas_new (void);
void                vir_chart_canvas_set_spec (VirChartCanvas     *self,
                                               const VirChartSpec *spec);
const VirChartSpec *vir_chart_canvas_get_spec (VirChartCanvas *self);
guint               vir_chart_canvas_get_cursor (VirChartCanvas *self);
void                vir_chart_canvas_set_cursor (VirChartCanvas *self,
                                                 guint           datum);
guint               vir_chart_canvas_get_read (VirChartCanvas *self);
const char         *vir_chart_canvas_get_notation (VirChartCanvas *self);
gboolean            vir_chart_canvas_get_bounds (VirChartCanvas *self,
                                                 guint           datum,
                                                 GdkRectangle   *bounds);
double              vir_chart_canvas_get_zoom (VirChartCanvas *self);
void                vir_chart_canvas_set_zoom (VirChartCanvas *self,
                                               double          zoom);
void                vir_chart_canvas_zoom_by (VirChartCanvas *self,
                                              int             steps);
void                vir_chart_canvas_set_reorderable (VirChartCanvas *self,
                                                      gboolean        reorderable);
gboolean            vir_chart_canvas_get_drop (VirChartCanvas *self,
                                               guint          *datum,
                                               guint          *before);
gboolean            vir_chart_canvas_is_ground (VirChartCanvas  *self,
                                                double           x,
                                                double           y,
                                                GdkModifierType  state);

G_END_DECLS
