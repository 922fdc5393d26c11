/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Working days. The bank holidays of each year from 2009 to 2030 are listed in full, as month
 * and day, from the lists on gov.uk; the years not listed there yet by the standing rules. */

#include "config.h"

#include <glib.h>

#include "vir-calendar.h"

#define FIRST_YEAR 2009

static const char *const england_and_wales[] = {
  "0101 0410 0413 0504 0525 0831 1225 1228", /* 2009 */
  "0101 0402 0405 0503 0531 0830 1227 1228",
  "0103 0422 0425 0429 0502 0530 0829 1226 1227",
  "0102 0406 0409 0507 0604 0605 0827 1225 1226",
  "0101 0329 0401 0506 0527 0826 1225 1226",
  "0101 0418 0421 0505 0526 0825 1225 1226",
  "0101 0403 0406 0504 0525 0831 1225 1228",
  "0101 0325 0328 0502 0530 0829 1226 1227",
  "0102 0414 0417 0501 0529 0828 1225 1226",
  "0101 0330 0402 0507 0528 0827 1225 1226",
  "0101 0419 0422 0506 0527 0826 1225 1226",
  "0101 0410 0413 0508 0525 0831 1225 1228",
  "0101 0402 0405 0503 0531 0830 1227 1228",
  "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
  "0102 0407 0410 0501 0508 0529 0828 1225 1226",
  "0101 0329 0401 0506 0527 0826 1225 1226",
  "0101 0418 0421 0505 0526 0825 1225 1226",
  "0101 0403 0406 0504 0525 0831 1225 1228",
  "0101 0326 0329 0503 0531 0830 1227 1228",
  "0103 0414 0417 0501 0529 0828 1225 1226",
  "0101 0330 0402 0507 0528 0827 1225 1226",
  "0101 0419 0422 0506 0527 0826 1225 1226",
};

static const char *const scotland[] = {
  "0101 0102 0410 0504 0525 0803 1130 1225 1228", /* 2009 */
  "0101 0104 0402 0503 0531 0802 1130 1227 1228",
  "0103 0104 0422 0429 0502 0530 0801 1130 1226 1227",
  "0102 0103 0406 0507 0604 0605 0806 1130 1225 1226",
  "0101 0102 0329 0506 0527 0805 1202 1225 1226",
  "0101 0102 0418 0505 0526 0804 1201 1225 1226",
  "0101 0102 0403 0504 0525 0803 1130 1225 1228",
  "0101 0104 0325 0502 0530 0801 1130 1226 1227",
  "0102 0103 0414 0501 0529 0807 1130 1225 1226",
  "0101 0102 0330 0507 0528 0806 1130 1225 1226",
  "0101 0102 0419 0506 0527 0805 1202 1225 1226",
  "0101 0102 0410 0508 0525 0803 1130 1225 1228",
  "0101 0104 0402 0503 0531 0802 1130 1227 1228",
  "0103 0104 0415 0502 0602 0603 0801 0919 1130 1226 1227",
  "0102 0103 0407 0501 0508 0529 0807 1130 1225 1226",
  "0101 0102 0329 0506 0527 0805 1202 1225 1226",
  "0101 0102 0418 0505 0526 0804 1201 1225 1226",
  "0101 0102 0403 0504 0525 0615 0803 1130 1225 1228",
  "0101 0104 0326 0503 0531 0802 1130 1227 1228",
  "0103 0104 0414 0501 0529 0807 1130 1225 1226",
  "0101 0102 0330 0507 0528 0806 1130 1225 1226",
  "0101 0102 0419 0506 0527 0805 1202 1225 1226",
};

static const char *const northern_ireland[] = {
  "0101 0317 0410 0413 0504 0525 0713 0831 1225 1228", /* 2009 */
  "0101 0317 0402 0405 0503 0531 0712 0830 1227 1228",
  "0103 0317 0422 0425 0429 0502 0530 0712 0829 1226 1227",
  "0102 0319 0406 0409 0507 0604 0605 0712 0827 1225 1226",
  "0101 0318 0329 0401 0506 0527 0712 0826 1225 1226",
  "0101 0317 0418 0421 0505 0526 0714 0825 1225 1226",
  "0101 0317 0403 0406 0504 0525 0713 0831 1225 1228",
  "0101 0317 0325 0328 0502 0530 0712 0829 1226 1227",
  "0102 0317 0414 0417 0501 0529 0712 0828 1225 1226",
  "0101 0319 0330 0402 0507 0528 0712 0827 1225 1226",
  "0101 0318 0419 0422 0506 0527 0712 0826 1225 1226",
  "0101 0317 0410 0413 0508 0525 0713 0831 1225 1228",
  "0101 0317 0402 0405 0503 0531 0712 0830 1227 1228",
  "0103 0317 0415 0418 0502 0602 0603 0712 0829 0919 1226 1227",
  "0102 0317 0407 0410 0501 0508 0529 0712 0828 1225 1226",
  "0101 0318 0329 0401 0506 0527 0712 0826 1225 1226",
  "0101 0317 0418 0421 0505 0526 0714 0825 1225 1226",
  "0101 0317 0403 0406 0504 0525 0713 0831 1225 1228",
  "0101 0317 0326 0329 0503 0531 0712 0830 1227 1228",
  "0103 0317 0414 0417 0501 0529 0712 0828 1225 1226",
  "0101 0319 0330 0402 0507 0528 0712 0827 1225 1226",
  "0101 0318 0419 0422 0506 0527 0712 0826 1225 1226",
};

static void
check_holidays (const char *const *years,
                VirNation          nation)
{
  for (int year = FIRST_YEAR; year <= 2030; year++)
    {
      g_autoptr (GString) found = g_string_new (NULL);

      for (VirDate date = vir_date_make (year, 1, 1);
           date <= vir_date_make (year, 12, 31);
           date = vir_date_add_days (date, 1))
        {
          const char *name = vir_calendar_holiday_name (date, nation);
          gboolean    weekend = vir_date_weekday (date) >= 6;

          if (name != NULL)
            g_string_append_printf (found, "%s%04u", found->len > 0 ? " " : "", date % 10000);

          g_assert_false (name != NULL && weekend);
          g_assert_true (vir_calendar_is_working_day (date, nation) == (name == NULL && !weekend));
        }

      g_assert_cmpstr (found->str, ==, years[year - FIRST_YEAR]);
    }
}

static void
test_holidays (void)
{
  check_holidays (england_and_wales, VIR_NATION_ENGLAND);
  check_holidays (england_and_wales, VIR_NATION_WALES);
  check_holidays (scotland, VIR_NATION_SCOTLAND);
  check_holidays (northern_ireland, VIR_NATION_NORTHERN_IRELAND);
}

static void
test_names (void)
{
  static const struct
  {
    VirDate     date;
    VirNation   nation;
    const char *name;
  } rows[] = {
    { 20180330, VIR_NATION_ENGLAND, "Good Friday" },
    { 20180402, VIR_NATION_WALES, "Easter Monday" },
    { 20180402, VIR_NATION_SCOTLAND, NULL },
    { 20120604, VIR_NATION_ENGLAND, "Spring bank holiday" },
    { 20120605, VIR_NATION_SCOTLAND, "Queen’s Diamond Jubilee" },
    { 20120528, VIR_NATION_ENGLAND, NULL },
    { 20200504, VIR_NATION_ENGLAND, NULL },
    { 20200508, VIR_NATION_ENGLAND, "Early May bank holiday" },
    { 20260615, VIR_NATION_SCOTLAND, "World Cup bank holiday" },
    { 20260615, VIR_NATION_ENGLAND, NULL },
    /* Christmas on a Sunday: Boxing Day keeps the Monday */
    { 20161225, VIR_NATION_ENGLAND, NULL },
    { 20161226, VIR_NATION_ENGLAND, "Boxing Day" },
    { 20161227, VIR_NATION_ENGLAND, "Christmas Day (substitute day)" },
    /* on a Saturday both move, in order */
    { 20211227, VIR_NATION_ENGLAND, "Christmas Day (substitute day)" },
    { 20211228, VIR_NATION_ENGLAND, "Boxing Day (substitute day)" },
    { 20120102, VIR_NATION_SCOTLAND, "2nd January" },
    { 20120103, VIR_NATION_SCOTLAND, "New Year’s Day (substitute day)" },
    { 20131202, VIR_NATION_SCOTLAND, "St Andrew’s Day (substitute day)" },
    { 20180712, VIR_NATION_NORTHERN_IRELAND, "Battle of the Boyne" },
    { 20180712, VIR_NATION_ENGLAND, NULL },
    { 0, VIR_NATION_ENGLAND, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpstr (vir_calendar_holiday_name (rows[i].date, rows[i].nation), ==, rows[i].name);
}

/* Easter Sundays as printed in the Book of Common Prayer's table and since, with the extremes. */
static void
test_easter (void)
{
  static const VirDate easters[] = {
    17610322, 18180322, 18860425, 19130323, 19430425, 19540418, 19810419, 20000423,
    20080323, 20110424, 20240331, 20380425, 20490418, 20760419, 22850322
  };

  for (guint i = 0; i < G_N_ELEMENTS (easters); i++)
    {
      VirDate friday = vir_date_add_days (easters[i], -2);

      g_assert_cmpstr (vir_calendar_holiday_name (friday, VIR_NATION_SCOTLAND), ==, "Good Friday");
    }
}

static void
test_add_working_days (void)
{
  static const struct
  {
    VirDate   date;
    int       n;
    VirNation nation;
    VirDate   result;
  } rows[] = {
    /* Norfolk's budget meeting, 12 February 2018, a Monday */
    { 20180212, -5, VIR_NATION_ENGLAND, 20180205 },
    { 20180212, -1, VIR_NATION_ENGLAND, 20180209 },
    { 20180212, 0, VIR_NATION_ENGLAND, 20180212 },
    { 20180210, 0, VIR_NATION_ENGLAND, 20180210 },
    { 20180210, 1, VIR_NATION_ENGLAND, 20180212 },
    { 20180210, -1, VIR_NATION_ENGLAND, 20180209 },
    /* over Easter */
    { 20180329, 1, VIR_NATION_ENGLAND, 20180403 },
    { 20180329, 1, VIR_NATION_SCOTLAND, 20180402 },
    { 20180403, -1, VIR_NATION_ENGLAND, 20180329 },
    /* over Christmas */
    { 20211224, 1, VIR_NATION_ENGLAND, 20211229 },
    { 20211224, 4, VIR_NATION_ENGLAND, 20220104 },
    { 20211224, 4, VIR_NATION_SCOTLAND, 20220105 },
    { 0, 3, VIR_NATION_ENGLAND, 0 },
    { 99991230, 9, VIR_NATION_ENGLAND, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpuint (vir_calendar_add_working_days (rows[i].date, rows[i].n, rows[i].nation), ==,
                      rows[i].result);
}

static void
test_working_days_between (void)
{
  static const struct
  {
    VirDate a, b;
    int     days;
  } rows[] = {
    { 20180205, 20180212, 5 },
    { 20180212, 20180205, -5 },
    { 20180210, 20180211, 0 },
    { 20180212, 20180212, 0 },
    { 20180101, 20181231, 253 },
    { 0, 20180212, 0 },
    { 20180212, 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (vir_calendar_working_days_between (rows[i].a, rows[i].b, VIR_NATION_ENGLAND),
                     ==, rows[i].days);
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      VirNation nation = (VirNation) g_test_rand_int_range (0, 4);
      VirDate   date = vir_date_add_days (20090101, g_test_rand_int_range (0, 8000));
      int       n = g_test_rand_int_range (-60, 61);
      VirDate   moved = vir_calendar_add_working_days (date, n, nation);

      g_assert_cmpint (vir_calendar_working_days_between (date, moved, nation), ==, n);
      if (n != 0)
        g_assert_true (vir_calendar_is_working_day (moved, nation));

      /* From a working day the way back ends where it began. */
      if (vir_calendar_is_working_day (date, nation))
        g_assert_cmpuint (vir_calendar_add_working_days (moved, -n, nation), ==, date);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/base/calendar/holidays", test_holidays);
  g_test_add_func ("/base/calendar/names", test_names);
  g_test_add_func ("/base/calendar/easter", test_easter);
  g_test_add_func ("/base/calendar/add", test_add_working_days);
  g_test_add_func ("/base/calendar/between", test_working_days_between);
  g_test_add_func ("/base/calendar/round-trip", test_round_trip);

  return g_test_run ();
}
