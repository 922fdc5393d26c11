/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The published years: what is printed anchors them, the parts fill them. */

#include "config.h"

#include "vir-anchor.h"

#include <string.h>

/**
 * vir_anchor_printed:
 * @input: a root
 * @printed: (out): what the council printed of its budget as a whole
 *
 * Gathers the printed totals; of two for one year the first stands (a finding tells of the other).
 */
void
vir_anchor_printed (const VirInput *input,
                    VirPrinted     *printed)
{
  VirYears years = vir_input_years (input);

  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    printed->gap[y] = printed->net[y] = (VirPrintedFigure){ VIR_UNKNOWN, VIR_STATUS_PUBLISHED };
  printed->net_before = VIR_UNKNOWN;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord *total = vir_input_nth (input, VIR_KIND_TOTAL, i);
      VirPrintedFigure     *to = total->role == VIR_ROLE_GAP   ? printed->gap
                                 : total->role == VIR_ROLE_NET ? printed->net
                                                               : NULL;
      VirStatus             status = vir_record_field_status (total, "amount");
      VirLevels             levels;

      if (to == NULL || total->amendment != NULL)
        continue;

      vir_profile_levels (total->amount, years, &levels);
      for (guint y = 0; y < years.n; y++)
        if (!vir_known (to[y].value))
          to[y] = (VirPrintedFigure){ levels.level.v[y], status };
      if (total->role == VIR_ROLE_NET && !vir_known (printed->net_before))
        printed->net_before = total->before;
    }
}

/**
 * vir_balance_of:
 * @gap: a gap in pence, or unknown
 * @unit: the council's rounding in pence
 *
 * Returns: balanced where the gap is less than the unit, a surplus too
 */
VirBalance
vir_balance_of (gint64 gap,
                gint64 unit)
{
  if (!vir_known (gap))
    return VIR_BALANCE_CANNOT_TELL;

  return gap < unit ? VIR_BALANCE_BALANCED : VIR_BALANCE_NOT_BALANCED;
}

static void
add_sum (VirSum *to,
         VirSum  part,
         int     sign)
{
  to->known += sign * part.known;
  to->unknown += part.unknown;
}

static VirSum
planned_reserve_moves (const VirInput *input,
                       guint           y)
{
  VirSum sum = { 0, 0 };

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_RESERVE); i++)
    {
      const VirReserveRecord *record = vir_input_nth (input, VIR_KIND_RESERVE, i);

      if (record->ledger == VIR_LEDGER_GENERAL && record->created_by == NULL)
        vir_sum_add (&sum, vir_reserve_move (record, y));
    }

  return sum;
}

static VirSum
scheme_costs (const VirSchemeOutlook *schemes,
              guint                   n_schemes,
              guint                   y)
{
  VirSum sum = { 0, 0 };

  for (guint i = 0; i < n_schemes; i++)
    vir_sum_add (&sum, schemes[i].published.v[y]);

  return sum;
}

static void
set_drafting (VirYearOutlook *year,
              VirSum          parts,
              VirSum          funding)
{
  year->net = vir_sum_value (parts);
  year->gap = vir_subtract (vir_subtract (year->net, year->funding), year->tax.yield);
  year->unknown = parts.unknown + funding.unknown + !vir_known (year->tax.yield);
}

static void
set_published (VirYearOutlook   *year,
               const VirPrinted *printed,
               VirSum            parts,
               gint64            assessed,
               guint             y)
{
  year->net = printed->net[y].value;
  year->gap = printed->gap[y].value;
  year->status = vir_known (year->gap)   ? printed->gap[y].status
                 : vir_known (year->net) ? printed->net[y].status
                                         : VIR_STATUS_PUBLISHED;
  if (!vir_known (year->gap))
    year->gap = vir_subtract (vir_subtract (year->net, year->funding), year->tax.yield);
  /* The first year's calculation must balance: LGFA 1992 s.31A, s.42A. */
  if (!vir_known (year->gap) && y == 0)
    year->gap = 0;
  if (!vir_known (year->net))
    year->net = vir_add (vir_add (year->gap, year->funding), year->tax.yield);

  year->not_itemised = vir_subtract (year->net, parts.known - assessed);
  /* What officers took off or added to the budget's own proposals moves the year. */
  year->net = vir_add (year->net, assessed);
  year->gap = vir_add (year->gap, assessed);
  year->unknown = vir_known (year->gap) ? 0 : MAX (parts.unknown, 1);
}

/**
 * vir_anchor_years:
 * @input: a root
 * @printed: what the council printed
 * @tree: totals of the lines
 * @proposals: sums of the proposals
 * @funding: sums of the funding
 * @tax: the published council tax
 * @schemes: the capital schemes' published cost to revenue
 * @n_schemes: how many
 * @years: (out): %VIR_MAX_YEARS of them, without amendments
 *
 * gap = net − funding − tax (model.md §4).
 */
void
vir_anchor_years (const VirInput        *input,
                  const VirPrinted      *printed,
                  const VirTree         *tree,
                  const VirProposalSums *proposals,
                  const VirFundingSums  *funding,
                  const VirTaxPath      *tax,
                  const VirSchemeOutlook *schemes,
                  guint                  n_schemes,
                  VirYearOutlook        *years)
{
  const VirBudgetRecord *budget = vir_input_budget (input);
  gint64                 unit = vir_input_unit (input);
  gboolean               has_funding = vir_input_count (input, VIR_KIND_FUNDING) > 0;
  gint64                 gap_before = 0;

  memset (years, 0, VIR_MAX_YEARS * sizeof *years);
  for (guint y = 0; y < vir_input_years (input).n; y++)
    {
      VirYearOutlook *year = &years[y];
      VirSum          parts = { 0, 0 };

      year->lines = tree->ledgers[VIR_LEDGER_GENERAL][y];
      year->proposals = proposals->all[y];
      year->savings = proposals->savings[y];
      year->reserves = planned_reserve_moves (input, y);
      year->schemes = scheme_costs (schemes, n_schemes, y);
      year->tax = tax->year[y];
      /* A published budget without a line of funding is one whose funding is not known. */
      year->funding = budget->standing == VIR_STANDING_PUBLISHED && !has_funding
                        ? VIR_UNKNOWN
                        : vir_sum_value (funding->counted[y]);
      year->one_off_funding = funding->one_off[y];

      add_sum (&parts, year->lines, 1);
      if (budget->figures == VIR_FIGURES_BEFORE_PROPOSALS)
        add_sum (&parts, year->proposals, 1);
      else
        parts.known += proposals->assessed[y];
      add_sum (&parts, year->reserves, 1);
      add_sum (&parts, year->schemes, 1);
      add_sum (&parts, funding->off[y], -1);

      if (budget->standing == VIR_STANDING_PUBLISHED)
        set_published (year, printed, parts, proposals->assessed[y], y);
      else
        set_drafting (year, parts, funding->counted[y]);

      year->gap_step = vir_subtract (year->gap, gap_before);
      gap_before = year->gap;
      year->recurring_gap = vir_subtract (year->gap, vir_sum_value (year->reserves));
      year->recurring_gap = vir_add (year->recurring_gap,
                                     year->one_off_funding - proposals->one_off[y]);
      year->balance = vir_balance_of (year->gap, unit);
    }
}
