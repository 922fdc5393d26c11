/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Borrowing: published figures and the sums that must come out. */

#include "config.h"

#include "vir-borrowing.h"

#define POUNDS(x) (G_GINT64_CONSTANT (100) * (x))

static void
test_published (void)
{
  static const struct
  {
    gint64 amount;
    gint64 rate;
    guint  life;
    gint64 payment; /* £ */
    gint64 within;  /* £ */
  } cases[] = {
    { POUNDS (1000000), 50000, 20, 80243, 1 },   /* York 2024: "£80k a year per £1m" */
    { POUNDS (5000000), 56000, 20, 421707, 1500 }, /* Oldham: £423k for £5m, 20 years at 5.6 % */
    { POUNDS (1000000), 0, 20, 50000, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 payment = vir_borrowing_annuity (cases[i].amount, cases[i].rate, cases[i].life);

      g_assert_cmpint (ABS (payment - POUNDS (cases[i].payment)), <=, POUNDS (cases[i].within));
    }
}

static void
test_out_of_range (void)
{
  g_assert_false (vir_known (vir_borrowing_annuity (VIR_UNKNOWN, 50000, 20)));
  g_assert_false (vir_known (vir_borrowing_annuity (POUNDS (1), VIR_UNKNOWN, 20)));
  g_assert_false (vir_known (vir_borrowing_annuity (POUNDS (1), 50000, 0)));
  g_assert_false (vir_known (vir_borrowing_annuity (POUNDS (1), 50000, 101)));
  g_assert_false (vir_known (vir_borrowing_annuity (POUNDS (1), -1, 20)));
  g_assert_false (vir_known (vir_borrowing_annuity (VIR_MONEY_MAX + 1, 50000, 20)));
  g_assert_true (vir_known (vir_borrowing_annuity (VIR_MONEY_MAX, 1000000, 100)));
}

static void
test_first_charge (void)
{
  static const gint64 expected[] = { 0, 2500000, 5000000, 5000000 };

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      VirBorrowing     terms = { POUNDS (1000000), 50000, 20, VIR_METHOD_EQUAL_INSTALMENTS,
                                 (VirFirstCharge) i };
      VirBorrowingCost cost;

      g_assert_true (vir_borrowing_cost (&terms, 0, &cost));
      g_assert_cmpint (cost.interest, ==, expected[i]);
      g_assert_cmpint (cost.repayment, ==, i == VIR_FIRST_CHARGE_FULL ? 5000000 : 0);
    }
}

/* Repayments sum to the borrowing, whatever it is; interest only repays nothing. */
static void
test_repayments_sum (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      VirBorrowing terms = { g_test_rand_int_range (0, G_MAXINT32), g_test_rand_int_range (0, 200000),
                             (guint) g_test_rand_int_range (1, 61),
                             (VirBorrowingMethod) g_test_rand_int_range (0, 3),
                             (VirFirstCharge) g_test_rand_int_range (0, 4) };
      gint64       repaid = 0;

      for (guint year = 0; year <= terms.life + 1; year++)
        {
          VirBorrowingCost cost;

          g_assert_true (vir_borrowing_cost (&terms, year, &cost));
          g_assert_cmpint (cost.interest, >=, 0);
          repaid += cost.repayment;
        }
      g_assert_cmpint (repaid, ==, terms.method == VIR_METHOD_INTEREST_ONLY ? 0 : terms.amount);
    }
}

/* An annuity's payment is the same every year but the last, which differs by pennies of rounding. */
static void
test_annuity_is_level (void)
{
  VirBorrowing     terms = { POUNDS (1000000), 50000, 20, VIR_METHOD_ANNUITY, VIR_FIRST_CHARGE_NONE };
  VirBorrowingCost cost;

  for (guint year = 1; year <= 20; year++)
    {
      g_assert_true (vir_borrowing_cost (&terms, year, &cost));
      g_assert_cmpint (ABS (cost.interest + cost.repayment - 8024259), <=, year < 20 ? 0 : 20);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/borrowing/published", test_published);
  g_test_add_func ("/borrowing/out-of-range", test_out_of_range);
  g_test_add_func ("/borrowing/first-charge", test_first_charge);
  g_test_add_func ("/borrowing/repayments-sum", test_repayments_sum);
  g_test_add_func ("/borrowing/annuity-is-level", test_annuity_is_level);
  return g_test_run ();
}
