/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Layouts: goldens as text, no names over each other on random data, sentences where nothing can be drawn.
 * VIREMENT_UPDATE_GOLDEN=1 writes the goldens anew; look at the difference before it is committed. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-layout.h"
#include "vir-chart-samples.h"

static void
test_goldens (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) years = vir_sample_gap_multiples ();
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) package_years = vir_sample_package_years ();
  g_autoptr (VirChartSpec) bars = vir_sample_gap_bars ();
  g_autoptr (VirChartSpec) added = vir_sample_gap_added ();
  g_autoptr (VirChartSpec) bridge = vir_sample_bridge ();

  vir_check_golden ("gap-curve-print", gap, 1890, 1063, &vir_check_print);
  vir_check_golden ("gap-curve-screen", gap, 756, 300, &vir_check_screen);
  vir_check_golden ("gap-years-print", years, 1890, 1063, &vir_check_print);
  vir_check_golden ("packages-print", packages, 1890, 1063, &vir_check_print);
  vir_check_golden ("packages-screen", packages, 1056, 240, &vir_check_screen);
  vir_check_golden ("package-years-print", package_years, 1890, 1063, &vir_check_print);
  vir_check_golden ("gap-bars-screen", bars, 520, 260, &vir_check_screen);
  vir_check_golden ("gap-added-screen", added, 1056, 220, &vir_check_screen);
  vir_check_golden ("bridge-print", bridge, 1890, 1063, &vir_check_print);
  vir_check_golden ("bridge-screen", bridge, 560, 260, &vir_check_screen);
}

static void
test_samples (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) committee = vir_sample_gap_curve (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartSpec) years = vir_sample_gap_multiples ();
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_FINANCE);
  g_autoptr (VirChartSpec) package_years = vir_sample_package_years ();
  g_autoptr (VirChartSpec) bars = vir_sample_gap_bars ();
  g_autoptr (VirChartSpec) added = vir_sample_gap_added ();
  g_autoptr (VirChartSpec) bridge = vir_sample_bridge ();

  vir_check_spec (gap, gap->head.title);
  vir_check_spec (committee, committee->head.title);
  vir_check_spec (years, years->head.title);
  vir_check_spec (packages, packages->head.title);
  vir_check_spec (package_years, package_years->head.title);
  vir_check_spec (bars, bars->head.title);
  vir_check_spec (added, added->head.title);
  vir_check_spec (bridge, bridge->head.title);
}

static void
test_random_gap (void)
{
  static const guint counts[] = { 0, 1, 2, 5, 14, 40 };
  g_autoptr (GRand)  rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (VirChartSpec) spec = vir_sample_random_gap (rand,
                                                             counts[g_test_rand_int_range (0, 6)],
                                                             (guint) g_test_rand_int_range (0, 6));

      vir_check_spec (spec, spec->head.title);
    }
}

static void
test_random_packages (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (VirChartSpec) spec = vir_sample_random_rows (rand, (guint) g_test_rand_int_range (0, 10));

      vir_check_spec (spec, spec->head.title);
    }
}

/* Three hundred savings are laid out at once, and twice alike. */
static void
test_many (void)
{
  g_autoptr (GRand)         rand = g_rand_new_with_seed (300);
  g_autoptr (VirChartSpec)  spec = vir_sample_random_gap (rand, 300, 6);
  g_autoptr (VirChartScene) first = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);
  g_autoptr (VirChartScene) second = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);
  g_autofree char          *a = vir_chart_scene_to_text (first);
  g_autofree char          *b = vir_chart_scene_to_text (second);

  g_assert_cmpstr (a, ==, b);
  vir_check_scene (first, "many");
}

static gboolean
says (const VirChartSpec *spec,
      const char         *words)
{
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1056, 500, &vir_check_screen);
  GString                  *all = g_string_new (NULL);
  gboolean                  found;

  vir_check_scene (scene, spec->head.title);
  for (guint i = 0; i < scene->items->len; i++)
    if (vir_chart_scene_item (scene, i)->text != NULL)
      g_string_append_printf (all, "%s ", vir_chart_scene_item (scene, i)->text);
  found = strstr (all->str, words) != NULL;
  if (!found)
    g_test_message ("%s", all->str);
  g_string_free (all, TRUE);
  return found;
}

static void
test_refusals (void)
{
  const VirChartHead    head = { .title = "T" };
  const VirGapPanel     unknown = { "2018/19", VIR_UNKNOWN, NULL, 0, NULL, 0, VIR_UNKNOWN, VIR_UNKNOWN, NULL, 0 };
  const VirGapPanel     nothing = { "2018/19", 0, NULL, 0, NULL, 0, 0, VIR_UNKNOWN, NULL, 0 };
  const VirPackagePanel empty = { "2018/19", NULL, 0 };
  const gint64          not_known[] = { VIR_UNKNOWN };
  const char *const     years[] = { "2018/19" };
  const VirBarSeries    series[] = { { "p", "Published", NULL, 0, TRUE, not_known } };
  const VirBarsData     bars = { years, 1, series, 1, FALSE, FALSE };
  const VirBridgeColumn   wrong[] = { { "a", "2017/18", 100, TRUE, 0 },
                                    { "b", "Pay", 10, FALSE, 0 },
                                    { "c", "2018/19", 5000, TRUE, 0 } };
  const VirBridgeData   bridge = { wrong, 3 };
  g_autoptr (VirChartSpec) a = vir_gap_chart_new (&head, &unknown, 1);
  g_autoptr (VirChartSpec) b = vir_gap_chart_new (&head, &nothing, 1);
  g_autoptr (VirChartSpec) c = vir_packages_chart_new (&head, &empty, 1);
  g_autoptr (VirChartSpec) d = vir_bars_chart_new (&head, &bars);
  g_autoptr (VirChartSpec) e = vir_bridge_chart_new (&head, &bridge);
  g_autoptr (VirChartSpec) f = vir_gap_chart_new (&head, NULL, 0);

  g_assert_true (says (a, "The gap before savings is not known"));
  g_assert_true (says (b, "There is no gap and no saving to draw."));
  g_assert_true (says (c, "There are no amendments to compare."));
  g_assert_true (says (d, "The gap is not known in any year."));
  g_assert_true (says (e, "The steps miss “2018/19” by"));
  g_assert_true (says (f, "The gap before savings is not known"));
}

/* An amount that is not known is drawn as a question mark, never as nothing. */
static void
test_unknown (void)
{
  g_autoptr (VirChartSpec) packages = vir_sample_package_years ();
  g_autoptr (VirChartSpec) added = vir_sample_gap_added ();

  g_assert_true (says (packages, "?"));
  g_assert_true (says (packages, "cannot tell"));
  g_assert_true (says (added, "?"));
}

/* A title too long for a line is shrunk or wrapped, not cut. */
static void
test_title (void)
{
  const VirChartHead head = {
    .title = "The published budget of the county council balances in the first year but none of the four "
             "amendments does in any later year",
  };
  const VirBridgeColumn  step = { "a", "2018/19", 100, TRUE, 0 };
  const VirBridgeData  data = { &step, 1 };
  g_autoptr (VirChartSpec) spec = vir_bridge_chart_new (&head, &data);

  g_assert_true (says (spec, "in any later year"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/layout/goldens", test_goldens);
  g_test_add_func ("/layout/samples", test_samples);
  g_test_add_func ("/layout/random-gap", test_random_gap);
  g_test_add_func ("/layout/random-packages", test_random_packages);
  g_test_add_func ("/layout/many", test_many);
  g_test_add_func ("/layout/refusals", test_refusals);
  g_test_add_func ("/layout/unknown", test_unknown);
  g_test_add_func ("/layout/title", test_title);
  return g_test_run ();
}
