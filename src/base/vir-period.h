/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates and financial years. Owns the proleptic Gregorian calendar between the years 1 and 9999 and
 * the local authority year, 1 April to 31 March (Local Government Finance Act 1992, s.69). Must not
 * know what day it is today, nor holidays: those are in vir-calendar.h. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VirDate:
 *
 * A day as the number yyyymmdd, or 0 for none. Later days are greater.
 */
typedef guint32 VirDate;

/**
 * VIR_YEAR_MIN:
 *
 * The first financial year that may be read: 1974/75, the first of the councils formed by the
 * Local Government Act 1972.
 */
#define VIR_YEAR_MIN 1974

/**
 * VIR_YEAR_MAX:
 *
 * The last financial year that may be read, 2199/00.
 */
#define VIR_YEAR_MAX 2199

/**
 * vir_date_make:
 * @year: a calendar year, 1 to 9999
 * @month: 1 to 12
 * @day: 1 to 31
 *
 * Makes a date.
 *
 * Returns: the date, or 0 if there is no such day
 */
VirDate  vir_date_make         (int           year,
                                guint         month,
                                guint         day);

/**
 * vir_date_is_valid:
 * @date: a date
 *
 * Tells whether @date is a day of the calendar.
 *
 * Returns: %FALSE for 0 and for numbers that are no day
 */
gboolean vir_date_is_valid     (VirDate       date);

/**
 * vir_date_weekday:
 * @date: a date
 *
 * Gets the day of the week, as ISO 8601 counts it.
 *
 * Returns: 1 for Monday to 7 for Sunday; 0 for no date
 */
guint    vir_date_weekday      (VirDate       date);

/**
 * vir_date_parse:
 * @iso: a date as "2018-10-01"
 * @date: (out) (optional): the date
 * @error: return location for an error
 *
 * Reads an ISO 8601 calendar date, and nothing else.
 *
 * Returns: %FALSE with %VIR_ERROR_DATE
 */
gboolean vir_date_parse        (const char   *iso,
                                VirDate      *date,
                                GError      **error);

/**
 * vir_date_to_text:
 * @date: a date
 *
 * Writes a date as vir_date_parse() reads it.
 *
 * Returns: (transfer full): "2018-10-01", or "" for no date
 */
char    *vir_date_to_text      (VirDate       date) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_date_format:
 * @date: a date
 *
 * Writes a date for a reader.
 *
 * Returns: (transfer full): "1 October 2018", or "" for no date
 */
char    *vir_date_format       (VirDate       date) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_date_add_days:
 * @date: a date
 * @days: a number of days, of either sign
 *
 * Moves a date by days.
 *
 * Returns: the date, or 0 if @date is none or the result leaves the calendar
 */
VirDate  vir_date_add_days     (VirDate       date,
                                int           days);

/**
 * vir_date_days_between:
 * @a: a date
 * @b: a date
 *
 * Counts the days from @a to @b, so that vir_date_add_days (a, result) is @b.
 *
 * Returns: the days, negative if @b is before @a; 0 if either is none
 */
int      vir_date_days_between (VirDate       a,
                                VirDate       b);

/**
 * vir_date_add_months:
 * @date: a date
 * @months: a number of months, of either sign
 *
 * Moves a date by calendar months; a day that the month has not becomes its last.
 *
 * Returns: the date, or 0 if @date is none or the result leaves the calendar
 */
VirDate  vir_date_add_months   (VirDate       date,
                                int           months);

/**
 * vir_year_parse:
 * @text: a financial year: "2018/19", "2018-19", "2018–19", "2018/2019", "2018 to 2019"
 * @year: (out) (optional): the year it starts in
 * @error: return location for an error
 *
 * Reads a financial year. Its second half must follow its first.
 *
 * Returns: %FALSE with %VIR_ERROR_DATE, or %VIR_ERROR_LIMIT if the year is not from %VIR_YEAR_MIN
 *   to %VIR_YEAR_MAX
 */
gboolean vir_year_parse        (const char   *text,
                                int          *year,
                                GError      **error);

/**
 * vir_year_format:
 * @year: the year a financial year starts in
 *
 * Writes a financial year.
 *
 * Returns: (transfer full): "2018/19"
 */
char    *vir_year_format       (int           year) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_year_format_short:
 * @year: the year a financial year starts in
 *
 * Writes a financial year where there is little room.
 *
 * Returns: (transfer full): "18/19"
 */
char    *vir_year_format_short (int           year) G_GNUC_WARN_UNUSED_RESULT;

/**
 * vir_year_of_date:
 * @date: a date
 *
 * Gets the financial year a day is in.
 *
 * Returns: the year it starts in, or 0 for no date
 */
int      vir_year_of_date      (VirDate       date);

/**
 * vir_year_start:
 * @year: the year a financial year starts in
 *
 * Gets the first day of a financial year.
 *
 * Returns: 1 April of @year
 */
VirDate  vir_year_start        (int           year);

/**
 * vir_year_months_active:
 * @year: the year a financial year starts in
 * @start: the first day of something, or 0 for since ever
 * @end: its last day, or 0 for without end
 *
 * Counts the whole months of a financial year during which something is in effect. A month that it
 * begins or ends within does not count: a start on 2 October counts from November, an end on
 * 30 October leaves October out.
 *
 * Returns: 0 to 12
 */
guint    vir_year_months_active (int          year,
                                 VirDate      start,
                                 VirDate      end);

G_END_DECLS
