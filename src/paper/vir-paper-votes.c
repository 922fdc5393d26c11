/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gathers the votes. Text, CSV and JSON are in files of their own. */

#include "config.h"

#include "vir-paper-votes-private.h"

#include "vir-paper-words.h"

#include <string.h>

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
                     VirVoteOrder *order,
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
  self->complete = self->seated && self->majority.complete;
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
  vir_vote_order_free (self->order);
  vir_outlook_unref (self->outlook);
  g_free (self);
}

static guint32
bit_of (const VirVoteOrder *order,
        const char          *id)
{
  for (guint i = 0; i < vir_vote_order_count (order); i++)
    if (strcmp (vir_vote_order_nth (order, i), id) == 0)
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

  for (guint i = 0; i < vir_vote_order_count (self->order); i++)
    {
      const VirAmendmentOutlook *other = NULL;

      if (before & (1u << i))
        other = vir_outlook_amendment (self->outlook, vir_vote_order_nth (self->order, i));
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

  for (guint i = 0; i < vir_vote_order_count (self->order); i++)
    {
      const VirAmendmentOutlook *amendment = vir_outlook_amendment (self->outlook, vir_vote_order_nth (self->order, i));

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
vir_paper_order_from_code (VirVoteOrderFrom from)
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
