/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes: in which order and with which results, what each leaves of the budget, every way in which
 * they can fall, and who can carry one. Must not compute: paths, combinations and majorities are the
 * engine's. */

#pragma once

#include "vir-majority.h"
#include "vir-vote-order.h"
#include "vir-vote-path.h"

G_BEGIN_DECLS

/**
 * VirPaperVotes:
 * @outlook: the budget before any vote
 * @order: their order and results
 * @path: (element-type VirVoteStep): what each leaves
 * @combinations: (nullable) (element-type VirCombination): every way in which they can fall
 * @seated: whether there are groups with seats
 * @complete: whether the seats of all of them are known; else nobody can tell who carries a vote
 * @majority: the chamber, where @seated
 * @winning: (nullable) (element-type guint32): the smallest sets of groups that carry a vote, where
 *   @complete
 * @with_casting: (nullable) (element-type guint32): the same, with the casting vote on their side
 *
 * All there is to say of the votes.
 */
typedef struct
{
  VirOutlook    *outlook;
  VirVoteOrder *order;
  GArray        *path;
  GArray        *combinations;
  gboolean       seated;
  gboolean       complete;
  VirMajority    majority;
  GArray        *winning;
  GArray        *with_casting;
} VirPaperVotes;

VirPaperVotes *vir_paper_votes_new      (VirOutlook          *outlook,
                                         VirVoteOrder       *order,
                                         gboolean             combinations) G_GNUC_WARN_UNUSED_RESULT;
void           vir_paper_votes_free     (VirPaperVotes       *self);
const VirCombination *vir_paper_votes_outcome (const VirPaperVotes *self,
                                               guint32              carried);
char          *vir_paper_votes_text     (const VirPaperVotes *self) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_votes_csv      (const VirPaperVotes *self) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_votes_json     (const VirPaperVotes *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirPaperVotes, vir_paper_votes_free)

G_END_DECLS
