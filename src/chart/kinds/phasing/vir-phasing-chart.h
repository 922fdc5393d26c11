/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When savings arrive: a row for each, a cell for each year. Owns the data of that chart. Must not know where anything
 * is drawn.
 *
 * Signs: an amount is what a saving takes off the budget in that year against the year before the plan. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirPhasingCell:
 * @amount: pence, or %VIR_UNKNOWN
 * @share: parts per million of what it is in a full year, or %VIR_UNKNOWN
 *
 * A saving in one year.
 */
typedef struct
{
  gint64 amount;
  gint64 share;
} VirPhasingCell;

/**
 * VirPhasingRow:
 * @id: id of the saving (nullable)
 * @name: its name
 * @cells: (array length=n_years of #VirPhasingData): its years
 * @span: pence that are not split by year, or %VIR_UNKNOWN where they are
 * @span_to: (nullable): the last year of them
 * @span_by: they are the level in that year, not the sum of the years
 * @phased: it is split by year; its cells count
 * @start_year: index of the year in which it starts, -1 where no date tells
 * @first_month: the first whole month of it in that year, 0 is April
 * @n_months: how many months count in that year
 * @flags: what else is known of it
 * @datum: number of the datum of its first cell, given by the constructor; one for all where it is not split by year
 *
 * One saving.
 */
typedef struct
{
  const char           *id;
  const char           *name;
  const VirPhasingCell *cells;
  gint64                span;
  const char           *span_to;
  gboolean              span_by;
  gboolean              phased;
  int                   start_year;
  guint                 first_month;
  guint                 n_months;
  VirMarkFlags          flags;
  guint                 datum;
} VirPhasingRow;

/**
 * VirPhasingTotal:
 * @known: pence of the savings that are known
 * @unknown: how many are not
 *
 * All savings in one year.
 */
typedef struct
{
  gint64 known;
  guint  unknown;
} VirPhasingTotal;

/**
 * VirPhasingData:
 * @years: (array length=n_years): headings of the years
 * @n_years: how many
 * @rows: (array length=n_rows): the savings
 * @n_rows: how many
 * @totals: (array length=n_years): all savings, as the budget counts them
 * @totals_datum: number of the datum of the first total, given by the constructor
 *
 * The data of the chart.
 */
typedef struct
{
  const char *const     *years;
  guint                  n_years;
  const VirPhasingRow   *rows;
  guint                  n_rows;
  const VirPhasingTotal *totals;
  guint                  totals_datum;
} VirPhasingData;

/**
 * vir_phasing_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirPhasingData) (transfer none): its data
 */
#define vir_phasing_data(spec) ((const VirPhasingData *) (spec)->data)

extern const VirChartClass vir_phasing_chart_class;

VirChartSpec *vir_phasing_chart_new   (const VirChartHead   *head,
                                       const VirPhasingData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_phasing_chart_build (const VirOutlook     *outlook,
                                       const VirChartAsk    *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
