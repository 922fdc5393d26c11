/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The budget after each vote, in the order of voting. Owns the data of that chart. Must not know where anything is
 * drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirVotesStep:
 * @id: id of the amendment
 * @name: its name
 * @short_name: a short name (nullable: @name)
 * @colour: 0xRRGGBB
 * @outcome: "carried", "lost", "void: depends on Labour, which is not carried"
 * @counts: it counts from here on
 * @after: pence left to find after it, or %VIR_UNKNOWN
 * @if_carried: pence left if it were carried, or %VIR_UNKNOWN
 * @reduced: pence cut back from it because an earlier one has taken it, 0 if none
 *
 * A vote.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *short_name;
  guint32     colour;
  const char *outcome;
  gboolean    counts;
  gint64      after;
  gint64      if_carried;
  gint64      reduced;
} VirVotesStep;

/**
 * VirVotesData:
 * @before: pence left to find before any vote
 * @headroom: what general reserves hold above their minimum, pence; %VIR_UNKNOWN for no line
 * @year: the year
 * @steps: (array length=n_steps): the votes
 * @n_steps: how many
 *
 * The data of a chart of the budget after each vote.
 */
typedef struct
{
  gint64              before;
  gint64              headroom;
  const char         *year;
  const VirVotesStep *steps;
  guint               n_steps;
} VirVotesData;

/**
 * vir_votes_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirVotesData) (transfer none): its data
 */
#define vir_votes_data(spec) ((const VirVotesData *) (spec)->data)

extern const VirChartClass vir_votes_chart_class;

VirChartSpec *vir_votes_chart_new   (const VirChartHead *head,
                                     const VirVotesData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_votes_chart_build (const VirOutlook   *outlook,
                                     const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
