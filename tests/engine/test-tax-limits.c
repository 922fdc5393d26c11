/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Referendum limits and what a rise brings in. Figures: Norfolk County Council 2018/19; districts 2018/19, 3 % and
 * more than £5. */

#include "config.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-tax.h"
#include "vir-tax-limits.h"

static void
test_norfolk (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
  const VirTaxYear      *tax = &outlook->published[0].tax;
  VirTaxLimits           limits;

  vir_tax_limits (input, vir_tax_record (input, 2018), 2018, &limits);
  g_assert_cmpint (limits.core, ==, 30000);
  g_assert_cmpint (limits.total, ==, 60000);
  g_assert_false (limits.more);
  g_assert_null (limits.pack);
  g_assert_cmpint (vir_tax_limits_whole (&limits, &outlook->tax_before), ==, 60000);
  /* 289,628.3 × £74.79 */
  g_assert_cmpint (vir_tax_rise_yield (tax, tax->rise, tax->rise_ppm), ==, vir_ratio (2896283, 7479, 10));
  g_assert_cmpint (vir_tax_rise_yield (tax, 0, 0), ==, 0);
  /* Without a rise in pence, by the point. */
  g_assert_cmpint (vir_tax_rise_yield (tax, UNKNOWN, 10000), ==, tax->per_point);
  g_assert_cmpint (vir_tax_rise_yield (tax, UNKNOWN, UNKNOWN), ==, UNKNOWN);

  vir_tax_limits (input, NULL, 2018, &limits);
  g_assert_cmpint (vir_tax_limits_whole (&limits, &outlook->tax_before), ==, UNKNOWN);
}

static void
test_whole (void)
{
  VirTaxYear   before = { .band_d = 15500 };
  VirTaxLimits parts = { 30000, 20000, UNKNOWN, UNKNOWN, FALSE, NULL };
  VirTaxLimits core = { 20000, UNKNOWN, UNKNOWN, UNKNOWN, FALSE, NULL };
  VirTaxLimits district = { UNKNOWN, UNKNOWN, 30000, 500, FALSE, NULL };

  g_assert_cmpint (vir_tax_limits_whole (&parts, &before), ==, 50000);
  g_assert_cmpint (vir_tax_limits_whole (&core, &before), ==, 20000);
  /* South Norfolk, £155: £5 is 3.2258 % */
  g_assert_cmpint (vir_tax_limits_whole (&district, &before), ==, 32258);
  before.band_d = 20817;
  g_assert_cmpint (vir_tax_limits_whole (&district, &before), ==, 30000);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax-limits/norfolk", test_norfolk);
  g_test_add_func ("/tax-limits/whole", test_whole);
  return g_test_run ();
}
