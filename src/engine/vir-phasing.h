/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When savings arrive: each one's years, its share of a full year, and the months of the year in which it starts. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_MONTHS 12

/* One saving over the years of a document. */
typedef struct
{
  const VirProposalRecord *record;
  VirSeries                levels;  /* effects on the stance's basis; unknown in every year where it is not phased */
  gint64                   full;    /* the effect of a full year: as typed, else the largest level; or unknown */
  gint64                   share[VIR_MAX_YEARS]; /* ppm of it, not below 0; unknown where the level is, or full is 0 */
  gboolean                 phased;  /* FALSE: a sum or a level by a year, counted in no year */
  gint64                   span;    /* that sum, an effect, where it is not phased */
  int                      span_to; /* its last financial year, or 0 */
  gboolean                 one_off; /* ends by itself: nothing of it goes on */
  int                      start_year;  /* index of the year in which it starts, where a date tells; else -1 */
  guint                    first_month; /* its first whole month in that year, 0 is April */
  guint                    n_months;    /* how many whole months count in that year */
  gint64                   months[VIR_MONTHS]; /* that year's level, split over them; their sum is the level */
} VirPhasing;

GArray *vir_phasing_list (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
