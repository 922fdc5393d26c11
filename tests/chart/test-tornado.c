/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tornado: the awkward cases, its order, its words, its tests, and how it is built of what is given. */

#include "config.h"

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-given.h"
#include "vir-chart-lint.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-tornado-chart.h"

#include <string.h>

#define PERCENT 10000

static VirChartSpec *
make (VirCase which)
{
  guint                     n = vir_case_n_items (which, 7);
  g_autofree VirTornadoRow *rows = g_new0 (VirTornadoRow, n + 1);
  gint64                    central = which == VIR_CASE_NEGATIVE ? -9470000000 : which == VIR_CASE_HUGE ? 9000000000000 : 9470000000;
  const VirTornadoData      data = { VIR_RISK_GAP, central, rows, n };
  VirChartHead              head = vir_case_head (which, "Pay matters most: it moves the gap a lot", "Gap, £ million");

  for (guint i = 0; i < n; i++)
    {
      gint64 amount = vir_case_amount (which, i);
      gint64 size = vir_known (amount) ? ABS (amount) * 2 : VIR_UNKNOWN;

      rows[i] = (VirTornadoRow) { vir_case_name (which, i), which == VIR_CASE_LONG_NAMES ? vir_case_name (which, i + 1) : "growth 2%",
                                  "growth 4.5%", size, size, VIR_UNKNOWN, VIR_UNKNOWN };
      if (!vir_known (size))
        continue;
      if (which == VIR_CASE_HUGE)
        size /= 10;
      rows[i].low = central + (i % 3 == 0 ? size : -size) / 2;
      rows[i].high = central + (i % 3 == 0 ? -size : i % 4 == 1 ? -size / 4 : size) / 3;
    }
  head.note = "Each assumption has its own plausible range.";
  return vir_tornado_chart_new (&head, &data);
}

static void
test_cases (void)
{
  vir_check_kind ("tornado", make);
}

static const VirTornadoRow sample[] = {
  { "Business rates", "growth 0%", "growth 3%", 9890000000, 9020000000, VIR_UNKNOWN, VIR_UNKNOWN },
  { "Pay", "pay 1%", "pay 3%", 8210000000, 10760000000, VIR_UNKNOWN, VIR_UNKNOWN },
  { "Floods", "none", "one", VIR_UNKNOWN, 9900000000, VIR_UNKNOWN, VIR_UNKNOWN },
};

static void
test_words (void)
{
  const VirTornadoData      data = { VIR_RISK_GAP, 9470000000, sample, G_N_ELEMENTS (sample) };
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec)  spec = vir_tornado_chart_new (&head, &data);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *last = vir_chart_describe_datum (spec, 3);

  /* Sorted by width; what is not known comes last. */
  g_assert_cmpstr (vir_tornado_data (spec)->rows[0].name, ==, "Pay");
  g_assert_cmpstr (vir_tornado_data (spec)->rows[2].name, ==, "Floods");
  g_assert_cmpstr (last, ==, "Floods: not known with none, £99 million with one");
  g_assert_cmpstr (sentence, ==,
                   "Tornado chart of what moves the gap most, Norfolk County Council, 2018/19: central £94.7 million; "
                   "Pay: £82.1 million with pay 1%, £107.6 million with pay 3%, a range of £25.5 million; "
                   "Business rates: £98.9 million with growth 0%, £90.2 million with growth 3%, a range of £8.7 million; "
                   "Floods: not known with none, £99 million with one.");
}

static void
check_lint (guint         n_same,
            gboolean      found,
            gboolean      refused)
{
  VirTornadoRow        rows[3];
  const VirTornadoData data = { VIR_RISK_GAP, 9470000000, rows, 3 };
  VirChartHead         head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec) spec = NULL;
  g_autoptr (VirChartLint) lint = NULL;

  for (guint i = 0; i < 3; i++)
    {
      rows[i] = sample[i];
      rows[i].low_share = i < n_same ? -10 * PERCENT : VIR_UNKNOWN;
      rows[i].high_share = i < n_same ? 10 * PERCENT : VIR_UNKNOWN;
    }
  spec = vir_tornado_chart_new (&head, &data);
  lint = vir_chart_lint_new (spec);
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, found ? 1 : 0);
  g_assert_cmpint (vir_chart_lint_refuses (lint), ==, refused);
  if (found)
    g_assert_nonnull (strstr (vir_chart_lint_nth (lint, 0)->reason, "10%"));
}

static void
test_lint (void)
{
  check_lint (0, FALSE, FALSE);
  check_lint (1, FALSE, FALSE);
  check_lint (2, TRUE, FALSE);
  check_lint (3, TRUE, TRUE);
}

static void
test_build (void)
{
  g_autoptr (VirInput)      input = vir_fixture_norfolk ();
  g_autoptr (VirStance)     stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)    outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirRiskResult) result = vir_risk_result_new ();
  VirChartGiven             given = { 0 };
  const VirChartAsk         ask = { .given = &given };
  g_autoptr (VirChartSpec)  none = vir_chart_build (&vir_tornado_chart_class, outlook, &ask);
  g_autoptr (VirChartSpec)  right = NULL, wrong = NULL;

  g_assert_nonnull (strstr (none->refusal, "give the results of a study of risk"));
  given.tornado = result->tornado = g_new0 (VirRiskTornado, 1);
  result->tornado->central = 5000000000;
  result->tornado->year = outlook->years.first;
  result->tornado->rows = g_new0 (VirRiskRow, 1);
  result->tornado->n_rows = 1;
  result->tornado->rows[0] = (VirRiskRow) { g_strdup ("Pay"), g_strdup ("1%"), g_strdup ("3%"), 4000000000, 6500000000,
                                            VIR_UNKNOWN, VIR_UNKNOWN };
  right = vir_chart_build (&vir_tornado_chart_class, outlook, &ask);
  g_assert_null (right->refusal);
  g_assert_cmpstr (right->head.title, ==, "Pay matters most: it moves the gap by £25 million");
  g_assert_cmpstr (right->head.note, ==, "How the ranges were chosen is not said.");
  result->tornado->year += 30;
  wrong = vir_chart_build (&vir_tornado_chart_class, outlook, &ask);
  g_assert_nonnull (strstr (wrong->refusal, "no year of this budget"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tornado/cases", test_cases);
  g_test_add_func ("/tornado/words", test_words);
  g_test_add_func ("/tornado/lint", test_lint);
  g_test_add_func ("/tornado/build", test_build);
  return g_test_run ();
}
