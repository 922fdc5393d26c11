/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The budget bridge: awkward cases, words, what is put together, and what is refused. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

#define MOST 310
#define M VIR_TEST_MILLION

static VirChartSpec *
make (VirCase which)
{
  static VirBridgeColumn steps[MOST];
  VirBridgeData          data = { steps, 0 };
  guint                  n = vir_case_n_items (which, 7);
  gint64                 level = which == VIR_CASE_ZERO ? 0 : M (388.8);
  VirChartHead           head = vir_case_head (which, "Savings take the net budget to £388.8 million",
                                               "Net budget, £ million, Norfolk County Council, 2017/18 to 2018/19");

  if (which == VIR_CASE_EMPTY)
    return vir_bridge_chart_new (&head, &data);
  steps[data.n_steps++] = (VirBridgeColumn) { "t", "2017/18", level, TRUE, 0 };
  for (guint i = 0; i < n; i++)
    {
      gint64 amount = vir_case_amount (which, i);

      if (i == (n + 1) / 2)
        steps[data.n_steps++] = (VirBridgeColumn) { "t", "Before savings", level, TRUE, 0 };
      if (i >= (n + 1) / 2 && vir_known (amount))
        amount = -amount;
      steps[data.n_steps++] = (VirBridgeColumn) { "s", vir_case_name (which, i), amount, FALSE,
                                                  i % 5 == 2 ? VIR_MARK_ONE_OFF : 0 };
      level = vir_known (amount) ? level + amount : level;
    }
  steps[data.n_steps++] = (VirBridgeColumn) { "t", "2018/19", level, TRUE, 0 };
  return vir_bridge_chart_new (&head, &data);
}

static void
test_cases (void)
{
  vir_check_kind ("bridge", make);
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_bridge ();
  g_autofree char         *sentence = vir_chart_describe (spec);
  g_autofree char         *up = vir_chart_describe_datum (spec, 3);
  g_autofree char         *down = vir_chart_describe_datum (spec, 9);
  g_autofree char         *total = vir_chart_describe_datum (spec, 8);

  g_assert_cmpstr (sentence, ==,
                   "Bridge chart of the budget from total to total, Norfolk County Council, 2017/18 to 2018/19: 2017/18 "
                   "£358.8 million; Before savings £419.1 million; 2018/19 £388.8 million.");
  g_assert_cmpstr (up, ==, "Adults: demand adds £14.6 million");
  g_assert_cmpstr (down, ==, "Adults takes £14.2 million off");
  g_assert_cmpstr (total, ==, "Before savings: £419.1 million");
}

/* Of thirty steps the largest stand by themselves, the others together; the table has them all, and sums stay. */
static void
test_fold (void)
{
  VirBridgeColumn           steps[33];
  const VirBridgeData       data = { steps, 33 };
  const VirChartHead        head = { .title = "T", .subtitle = "S", .source = "Source" };
  g_autoptr (VirChartSpec)  spec = NULL;
  g_autoptr (VirChartScene) scene = NULL;
  g_autoptr (VirChartTable) table = NULL;
  g_autoptr (VirChartLint)  lint = NULL;
  g_autofree char          *text = NULL;
  gint64                    level = M (100);
  guint                     n = 0;

  steps[n++] = (VirBridgeColumn) { "t", "2017/18", level, TRUE, 0 };
  for (guint i = 0; i < 30; i++)
    {
      gint64 amount = i < 20 ? M (1) * (1 + (gint64) i) : -M (2);

      if (i == 20)
        steps[n++] = (VirBridgeColumn) { "t", "Before savings", level, TRUE, 0 };
      steps[n++] = (VirBridgeColumn) { "s", i == 19 ? "Largest" : i == 0 ? "Smallest" : "Step", amount, FALSE, 0 };
      level += amount;
    }
  steps[n++] = (VirBridgeColumn) { "t", "2018/19", level, TRUE, 0 };
  spec = vir_bridge_chart_new (&head, &data);
  lint = vir_chart_lint_new (spec);
  table = vir_chart_table_new (spec);
  scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);
  text = vir_chart_scene_to_text (scene);

  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 0);
  g_assert_cmpuint (vir_chart_table_get_n_rows (table), ==, 33);
  g_assert_nonnull (strstr (text, "Largest"));
  g_assert_null (strstr (text, "Smallest"));
  g_assert_nonnull (strstr (text, "Other, 15"));
  g_assert_nonnull (strstr (text, "Other, 5"));
  vir_check_spec (spec, "fold");
}

static void
test_lint (void)
{
  const VirBridgeColumn    wrong[] = { { "a", "2017/18", M (10), TRUE, 0 },
                                       { "b", "Pay", M (1), FALSE, 0 },
                                       { "c", "2018/19", M (12), TRUE, 0 } };
  const VirBridgeColumn    unknown[] = { { "a", "2017/18", M (10), TRUE, 0 }, { "b", "Pay", VIR_UNKNOWN, FALSE, 0 } };
  const VirBridgeData      misses = { wrong, 3 };
  const VirBridgeData      lacks = { unknown, 2 };
  const VirChartHead       head = { .title = "T", .subtitle = "S", .source = "Source" };
  g_autoptr (VirChartSpec) a = vir_bridge_chart_new (&head, &misses);
  g_autoptr (VirChartSpec) b = vir_bridge_chart_new (&head, &lacks);
  g_autoptr (VirChartLint) first = vir_chart_lint_new (a);
  g_autoptr (VirChartLint) second = vir_chart_lint_new (b);

  g_assert_cmpuint (vir_chart_lint_count (first), ==, 1);
  g_assert_cmpstr (vir_chart_lint_nth (first, 0)->test, ==, "bridge-adds-up");
  g_assert_cmpstr (vir_chart_lint_nth (first, 0)->reason, ==, "The steps miss “2018/19” by £1 million.");
  g_assert_true (vir_chart_lint_refuses (first));
  g_assert_true (vir_chart_lint_refuses (second));
}

/* Amendments stand after a subtotal of their own; without both net budgets there is a sentence and no bridge. */
static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (GPtrArray)    ids = g_ptr_array_new ();
  g_autoptr (VirStance)    stance = NULL;
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirInput)     empty = vir_input_new (2018, 4);
  g_autoptr (VirStance)    nobody = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   nothing = vir_evaluate (empty, nobody, NULL);
  g_autoptr (VirChartSpec) spec = NULL;
  g_autoptr (VirChartSpec) refused = vir_chart_build (&vir_bridge_chart_class, nothing, NULL);

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_AMENDMENT); i++)
    g_ptr_array_add (ids, ((const VirRecord *) vir_input_nth (input, VIR_KIND_AMENDMENT, i))->id);
  g_ptr_array_add (ids, NULL);
  stance = vir_stance_new ((const char *const *) ids->pdata, VIR_BASIS_CLAIMED);
  outlook = vir_evaluate (input, stance, NULL);
  spec = vir_chart_build (&vir_bridge_chart_class, outlook, NULL);

  g_assert_nonnull (refused->refusal);
  g_assert_true (g_str_has_suffix (refused->refusal, "so there is no bridge between them: enter both."));
  if (spec->refusal == NULL)
    for (guint i = 1; i < vir_bridge_data (spec)->n_steps; i++)
      if (strcmp (vir_bridge_data (spec)->steps[i].label, "Amendments") == 0)
        g_assert_cmpstr (vir_bridge_data (spec)->steps[i - 1].label, ==, "Before amendments");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bridge/cases", test_cases);
  g_test_add_func ("/bridge/words", test_words);
  g_test_add_func ("/bridge/fold", test_fold);
  g_test_add_func ("/bridge/lint", test_lint);
  g_test_add_func ("/bridge/build", test_build);
  return g_test_run ();
}
