/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The count of one vote: how many were for, abstained, did not vote and were against, as far as that is
 * recorded, in all and by group. Must not guess: a count that nobody recorded is unknown.
 *
 * Decision: those who did not vote are the council's seats less the votes recorded, and only where the whole
 * council voted.
 * Reason: a vote of a committee stands in the same minutes, and the other members were not absent from it.
 * Implication: fewer votes than the quorum of a council, a quarter of its members (Local Government Act 1972
 * Sch. 12 para. 6), are not the whole council's. */

#pragma once

#include "vir-majority.h"

G_BEGIN_DECLS

/**
 * VirCast:
 * @VIR_CAST_FOR: for
 * @VIR_CAST_ABSTAIN: abstained
 * @VIR_CAST_ABSENT: absent, or did not vote
 * @VIR_CAST_AGAINST: against
 * @VIR_N_CASTS: how many there are
 *
 * How a member voted, in the order in which seats are drawn: only so the seat that decides is the last one
 * needed, counted from the side of those for.
 */
typedef enum
{
  VIR_CAST_FOR,
  VIR_CAST_ABSTAIN,
  VIR_CAST_ABSENT,
  VIR_CAST_AGAINST,
  VIR_N_CASTS
} VirCast;

/**
 * VirTallyBody:
 * @body: (nullable): the group; %NULL if the document has it no more
 * @id: its id
 * @counts: members by #VirCast; unknown where not recorded
 *
 * What is recorded of one group.
 */
typedef struct
{
  const VirBodyRecord *body;
  const char          *id;
  gint64               counts[VIR_N_CASTS];
} VirTallyBody;

/**
 * VirTally:
 * @vote: the vote
 * @counted: whether those for and those against are known
 * @counts: members by #VirCast; unknown where not recorded
 * @whole: the whole council voted, so far as can be told
 * @inferred: the members absent are not recorded: they are the seats less the votes
 * @seats: of the council; unknown where not stated
 * @beyond: votes recorded beyond those seats, 0 if none
 * @needed: votes for that would have carried it without a casting vote: more than half of those voting;
 *   unknown where it is not counted, or a choice between budgets
 * @bodies: (array length=n_bodies): what is recorded by group
 * @n_bodies: how many
 * @others: members by #VirCast whose group is not recorded; below zero if the groups say more than the
 *   total does
 * @disagrees: the counts say carried and the result lost, or the other way round
 *
 * The count of one vote.
 */
typedef struct
{
  const VirVoteRecord *vote;
  gboolean             counted;
  gint64               counts[VIR_N_CASTS];
  gboolean             whole;
  gboolean             inferred;
  gint64               seats;
  gint64               beyond;
  gint64               needed;
  VirTallyBody         bodies[VIR_MAJORITY_MAX_BODIES];
  guint                n_bodies;
  gint64               others[VIR_N_CASTS];
  gboolean             disagrees;
} VirTally;

gboolean vir_tally_new (const VirInput      *input,
                        const VirVoteRecord *vote,
                        VirTally            *tally);

G_END_DECLS
