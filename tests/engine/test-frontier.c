/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who beats whom, against a reference that compares every package with every other, and what packages come to. */

#include "config.h"

#include "vir-amendments.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-frontier.h"
#include "vir-random.h"

static gboolean
naive_beats (const VirPackageAims *a,
             const VirPackageAims *b)
{
  gboolean better = FALSE;

  for (guint i = 0; i < VIR_N_AIMS; i++)
    {
      gint64 x = a->aims[i], y = b->aims[i];

      if (x == VIR_UNKNOWN || y == VIR_UNKNOWN)
        return FALSE;
      if (i == VIR_AIM_USES)
        {
          gint64 swap = x;

          x = y;
          y = swap;
        }
      if (x > y)
        return FALSE;
      better = better || x < y;
    }
  return better;
}

static int
naive_find (const VirPackageAims *packages,
            guint                 n,
            guint                 which)
{
  for (guint i = 0; i < n; i++)
    {
      gboolean beaten = FALSE;

      if (!naive_beats (&packages[i], &packages[which]))
        continue;
      for (guint k = 0; k < n; k++)
        beaten = beaten || naive_beats (&packages[k], &packages[i]);
      if (!beaten)
        return (int) i;
    }
  return VIR_NOT_BEATEN;
}

/* Few different values, so that ties, equals and beaten ones are all common. */
static void
test_random (void)
{
  for (guint run = 0; run < VIR_RUNS (2000); run++)
    {
      guint          n = (guint) g_test_rand_int_range (0, 40);
      int            most = g_test_rand_int_range (2, 30);
      VirPackageAims packages[40] = { 0 };
      int            beaten_by[40];

      for (guint i = 0; i < n; i++)
        for (guint k = 0; k < VIR_N_AIMS; k++)
          packages[i].aims[k] = vir_random_chance (3) ? VIR_UNKNOWN : g_test_rand_int_range (-most, most);
      vir_frontier_find (packages, n, beaten_by);
      for (guint i = 0; i < n; i++)
        g_assert_cmpint (beaten_by[i], ==, naive_find (packages, n, i));
    }
}

static void
test_few (void)
{
  const VirPackageAims packages[] = {
    { NULL, { 0, 0, 30000, 0, 0 } },
    { NULL, { 0, 100, 30000, 0, 100 } },
    { NULL, { 0, 100, 30000, 50, 100 } },
    { NULL, { 0, 100, 30000, 50, VIR_UNKNOWN } },
    { NULL, { 0, 100, 30000, 0, 100 } },
    { NULL, { 10, 0, 30000, 0, 0 } },
  };
  int beaten_by[G_N_ELEMENTS (packages)];

  vir_frontier_find (packages, G_N_ELEMENTS (packages), beaten_by);
  g_assert_cmpint (beaten_by[0], ==, VIR_NOT_BEATEN);
  g_assert_cmpint (beaten_by[1], ==, VIR_NOT_BEATEN);
  g_assert_cmpint (beaten_by[2], ==, 1);
  g_assert_cmpint (beaten_by[3], ==, VIR_NOT_BEATEN);
  g_assert_false (vir_frontier_known (&packages[3]));
  g_assert_cmpint (beaten_by[4], ==, VIR_NOT_BEATEN);
  g_assert_cmpint (beaten_by[5], ==, 0);
}

/* On any document: the figures are those of the outlook, what is added to the rise is what the package alone adds. */
static void
test_aims (void)
{
  for (guint run = 0; run < VIR_RUNS (60); run++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
      VirPackageAims         aims;

      vir_package_aims (outlook, NULL, 0, &aims);
      g_assert_cmpint (aims.aims[VIR_AIM_LEFT], ==, 0);
      g_assert_cmpint (aims.aims[VIR_AIM_TAX], ==, 0);
      for (guint i = 0; i < outlook->n_amendments; i++)
        {
          const VirAmendmentOutlook *amendment = &outlook->amendments[i];
          const char                *ids[] = { amendment->record->base.id, NULL };
          guint                      year = (guint) g_test_rand_int_range (0, (int) outlook->years.n);
          g_autoptr (VirStance)      alone = vir_stance_new (ids, vir_stance_basis (stance));
          g_autoptr (VirOutlook)     seen = vir_evaluate (input, alone, NULL);

          vir_package_aims (outlook, amendment, year, &aims);
          g_assert_true (aims.amendment == amendment);
          g_assert_cmpint (aims.aims[VIR_AIM_LEFT], ==, vir_sum_value (amendment->net[year]));
          g_assert_cmpint (aims.aims[VIR_AIM_USES], ==, vir_sum_value (amendment->uses[year]));
          if (vir_known (aims.aims[VIR_AIM_TAX]) && vir_known (outlook->published[year].tax.rise_ppm))
            g_assert_cmpint (outlook->published[year].tax.rise_ppm + aims.aims[VIR_AIM_TAX], ==,
                             seen->now[year].tax.rise_ppm);
        }
    }
}

/* Posts and reserves of one small amendment. */
static void
test_counts (void)
{
  g_autoptr (VirInput)   input = vir_fixture_amendment (vir_fixture_small (), "a");
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = NULL;
  VirChangeRecord       *spend = vir_fixture_change ("c1", "a", VIR_TARGET_NONE, NULL, VIR_WORD_SPEND);
  VirPackageAims         aims;

  spend->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (POUNDS (500)));
  spend->posts = 250;
  input = vir_input_put_take (input, spend);
  outlook = vir_evaluate (input, stance, NULL);
  vir_package_aims (outlook, vir_outlook_amendment (outlook, "a"), 0, &aims);
  g_assert_cmpint (aims.aims[VIR_AIM_POSTS], ==, -250);
  g_assert_cmpint (aims.aims[VIR_AIM_RESERVES], ==, 0);
  g_assert_cmpint (aims.aims[VIR_AIM_LEFT], ==, POUNDS (500));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/frontier/random", test_random);
  g_test_add_func ("/frontier/few", test_few);
  g_test_add_func ("/frontier/aims", test_aims);
  g_test_add_func ("/frontier/counts", test_counts);
  return g_test_run ();
}
