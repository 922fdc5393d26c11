/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Gathers claims and sorts them by target. */

#include "config.h"

#include "vir-claims.h"

#include "vir-amendments.h"

static gboolean
may_be_shared (const VirChangeOutlook *change)
{
  return change->target != NULL &&
         (change->record->target == VIR_TARGET_PROPOSAL || change->direction < 0);
}

static int
compare_claims (gconstpointer a,
                gconstpointer b)
{
  const VirClaim *x = a, *y = b;

  if (x->target != y->target)
    {
      if (x->target->kind != y->target->kind)
        return x->target->kind < y->target->kind ? -1 : 1;
      return g_strcmp0 (x->target->id, y->target->id);
    }

  return x->amendment < y->amendment ? -1 : x->amendment > y->amendment;
}

/* Several changes of one amendment on one target count together. */
static void
join_claims (GArray *claims,
             guint   n_years)
{
  guint kept = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      VirClaim *claim = &g_array_index (claims, VirClaim, i);
      VirClaim *last = kept > 0 ? &g_array_index (claims, VirClaim, kept - 1) : NULL;

      if (last != NULL && compare_claims (last, claim) == 0)
        for (guint y = 0; y < n_years; y++)
          last->takes.v[y] = vir_add (last->takes.v[y], claim->takes.v[y]);
      else
        g_array_index (claims, VirClaim, kept++) = *claim;
    }

  g_array_set_size (claims, kept);
}

/**
 * vir_claims_new:
 * @outlook: an outlook, of which the amendments alone are complete
 *
 * Gathers what each amendment takes of each proposal, and what it draws from any other target.
 *
 * Returns: (transfer full) (element-type VirClaim): by kind and id of the target, then by amendment
 */
GArray *
vir_claims_new (const VirOutlook *outlook)
{
  GArray  *claims = g_array_new (FALSE, FALSE, sizeof (VirClaim));
  VirBasis basis = vir_stance_basis (outlook->stance);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        VirClaim claim = { change->target, i, *vir_change_basis (change, basis), change->capacity };

        if (may_be_shared (change))
          g_array_append_val (claims, claim);
      }

  g_array_sort (claims, compare_claims);
  join_claims (claims, outlook->years.n);
  return claims;
}

/**
 * vir_claim_together:
 * @one: a claim
 * @two: another on the same target
 * @year: index of a year
 *
 * Returns: what both ask in that year, pence > 0; %VIR_UNKNOWN unless both are known and go the same
 *   way, for only then is it the same pound
 */
gint64
vir_claim_together (const VirClaim *one,
                    const VirClaim *two,
                    guint           year)
{
  gint64 a = one->takes.v[year], b = two->takes.v[year];

  if (!vir_known (a) || !vir_known (b) || a == 0 || b == 0 || (a > 0) != (b > 0))
    return VIR_UNKNOWN;

  return ABS (a + b);
}

static gboolean
is_part (const VirAmendmentRecord *whole,
         const VirAmendmentRecord *part)
{
  return whole->made_from != NULL &&
         g_strv_contains ((const char *const *) whole->made_from, part->base.id);
}

/**
 * vir_claims_exclude:
 * @one: an amendment
 * @two: another
 *
 * Returns: whether they never ask for the same pound together: one is made from the other and takes its
 *   place, or one is a rival whole budget
 */
gboolean
vir_claims_exclude (const VirAmendmentRecord *one,
                    const VirAmendmentRecord *two)
{
  return one->alternative || two->alternative || is_part (one, two) || is_part (two, one);
}
