/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on capital: it balances by itself, and does not pay for revenue. */

#include "config.h"

#include "vir-rules-private.h"

/* One finding for the first year in which cost and sources are apart. */
static void
check_imbalance (VirCheck     *check,
                 VirFinding    finding,
                 const gint64 *imbalance)
{
  gint64 unit = vir_input_unit (check->outlook->input);

  for (guint y = 0; y < check->outlook->years.n; y++)
    if (ABS (imbalance[y]) >= unit)
      {
        finding.year = (int) y;
        finding.amount = imbalance[y];
        vir_check_add (check, finding);
        return;
      }
}

/**
 * vir_rule_capital_unbalanced:
 * @check: the check under way
 *
 * The sources of a scheme are not its cost, in the published budget or as an amendment leaves them.
 * @amount is cost less sources, > 0 where money is missing.
 */
void
vir_rule_capital_unbalanced (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_schemes; i++)
    {
      const VirSchemeOutlook *scheme = &outlook->schemes[i];

      check_imbalance (check, vir_finding_about (VIR_KIND_SCHEME, scheme->record->base.id, NULL),
                       scheme->imbalance_published);
    }

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const char *id = outlook->amendments[i].record->base.id;

      check_imbalance (check, vir_finding_about (VIR_KIND_AMENDMENT, id, id),
                       outlook->amendments[i].capital);
    }
}

/**
 * vir_rule_capital_for_revenue:
 * @check: the check under way
 *
 * A change of a scheme claims to close the revenue gap by more than its financing, contributions and
 * running cost come to: capital would pay for revenue. @amount is the claim, @limit what follows from
 * the scheme.
 */
void
vir_rule_capital_for_revenue (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            unit = vir_input_unit (outlook->input);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        VirFinding finding = vir_finding_about (VIR_KIND_CHANGE, change->record->base.id,
                                                change->record->amendment);

        for (guint y = 0; change->record->target == VIR_TARGET_SCHEME && y < outlook->years.n; y++)
          {
            gint64 claimed = change->claimed.level.v[y], computed = change->computed.v[y];

            if (!vir_known (claimed) || !vir_known (computed) || claimed > computed - unit)
              continue;
            finding.year = (int) y;
            finding.amount = claimed;
            finding.limit = computed;
            finding.other = change->record->subject;
            vir_check_add (check, finding);
            break;
          }
      }
}
