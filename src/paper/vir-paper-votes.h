/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes: in which order and with which results, what each leaves of the budget, every way in which
 * they can fall, and who can carry one. Must not compute: paths, combinations and majorities are the
 * engine's. */

#pragma once

#include "vir-majority.h"
#include "vir-vote-path.h"

G_BEGIN_DECLS

/**
 * VirPaperOrderFrom:
 * @VIR_PAPER_ORDER_GIVEN: somebody asked for it
 * @VIR_PAPER_ORDER_RECORDED: the document's votes on amendments
 * @VIR_PAPER_ORDER_DOCUMENT: the amendments as they stand in a document that records no vote on one
 *
 * Where an order of votes comes from.
 */
typedef enum
{
  VIR_PAPER_ORDER_GIVEN,
  VIR_PAPER_ORDER_RECORDED,
  VIR_PAPER_ORDER_DOCUMENT,
} VirPaperOrderFrom;

/**
 * VirPaperOrder:
 * @from: where it comes from
 * @ids: (element-type utf8): ids of amendments in voting order, %NULL at the end
 * @results: (element-type VirVoteResult): one for each
 *
 * Votes on amendments, one after the other.
 */
typedef struct
{
  VirPaperOrderFrom from;
  GPtrArray        *ids;
  GArray           *results;
} VirPaperOrder;

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
  VirPaperOrder *order;
  GArray        *path;
  GArray        *combinations;
  gboolean       seated;
  gboolean       complete;
  VirMajority    majority;
  GArray        *winning;
  GArray        *with_casting;
} VirPaperVotes;

VirPaperOrder *vir_paper_order_new      (const VirInput      *input) G_GNUC_WARN_UNUSED_RESULT;
VirPaperOrder *vir_paper_order_given    (const char *const   *ids) G_GNUC_WARN_UNUSED_RESULT;
void           vir_paper_order_free     (VirPaperOrder       *self);
guint          vir_paper_order_count    (const VirPaperOrder *self);
const char    *vir_paper_order_nth      (const VirPaperOrder *self,
                                         guint                position);

VirPaperVotes *vir_paper_votes_new      (VirOutlook          *outlook,
                                         VirPaperOrder       *order,
                                         gboolean             combinations) G_GNUC_WARN_UNUSED_RESULT;
void           vir_paper_votes_free     (VirPaperVotes       *self);
const VirCombination *vir_paper_votes_outcome (const VirPaperVotes *self,
                                               guint32              carried);
char          *vir_paper_votes_text     (const VirPaperVotes *self) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_votes_csv      (const VirPaperVotes *self) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_votes_json     (const VirPaperVotes *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirPaperOrder, vir_paper_order_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirPaperVotes, vir_paper_votes_free)

G_END_DECLS
