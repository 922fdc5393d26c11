/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any kind of chart year by year: one scale, every datum found again, a year that cannot be drawn says so. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"
#include "vir-multiples-chart.h"

static VirChartSpec *
make_bridge (VirCase which,
             guint   year,
             gint64  scale)
{
  static const char *const years[] = { "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                       "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
  gint64                amount = vir_case_amount (which, year);
  gint64                step = vir_known (amount) ? amount : 100;
  gint64                base = vir_known (amount) ? scale : VIR_UNKNOWN;
  const VirBridgeColumn columns[] = { { "a", "Last year", base, TRUE, 0 },
                                      { "b", vir_case_name (which, year), step, FALSE, 0 },
                                      { "c", "This year", vir_known (base) ? base + step : base, TRUE, 0 } };
  const VirBridgeData   data = { columns, vir_case_n_items (which, 3) == 0 ? 0 : 3 };
  VirChartHead          head = vir_case_head (which, "What happens this year", "Net budget, £ million, Norfolk");

  head.years = years[year];
  return vir_bridge_chart_new (&head, &data);
}

static VirChartSpec *
make (VirCase which)
{
  VirChartSpec *parts[10];
  guint         n = vir_case_n_years (which, 4);
  VirChartHead  head = vir_case_head (which, "The budget goes up every year", "Net budget, £ million, Norfolk");
  VirChartSpec *spec;

  for (guint y = 0; y < n; y++)
    parts[y] = make_bridge (which, y, (y + 1) * VIR_TEST_MILLION (1));
  spec = vir_multiples_chart_new (&head, parts, n);
  for (guint y = 0; y < n; y++)
    vir_chart_spec_unref (parts[y]);
  return spec;
}

static void
test_cases (void)
{
  vir_check_kind ("multiples", make);
}

static double
height_of (const VirChartScene *scene,
           guint                datum)
{
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape == VIR_SCENE_RECT && item->datum == datum)
        return ABS (item->points[3] - item->points[1]);
    }
  return 0;
}

/* A total ten times as large stands ten times as high, though it is in another panel and the names there take more
 * room. */
static void
test_scale (void)
{
  const VirChartHead        head = { .title = "T", .subtitle = "S", .source = "Q", .years = "2018/19" };
  const VirBridgeColumn     small[] = { { "a", "A", VIR_TEST_MILLION (2), TRUE, 0 }, { "b", "B", 0, FALSE, 0 } };
  const VirBridgeColumn     large[] = { { "a", "A", VIR_TEST_MILLION (20), TRUE, 0 },
                                                { "b", "A name of several lines below its column", 0, FALSE, 0 } };
  const VirBridgeData       data[] = { { small, 2 }, { large, 2 } };
  g_autoptr (VirChartSpec)  first = vir_bridge_chart_new (&head, &data[0]);
  g_autoptr (VirChartSpec)  second = vir_bridge_chart_new (&head, &data[1]);
  VirChartSpec *const       parts[] = { first, second };
  g_autoptr (VirChartSpec)  spec = vir_multiples_chart_new (&head, parts, 2);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 800, 400, &vir_check_screen);

  g_assert_cmpuint (spec->n_datums, ==, 4);
  g_assert_cmpfloat (height_of (scene, 1), >, 10);
  /* A break may cut totals that hardly differ; these differ, so both stand on zero. */
  g_assert_cmpfloat (ABS (height_of (scene, 3) - 10 * height_of (scene, 1)), <, 0.5);
}

/* A datum is read as in its own chart with the year in front, and found by its record in its panel. */
static void
test_datums (void)
{
  g_autoptr (VirChartSpec)  spec = make (VIR_CASE_USUAL);
  guint                     datum = vir_chart_spec_find_datum (spec, "b", 2);
  g_autofree char          *reading = vir_chart_describe_datum (spec, datum);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);

  g_assert_cmpuint (datum, ==, 8);
  g_assert_cmpstr (reading, ==, "2020/21: Highways maintenance adds £600,000");
  g_assert_true (g_str_has_prefix (sentence, "Bridge chart of the budget from total to total, Norfolk County Council"));
  g_assert_cmpstr (vir_chart_table_get_cell (table, 7, 0)->text, ==, "2020/21");
  g_assert_cmpuint (vir_chart_table_get_datum (table, 7), ==, 8);
}

static void
test_refused_year (void)
{
  const VirChartHead        head = { .title = "T", .subtitle = "S", .source = "Q", .years = "2019/20" };
  g_autoptr (VirChartSpec)  first = vir_sample_bridge ();
  g_autoptr (VirChartSpec)  second = vir_chart_spec_new_refused (&vir_bridge_chart_class, &head, "Nothing is known.");
  VirChartSpec *const       parts[] = { first, second };
  g_autoptr (VirChartSpec)  spec = vir_multiples_chart_new (&head, parts, 2);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1056, 400, &vir_check_screen);
  g_autofree char          *text = vir_chart_scene_to_text (scene);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);

  vir_check_spec (spec, "refused year");
  g_assert_nonnull (strstr (text, "Nothing is known."));
  g_assert_nonnull (strstr (sentence, "2019/20, no chart"));
  g_assert_cmpstr (vir_chart_table_get_cell (table, first->n_datums, 1)->text, ==, "Nothing is known.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/multiples/cases", test_cases);
  g_test_add_func ("/multiples/scale", test_scale);
  g_test_add_func ("/multiples/datums", test_datums);
  g_test_add_func ("/multiples/refused-year", test_refused_year);
  return g_test_run ();
}
