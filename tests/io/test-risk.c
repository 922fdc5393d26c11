/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The results of a study of risk: the example is read whole, and what is broken is refused with its place. */

#include "config.h"

#include "vir-error.h"
#include "vir-risk-reader.h"

#include <string.h>

#define HEAD "{\"format\": \"virement-risk\", \"version\": 1"
#define NINE "[1, 2, 3, 4, 5, 6, 7, 8, 9]"
#define FAN(years) HEAD ", \"fan\": {\"measure\": \"gap\", \"first_year\": \"2018/19\", \"years\": " years "}}"
#define ROW(row) \
  HEAD ", \"tornado\": {\"measure\": \"gap\", \"year\": \"2018/19\", \"central\": 5, \"rows\": [{" row "}]}}"
#define NAMES "\"name\": \"Pay\", \"low_input\": \"1%\", \"high_input\": \"3%\""

static void
test_example (void)
{
  g_autofree char          *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples",
                                                          "norfolk-2018-19-risk.json", NULL);
  g_autoptr (GError)        error = NULL;
  g_autoptr (VirRiskResult) result = vir_risk_read_file (path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (result->fan);
  g_assert_true (result->fan->illustrative);
  g_assert_cmpint (result->fan->first_year, ==, 2018);
  g_assert_cmpuint (result->fan->n_years, ==, 4);
  g_assert_cmpint (result->fan->runs, ==, 10000);
  g_assert_cmpint (result->fan->floor, ==, 0);
  g_assert_cmpint (result->fan->years[0].percentiles[0], ==, -180000000);
  g_assert_cmpint (result->fan->years[3].percentiles[8], ==, 12840000000);
  g_assert_cmpint (result->fan->years[1].chance, ==, 998000);
  g_assert_cmpuint (result->tornado->n_rows, ==, 7);
  g_assert_cmpint (result->tornado->central, ==, 9470000000);
  g_assert_cmpstr (result->tornado->rows[0].high_input, ==, "pay 3%");
  g_assert_cmpint (result->tornado->rows[0].low_share, ==, VIR_UNKNOWN);
}

/* What may be left out reads as not known. */
static void
test_sparse (void)
{
  static const char        *fan = FAN ("[{\"percentiles\": " NINE "}, {}]");
  static const char        *row = ROW (NAMES ", \"low\": 3");
  g_autoptr (GError)        error = NULL;
  g_autoptr (VirRiskResult) one = vir_risk_read (fan, strlen (fan), &error);
  g_autoptr (VirRiskResult) two = vir_risk_read (row, strlen (row), &error);

  g_assert_no_error (error);
  g_assert_null (one->tornado);
  g_assert_cmpint (one->fan->seed, ==, VIR_UNKNOWN);
  g_assert_cmpint (one->fan->runs, ==, VIR_UNKNOWN);
  g_assert_cmpint (one->fan->years[1].percentiles[4], ==, VIR_UNKNOWN);
  g_assert_cmpint (one->fan->years[0].chance, ==, VIR_UNKNOWN);
  g_assert_null (two->fan);
  g_assert_cmpint (two->tornado->rows[0].high, ==, VIR_UNKNOWN);
}

static void
test_broken (void)
{
  static const struct
  {
    const char *bytes;
    int         code;
    const char *says;
  } cases[] = {
    { "", VIR_ERROR_FORMAT, "" },
    { "{}", VIR_ERROR_FORMAT, "virement-risk" },
    { "{\"format\": \"virement\", \"version\": 1}", VIR_ERROR_FORMAT, "virement-risk" },
    { "{\"format\": \"virement-risk\"}", VIR_ERROR_VERSION, "version" },
    { "{\"format\": \"virement-risk\", \"version\": 2}", VIR_ERROR_VERSION, "1: /version: " },
    { HEAD ", \"fans\": {}}", VIR_ERROR_FORMAT, "fans" },
    { HEAD ",\n \"fan\": {}}", VIR_ERROR_FORMAT, "2: /fan: " },
    { FAN ("[]"), VIR_ERROR_LIMIT, "/fan/years: " },
    { FAN ("[{\"percentiles\": [1, 2]}]"), VIR_ERROR_FORMAT, "/fan/years/0/percentiles: " },
    { FAN ("[{\"percentiles\": [1, 2, 3, 4, 5, 6, 7, 8, 7]}]"), VIR_ERROR_FORMAT, "/fan/years/0/percentiles/8: " },
    { FAN ("[{\"percentiles\": [1, 2, 3, null, 5, 6, 7, 8, 9]}]"), VIR_ERROR_FORMAT, "/fan/years/0/percentiles/3: " },
    { FAN ("[{\"percentiles\": [1.5, 2, 3, 4, 5, 6, 7, 8, 9]}]"), VIR_ERROR_FORMAT, "1: " },
    { FAN ("[{\"chance\": 1000001}]"), VIR_ERROR_LIMIT, "/fan/years/0/chance: " },
    { FAN ("[{\"chance\": 5, \"median\": 5}]"), VIR_ERROR_FORMAT, "median" },
    { HEAD ", \"fan\": {\"measure\": \"gap\", \"first_year\": \"2018/19\", \"floor\": 5, \"years\": [{}]}}", VIR_ERROR_FORMAT, "floor" },
    { HEAD ", \"fan\": {\"measure\": \"tax\", \"first_year\": \"2018/19\", \"years\": [{}]}}", VIR_ERROR_FORMAT, "/fan/measure: " },
    { HEAD ", \"fan\": {\"measure\": \"gap\", \"first_year\": \"2018\", \"years\": [{}]}}", VIR_ERROR_DATE, "/fan/first_year: " },
    { HEAD ", \"fan\": {\"measure\": \"gap\", \"first_year\": \"2018/19\", \"runs\": 0, \"years\": [{}]}}", VIR_ERROR_LIMIT, "/fan/runs: " },
    { ROW ("\"name\": \"Pay\""), VIR_ERROR_FORMAT, "low_input" },
    { ROW ("\"name\": \"\", \"low_input\": \"1\", \"high_input\": \"2\""), VIR_ERROR_FORMAT, "/tornado/rows/0/name: " },
    { ROW (NAMES ", \"low\": \"3\""), VIR_ERROR_FORMAT, "/tornado/rows/0/low: " },
    { HEAD ", \"tornado\": {\"measure\": \"gap\", \"year\": \"2018/19\", \"rows\": [{" NAMES "}]}}", VIR_ERROR_FORMAT, "central" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError)        error = NULL;
      g_autoptr (VirRiskResult) result = vir_risk_read (cases[i].bytes, strlen (cases[i].bytes), &error);

      g_assert_null (result);
      if (error == NULL || strstr (error->message, cases[i].says) == NULL)
        g_error ("%s\nsays: %s\nnot: %s", cases[i].bytes, error != NULL ? error->message : "nothing", cases[i].says);
      if (*cases[i].says != '\0' && strncmp (cases[i].says, "1: ", 3) != 0)
        g_assert_error (error, VIR_ERROR, cases[i].code);
    }
}

static void
test_no_file (void)
{
  g_autoptr (GError)        error = NULL;
  g_autoptr (VirRiskResult) result = vir_risk_read_file ("/nowhere/risk.json", &error);

  g_assert_null (result);
  g_assert_error (error, VIR_ERROR, VIR_ERROR_IO);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/risk/example", test_example);
  g_test_add_func ("/risk/sparse", test_sparse);
  g_test_add_func ("/risk/broken", test_broken);
  g_test_add_func ("/risk/no-file", test_no_file);
  return g_test_run ();
}
