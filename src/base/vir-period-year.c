/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Financial years, 1 April to 31 March: reading, writing and the whole months of one. Reads no
 * clock. */

#include "config.h"

#include "vir-period.h"

#include <glib/gi18n-lib.h>

#include "vir-error.h"
#include "vir-number-private.h"
#include "vir-period-private.h"

#define FIRST_MONTH 4

/* Reads up to four digits. Returns how many there were. */
static guint
scan_year_digits (VirScan *scan,
                  int     *value)
{
  guint n = 0;

  *value = 0;
  for (; n < 4 && g_ascii_isdigit (*scan->at); n++)
    *value = *value * 10 + (*scan->at++ - '0');
  return n;
}

/* Reads the two halves of a financial year; the second may be short. */
static gboolean
scan_year (const char *text,
           int        *first,
           int        *second)
{
  VirScan scan;

  if (!vir_scan_begin (&scan, text, NULL) || scan_year_digits (&scan, first) != 4)
    return FALSE;

  vir_scan_spaces (&scan);
  if (!vir_scan_take (&scan, "/") && !vir_scan_take_minus (&scan) && !vir_scan_take (&scan, "to"))
    return FALSE;
  vir_scan_spaces (&scan);

  guint n = scan_year_digits (&scan, second);

  if (n == 2)
    *second += (*first + 1) / 100 * 100;

  return (n == 2 || n == 4) && vir_scan_end (&scan, NULL);
}

gboolean
vir_year_parse (const char  *text,
                int         *year,
                GError     **error)
{
  g_return_val_if_fail (text != NULL, FALSE);

  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *quote = vir_scan_quote (valid);
  int              first = 0;
  int              second = 0;

  if (!scan_year (text, &first, &second))
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_DATE,
                   _("“%s” is not a financial year: write it like 2018/19"), quote);
      return FALSE;
    }

  if (second != first + 1)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_DATE,
                   _("“%s” is not one financial year: %d is not the year after %d"),
                   quote, second, first);
      return FALSE;
    }

  if (first < VIR_YEAR_MIN || first > VIR_YEAR_MAX)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
                   _("The financial year “%s” is not between 1974/75 and 2199/00"), quote);
      return FALSE;
    }

  if (year != NULL)
    *year = first;
  return TRUE;
}

char *
vir_year_format (int year)
{
  return g_strdup_printf ("%04d/%02d", year, (year + 1) % 100);
}

char *
vir_year_format_short (int year)
{
  return g_strdup_printf ("%02d/%02d", year % 100, (year + 1) % 100);
}

int
vir_year_of_date (VirDate date)
{
  if (!vir_date_is_valid (date))
    return 0;

  return (int) year_of (date) - (month_of (date) < FIRST_MONTH ? 1 : 0);
}

VirDate
vir_year_start (int year)
{
  return vir_date_make (year, FIRST_MONTH, 1);
}

guint
vir_year_months_active (int     year,
                        VirDate start,
                        VirDate end)
{
  g_return_val_if_fail (vir_year_start (year) != 0, 0);
  g_return_val_if_fail (start == 0 || vir_date_is_valid (start), 0);
  g_return_val_if_fail (end == 0 || vir_date_is_valid (end), 0);

  gint64 first = month_index (vir_year_start (year));
  gint64 after = first + 12;

  if (start != 0)
    first = MAX (first, month_index (start) + (day_of (start) > 1 ? 1 : 0));

  if (end != 0)
    {
      gboolean to_the_last = day_of (end) == days_in_month (year_of (end), month_of (end));

      after = MIN (after, month_index (end) + (to_the_last ? 1 : 0));
    }

  return after > first ? (guint) (after - first) : 0;
}
