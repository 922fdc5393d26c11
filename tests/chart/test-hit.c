/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pointing at a chart and walking through it. */

#include "vir-chart-hit.h"
#include "vir-chart-layout.h"
#include "vir-chart-samples.h"

static const VirChartStyle style = { VIR_CHART_SCREEN, 12, 0, FALSE, FALSE };

/* The middle of what is drawn for a datum hits it, unless something stands in front. */
static void
test_every_datum (void)
{
  g_autoptr (VirChartSpec)  spec = vir_sample_bridge ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1056, 300, &style);

  for (guint datum = 1; datum <= spec->n_datums; datum++)
    {
      double x, y, width, height;

      g_assert_true (vir_chart_hit_bounds (scene, datum, &x, &y, &width, &height));
      g_assert_cmpuint (vir_chart_hit (scene, x + width / 2, y + height / 2), ==, datum);
    }
  g_assert_cmpuint (vir_chart_hit (scene, -500, -500), ==, 0);
}

static void
test_gap_curve (void)
{
  g_autoptr (VirChartSpec)  spec = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &style);
  guint                     step = vir_chart_spec_find_datum (spec, "chl041", 0);
  guint                     labour = vir_chart_spec_find_datum (spec, "lab", 0);
  double                    x, y, width, height;

  g_assert_cmpuint (vir_chart_spec_get_datum (spec, step)->kind, ==, VIR_DATUM_STEP);
  g_assert_cmpuint (vir_chart_spec_get_datum (spec, step)->index, ==, 3);
  g_assert_cmpuint (vir_chart_spec_get_datum (spec, labour)->kind, ==, VIR_DATUM_PACKAGE);
  g_assert_null (vir_chart_spec_get_datum (spec, 0));
  g_assert_null (vir_chart_spec_get_datum (spec, spec->n_datums + 1));
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->datum == step && item->shape == VIR_SCENE_LINE)
        g_assert_cmpuint (vir_chart_hit (scene,
                                         (item->points[0] + item->points[2]) / 2,
                                         (item->points[1] + item->points[3]) / 2),
                          ==,
                          step);
    }
  g_assert_true (vir_chart_hit_bounds (scene, labour, &x, &y, &width, &height));
  g_assert_cmpuint (vir_chart_hit (scene, x + width / 2, y + height / 2), !=, 0);
}

/* The cursor sees every drawn datum once, both ways, and stops at the ends. */
static void
test_walk (void)
{
  g_autoptr (VirChartSpec)  spec = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1056, 300, &style);
  guint                     datum = 0;
  guint                     seen = 0;

  for (;;)
    {
      guint next = vir_chart_hit_next (scene, datum, 1);

      if (next == datum)
        break;
      g_assert_cmpuint (next, >, datum);
      datum = next;
      seen++;
    }
  g_assert_cmpuint (datum, ==, spec->n_datums);
  g_assert_cmpuint (seen, ==, spec->n_datums);
  g_assert_cmpuint (vir_chart_hit_next (scene, 0, -1), ==, spec->n_datums);
  for (; seen > 1; seen--)
    {
      guint before = vir_chart_hit_next (scene, datum, -1);

      g_assert_cmpuint (before, <, datum);
      datum = before;
    }
  g_assert_cmpuint (vir_chart_hit_next (scene, datum, -1), ==, datum);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hit/every-datum", test_every_datum);
  g_test_add_func ("/hit/gap-curve", test_gap_curve);
  g_test_add_func ("/hit/walk", test_walk);
  return g_test_run ();
}
