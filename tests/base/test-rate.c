/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rates: tables, and that every rate written in full is read back. */

#include "config.h"

#include <glib.h>

#include "vir-error.h"
#include "vir-money.h"
#include "vir-rate.h"

static void
test_parse (void)
{
  static const struct
  {
    const char *text;
    gint64      ppm;
  } rows[] = {
    { "5.99 %", 59900 },
    { "5.99%", 59900 },
    { "5.99", 59900 },
    { "2.99 per cent", 29900 },
    { "3", 30000 },
    { "−2%", -20000 },
    { "-2 %", -20000 },
    { "+2%", 20000 },
    { "0%", 0 },
    { "0.0001%", 1 },
    { "100%", VIR_RATE_ONE },
    { "1,000,000%", VIR_RATE_MAX },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 ppm = -1;

      g_assert_true (vir_rate_parse (rows[i].text, &ppm, NULL));
      g_assert_cmpint (ppm, ==, rows[i].ppm);
    }
}

static void
test_refused (void)
{
  static const struct
  {
    const char  *text;
    VirErrorCode code;
    const char  *message;
  } rows[] = {
    { "", VIR_ERROR_NUMBER, "No number is given" },
    { "%", VIR_ERROR_NUMBER, "“%”: “%” at character 1 does not belong there" },
    { "5.99 %%", VIR_ERROR_NUMBER, "“5.99 %%”: “%” at character 7 does not belong there" },
    { "£5", VIR_ERROR_NUMBER, "“£5”: “£” at character 1 does not belong there" },
    { "5.99999%", VIR_ERROR_NUMBER,
      "“5.99999%” has more than the four decimals a rate can have" },
    { "1,000,000.1%", VIR_ERROR_LIMIT,
      "“1,000,000.1%” is too great: a rate is at most 1,000,000 %" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (vir_rate_parse (rows[i].text, NULL, &error));
      g_assert_error (error, VIR_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

static void
test_format (void)
{
  static const struct
  {
    gint64      ppm;
    guint       decimals;
    gboolean    with_sign;
    const char *text;
  } rows[] = {
    { 59900, 2, FALSE, "5.99%" },
    { 59900, 2, TRUE, "+5.99%" },
    { 59900, 1, FALSE, "6.0%" },
    { 59900, 0, FALSE, "6%" },
    { 59901, 4, FALSE, "5.9901%" },
    { -20000, 2, FALSE, "−2.00%" },
    { -20000, 2, TRUE, "−2.00%" },
    { 0, 2, TRUE, "0.00%" },
    { 49, 2, TRUE, "0.00%" },
    { 50, 2, TRUE, "+0.01%" },
    { -49, 2, FALSE, "0.00%" },
    { -50, 2, FALSE, "−0.01%" },
    { 1, 9, FALSE, "0.0001%" },
    { 12345 * VIR_RATE_ONE, 0, FALSE, "1,234,500%" },
    { VIR_UNKNOWN, 2, FALSE, "not known" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = vir_rate_format (rows[i].ppm, rows[i].decimals, rows[i].with_sign);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < 10000; i++)
    {
      gint64           ppm = (gint32) g_test_rand_int () >> g_test_rand_int_range (0, 31);
      gint64           back = 0;
      g_autofree char *text = vir_rate_format (ppm, 4, g_test_rand_bit () != 0);

      g_assert_true (vir_rate_parse (text, &back, NULL));
      g_assert_cmpint (back, ==, ppm);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/rate/parse", test_parse);
  g_test_add_func ("/base/rate/refused", test_refused);
  g_test_add_func ("/base/rate/format", test_format);
  g_test_add_func ("/base/rate/round-trip", test_round_trip);

  return g_test_run ();
}
