/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When savings arrive: the rows add up to the budget's savings, the months to their year. */

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-phasing.h"
#include "vir-random.h"

static VirOutlook *
look (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirPhasing
only (VirInput *input)
{
  g_autoptr (VirOutlook) outlook = look (input);
  g_autoptr (GArray)     list = vir_phasing_list (outlook);

  g_assert_cmpuint (list->len, ==, 1);
  return g_array_index (list, VirPhasing, 0);
}

/* £700,000 a year from 1 October: six months, split so that they add up. */
static void
test_start (void)
{
  g_autoptr (VirInput) input = vir_fixture_proposal (vir_fixture_small (), "a", VIR_PROPOSAL_SAVING,
                                                     vir_fixture_full_year (POUNDS (-700000), vir_date_make (2018, 10, 1), 0));
  VirPhasing           row = only (input);
  gint64               sum = 0;

  g_assert_cmpint (row.start_year, ==, 0);
  g_assert_cmpuint (row.first_month, ==, 6);
  g_assert_cmpuint (row.n_months, ==, 6);
  g_assert_cmpint (row.levels.v[0], ==, POUNDS (-350000));
  g_assert_cmpint (row.share[0], ==, 500000);
  g_assert_cmpint (row.share[1], ==, 1000000);
  g_assert_cmpint (row.months[5], ==, 0);
  for (guint m = 0; m < VIR_MONTHS; m++)
    sum += row.months[m];
  g_assert_cmpint (sum, ==, row.levels.v[0]);
  g_assert_false (row.one_off);
}

static void
test_one_off (void)
{
  g_autoptr (VirInput) input = vir_fixture_proposal (vir_fixture_small (), "a", VIR_PROPOSAL_SAVING,
                                                     vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF,
                                                                          SERIES (POUNDS (-100))));
  VirPhasing           row = only (input);

  g_assert_true (row.one_off);
  g_assert_cmpint (row.share[0], ==, 1000000);
  g_assert_cmpint (row.share[1], ==, 0);
  g_assert_cmpint (row.start_year, ==, -1);
}

/* What is given only as a sum is in no year. */
static void
test_span (void)
{
  VirProfile          *profile = vir_profile_new ();
  g_autoptr (VirInput) input = NULL;
  VirPhasing           row;

  profile->form = VIR_FORM_SPAN_BY;
  profile->span = POUNDS (-546000);
  profile->span_to = 2020;
  input = vir_fixture_proposal (vir_fixture_small (), "a", VIR_PROPOSAL_SAVING, profile);
  row = only (input);
  g_assert_false (row.phased);
  g_assert_cmpint (row.span, ==, POUNDS (-546000));
  g_assert_cmpint (row.levels.v[0], ==, VIR_UNKNOWN);
  g_assert_cmpint (row.share[0], ==, VIR_UNKNOWN);
}

static void
check_totals (const VirOutlook *outlook)
{
  g_autoptr (GArray) list = vir_phasing_list (outlook);

  for (guint y = 0; y < outlook->years.n; y++)
    {
      VirSum sum = { 0 };

      for (guint i = 0; i < list->len; i++)
        {
          const VirPhasing *row = &g_array_index (list, VirPhasing, i);

          if (row->phased)
            vir_sum_add (&sum, row->levels.v[y]);
          if (row->start_year == (int) y && vir_known (row->levels.v[y]) && row->n_months > 0)
            {
              gint64 months = 0;

              for (guint m = 0; m < VIR_MONTHS; m++)
                months += row->months[m];
              g_assert_cmpint (months, ==, row->levels.v[y]);
            }
        }
      g_assert_cmpint (sum.known, ==, outlook->published[y].savings.known);
      g_assert_cmpuint (sum.unknown, ==, outlook->published[y].savings.unknown);
    }
}

static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

      check_totals (outlook);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phasing/start", test_start);
  g_test_add_func ("/phasing/one-off", test_one_off);
  g_test_add_func ("/phasing/span", test_span);
  g_test_add_func ("/phasing/random", test_random);
  return g_test_run ();
}
