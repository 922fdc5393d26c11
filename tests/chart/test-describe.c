/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Charts in words and as tables. */

#include <string.h>

#include "vir-bridge-chart.h"
#include "vir-chart-describe.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"

static void
assert_says (const char *text,
             const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in “%s”", words, text);
}

static void
test_sentences (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) bars = vir_sample_gap_bars ();
  g_autoptr (VirChartSpec) bridge = vir_sample_bridge ();
  g_autofree char         *a = vir_chart_describe (gap);
  g_autofree char         *b = vir_chart_describe (packages);
  g_autofree char         *c = vir_chart_describe (bars);
  g_autofree char         *d = vir_chart_describe (bridge);

  g_assert_cmpstr (a, ==,
                   "Line chart of the gap left after savings, Norfolk County Council, 2018/19: £36 million to find "
                   "before 14 savings; published budget: balanced; as assessed: £3.4 million to find; Liberal "
                   "Democrat: £1.75 million to find; Labour: balanced.");
  assert_says (b, "Liberal Democrat: £1.75 million to find; Labour: balanced; Both, in voting order: £1 million to find.");
  assert_says (c, "Published 2018/19 £0, 2019/20 £22.09 million");
  assert_says (d, "2017/18 £358.8 million; Before savings £419.1 million; 2018/19 £388.8 million.");
  g_assert_null (strstr (a, gap->head.title));
}

static void
test_readings (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartSpec) years = vir_sample_package_years ();
  g_autofree char *step = vir_chart_describe_datum (gap, vir_chart_spec_find_mark (gap, VIR_DATUM_STEP, 0, 2, 0));
  g_autofree char *move = vir_chart_describe_datum (gap, vir_chart_spec_find_mark (gap, VIR_DATUM_MOVE, 0, 1, 2));
  g_autofree char *part = vir_chart_describe_datum (packages, vir_chart_spec_find_mark (packages, VIR_DATUM_PART, 0, 1, 2));
  g_autofree char *unknown = vir_chart_describe_datum (years, vir_chart_spec_find_mark (years, VIR_DATUM_PART, 1, 1, 2));

  g_assert_cmpstr (step, ==, "Saving 3 of 14, day services, £2.500m claimed, £2.100m assessed, gap after it £21.841m");
  g_assert_cmpstr (move, ==, "Labour: Earmarked reserve, closes the gap by £3.000m, one-off");
  g_assert_cmpstr (part, ==, "Labour is paid for by reserves, one-off, £3.000m");
  g_assert_cmpstr (unknown, ==, "Labour is paid for by council tax, not known");
  g_assert_null (vir_chart_describe_datum (gap, 0));
  for (guint datum = 1; datum <= gap->n_datums; datum++)
    {
      g_autofree char *reading = vir_chart_describe_datum (gap, datum);

      g_assert_cmpuint (strlen (reading), >, 5);
    }
}

static void
test_table (void)
{
  g_autoptr (VirChartSpec)  gap = vir_sample_gap_curve (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartTable) table = vir_chart_table_new (gap);
  g_autofree char          *claimed = vir_chart_table_dup_text (table, 3, 3);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  g_assert_cmpuint (vir_chart_table_get_n_rows (table), ==, gap->n_datums);
  for (guint r = 0; r < gap->n_datums; r++)
    g_assert_cmpuint (vir_chart_table_get_datum (table, r), ==, r + 1);
  g_assert_cmpstr (vir_chart_table_get_cell (table, 3, 2)->text, ==, "day services");
  g_assert_cmpint (vir_chart_table_get_cell (table, 3, 3)->money, ==, VIR_TEST_MILLION (-2.5));
  g_assert_cmpstr (claimed, ==, "−2.500");
  g_assert_cmpint (vir_chart_table_get_column (table, 3), ==, VIR_CELL_MONEY);
  g_assert_cmpint (vir_chart_table_get_column (table, 2), ==, VIR_CELL_TEXT);
  assert_says (csv, "Year,Budget,Item,\"Effect on the gap, claimed, £\"");
  assert_says (csv, "2018/19,Published budget,day services,-2500000.00,-2100000.00,21841000.00,\r\n");
  assert_says (csv, "2018/19,Labour,Left to find,,,0.00,\r\n");
}

/* Words that look like a formula are kept from being one; quotes and commas survive. */
static void
test_csv_words (void)
{
  const VirBridgeColumn  steps[] = { { "a", "=1+1", 100, TRUE, 0 }, { "b", "A \"big\", long one", -7, FALSE, 0 } };
  const VirBridgeData  data = { steps, 2 };
  const VirChartHead   head = { .title = "T" };
  g_autoptr (VirChartSpec)  spec = vir_bridge_chart_new (&head, &data);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  assert_says (csv, "\"'=1+1\",total,,1.00\r\n");
  assert_says (csv, "\"A \"\"big\"\", long one\",step,-0.07,0.93\r\n");
}

static void
test_long (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_package_years ();
  g_autofree char         *text = vir_chart_describe_long (spec);

  assert_says (text, "Neither package is paid for after the first year\n");
  assert_says (text, "2019/20, Labour, paid for by, council tax.\n");
  assert_says (text, "cannot tell");
}

/* Controls, ends of lines, turned directions and what no file of XML may hold do not reach a chart. */
static void
test_clean (void)
{
  const VirChartHead       head = { .title = "One\ntwo\a\x7f", .place = "\xe2\x80\xaeTown\xe2\x80\xac", .years = "2018/19" };
  const VirBridgeColumn    step = { "a", "A\xef\xbf\xbe\xe2\x80\xa8" "b ש", 100, TRUE, 0 };
  const VirBridgeData      data = { &step, 1 };
  g_autoptr (VirChartSpec) spec = vir_bridge_chart_new (&head, &data);

  g_assert_cmpstr (spec->head.title, ==, "One two  ");
  g_assert_cmpstr (spec->head.place, ==, "Town");
  g_assert_cmpstr (vir_bridge_data (spec)->steps[0].label, ==, "A\xef\xbf\xbd b ש");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/describe/sentences", test_sentences);
  g_test_add_func ("/describe/readings", test_readings);
  g_test_add_func ("/describe/table", test_table);
  g_test_add_func ("/describe/csv-words", test_csv_words);
  g_test_add_func ("/describe/long", test_long);
  g_test_add_func ("/describe/clean", test_clean);
  return g_test_run ();
}
