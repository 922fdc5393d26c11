/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dashes and marks by the number of a line. 0 is the published budget: solid, with round marks. */

#include "config.h"

#include "vir-chart-series-private.h"

VirSceneDash
vir_series_dash (guint index)
{
  static const VirSceneDash dashes[] = { VIR_DASH_DASH, VIR_DASH_DOT, VIR_DASH_FINE };

  return index == 0 ? VIR_DASH_NONE : dashes[(index - 1) % G_N_ELEMENTS (dashes)];
}

static VirSceneItem *
add_area (VirLayout    *l,
          guint         datum,
          const double *points,
          guint         n,
          VirPaint      fill)
{
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_AREA, datum, points, n);

  item->fill = fill;
  return item;
}

/* Marks of about the same weight: a circle, a square, a diamond, a triangle standing and one hanging. */
VirSceneItem *
vir_series_mark (VirLayout *l,
                 guint      datum,
                 guint      index,
                 double     x,
                 double     y,
                 double     radius,
                 VirPaint   fill)
{
  double        r = radius;
  const double  diamond[] = { x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y };
  const double  standing[] = { x, y - 1.2 * r, x + 1.2 * r, y + 0.9 * r, x - 1.2 * r, y + 0.9 * r };
  const double  hanging[] = { x, y + 1.2 * r, x + 1.2 * r, y - 0.9 * r, x - 1.2 * r, y - 0.9 * r };
  VirSceneItem *item;

  if (index == 0)
    item = vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, x, y, r, fill);
  else if (index % 4 == 1)
    item = vir_layout_mark (l, datum, VIR_SCENE_SQUARE, x, y, 0.88 * r, fill);
  else if (index % 4 == 2)
    item = add_area (l, datum, diamond, 4, fill);
  else
    item = add_area (l, datum, index % 4 == 3 ? standing : hanging, 3, fill);
  item->halo = 0.35 * r;
  return item;
}
