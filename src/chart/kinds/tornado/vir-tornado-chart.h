/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tornado: which assumption matters most, each moved alone through its own range. Owns the data of that chart.
 * Must not know how the outcomes were found, nor where anything is drawn. */

#pragma once

#include "vir-chart-class.h"
#include "vir-risk-result.h"

G_BEGIN_DECLS

/**
 * VirTornadoRow:
 * @name: the assumption
 * @low_input: its low value in words
 * @high_input: its high value in words
 * @low: pence: the outcome with the low value, or %VIR_UNKNOWN
 * @high: pence: the outcome with the high value, or %VIR_UNKNOWN
 * @low_share: ppm of itself by which the low value was moved, or %VIR_UNKNOWN
 * @high_share: the same of the high value
 *
 * One assumption.
 */
typedef struct
{
  const char *name;
  const char *low_input;
  const char *high_input;
  gint64      low;
  gint64      high;
  gint64      low_share;
  gint64      high_share;
} VirTornadoRow;

/**
 * VirTornadoData:
 * @measure: what is studied
 * @central: pence: the outcome with every assumption at its central value
 * @rows: (array length=n_rows): the assumptions; the constructor puts the widest first
 * @n_rows: how many
 *
 * The data of a tornado.
 */
typedef struct
{
  VirRiskMeasure       measure;
  gint64               central;
  const VirTornadoRow *rows;
  guint                n_rows;
} VirTornadoData;

/**
 * vir_tornado_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirTornadoData) (transfer none): its data
 */
#define vir_tornado_data(spec) ((const VirTornadoData *) (spec)->data)

extern const VirChartClass vir_tornado_chart_class;

VirChartSpec *vir_tornado_chart_new   (const VirChartHead   *head,
                                       const VirTornadoData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_tornado_chart_build (const VirOutlook     *outlook,
                                       const VirChartAsk    *ask) G_GNUC_WARN_UNUSED_RESULT;
gint64        vir_tornado_row_width   (const VirTornadoRow  *row);

G_END_DECLS
