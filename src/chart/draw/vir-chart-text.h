/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Text for charts: measuring for the layout, showing for the drawing, from the same font. An export has the
 * font of vir-chart-font.h, by which it is the same on every machine; a widget has its own by Pango. Must not
 * know a chart. */

#pragma once

#include <pango/pangocairo.h>

#include "vir-chart-metrics.h"

G_BEGIN_DECLS

/**
 * VirChartText:
 *
 * A font at work. Use it in one thread at a time.
 */
typedef struct _VirChartText VirChartText;

VirChartText          *vir_chart_text_new_bundled     (void) G_GNUC_WARN_UNUSED_RESULT;
VirChartText          *vir_chart_text_new_for_context (PangoContext *context) G_GNUC_WARN_UNUSED_RESULT;
void                   vir_chart_text_free            (VirChartText *text);
const VirChartMetrics *vir_chart_text_get_metrics     (VirChartText *text);
void                   vir_chart_text_path            (VirChartText *text,
                                                       cairo_t      *cr,
                                                       const char   *string,
                                                       double        size,
                                                       gboolean      bold,
                                                       double        x,
                                                       double        baseline);
void                   vir_chart_text_show            (VirChartText *text,
                                                       cairo_t      *cr,
                                                       const char   *string,
                                                       double        size,
                                                       gboolean      bold,
                                                       double        x,
                                                       double        baseline);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartText, vir_chart_text_free)

G_END_DECLS
