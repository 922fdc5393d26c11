/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bars of the gap by year: awkward cases in both forms, words, patterns beside colours, and what the linter says. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-samples.h"

#define MOST 300
#define MOST_YEARS 10

static VirChartSpec *
make_form (VirCase  which,
           gboolean added)
{
  static const char *const years[] = { "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                       "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
  static const guint32     colours[] = { 0x0087dc, 0xe4003b, 0xfaa61a, 0x02a95b, 0x12b6cf };
  static gint64            values[MOST + 1][MOST_YEARS];
  static VirBarSeries      series[MOST + 1];
  VirBarsData              data = { years, vir_case_n_years (which, 4), series, 0, added, added };
  guint                    n = vir_case_n_items (which, 3);
  VirChartHead             head = vir_case_head (which, "£5 million is still to find by 2021/22",
                                                 "Gap left, before later savings are agreed, £ million, Norfolk County Council");

  for (guint i = added ? 1 : 0; i <= n; i++)
    {
      for (guint y = 0; y < data.n_years; y++)
        values[i][y] = vir_case_amount (which, i + 2 * y);
      series[data.n_series++] = (VirBarSeries) { "a-budget", i == 0 ? "Published" : vir_case_name (which, i), NULL,
                                                 colours[i % 5], i == 0, values[i], 60 - (gint64) i, i };
    }
  return vir_bars_chart_new (&head, &data);
}

static VirChartSpec *
make_left (VirCase which)
{
  return make_form (which, FALSE);
}

static VirChartSpec *
make_added (VirCase which)
{
  return make_form (which, TRUE);
}

static void
test_left (void)
{
  vir_check_kind ("gap-bars", make_left);
}

static void
test_added (void)
{
  vir_check_kind ("gap-bars-added", make_added);
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec) left = vir_sample_gap_bars ();
  g_autoptr (VirChartSpec) added = vir_sample_gap_added ();
  g_autofree char         *sentence = vir_chart_describe (left);
  g_autofree char         *bar = vir_chart_describe_datum (left, 2);
  g_autofree char         *more = vir_chart_describe_datum (added, 4);

  g_assert_cmpstr (sentence, ==,
                   "Bar chart of the gap left in each year, Norfolk County Council, 2018/19 to 2021/22: Published 2018/19 £0, "
                   "2019/20 £22.09 million, 2020/21 £63.3 million, 2021/22 £94.7 million; Liberal Democrat 2018/19 "
                   "£1.75 million, 2019/20 £23.84 million, 2020/21 £65.05 million, 2021/22 £96.45 million; Labour 2018/19 £0, "
                   "2019/20 £23.89 million, 2020/21 £65.1 million, 2021/22 £96.5 million.");
  g_assert_cmpstr (bar, ==, "2018/19, Liberal Democrat: £1.75 million to find");
  g_assert_cmpstr (more, ==, "2019/20, Liberal Democrat: £1.750m against the published budget");
}

/* No two groups differ by colour alone: each has a pattern of its own, the first is solid. */
static void
test_patterns (void)
{
  g_autoptr (VirChartSpec)  spec = vir_sample_gap_bars ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1056, 400, &vir_check_screen);
  guint                     solid = 0, rising = 0;

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape != VIR_SCENE_RECT || item->datum == 0 || item->fill.colour != VIR_COLOUR_PARTY_FILL)
        continue;
      if (item->fill.rgb == 0xfaa61a)
        solid += item->texture == VIR_TEXTURE_NONE ? 1 : 0;
      else
        rising += item->texture == VIR_TEXTURE_RISING ? 1 : 0;
    }
  g_assert_cmpuint (solid, ==, 4);
  g_assert_cmpuint (rising, ==, 4);
}

static gboolean
finds (const VirBarsData *data,
       const char        *test)
{
  const VirChartHead       head = { .title = "T", .subtitle = "S", .source = "Source" };
  g_autoptr (VirChartSpec) spec = vir_bars_chart_new (&head, data);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    if (strcmp (vir_chart_lint_nth (lint, i)->test, test) == 0)
      return TRUE;
  return FALSE;
}

static void
test_lint (void)
{
  const char        *years[] = { "2018/19", "2019/20" };
  const gint64       values[] = { 100, 200 };
  const VirBarSeries series[] = { { "p", "Published", NULL, 0, TRUE, values, VIR_UNKNOWN, 0 },
                                  { "a", "B", NULL, 0, FALSE, values, 10, 2 },
                                  { "b", "A", NULL, 0, FALSE, values, 20, 1 } };
  VirBarsData        data = { years, 2, series, 3, FALSE, FALSE };

  g_assert_true (finds (&data, "party-order"));
  g_assert_false (finds (&data, "years-mixed"));
  years[1] = "First half of 2019";
  g_assert_true (finds (&data, "years-mixed"));
  data.n_years = 1;
  data.n_series = 2;
  g_assert_false (finds (&data, "years-mixed"));
  g_assert_false (finds (&data, "party-order"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bars/left", test_left);
  g_test_add_func ("/bars/added", test_added);
  g_test_add_func ("/bars/words", test_words);
  g_test_add_func ("/bars/patterns", test_patterns);
  g_test_add_func ("/bars/lint", test_lint);
  return g_test_run ();
}
