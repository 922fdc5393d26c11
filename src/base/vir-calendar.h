/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Working days in the four nations of the United Kingdom. Owns the bank and public holidays,
 * computed from Easter, the rules of substitution and the holidays proclaimed once. Must not
 * know deadlines.
 *
 * Source: Banking and Financial Dealings Act 1971, s.1 and Sch. 1, the St Andrew's Day Bank Holiday
 * (Scotland) Act 2007, and the royal proclamations in the Gazette: every holiday moved or added by
 * these from 2009 to February 2026 is there. Later years, and those before, follow the standing
 * rules alone. */

#pragma once

#include <glib.h>

#include "vir-period.h"

G_BEGIN_DECLS

/**
 * VirNation:
 * @VIR_NATION_ENGLAND: England
 * @VIR_NATION_WALES: Wales, with the holidays of England
 * @VIR_NATION_SCOTLAND: Scotland
 * @VIR_NATION_NORTHERN_IRELAND: Northern Ireland
 *
 * Whose holidays and law apply.
 */
typedef enum
{
  VIR_NATION_ENGLAND,
  VIR_NATION_WALES,
  VIR_NATION_SCOTLAND,
  VIR_NATION_NORTHERN_IRELAND
} VirNation;

/**
 * vir_calendar_is_working_day:
 * @date: a date
 * @nation: whose holidays apply
 *
 * Tells whether a day is neither at a weekend nor a bank holiday.
 *
 * Returns: %FALSE also if @date is none
 */
gboolean    vir_calendar_is_working_day       (VirDate   date,
                                               VirNation nation);

/**
 * vir_calendar_add_working_days:
 * @date: a date, not counted itself
 * @n: a number of working days, of either sign
 * @nation: whose holidays apply
 *
 * Moves to the @n-th working day after @date, or before it if @n is negative. With @n of 0 it is
 * @date, a working day or not.
 *
 * Returns: the date, or 0 if @date is none or the result leaves the calendar
 */
VirDate     vir_calendar_add_working_days     (VirDate   date,
                                               int       n,
                                               VirNation nation);

/**
 * vir_calendar_working_days_between:
 * @a: a date, not counted
 * @b: a date, counted if it is a working day
 * @nation: whose holidays apply
 *
 * Counts the working days after @a up to @b. If @b is before @a, it is minus the working days from
 * @b to before @a. It inverts vir_calendar_add_working_days().
 *
 * Returns: the working days; 0 if either date is none
 */
int         vir_calendar_working_days_between (VirDate   a,
                                               VirDate   b,
                                               VirNation nation);

/**
 * vir_calendar_holiday_name:
 * @date: a date
 * @nation: whose holidays apply
 *
 * Gets the name of the bank holiday a day is, in English.
 *
 * Returns: (nullable): the name, static, or %NULL if it is none
 */
const char *vir_calendar_holiday_name         (VirDate   date,
                                               VirNation nation);

G_END_DECLS
