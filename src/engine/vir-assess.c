/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Assessments: claimed + steps; refused counts nothing; awaiting, or made of another claim than
 * today's, counts as claimed. */

#include "config.h"

#include "vir-assess.h"

static gboolean
is_stale (const VirAssessment *assessment,
          const VirSeries     *claimed,
          guint                n)
{
  for (guint y = 0; y < n; y++)
    if (vir_known (assessment->of.v[y]) && assessment->of.v[y] != claimed->v[y])
      return TRUE;

  return FALSE;
}

/**
 * vir_assess:
 * @assessment: (nullable): what officers wrote
 * @claimed: today's claim, pence a year
 * @n: how many years
 * @assessed: (out): what counts on the assessed basis
 *
 * Adds the steps to the claim.
 */
void
vir_assess (const VirAssessment *assessment,
            const VirSeries     *claimed,
            guint                n,
            VirAssessed         *assessed)
{
  const VirAssessmentStep *steps;

  assessed->amounts = *claimed;
  assessed->stale = assessment != NULL && assessment->verdict != VIR_VERDICT_AWAITING &&
                    is_stale (assessment, claimed, n);
  assessed->awaiting = assessment == NULL || assessed->stale ||
                       assessment->verdict == VIR_VERDICT_AWAITING;
  if (assessed->awaiting)
    return;

  steps = assessment->steps.items;
  for (guint y = 0; y < n; y++)
    if (assessment->verdict == VIR_VERDICT_REFUSED)
      assessed->amounts.v[y] = 0;
    else
      for (guint i = 0; i < assessment->steps.n; i++)
        if (vir_known (steps[i].amounts.v[y]))
          assessed->amounts.v[y] = vir_add (assessed->amounts.v[y], steps[i].amounts.v[y]);
}

/**
 * vir_proposal_is_refused:
 * @proposal: a proposal
 * @basis: on whose figures
 * @years: the document's years
 *
 * Returns: whether officers refuse it as it is claimed today: it is not done and costs nothing
 */
gboolean
vir_proposal_is_refused (const VirProposalRecord *proposal,
                         VirBasis                 basis,
                         VirYears                 years)
{
  VirAssessed assessed;
  VirLevels   levels;

  if (basis == VIR_BASIS_CLAIMED || proposal->assessment == NULL ||
      proposal->assessment->verdict != VIR_VERDICT_REFUSED)
    return FALSE;

  vir_profile_levels (proposal->profile, years, &levels);
  vir_assess (proposal->assessment, &levels.level, years.n, &assessed);
  return !assessed.awaiting;
}

/**
 * vir_proposal_levels:
 * @proposal: a proposal
 * @basis: on whose figures
 * @years: the document's years
 * @levels: (out): its effect each year, in pence; 0 where it is scrapped
 *
 * The one-off cost of achieving it is not in it.
 */
void
vir_proposal_levels (const VirProposalRecord *proposal,
                     VirBasis                 basis,
                     VirYears                 years,
                     VirLevels               *levels)
{
  VirAssessed assessed;

  if (proposal->stage == VIR_STAGE_SCRAPPED)
    {
      vir_series_fill (&levels->level, 0);
      vir_series_fill (&levels->low, 0);
      vir_series_fill (&levels->high, 0);
      return;
    }

  vir_profile_levels (proposal->profile, years, levels);
  if (basis == VIR_BASIS_CLAIMED || proposal->assessment == NULL)
    return;

  vir_assess (proposal->assessment, &levels->level, years.n, &assessed);
  for (guint y = 0; y < years.n; y++)
    {
      gint64 level = assessed.amounts.v[y];

      levels->level.v[y] = level;
      if (vir_known (level))
        levels->low.v[y] = levels->high.v[y] = level;
    }
}
