/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The dates of a budget: when amendments must be lodged and assessed, when the council meets, by when the tax must
 * be set, when consultations and contracts end.
 *
 * Decision: a date is the document's, or follows from one by the council's own rule or by law; none is guessed.
 * Source: LGFA 1992 s.30(6) (a billing authority sets its tax before 11 March), s.40(5) (a precept is issued before
 * 1 March), s.93 (Scotland, before 11 March). A tax set later is not void for that reason alone. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

/* What happens on a day; in the order in which it is told on the same day. */
typedef enum
{
  VIR_DEADLINE_CONSULTATION_START, /* public consultation on a proposal */
  VIR_DEADLINE_CONSULTATION_END,
  VIR_DEADLINE_LODGED,    /* an amendment came */
  VIR_DEADLINE_LODGING,   /* the last day for amendments */
  VIR_DEADLINE_ASSESSED,  /* the day by which officers have assessed them */
  VIR_DEADLINE_MEETING,   /* the council's budget meeting */
  VIR_DEADLINE_VOTE,      /* another meeting, at which something was put to the vote */
  VIR_DEADLINE_LAWFUL,    /* the last day to set the tax or issue the precept */
  VIR_DEADLINE_STAFF,     /* the earliest end of consultation with staff, if it begins at the meeting */
  VIR_DEADLINE_CONTRACT,  /* a contract ends */
} VirDeadlineKind;

typedef struct
{
  VirDeadlineKind kind;
  VirDate         date;
  const char     *id;       /* of the record it is of, "council" among them; borrowed from the input */
  const char     *title;    /* of that record; NULL for the council's and the law's */
  const char     *time;     /* (nullable): "noon" */
  gboolean        computed; /* follows from a rule; else the document says it */
  gboolean        illustrative;
} VirDeadline;

GArray *vir_deadlines_new  (const VirInput *input) G_GNUC_WARN_UNUSED_RESULT;
VirDate vir_deadlines_lawful (const VirInput *input);

G_END_DECLS
