/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading amounts: what is taken, what is refused and with which words, and that every amount
 * written canonically is read back. */

#include "config.h"

#include <glib.h>

#include "vir-error.h"
#include "vir-money.h"

static void
test_accepted (void)
{
  static const struct
  {
    const char *text;
    gint64      pence;
  } rows[] = {
    { "£1.25m", 125000000 },
    { "750k", 75000000 },
    { "750K", 75000000 },
    { "(1,234.50)", -123450 },
    { "(£1,234.50)", -123450 },
    { "( £ 1.5m )", -150000000 },
    { "−£5m", -500000000 },
    { "–£5m", -500000000 },
    { "-5", -500 },
    { "£-5", -500 },
    { "£ −5", -500 },
    { "+£5", 500 },
    { "- 5", -500 },
    { "£2bn", 200000000000 },
    { "£1.2 million", 120000000 },
    { "£1.2 Million", 120000000 },
    { "£1.2mn", 120000000 },
    { "3 thousand", 300000 },
    { "£0.000001bn", 100000 },
    { "£1,322.73", 132273 },
    { "£1322.7", 132270 },
    { "9p", 9 },
    { "150 pence", 150 },
    { "0", 0 },
    { "-0", 0 },
    { "007", 700 },
    { ".5m", 50000000 },
    { "£1.2500", 125 },
    { "  £1,000,000\n", 100000000 },
    { "£1.2\xc2\xa0million", 120000000 },
    { "£43bn", 4300000000000 },
    { "43,980,465,111.04", VIR_MONEY_MAX },
    { "−43,980,465,111.04", -VIR_MONEY_MAX },
    { "0000000000000000000000000000000000000000001", 100 },
    { "1.00000000000000000000000000000000000000000", 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64             pence = -1;

      g_test_message ("%s", rows[i].text);
      g_assert_true (vir_money_parse (rows[i].text, &pence, &error));
      g_assert_no_error (error);
      g_assert_cmpint (pence, ==, rows[i].pence);
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
    { "  ", VIR_ERROR_NUMBER, "No number is given" },
    { "£", VIR_ERROR_NUMBER, "“£” ends where a digit is needed, at character 2" },
    { "-", VIR_ERROR_NUMBER, "“-” ends where a digit is needed, at character 2" },
    { "5.", VIR_ERROR_NUMBER, "“5.” ends where a digit is needed, at character 3" },
    { "five", VIR_ERROR_NUMBER, "“five”: “f” at character 1 does not belong there" },
    { "£5x", VIR_ERROR_NUMBER, "“£5x”: “x” at character 3 does not belong there" },
    { "£5 m€", VIR_ERROR_NUMBER, "“£5 m€”: “€” at character 5 does not belong there" },
    { "£50p", VIR_ERROR_NUMBER, "“£50p”: “p” at character 4 does not belong there" },
    { "--5", VIR_ERROR_NUMBER, "“--5”: “-” at character 2 does not belong there" },
    { "-£-5", VIR_ERROR_NUMBER, "“-£-5”: “-” at character 3 does not belong there" },
    { "(-5)", VIR_ERROR_NUMBER, "“(-5)”: “-” at character 2 does not belong there" },
    { "££5", VIR_ERROR_NUMBER, "“££5”: “£” at character 2 does not belong there" },
    { "1.2.3", VIR_ERROR_NUMBER, "“1.2.3”: “.” at character 4 does not belong there" },
    { "1e6", VIR_ERROR_NUMBER, "“1e6”: “e” at character 2 does not belong there" },
    { "1 234", VIR_ERROR_NUMBER, "“1 234”: “2” at character 3 does not belong there" },
    { "5)", VIR_ERROR_NUMBER, "“5)”: “)” at character 2 does not belong there" },
    { "(5", VIR_ERROR_NUMBER, "“(5”: the bracket is not closed at character 3" },
    { "(5)m", VIR_ERROR_NUMBER, "“(5)m”: “m” at character 4 does not belong there" },
    { "1,5", VIR_ERROR_NUMBER, "“1,5”: the comma at character 2 is not followed by three digits" },
    { "1,2345", VIR_ERROR_NUMBER,
      "“1,2345”: the comma at character 2 is not followed by three digits" },
    { "1234,567", VIR_ERROR_NUMBER, "“1234,567”: “,” at character 5 does not belong there" },
    { ",567", VIR_ERROR_NUMBER, "“,567”: “,” at character 1 does not belong there" },
    { "£1.005", VIR_ERROR_NUMBER, "“£1.005” is not in whole pence" },
    { "0.5p", VIR_ERROR_NUMBER, "“0.5p” is not in whole pence" },
    { "£0.000000001m", VIR_ERROR_NUMBER, "“£0.000000001m” is not in whole pence" },
    { "\xff", VIR_ERROR_NUMBER, "The number is not UTF-8 text" },
    { "43,980,465,111.05", VIR_ERROR_LIMIT,
      "“43,980,465,111.05” is too great: an amount is at most £43 billion" },
    { "−£44bn", VIR_ERROR_LIMIT, "“−£44bn” is too great: an amount is at most £43 billion" },
    { "99999999999999999999999999999999999999999999bn", VIR_ERROR_LIMIT,
      "“999999999999999999999999999999999999999…” is too great: an amount is at most £43 billion" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      gint64             pence = 42;

      g_assert_false (vir_money_parse (rows[i].text, &pence, &error));
      g_assert_error (error, VIR_ERROR, (int) rows[i].code);
      g_assert_cmpstr (error->message, ==, rows[i].message);
      g_assert_cmpint (pence, ==, 42);
    }
}

static void
test_optional_arguments (void)
{
  g_assert_true (vir_money_parse ("£5", NULL, NULL));
  g_assert_false (vir_money_parse ("£x", NULL, NULL));
}

static void
test_canonical_text (void)
{
  static const struct
  {
    gint64      pence;
    const char *text;
  } rows[] = {
    { 132273, "£1,322.73" },
    { -500000000, "−£5,000,000" },
    { 0, "£0" },
    { 5, "£0.05" },
    { -50, "−£0.50" },
    { 99900, "£999" },
    { 100000, "£1,000" },
    { VIR_MONEY_MAX, "£43,980,465,111.04" },
    { VIR_UNKNOWN, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = vir_money_to_text (rows[i].pence);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < 20000; i++)
    {
      guint64 bits = ((guint64) (guint32) g_test_rand_int () << 11) ^ (guint32) g_test_rand_int ();
      guint64 size = bits & (guint64) (VIR_MONEY_MAX - 1);
      gint64  pence = (gint64) (size >> g_test_rand_int_range (0, 42));
      gint64  back = -1;

      if (g_test_rand_bit ())
        pence = -pence;

      g_autofree char *text = vir_money_to_text (pence);

      g_assert_true (vir_money_parse (text, &back, NULL));
      g_assert_cmpint (back, ==, pence);
    }
}

/* Whatever is typed, it is an amount within the limit or an error, never both or neither. */
static void
test_random_text (void)
{
  static const char *const pieces[] = {
    "£", "-", "−", "(", ")", ",", ".", "1", "9", "0", "000",
    "m", "k", "bn", "p", " ", "million", "é"
  };
  guint accepted = 0;

  for (guint i = 0; i < 50000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError)  error = NULL;
      gint64              pence = VIR_UNKNOWN;
      int                 n = g_test_rand_int_range (0, 8);

      for (int j = 0; j < n; j++)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      if (vir_money_parse (text->str, &pence, &error))
        {
          accepted++;
          g_assert_no_error (error);
          g_assert_cmpint (ABS (pence), <=, VIR_MONEY_MAX);
        }
      else
        {
          g_assert_nonnull (error);
          g_assert_false (vir_known (pence));
        }
    }

  g_assert_cmpuint (accepted, >, 500);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/money-parse/accepted", test_accepted);
  g_test_add_func ("/base/money-parse/refused", test_refused);
  g_test_add_func ("/base/money-parse/optional-arguments", test_optional_arguments);
  g_test_add_func ("/base/money-parse/canonical-text", test_canonical_text);
  g_test_add_func ("/base/money-parse/round-trip", test_round_trip);
  g_test_add_func ("/base/money-parse/random-text", test_random_text);

  return g_test_run ();
}
