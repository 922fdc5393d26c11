/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Walks an order of votes, and enumerates outcomes. The figures are those of stacks and evaluations;
 * here is only who is carried. */

#include "config.h"

#include "vir-vote-path.h"

#include "vir-evaluate.h"
#include "vir-outlook-private.h"

#include <string.h>

typedef struct
{
  VirOutlook *outlook;
  GPtrArray  *carried; /* of ids, NULL-terminated while it is read as a list */
} Walk;

static gboolean
is_carried (const Walk *walk,
            const char *id)
{
  for (guint i = 0; i < walk->carried->len; i++)
    if (strcmp (walk->carried->pdata[i], id) == 0)
      return TRUE;

  return FALSE;
}

static void
find_void (const Walk               *walk,
           const VirAmendmentRecord *amendment,
           VirVoteStep              *step)
{
  for (VirStrings *id = amendment->depends; id != NULL && *id != NULL; id++)
    if (!is_carried (walk, *id))
      {
        step->void_ = VIR_VOID_DEPENDS;
        step->because = *id;
        return;
      }

  for (guint i = 0; i < walk->carried->len; i++)
    {
      const VirAmendmentOutlook *other = vir_outlook_amendment (walk->outlook,
                                                                walk->carried->pdata[i]);

      if (other->record->alternative)
        step->void_ = VIR_VOID_ALTERNATIVE;
      else if (other->record->made_from != NULL &&
               g_strv_contains ((const char *const *) other->record->made_from,
                                amendment->base.id))
        step->void_ = VIR_VOID_REPLACED;
      if (step->void_ != VIR_VOID_NOT)
        {
          step->because = other->record->base.id;
          return;
        }
    }
}

static void
find_reduced (VirVoteStep *step)
{
  for (guint i = 0; i < step->after->n_counted; i++)
    {
      const VirCounted *counted = &step->after->counted[i];

      if (g_strcmp0 (counted->change->record->amendment, step->amendment) != 0 ||
          counted->change->record->target == VIR_TARGET_TAX)
        continue;
      for (guint y = 0; y < step->after->years.n; y++)
        step->reduced[y] += ABS (counted->cut_back.v[y]);
    }
}

static void
clear_step (gpointer data)
{
  vir_outlook_unref (((VirVoteStep *) data)->after);
}

/* The gap of a stack, without all that an outlook holds besides. */
static void
find_gap (const VirOutlook  *outlook,
          const char *const *ids,
          gint64            *gap)
{
  const VirOutlookCache *cache = outlook->cache;
  g_autoptr (VirStance)  stance = vir_stance_new (ids, vir_stance_basis (outlook->stance));
  VirStack              *stack = vir_stack_evaluate (outlook->input, stance, &cache->tax, cache->funding.netted,
                                                     cache->amendments);

  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    gap[y] = y < outlook->years.n
               ? vir_add (outlook->published[y].gap, vir_sum_value (stack->effects[y]))
               : VIR_UNKNOWN;
  vir_stack_unref (stack);
}

static void
find_if_carried (Walk        *walk,
                 VirVoteStep *step)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    step->if_carried[y] = step->carried && y < walk->outlook->years.n ? step->after->now[y].gap : VIR_UNKNOWN;
  if (step->carried || step->void_ != VIR_VOID_NOT)
    return;

  g_ptr_array_add (walk->carried, (gpointer) step->amendment);
  g_ptr_array_add (walk->carried, NULL);
  find_gap (walk->outlook, (const char *const *) walk->carried->pdata, step->if_carried);
  g_ptr_array_set_size (walk->carried, (int) walk->carried->len - 2);
}

static VirOutlook *
evaluate_carried (Walk *walk)
{
  g_autoptr (VirStance) stance = NULL;

  g_ptr_array_add (walk->carried, NULL);
  stance = vir_stance_new ((const char *const *) walk->carried->pdata,
                           vir_stance_basis (walk->outlook->stance));
  g_ptr_array_set_size (walk->carried, (int) walk->carried->len - 1);
  return vir_evaluate (walk->outlook->input, stance, walk->outlook);
}

/**
 * vir_vote_path:
 * @outlook: an outlook of the document, on the basis wanted
 * @order: (array zero-terminated=1): ids in voting order
 * @results: one result for each: carried and accepted count, all else does not
 *
 * Walks the votes. A carried amendment becomes part of what the next one amends; one that depends on
 * what fell is void, whatever its result.
 *
 * Returns: (transfer full) (element-type VirVoteStep): a step for each vote
 */
GArray *
vir_vote_path (VirOutlook          *outlook,
               const char *const   *order,
               const VirVoteResult *results)
{
  GArray               *path = g_array_new (FALSE, FALSE, sizeof (VirVoteStep));
  g_autoptr (GPtrArray) carried = g_ptr_array_new ();
  Walk                  walk = { outlook, carried };

  g_array_set_clear_func (path, clear_step);
  for (guint i = 0; order[i] != NULL; i++)
    {
      const VirAmendmentOutlook *amendment = vir_outlook_amendment (outlook, order[i]);
      VirVoteStep                step = { .amendment = order[i], .result = results[i] };

      if (amendment == NULL)
        step.void_ = VIR_VOID_GONE;
      else
        find_void (&walk, amendment->record, &step);

      step.carried = step.void_ == VIR_VOID_NOT && (results[i] == VIR_RESULT_CARRIED ||
                                                    results[i] == VIR_RESULT_ACCEPTED);
      if (step.carried)
        g_ptr_array_add (carried, (gpointer) order[i]);
      /* A vote that is lost changes nothing: what it leaves is what there was. */
      if (!step.carried && path->len > 0)
        step.after = vir_outlook_ref (g_array_index (path, VirVoteStep, path->len - 1).after);
      else
        step.after = evaluate_carried (&walk);
      if (step.carried)
        find_reduced (&step);
      find_if_carried (&walk, &step);
      g_array_append_val (path, step);
    }

  return path;
}

static void
combine (const VirOutlook  *outlook,
         const char *const *order,
         guint              n,
         VirCombination    *combination)
{
  const char *ids[VIR_COMBINATIONS_MAX + 1] = { NULL };
  guint       count = 0;

  for (guint i = 0; i < n; i++)
    if (combination->carried & (1u << i))
      ids[count++] = order[i];

  find_gap (outlook, ids, combination->gap);
  combination->balance = vir_balance_of (combination->gap[0], vir_input_unit (outlook->input));
}

/**
 * vir_combinations:
 * @outlook: an outlook of the document, on the basis wanted
 * @order: (array zero-terminated=1): ids in voting order, at most %VIR_COMBINATIONS_MAX
 *
 * Works out the gap for every way in which the votes can fall.
 *
 * Returns: (transfer full) (element-type VirCombination) (nullable): two to the power of their number,
 *   the set of those carried counting up from none; %NULL where there are too many
 */
GArray *
vir_combinations (const VirOutlook  *outlook,
                  const char *const *order)
{
  guint   n = g_strv_length ((char **) order);
  GArray *all;

  if (n > VIR_COMBINATIONS_MAX)
    return NULL;

  all = g_array_sized_new (FALSE, FALSE, sizeof (VirCombination), 1u << n);
  for (guint32 carried = 0; carried < 1u << n; carried++)
    {
      VirCombination combination = { .carried = carried };

      combine (outlook, order, n, &combination);
      g_array_append_val (all, combination);
    }

  return all;
}
