/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who can carry a vote: seats, vacancies, absences, members barred, the casting vote, and the
 * smallest sets of groups that win.
 *
 * Source: Local Government Act 1972 Sch. 12 para. 39 (a majority of the members present and voting;
 * the person presiding has a second or casting vote); Local Government Finance Act 1992 s.106
 * (a member two months behind with council tax may not vote on the budget). */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

#define VIR_MAJORITY_MAX_BODIES 20

/* One group that can vote. */
typedef struct
{
  const VirBodyRecord *body;
  gint64               present; /* seats less those expected absent and those barred; never below 0 */
} VirVoter;

typedef struct
{
  guint    n; /* voters with at least one member present, in the document's order */
  VirVoter voters[VIR_MAJORITY_MAX_BODIES];
  gint64   seats;   /* of the council; unknown where not stated */
  gint64   vacant;  /* seats − Σ of the bodies' */
  gint64   present;
  gint64   needed;  /* votes that win whatever the casting vote: more than half of those present */
  gint64   to_tie;  /* votes that tie, so that the casting vote decides; 0 where a tie cannot be */
  gboolean complete; /* no group lacks its seats, or no seat is left for it: else nobody can tell who carries a vote */
} VirMajority;

typedef enum
{
  VIR_CASTING_NONE,
  VIR_CASTING_FOR,
  VIR_CASTING_AGAINST,
} VirCasting;

gboolean vir_body_is_unseated  (const VirBodyRecord *body);
gboolean vir_majority_new      (const VirInput    *input,
                                VirMajority      *majority);
gint64   vir_majority_short    (const VirMajority *self,
                                guint32            for_set,
                                VirCasting         casting);
GArray  *vir_majority_minimal  (const VirMajority *self,
                                VirCasting         casting) G_GNUC_WARN_UNUSED_RESULT;
gboolean vir_majority_carries  (gint64             votes_for,
                                gint64             votes_against,
                                VirCasting         casting);

G_END_DECLS
