/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Specs from outlooks: every figure of a chart is the outlook's, and parts add up to what is left. */

#include <string.h>

#include "vir-bars-chart.h"
#include "vir-bridge-chart.h"
#include "vir-chart-check.h"
#include "vir-gap-chart.h"
#include "vir-packages-chart.h"
#include "vir-chart-describe.h"
#include "vir-chart-layout.h"
#include "vir-chart-samples.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-gap-path.h"
#include "vir-random.h"

static VirOutlook *
evaluate (VirInput *input,
          VirBasis  basis)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autoptr (VirStance) stance = NULL;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_AMENDMENT); i++)
    g_ptr_array_add (ids, ((const VirRecord *) vir_input_nth (input, VIR_KIND_AMENDMENT, i))->id);
  g_ptr_array_add (ids, NULL);
  stance = vir_stance_new ((const char *const *) ids->pdata, basis);
  return vir_evaluate (input, stance, NULL);
}

static gint64
snap (const VirOutlook *outlook,
      gint64            gap)
{
  return vir_known (gap) && ABS (gap) < vir_input_unit (outlook->input) ? 0 : gap;
}

static void
check_gap_panel (const VirOutlook  *outlook,
                 const VirGapPanel *panel,
                 guint              year)
{
  gboolean               assessed = vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED;
  g_autoptr (VirGapPath) path = NULL;

  if (!assessed)
    g_assert_cmpint (panel->end_gap, ==, snap (outlook, outlook->published[year].gap));
  if (!vir_known (panel->opening))
    return;
  path = vir_gap_path_new (panel);
  g_assert_cmpint (path->end.y, ==, panel->end_gap);
  /* Nothing is unexplained: savings and one-off funding lead from the opening to the published gap. */
  for (guint i = 0; i < path->tail->len; i++)
    g_assert_cmpint (vir_gap_leg (path->tail, i)->index, >=, 0);
}

static void
check_rows (const VirOutlook      *outlook,
            const VirPackagePanel *panel)
{
  for (guint i = 0; i < panel->n_rows; i++)
    {
      const VirPackageRow *row = &panel->rows[i];
      gint64               left = 0;
      guint                unknown = 0;

      for (guint k = 0; k < row->n_parts; k++)
        if (!vir_known (row->parts[k].amount))
          unknown++;
        else
          {
            g_assert_cmpint (row->parts[k].amount, >, 0);
            left += VIR_PART_IS_SOURCE (row->parts[k].kind) ? -row->parts[k].amount : row->parts[k].amount;
          }
      g_assert_cmpint (unknown > 0, ==, row->n_unknown > 0);
      if (row->n_unknown == 0)
        g_assert_cmpint (snap (outlook, left), ==, row->left);
      else
        g_assert_cmpint (row->left, ==, VIR_UNKNOWN);
    }
}

static void
check_all (const VirOutlook *outlook)
{
  static const VirChartStyle style = { VIR_CHART_SCREEN, 12, 0, TRUE, TRUE };
  VirChartSpec              *specs[6];
  guint                      n = outlook->years.n;
  const VirChartAsk          all = { .year = VIR_CHART_ALL_YEARS };
  const VirChartAsk          added = { .form = VIR_BARS_ADDED };
  const VirChartAsk          last = { .year = (int) n - 1 };

  specs[0] = vir_chart_build (&vir_gap_chart_class, outlook, &all);
  specs[1] = vir_chart_build (&vir_packages_chart_class, outlook, &all);
  specs[2] = vir_chart_build (&vir_bars_chart_class, outlook, NULL);
  specs[3] = vir_chart_build (&vir_bars_chart_class, outlook, &added);
  specs[4] = vir_chart_build (&vir_bridge_chart_class, outlook, NULL);
  specs[5] = vir_chart_build (&vir_gap_chart_class, outlook, &last);
  g_assert_cmpuint (specs[0]->n_panels, ==, n);
  for (guint y = 0; y < n; y++)
    {
      check_gap_panel (outlook, vir_gap_panel (specs[0], y), y);
      check_rows (outlook, vir_packages_panel (specs[1], y));
    }
  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      g_autoptr (VirChartScene) scene = vir_chart_layout (specs[i], vir_sample_metrics (), 700, 300, &style);
      g_autofree char          *words = vir_chart_describe_long (specs[i]);

      g_assert_cmpuint (scene->items->len, >, 0);
      g_assert_true (g_utf8_validate (words, -1, NULL));
      vir_chart_spec_unref (specs[i]);
    }
}

/* Every form, order and year: no text covers another, all is said, read and tabled. */
static void
check_pictures (const VirOutlook *outlook,
                guint             round)
{
  static const VirChartClass *const classes[] = { &vir_gap_chart_class, &vir_packages_chart_class, &vir_bars_chart_class,
                                                  &vir_bridge_chart_class };

  for (guint k = 0; k < G_N_ELEMENTS (classes); k++)
    for (guint form = 0; form < MAX (classes[k]->n_forms, 1); form++)
      {
        const VirChartAsk        ask = { .format = (VirNumberFormat) (round % 3),
                                         .neutral = round % 2 == 1,
                                         .form = form,
                                         .order = (VirChartOrder) (round % VIR_N_ORDERS),
                                         .year = round % 3 == 0 ? VIR_CHART_ALL_YEARS : (int) (round % outlook->years.n) };
        g_autoptr (VirChartSpec) spec = vir_chart_build (classes[k], outlook, &ask);

        vir_check_spec (spec, classes[k]->name);
      }
}

static void
test_norfolk (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook)   outlook = evaluate (input, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   assessed = evaluate (input, VIR_BASIS_ASSESSED);
  g_autoptr (VirChartSpec) gap = vir_chart_build (&vir_gap_chart_class, outlook, NULL);
  g_autoptr (VirChartSpec) again = vir_chart_build (&vir_gap_chart_class, assessed, NULL);
  g_autoptr (VirChartSpec) packages = vir_chart_build (&vir_packages_chart_class, outlook, NULL);

  check_all (outlook);
  check_all (assessed);
  g_assert_cmpuint (vir_gap_panel (gap, 0)->n_packages, ==, outlook->n_amendments);
  /* What is claimed does not depend on the basis that is looked at. */
  g_assert_cmpint (vir_gap_panel (gap, 0)->opening, ==, vir_gap_panel (again, 0)->opening);
  g_assert_cmpint (vir_gap_panel (gap, 0)->end_gap, ==, vir_gap_panel (again, 0)->end_gap);
  g_assert_cmpint (vir_gap_panel (gap, 0)->assessed_end_gap, ==, vir_gap_panel (again, 0)->assessed_end_gap);
  if (outlook->n_amendments >= 2)
    g_assert_cmpuint (vir_packages_panel (packages, 0)->n_rows, ==, outlook->n_amendments + 1);
}

static void
test_options (void)
{
  g_autoptr (VirInput)       input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook)     outlook = evaluate (input, VIR_BASIS_CLAIMED);
  const char                *ids[] = { outlook->amendments[0].record->base.id, NULL };
  const VirChartAsk options = { .format = VIR_FORMAT_COMMITTEE,
                                         .document = "a.virement",
                                         .version = "1234 abcd",
                                         .neutral = TRUE,
                                         .amendments = ids,
                                         .title = "Mine" };
  g_autoptr (VirChartSpec)   spec = vir_chart_build (&vir_gap_chart_class, outlook, &options);

  g_assert_cmpuint (vir_gap_panel (spec, 0)->n_packages, ==, 1);
  g_assert_cmpstr (vir_gap_panel (spec, 0)->packages[0].name, ==, "Package A");
  g_assert_cmpstr (spec->head.title, ==, "Mine");
  g_assert_true (g_str_has_prefix (spec->head.source, "Source: a.virement, version 1234 abcd. "));
  g_assert_nonnull (strstr (spec->head.subtitle, "£ million"));
}

/* Any document makes charts, and they say what its outlook says. */
static void
test_random (void)
{
  for (guint round = 0; round < 200; round++)
    {
      g_autoptr (VirInput)   input = round % 4 == 3 ? vir_random_input_wild () : vir_random_input ();
      g_autoptr (VirOutlook) outlook = evaluate (input, round % 2 == 0 ? VIR_BASIS_CLAIMED : VIR_BASIS_ASSESSED);

      check_all (outlook);
      if (round % 10 < 2)
        check_pictures (outlook, round / 10 + round % 10);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/build/norfolk", test_norfolk);
  g_test_add_func ("/build/options", test_options);
  g_test_add_func ("/build/random", test_random);
  return g_test_run ();
}
