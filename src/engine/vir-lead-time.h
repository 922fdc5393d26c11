/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lead-time calculator: how early a saving that costs posts can lawfully start, and how much of
 * the year is then left.
 *
 * Decision: the law in force on the date of the proposal is used.
 * Source: Trade Union and Labour Relations (Consolidation) Act 1992 s.188 (20 to 99 redundancies at
 * one establishment within 90 days: 30 days before the first dismissal; 100 or more: 90 days, 45
 * from 6 April 2013 by SI 2013/763); notice: Employment Rights Act 1996 s.86. */

#pragma once

#include "vir-records.h"
#include "vir-rule-pack.h"

G_BEGIN_DECLS

/* When a saving may begin to count. */
typedef enum
{
  VIR_START_ANY_DAY,
  VIR_START_MONTH,   /* the first of a month */
  VIR_START_QUARTER, /* 1 April, July, October, January */
  VIR_START_YEAR,    /* 1 April */
} VirStartRule;

typedef struct
{
  VirDate      proposed;           /* the decision or proposal that staff are told of */
  guint        public_weeks;       /* public consultation */
  gboolean     public_first;       /* before the staff's; else beside it */
  gint64       posts;              /* at risk at one establishment, hundredths */
  guint        notice_weeks;       /* contractual or statutory, whichever is longer */
  VirStartRule rule;
  const VirRulePack *rules;        /* whose consultation rules hold; NULL: those of the Act below */
} VirLeadTime;

typedef struct
{
  guint   staff_days;      /* statutory minimum: 0, 30, 45 or 90 */
  VirDate consulted;       /* both consultations are over */
  VirDate noticed;         /* the last notice has run out */
  VirDate earliest;        /* by the start rule */
  guint   months;          /* whole months left of the financial year of the proposal */
} VirLeadTimeResult;

gboolean vir_lead_time_work_out   (const VirLeadTime *self,
                                   VirLeadTimeResult *result);
guint    vir_lead_time_staff_days (gint64             posts,
                                   VirDate            proposed);

G_END_DECLS
