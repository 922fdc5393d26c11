/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules between amendments: the same target asked by two, and dependence. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-claims.h"

/* One finding for the amendment of @one, about what it shares with that of @two. */
static void
report_pair (VirCheck    *check,
             const VirClaim *one,
             const VirClaim *two)
{
  const VirOutlook *outlook = check->outlook;
  const VirRecord  *target = one->target;
  const VirAmendmentRecord *own = outlook->amendments[one->amendment].record;
  const VirAmendmentRecord *other = outlook->amendments[two->amendment].record;
  VirFinding finding = vir_finding_about (target->kind, target->id, own->base.id);

  if (vir_claims_exclude (own, other))
    return;

  finding.other = other->base.id;
  for (guint y = 0; y < outlook->years.n && finding.year < 0; y++)
    {
      gint64 asked = vir_claim_together (one, two, y);

      if (!vir_known (asked))
        continue;
      finding.year = (int) y;
      finding.amount = asked;
      finding.limit = one->capacity.v[y];
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
  g_autoptr (GArray) claims = vir_claims_new (check->outlook);

  for (guint i = 0; i < claims->len; i++)
    for (guint k = i + 1; k < claims->len; k++)
      {
        const VirClaim *one = &g_array_index (claims, VirClaim, i);
        const VirClaim *two = &g_array_index (claims, VirClaim, k);

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

/* Who uses what another amendment makes depends on that amendment. */
static const char *
maker_of (const VirChangeOutlook *change)
{
  if (change->target == NULL)
    return NULL;

  switch ((guint) change->record->target)
    {
    case VIR_TARGET_LINE:
      return ((const VirLineRecord *) change->target)->created_by;
    case VIR_TARGET_RESERVE:
      return ((const VirReserveRecord *) change->target)->created_by;
    case VIR_TARGET_SCHEME:
      return ((const VirSchemeRecord *) change->target)->created_by;
    default:
      return NULL;
    }
}

static void
check_created (VirCheck                  *check,
               const VirAmendmentOutlook *amendment)
{
  const char *id = amendment->record->base.id;

  for (guint k = 0; k < amendment->n_changes; k++)
    {
      const char *maker = maker_of (amendment->changes[k]);
      VirFinding  finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);

      if (maker == NULL || g_strcmp0 (maker, id) == 0 ||
          stands_before (check->outlook->stance, maker, id))
        continue;
      finding.other = maker;
      vir_check_add (check, finding);
    }
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

      check_created (check, &outlook->amendments[i]);
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
