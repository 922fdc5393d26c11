/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The parts of a valid VirDate. Private to base. Must not check: callers have. */

#pragma once

#include "vir-period.h"

G_BEGIN_DECLS

static inline guint
year_of (VirDate date)
{
  return date / 10000;
}

static inline guint
month_of (VirDate date)
{
  return date / 100 % 100;
}

static inline guint
day_of (VirDate date)
{
  return date % 100;
}

static inline guint
days_in_month (guint year,
               guint month)
{
  return g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);
}

/* Months counted from year 0, so that they can be added and compared. */
static inline gint64
month_index (VirDate date)
{
  return (gint64) year_of (date) * 12 + month_of (date) - 1;
}

G_END_DECLS
