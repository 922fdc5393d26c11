/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-savings-figures.h. */

#include "config.h"

#include "vir-savings-figures.h"

#include <glib/gi18n-lib.h>

/**
 * vir_savings_steps:
 * @outlook: an outlook
 * @proposal: a proposal of its input
 * @steps: (out caller-allocates): its change on the year before, each year, on the stance's basis
 *
 * Gets a proposal's figures as medium-term plans print them.
 */
void
vir_savings_steps (const VirOutlook        *outlook,
                   const VirProposalRecord *proposal,
                   VirSeries               *steps)
{
  VirLevels levels;

  vir_series_fill (steps, VIR_UNKNOWN);
  if (proposal->profile == NULL)
    return;
  vir_outlook_proposal_levels (outlook, proposal, vir_stance_basis (outlook->stance), &levels);
  vir_profile_steps (&levels.level, outlook->years.n, steps);
}

/**
 * vir_savings_change:
 * @outlook: an outlook
 * @proposal: id of a proposal
 * @year: index of a year
 * @effect: (out): what the stance's amendments do to it in that year; may be %VIR_UNKNOWN
 *
 * Returns: whether one of them changes it
 */
gboolean
vir_savings_change (const VirOutlook *outlook,
                    const char       *proposal,
                    guint             year,
                    gint64           *effect)
{
  gboolean found = FALSE;

  *effect = 0;
  for (guint i = 0; i < outlook->n_counted; i++)
    {
      const VirChangeRecord *change = outlook->counted[i].change->record;

      if (change->target != VIR_TARGET_PROPOSAL || g_strcmp0 (change->subject, proposal) != 0)
        continue;
      found = TRUE;
      *effect = vir_add (*effect, outlook->counted[i].counted.v[year]);
    }
  return found;
}

/**
 * vir_savings_span:
 * @profile: a profile
 * @format: how the figure is written
 *
 * Returns: (nullable): its printed figure that has no yearly split, "−£5 million by 2021/22"
 */
char *
vir_savings_span (const VirProfile *profile,
                  VirNumberFormat   format)
{
  g_autofree char *amount = NULL;
  g_autofree char *year = NULL;

  if (profile == NULL || !vir_known (profile->span))
    return NULL;
  amount = vir_money_format (profile->span, format, VIR_MONEY_WORDS);
  if (profile->span_to == 0)
    /* Translators: an amount that is printed for all years of a plan together */
    return g_strdup_printf (_ ("%s over the plan"), amount);
  year = vir_year_format (profile->span_to);
  if (profile->form == VIR_FORM_SPAN_BY)
    /* Translators: an amount and the year by which it is reached */
    return g_strdup_printf (_ ("%s by %s"), amount, year);
  /* Translators: an amount for all years together and the last of them */
  return g_strdup_printf (_ ("%s in all to %s"), amount, year);
}

/**
 * vir_savings_add:
 * @outlook: an outlook
 * @proposal: a proposal
 * @year: index of the year of @totals' changes
 * @totals: (inout): sums
 *
 * Adds a proposal. One that is scrapped is listed, but counts nothing.
 */
void
vir_savings_add (const VirOutlook        *outlook,
                 const VirProposalRecord *proposal,
                 guint                    year,
                 VirSavingsTotals        *totals)
{
  VirSeries steps;
  gint64    effect;

  totals->n++;
  if (vir_savings_change (outlook, proposal->base.id, year, &effect))
    vir_sum_add (&totals->changes, effect);
  if (proposal->stage == VIR_STAGE_SCRAPPED)
    return;
  vir_savings_steps (outlook, proposal, &steps);
  for (guint y = 0; y < outlook->years.n; y++)
    vir_sum_add (&totals->steps[y], steps.v[y]);
  vir_sum_add (&totals->posts, proposal->posts);
}
