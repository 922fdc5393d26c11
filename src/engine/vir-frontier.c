/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The aims of packages, each alone on the published budget, and who beats whom. */

#include "config.h"

#include "vir-frontier.h"

#include "vir-amendments.h"
#include "vir-evaluate.h"

#include <stdlib.h>

/* Posts that a change keeps. One that puts a whole saving back keeps what the saving loses. Money into or out of
 * reserves, tax and grants moves no post by itself. */
static gint64
count_posts (const VirChangeOutlook *change)
{
  const VirChangeRecord *record = change->record;

  if (vir_known (record->posts))
    return record->posts;
  switch ((VirTargetKind) record->target)
    {
    case VIR_TARGET_PROPOSAL:
      return record->word == VIR_WORD_REVERSE && change->target != NULL
               ? ((const VirProposalRecord *) change->target)->posts
               : VIR_UNKNOWN;
    case VIR_TARGET_TAX:
    case VIR_TARGET_RESERVE:
    case VIR_TARGET_FUNDING:
      return 0;
    case VIR_TARGET_NONE:
    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
    case VIR_TARGET_SCHEME:
    default:
      return VIR_UNKNOWN;
    }
}

/* A sum that is not known once a part is not. */
static gint64
add_to (gint64 sum,
        gint64 part)
{
  return vir_known (sum) && vir_known (part) ? sum + part : VIR_UNKNOWN;
}

/* What the package adds to the rise, alone: what it does to tax may depend on a limit or on rounding. */
static gint64
find_rise (const VirOutlook          *outlook,
           const VirAmendmentOutlook *amendment,
           guint                      year)
{
  const char *ids[] = { amendment->record->base.id, NULL };
  g_autoptr (VirStance)  stance = NULL;
  g_autoptr (VirOutlook) alone = NULL;
  gboolean               taxes = FALSE;

  for (guint i = 0; i < amendment->n_changes; i++)
    taxes |= amendment->changes[i]->record->target == VIR_TARGET_TAX;
  if (!taxes)
    return 0;
  stance = vir_stance_new (ids, vir_stance_basis (outlook->stance));
  alone = vir_evaluate (outlook->input, stance, (VirOutlook *) outlook);
  return vir_known (alone->now[year].tax.rise_ppm) && vir_known (outlook->published[year].tax.rise_ppm)
           ? alone->now[year].tax.rise_ppm - outlook->published[year].tax.rise_ppm
           : VIR_UNKNOWN;
}

/**
 * vir_package_aims:
 * @outlook: an outlook
 * @amendment: (nullable): one of its amendments; %NULL for the budget as published
 * @year: index of a year
 * @aims: (out caller-allocates): what the package comes to
 *
 * Finds what a package asks by each aim, on the outlook's basis.
 */
void
vir_package_aims (const VirOutlook          *outlook,
                  const VirAmendmentOutlook *amendment,
                  guint                      year,
                  VirPackageAims            *aims)
{
  VirBasis basis = vir_stance_basis (outlook->stance);

  *aims = (VirPackageAims) { .amendment = amendment };
  if (amendment == NULL)
    return;
  aims->aims[VIR_AIM_LEFT] = vir_sum_value (amendment->net[year]);
  aims->aims[VIR_AIM_USES] = vir_sum_value (amendment->uses[year]);
  aims->aims[VIR_AIM_TAX] = find_rise (outlook, amendment, year);
  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];
      gint64                  kept = count_posts (change);
      gint64                  effect = vir_change_basis (change, basis)->v[year];

      aims->aims[VIR_AIM_POSTS] = add_to (aims->aims[VIR_AIM_POSTS], vir_known (kept) ? -kept : VIR_UNKNOWN);
      if (change->record->target == VIR_TARGET_RESERVE)
        aims->aims[VIR_AIM_RESERVES] = add_to (aims->aims[VIR_AIM_RESERVES],
                                               vir_known (effect) ? -effect : VIR_UNKNOWN);
    }
}

/**
 * vir_frontier_known:
 * @package: a package
 *
 * Returns: whether all its aims are known, so that it can be compared
 */
gboolean
vir_frontier_known (const VirPackageAims *package)
{
  for (guint i = 0; i < VIR_N_AIMS; i++)
    if (!vir_known (package->aims[i]))
      return FALSE;

  return TRUE;
}

/* How an aim counts: less is better. */
static gint64
cost (const VirPackageAims *package,
      guint                 aim)
{
  return VIR_AIM_MORE_IS_BETTER (aim) ? -package->aims[aim] : package->aims[aim];
}

static gboolean
beats (const VirPackageAims *one,
       const VirPackageAims *two)
{
  gboolean better = FALSE;

  for (guint i = 0; i < VIR_N_AIMS; i++)
    {
      if (cost (one, i) > cost (two, i))
        return FALSE;
      better |= cost (one, i) < cost (two, i);
    }
  return better;
}

static int
compare_packages (const void *a,
                  const void *b)
{
  const VirPackageAims *const *left = a, *const *right = b;

  for (guint i = 0; i < VIR_N_AIMS; i++)
    if (cost (*left, i) != cost (*right, i))
      return cost (*left, i) < cost (*right, i) ? -1 : 1;

  return *left < *right ? -1 : *left > *right;
}

/**
 * vir_frontier_find:
 * @packages: (array length=n): packages
 * @n: how many
 * @beaten_by: (out caller-allocates) (array length=n): for each the index of a package that is beaten by none and
 *   beats it, of several the first in the list; %VIR_NOT_BEATEN if there is none, or a figure of it is not known
 *
 * Finds the packages that another beats: it is worse by no aim, and better by one. Equal packages do not beat each
 * other.
 */
void
vir_frontier_find (const VirPackageAims *packages,
                   guint                 n,
                   int                  *beaten_by)
{
  g_autofree const VirPackageAims **order = g_new (const VirPackageAims *, n + 1);
  g_autofree guint                 *front = g_new (guint, n + 1);
  guint                             n_known = 0, n_front = 0;

  for (guint i = 0; i < n; i++)
    {
      beaten_by[i] = VIR_NOT_BEATEN;
      if (vir_frontier_known (&packages[i]))
        order[n_known++] = &packages[i];
    }
  /* In this order nothing is beaten by what comes after it, so those found so far are all that can beat the next. */
  qsort (order, n_known, sizeof *order, compare_packages);
  for (guint i = 0; i < n_known; i++)
    {
      guint index = (guint) (order[i] - packages);

      for (guint k = 0; k < n_front; k++)
        if (beats (&packages[front[k]], order[i]) &&
            (beaten_by[index] == VIR_NOT_BEATEN || (int) front[k] < beaten_by[index]))
          beaten_by[index] = (int) front[k];
      if (beaten_by[index] == VIR_NOT_BEATEN)
        front[n_front++] = index;
    }
}
