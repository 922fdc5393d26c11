/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: one figure of a profile at a time, for any year, also past the document's
 * last one; and what an assessment makes of a claim. */

#include "config.h"

#include "vir-naive-private.h"

static const NaiveLevel unknown = { VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN };

static NaiveLevel
exactly (gint64 level)
{
  return (NaiveLevel){ level, level, level };
}

static NaiveLevel
somewhere_up_to (gint64 level)
{
  if (!vir_known (level))
    return unknown;

  return (NaiveLevel){ VIR_UNKNOWN, MIN (0, level), MAX (0, level) };
}

gboolean
naive_is_span (const VirProfile *profile)
{
  return profile != NULL && (profile->form == VIR_FORM_SPAN_SUM || profile->form == VIR_FORM_SPAN_BY);
}

/* The last year with a figure, or −1. */
static int
last_figure (const VirProfile *profile,
             VirYears          years)
{
  for (int y = (int) years.n - 1; y >= 0; y--)
    if (vir_known (profile->values.v[y]))
      return y;

  return -1;
}

/* The level in a year up to the last with a figure. */
static gint64
figured (const VirProfile *profile,
         int               y)
{
  gint64 sum = 0;

  if (profile->form == VIR_FORM_LEVEL)
    return profile->values.v[y];

  for (int k = 0; k <= y; k++)
    sum = vir_add (sum, profile->values.v[k]);

  return sum;
}

static NaiveLevel
full_year (const VirProfile *profile,
           int               year)
{
  if (profile->start == 0)
    return somewhere_up_to (profile->full_year);
  if (profile->recurrence == VIR_RECURRENCE_ONE_OFF && year > vir_year_of_date (profile->start))
    return exactly (0);
  if (profile->recurrence == VIR_RECURRENCE_UNTIL && year > profile->until)
    return exactly (0);

  if (!vir_known (profile->full_year))
    return unknown;

  return exactly (vir_ratio (profile->full_year, vir_year_months_active (year, profile->start, profile->end), 12));
}

/* The level in year @y ≥ 0, which may lie past the document's years. */
NaiveLevel
naive_level (const VirProfile *profile,
             VirYears          years,
             int               y)
{
  int    last;
  gint64 level;

  if (profile == NULL || naive_is_span (profile))
    return unknown;
  if (profile->form == VIR_FORM_FULL_YEAR)
    return full_year (profile, years.first + y);

  last = last_figure (profile, years);
  if (last < 0)
    return unknown;
  if (y <= last)
    return exactly (figured (profile, y));

  level = figured (profile, last);
  switch (profile->recurrence)
    {
    case VIR_RECURRENCE_RECURRING:
      return exactly (level);
    case VIR_RECURRENCE_ONE_OFF:
      return exactly (0);
    case VIR_RECURRENCE_UNTIL:
      return exactly (years.first + y <= profile->until ? level : 0);
    default:
      return somewhere_up_to (level);
    }
}

/* What happens after the figures: recurring, one-off or unstated. */
VirRecurrence
naive_lasting (const VirProfile *profile,
               VirYears          years)
{
  gint64 level;

  if (profile == NULL)
    return VIR_RECURRENCE_UNSTATED;
  if (profile->recurrence == VIR_RECURRENCE_RECURRING)
    return VIR_RECURRENCE_RECURRING;
  if (profile->recurrence != VIR_RECURRENCE_UNSTATED)
    return VIR_RECURRENCE_ONE_OFF;
  if (profile->form == VIR_FORM_FULL_YEAR)
    return profile->end == 0 ? VIR_RECURRENCE_RECURRING : VIR_RECURRENCE_ONE_OFF;
  if (naive_is_span (profile) || years.n < 2 || last_figure (profile, years) < (int) years.n - 1)
    return VIR_RECURRENCE_UNSTATED;

  level = figured (profile, (int) years.n - 1);
  if (!vir_known (level))
    return VIR_RECURRENCE_UNSTATED;

  return level != 0 ? VIR_RECURRENCE_RECURRING : VIR_RECURRENCE_ONE_OFF;
}

/* Whether an assessment was made of another claim than today's. */
gboolean
naive_is_stale (const VirAssessment *assessment,
                const gint64        *claimed,
                guint                n)
{
  if (assessment == NULL || assessment->verdict == VIR_VERDICT_AWAITING)
    return FALSE;

  for (guint y = 0; y < n; y++)
    if (vir_known (assessment->of.v[y]) && assessment->of.v[y] != claimed[y])
      return TRUE;

  return FALSE;
}

/* The assessed figure of one year, from the claimed ones. */
gint64
naive_assess (const VirAssessment *assessment,
              const gint64        *claimed,
              guint                n,
              guint                y)
{
  gint64 figure = claimed[y];

  if (assessment == NULL || assessment->verdict == VIR_VERDICT_AWAITING || naive_is_stale (assessment, claimed, n))
    return claimed[y];
  if (assessment->verdict == VIR_VERDICT_REFUSED)
    return 0;

  for (guint i = 0; i < assessment->steps.n; i++)
    {
      const VirAssessmentStep *step = (const VirAssessmentStep *) assessment->steps.items + i;

      if (vir_known (step->amounts.v[y]))
        figure = vir_add (figure, step->amounts.v[y]);
    }

  return figure;
}
