/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds clashes by sorting all claims by their target, so that the cost is in the changes that share
 * one and not in the number of pairs. */

#include "config.h"

#include "vir-clash.h"

#include "vir-claims.h"
#include "vir-outlook-private.h"

static void
append_clash (GArray  *clashes,
              VirClash clash)
{
  if (clash.one > clash.two)
    {
      guint one = clash.one;

      clash.one = clash.two;
      clash.two = one;
    }
  g_array_append_val (clashes, clash);
}

/* Whether what is asked of a reserve takes it below its minimum. */
static gboolean
breaks_floor (const VirRecord *target,
              gint64           asked,
              gint64           capacity)
{
  gint64 minimum = target->kind == VIR_KIND_RESERVE ? ((const VirReserveRecord *) target)->minimum : VIR_UNKNOWN;

  return vir_known (minimum) && vir_known (capacity) && asked > capacity - minimum;
}

static void
compare_pair (const VirOutlook *outlook,
              GArray           *clashes,
              const VirClaim   *one,
              const VirClaim   *two)
{
  VirClash clash = { VIR_CLASH_SHARED, one->amendment, two->amendment, one->target, -1,
                     VIR_UNKNOWN, VIR_UNKNOWN, FALSE };

  for (guint y = 0; y < outlook->years.n; y++)
    {
      gint64 asked = vir_claim_together (one, two, y);

      if (!vir_known (asked))
        continue;
      if (clash.year < 0 || (!clash.floor && breaks_floor (one->target, asked, one->capacity.v[y])))
        {
          clash.year = (int) y;
          clash.asked = asked;
          clash.capacity = one->capacity.v[y];
          clash.floor = breaks_floor (one->target, asked, clash.capacity);
        }
      if (vir_known (one->capacity.v[y]) && asked > one->capacity.v[y])
        {
          clash.kind = VIR_CLASH_CAPACITY;
          clash.floor = breaks_floor (one->target, asked, one->capacity.v[y]);
          clash.year = (int) y;
          clash.asked = asked;
          clash.capacity = one->capacity.v[y];
          break;
        }
    }

  if (clash.year >= 0)
    append_clash (clashes, clash);
}

static void
find_shared (const VirOutlook *outlook,
             GArray           *clashes)
{
  g_autoptr (GArray) claims = vir_claims_new (outlook);

  for (guint i = 0; i < claims->len; i++)
    for (guint k = i + 1; k < claims->len; k++)
      {
        const VirClaim *one = &g_array_index (claims, VirClaim, i);
        const VirClaim *two = &g_array_index (claims, VirClaim, k);

        if (one->target != two->target)
          break;
        if (vir_claims_exclude (outlook->amendments[one->amendment].record,
                                outlook->amendments[two->amendment].record))
          continue;
        compare_pair (outlook, clashes, one, two);
      }
}

static gboolean
sets_tax (const VirAmendmentOutlook *amendment)
{
  for (guint k = 0; k < amendment->n_changes; k++)
    if (amendment->changes[k]->record->target == VIR_TARGET_TAX)
      return TRUE;

  return FALSE;
}

static gboolean
names (VirStrings *ids,
       const char *id)
{
  return ids != NULL && g_strv_contains ((const char *const *) ids, id);
}

static void
find_between (const VirOutlook *outlook,
              GArray           *clashes)
{
  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = i + 1; k < outlook->n_amendments; k++)
      {
        const VirAmendmentRecord *one = outlook->amendments[i].record;
        const VirAmendmentRecord *two = outlook->amendments[k].record;
        VirClash clash = { VIR_CLASH_TAX, i, k, NULL, -1, VIR_UNKNOWN, VIR_UNKNOWN, FALSE };

        if (sets_tax (&outlook->amendments[i]) && sets_tax (&outlook->amendments[k]))
          append_clash (clashes, clash);

        clash.kind = VIR_CLASH_DEPENDS;
        if (names (one->depends, two->base.id) || names (two->depends, one->base.id))
          append_clash (clashes, clash);

        clash.kind = VIR_CLASH_COMPOSITE;
        if (names (one->made_from, two->base.id) || names (two->made_from, one->base.id))
          append_clash (clashes, clash);

        clash.kind = VIR_CLASH_ALTERNATIVE;
        if (one->alternative || two->alternative)
          append_clash (clashes, clash);
      }
}

/**
 * vir_clashes:
 * @outlook: an outlook
 *
 * Finds every clash of every pair of amendments, on the outlook's basis.
 *
 * Returns: (transfer full) (element-type VirClash): shared targets first, by target, then the rest by
 *   pair
 */
GArray *
vir_clashes (const VirOutlook *outlook)
{
  GArray *clashes = g_array_new (FALSE, FALSE, sizeof (VirClash));

  find_shared (outlook, clashes);
  find_between (outlook, clashes);
  return clashes;
}

/* Orders claims on one target by what they take in a year, most first. */
typedef struct
{
  const VirClaim *claim;
  gint64          takes; /* pence > 0 */
} Taker;

static int
compare_takers (gconstpointer a,
                gconstpointer b)
{
  const Taker *x = a, *y = b;

  if (x->takes != y->takes)
    return x->takes > y->takes ? -1 : 1;
  return x->claim->amendment < y->claim->amendment ? -1 : x->claim->amendment > y->claim->amendment;
}

/* The claims on one target, from @from to @end, that go the same way in a year. */
static GArray *
list_takers (const VirOutlook *outlook,
             const GArray     *claims,
             guint             from,
             guint             end,
             guint             y,
             int               sign)
{
  GArray *takers = g_array_new (FALSE, FALSE, sizeof (Taker));

  for (guint i = from; i < end; i++)
    {
      const VirClaim           *claim = &g_array_index (claims, VirClaim, i);
      const VirAmendmentRecord *record = outlook->amendments[claim->amendment].record;
      gint64                    amount = claim->takes.v[y];
      Taker                     taker = { claim, vir_known (amount) ? sign * amount : 0 };

      if (taker.takes > 0 && !record->alternative && record->made_from == NULL)
        g_array_append_val (takers, taker);
    }

  g_array_sort (takers, compare_takers);
  return takers;
}

/* The fewest amendments that break the capacity together: the largest claims first. */
static void
find_set (const GArray *takers,
          guint         y,
          GArray       *sets)
{
  const VirClaim *first = takers->len > 0 ? g_array_index (takers, Taker, 0).claim : NULL;
  VirClashSet     set = { .target = first != NULL ? first->target : NULL, .year = (int) y };

  if (first == NULL || !vir_known (first->capacity.v[y]))
    return;

  set.capacity = first->capacity.v[y];
  for (guint i = 0; i < takers->len && set.n < VIR_CLASH_SET_MAX && set.asked <= set.capacity; i++)
    {
      set.amendments[set.n++] = g_array_index (takers, Taker, i).claim->amendment;
      set.asked += g_array_index (takers, Taker, i).takes;
    }
  if (set.n >= 3 && set.asked > set.capacity)
    g_array_append_val (sets, set);
}

/**
 * vir_clash_sets:
 * @outlook: an outlook
 *
 * Finds the sets of three and more amendments that together ask more of a target than it has though no
 * two of them do: for each target the first year in which that is so.
 *
 * Returns: (transfer full) (element-type VirClashSet): by target
 */
GArray *
vir_clash_sets (const VirOutlook *outlook)
{
  GArray            *sets = g_array_new (FALSE, FALSE, sizeof (VirClashSet));
  g_autoptr (GArray) claims = vir_claims_new (outlook);

  for (guint from = 0, end; from < claims->len; from = end)
    {
      guint found = sets->len;

      for (end = from + 1; end < claims->len &&
                           g_array_index (claims, VirClaim, end).target ==
                             g_array_index (claims, VirClaim, from).target;)
        end++;
      for (guint y = 0; end - from >= 3 && y < outlook->years.n && sets->len == found; y++)
        for (int sign = -1; sign <= 1 && sets->len == found; sign += 2)
          {
            g_autoptr (GArray) takers = list_takers (outlook, claims, from, end, y, sign);

            find_set (takers, y, sets);
          }
    }

  return sets;
}

/**
 * vir_clash_effect:
 * @outlook: an outlook
 * @one: index of an amendment
 * @two: index of another, voted on after it
 * @effect: (out): what passing both does each year
 *
 * Stacks the two and compares with each alone.
 */
void
vir_clash_effect (const VirOutlook *outlook,
                  guint             one,
                  guint             two,
                  VirClashEffect   *effect)
{
  const VirOutlookCache *cache = outlook->cache;
  const char            *ids[] = { outlook->amendments[one].record->base.id,
                                   outlook->amendments[two].record->base.id, NULL };
  g_autoptr (VirStance)  stance = vir_stance_new (ids, vir_stance_basis (outlook->stance));
  VirStack              *stack = vir_stack_evaluate (outlook->input, stance, &cache->tax,
                                                     cache->funding.netted, cache->amendments);

  vir_series_fill (&effect->together, VIR_UNKNOWN);
  vir_series_fill (&effect->lost, VIR_UNKNOWN);
  for (guint y = 0; y < outlook->years.n; y++)
    {
      gint64 alone = vir_add (vir_sum_value (outlook->amendments[one].net[y]),
                              vir_sum_value (outlook->amendments[two].net[y]));

      effect->together.v[y] = vir_sum_value (stack->effects[y]);
      effect->lost.v[y] = vir_subtract (effect->together.v[y], alone);
    }
  vir_stack_unref (stack);
}
