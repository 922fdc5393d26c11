/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reserves by year-end: the awkward cases, the words of one case, and the builder against the engine. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-reserves-chart.h"

#define N_MOST 301
#define M(thousands) (G_GINT64_CONSTANT (100000) * (thousands))

static const char *const years[] = { "2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                     "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
static const guint32     colours[] = { 0xe4003b, 0xfaa61a, 0x02a95b, 0x12436d, 0x909090 };

static void
find_low (VirReservesSeries *series,
          guint              n,
          gint64             minimum)
{
  series->low_point = -1;
  series->missing = VIR_UNKNOWN;
  for (guint k = 1; k < n; k++)
    if (vir_known (series->values[k]) &&
        (series->low_point < 0 || series->values[k] < series->values[series->low_point]))
      series->low_point = (int) k;
  if (series->low_point >= 0 && vir_known (minimum))
    series->missing = MAX (minimum - series->values[series->low_point], 0);
}

/* A published path near £20m, and packages that take some of it. */
static VirChartSpec *
make (VirCase which)
{
  static gint64     values[2][N_MOST][11];
  VirReservesSeries series[2][N_MOST] = { 0 };
  VirReservesPanel  panels[2] = { { "general", "General reserve", series[0], 0, M (18000), "policy, February 2018" },
                                  { "", "Earmarked reserves", series[1], 0, VIR_UNKNOWN, NULL } };
  VirReservesData   data = { years, vir_case_n_years (which, 4) + 1, panels, 1 };
  guint             n = vir_case_n_items (which, 2);
  gint64            factor = which == VIR_CASE_HUGE ? 4500 : which == VIR_CASE_NEGATIVE ? -1 : which == VIR_CASE_ZERO ? 0 : 1;
  VirChartHead      head = vir_case_head (which,
                                          "Highways maintenance takes the reserve £1.7 million below its minimum",
                                          "General reserve at each year-end, £ million, Norfolk, 2017/18 to 2021/22");

  panels[0].minimum *= ABS (factor);
  if (which == VIR_CASE_WELSH || which == VIR_CASE_TEN_YEARS)
    data.n_panels = 2;
  if (which == VIR_CASE_EMPTY)
    data.n_panels = 0;
  if (which == VIR_CASE_ONE)
    n = 0;
  for (guint p = 0; p < data.n_panels; p++)
    {
      panels[p].n_series = n + 1;
      for (guint i = 0; i <= n; i++)
        {
          for (guint k = 0; k < data.n_points; k++)
            {
              gint64 value = M (20100 - (k == 1 ? 800 : 300) - (gint64) (p * 6000));

              if (i > 0 && k > 0)
                value -= M (i == 1 ? 400 * (gint64) k : 1300 + 100 * (gint64) (i % 90) + (k > 1 ? 2000 : 0));
              values[p][i][k] = which == VIR_CASE_UNKNOWN && (k + i) % 3 == 2 ? VIR_UNKNOWN : value * factor;
            }
          series[p][i] = (VirReservesSeries) { i == 0 ? "" : "a", i == 0 ? "Published budget" : vir_case_name (which, i),
                                               colours[i % G_N_ELEMENTS (colours)], i == 0, values[p][i], -1, 0 };
          find_low (&series[p][i], data.n_points, panels[p].minimum);
        }
    }
  return vir_reserves_chart_new (&head, &data);
}

static void
test_kind (void)
{
  vir_check_kind ("reserves", make);
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec) spec = make (VIR_CASE_USUAL);
  g_autofree char         *sentence = vir_chart_describe (spec);
  guint                    datum = vir_chart_spec_find_mark (spec, VIR_DATUM_MARK, 0, 2, 2);
  g_autofree char         *reading = vir_chart_describe_datum (spec, datum);

  g_assert_cmpstr (sentence,
                   ==,
                   "Line chart of the general reserve at each year-end, Norfolk County Council, 2018/19: "
                   "Published budget: £19.8 million at the end of 2021/22, lowest £19.3 million in 2018/19; "
                   "Children’s centres: £18.2 million at the end of 2021/22; "
                   "Highways maintenance: £16.3 million at the end of 2021/22, £1.7 million below the minimum; "
                   "minimum £18 million.");
  g_assert_cmpstr (reading,
                   ==,
                   "Highways maintenance, General reserve at the end of 2019/20: £16.3 million, "
                   "£1.7 million below the minimum");
}

static VirOutlook *
evaluate (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
use_reserve (VirInput *input,
             gint64    pence)
{
  VirChangeRecord *change;

  input = vir_fixture_amendment (input, "a");
  change = vir_fixture_change ("c", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE);
  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (0, pence, 0));
  return vir_input_put_take (input, change);
}

static void
test_build (void)
{
  g_autoptr (VirInput)      input = use_reserve (vir_fixture_small (), POUNDS (6000000));
  g_autoptr (VirInput)      safe = use_reserve (vir_fixture_small (), POUNDS (1000000));
  g_autoptr (VirOutlook)    outlook = evaluate (input);
  g_autoptr (VirOutlook)    calm = evaluate (safe);
  const VirChartAsk         neutral = { .neutral = TRUE };
  g_autoptr (VirChartSpec)  spec = vir_chart_build (&vir_reserves_chart_class, outlook, &neutral);
  g_autoptr (VirChartSpec)  other = vir_chart_build (&vir_reserves_chart_class, calm, NULL);
  const VirReservesPanel   *panel = &vir_reserves_data (spec)->panels[0];

  g_assert_null (spec->refusal);
  g_assert_cmpuint (spec->n_panels, ==, 1);
  g_assert_cmpuint (panel->n_series, ==, 2);
  g_assert_cmpint (panel->minimum, ==, POUNDS (5000000));
  g_assert_cmpint (panel->series[1].values[0], ==, POUNDS (10000000));
  g_assert_cmpint (panel->series[1].values[2], ==, POUNDS (4000000));
  g_assert_cmpint (panel->series[1].missing, ==, POUNDS (1000000));
  g_assert_cmpint (panel->series[1].low_point, ==, 2);
  g_assert_cmpstr (spec->head.title, ==, "Package A takes the general reserve £1 million below its minimum");
  g_assert_cmpstr (other->head.title, ==, "No package takes the general reserve below its minimum of £5 million");
  vir_check_spec (spec, "reserves of a small budget");
}

static void
test_refuse (void)
{
  g_autoptr (VirInput)     none = vir_input_new (2018, 2);
  g_autoptr (VirInput)     unknown = vir_fixture_small ();
  VirReserveRecord        *reserve = vir_fixture_edit (unknown, VIR_KIND_RESERVE, "general");
  g_autoptr (VirOutlook)   a = evaluate (none);
  g_autoptr (VirOutlook)   b = NULL;
  g_autoptr (VirChartSpec) first = vir_chart_build (&vir_reserves_chart_class, a, NULL);
  g_autoptr (VirChartSpec) second = NULL;

  reserve->opening = UNKNOWN;
  unknown = vir_input_put_take (g_steal_pointer (&unknown), reserve);
  b = evaluate (unknown);
  second = vir_chart_build (&vir_reserves_chart_class, b, NULL);
  g_assert_cmpstr (first->refusal,
                   ==,
                   "This budget has no general reserve: the document needs one, with its balance at the start of "
                   "2018/19 (reserves: opening).");
  g_assert_cmpstr (second->refusal,
                   ==,
                   "What the general reserve holds at the start of 2018/19 is not known: the document needs its opening "
                   "balance (reserves: opening).");
}

/* Earmarked reserves stand apart, and are in no sum with the general one. */
static void
test_earmarked (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  VirReserveRecord        *reserve = vir_record_new (VIR_KIND_RESERVE, "winter");
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;

  reserve->reserve = VIR_RESERVE_EARMARKED;
  reserve->opening = POUNDS (30000000);
  input = vir_input_put_take (g_steal_pointer (&input), reserve);
  outlook = evaluate (input);
  spec = vir_chart_build (&vir_reserves_chart_class, outlook, NULL);
  g_assert_cmpuint (spec->n_panels, ==, 2);
  g_assert_cmpint (vir_reserves_data (spec)->panels[0].series[0].values[0], ==, POUNDS (10000000));
  g_assert_cmpint (vir_reserves_data (spec)->panels[1].series[0].values[0], ==, POUNDS (30000000));
  g_assert_cmpint (vir_reserves_data (spec)->panels[1].minimum, ==, VIR_UNKNOWN);
  vir_check_spec (spec, "two kinds of reserves");
}

static void
test_lint (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  VirReserveRecord        *reserve = vir_fixture_edit (input, VIR_KIND_RESERVE, "general");
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;
  g_autoptr (VirChartLint) lint = NULL;

  reserve->minimum = UNKNOWN;
  input = vir_input_put_take (g_steal_pointer (&input), reserve);
  outlook = evaluate (input);
  spec = vir_chart_build (&vir_reserves_chart_class, outlook, NULL);
  lint = vir_chart_lint_new (spec);
  g_assert_cmpuint (vir_chart_lint_count (lint), >=, 1);
  g_assert_false (vir_chart_lint_refuses (lint));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reserves/kind", test_kind);
  g_test_add_func ("/reserves/words", test_words);
  g_test_add_func ("/reserves/build", test_build);
  g_test_add_func ("/reserves/refuse", test_refuse);
  g_test_add_func ("/reserves/earmarked", test_earmarked);
  g_test_add_func ("/reserves/lint", test_lint);
  return g_test_run ();
}
