/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Ticks and scales of axes. */

#include "vir-scale.h"
#include "vir-ticks.h"

static void
test_known (void)
{
  static const struct
  {
    gint64 low, high;
    guint  most;
    gint64 step;
    guint  n;
  } table[] = {
    { 0, 3600000000, 6, 1000000000, 4 },
    { 0, 3600000000, 7, 1000000000, 4 },
    { -310000000, 410000000, 7, 200000000, 4 },
    { 0, 1, 7, 1, 2 },
    { 0, 7, 7, 2, 4 },
    { 0, 100, 5, 25, 5 },
    { 0, 10, 5, 5, 3 },
    { -100, 0, 2, 100, 2 },
    { 95, 105, 7, 2, 5 },
    { 0, G_GINT64_CONSTANT (9000000000000), 7, G_GINT64_CONSTANT (2000000000000), 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      VirTicks ticks;

      vir_ticks (table[i].low, table[i].high, table[i].most, &ticks);
      g_assert_cmpint (ticks.step, ==, table[i].step);
      g_assert_cmpuint (ticks.n, ==, table[i].n);
    }
}

static gboolean
is_nice (gint64 step)
{
  while (step % 10 == 0 && step > 10)
    step /= 10;
  return step == 1 || step == 2 || step == 5 || step == 10 || step == 25;
}

static void
test_property (void)
{
  for (guint round = 0; round < 20000; round++)
    {
      gint64   a = (gint64) g_test_rand_int () * (1 << 24) >> g_test_rand_int_range (0, 50);
      gint64   b = (gint64) g_test_rand_int () * (1 << 24) >> g_test_rand_int_range (0, 50);
      gint64   low = MIN (a, b);
      gint64   high = MAX (a, b) + 1;
      guint    most = (guint) g_test_rand_int_range (2, VIR_TICKS_MAX + 1);
      VirTicks ticks;

      vir_ticks (low, high, most, &ticks);
      g_assert_cmpuint (ticks.n, <=, most);
      g_assert_true (is_nice (ticks.step));
      for (guint i = 0; i < ticks.n; i++)
        {
          g_assert_cmpint (ticks.values[i], >=, low);
          g_assert_cmpint (ticks.values[i], <=, high);
          g_assert_cmpint (ticks.values[i] % ticks.step, ==, 0);
          if (i > 0)
            g_assert_cmpint (ticks.values[i] - ticks.values[i - 1], ==, ticks.step);
        }
      /* No multiple inside the range is left out. */
      if (ticks.n > 0)
        {
          g_assert_cmpint (ticks.values[0] - ticks.step, <, low);
          g_assert_cmpint (ticks.values[ticks.n - 1] + ticks.step, >, high);
        }
      if (low <= 0 && high >= 0)
        {
          gboolean zero = FALSE;

          for (guint i = 0; i < ticks.n; i++)
            zero |= ticks.values[i] == 0;
          g_assert_true (zero);
        }
    }
}

static void
test_scale (void)
{
  VirScale up = vir_scale_new (-100, 300, 400, 0);
  VirScale flat = vir_scale_new (5, 5, 10, 20);

  g_assert_cmpfloat (vir_scale (&up, -100), ==, 400);
  g_assert_cmpfloat (vir_scale (&up, 0), ==, 300);
  g_assert_cmpfloat (vir_scale (&up, 300), ==, 0);
  g_assert_cmpfloat (vir_scale_length (&up, 100), ==, 100);
  g_assert_cmpfloat (vir_scale_length (&up, -100), ==, 100);
  g_assert_cmpfloat (vir_scale (&flat, 5), ==, 10);
  g_assert_cmpfloat (vir_scale (&flat, 99), ==, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ticks/known", test_known);
  g_test_add_func ("/ticks/property", test_property);
  g_test_add_func ("/ticks/scale", test_scale);
  return g_test_run ();
}
