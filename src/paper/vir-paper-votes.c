/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gathers the votes. Text, CSV and JSON are in files of their own. */

#include "config.h"

#include "vir-paper-votes-private.h"

#include "vir-paper-words.h"

#include <string.h>

static VirPaperOrder *
new_order (VirPaperOrderFrom from)
{
  VirPaperOrder *self = g_new0 (VirPaperOrder, 1);

  self->from = from;
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->results = g_array_new (FALSE, FALSE, sizeof (VirVoteResult));
  return self;
}

/* Of several votes on one amendment the last stands: a vote taken again takes the place of the first. */
static void
add_vote (VirPaperOrder *self,
          const char    *id,
          VirVoteResult  result)
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
 * vir_paper_order_new:
 * @input: a document
 *
 * Makes the order of the document's own votes on amendments, with their results. A document that has
 * none is taken as if all its amendments were carried, one after the other.
 *
 * Returns: (transfer full): the order
 */
VirPaperOrder *
vir_paper_order_new (const VirInput *input)
{
  g_autoptr (GPtrArray) votes = recorded_votes (input);
  VirPaperOrder        *self = new_order (votes->len > 0 ? VIR_PAPER_ORDER_RECORDED : VIR_PAPER_ORDER_DOCUMENT);

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
 * vir_paper_order_given:
 * @ids: (array zero-terminated=1): ids of amendments in voting order, each once
 *
 * Makes an order in which all are carried.
 *
 * Returns: (transfer full): the order
 */
VirPaperOrder *
vir_paper_order_given (const char *const *ids)
{
  VirPaperOrder *self = new_order (VIR_PAPER_ORDER_GIVEN);

  for (guint i = 0; ids[i]; i++)
    add_vote (self, ids[i], VIR_RESULT_CARRIED);
  g_ptr_array_add (self->ids, NULL);
  return self;
}

/**
 * vir_paper_order_free:
 * @self: (transfer full): an order
 *
 * Frees an order.
 */
void
vir_paper_order_free (VirPaperOrder *self)
{
  g_ptr_array_unref (self->ids);
  g_array_unref (self->results);
  g_free (self);
}

/**
 * vir_paper_order_count:
 * @self: an order
 *
 * Returns: how many votes there are
 */
guint
vir_paper_order_count (const VirPaperOrder *self)
{
  return self->results->len;
}

/**
 * vir_paper_order_nth:
 * @self: an order
 * @position: which vote
 *
 * Returns: (transfer none): the id of the amendment that is voted on
 */
const char *
vir_paper_order_nth (const VirPaperOrder *self,
                     guint                position)
{
  return self->ids->pdata[position];
}

/**
 * vir_paper_is_unseated:
 * @body: a body
 *
 * Returns: whether its members vote, and nobody says how many they are
 */
gboolean
vir_paper_is_unseated (const VirBodyRecord *body)
{
  return !vir_known (body->seats) && (body->body == VIR_BODY_GROUP || body->body == VIR_BODY_MEMBERS);
}

static gboolean
any_unseated (const VirInput *input)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_BODY); i++)
    if (vir_paper_is_unseated (vir_input_nth (input, VIR_KIND_BODY, i)))
      return TRUE;

  return FALSE;
}

/**
 * vir_paper_votes_new:
 * @outlook: an outlook of the budget without amendments; its basis is used
 * @order: (transfer full): the votes
 * @combinations: whether to work out every way in which they can fall; not for more than
 *   %VIR_COMBINATIONS_MAX
 *
 * Walks the votes.
 *
 * Returns: (transfer full): what they leave, and who can carry them
 */
VirPaperVotes *
vir_paper_votes_new (VirOutlook    *outlook,
                     VirPaperOrder *order,
                     gboolean       combinations)
{
  VirPaperVotes     *self = g_new0 (VirPaperVotes, 1);
  const char *const *ids = (const char *const *) order->ids->pdata;

  self->outlook = vir_outlook_ref (outlook);
  self->order = order;
  self->path = vir_vote_path (outlook, ids, (const VirVoteResult *) (gpointer) order->results->data);
  if (combinations)
    self->combinations = vir_combinations (outlook, ids);

  self->seated = vir_majority_new (outlook->input, &self->majority);
  self->complete = self->seated && (self->majority.vacant == 0 || !any_unseated (outlook->input));
  if (self->complete)
    {
      self->winning = vir_majority_minimal (&self->majority, VIR_CASTING_NONE);
      self->with_casting = vir_majority_minimal (&self->majority, VIR_CASTING_FOR);
    }
  return self;
}

/**
 * vir_paper_votes_free:
 * @self: (transfer full): votes
 *
 * Frees them.
 */
void
vir_paper_votes_free (VirPaperVotes *self)
{
  g_array_unref (self->path);
  g_clear_pointer (&self->combinations, g_array_unref);
  g_clear_pointer (&self->winning, g_array_unref);
  g_clear_pointer (&self->with_casting, g_array_unref);
  vir_paper_order_free (self->order);
  vir_outlook_unref (self->outlook);
  g_free (self);
}

static guint32
bit_of (const VirPaperOrder *order,
        const char          *id)
{
  for (guint i = 0; i < vir_paper_order_count (order); i++)
    if (strcmp (vir_paper_order_nth (order, i), id) == 0)
      return 1u << i;

  return 0;
}

/* Whether an amendment stands after those carried before it, as vir_vote_path() has it. */
static gboolean
stands (const VirPaperVotes       *self,
        const VirAmendmentOutlook *amendment,
        guint32                    before)
{
  for (VirStrings *id = amendment->record->depends; id && *id; id++)
    if ((before & bit_of (self->order, *id)) == 0)
      return FALSE;

  for (guint i = 0; i < vir_paper_order_count (self->order); i++)
    {
      const VirAmendmentOutlook *other = NULL;

      if (before & (1u << i))
        other = vir_outlook_amendment (self->outlook, vir_paper_order_nth (self->order, i));
      if (other && (other->record->alternative ||
                    (other->record->made_from &&
                     g_strv_contains ((const char *const *) other->record->made_from, amendment->record->base.id))))
        return FALSE;
    }

  return TRUE;
}

/**
 * vir_paper_votes_outcome:
 * @self: votes with their combinations
 * @carried: a set of votes that are carried, bit i the i-th
 *
 * Finds what is left standing of them: what depends on an amendment that is not carried before it, what
 * comes after a whole budget, and what a composite before it replaces is void, as on the path.
 *
 * Returns: (transfer none): the combination without those
 */
const VirCombination *
vir_paper_votes_outcome (const VirPaperVotes *self,
                         guint32              carried)
{
  guint32 standing = 0;

  for (guint i = 0; i < vir_paper_order_count (self->order); i++)
    {
      const VirAmendmentOutlook *amendment = vir_outlook_amendment (self->outlook, vir_paper_order_nth (self->order, i));

      if (amendment && (carried & (1u << i)) && stands (self, amendment, standing))
        standing |= 1u << i;
    }

  return &g_array_index (self->combinations, VirCombination, standing);
}

/**
 * vir_paper_void_code:
 * @void_: why a vote counts nothing
 *
 * Returns: (nullable): the word that JSON and CSV hold; %NULL where it counts
 */
const char *
vir_paper_void_code (VirVoid void_)
{
  static const char *const codes[] = { NULL, "depends", "alternative", "replaced", "gone" };

  return codes[void_];
}

/**
 * vir_paper_order_from_code:
 * @from: where an order comes from
 *
 * Returns: the word that JSON holds
 */
const char *
vir_paper_order_from_code (VirPaperOrderFrom from)
{
  static const char *const codes[] = { "given", "recorded", "document" };

  return codes[from];
}

/**
 * vir_paper_order_title:
 * @self: votes
 * @id: id of an amendment, there or not
 *
 * Returns: (transfer full): its title, or the id
 */
char *
vir_paper_order_title (const VirPaperVotes *self,
                       const char          *id)
{
  gconstpointer amendment = vir_input_get (self->outlook->input, VIR_KIND_AMENDMENT, id);

  return amendment ? vir_paper_record_title (amendment) : vir_paper_plain_text (id);
}

/**
 * vir_paper_votes_away:
 * @self: votes with a chamber
 * @barred: count those who may not vote; else those expected to be absent
 *
 * Returns: how many members that is; one that is not stated is none
 */
gint64
vir_paper_votes_away (const VirPaperVotes *self,
                      gboolean             barred)
{
  gint64 away = 0;

  for (guint i = 0; i < self->majority.n; i++)
    {
      const VirBodyRecord *body = self->majority.voters[i].body;
      gint64               own = barred ? body->barred : body->absent;

      away += vir_known (own) ? own : 0;
    }

  return away;
}
