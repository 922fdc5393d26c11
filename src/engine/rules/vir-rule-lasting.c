/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on how long money lasts: recurrence not stated, no yearly split, one-off money for recurring
 * spending. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-amendments.h"

static VirFinding
about_change (const VirChangeOutlook *change)
{
  return vir_finding_about (VIR_KIND_CHANGE, change->record->base.id, change->record->amendment);
}

/**
 * vir_rule_recurrence_unstated:
 * @check: the check under way
 *
 * A change does not say whether it recurs, so later years stay unknown. @year is the last year with a
 * figure, @amount that figure.
 */
void
vir_rule_recurrence_unstated (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        VirFinding              finding = about_change (change);

        if (!change->unstated || change->unphased || change->record->target == VIR_TARGET_RESERVE)
          continue;
        for (guint y = 0; y < outlook->years.n; y++)
          if (vir_known (change->claimed.level.v[y]))
            {
              finding.year = (int) y;
              finding.amount = change->claimed.level.v[y];
            }
        if (finding.year >= 0 && finding.amount != 0)
          vir_check_add (check, finding);
      }
}

/**
 * vir_rule_unphased:
 * @check: the check under way
 *
 * A figure over several years without a yearly split: counted in no year. @amount is the span's.
 */
void
vir_rule_unphased (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        const VirProfile       *profile = change->record->claimed != NULL ? change->record->claimed
                                                                          : change->record->amount;
        VirFinding              finding = about_change (change);

        if (!change->unphased)
          continue;
        finding.amount = profile->span;
        vir_check_add (check, finding);
      }

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);
      VirFinding finding = vir_finding_about (VIR_KIND_PROPOSAL, proposal->base.id, NULL);

      if (proposal->profile == NULL || vir_profile_is_phased (proposal->profile) ||
          proposal->stage == VIR_STAGE_SCRAPPED)
        continue;
      finding.amount = proposal->profile->span;
      vir_check_add (check, finding);
    }
}

/* Whether the year after is known to be paid for. */
static gboolean
balances_later (const VirAmendmentOutlook *amendment,
                guint                      y,
                guint                      n_years,
                gint64                     unit)
{
  gint64 next = y + 1 < n_years ? vir_sum_value (amendment->net[y + 1]) : VIR_UNKNOWN;

  return vir_known (next) && next < unit;
}

/**
 * vir_rule_one_off_for_recurring:
 * @check: the check under way
 *
 * One-off money (reserves, one-off funding) pays for what goes on: the same £ is handed to each later
 * year. @year is the first year of it, @amount the £ a year.
 */
void
vir_rule_one_off_for_recurring (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  VirBasis          basis = vir_stance_basis (outlook->stance);
  gint64            unit = vir_input_unit (outlook->input);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint y = 0; y < outlook->years.n; y++)
      {
        const VirAmendmentOutlook *amendment = &outlook->amendments[i];
        gint64                     once = 0, recurring = 0, handed;
        VirFinding                 finding;

        for (guint k = 0; k < amendment->n_changes; k++)
          {
            const VirChangeOutlook *change = amendment->changes[k];
            gint64                  effect = vir_change_basis (change, basis)->v[y];

            if (!vir_known (effect))
              continue;
            if (change->one_off || change->record->target == VIR_TARGET_RESERVE)
              once -= MIN (effect, 0);
            else if (change->recurring)
              recurring += effect;
          }

        handed = MIN (once, recurring);
        if (handed < unit || balances_later (amendment, y, outlook->years.n, unit))
          continue;
        finding = vir_finding_about (VIR_KIND_AMENDMENT, amendment->record->base.id,
                                     amendment->record->base.id);
        finding.year = (int) y;
        finding.amount = handed;
        vir_check_add (check, finding);
        break;
      }
}
