/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fan of risk: the awkward cases in both forms, its words, its tests, and how it is built of what is given. */

#include "config.h"

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-given.h"
#include "vir-chart-lint.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fan-chart.h"
#include "vir-fixtures.h"
#include "vir-palette.h"

#include <string.h>

static const char *const year_names[] = { "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                          "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
static VirRiskMeasure measure;

/* Each year is wider than the one before. */
static void
fill_year (VirCase      which,
           guint        year,
           VirRiskYear *outcome)
{
  static const int shape[VIR_RISK_N_PERCENTILES] = { -260, -160, -95, -45, 0, 48, 105, 185, 330 };
  gint64           size = ABS (vir_case_amount (which == VIR_CASE_UNKNOWN ? VIR_CASE_USUAL : which, 0));
  gint64           median = which == VIR_CASE_NEGATIVE ? -size * (year + 1) : size * year;

  if (which == VIR_CASE_HUGE)
    size /= 3;
  for (guint k = 0; k < VIR_RISK_N_PERCENTILES; k++)
    outcome->percentiles[k] = which == VIR_CASE_UNKNOWN && year == 1
                                ? VIR_UNKNOWN
                                : median + size * shape[k] / 500 * (year + 1);
  outcome->chance = which == VIR_CASE_UNKNOWN && year == 1 ? VIR_UNKNOWN
                    : which == VIR_CASE_ZERO               ? 0
                                                           : 1000000 - 500000 / (year * year + 1);
}

static VirChartSpec *
make (VirCase    which,
      VirFanForm form)
{
  VirFanYear   years[VIR_MAX_YEARS];
  VirFanData   data = { .form = form, .measure = measure, .years = years,
                        .n_years = which == VIR_CASE_EMPTY ? 0
                                   : which == VIR_CASE_ONE ? 1
                                                           : vir_case_n_years (which, 4),
                        .floor = measure == VIR_RISK_GAP ? 0 : 180000000, .seed = 20180212, .runs = 10000,
                        .varies = which == VIR_CASE_LONG_NAMES ? vir_case_name (which, 0) : "pay, prices, demand" };
  VirChartHead head = vir_case_head (which, "In 8 runs of 10 the gap is wide", "Gap left, £ million");
  g_autofree char *note = vir_fan_chart_note (&data);

  for (guint i = 0; i < data.n_years; i++)
    {
      years[i].label = year_names[i];
      fill_year (which, i, &years[i].outcome);
    }
  head.note = note;
  return vir_fan_chart_new (&head, &data);
}

static VirChartSpec *
make_bands (VirCase which)
{
  return make (which, VIR_FAN_BANDS);
}

static VirChartSpec *
make_dots (VirCase which)
{
  return make (which, VIR_FAN_DOTS);
}

static void
test_cases (void)
{
  measure = VIR_RISK_GAP;
  vir_check_kind ("fan", make_bands);
  vir_check_kind ("fan-dots", make_dots);
}

static void
test_reserve (void)
{
  measure = VIR_RISK_RESERVE;
  for (guint i = 0; i < VIR_N_CASES; i++)
    {
      g_autoptr (VirChartSpec) bands = make_bands ((VirCase) i);
      g_autoptr (VirChartSpec) dots = make_dots ((VirCase) i);

      vir_check_spec (bands, "fan of a reserve");
      vir_check_spec (dots, "dots of a reserve");
    }
  measure = VIR_RISK_GAP;
}

/* One year: what is read, said and tabled. */
static void
test_words (void)
{
  const VirFanYear year = { "2021/22",
                            { { 6890000000, 7730000000, 8370000000, 8950000000, 9520000000, 10110000000, 10780000000,
                                11620000000, 12840000000 },
                              998000 } };
  const VirFanData data = { VIR_FAN_BANDS, VIR_RISK_GAP, &year, 1, 0, 7, 10000, "pay and prices" };
  VirChartHead     head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autofree char *note = vir_fan_chart_note (&data);
  g_autoptr (VirChartSpec)  spec = vir_fan_chart_new (&head, &data);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *reading = vir_chart_describe_datum (spec, 1);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  g_assert_cmpstr (note, ==, "10,000 runs, seed 7. What varies: pay and prices.");
  g_assert_cmpstr (reading, ==,
                   "2021/22: median £95.2 million, 8 runs in 10 from £68.9 million to £128.4 million, chance of a gap "
                   "over 99%");
  g_assert_cmpstr (sentence, ==,
                   "Fan chart of how sure the gap is, Norfolk County Council, 2018/19: 2021/22: median £95.2 million, "
                   "8 runs in 10 from £68.9 million to £128.4 million, chance of a gap over 99%.");
  g_assert_nonnull (strstr (csv, "2021/22"));
  g_assert_cmpuint (vir_chart_table_get_n_columns (table), ==, 11);
  g_assert_cmpint (vir_chart_table_get_cell (table, 0, 9)->money, ==, 12840000000);
}

static guint
count_findings (gint64 runs,
                gint64 seed)
{
  const VirFanData data = { VIR_FAN_BANDS, VIR_RISK_GAP, NULL, 0, 0, seed, runs, NULL };
  VirChartHead     head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec) spec = vir_fan_chart_new (&head, &data);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

  g_assert_false (vir_chart_lint_refuses (lint));
  return vir_chart_lint_count (lint);
}

static void
test_lint (void)
{
  g_assert_cmpuint (count_findings (1000, 1), ==, 0);
  g_assert_cmpuint (count_findings (999, 1), ==, 1);
  g_assert_cmpuint (count_findings (1000, VIR_UNKNOWN), ==, 1);
  g_assert_cmpuint (count_findings (VIR_UNKNOWN, VIR_UNKNOWN), ==, 2);
}

static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
  VirRiskFan               fan = { .measure = VIR_RISK_GAP, .n_years = 1, .seed = 3, .runs = 5000, .illustrative = TRUE };
  const VirChartGiven      given = { .fan = &fan };
  const VirChartAsk        ask = { .given = &given };
  g_autoptr (VirChartSpec) none = vir_chart_build (&vir_fan_chart_class, outlook, NULL);
  g_autoptr (VirChartSpec) right = NULL, wrong = NULL;

  g_assert_nonnull (strstr (none->refusal, "give the results of a study of risk"));
  fan.first_year = outlook->years.first;
  for (guint k = 0; k < VIR_RISK_N_PERCENTILES; k++)
    fan.years[0].percentiles[k] = 100000000 * (gint64) k;
  right = vir_chart_build (&vir_fan_chart_class, outlook, &ask);
  g_assert_null (right->refusal);
  g_assert_cmpint (vir_fan_data (right)->years[0].outcome.percentiles[8], ==, 800000000);
  g_assert_nonnull (strstr (right->head.source, "illustrative"));
  g_assert_cmpstr (right->head.note, ==, "5,000 runs, seed 3. What varies is not said.");
  fan.first_year += 20;
  wrong = vir_chart_build (&vir_fan_chart_class, outlook, &ask);
  g_assert_nonnull (strstr (wrong->refusal, "other years"));
}

/* The median stands out from the innermost band, the outline from the ground, and each band from the next. */
static void
test_colours (void)
{
  static const VirChartTheme themes[] = { VIR_THEME_LIGHT, VIR_THEME_DARK, VIR_THEME_PRINT, VIR_THEME_HIGH_CONTRAST };

  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      const guint32 *rgb = vir_palette_get (themes[i])->rgb;
      double         last = 100;

      g_assert_cmpfloat (vir_colour_contrast (rgb[VIR_COLOUR_INK], rgb[VIR_COLOUR_BAND_1]), >=, 3);
      g_assert_cmpfloat (vir_colour_contrast (rgb[VIR_COLOUR_ASSESSED], rgb[VIR_COLOUR_GROUND]), >=, 3);
      for (guint band = VIR_COLOUR_BAND_1; band <= VIR_COLOUR_BAND_4; band++)
        {
          double contrast = vir_colour_contrast (rgb[band], rgb[VIR_COLOUR_GROUND]);

          g_assert_cmpfloat (contrast, <, last / 1.1);
          last = contrast;
        }
      g_assert_cmpfloat (last, >, 1.05);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fan/cases", test_cases);
  g_test_add_func ("/fan/reserve", test_reserve);
  g_test_add_func ("/fan/words", test_words);
  g_test_add_func ("/fan/lint", test_lint);
  g_test_add_func ("/fan/colours", test_colours);
  g_test_add_func ("/fan/build", test_build);
  return g_test_run ();
}
