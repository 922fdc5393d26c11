/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reserves by year-end: what they hold under the published budget and under each package, held against the minimum.
 * Owns the data of that chart. Must not know where anything is drawn, nor add one kind of reserves to another. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirReservesSeries:
 * @id: id of the amendment, "" for the published budget
 * @name: whose budget it is
 * @colour: 0xRRGGBB of a package
 * @is_published: the published budget, drawn in ink
 * @values: (array): pence at each year-end of the data, %VIR_UNKNOWN where it is not known
 * @low_point: index of the least value after the first, or -1
 * @missing: by how much that is below the minimum: 0 if it is not, unknown where it cannot be told
 *
 * One budget's reserves.
 */
typedef struct
{
  const char   *id;
  const char   *name;
  guint32       colour;
  gboolean      is_published;
  const gint64 *values;
  int           low_point;
  gint64        missing;
} VirReservesSeries;

/**
 * VirReservesPanel:
 * @record: id of the reserve if it is one, ""
 * @heading: which reserves
 * @series: (array length=n_series): budgets; the published one first
 * @n_series: how many
 * @minimum: pence, or unknown where there is none
 * @policy: (nullable): of when the minimum is, or where it comes from
 *
 * Reserves of one kind.
 */
typedef struct
{
  const char              *record;
  const char              *heading;
  const VirReservesSeries *series;
  guint                    n_series;
  gint64                   minimum;
  const char              *policy;
} VirReservesPanel;

/**
 * VirReservesData:
 * @years: (array length=n_points): the financial years at whose end the values are; the first is the one before
 * @n_points: how many
 * @panels: (array length=n_panels): the general reserve first
 * @n_panels: how many
 *
 * The data of a reserves chart.
 */
typedef struct
{
  const char *const      *years;
  guint                   n_points;
  const VirReservesPanel *panels;
  guint                   n_panels;
} VirReservesData;

/**
 * vir_reserves_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirReservesData) (transfer none): its data
 */
#define vir_reserves_data(spec) ((const VirReservesData *) (spec)->data)

extern const VirChartClass vir_reserves_chart_class;

VirChartSpec *vir_reserves_chart_new   (const VirChartHead    *head,
                                        const VirReservesData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_reserves_chart_build (const VirOutlook      *outlook,
                                        const VirChartAsk     *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
