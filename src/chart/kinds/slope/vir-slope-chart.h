/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Service budgets before and after: one line a service. Owns the data of that chart. Must not know where anything is
 * drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirSlopeLine:
 * @id: id of the head or line
 * @name: the service
 * @before: pence, or unknown
 * @after: pence, or unknown
 * @flags: what else is known of it
 *
 * One service. It is changed if both are known and differ.
 */
typedef struct
{
  const char  *id;
  const char  *name;
  gint64       before;
  gint64       after;
  VirMarkFlags flags;
} VirSlopeLine;

/**
 * VirSlopeData:
 * @left: what stands left, "Published budget"
 * @right: what stands right
 * @colour: 0xRRGGBB of the package on the right; 0 for ink
 * @lines: (array length=n_lines): services, in the document's order
 * @n_lines: how many
 * @elsewhere: pence of known changes in services that are not among them
 * @n_elsewhere: how many such changes there are, known or not
 *
 * The data of a slope chart.
 */
typedef struct
{
  const char         *left;
  const char         *right;
  guint32             colour;
  const VirSlopeLine *lines;
  guint               n_lines;
  gint64              elsewhere;
  guint               n_elsewhere;
} VirSlopeData;

/**
 * vir_slope_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirSlopeData) (transfer none): its data
 */
#define vir_slope_data(spec) ((const VirSlopeData *) (spec)->data)

extern const VirChartClass vir_slope_chart_class;

VirChartSpec *vir_slope_chart_new   (const VirChartHead *head,
                                     const VirSlopeData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_slope_chart_build (const VirOutlook   *outlook,
                                     const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;
gboolean      vir_slope_is_known    (const VirSlopeLine *line);
gboolean      vir_slope_is_changed  (const VirSlopeLine *line);

G_END_DECLS
