/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ratios and splits: tables, and properties against sums done another way. */

#include "config.h"

#include <glib.h>

#include "vir-money.h"

#define RUNS 20000

/* Random numbers of every size, small ones as likely as great ones. */
static gint64
random_number (void)
{
  guint64 bits = ((guint64) (guint32) g_test_rand_int () << 32) | (guint32) g_test_rand_int ();
  gint64  value = (gint64) (bits >> g_test_rand_int_range (1, 64));

  return g_test_rand_bit () ? value : -value;
}

static void
test_ratio_table (void)
{
  static const struct
  {
    gint64 amount, num, den, nearest, down;
  } rows[] = {
    { 100, 1, 3, 33, 33 },
    { 200, 1, 3, 67, 66 },
    { -200, 1, 3, -67, -66 },
    { 200, -1, 3, -67, -66 },
    { 200, 1, -3, -67, -66 },
    { -200, -1, -3, -67, -66 },
    { 1, 1, 2, 1, 0 },
    { -1, 1, 2, -1, 0 },
    { 3, 1, 2, 2, 1 },
    { 0, 5, 7, 0, 0 },
    { 5, 0, 7, 0, 0 },
    /* Norfolk 2018/19: 5.99 % on £1,247.94 is £74.75, before the step of 9p */
    { 124794, 59900, 1000000, 7475, 7475 },
    /* £700,000 a year from 1 October */
    { 70000000, 6, 12, 35000000, 35000000 },
    { VIR_UNKNOWN, 1, 2, VIR_UNKNOWN, VIR_UNKNOWN },
    { 1, VIR_UNKNOWN, 2, VIR_UNKNOWN, VIR_UNKNOWN },
    { 1, 1, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN },
    { 1, 1, 0, VIR_UNKNOWN, VIR_UNKNOWN },
    /* the product needs 128 bits, the result does not */
    { G_MAXINT64, G_MAXINT64 / 2, G_MAXINT64, G_MAXINT64 / 2, G_MAXINT64 / 2 },
    { VIR_MONEY_MAX, 1 << 20, 1, G_GINT64_CONSTANT (1) << 62,
      G_GINT64_CONSTANT (1) << 62 },
    { (G_GINT64_CONSTANT (1) << 62) + 1, 1, 1, VIR_UNKNOWN, VIR_UNKNOWN },
    { -(G_GINT64_CONSTANT (1) << 62) - 1, 1, 1, VIR_UNKNOWN, VIR_UNKNOWN },
    { G_MAXINT64, G_MAXINT64, 1, VIR_UNKNOWN, VIR_UNKNOWN },
    { G_MAXINT64, -G_MAXINT64, 1, VIR_UNKNOWN, VIR_UNKNOWN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpint (vir_ratio (rows[i].amount, rows[i].num, rows[i].den), ==, rows[i].nearest);
      g_assert_cmpint (vir_ratio_down (rows[i].amount, rows[i].num, rows[i].den), ==, rows[i].down);
    }
}

/* The definition, not the division: the nearest result r has |2 (amount × num − r × den)| ≤ |den|,
 * and on a tie lies farther from zero than the exact quotient. */
static void
test_ratio_random (void)
{
  const __int128 limit = (__int128) 1 << 62;
  guint          known = 0;

  for (guint i = 0; i < RUNS; i++)
    {
      gint64   amount = random_number ();
      gint64   num = random_number ();
      gint64   den = random_number ();
      gint64   nearest = vir_ratio (amount, num, den);
      gint64   down = vir_ratio_down (amount, num, den);
      __int128 product = (__int128) amount * num;
      __int128 size = den < 0 ? -(__int128) den : den;
      gboolean negative = (product < 0) != (den < 0);

      if (den == 0)
        {
          g_assert_false (vir_known (nearest));
          g_assert_false (vir_known (down));
          continue;
        }

      if (!vir_known (nearest))
        {
          /* One more than the limit, less a half, would round above it. */
          g_assert_true ((product < 0 ? -product : product) >= limit * size + size / 2);
          continue;
        }

      known++;

      __int128 off = product - (__int128) nearest * den;
      __int128 twice = 2 * (off < 0 ? -off : off);

      g_assert_true (twice <= size);
      if (twice == size)
        g_assert_true (negative ? nearest < down : nearest > down);

      __int128 rest = product - (__int128) down * den;

      g_assert_true ((rest < 0 ? -rest : rest) < size);
      g_assert_true (down == 0 || (down < 0) == negative);
      g_assert_true (rest == 0 || (rest < 0) == (product < 0));
      g_assert_cmpint (ABS (nearest - down), <=, 1);
    }

  g_assert_cmpuint (known, >, RUNS / 10);
}

static void
test_split_table (void)
{
  static const struct
  {
    gint64 total;
    guint  n;
    gint64 weights[12];
    gint64 parts[12];
  } rows[] = {
    { 100, 3, { 1, 1, 1 }, { 34, 33, 33 } },
    { -100, 3, { 1, 1, 1 }, { -34, -33, -33 } },
    { 100, 3, { 0, 0, 0 }, { 34, 33, 33 } },
    { 10, 3, { 1, 2, 4 }, { 1, 3, 6 } },
    { 1, 3, { 1, 5, 3 }, { 0, 1, 0 } },
    { 7, 2, { 0, 9 }, { 0, 7 } },
    { 0, 2, { 3, 4 }, { 0, 0 } },
    { 5, 1, { 0 }, { 5 } },
    { VIR_UNKNOWN, 2, { 1, 1 }, { VIR_UNKNOWN, VIR_UNKNOWN } },
    /* £3,500 over six months: 58,334 twice, 58,333 four times */
    { 350000, 6, { 1, 1, 1, 1, 1, 1 }, { 58334, 58334, 58333, 58333, 58333, 58333 } },
    { G_MAXINT64, 2, { G_MAXINT64, G_MAXINT64 }, { G_MAXINT64 / 2 + 1, G_MAXINT64 / 2 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 parts[12];

      vir_money_split (rows[i].total, rows[i].weights, rows[i].n, parts);
      for (guint j = 0; j < rows[i].n; j++)
        g_assert_cmpint (parts[j], ==, rows[i].parts[j]);
    }

  vir_money_split (100, NULL, 0, NULL);
}

static void
test_split_random (void)
{
  for (guint i = 0; i < RUNS; i++)
    {
      gint64   weights[16], parts[16];
      guint    n = (guint) g_test_rand_int_range (1, 17);
      gint64   total = random_number ();
      __int128 whole = 0, sum = 0;

      for (guint j = 0; j < n; j++)
        {
          gint64 weight = random_number ();

          weights[j] = g_test_rand_int_range (0, 4) == 0 ? 0 : ABS (weight);
          whole += weights[j];
        }

      vir_money_split (total, weights, n, parts);

      for (guint j = 0; j < n; j++)
        {
          /* Within a penny of the exact share, and nothing without a weight. */
          __int128 weight = whole > 0 ? weights[j] : 1;
          __int128 exact = total * weight / (whole > 0 ? whole : (__int128) n);

          sum += parts[j];

          g_assert_true (parts[j] - exact >= -1 && parts[j] - exact <= 1);
          if (weight == 0)
            g_assert_cmpint (parts[j], ==, 0);
          g_assert_true (parts[j] == 0 || (parts[j] < 0) == (total < 0));
        }

      g_assert_true (sum == total);
    }
}

static void
test_split_is_symmetric (void)
{
  for (guint i = 0; i < RUNS; i++)
    {
      gint64 weights[8], parts[8], opposite[8];
      gint64 total = random_number ();

      for (guint j = 0; j < G_N_ELEMENTS (weights); j++)
        weights[j] = g_test_rand_int_range (0, 100);

      vir_money_split (total, weights, G_N_ELEMENTS (weights), parts);
      vir_money_split (-total, weights, G_N_ELEMENTS (weights), opposite);

      for (guint j = 0; j < G_N_ELEMENTS (weights); j++)
        g_assert_cmpint (parts[j], ==, -opposite[j]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/money/ratio/table", test_ratio_table);
  g_test_add_func ("/base/money/ratio/random", test_ratio_random);
  g_test_add_func ("/base/money/split/table", test_split_table);
  g_test_add_func ("/base/money/split/random", test_split_random);
  g_test_add_func ("/base/money/split/symmetric", test_split_is_symmetric);

  return g_test_run ();
}
