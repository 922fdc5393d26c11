/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap left in each year, published and with each package, or what each package adds to it. Owns the
 * data of that chart. Must not know where anything is drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirBarSeries:
 * @id: id of the amendment, or of the document for the published budget
 * @name: its name
 * @short_name: a short name (nullable: @name)
 * @colour: 0xRRGGBB; not used if @is_published
 * @is_published: the published budget, drawn in ink
 * @values: (array length=n_years of #VirBarsData): pence per year, or %VIR_UNKNOWN
 * @seats: seats of the groups that move it, or %VIR_UNKNOWN
 * @lodged: its place in the order in which packages were lodged, from 1; 0 for what has none
 *
 * The bars of one budget over the years.
 */
typedef struct
{
  const char   *id;
  const char   *name;
  const char   *short_name;
  guint32       colour;
  gboolean      is_published;
  const gint64 *values;
  gint64        seats;
  guint         lodged;
} VirBarSeries;

/**
 * VirBarsData:
 * @years: (array length=n_years): headings of the years
 * @series: (array length=n_series): the published budget first, then each package
 * @by_panel: one panel a year with a named bar for each series, in place of grouped bars with a key
 * @differences: the values are differences from the published budget, so they carry a sign
 *
 * The data of a chart of gaps by year.
 */
typedef struct
{
  const char *const  *years;
  guint               n_years;
  const VirBarSeries *series;
  guint               n_series;
  gboolean            by_panel;
  gboolean            differences;
} VirBarsData;

/**
 * VirBarsForm:
 * @VIR_BARS_LEFT: the gap left in each year
 * @VIR_BARS_ADDED: what each package adds to the published gap, one panel a year
 *
 * The forms of the chart, as numbered by #VirChartAsk.form.
 */
typedef enum
{
  VIR_BARS_LEFT,
  VIR_BARS_ADDED
} VirBarsForm;

/**
 * vir_bars_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirBarsData) (transfer none): its data
 */
#define vir_bars_data(spec) ((const VirBarsData *) (spec)->data)

extern const VirChartClass vir_bars_chart_class;

VirChartSpec *vir_bars_chart_new   (const VirChartHead *head,
                                    const VirBarsData  *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_bars_chart_build (const VirOutlook   *outlook,
                                    const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
