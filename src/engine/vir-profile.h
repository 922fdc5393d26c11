/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirProfile: the one way to write money over years.
 *
 * Forms:
 *   level     values[y] is the difference from the base budget in year y
 *   step      values[y] is the change on the year before, as medium-term plans print
 *             (level (y) = sum of steps to y; a one-off is + then −)
 *   full-year round (full_year × whole months active / 12), from start to end
 *   span      one figure without a yearly split: the sum of the years, or the level by the last of
 *             them. Counted in no year, shown beside them.
 *
 * Decision: years after the last figure follow the recurrence; years before it without a figure are
 * unknown.
 * Reason: a paper that prints 2018/19 alone says nothing of 2019/20: "recurring" carries the level
 * on, "one-off" ends it, and "unstated" stays unknown, bracketed by those two readings.
 * Implication: ask vir_profile_levels() for figures, never read values[] as levels. */

#pragma once

#include "vir-field.h"

G_BEGIN_DECLS

typedef enum
{
  VIR_FORM_LEVEL,
  VIR_FORM_STEP,
  VIR_FORM_FULL_YEAR,
  VIR_FORM_SPAN_SUM,
  VIR_FORM_SPAN_BY,
} VirForm;

typedef enum
{
  VIR_RECURRENCE_UNSTATED,
  VIR_RECURRENCE_RECURRING,
  VIR_RECURRENCE_ONE_OFF,
  VIR_RECURRENCE_UNTIL,
} VirRecurrence;

typedef struct
{
  int       form;         /* VirForm */
  VirSeries values;       /* pence; level, step */
  gint64    full_year;    /* pence; full-year */
  VirDate   start;        /* full-year; 0: not known */
  VirDate   end;          /* full-year; 0: goes on */
  gint64    span;         /* pence; span, or the printed span beside an illustrative split */
  int       span_to;      /* financial year; the last year of the span */
  int       recurrence;   /* VirRecurrence */
  int       until;        /* financial year; the last one with an effect */
  VirSeries one_off_cost; /* pence per year, a cost > 0 to achieve it */
  gint64    delivered_min;    /* ppm of the figure */
  gint64    delivered_likely; /* ppm */
  gint64    delivered_max;    /* ppm */
  gint64    delay_likely;     /* months */
  gint64    delay_max;        /* months */
} VirProfile;

/* The years that figures are wanted for. */
typedef struct
{
  int   first; /* financial year */
  guint n;     /* 1 to VIR_MAX_YEARS */
} VirYears;

/* The two readings of what a profile leaves open, each year. */
typedef struct
{
  VirSeries level; /* VIR_UNKNOWN where open */
  VirSeries low;   /* the lesser of the readings; = level where known; unknown where nothing bounds it */
  VirSeries high;  /* the greater of them */
} VirLevels;

extern const VirShape vir_profile_shape;
extern const VirEnum  vir_form_enum;
extern const VirEnum  vir_recurrence_enum;

VirProfile *vir_profile_new         (void) G_GNUC_WARN_UNUSED_RESULT;
void        vir_profile_free        (VirProfile       *self);
void        vir_profile_levels      (const VirProfile *self,
                                     VirYears          years,
                                     VirLevels        *levels);
gboolean    vir_profile_is_phased   (const VirProfile *self);
VirRecurrence vir_profile_lasting   (const VirProfile *self,
                                     VirYears          years);
void        vir_profile_steps       (const VirSeries  *levels,
                                     guint             n,
                                     VirSeries        *steps);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirProfile, vir_profile_free)

G_END_DECLS
