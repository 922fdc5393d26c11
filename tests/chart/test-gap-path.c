/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The paths of a gap curve add up, whatever is known. */

#include "vir-chart-samples.h"
#include "vir-gap-path.h"

#define M VIR_TEST_MILLION

static void
test_norfolk (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirGapPath)   path = vir_gap_path_new (vir_gap_panel (spec, 0));

  g_assert_cmpuint (path->steps->len, ==, 14);
  g_assert_cmpint (path->claimed_sum, ==, M (30.3));
  g_assert_cmpint (path->assessed_sum, ==, M (26.9));
  g_assert_cmpint (path->end.y, ==, 0);
  g_assert_cmpint (path->end.x, ==, M (30.3));
  g_assert_cmpint (path->assessed_end.y, ==, M (3.4));
  g_assert_cmpint (path->tracks[0].end.y, ==, M (1.75));
  g_assert_cmpint (path->tracks[0].end.x, ==, M (30.3 - 1.75));
  g_assert_cmpint (path->tracks[1].end.y, ==, 0);
  g_assert_cmpint (path->tracks[1].end.x, ==, M (28.3));
  g_assert_cmpint (path->high.y, ==, M (36));
}

/* An end that the legs do not reach is reached by a leg of its own, and no unknown amount is added. */
static void
test_unexplained (void)
{
  const VirGapStep  steps[] = { { "a", "A", 100, VIR_UNKNOWN, 0 }, { "b", "B", VIR_UNKNOWN, VIR_UNKNOWN, 0 } };
  const VirGapMove  moves[] = { { "c", "C", VIR_GAP_OTHER, VIR_UNKNOWN, 0 } };
  const VirGapPackage packages[] = { { "p", "P", NULL, 0, moves, 1, 70, 0 }, { "q", "Q", NULL, 0, moves, 1, VIR_UNKNOWN, 1 } };
  const VirGapPanel panel = { "2018/19", 1000, steps, 2, NULL, 0, 50, VIR_UNKNOWN, packages, 2 };
  g_autoptr (VirGapPath) path = vir_gap_path_new (&panel);

  g_assert_cmpuint (path->n_unknown, ==, 1);
  g_assert_cmpuint (path->steps->len, ==, 1);
  g_assert_cmpuint (path->assessed->len, ==, 0);
  g_assert_cmpuint (path->tail->len, ==, 1);
  g_assert_cmpint (vir_gap_leg (path->tail, 0)->index, ==, -1);
  g_assert_cmpint (path->end.y, ==, 50);
  g_assert_cmpint (path->tracks[0].end.y, ==, 70);
  g_assert_cmpint (vir_gap_leg (path->tracks[0].legs, 0)->index, ==, -1);
  g_assert_cmpuint (path->tracks[1].legs->len, ==, 0);
}

static void
test_property (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (guint round = 0; round < 500; round++)
    {
      g_autoptr (VirChartSpec) spec = vir_sample_random_gap (rand,
                                                             (guint) g_test_rand_int_range (0, 50),
                                                             (guint) g_test_rand_int_range (0, 8));
      const VirGapPanel       *panel = vir_gap_panel (spec, 0);
      g_autoptr (VirGapPath)   path = vir_gap_path_new (panel);

      g_assert_cmpint (path->end.y, ==, panel->end_gap);
      for (guint i = 0; i < panel->n_packages; i++)
        if (vir_known (panel->packages[i].end_gap))
          g_assert_cmpint (path->tracks[i].end.y, ==, panel->packages[i].end_gap);
      for (guint i = 0; i < path->steps->len; i++)
        {
          const VirGapLeg *leg = vir_gap_leg (path->steps, i);

          /* Equal scales: what is saved is what the gap falls. */
          g_assert_cmpint (leg->to.x - leg->from.x, ==, leg->from.y - leg->to.y);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gap-path/norfolk", test_norfolk);
  g_test_add_func ("/gap-path/unexplained", test_unexplained);
  g_test_add_func ("/gap-path/property", test_property);
  return g_test_run ();
}
