/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules between amendments: the same target asked by two, and dependence. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-amendments.h"

/* What one amendment takes of one target in each year. */
typedef struct
{
  gconstpointer target;
  guint         amendment;
  VirSeries     takes;
  VirSeries     capacity;
} Claim;

static gboolean
may_be_shared (const VirChangeOutlook *change)
{
  return change->target != NULL && (change->record->target == VIR_TARGET_PROPOSAL ||
                                    change->direction < 0);
}

static int
compare_claims (gconstpointer a,
                gconstpointer b)
{
  const Claim *x = a, *y = b;

  if (x->target != y->target)
    return (gsize) x->target < (gsize) y->target ? -1 : 1;

  return x->amendment < y->amendment ? -1 : x->amendment > y->amendment;
}

static GArray *
gather_claims (const VirOutlook *outlook)
{
  GArray  *claims = g_array_new (FALSE, FALSE, sizeof (Claim));
  VirBasis basis = vir_stance_basis (outlook->stance);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        Claim claim = { change->target, i, *vir_change_basis (change, basis), change->capacity };

        if (may_be_shared (change))
          g_array_append_val (claims, claim);
      }

  g_array_sort (claims, compare_claims);
  return claims;
}

/* Several changes of one amendment on one target count together. */
static void
join_claims (GArray *claims,
             guint   n_years)
{
  guint kept = 0;

  for (guint i = 0; i < claims->len; i++)
    {
      Claim *claim = &g_array_index (claims, Claim, i);
      Claim *last = kept > 0 ? &g_array_index (claims, Claim, kept - 1) : NULL;

      if (last != NULL && compare_claims (last, claim) == 0)
        for (guint y = 0; y < n_years; y++)
          last->takes.v[y] = vir_add (last->takes.v[y], claim->takes.v[y]);
      else
        g_array_index (claims, Claim, kept++) = *claim;
    }

  g_array_set_size (claims, kept);
}

/* One finding for the amendment of @one, about what it shares with that of @two. */
static void
report_pair (VirCheck    *check,
             const Claim *one,
             const Claim *two)
{
  const VirOutlook *outlook = check->outlook;
  const VirRecord  *target = one->target;
  VirFinding finding = vir_finding_about (target->kind, target->id,
                                          outlook->amendments[one->amendment].record->base.id);

  finding.other = outlook->amendments[two->amendment].record->base.id;
  for (guint y = 0; y < outlook->years.n; y++)
    {
      gint64 a = one->takes.v[y], b = two->takes.v[y];

      /* Only where both take the same way is it the same pound. */
      if (!vir_known (a) || !vir_known (b) || (a > 0) != (b > 0) || a == 0 || b == 0)
        continue;
      finding.year = (int) y;
      finding.amount = ABS (a + b);
      finding.limit = one->capacity.v[y];
      break;
    }

  if (finding.year >= 0)
    vir_check_add (check, finding);
}

/**
 * vir_rule_shared_target:
 * @check: the check under way
 *
 * Two amendments ask the same saving, line, reserve or pot. Each gets a finding with the other as
 * @other; @amount is what both ask together in the first year that both do, @limit what the target
 * has, unknown where that is not published: then it warns, and nothing is cut back.
 */
void
vir_rule_shared_target (VirCheck *check)
{
  g_autoptr (GArray) claims = gather_claims (check->outlook);

  join_claims (claims, check->outlook->years.n);
  for (guint i = 0; i < claims->len; i++)
    for (guint k = i + 1; k < claims->len; k++)
      {
        const Claim *one = &g_array_index (claims, Claim, i);
        const Claim *two = &g_array_index (claims, Claim, k);

        if (one->target != two->target)
          break;
        report_pair (check, one, two);
        report_pair (check, two, one);
      }
}

static gboolean
stands_before (const VirStance *stance,
               const char      *earlier,
               const char      *later)
{
  for (guint i = 0; i < vir_stance_count (stance); i++)
    if (g_strcmp0 (vir_stance_nth (stance, i), earlier) == 0)
      return TRUE;
    else if (g_strcmp0 (vir_stance_nth (stance, i), later) == 0)
      return FALSE;

  /* Not in the stance at all: nothing to be said of the order. */
  return TRUE;
}

/**
 * vir_rule_depends_missing:
 * @check: the check under way
 *
 * An amendment depends on another that does not exist, or that is not carried before it. @other is
 * that amendment's id.
 */
void
vir_rule_depends_missing (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentRecord *amendment = outlook->amendments[i].record;

      for (VirStrings *id = amendment->depends; id != NULL && *id != NULL; id++)
        {
          VirFinding finding = vir_finding_about (VIR_KIND_AMENDMENT, amendment->base.id,
                                                  amendment->base.id);

          finding.other = *id;
          if (vir_outlook_amendment (outlook, *id) == NULL ||
              !stands_before (outlook->stance, *id, amendment->base.id))
            vir_check_add (check, finding);
        }
    }
}
