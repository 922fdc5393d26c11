/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What pays for what: the awkward cases in both forms, totals that meet, when flows become a table, and how it is
 * built of an outlook. */

#include "config.h"

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"
#include "vir-sources-chart.h"

#include <string.h>

static VirChartSpec *
make (VirCase        which,
      VirSourcesForm form)
{
  static const VirPartKind kinds[] = { VIR_PART_SAVINGS, VIR_PART_RESERVES, VIR_PART_TAX, VIR_PART_OTHER_SOURCE };
  guint                    n = vir_case_n_items (which, 8);
  g_autofree VirSourcesRow *sources = g_new0 (VirSourcesRow, n + 1);
  g_autofree VirSourcesRow *uses = g_new0 (VirSourcesRow, n + 1);
  VirSourcesData            data = { .form = form, .name = vir_case_name (which, 2), .rows = { sources, uses } };
  VirChartHead              head = vir_case_head (which, "The package spends much", "What pays for what, £ million");
  gint64                    left = 0;

  for (guint i = 0; i < n; i++)
    {
      gint64        amount = vir_case_amount (which, i);
      guint         side = which == VIR_CASE_NEGATIVE ? 0 : i % 2;
      VirSourcesRow row = { "c", vir_case_name (which, i), side == 0 ? kinds[i / 2 % 4] : VIR_PART_SPENDING,
                            vir_known (amount) ? ABS (amount) : amount,
                            side == 0 && i / 2 % 4 == 1 ? VIR_MARK_ONE_OFF : VIR_MARK_NONE, FALSE };

      if (which == VIR_CASE_HUGE)
        row.amount /= 10;
      (side == 0 ? sources : uses)[data.n_rows[side]++] = row;
      left = vir_known (left) && vir_known (amount) ? left + (side == 1 ? row.amount : -row.amount) : VIR_UNKNOWN;
    }
  if (left != 0)
    {
      guint         side = vir_known (left) && left < 0 ? 1 : 0;
      VirSourcesRow row = { NULL, side == 1 ? "To spare" : "Left to find", VIR_PART_OTHER_SOURCE,
                            vir_known (left) ? ABS (left) : left, VIR_MARK_NONE, TRUE };

      (side == 0 ? sources : uses)[data.n_rows[side]++] = row;
    }
  return vir_sources_chart_new (&head, &data);
}

static VirChartSpec *
make_table (VirCase which)
{
  return make (which, VIR_SOURCES_TABLE);
}

static VirChartSpec *
make_flow (VirCase which)
{
  return make (which, VIR_SOURCES_FLOW);
}

static void
test_cases (void)
{
  vir_check_kind ("sources", make_table);
  vir_check_kind ("sources-flow", make_flow);
}

/* Twelve nodes a side can be followed, thirteen cannot, and what is not known has no width. */
static void
check_form (guint    n,
            gint64   last,
            gboolean flow)
{
  VirSourcesRow  sources[16], use = { "u", "Use", VIR_PART_SPENDING, 0, VIR_MARK_NONE, FALSE };
  VirSourcesData data = { .form = VIR_SOURCES_FLOW, .name = "A", .rows = { sources, &use }, .n_rows = { n, 1 } };
  VirChartHead   head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec) spec = NULL;
  g_autoptr (VirChartLint) lint = NULL;

  for (guint i = 0; i < n; i++)
    {
      sources[i] = (VirSourcesRow) { "s", "Source", VIR_PART_SAVINGS, i + 1 < n ? 100 : last, VIR_MARK_NONE, FALSE };
      use.amount += vir_known (sources[i].amount) ? sources[i].amount : 0;
    }
  spec = vir_sources_chart_new (&head, &data);
  lint = vir_chart_lint_new (spec);
  g_assert_true (vir_sources_data (spec)->asked_flow);
  g_assert_cmpint (vir_sources_data (spec)->form, ==, flow ? VIR_SOURCES_FLOW : VIR_SOURCES_TABLE);
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, flow ? 0 : 1);
  if (!flow)
    g_assert_cmpint (vir_chart_lint_nth (lint, 0)->action, ==, VIR_LINT_CHANGED);
}

static void
test_lint (void)
{
  check_form (12, 100, TRUE);
  check_form (13, 100, FALSE);
  check_form (3, VIR_UNKNOWN, FALSE);
}

static void
test_words (void)
{
  const VirSourcesRow sources[] = {
    { "c4", "Councillors’ allowances", VIR_PART_SAVINGS, 10000000, VIR_MARK_NONE, FALSE },
    { NULL, "Left to find", VIR_PART_OTHER_SOURCE, 175000000, VIR_MARK_NONE, TRUE },
  };
  const VirSourcesRow uses[] = {
    { "c1", "Day services", VIR_PART_PUT_BACK, 100000000, VIR_MARK_NONE, FALSE },
    { "c2", "Children’s centres", VIR_PART_PUT_BACK, 85000000, VIR_MARK_ILLUSTRATIVE, FALSE },
  };
  const VirSourcesData      data = { VIR_SOURCES_TABLE, FALSE, "Liberal Democrat", { sources, uses }, { 2, 2 } };
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec)  spec = vir_sources_chart_new (&head, &data);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *left = vir_chart_describe_datum (spec, 2);
  g_autofree char          *use = vir_chart_describe_datum (spec, 4);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);

  g_assert_cmpstr (sentence, ==,
                   "Table of what pays for what in one amendment, Norfolk County Council, 2018/19: Liberal Democrat: paid "
                   "for by Councillors’ allowances £100,000, Left to find £1.75 million; pays for Day services £1 million, "
                   "Children’s centres £850,000.");
  g_assert_cmpstr (left, ==, "Left to find: £1.75 million");
  g_assert_cmpstr (use, ==, "Pays for Children’s centres, illustrative: £850,000");
  g_assert_cmpint (vir_chart_table_get_cell (table, 2, 3)->money, ==, 185000000);
  g_assert_cmpint (vir_chart_table_get_cell (table, 5, 3)->money, ==, 185000000);
}

/* On any document both totals are equal, to the penny, or not known. */
static void
test_build (void)
{
  for (guint run = 0; run < VIR_RUNS (60); run++)
    {
      g_autoptr (VirInput)   input = run == 0 ? vir_fixture_norfolk () : vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

      for (guint i = 0; i < outlook->n_amendments; i++)
        {
          const char              *ids[] = { outlook->amendments[i].record->base.id, NULL };
          const VirChartAsk        ask = { .amendments = ids,
                                           .year = g_test_rand_int_range (0, (int) outlook->years.n),
                                           .form = (guint) g_test_rand_int_range (0, 2) };
          g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_sources_chart_class, outlook, &ask);
          const VirSourcesData    *data = vir_sources_data (spec);

          vir_check_spec (spec, "a random amendment");
          if (spec->refusal != NULL)
            continue;
          if (vir_known (vir_sum_value (outlook->amendments[i].net[ask.year])))
            g_assert_cmpint (vir_sources_total (data, 0), ==, vir_sources_total (data, 1));
          else
            g_assert_true (!vir_known (vir_sources_total (data, 0)) || !vir_known (vir_sources_total (data, 1)));
        }
    }
}

static void
test_refusals (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_sources_chart_class, outlook, NULL);

  g_assert_nonnull (strstr (spec->refusal, "no amendments"));
}

static VirChartSpec *
make_year (VirSourcesForm form,
           gint64         amount)
{
  const VirSourcesRow  source = { "s", "Savings", VIR_PART_SAVINGS, amount, VIR_MARK_NONE, FALSE };
  const VirSourcesRow  use = { "u", "Spending", VIR_PART_SPENDING, amount, VIR_MARK_NONE, FALSE };
  const VirSourcesData data = { .form = form, .name = "A", .rows = { &source, &use }, .n_rows = { 1, 1 } };
  VirChartHead         head = vir_case_head (VIR_CASE_USUAL, "What pays for what", "What pays for what, £ million");

  return vir_sources_chart_new (&head, &data);
}

/* Two years of different size share pixels per pound, bars across and flows down. */
static void
test_years (void)
{
  for (guint flow = 0; flow < 2; flow++)
    {
      VirSourcesForm            form = flow == 1 ? VIR_SOURCES_FLOW : VIR_SOURCES_TABLE;
      g_autoptr (VirChartScene) scene = vir_check_years (make_year (form, 200000000), make_year (form, 2000000000));
      double                    small = vir_check_extent (scene, 1, VIR_SCENE_RECT, flow == 0);
      double                    large = vir_check_extent (scene, 3, VIR_SCENE_RECT, flow == 0);

      g_assert_cmpfloat (small, >, 5);
      g_assert_cmpfloat (ABS (large - 10 * small), <, 0.5);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sources/cases", test_cases);
  g_test_add_func ("/sources/lint", test_lint);
  g_test_add_func ("/sources/words", test_words);
  g_test_add_func ("/sources/build", test_build);
  g_test_add_func ("/sources/refusals", test_refusals);
  g_test_add_func ("/sources/years", test_years);
  return g_test_run ();
}
