/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads the order of votes from a document. */

#include "config.h"

#include "vir-vote-order.h"

static VirVoteOrder *
new_order (VirVoteOrderFrom from)
{
  VirVoteOrder *self = g_new0 (VirVoteOrder, 1);

  self->from = from;
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->results = g_array_new (FALSE, FALSE, sizeof (VirVoteResult));
  return self;
}

/* Of several votes on one amendment the last stands: a vote taken again takes the place of the first. */
static void
add_vote (VirVoteOrder *self,
          const char   *id,
          VirVoteResult result)
{
  guint found;

  if (g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &found))
    {
      g_ptr_array_remove_index (self->ids, found);
      g_array_remove_index (self->results, found);
    }
  g_ptr_array_add (self->ids, g_strdup (id));
  g_array_append_val (self->results, result);
}

/* By their number; those without one after them, as they stand in the document. */
static int
compare_votes (gconstpointer a,
               gconstpointer b)
{
  const VirVoteRecord *x = *(const VirVoteRecord *const *) a;
  const VirVoteRecord *y = *(const VirVoteRecord *const *) b;

  if (vir_known (x->order) != vir_known (y->order))
    return vir_known (x->order) ? -1 : 1;
  return x->order < y->order ? -1 : x->order > y->order;
}

/* A list that is sorted in place and keeps the order of equals. */
static GPtrArray *
recorded_votes (const VirInput *input)
{
  GPtrArray *votes = g_ptr_array_new ();

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_VOTE); i++)
    {
      const VirVoteRecord *vote = vir_input_nth (input, VIR_KIND_VOTE, i);
      guint                at = votes->len;

      if (vote->vote != VIR_VOTE_AMENDMENT || !vote->amendment)
        continue;
      while (at > 0 && compare_votes (&votes->pdata[at - 1], &vote) > 0)
        at--;
      g_ptr_array_insert (votes, (int) at, (gpointer) vote);
    }

  return votes;
}

/**
 * vir_vote_order_new:
 * @input: a document
 *
 * Makes the order of the document's own votes on amendments, with their results. A document that has
 * none is taken as if all its amendments were carried, one after the other.
 *
 * Returns: (transfer full): the order
 */
VirVoteOrder *
vir_vote_order_new (const VirInput *input)
{
  g_autoptr (GPtrArray) votes = recorded_votes (input);
  VirVoteOrder         *self = new_order (votes->len > 0 ? VIR_VOTE_ORDER_RECORDED : VIR_VOTE_ORDER_DOCUMENT);

  for (guint i = 0; i < votes->len; i++)
    {
      const VirVoteRecord *vote = votes->pdata[i];

      add_vote (self, vote->amendment, (VirVoteResult) vote->result);
    }
  for (guint i = 0; votes->len == 0 && i < vir_input_count (input, VIR_KIND_AMENDMENT); i++)
    {
      const VirRecord *amendment = vir_input_nth (input, VIR_KIND_AMENDMENT, i);

      add_vote (self, amendment->id, VIR_RESULT_CARRIED);
    }

  g_ptr_array_add (self->ids, NULL);
  return self;
}

/**
 * vir_vote_order_given:
 * @ids: (array zero-terminated=1): ids of amendments in voting order, each once
 *
 * Makes an order in which all are carried.
 *
 * Returns: (transfer full): the order
 */
VirVoteOrder *
vir_vote_order_given (const char *const *ids)
{
  VirVoteOrder *self = new_order (VIR_VOTE_ORDER_GIVEN);

  for (guint i = 0; ids[i]; i++)
    add_vote (self, ids[i], VIR_RESULT_CARRIED);
  g_ptr_array_add (self->ids, NULL);
  return self;
}

/**
 * vir_vote_order_free:
 * @self: (transfer full): an order
 *
 * Frees an order.
 */
void
vir_vote_order_free (VirVoteOrder *self)
{
  g_ptr_array_unref (self->ids);
  g_array_unref (self->results);
  g_free (self);
}

/**
 * vir_vote_order_count:
 * @self: an order
 *
 * Returns: how many votes there are
 */
guint
vir_vote_order_count (const VirVoteOrder *self)
{
  return self->results->len;
}

/**
 * vir_vote_order_nth:
 * @self: an order
 * @position: which vote
 *
 * Returns: (transfer none): the id of the amendment that is voted on
 */
const char *
vir_vote_order_nth (const VirVoteOrder *self,
                    guint               position)
{
  return self->ids->pdata[position];
}
