/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a spec to a scene: where everything stands. Owns sizes, places, the choice of labels and the
 * enlargement. Must not know a theme, a font or a drawing surface. */

#pragma once

#include "vir-chart-metrics.h"
#include "vir-chart-scene.h"
#include "vir-chart-spec.h"

G_BEGIN_DECLS

/**
 * VirChartMedium:
 * @VIR_CHART_SCREEN: a widget: thin lines, no margin, figures beside the rows
 * @VIR_CHART_PRINT: an export: thicker lines, a margin
 *
 * What a chart is laid out for.
 */
typedef enum
{
  VIR_CHART_SCREEN,
  VIR_CHART_PRINT
} VirChartMedium;

/**
 * VirChartStyle:
 * @medium: what it is for
 * @text: size of labels in pixels; 12 at the usual scale of a screen, 33 for print at 300 dpi;
 *   0 takes these
 * @title: size of the title in pixels; 0 for what suits @text
 * @titles: title and subtitle are drawn; a widget that shows them as labels says no
 * @notes: note and source are drawn
 *
 * How a chart is laid out.
 */
typedef struct
{
  VirChartMedium medium;
  double         text;
  double         title;
  gboolean       titles;
  gboolean       notes;
} VirChartStyle;

VirChartScene *vir_chart_layout (const VirChartSpec    *spec,
                                 const VirChartMetrics *metrics,
                                 double                 width,
                                 double                 height,
                                 const VirChartStyle   *style) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
