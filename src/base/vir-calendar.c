/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Bank holidays and working days. A year's holidays are computed when asked for and not kept: it
 * is a dozen sums. Holidays moved or added by proclamation are the two tables below; a new one
 * is a line in one of them. */

#include "config.h"

#include "vir-calendar.h"

#include <glib/gi18n-lib.h>

#include "vir-period-private.h"

#define MAX_HOLIDAYS 24

enum
{
  ENGLAND = 1 << VIR_NATION_ENGLAND,
  WALES = 1 << VIR_NATION_WALES,
  SCOTLAND = 1 << VIR_NATION_SCOTLAND,
  N_IRELAND = 1 << VIR_NATION_NORTHERN_IRELAND,
  NOT_SCOTLAND = ENGLAND | WALES | N_IRELAND,
  ALL = NOT_SCOTLAND | SCOTLAND
};

enum
{
  MONDAY = 1,
  SATURDAY = 6
};

typedef struct
{
  VirDate     date;
  const char *name;
} Holiday;

typedef struct
{
  Holiday days[MAX_HOLIDAYS];
  guint   n;
} HolidayList;

/* A holiday on the same day each year, or on the next free weekday if that is at a weekend. */
static const struct
{
  guint       month;
  guint       day;
  guint       nations;
  const char *name;
  const char *substitute;
} fixed_holidays[] = {
  { 1, 1, ALL, N_("New Year’s Day"), N_("New Year’s Day (substitute day)") },
  { 1, 2, SCOTLAND, N_("2nd January"), N_("2nd January (substitute day)") },
  { 3, 17, N_IRELAND, N_("St Patrick’s Day"), N_("St Patrick’s Day (substitute day)") },
  { 7, 12, N_IRELAND, N_("Battle of the Boyne"), N_("Battle of the Boyne (substitute day)") },
  { 11, 30, SCOTLAND, N_("St Andrew’s Day"), N_("St Andrew’s Day (substitute day)") },
  { 12, 25, ALL, N_("Christmas Day"), N_("Christmas Day (substitute day)") },
  { 12, 26, ALL, N_("Boxing Day"), N_("Boxing Day (substitute day)") },
};

/* A holiday on the first or last Monday of a month. */
static const struct
{
  guint       month;
  gboolean    last;
  guint       nations;
  const char *name;
} monday_holidays[] = {
  { 5, FALSE, ALL, N_("Early May bank holiday") },
  { 5, TRUE, ALL, N_("Spring bank holiday") },
  { 8, FALSE, SCOTLAND, N_("Summer bank holiday") },
  { 8, TRUE, NOT_SCOTLAND, N_("Summer bank holiday") },
};

/* A Monday holiday moved by proclamation: the two jubilees, and 75 years since VE Day. */
static const struct
{
  VirDate from;
  VirDate to;
} moved_holidays[] = {
  { 20120528, 20120604 },
  { 20200504, 20200508 },
  { 20220530, 20220602 },
};

/* Holidays proclaimed once. */
static const struct
{
  VirDate     date;
  guint       nations;
  const char *name;
} single_holidays[] = {
  { 20110429, ALL, N_("Royal wedding") },
  { 20120605, ALL, N_("Queen’s Diamond Jubilee") },
  { 20220603, ALL, N_("Platinum Jubilee bank holiday") },
  { 20220919, ALL, N_("State Funeral of Queen Elizabeth II") },
  { 20230508, ALL, N_("Coronation of King Charles III") },
  { 20260615, SCOTLAND, N_("World Cup bank holiday") },
};

static void
add_holiday (HolidayList *list,
             VirDate      date,
             const char  *name)
{
  g_assert (list->n < MAX_HOLIDAYS);
  list->days[list->n++] = (Holiday) { date, name };
}

static const char *
find_holiday (const HolidayList *list,
              VirDate            date)
{
  for (guint i = 0; i < list->n; i++)
    if (list->days[i].date == date)
      return list->days[i].name;

  return NULL;
}

static gboolean
is_weekend (VirDate date)
{
  return vir_date_weekday (date) >= SATURDAY;
}

/* Two passes, for a substitute passes over a holiday that stands: when Christmas is a Sunday,
 * Boxing Day keeps the Monday and Christmas moves to the Tuesday. */
static void
add_fixed_holidays (HolidayList *list,
                    int          year,
                    guint        nation)
{
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < G_N_ELEMENTS (fixed_holidays); i++)
      {
        VirDate date = vir_date_make (year, fixed_holidays[i].month, fixed_holidays[i].day);

        if ((fixed_holidays[i].nations & nation) == 0 || is_weekend (date) != (pass == 1))
          continue;

        if (pass == 0)
          {
            add_holiday (list, date, fixed_holidays[i].name);
            continue;
          }

        while (is_weekend (date) || find_holiday (list, date) != NULL)
          date = vir_date_add_days (date, 1);
        add_holiday (list, date, fixed_holidays[i].substitute);
      }
}

static VirDate
monday_in (int      year,
           guint    month,
           gboolean last)
{
  guint   day = last ? days_in_month ((guint) year, month) : 7;
  VirDate date = vir_date_make (year, month, day);

  /* The 7th or the last day of a month ends a week that holds the Monday looked for. */
  return vir_date_add_days (date, MONDAY - (int) vir_date_weekday (date));
}

static void
add_monday_holidays (HolidayList *list,
                     int          year,
                     guint        nation)
{
  for (guint i = 0; i < G_N_ELEMENTS (monday_holidays); i++)
    {
      if ((monday_holidays[i].nations & nation) == 0)
        continue;

      VirDate date = monday_in (year, monday_holidays[i].month, monday_holidays[i].last);

      for (guint j = 0; j < G_N_ELEMENTS (moved_holidays); j++)
        if (moved_holidays[j].from == date)
          {
            date = moved_holidays[j].to;
            break;
          }

      add_holiday (list, date, monday_holidays[i].name);
    }
}

/* Easter Sunday: the Sunday after the ecclesiastical full moon on or next after 21 March. The
 * moon's age follows from the year's place in the cycle of 19 years, corrected for the centuries
 * (the Gregorian computus, as in the tables of the Calendar (New Style) Act 1750). */
static VirDate
easter_sunday (int year)
{
  int century = year / 100;
  int golden = year % 19;
  int solar = century - century / 4;
  int lunar = (8 * century + 13) / 25;
  int moon = (19 * golden + solar - lunar + 15) % 30;

  /* The full moon is never as late as 19 April, nor on the 18th in the later years of the cycle. */
  if (moon == 29 || (moon == 28 && golden > 10))
    moon--;

  VirDate full_moon = vir_date_add_days (vir_date_make (year, 3, 21), moon);

  return vir_date_add_days (full_moon, 7 - (int) vir_date_weekday (full_moon) % 7);
}

static void
list_holidays (HolidayList *list,
               int          year,
               VirNation    nation)
{
  guint   mask = 1u << nation;
  VirDate easter = easter_sunday (year);

  list->n = 0;

  add_fixed_holidays (list, year, mask);
  add_monday_holidays (list, year, mask);

  add_holiday (list, vir_date_add_days (easter, -2), N_("Good Friday"));
  if ((mask & NOT_SCOTLAND) != 0)
    add_holiday (list, vir_date_add_days (easter, 1), N_("Easter Monday"));

  for (guint i = 0; i < G_N_ELEMENTS (single_holidays); i++)
    if ((single_holidays[i].nations & mask) != 0)
      add_holiday (list, single_holidays[i].date, single_holidays[i].name);
}

const char *
vir_calendar_holiday_name (VirDate   date,
                           VirNation nation)
{
  if (!vir_date_is_valid (date) || is_weekend (date))
    return NULL;

  HolidayList list;

  list_holidays (&list, (int) year_of (date), nation);
  return find_holiday (&list, date);
}

gboolean
vir_calendar_is_working_day (VirDate   date,
                             VirNation nation)
{
  return vir_date_is_valid (date)
         && !is_weekend (date)
         && vir_calendar_holiday_name (date, nation) == NULL;
}

VirDate
vir_calendar_add_working_days (VirDate   date,
                               int       n,
                               VirNation nation)
{
  if (!vir_date_is_valid (date))
    return 0;

  int step = n < 0 ? -1 : 1;

  while (n != 0 && date != 0)
    {
      date = vir_date_add_days (date, step);
      if (vir_calendar_is_working_day (date, nation))
        n -= step;
    }

  return date;
}

int
vir_calendar_working_days_between (VirDate   a,
                                   VirDate   b,
                                   VirNation nation)
{
  if (!vir_date_is_valid (a) || !vir_date_is_valid (b))
    return 0;

  int n = 0;

  /* Forward the days are (a, b], backward [b, a): as many steps as it takes to get there. */
  for (; a < b; n += vir_calendar_is_working_day (a, nation) ? 1 : 0)
    a = vir_date_add_days (a, 1);
  for (; a > b; n -= vir_calendar_is_working_day (a, nation) ? 1 : 0)
    a = vir_date_add_days (a, -1);

  return n;
}
