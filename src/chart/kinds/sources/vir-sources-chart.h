/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What pays for what in one amendment: its sources beside its uses, as a table or as flows through the package. Owns
 * the data of that chart. Must not know where anything is drawn. */

#pragma once

#include "vir-chart-class.h"
#include "vir-packages-chart.h"

G_BEGIN_DECLS

/**
 * VIR_SOURCES_MOST_NODES:
 *
 * The most nodes on one side of a chart of flows; with more it is a table.
 */
#define VIR_SOURCES_MOST_NODES 12

/**
 * VirSourcesForm:
 * @VIR_SOURCES_TABLE: two columns
 * @VIR_SOURCES_FLOW: flows from sources through the package to uses
 *
 * The forms of the chart.
 */
typedef enum
{
  VIR_SOURCES_TABLE,
  VIR_SOURCES_FLOW
} VirSourcesForm;

/**
 * VirSourcesRow:
 * @id: id of the change, "" for none
 * @label: what it is
 * @kind: what part of the package it is
 * @amount: pence, not negative, or %VIR_UNKNOWN
 * @flags: %VIR_MARK_ONE_OFF draws it stippled
 * @is_left: not a change, but what makes both sides equal: what is left to find, or to spare
 *
 * One source or one use.
 */
typedef struct
{
  const char  *id;
  const char  *label;
  VirPartKind  kind;
  gint64       amount;
  VirMarkFlags flags;
  gboolean     is_left;
} VirSourcesRow;

/**
 * VirSourcesData:
 * @form: the form that is drawn
 * @asked_flow: flows were asked for; where @form is the table all the same, they would have misled
 * @name: the name of the amendment
 * @rows: (array length=2): sources, then uses; what is left to find or to spare is the last of its side
 * @n_rows: how many on each side
 *
 * The data of the chart.
 */
typedef struct
{
  VirSourcesForm       form;
  gboolean             asked_flow;
  const char          *name;
  const VirSourcesRow *rows[2];
  guint                n_rows[2];
} VirSourcesData;

#define VIR_SIDE_SOURCES 0
#define VIR_SIDE_USES 1

/**
 * vir_sources_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirSourcesData) (transfer none): its data
 */
#define vir_sources_data(spec) ((const VirSourcesData *) (spec)->data)

extern const VirChartClass vir_sources_chart_class;

VirChartSpec *vir_sources_chart_new   (const VirChartHead   *head,
                                       const VirSourcesData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_sources_chart_build (const VirOutlook     *outlook,
                                       const VirChartAsk    *ask) G_GNUC_WARN_UNUSED_RESULT;
gint64        vir_sources_total       (const VirSourcesData *data,
                                       guint                 side);
char         *vir_sources_why_table   (const VirSourcesData *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
