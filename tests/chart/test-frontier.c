/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The frontier: the awkward cases in every form, its words and table, and how it is built. */

#include "config.h"

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-frontier-chart.h"

#include <string.h>

/* Awkward packages: what beats what is found by the engine, as in a real chart. */
static VirChartSpec *
make (VirCase         which,
      VirFrontierForm form)
{
  guint                          n = vir_case_n_items (which, 6);
  g_autofree VirFrontierPackage *packages = g_new0 (VirFrontierPackage, n + 1);
  g_autofree VirPackageAims     *aims = g_new0 (VirPackageAims, n + 1);
  g_autofree int                *beaten_by = g_new0 (int, n + 1);
  const VirFrontierData          data = { form, packages, n };
  VirChartHead                   head = vir_case_head (which, "Some packages are beaten", "Posts lost and left to find, £ million");

  for (guint i = 0; i < n; i++)
    {
      gint64 amount = vir_case_amount (which, i);

      packages[i] = (VirFrontierPackage) { i == 0 ? NULL : "a", vir_case_name (which, i), NULL,
                                           i * 0x2b1f37 + 0x12436d, i == 0, { 0 }, FALSE, 0 };
      packages[i].aims[VIR_AIM_POSTS] = vir_known (amount) ? (gint64) (i * 37 % 23) * 250 - 1500 : VIR_UNKNOWN;
      packages[i].aims[VIR_AIM_LEFT] = which == VIR_CASE_ZERO ? 0 : amount;
      packages[i].aims[VIR_AIM_TAX] = 29900 + 2500 * (gint64) (i % 4);
      packages[i].aims[VIR_AIM_RESERVES] = vir_known (amount) ? amount / 2 * (i % 2) : amount;
      packages[i].aims[VIR_AIM_USES] = i == 4 ? VIR_UNKNOWN : (gint64) i * 30000000;
      memcpy (aims[i].aims, packages[i].aims, sizeof aims[i].aims);
    }
  vir_frontier_find (aims, n, beaten_by);
  for (guint i = 0; i < n; i++)
    {
      packages[i].is_compared = vir_frontier_known (&aims[i]);
      packages[i].beaten_by = beaten_by[i];
    }
  return vir_frontier_chart_new (&head, &data);
}

static VirChartSpec *
make_left (VirCase which)
{
  return make (which, VIR_FRONTIER_LEFT);
}

static VirChartSpec *
make_tax (VirCase which)
{
  return make (which, VIR_FRONTIER_TAX);
}

static VirChartSpec *
make_uses (VirCase which)
{
  return make (which, VIR_FRONTIER_USES);
}

static void
test_cases (void)
{
  vir_check_kind ("frontier", make_left);
  vir_check_kind ("frontier-tax", make_tax);
  for (guint i = 0; i < VIR_N_CASES; i++)
    {
      g_autoptr (VirChartSpec) spec = make_uses ((VirCase) i);

      vir_check_spec (spec, "what packages pay for");
    }
}

static void
test_words (void)
{
  const VirFrontierPackage packages[] = {
    { NULL, "Published budget", "Published", 0, TRUE, { 0, 0, 59900, 0, 0 }, TRUE, VIR_NOT_BEATEN },
    { "a", "Labour", NULL, 0xe4003b, FALSE, { -250, 0, 59900, 300000000, 300000000 }, TRUE, VIR_NOT_BEATEN },
    { "b", "Green", NULL, 0x02a95b, FALSE, { -250, 50000000, 59900, 300000000, 300000000 }, TRUE, 1 },
    { "c", "Reform UK", NULL, 0x12b6cf, FALSE, { VIR_UNKNOWN, 0, 59900, 0, 100000000 }, FALSE, VIR_NOT_BEATEN },
  };
  const VirFrontierData     data = { VIR_FRONTIER_LEFT, packages, G_N_ELEMENTS (packages) };
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec)  spec = vir_frontier_chart_new (&head, &data);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *reading = vir_chart_describe_datum (spec, 3);
  g_autofree char          *unknown = vir_chart_describe_datum (spec, 4);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);

  g_assert_cmpstr (sentence, ==,
                   "Scatter chart of packages by posts lost and what is left to find, Norfolk County Council, 2018/19: "
                   "Published budget is not beaten; Labour is not beaten; Green is beaten on every count by Labour; "
                   "Reform UK is not compared, a figure is not known.");
  g_assert_cmpstr (reading, ==,
                   "Green is beaten on every count by Labour: posts lost −2.50, left to find £500,000, tax rise 5.99%, "
                   "reserves used £3 million, pays for £3 million");
  g_assert_nonnull (strstr (unknown, "posts lost not known"));
  g_assert_cmpstr (vir_chart_table_get_cell (table, 0, 6)->text, ==, "Left to find, Reserves used");
  g_assert_cmpstr (vir_chart_table_get_cell (table, 1, 6)->text, ==, "Posts lost, Left to find, Pays for");
  g_assert_cmpstr (vir_chart_table_get_cell (table, 2, 7)->text, ==, "Labour");
  g_assert_cmpstr (vir_chart_table_get_cell (table, 3, 7)->text, ==, "not compared");
}

static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirInput)     none = vir_fixture_small ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirOutlook)   empty = vir_evaluate (none, stance, NULL);
  const VirChartAsk        uses = { .form = VIR_FRONTIER_USES };
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_frontier_chart_class, outlook, &uses);
  g_autoptr (VirChartSpec) nothing = vir_chart_build (&vir_frontier_chart_class, empty, NULL);

  g_assert_null (spec->refusal);
  g_assert_cmpuint (vir_frontier_data (spec)->n_packages, ==, outlook->n_amendments + 1);
  for (guint i = 0; i < outlook->n_amendments; i++)
    g_assert_cmpint (vir_frontier_data (spec)->packages[i + 1].aims[VIR_AIM_USES], ==,
                     vir_sum_value (outlook->amendments[i].uses[0]));
  g_assert_nonnull (strstr (nothing->refusal, "no amendments"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/frontier/cases", test_cases);
  g_test_add_func ("/frontier/words", test_words);
  g_test_add_func ("/frontier/build", test_build);
  return g_test_run ();
}
