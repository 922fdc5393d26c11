/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Votes in the making. */

#pragma once

#include "vir-chart-build-private.h"
#include "vir-hemicycle-chart.h"

G_BEGIN_DECLS

/* Votes in the making. */
typedef struct
{
  VirBuild  build;
  GPtrArray *parts; /* of GArray of VirHemicyclePart, one for each vote */
  GArray    *votes; /* of VirHemicycleVote */
  gboolean   illustrative;
} VirHemicycleVotes;

const char *vir_hemicycle_vote_title (VirHemicycleVotes   *v,
                                      const VirVoteRecord *vote);
void        vir_hemicycle_add_tally  (VirHemicycleVotes   *v,
                                      const VirTally      *tally,
                                      gboolean             with_seats);

G_END_DECLS
