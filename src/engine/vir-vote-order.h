/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* In which order amendments are voted on, and with which results: as recorded, else as they stand in the
 * document. What follows from an order is in vir-vote-path.h. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

/**
 * VirVoteOrderFrom:
 * @VIR_VOTE_ORDER_GIVEN: somebody asked for it
 * @VIR_VOTE_ORDER_RECORDED: the document's votes on amendments
 * @VIR_VOTE_ORDER_DOCUMENT: the amendments as they stand in a document that records no vote on one
 *
 * Where an order of votes comes from.
 */
typedef enum
{
  VIR_VOTE_ORDER_GIVEN,
  VIR_VOTE_ORDER_RECORDED,
  VIR_VOTE_ORDER_DOCUMENT,
} VirVoteOrderFrom;

/**
 * VirVoteOrder:
 * @from: where it comes from
 * @ids: (element-type utf8): ids of amendments in voting order, %NULL at the end
 * @results: (element-type VirVoteResult): one for each
 *
 * Votes on amendments, one after the other.
 */
typedef struct
{
  VirVoteOrderFrom from;
  GPtrArray       *ids;
  GArray          *results;
} VirVoteOrder;

VirVoteOrder *vir_vote_order_new   (const VirInput     *input) G_GNUC_WARN_UNUSED_RESULT;
VirVoteOrder *vir_vote_order_given (const char *const  *ids) G_GNUC_WARN_UNUSED_RESULT;
void          vir_vote_order_free  (VirVoteOrder       *self);
guint         vir_vote_order_count (const VirVoteOrder *self);
const char   *vir_vote_order_nth   (const VirVoteOrder *self,
                                    guint               position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirVoteOrder, vir_vote_order_free)

G_END_DECLS
