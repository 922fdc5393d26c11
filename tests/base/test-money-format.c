/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writing amounts in the three format profiles. */

#include "config.h"

#include <glib.h>

#include "vir-money.h"

#define MILLION   100000000
#define CELL      VIR_MONEY_CELL
#define WITH_SIGN VIR_MONEY_SIGNED
#define PENCE     VIR_MONEY_PENCE
#define WORDS     VIR_MONEY_WORDS

static const struct
{
  gint64      pence;
  int         flags;
  const char *plain;
  const char *committee;
  const char *finance;
} rows[] = {
  { 0, 0, "£0", "£0.000m", "£0k" },
  { 0, CELL, "0", "0.000", "0" },
  { 34000000, 0, "£340,000", "£0.340m", "£340k" },
  { 120 * (MILLION / 100), 0, "£1.2 million", "£1.200m", "£1,200k" },
  { 175 * (MILLION / 100), 0, "£1.75 million", "£1.750m", "£1,750k" },
  { 175 * (MILLION / 100), CELL, "1,750,000", "1.750", "1,750" },
  { 75000000, 0, "£750,000", "£0.750m", "£750k" },
  { 75000000, CELL, "750,000", "0.750", "750" },
  { -75000000, 0, "−£750,000", "−£0.750m", "(£750k)" },
  { -75000000, CELL, "−750,000", "−0.750", "(750)" },
  { 75000000, CELL | WITH_SIGN, "+750,000", "+0.750", "+750" },
  { -75000000, CELL | WITH_SIGN, "−750,000", "−0.750", "(750)" },
  { 75000000, WITH_SIGN, "+£750,000", "+£0.750m", "+£750k" },
  { 0, WITH_SIGN, "£0", "£0.000m", "£0k" },
  { G_GINT64_CONSTANT (137650000000), 0, "£1,376.5 million", "£1,376.500m", "£1,376,500k" },
  { G_GINT64_CONSTANT (137650000000), CELL, "1,376,500,000", "1,376.500", "1,376,500" },
  /* what rounds to a million is one */
  { MILLION - 51, 0, "£999,999", "£1.000m", "£1,000k" },
  { MILLION - 50, 0, "£1 million", "£1.000m", "£1,000k" },
  { MILLION - 50, CELL, "1,000,000", "1.000", "1,000" },
  { MILLION, 0, "£1 million", "£1.000m", "£1,000k" },
  { 123456789, 0, "£1.23 million", "£1.235m", "£1,235k" },
  { 100500000, 0, "£1.01 million", "£1.005m", "£1,005k" },
  { -100500000, 0, "−£1.01 million", "−£1.005m", "(£1,005k)" },
  /* half away from zero */
  { 50, 0, "£1", "£0.000m", "£0k" },
  { 49, 0, "£0", "£0.000m", "£0k" },
  { 50000, CELL, "500", "0.001", "1" },
  { -50000, CELL, "−500", "−0.001", "(1)" },
  /* what rounds to zero has no sign */
  { -49999, CELL | WITH_SIGN, "−500", "0.000", "0" },
  { -49, CELL | WITH_SIGN, "0", "0.000", "0" },
  { 49, CELL | WITH_SIGN, "0", "0.000", "0" },
  /* pence */
  { 132273, PENCE, "£1,322.73", "£1,322.73", "£1,322.73" },
  { 132200, PENCE, "£1,322.00", "£1,322.00", "£1,322.00" },
  { -5, PENCE, "−£0.05", "−£0.05", "(£0.05)" },
  { 7479, PENCE | WITH_SIGN, "+£74.79", "+£74.79", "+£74.79" },
  { -132273, PENCE | CELL, "−1,322.73", "−1,322.73", "(1,322.73)" },
  { -132273, PENCE | WORDS, "−£1,322.73", "−£1,322.73", "(£1,322.73)" },
  /* words are the same in every profile */
  { 175 * (MILLION / 100), WORDS, "£1.75 million", "£1.75 million", "£1.75 million" },
  { 75000000, WORDS, "£750,000", "£750,000", "£750,000" },
  { G_GINT64_CONSTANT (38880000000), WORDS,
    "£388.8 million", "£388.8 million", "£388.8 million" },
  { -500 * (gint64) (MILLION / 100), WORDS, "−£5 million", "−£5 million", "−£5 million" },
  { 175 * (MILLION / 100), WORDS | CELL, "£1.75 million", "£1.75 million", "£1.75 million" },
  { 175 * (MILLION / 100), WORDS | WITH_SIGN,
    "+£1.75 million", "+£1.75 million", "+£1.75 million" },
  /* unknown is not zero */
  { VIR_UNKNOWN, 0, "not known", "not known", "not known" },
  { VIR_UNKNOWN, CELL, "–", "–", "–" },
  { VIR_UNKNOWN, CELL | PENCE, "–", "–", "–" },
  { VIR_UNKNOWN, CELL | WORDS, "not known", "not known", "not known" },
  { VIR_UNKNOWN, WITH_SIGN, "not known", "not known", "not known" },
};

static void
check_format (gint64          pence,
              VirNumberFormat format,
              int             flags,
              const char     *expected)
{
  g_autofree char *text = vir_money_format (pence, format, (VirMoneyFlags) flags);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      check_format (rows[i].pence, VIR_FORMAT_PLAIN, rows[i].flags, rows[i].plain);
      check_format (rows[i].pence, VIR_FORMAT_COMMITTEE, rows[i].flags, rows[i].committee);
      check_format (rows[i].pence, VIR_FORMAT_FINANCE, rows[i].flags, rows[i].finance);
    }
}

static void
test_unit (void)
{
  g_autofree char *plain = vir_money_format_unit (VIR_FORMAT_PLAIN);
  g_autofree char *committee = vir_money_format_unit (VIR_FORMAT_COMMITTEE);
  g_autofree char *finance = vir_money_format_unit (VIR_FORMAT_FINANCE);

  g_assert_cmpstr (plain, ==, "£");
  g_assert_cmpstr (committee, ==, "£ million");
  g_assert_cmpstr (finance, ==, "£000");
}

/* A standalone amount, read back, is the amount rounded to what is shown. */
static void
test_reads_back (void)
{
  static const gint64 steps[] = { 100, 100000, 100000 };

  for (guint i = 0; i < 20000; i++)
    {
      VirNumberFormat  format = (VirNumberFormat) g_test_rand_int_range (0, 3);
      gint64           most = (gint64) (guint32) g_test_rand_int () * 100;
      gint64           size = most >> g_test_rand_int_range (0, 40);
      gint64           pence = g_test_rand_bit () ? size : -size;
      g_autofree char *text = vir_money_format (pence, format, VIR_MONEY_STANDALONE);
      gint64           step = g_str_has_suffix (text, "million") ? MILLION / 100 : steps[format];
      gint64           back = 0;

      g_assert_true (vir_money_parse (text, &back, NULL));
      g_assert_cmpint (back % step, ==, 0);
      g_assert_cmpint (2 * ABS (back - pence), <=, step);
    }
}

/* The extremes of the type are written without a wrap. */
static void
test_extremes (void)
{
  check_format (G_MAXINT64, VIR_FORMAT_PLAIN, PENCE, "£92,233,720,368,547,758.07");
  check_format (-G_MAXINT64, VIR_FORMAT_PLAIN, PENCE, "−£92,233,720,368,547,758.07");
  check_format (G_MAXINT64, VIR_FORMAT_FINANCE, CELL, "92,233,720,368,548");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/money-format/table", test_table);
  g_test_add_func ("/base/money-format/unit", test_unit);
  g_test_add_func ("/base/money-format/reads-back", test_reads_back);
  g_test_add_func ("/base/money-format/extremes", test_extremes);

  return g_test_run ();
}
