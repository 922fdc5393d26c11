/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates, on GLib's Julian day numbers. Reads no clock. Financial years are in vir-period-year.c. */

#include "config.h"

#include "vir-period.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-error.h"
#include "vir-number-private.h"
#include "vir-period-private.h"

#define LAST_CALENDAR_YEAR 9999

/* The day's Julian number, 1 being 1 January of the year 1. The date must be valid. */
static gint64
julian_of (VirDate date)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day,
                  (GDateDay) day_of (date),
                  (GDateMonth) month_of (date),
                  (GDateYear) year_of (date));

  return g_date_get_julian (&day);
}

VirDate
vir_date_make (int   year,
               guint month,
               guint day)
{
  if (year < 1 || year > LAST_CALENDAR_YEAR || month < 1 || month > 12)
    return 0;
  if (day < 1 || day > days_in_month ((guint) year, month))
    return 0;

  return (guint) year * 10000 + month * 100 + day;
}

gboolean
vir_date_is_valid (VirDate date)
{
  return date != 0 && vir_date_make ((int) year_of (date), month_of (date), day_of (date)) == date;
}

guint
vir_date_weekday (VirDate date)
{
  /* 1 January of the year 1 is a Monday. */
  return vir_date_is_valid (date) ? (guint) ((julian_of (date) - 1) % 7) + 1 : 0;
}

gboolean
vir_date_parse (const char  *iso,
                VirDate     *date,
                GError     **error)
{
  static const char pattern[] = "0000-00-00";

  g_return_val_if_fail (iso != NULL, FALSE);

  g_autofree char *valid = g_utf8_make_valid (iso, -1);
  g_autofree char *quote = vir_scan_quote (valid);
  gboolean         fits = strlen (iso) == strlen (pattern);

  for (guint i = 0; fits && pattern[i] != '\0'; i++)
    fits = pattern[i] == '-' ? iso[i] == '-' : g_ascii_isdigit (iso[i]);

  if (!fits)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_DATE,
                   _("“%s” is not a date: write it like 2018-10-01"), quote);
      return FALSE;
    }

  VirDate result = vir_date_make ((int) g_ascii_strtoull (iso, NULL, 10),
                                  (guint) g_ascii_strtoull (iso + 5, NULL, 10),
                                  (guint) g_ascii_strtoull (iso + 8, NULL, 10));

  if (result == 0)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_DATE, _("There is no day “%s”"), quote);
      return FALSE;
    }

  if (date != NULL)
    *date = result;
  return TRUE;
}

char *
vir_date_to_text (VirDate date)
{
  if (!vir_date_is_valid (date))
    return g_strdup ("");

  return g_strdup_printf ("%04u-%02u-%02u", year_of (date), month_of (date), day_of (date));
}

char *
vir_date_format (VirDate date)
{
  static const char *const months[] = {
    N_("January"), N_("February"), N_("March"), N_("April"),
    N_("May"), N_("June"), N_("July"), N_("August"),
    N_("September"), N_("October"), N_("November"), N_("December")
  };

  if (!vir_date_is_valid (date))
    return g_strdup ("");

  /* Translators: a date: day, month, year, "1 October 2018" */
  return g_strdup_printf (_("%u %s %u"),
                          day_of (date), _(months[month_of (date) - 1]), year_of (date));
}

VirDate
vir_date_add_days (VirDate date,
                   int     days)
{
  if (!vir_date_is_valid (date))
    return 0;

  gint64 julian = julian_of (date) + days;

  if (julian < 1 || julian > julian_of (vir_date_make (LAST_CALENDAR_YEAR, 12, 31)))
    return 0;

  GDate day;

  g_date_clear (&day, 1);
  g_date_set_julian (&day, (guint32) julian);

  return vir_date_make (g_date_get_year (&day),
                        (guint) g_date_get_month (&day),
                        g_date_get_day (&day));
}

int
vir_date_days_between (VirDate a,
                       VirDate b)
{
  if (!vir_date_is_valid (a) || !vir_date_is_valid (b))
    return 0;

  return (int) (julian_of (b) - julian_of (a));
}

VirDate
vir_date_add_months (VirDate date,
                     int     months)
{
  if (!vir_date_is_valid (date))
    return 0;

  gint64 index = month_index (date) + months;

  if (index < 12 || index / 12 > LAST_CALENDAR_YEAR)
    return 0;

  guint year = (guint) (index / 12);
  guint month = (guint) (index % 12) + 1;

  return vir_date_make ((int) year, month, MIN (day_of (date), days_in_month (year, month)));
}
