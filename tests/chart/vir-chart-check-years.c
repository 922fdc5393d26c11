/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two years of a kind beside each other, for tests that both have one scale. */

#include "vir-chart-check.h"

#include "vir-chart-samples.h"
#include "vir-multiples-chart.h"

/* Takes both specs; they are laid out large enough that all of each has room. */
VirChartScene *
vir_check_years (VirChartSpec *first,
                 VirChartSpec *second)
{
  VirChartSpec *const      parts[] = { first, second };
  VirChartHead             head = vir_case_head (VIR_CASE_USUAL, "Year by year", "Two years");
  g_autoptr (VirChartSpec) spec = vir_multiples_chart_new (&head, parts, 2);

  vir_check_spec (spec, "two years");
  vir_chart_spec_unref (first);
  vir_chart_spec_unref (second);
  return vir_chart_layout (spec, vir_sample_metrics (), 1200, 500, &vir_check_screen);
}

/* How far the item of a datum reaches across or down, the first of its shape. */
static const VirSceneItem *
find_item (const VirChartScene *scene,
           guint                datum,
           VirSceneShape        shape)
{
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape == shape && item->datum == datum)
        return item;
    }
  g_error ("datum %u has no such item", datum);
}

double
vir_check_extent (const VirChartScene *scene,
                  guint                datum,
                  VirSceneShape        shape,
                  gboolean             across)
{
  const double *p = find_item (scene, datum, shape)->points;

  return across ? ABS (p[2] - p[0]) : ABS (p[3] - p[1]);
}
