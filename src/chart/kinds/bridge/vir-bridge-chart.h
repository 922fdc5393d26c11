/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A budget bridge: from one total to another by signed steps. Owns the data of that chart. Must not know
 * where anything is drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirBridgeColumn:
 * @id: id of a record to select with it (nullable)
 * @label: what it is; "Other, 6 items" if it stands for several
 * @amount: pence; for a step signed (above zero adds to the budget), for a total the level
 * @is_total: a total or subtotal
 * @flags: what else is known of it
 *
 * One column of a bridge.
 */
typedef struct
{
  const char  *id;
  const char  *label;
  gint64       amount;
  gboolean     is_total;
  VirMarkFlags flags;
} VirBridgeColumn;

/**
 * VirBridgeData:
 * @steps: (array length=n_steps): columns in order; the first is a total
 *
 * The data of a bridge. Steps between two totals must add up to their difference: a bridge that does
 * not is not drawn, and says by how much it fails.
 */
typedef struct
{
  const VirBridgeColumn *steps;
  guint                n_steps;
} VirBridgeData;

/**
 * vir_bridge_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirBridgeData) (transfer none): its data
 */
#define vir_bridge_data(spec) ((const VirBridgeData *) (spec)->data)

extern const VirChartClass vir_bridge_chart_class;

VirChartSpec *vir_bridge_chart_new   (const VirChartHead  *head,
                                      const VirBridgeData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_bridge_chart_build (const VirOutlook    *outlook,
                                      const VirChartAsk   *ask) G_GNUC_WARN_UNUSED_RESULT;
gboolean      vir_bridge_chart_miss  (const VirBridgeData *data,
                                      guint               *column,
                                      gint64              *difference);

G_END_DECLS
