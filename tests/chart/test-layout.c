/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Layouts: goldens as text, no names over each other on random data, sentences where nothing can be drawn.
 * VIREMENT_UPDATE_GOLDEN=1 writes the goldens anew; look at the difference before it is committed. */

#include <string.h>

#include "vir-chart-layout.h"
#include "vir-chart-samples.h"

/* What of a line is taken as ink, in sizes of its text. */
#define INK_ABOVE 0.72
#define INK_BELOW 0.2

static const VirChartStyle screen = { VIR_CHART_SCREEN, 12, 0, TRUE, TRUE };
static const VirChartStyle print = { VIR_CHART_PRINT, 33, 0, TRUE, TRUE };

static void
check_golden (const char         *name,
              const VirChartSpec *spec,
              double              width,
              double              height,
              const VirChartStyle *style)
{
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), width, height, style);
  g_autofree char          *text = vir_chart_scene_to_text (scene);
  g_autofree char          *file = g_strconcat (name, ".txt", NULL);
  g_autofree char          *path = g_test_build_filename (G_TEST_DIST, "data", "golden", "chart", file, NULL);
  g_autofree char          *golden = NULL;

  if (g_getenv ("VIREMENT_UPDATE_GOLDEN") != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, NULL));
  g_assert_true (g_file_get_contents (path, &golden, NULL, NULL));
  if (strcmp (text, golden) != 0)
    {
      g_autofree char *out = g_test_build_filename (G_TEST_BUILT, file, NULL);

      g_file_set_contents (out, text, -1, NULL);
      g_error ("%s is another layout than the golden; the new one is in %s", name, out);
    }
}

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

  check_golden ("gap-curve-print", gap, 1890, 1063, &print);
  check_golden ("gap-curve-screen", gap, 756, 300, &screen);
  check_golden ("gap-years-print", years, 1890, 1063, &print);
  check_golden ("packages-print", packages, 1890, 1063, &print);
  check_golden ("packages-screen", packages, 1056, 240, &screen);
  check_golden ("package-years-print", package_years, 1890, 1063, &print);
  check_golden ("gap-bars-screen", bars, 520, 260, &screen);
  check_golden ("gap-added-screen", added, 1056, 220, &screen);
  check_golden ("bridge-print", bridge, 1890, 1063, &print);
  check_golden ("bridge-screen", bridge, 560, 260, &screen);
}

static gboolean
touch (const VirSceneItem *a,
       const VirSceneItem *b)
{
  const double *p = a->points;
  const double *q = b->points;

  return p[0] < q[0] + q[2] - 1 && q[0] < p[0] + p[2] - 1 &&
         p[1] - INK_ABOVE * p[3] < q[1] + INK_BELOW * q[3] - 1 &&
         q[1] - INK_ABOVE * q[3] < p[1] + INK_BELOW * p[3] - 1;
}

/* Texts neither cover each other nor leave the picture, and every number is finite. */
static void
check_scene (const VirChartScene *scene,
             const char          *what)
{
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *a = vir_chart_scene_item (scene, i);

      for (guint k = 0; k < 2 * a->n_points; k++)
        g_assert_cmpfloat (ABS (a->points[k]), <, 1e7);
      g_assert_cmpuint (a->datum, <=, scene->n_datums);
      if (a->shape != VIR_SCENE_TEXT)
        continue;
      g_assert_true (g_utf8_validate (a->text, -1, NULL));
      if (a->points[0] < -1 || a->points[0] + a->points[2] > scene->width + 1 ||
          a->points[1] > scene->height + 1 || a->points[1] - INK_ABOVE * a->points[3] < -1)
        g_error ("“%s” leaves the picture of %.0f × %.0f: %s", a->text, scene->width, scene->height, what);
      for (guint k = 0; k < i; k++)
        {
          const VirSceneItem *b = vir_chart_scene_item (scene, k);

          if (b->shape == VIR_SCENE_TEXT && touch (a, b))
            g_error ("“%s” covers “%s” in %.0f × %.0f: %s", a->text, b->text, scene->width, scene->height, what);
        }
    }
}

static void
check_sizes (const VirChartSpec *spec)
{
  static const double sizes[][2] = { { 560, 260 }, { 756, 300 }, { 1056, 400 }, { 420, 420 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (VirChartScene) scene = vir_chart_layout (spec,
                                                          vir_sample_metrics (),
                                                          sizes[i][0],
                                                          sizes[i][1],
                                                          &screen);

      check_scene (scene, spec->head.title);
    }
  {
    g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &print);

    check_scene (scene, spec->head.title);
  }
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

  check_sizes (gap);
  check_sizes (committee);
  check_sizes (years);
  check_sizes (packages);
  check_sizes (package_years);
  check_sizes (bars);
  check_sizes (added);
  check_sizes (bridge);
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

      check_sizes (spec);
    }
}

static void
test_random_packages (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (VirChartSpec) spec = vir_sample_random_rows (rand, (guint) g_test_rand_int_range (0, 10));

      check_sizes (spec);
    }
}

/* Three hundred savings are laid out at once, and twice alike. */
static void
test_many (void)
{
  g_autoptr (GRand)         rand = g_rand_new_with_seed (300);
  g_autoptr (VirChartSpec)  spec = vir_sample_random_gap (rand, 300, 6);
  g_autoptr (VirChartScene) first = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &print);
  g_autoptr (VirChartScene) second = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &print);
  g_autofree char          *a = vir_chart_scene_to_text (first);
  g_autofree char          *b = vir_chart_scene_to_text (second);

  g_assert_cmpstr (a, ==, b);
  check_scene (first, "many");
}

static gboolean
says (const VirChartSpec *spec,
      const char         *words)
{
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1056, 500, &screen);
  GString                  *all = g_string_new (NULL);
  gboolean                  found;

  check_scene (scene, spec->head.title);
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
