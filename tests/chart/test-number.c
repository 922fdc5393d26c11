/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Figures of a chart: units, decimals, signs, rounding. */

#include "vir-chart-number.h"

#define MILLION G_GINT64_CONSTANT (100000000)

static void
test_unit (void)
{
  static const struct
  {
    gint64          largest;
    VirNumberFormat format;
    gint64          pence;
  } table[] = {
    { 0, VIR_FORMAT_PLAIN, 100 },
    { 999900, VIR_FORMAT_PLAIN, 100 },
    { 1000000, VIR_FORMAT_PLAIN, 100000 },
    { 36 * MILLION, VIR_FORMAT_PLAIN, MILLION },
    { -36 * MILLION, VIR_FORMAT_PLAIN, MILLION },
    { 90000 * MILLION, VIR_FORMAT_PLAIN, 1000 * MILLION },
    { 5000, VIR_FORMAT_COMMITTEE, MILLION },
    { 36 * MILLION, VIR_FORMAT_FINANCE, 100000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_assert_cmpint (vir_chart_unit (table[i].largest, table[i].format).pence, ==, table[i].pence);
}

static void
test_number (void)
{
  static const struct
  {
    gint64      pence;
    guint       decimals;
    gboolean    sign;
    const char *text;
  } table[] = {
    { 679400000, 1, FALSE, "6.8" },
    { 175000000, 2, FALSE, "1.75" },
    { 175000000, 1, TRUE, "+1.8" },
    { -175000000, 1, FALSE, "−1.8" },
    { 0, 3, TRUE, "0.000" },
    { -4999, 1, FALSE, "0.0" },
    { 4999, 1, TRUE, "0.0" },
    { 1234567 * MILLION, 0, FALSE, "1,234,567" },
    { -1000 * MILLION, 0, TRUE, "−1,000" },
    { VIR_UNKNOWN, 2, TRUE, "?" },
  };
  VirChartUnit unit = vir_chart_unit (36 * MILLION, VIR_FORMAT_PLAIN);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *text = vir_chart_number (&unit, table[i].pence, table[i].decimals, table[i].sign);

      g_assert_cmpstr (text, ==, table[i].text);
    }
}

static void
test_decimals (void)
{
  const gint64 exact[] = { 175000000, VIR_UNKNOWN, 300000000 };
  const gint64 ragged[] = { 1, 2 };
  VirChartUnit unit = vir_chart_unit (36 * MILLION, VIR_FORMAT_PLAIN);

  g_assert_cmpuint (vir_chart_number_decimals (&unit, exact, 3, 0, 3), ==, 2);
  g_assert_cmpuint (vir_chart_number_decimals (&unit, exact, 3, 0, 1), ==, 1);
  g_assert_cmpuint (vir_chart_number_decimals (&unit, exact + 1, 1, 1, 3), ==, 1);
  g_assert_cmpuint (vir_chart_number_decimals (&unit, ragged, 2, 0, 3), ==, 3);
}

/* Posts: at most two decimals, commas between thousands. */
static void
test_hundredths (void)
{
  static const struct
  {
    gint64      hundredths;
    const char *text;
  } table[] = {
    { 0, "0" }, { 13200, "132" }, { 5250, "52.50" }, { -250, "−2.50" },
    { 99999, "999.99" }, { 123400, "1,234" }, { -100000005, "−1,000,000.05" }, { VIR_UNKNOWN, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *text = vir_chart_number_hundredths (table[i].hundredths);

      g_assert_cmpstr (text, ==, table[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/number/unit", test_unit);
  g_test_add_func ("/number/write", test_number);
  g_test_add_func ("/number/decimals", test_decimals);
  g_test_add_func ("/number/hundredths", test_hundredths);
  return g_test_run ();
}
