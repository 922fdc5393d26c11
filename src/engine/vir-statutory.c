/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* E, I and R from printed totals, moved by each change according to its nature. */

#include "config.h"

#include "vir-statutory.h"

#include "vir-budget-sums.h"

/* The budget's printed total of a role; NULL where none is printed for the year. */
static const VirTotalRecord *
find_total (const VirOutlook *outlook,
            VirRole           role,
            guint             year,
            gint64           *amount)
{
  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord *total = vir_input_nth (outlook->input, VIR_KIND_TOTAL, i);
      VirLevels             levels;

      if (total->role != (int) role || total->amendment != NULL)
        continue;
      vir_profile_levels (total->amount, outlook->years, &levels);
      *amount = levels.level.v[year];
      if (vir_known (*amount))
        return total;
    }

  return NULL;
}

/* Funding that the printed income does not hold already. */
static gint64
other_funding (const VirOutlook *outlook,
               guint             netted,
               guint             year)
{
  VirSum sum = { 0, 0 };

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_FUNDING); i++)
    {
      const VirFundingRecord *funding = vir_input_nth (outlook->input, VIR_KIND_FUNDING, i);

      if (!(netted & (1u << funding->funding)))
        vir_sum_add (&sum, vir_funding_amount (funding, outlook->years, year));
    }

  return vir_sum_value (sum);
}

/**
 * vir_statutory_nature:
 * @change: a change
 *
 * Returns: whether it moves expenditure or income: as its nature says, else as its target and word do
 */
VirNature
vir_statutory_nature (const VirChangeRecord *change)
{
  if (change->nature != VIR_NATURE_UNSTATED)
    return (VirNature) change->nature;
  if (change->target == VIR_TARGET_FUNDING)
    return VIR_NATURE_INCOME;
  if (change->target == VIR_TARGET_RESERVE)
    return change->word == VIR_WORD_USE ? VIR_NATURE_INCOME : VIR_NATURE_SPENDING;

  return change->word == VIR_WORD_RAISE_INCOME || change->word == VIR_WORD_FORGO_INCOME
           ? VIR_NATURE_INCOME
           : VIR_NATURE_SPENDING;
}

/**
 * vir_statutory:
 * @outlook: an outlook
 * @year: index of a year
 * @before: (out): the published calculation
 * @after: (out): with the stance's amendments; a change of council tax moves neither E nor I
 *
 * Restates the calculation that an amended resolution must carry.
 *
 * Returns: %FALSE where gross expenditure and income are not printed for the year
 */
gboolean
vir_statutory (const VirOutlook *outlook,
               guint             year,
               VirStatutory     *before,
               VirStatutory     *after)
{
  gint64                gross = VIR_UNKNOWN, income = VIR_UNKNOWN;
  const VirTotalRecord *income_total = find_total (outlook, VIR_ROLE_INCOME, year, &income);

  if (find_total (outlook, VIR_ROLE_GROSS, year, &gross) == NULL || income_total == NULL)
    return FALSE;

  before->expenditure = gross;
  before->income = vir_add (income, other_funding (outlook, income_total->netted, year));
  before->requirement = vir_subtract (before->expenditure, before->income);

  *after = *before;
  for (guint i = 0; i < outlook->n_counted; i++)
    {
      const VirChangeRecord *change = outlook->counted[i].change->record;
      gint64                 effect = outlook->counted[i].counted.v[year];

      if (change->target == VIR_TARGET_TAX)
        continue;
      if (vir_statutory_nature (change) == VIR_NATURE_INCOME)
        after->income = vir_subtract (after->income, effect);
      else
        after->expenditure = vir_add (after->expenditure, effect);
    }
  after->requirement = vir_subtract (after->expenditure, after->income);
  return TRUE;
}
