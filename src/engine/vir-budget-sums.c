/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sums over proposals (kept up to date by difference), funding lines and reserves' plans. */

#include "config.h"

#include "vir-budget-sums.h"

#include "vir-assess.h"

#include <string.h>

typedef struct
{
  VirYears         years;
  VirBasis         basis;
  VirProposalSums *sums;
} Walk;

static void
move_sum (VirSum *sum,
          gint64  value,
          int     sign)
{
  if (vir_known (value))
    sum->known += sign * value;
  else
    sum->unknown += (guint) sign;
}

static void
move_assessed (Walk                    *walk,
               const VirProposalRecord *proposal,
               const VirLevels         *levels,
               int                      sign)
{
  VirLevels claimed;

  if (walk->basis == VIR_BASIS_CLAIMED || proposal->assessment == NULL)
    return;

  vir_proposal_levels (proposal, VIR_BASIS_CLAIMED, walk->years, &claimed);
  for (guint y = 0; y < walk->years.n; y++)
    if (vir_known (levels->level.v[y]) && vir_known (claimed.level.v[y]))
      walk->sums->assessed[y] += sign * (levels->level.v[y] - claimed.level.v[y]);
}

/* What it costs to achieve, in the years that are given; nothing where officers refuse it. */
static void
move_costs (Walk                    *walk,
            const VirProposalRecord *proposal,
            int                      sign)
{
  const VirSeries *costs = &proposal->profile->one_off_cost;
  gboolean         refused = vir_proposal_is_refused (proposal, walk->basis, walk->years);

  for (guint y = 0; y < walk->years.n; y++)
    if (vir_known (costs->v[y]) && refused)
      walk->sums->assessed[y] -= sign * costs->v[y];
    else if (vir_known (costs->v[y]))
      {
        walk->sums->all[y].known += sign * costs->v[y];
        walk->sums->one_off[y] += sign * costs->v[y];
      }
}

static void
move_levels (Walk                    *walk,
             const VirProposalRecord *proposal,
             int                      sign)
{
  gboolean  ends = vir_profile_lasting (proposal->profile, walk->years) == VIR_RECURRENCE_ONE_OFF;
  VirLevels levels;

  vir_proposal_levels (proposal, walk->basis, walk->years, &levels);
  for (guint y = 0; y < walk->years.n; y++)
    {
      gint64 level = levels.level.v[y];

      move_sum (&walk->sums->all[y], level, sign);
      if (proposal->proposal == VIR_PROPOSAL_SAVING)
        move_sum (&walk->sums->savings[y], level, sign);
      if (ends && vir_known (level))
        walk->sums->one_off[y] += sign * level;
    }
  move_assessed (walk, proposal, &levels, sign);
}

static void
move_proposal (Walk                    *walk,
               const VirProposalRecord *proposal,
               int                      sign)
{
  if (proposal->stage == VIR_STAGE_SCRAPPED)
    return;

  if (proposal->profile != NULL)
    move_costs (walk, proposal, sign);
  /* A span is counted in no year: how much is known, but not when. */
  if (proposal->profile == NULL || vir_profile_is_phased (proposal->profile))
    move_levels (walk, proposal, sign);
}

/**
 * vir_proposal_sums_build:
 * @input: a root
 * @basis: on whose figures
 * @sums: (out): the sums
 *
 * Adds up all proposals.
 */
void
vir_proposal_sums_build (const VirInput  *input,
                         VirBasis         basis,
                         VirProposalSums *sums)
{
  Walk walk = { vir_input_years (input), basis, sums };

  memset (sums, 0, sizeof *sums);
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    move_proposal (&walk, vir_input_nth (input, VIR_KIND_PROPOSAL, i), 1);
}

static void
proposal_differs (guint         index,
                  gconstpointer before,
                  gconstpointer after,
                  gpointer      user_data)
{
  if (before != NULL && *(gconstpointer const *) before != NULL)
    move_proposal (user_data, *(gconstpointer const *) before, -1);
  if (after != NULL && *(gconstpointer const *) after != NULL)
    move_proposal (user_data, *(gconstpointer const *) after, 1);
}

/**
 * vir_proposal_sums_update:
 * @before: an earlier root of the same years
 * @after: the root wanted
 * @basis: on whose figures
 * @sums: (inout): the sums of @before, made those of @after
 *
 * Moves the sums by the proposals that differ.
 */
void
vir_proposal_sums_update (const VirInput  *before,
                          const VirInput  *after,
                          VirBasis         basis,
                          VirProposalSums *sums)
{
  Walk walk = { vir_input_years (after), basis, sums };

  vir_vec_diff (vir_input_records (before, VIR_KIND_PROPOSAL),
                vir_input_records (after, VIR_KIND_PROPOSAL), proposal_differs, &walk);
}

/**
 * vir_funding_amount:
 * @record: a funding line
 * @years: the document's years
 * @year: index of one
 *
 * Returns: its amount in pence; 0 after its end year where no figure says otherwise
 */
gint64
vir_funding_amount (const VirFundingRecord *record,
                    VirYears                years,
                    guint                   year)
{
  gint64 amount = record->amounts.v[year];

  if (!vir_known (amount) && record->end_year > 0 && years.first + (int) year > record->end_year)
    return 0;

  return amount;
}

static guint
netted_kinds (const VirInput *input)
{
  guint netted = 0;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord *total = vir_input_nth (input, VIR_KIND_TOTAL, i);

      if (total->role == VIR_ROLE_NET && total->amendment == NULL)
        netted |= total->netted;
    }

  return netted;
}

/**
 * vir_funding_sums_build:
 * @input: a root
 * @sums: (out): the sums
 *
 * Adds up all funding lines, apart from those that the printed net budget is already after.
 */
void
vir_funding_sums_build (const VirInput *input,
                        VirFundingSums *sums)
{
  VirYears years = vir_input_years (input);

  memset (sums, 0, sizeof *sums);
  sums->netted = netted_kinds (input);
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_FUNDING); i++)
    {
      const VirFundingRecord *record = vir_input_nth (input, VIR_KIND_FUNDING, i);
      gboolean                off = (sums->netted & (1u << record->funding)) != 0;

      for (guint y = 0; y < years.n; y++)
        {
          gint64   amount = vir_funding_amount (record, years, y);
          gboolean ends = record->funding == VIR_FUNDING_COLLECTION_FUND || record->end_year > 0;

          vir_sum_add (off ? &sums->off[y] : &sums->counted[y], amount);
          if (ends && vir_known (amount))
            sums->one_off[y] += amount;
        }
    }
}

/**
 * vir_reserve_move:
 * @record: a reserve
 * @year: index of a year
 *
 * Returns: planned contributions less uses, in pence; a plan without any figure is none, a year left
 *   out of a plan that has figures is unknown
 */
gint64
vir_reserve_move (const VirReserveRecord *record,
                  guint                   year)
{
  gint64 in = vir_series_any (&record->contributions) ? record->contributions.v[year] : 0;
  gint64 out = vir_series_any (&record->uses) ? record->uses.v[year] : 0;

  return vir_subtract (in, out);
}
