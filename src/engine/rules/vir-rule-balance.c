/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on balance: this year, later years, and what cannot be told. */

#include "config.h"

#include "vir-rules-private.h"

static void
add_year (VirCheck  *check,
          VirFinding finding,
          guint      year,
          gint64     amount)
{
  finding.year = (int) year;
  finding.amount = amount;
  vir_check_add (check, finding);
}

/**
 * vir_rule_unbalanced_first_year:
 * @check: the check under way
 *
 * The calculation for the year being set must balance (LGFA 1992 s.31A, s.42A): the budget, each
 * amendment on it, and a stack of several. @amount is what is left to find.
 */
void
vir_rule_unbalanced_first_year (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            unit = vir_input_unit (outlook->input);
  gint64            gap = outlook->published[0].gap;

  if (outlook->published[0].balance == VIR_BALANCE_NOT_BALANCED)
    add_year (check, vir_finding_about (VIR_KIND_BUDGET, "budget", NULL), 0, gap);

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentOutlook *amendment = &outlook->amendments[i];
      const char                *id = amendment->record->base.id;
      gint64                     left = vir_add (gap, vir_sum_value (amendment->net[0]));

      if (vir_known (left) && left >= unit && amendment->net[0].known > 0)
        add_year (check, vir_finding_about (VIR_KIND_AMENDMENT, id, id), 0, left);
    }

  if (vir_stance_count (outlook->stance) > 1 &&
      outlook->now[0].balance == VIR_BALANCE_NOT_BALANCED)
    add_year (check, vir_finding_about (VIR_KIND_BUDGET, "budget", NULL), 0, outlook->now[0].gap);
}

/**
 * vir_rule_worse_later:
 * @check: the check under way
 *
 * An amendment that widens the gap of later years: the Section 151 officer reports on the robustness
 * of the estimates (LGA 2003 s.25). @year is the first such year, @amount the sum over all of them,
 * @limit how many they are.
 */
void
vir_rule_worse_later (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            unit = vir_input_unit (outlook->input);

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const VirAmendmentOutlook *amendment = &outlook->amendments[i];
      const char                *id = amendment->record->base.id;
      VirFinding                 finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);

      finding.amount = 0;
      finding.limit = 0;
      for (guint y = 1; y < outlook->years.n; y++)
        {
          gint64 net = vir_sum_value (amendment->net[y]);

          if (!vir_known (net) || net < unit)
            continue;
          if (finding.year < 0)
            finding.year = (int) y;
          finding.amount += net;
          finding.limit++;
        }
      if (finding.year >= 0)
        vir_check_add (check, finding);
    }
}

/**
 * vir_rule_cannot_tell:
 * @check: the check under way
 *
 * Whether a year balances cannot be told, for want of figures. @year is the first such year, @limit
 * how many figures are missing.
 */
void
vir_rule_cannot_tell (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint y = 0; y < outlook->years.n; y++)
    if (outlook->published[y].balance == VIR_BALANCE_CANNOT_TELL)
      {
        VirFinding finding = vir_finding_about (VIR_KIND_BUDGET, "budget", NULL);

        finding.limit = outlook->published[y].unknown;
        add_year (check, finding, y, VIR_UNKNOWN);
        break;
      }

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint y = 0; y < outlook->years.n; y++)
      if (outlook->amendments[i].net[y].unknown > 0)
        {
          const char *id = outlook->amendments[i].record->base.id;
          VirFinding  finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);

          finding.limit = outlook->amendments[i].unknown;
          add_year (check, finding, y, VIR_UNKNOWN);
          break;
        }
}
