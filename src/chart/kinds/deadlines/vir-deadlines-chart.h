/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dates of a budget along a line. Owns the data of that chart. Must not know where anything is drawn, nor which day
 * it is unless it is told. */

#pragma once

#include "vir-chart-class.h"
#include "vir-period.h"

G_BEGIN_DECLS

/**
 * VirDeadlineLook:
 * @VIR_LOOK_EVENT: something that happens, or has happened
 * @VIR_LOOK_MEETING: the council decides
 * @VIR_LOOK_LIMIT: a day by which something must be done
 *
 * What a date is, told by the form of its mark.
 */
typedef enum
{
  VIR_LOOK_EVENT,
  VIR_LOOK_MEETING,
  VIR_LOOK_LIMIT
} VirDeadlineLook;

/**
 * VirDeadlineMark:
 * @id: id of the record it is of
 * @label: what happens on that day
 * @detail: (nullable): more of it, such as the time, or that it follows from a rule
 * @date: the day
 * @look: the form of its mark
 * @working_days: working days from the mark before it to this one, counted by the council's calendar
 * @flags: what else is known of it
 *
 * One date.
 */
typedef struct
{
  const char     *id;
  const char     *label;
  const char     *detail;
  VirDate         date;
  VirDeadlineLook look;
  int             working_days;
  VirMarkFlags    flags;
} VirDeadlineMark;

/**
 * VirDeadlinesData:
 * @marks: (array length=n_marks): dates, earliest first
 * @n_marks: how many
 * @today: the day that is marked as today, 0 for none
 *
 * The data of a deadline strip.
 */
typedef struct
{
  const VirDeadlineMark *marks;
  guint                  n_marks;
  VirDate                today;
} VirDeadlinesData;

/**
 * vir_deadlines_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirDeadlinesData) (transfer none): its data
 */
#define vir_deadlines_data(spec) ((const VirDeadlinesData *) (spec)->data)

extern const VirChartClass vir_deadlines_chart_class;

VirChartSpec *vir_deadlines_chart_new   (const VirChartHead     *head,
                                         const VirDeadlinesData *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_deadlines_chart_build (const VirOutlook       *outlook,
                                         const VirChartAsk      *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
