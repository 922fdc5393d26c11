/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes on one question as seats in a half circle, or on several as bars. Owns the data of that chart. Must
 * not know where anything is drawn, nor show a seat that nobody recorded. */

#pragma once

#include "vir-chart-class.h"
#include "vir-tally.h"

G_BEGIN_DECLS

/**
 * VIR_SEAT_UNRECORDED:
 *
 * In place of a #VirCast: a seat whose vote is not recorded.
 */
#define VIR_SEAT_UNRECORDED VIR_N_CASTS

/**
 * VirHemicyclePart:
 * @id: id of the group, or of the vote where the group is not recorded
 * @name: the group's name, "" if the group is not recorded
 * @short_name: a short name
 * @cast: how they voted: a #VirCast or %VIR_SEAT_UNRECORDED
 * @n: how many members
 *
 * Members of one group who voted alike.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *short_name;
  guint       cast;
  guint       n;
} VirHemicyclePart;

/**
 * VirHemicycleVote:
 * @id: id of the vote, or of the amendment that has had none
 * @title: what was voted on
 * @outcome: "carried", "lost, 13 votes short"
 * @parts: (array length=n_parts): in the order in which seats are drawn
 * @n_parts: how many
 * @counts: members by #VirCast; %VIR_UNKNOWN where not recorded
 * @needed: votes that carry it; %VIR_UNKNOWN if nobody can tell
 * @inferred: those absent are the seats less the votes
 * @beyond: votes recorded beyond the seats of the council
 * @disagrees: counts and result contradict each other
 *
 * A vote.
 */
typedef struct
{
  const char             *id;
  const char             *title;
  const char             *outcome;
  const VirHemicyclePart *parts;
  guint                   n_parts;
  gint64                  counts[VIR_N_CASTS];
  gint64                  needed;
  gboolean                inferred;
  gint64                  beyond;
  gboolean                disagrees;
} VirHemicycleVote;

/**
 * VirHemicycleForm:
 * @VIR_HEMICYCLE_SEATS: one vote, seat by seat
 * @VIR_HEMICYCLE_BARS: every vote, a bar each
 *
 * The forms of the chart, as numbered by #VirChartAsk.form.
 */
typedef enum
{
  VIR_HEMICYCLE_SEATS,
  VIR_HEMICYCLE_BARS
} VirHemicycleForm;

/**
 * VirHemicycleData:
 * @form: how they are shown
 * @votes: (array length=n_votes): the votes; only the first is shown as seats
 * @n_votes: how many
 *
 * The data of a chart of votes.
 */
typedef struct
{
  VirHemicycleForm        form;
  const VirHemicycleVote *votes;
  guint                   n_votes;
} VirHemicycleData;

/**
 * vir_hemicycle_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirHemicycleData) (transfer none): its data
 */
#define vir_hemicycle_data(spec) ((const VirHemicycleData *) (spec)->data)

extern const VirChartClass vir_hemicycle_chart_class;

VirChartSpec *vir_hemicycle_chart_new   (const VirChartHead     *head,
                                         const VirHemicycleData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_hemicycle_chart_build (const VirOutlook       *outlook,
                                         const VirChartAsk      *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
