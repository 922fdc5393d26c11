/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What was claimed and what officers assessed, item by item. Owns the data of that chart. Must not know where anything
 * is drawn.
 *
 * Signs: an amount is what an item is worth to the budget. Above zero it closes the gap, below zero it adds to it. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirDumbbellItem:
 * @id: id of the saving or the change (nullable)
 * @name: its name
 * @group: whose it is (nullable: there is but one)
 * @prefix: whose it is, in short, before the name where there is no second line (nullable)
 * @claimed: pence that are claimed, or %VIR_UNKNOWN
 * @assessed: pence that officers make of it; %VIR_UNKNOWN while it awaits them
 * @reason: why the two differ, the largest step (nullable)
 * @flags: what else is known of it
 *
 * One row.
 */
typedef struct
{
  const char  *id;
  const char  *name;
  const char  *group;
  const char  *prefix;
  gint64       claimed;
  gint64       assessed;
  const char  *reason;
  VirMarkFlags flags;
} VirDumbbellItem;

/**
 * VirDumbbellGroup:
 * @name: whose
 * @n_items: how many items it has
 * @n_assessed: how many of them are assessed
 * @n_full: how many of those at all that is claimed, or more
 *
 * How a group's items fare, so that none looks worse for having more of them.
 */
typedef struct
{
  const char *name;
  guint       n_items;
  guint       n_assessed;
  guint       n_full;
} VirDumbbellGroup;

/**
 * VirDumbbellData:
 * @items: (array length=n_items): the greatest difference first
 * @n_items: how many
 * @n_rows: how many of them may have a row; the rest are only told in a line
 * @groups: (array length=n_groups): whose they are
 * @n_groups: how many
 *
 * The data of the chart.
 */
typedef struct
{
  const VirDumbbellItem  *items;
  guint                   n_items;
  guint                   n_rows;
  const VirDumbbellGroup *groups;
  guint                   n_groups;
} VirDumbbellData;

/**
 * vir_dumbbell_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirDumbbellData) (transfer none): its data
 */
#define vir_dumbbell_data(spec) ((const VirDumbbellData *) (spec)->data)

extern const VirChartClass vir_dumbbell_chart_class;

VirChartSpec *vir_dumbbell_chart_new    (const VirChartHead    *head,
                                         const VirDumbbellData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_dumbbell_chart_build  (const VirOutlook      *outlook,
                                         const VirChartAsk     *ask) G_GNUC_WARN_UNUSED_RESULT;
gint64        vir_dumbbell_chart_largest (const VirDumbbellData *data,
                                         VirNumberFormat        format);
char         *vir_dumbbell_chart_shares (const VirDumbbellData *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
