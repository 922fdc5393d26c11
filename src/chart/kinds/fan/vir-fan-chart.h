/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fan of risk: how sure a figure is, year by year, as bands about a median or as a hundred dots. Owns the data of
 * that chart. Must not know how the outcomes were found, nor where anything is drawn. */

#pragma once

#include "vir-chart-class.h"
#include "vir-risk-result.h"

G_BEGIN_DECLS

/**
 * VIR_FAN_N_BANDS:
 *
 * So many pairs of bands lie about the median; each holds a fifth of the runs more.
 */
#define VIR_FAN_N_BANDS 4

/**
 * VirFanForm:
 * @VIR_FAN_BANDS: bands about a median
 * @VIR_FAN_DOTS: a hundred dots a year, by what comes of it
 *
 * The forms of the chart.
 */
typedef enum
{
  VIR_FAN_BANDS,
  VIR_FAN_DOTS
} VirFanForm;

/**
 * VirFanYear:
 * @label: the year
 * @outcome: what comes of it
 *
 * One year of a fan.
 */
typedef struct
{
  const char *label;
  VirRiskYear outcome;
} VirFanYear;

/**
 * VirFanData:
 * @form: the form
 * @measure: what is studied
 * @years: (array length=n_years): the years in order
 * @n_years: how many
 * @floor: pence: the line that must not be crossed; zero for a gap, %VIR_UNKNOWN if there is none
 * @seed: the seed of the random numbers, or %VIR_UNKNOWN
 * @runs: how many runs, or %VIR_UNKNOWN
 * @varies: what was varied, in words, "" if that is not said
 *
 * The data of a fan.
 */
typedef struct
{
  VirFanForm        form;
  VirRiskMeasure    measure;
  const VirFanYear *years;
  guint             n_years;
  gint64            floor;
  gint64            seed;
  gint64            runs;
  const char       *varies;
} VirFanData;

/**
 * vir_fan_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirFanData) (transfer none): its data
 */
#define vir_fan_data(spec) ((const VirFanData *) (spec)->data)
#define vir_fan_year_known(year) vir_known ((year)->outcome.percentiles[VIR_RISK_MEDIAN])

extern const VirChartClass vir_fan_chart_class;

VirChartSpec *vir_fan_chart_new   (const VirChartHead *head,
                                   const VirFanData   *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_fan_chart_build (const VirOutlook   *outlook,
                                   const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;
char         *vir_fan_chart_note  (const VirFanData   *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
