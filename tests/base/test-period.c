/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and financial years: tables, and round trips over the calendar. */

#include "config.h"

#include <glib.h>

#include "vir-error.h"
#include "vir-period.h"

static VirDate
random_date (void)
{
  return vir_date_add_days (19000101, g_test_rand_int_range (0, 100000));
}

static void
test_date_parse (void)
{
  static const struct
  {
    const char *text;
    VirDate     date;
    const char *message;
  } rows[] = {
    { "2018-10-01", 20181001, NULL },
    { "2016-02-29", 20160229, NULL },
    { "2000-02-29", 20000229, NULL },
    { "2018-02-29", 0, "There is no day “2018-02-29”" },
    { "1900-02-29", 0, "There is no day “1900-02-29”" },
    { "2018-13-01", 0, "There is no day “2018-13-01”" },
    { "2018-00-01", 0, "There is no day “2018-00-01”" },
    { "2018-01-00", 0, "There is no day “2018-01-00”" },
    { "2018-04-31", 0, "There is no day “2018-04-31”" },
    { "0000-01-01", 0, "There is no day “0000-01-01”" },
    { "", 0, "“” is not a date: write it like 2018-10-01" },
    { "2018-1-01", 0, "“2018-1-01” is not a date: write it like 2018-10-01" },
    { "1 October 2018", 0, "“1 October 2018” is not a date: write it like 2018-10-01" },
    { "2018/10/01", 0, "“2018/10/01” is not a date: write it like 2018-10-01" },
    { "2018-10-01 ", 0, "“2018-10-01 ” is not a date: write it like 2018-10-01" },
    { " 018-10-01", 0, "“ 018-10-01” is not a date: write it like 2018-10-01" },
    { "+018-10-01", 0, "“+018-10-01” is not a date: write it like 2018-10-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      VirDate            date = 0;

      g_assert_true (vir_date_parse (rows[i].text, &date, &error) == (rows[i].message == NULL));
      g_assert_cmpuint (date, ==, rows[i].date);
      if (rows[i].message != NULL)
        {
          g_assert_error (error, VIR_ERROR, VIR_ERROR_DATE);
          g_assert_cmpstr (error->message, ==, rows[i].message);
        }
    }

  g_assert_false (vir_date_parse ("\xff", NULL, NULL));
}

static void
test_date_write (void)
{
  g_autofree char *text = vir_date_to_text (20181001);
  g_autofree char *none = vir_date_to_text (0);
  g_autofree char *read = vir_date_format (20181001);
  g_autofree char *last = vir_date_format (20221231);
  g_autofree char *read_none = vir_date_format (0);

  g_assert_cmpstr (text, ==, "2018-10-01");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (read, ==, "1 October 2018");
  g_assert_cmpstr (last, ==, "31 December 2022");
  g_assert_cmpstr (read_none, ==, "");
}

static void
test_date_arithmetic (void)
{
  g_assert_cmpuint (vir_date_make (2018, 2, 28), ==, 20180228);
  g_assert_cmpuint (vir_date_make (2018, 2, 29), ==, 0);
  g_assert_cmpuint (vir_date_make (10000, 1, 1), ==, 0);
  g_assert_false (vir_date_is_valid (0));
  g_assert_false (vir_date_is_valid (20180230));
  g_assert_false (vir_date_is_valid (G_MAXUINT32));

  g_assert_cmpuint (vir_date_weekday (20181001), ==, 1);
  g_assert_cmpuint (vir_date_weekday (20181007), ==, 7);
  g_assert_cmpuint (vir_date_weekday (10101), ==, 1);
  g_assert_cmpuint (vir_date_weekday (0), ==, 0);

  g_assert_cmpuint (vir_date_add_days (20181231, 1), ==, 20190101);
  g_assert_cmpuint (vir_date_add_days (20160301, -1), ==, 20160229);
  g_assert_cmpuint (vir_date_add_days (0, 1), ==, 0);
  g_assert_cmpuint (vir_date_add_days (99991231, 1), ==, 0);
  g_assert_cmpuint (vir_date_add_days (10101, -1), ==, 0);
  g_assert_cmpuint (vir_date_add_days (20180101, G_MAXINT), ==, 0);
  g_assert_cmpuint (vir_date_add_days (20180101, G_MININT), ==, 0);

  g_assert_cmpint (vir_date_days_between (20180401, 20190401), ==, 365);
  g_assert_cmpint (vir_date_days_between (20160401, 20150401), ==, -366);
  g_assert_cmpint (vir_date_days_between (0, 20190401), ==, 0);
  g_assert_cmpint (vir_date_days_between (10101, 99991231), ==, 3652058);

  g_assert_cmpuint (vir_date_add_months (20180131, 1), ==, 20180228);
  g_assert_cmpuint (vir_date_add_months (20160131, 1), ==, 20160229);
  g_assert_cmpuint (vir_date_add_months (20180331, -1), ==, 20180228);
  g_assert_cmpuint (vir_date_add_months (20181115, 3), ==, 20190215);
  g_assert_cmpuint (vir_date_add_months (20180115, -1), ==, 20171215);
  g_assert_cmpuint (vir_date_add_months (20180115, -13), ==, 20161215);
  g_assert_cmpuint (vir_date_add_months (99991201, 1), ==, 0);
  g_assert_cmpuint (vir_date_add_months (10101, -1), ==, 0);
  g_assert_cmpuint (vir_date_add_months (0, 1), ==, 0);
}

static void
test_date_round_trip (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      VirDate          a = random_date ();
      VirDate          b = random_date ();
      int              days = vir_date_days_between (a, b);
      g_autofree char *text = vir_date_to_text (a);
      VirDate          back = 0;

      g_assert_true (vir_date_parse (text, &back, NULL));
      g_assert_cmpuint (back, ==, a);
      g_assert_cmpuint (vir_date_add_days (a, days), ==, b);
      g_assert_cmpint (vir_date_days_between (b, a), ==, -days);
      g_assert_true ((days > 0) == (b > a));
      g_assert_cmpuint (vir_date_weekday (vir_date_add_days (a, 7)), ==, vir_date_weekday (a));
    }
}

static void
test_year_parse (void)
{
  static const struct
  {
    const char *text;
    int         year; /* 0 if refused */
    int         code;
  } rows[] = {
    { "2018/19", 2018, 0 },
    { "2018-19", 2018, 0 },
    { "2018–19", 2018, 0 },
    { "2018−19", 2018, 0 },
    { "2018/2019", 2018, 0 },
    { "2018 to 2019", 2018, 0 },
    { "2018 TO 19", 2018, 0 },
    { " 2018 / 19 ", 2018, 0 },
    { "1999/00", 1999, 0 },
    { "1999/2000", 1999, 0 },
    { "2099/00", 2099, 0 },
    { "1974/75", 1974, 0 },
    { "2199/00", 2199, 0 },
    { "1973/74", 0, VIR_ERROR_LIMIT },
    { "2200/01", 0, VIR_ERROR_LIMIT },
    { "2018/20", 0, VIR_ERROR_DATE },
    { "2018/18", 0, VIR_ERROR_DATE },
    { "2018/2118", 0, VIR_ERROR_DATE },
    { "2018/119", 0, VIR_ERROR_DATE },
    { "2018/9", 0, VIR_ERROR_DATE },
    { "2018", 0, VIR_ERROR_DATE },
    { "18/19", 0, VIR_ERROR_DATE },
    { "2018/19x", 0, VIR_ERROR_DATE },
    { "2018/20190", 0, VIR_ERROR_DATE },
    { "2018//19", 0, VIR_ERROR_DATE },
    { "x", 0, VIR_ERROR_DATE },
    { "", 0, VIR_ERROR_DATE },
    { "\xff", 0, VIR_ERROR_DATE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      int                year = 0;

      g_test_message ("row %u", i);
      g_assert_true (vir_year_parse (rows[i].text, &year, &error) == (rows[i].year != 0));
      g_assert_cmpint (year, ==, rows[i].year);
      if (rows[i].year == 0)
        g_assert_error (error, VIR_ERROR, rows[i].code);
    }
}

static void
test_year_write (void)
{
  for (int year = VIR_YEAR_MIN; year <= VIR_YEAR_MAX; year++)
    {
      g_autofree char *text = vir_year_format (year);
      int              back = 0;

      g_assert_true (vir_year_parse (text, &back, NULL));
      g_assert_cmpint (back, ==, year);
    }

  g_autofree char *text = vir_year_format (2018);
  g_autofree char *century = vir_year_format (1999);
  g_autofree char *brief = vir_year_format_short (2018);
  g_autofree char *brief_century = vir_year_format_short (1999);
  g_autofree char *brief_first = vir_year_format_short (2000);

  g_assert_cmpstr (text, ==, "2018/19");
  g_assert_cmpstr (century, ==, "1999/00");
  g_assert_cmpstr (brief, ==, "18/19");
  g_assert_cmpstr (brief_century, ==, "99/00");
  g_assert_cmpstr (brief_first, ==, "00/01");
}

static void
test_year_of_date (void)
{
  g_assert_cmpint (vir_year_of_date (20180331), ==, 2017);
  g_assert_cmpint (vir_year_of_date (20180401), ==, 2018);
  g_assert_cmpint (vir_year_of_date (20190101), ==, 2018);
  g_assert_cmpint (vir_year_of_date (0), ==, 0);
  g_assert_cmpuint (vir_year_start (2018), ==, 20180401);
}

static void
test_months_active (void)
{
  static const struct
  {
    int     year;
    VirDate start, end;
    guint   months;
  } rows[] = {
    { 2018, 0, 0, 12 },
    { 2018, 20180401, 0, 12 },
    { 2018, 20180402, 0, 11 },
    { 2018, 20181001, 0, 6 },
    { 2018, 20181002, 0, 5 },
    { 2018, 20180930, 0, 6 },
    { 2018, 20190301, 0, 1 },
    { 2018, 20190302, 0, 0 },
    { 2018, 20190401, 0, 0 },
    { 2018, 20170101, 0, 12 },
    { 2018, 0, 20190331, 12 },
    { 2018, 0, 20190330, 11 },
    { 2018, 0, 20190401, 12 },
    { 2018, 0, 20180930, 6 },
    { 2018, 0, 20180929, 5 },
    { 2018, 0, 20180430, 1 },
    { 2018, 0, 20180331, 0 },
    { 2018, 0, 20180429, 0 },
    { 2018, 20180501, 20180531, 1 },
    { 2018, 20180502, 20180531, 0 },
    { 2018, 20181001, 20180930, 0 },
    { 2018, 20190401, 20180401, 0 },
    /* February ends on the 29th */
    { 2015, 0, 20160228, 10 },
    { 2015, 0, 20160229, 11 },
    /* Norfolk 2010: notice ends on 17 November */
    { 2010, 20101117, 0, 4 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("row %u", i);
      g_assert_cmpuint (vir_year_months_active (rows[i].year, rows[i].start, rows[i].end), ==,
                        rows[i].months);
    }
}

/* A month counts when its first and last day are both within. */
static void
test_months_active_random (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      VirDate start = vir_date_add_days (20150101, g_test_rand_int_range (0, 3000));
      VirDate end = vir_date_add_days (20150101, g_test_rand_int_range (0, 3000));
      int     year = g_test_rand_int_range (2015, 2023);
      guint   months = 0;

      for (int month = 0; month < 12; month++)
        {
          VirDate first = vir_date_add_months (vir_year_start (year), month);
          VirDate last = vir_date_add_days (vir_date_add_months (first, 1), -1);

          if (start <= first && last <= end)
            months++;
        }

      g_assert_cmpuint (vir_year_months_active (year, start, end), ==, months);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/date/parse", test_date_parse);
  g_test_add_func ("/base/date/write", test_date_write);
  g_test_add_func ("/base/date/arithmetic", test_date_arithmetic);
  g_test_add_func ("/base/date/round-trip", test_date_round_trip);
  g_test_add_func ("/base/year/parse", test_year_parse);
  g_test_add_func ("/base/year/write", test_year_write);
  g_test_add_func ("/base/year/of-date", test_year_of_date);
  g_test_add_func ("/base/year/months-active", test_months_active);
  g_test_add_func ("/base/year/months-active-random", test_months_active_random);

  return g_test_run ();
}
