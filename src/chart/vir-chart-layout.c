/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sets the sizes of a layout and hands it to the kind of chart. Must not place a mark. */

#include "config.h"

#include "vir-chart-layout-private.h"

#define SCREEN_TEXT 12.0
#define PRINT_TEXT 33.0

static void
set_sizes (VirLayout           *l,
           const VirChartStyle *style)
{
  double text = style->text;

  l->print = style->medium == VIR_CHART_PRINT;
  l->titles = style->titles;
  l->notes = style->notes;
  if (text <= 0)
    text = l->print ? PRINT_TEXT : SCREEN_TEXT;
  l->text = text;
  l->title = text * (l->print ? 46.0 / 33 : 15.5 / 12);
  l->subtitle = text * (l->print ? 34.0 / 33 : 1);
  l->note = text * (l->print ? 29.0 / 33 : 1);
  l->line = text * (l->print ? 5.0 / 33 : 2.0 / 12);
  l->thick = text * (l->print ? 6.6 / 33 : 2.4 / 12);
  l->axis = text * (l->print ? 5.5 / 33 : 2.0 / 12);
  l->grid = text * (l->print ? 2.0 / 33 : 1.0 / 12);
  l->margin = text * (l->print ? 52.0 / 33 : 0.5);
}

/**
 * vir_chart_layout:
 * @spec: what to show
 * @metrics: how wide text is
 * @width: pixels
 * @height: pixels
 * @style: for what it is laid out
 *
 * Lays a chart out. Any spec and size gives a scene; one that cannot be drawn gives a sentence that
 * says why.
 *
 * Returns: (transfer full): the scene
 */
VirChartScene *
vir_chart_layout (const VirChartSpec    *spec,
                  const VirChartMetrics *metrics,
                  double                 width,
                  double                 height,
                  const VirChartStyle   *style)
{
  VirLayout l = { .spec = spec, .metrics = metrics };

  l.scene = vir_chart_scene_new (MAX (width, 1), MAX (height, 1));
  set_sizes (&l, style);
  l.scene->text_size = l.text;
  l.scene->ascent = metrics->ascent;
  l.scene->descent = metrics->descent;
  l.scene->n_datums = spec->n_datums;
  l.unit = vir_chart_unit (0, spec->head.format);

  switch (spec->kind)
    {
    case VIR_CHART_GAP_CURVE:
      vir_layout_gap_curve (&l);
      break;
    case VIR_CHART_PACKAGES:
      vir_layout_packages (&l);
      break;
    case VIR_CHART_GAP_BARS:
      vir_layout_gap_bars (&l);
      break;
    case VIR_CHART_BRIDGE:
      vir_layout_bridge (&l);
      break;
    default:
      g_assert_not_reached ();
    }
  return l.scene;
}
