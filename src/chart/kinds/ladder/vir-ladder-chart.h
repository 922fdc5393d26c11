/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why one figure fell: from what is claimed to what is assessed, by steps. Owns the data of that chart. Must not know
 * where anything is drawn.
 *
 * Signs: an amount is what the item is worth to the budget; a step below zero takes some of it away. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirLadderStep:
 * @label: the reason in a few words
 * @detail: what officers wrote (nullable)
 * @amount: pence that it adds to the figure before it
 *
 * One step.
 */
typedef struct
{
  const char *label;
  const char *detail;
  gint64      amount;
} VirLadderStep;

/**
 * VirLadderData:
 * @id: id of the saving or the change (nullable)
 * @name: its name
 * @claimed: pence
 * @assessed: pence; @claimed and all steps add up to it
 * @steps: (array length=n_steps): in the officers' order
 * @n_steps: how many
 * @flags: what else is known of it
 *
 * The data of the chart. A ladder that does not add up is not drawn, and says by how much it fails.
 */
typedef struct
{
  const char          *id;
  const char          *name;
  gint64               claimed;
  gint64               assessed;
  const VirLadderStep *steps;
  guint                n_steps;
  VirMarkFlags         flags;
} VirLadderData;

/**
 * vir_ladder_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirLadderData) (transfer none): its data
 */
#define vir_ladder_data(spec) ((const VirLadderData *) (spec)->data)

extern const VirChartClass vir_ladder_chart_class;

VirChartSpec *vir_ladder_chart_new   (const VirChartHead  *head,
                                      const VirLadderData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_ladder_chart_build (const VirOutlook    *outlook,
                                      const VirChartAsk   *ask) G_GNUC_WARN_UNUSED_RESULT;
gint64        vir_ladder_chart_miss  (const VirLadderData *data);
gint64        vir_ladder_chart_largest (const VirLadderData *data,
                                        VirNumberFormat      format);

G_END_DECLS
