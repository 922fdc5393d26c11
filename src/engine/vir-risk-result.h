/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a study of risk gives: how far a figure may fall from what is planned, and which assumption moves it most.
 * Plain values. Must not know how they were found. */

#pragma once

#include "vir-money.h"

G_BEGIN_DECLS

/**
 * VIR_RISK_N_PERCENTILES:
 *
 * How many percentiles a year has: the 10th, 20th, … 90th; the fifth is the median.
 */
#define VIR_RISK_N_PERCENTILES 9
#define VIR_RISK_MEDIAN 4

/**
 * VirRiskMeasure:
 * @VIR_RISK_GAP: the gap of a year: above zero is to find
 * @VIR_RISK_RESERVE: the general reserve at the end of a year
 *
 * Which figure is studied.
 */
typedef enum
{
  VIR_RISK_GAP,
  VIR_RISK_RESERVE
} VirRiskMeasure;

/**
 * VirRiskYear:
 * @percentiles: pence, ascending; all are %VIR_UNKNOWN where the year was not studied
 * @chance: parts per million of the runs in which there is a gap, or in which the reserve is below its floor;
 *   %VIR_UNKNOWN if not known
 *
 * The outcomes of one year.
 */
typedef struct
{
  gint64 percentiles[VIR_RISK_N_PERCENTILES];
  gint64 chance;
} VirRiskYear;

/**
 * VirRiskFan:
 * @measure: what is studied
 * @first_year: the first year
 * @n_years: how many
 * @years: (array length=n_years): their outcomes
 * @floor: pence below which the reserve must not fall, or %VIR_UNKNOWN; zero for a gap
 * @seed: the seed of the random numbers, or %VIR_UNKNOWN
 * @runs: how many runs, or %VIR_UNKNOWN
 * @varies: (nullable): what was varied, in words
 * @illustrative: the figures are an illustration
 *
 * How sure a figure is, year by year.
 */
typedef struct
{
  VirRiskMeasure measure;
  int            first_year;
  guint          n_years;
  VirRiskYear    years[VIR_MAX_YEARS];
  gint64         floor;
  gint64         seed;
  gint64         runs;
  char          *varies;
  gboolean       illustrative;
} VirRiskFan;

/**
 * VirRiskRow:
 * @name: the assumption
 * @low_input: its low value in words, "pay 2%"
 * @high_input: its high value in words
 * @low: pence: the outcome with the low value, or %VIR_UNKNOWN
 * @high: pence: the outcome with the high value, or %VIR_UNKNOWN
 * @low_share: parts per million of itself by which the low value differs from the central one; %VIR_UNKNOWN where
 *   its range is its own
 * @high_share: the same of the high value
 *
 * One assumption.
 */
typedef struct
{
  char  *name;
  char  *low_input;
  char  *high_input;
  gint64 low;
  gint64 high;
  gint64 low_share;
  gint64 high_share;
} VirRiskRow;

/**
 * VirRiskTornado:
 * @measure: what is studied
 * @year: of which year
 * @central: pence: the outcome with every assumption at its central value
 * @n_rows: how many assumptions
 * @rows: (array length=n_rows): the assumptions
 * @ranges: (nullable): how the ranges were chosen, in words
 * @illustrative: the figures are an illustration
 *
 * Which assumption matters most: each moved alone.
 */
typedef struct
{
  VirRiskMeasure measure;
  int            year;
  gint64         central;
  guint          n_rows;
  VirRiskRow    *rows;
  char          *ranges;
  gboolean       illustrative;
} VirRiskTornado;

/**
 * VirRiskResult:
 * @fan: (nullable): how sure a figure is
 * @tornado: (nullable): which assumption matters most
 *
 * What a study of risk gives.
 */
typedef struct
{
  VirRiskFan     *fan;
  VirRiskTornado *tornado;
} VirRiskResult;

VirRiskResult *vir_risk_result_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void           vir_risk_result_free (VirRiskResult *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirRiskResult, vir_risk_result_free)

G_END_DECLS
