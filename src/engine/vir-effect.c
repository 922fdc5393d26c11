/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Computed effects: one function a kind of target. Pure: from records to figures. */

#include "config.h"

#include "vir-effect.h"

#include "vir-assess.h"

#define PPM 1000000

/**
 * vir_effect_sign:
 * @change: a change
 *
 * Returns: 1 where its word worsens the gap, −1 where it closes it, 0 where that depends on its target
 */
int
vir_effect_sign (const VirChangeRecord *change)
{
  switch ((VirWord) change->word)
    {
    case VIR_WORD_SPEND:
    case VIR_WORD_FORGO_INCOME:
    case VIR_WORD_TOP_UP:
    case VIR_WORD_FORGO:
    case VIR_WORD_LOWER:
    case VIR_WORD_FREEZE:
      return 1;

    case VIR_WORD_SAVE:
    case VIR_WORD_RAISE_INCOME:
    case VIR_WORD_USE:
    case VIR_WORD_CUT_CONTRIBUTION:
    case VIR_WORD_CLAIM:
    case VIR_WORD_RAISE:
      return -1;

    case VIR_WORD_REVERSE:
    case VIR_WORD_TRIM:
    case VIR_WORD_INCREASE:
    case VIR_WORD_DELAY:
    case VIR_WORD_BRING_FORWARD:
    case VIR_WORD_REPROFILE:
    case VIR_WORD_ADD:
    case VIR_WORD_DROP:
    case VIR_WORD_RESIZE:
    case VIR_WORD_REPHASE:
    case VIR_WORD_REFINANCE:
    default:
      return 0;
    }
}

static void
set_unknown (VirLevels *levels)
{
  vir_series_fill (&levels->level, VIR_UNKNOWN);
  vir_series_fill (&levels->low, VIR_UNKNOWN);
  vir_series_fill (&levels->high, VIR_UNKNOWN);
}

static void
set_exact (VirLevels       *levels,
           const VirSeries *series)
{
  levels->level = *series;
  levels->low = *series;
  levels->high = *series;
}

static void
negate_levels (VirLevels *levels)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    {
      gint64 low = levels->low.v[y];

      levels->level.v[y] = vir_negate (levels->level.v[y]);
      levels->low.v[y] = vir_negate (levels->high.v[y]);
      levels->high.v[y] = vir_negate (low);
    }
}

static void
scale_levels (VirLevels *levels,
              gint64     num,
              gint64     den)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    {
      levels->level.v[y] = vir_ratio (levels->level.v[y], num, den);
      levels->low.v[y] = vir_ratio (levels->low.v[y], num, den);
      levels->high.v[y] = vir_ratio (levels->high.v[y], num, den);
    }
}

static gint64
level_at (const VirProfile *profile,
          VirYears          years,
          const VirSeries  *levels,
          int               y)
{
  if (y < 0)
    return 0;
  if (y < (int) years.n)
    return levels->v[y];

  return vir_profile_lasting (profile, years) == VIR_RECURRENCE_RECURRING ? levels->v[years.n - 1]
                                                                          : VIR_UNKNOWN;
}

/**
 * vir_effect_shift:
 * @profile: a profile
 * @months: how much later, or earlier if negative
 * @years: the document's years
 * @levels: (out): its levels in pence when every step comes so much later
 *
 * A full-year value is worked out anew from its moved start. Yearly figures are moved by whole
 * years, and by the remaining months in twelfths of the two years concerned. Before the first year a
 * level is 0; past the last it is known only where it goes on.
 */
void
vir_effect_shift (const VirProfile *profile,
                  gint64            months,
                  VirYears          years,
                  VirSeries        *levels)
{
  VirLevels now;
  gint64    whole, rest;

  vir_series_fill (levels, VIR_UNKNOWN);
  if (ABS (months) > 12 * 2 * VIR_MAX_YEARS)
    return;

  if (profile->form == VIR_FORM_FULL_YEAR && profile->start != 0)
    {
      VirProfile moved = *profile;

      moved.start = vir_date_add_months (profile->start, (int) months);
      vir_profile_levels (&moved, years, &now);
      *levels = now.level;
      return;
    }

  vir_profile_levels (profile, years, &now);
  whole = ABS (months) / 12;
  rest = ABS (months) % 12;
  for (guint y = 0; y < years.n; y++)
    {
      int    to = months >= 0 ? -1 : 1;
      int    near = (int) y + to * (int) whole;
      gint64 a = level_at (profile, years, &now.level, near);
      gint64 b = rest > 0 ? level_at (profile, years, &now.level, near + to) : 0;

      if (vir_known (a) && vir_known (b))
        levels->v[y] = vir_ratio (a * (12 - rest) + b * rest, 1, 12);
    }
}

/* The levels once the proposal starts when the change says: at a new date, where the proposal has one
 * to move, or so many months later or earlier. Unknown where it says neither. */
static void
levels_moved (const VirChangeRecord *change,
              const VirProfile      *profile,
              VirYears               years,
              VirSeries             *moved)
{
  VirProfile started = *profile;
  VirLevels  levels;

  vir_series_fill (moved, VIR_UNKNOWN);
  if (change->start != 0 && profile->form == VIR_FORM_FULL_YEAR)
    {
      started.start = change->start;
      vir_profile_levels (&started, years, &levels);
      *moved = levels.level;
    }
  else if (vir_known (change->months))
    vir_effect_shift (profile,
                      change->word == VIR_WORD_BRING_FORWARD ? -change->months : change->months,
                      years, moved);
}

static void
move_proposal (const VirChangeRecord   *change,
               const VirProposalRecord *proposal,
               const VirLevels         *now,
               VirYears                 years,
               VirLevels               *effect)
{
  VirSeries moved;

  /* What is scrapped is nothing, whenever it would have come. */
  if (proposal->stage == VIR_STAGE_SCRAPPED)
    moved = now->level;
  else if (proposal->profile == NULL)
    vir_series_fill (&moved, VIR_UNKNOWN);
  else
    levels_moved (change, proposal->profile, years, &moved);
  for (guint y = 0; y < years.n; y++)
    moved.v[y] = vir_subtract (moved.v[y], now->level.v[y]);
  set_exact (effect, &moved);
}

static void
change_proposal (const VirChangeRecord   *change,
                 const VirProposalRecord *proposal,
                 VirYears                 years,
                 VirLevels               *effect)
{
  VirLevels now;
  gboolean  by_share = vir_known (change->share);

  vir_proposal_levels (proposal, VIR_BASIS_CLAIMED, years, &now);
  if (change->word == VIR_WORD_DELAY || change->word == VIR_WORD_BRING_FORWARD)
    {
      move_proposal (change, proposal, &now, years, effect);
      return;
    }

  if (change->word == VIR_WORD_REVERSE || (change->word == VIR_WORD_TRIM && by_share))
    {
      *effect = now;
      if (change->word == VIR_WORD_TRIM)
        scale_levels (effect, change->share, PPM);
      negate_levels (effect);
    }
  else if (change->word == VIR_WORD_INCREASE && by_share)
    {
      *effect = now;
      scale_levels (effect, change->share, PPM);
    }
  else if (change->word == VIR_WORD_REPROFILE)
    {
      vir_profile_levels (change->amount, years, effect);
      for (guint y = 0; y < years.n; y++)
        {
          effect->level.v[y] = vir_subtract (effect->level.v[y], now.level.v[y]);
          effect->low.v[y] = vir_subtract (effect->low.v[y], now.high.v[y]);
          effect->high.v[y] = vir_subtract (effect->high.v[y], now.low.v[y]);
        }
    }
  else if (change->word == VIR_WORD_TRIM || change->word == VIR_WORD_INCREASE)
    {
      gboolean saving = proposal->proposal == VIR_PROPOSAL_SAVING;

      vir_profile_levels (change->amount, years, effect);
      /* Less of a saving and more of a pressure worsen the gap. */
      if (saving == (change->word == VIR_WORD_INCREASE))
        negate_levels (effect);
    }
  else
    set_unknown (effect);
}

static void
change_by_sign (const VirChangeRecord *change,
                const VirSeries       *published,
                VirYears               years,
                VirLevels             *effect)
{
  if (change->amount != NULL)
    vir_profile_levels (change->amount, years, effect);
  else if (vir_known (change->share) && published != NULL)
    {
      set_exact (effect, published);
      scale_levels (effect, change->share, PPM);
    }
  else
    {
      VirSeries each;

      vir_series_fill (&each, vir_ratio (change->price, change->volume, 100));
      set_exact (effect, &each);
    }

  if (vir_effect_sign (change) == 0)
    set_unknown (effect);
  else if (vir_effect_sign (change) < 0)
    negate_levels (effect);
}

/**
 * vir_effect_compute:
 * @change: a change of anything but council tax
 * @target: (nullable): the record it changes; %NULL where it has none or it is gone
 * @published: (nullable): the published figures that a share is of, in pence
 * @years: the document's years
 * @effect: (out): what follows from target and payload, in pence; unknown where nothing does
 *
 * An effect > 0 worsens the gap. Shares are of the published figure, whatever the voting order.
 */
void
vir_effect_compute (const VirChangeRecord *change,
                    gconstpointer          target,
                    const VirSeries       *published,
                    VirYears               years,
                    VirLevels             *effect)
{
  set_unknown (effect);

  switch ((VirTargetKind) change->target)
    {
    case VIR_TARGET_PROPOSAL:
      if (target != NULL)
        change_proposal (change, target, years, effect);
      break;

    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
      if (target != NULL)
        change_by_sign (change, published, years, effect);
      break;

    case VIR_TARGET_RESERVE:
    case VIR_TARGET_FUNDING:
      if (target != NULL)
        change_by_sign (change, NULL, years, effect);
      break;

    case VIR_TARGET_NONE:
      change_by_sign (change, NULL, years, effect);
      break;

    case VIR_TARGET_TAX:
    case VIR_TARGET_SCHEME:
    default:
      break;
    }

  for (guint y = years.n; y < VIR_MAX_YEARS; y++)
    effect->level.v[y] = effect->low.v[y] = effect->high.v[y] = VIR_UNKNOWN;
}

/**
 * vir_effect_payload:
 * @change: a change
 *
 * Returns: (nullable): the amount that its effect follows from, or %NULL where its target and word make
 *   no use of one
 */
const VirProfile *
vir_effect_payload (const VirChangeRecord *change)
{
  switch ((VirTargetKind) change->target)
    {
    case VIR_TARGET_PROPOSAL:
      if (change->word == VIR_WORD_REPROFILE)
        return change->amount;
      if (change->word == VIR_WORD_TRIM || change->word == VIR_WORD_INCREASE)
        return vir_known (change->share) ? NULL : change->amount;
      return NULL;

    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
    case VIR_TARGET_RESERVE:
    case VIR_TARGET_FUNDING:
    case VIR_TARGET_NONE:
      return change->amount;

    case VIR_TARGET_TAX:
    case VIR_TARGET_SCHEME:
    default:
      return NULL;
    }
}

/**
 * vir_effect_lasting:
 * @change: a change
 * @target: (nullable): the record it changes
 * @years: the document's years
 *
 * Tells whether its effect goes on after its last figure: as typed, or as its payload says, or as the
 * proposal that it takes back does. Tax, schemes and shares of a line go on; a delay is over once it is over.
 *
 * Returns: recurring, one-off or unstated
 */
VirRecurrence
vir_effect_lasting (const VirChangeRecord *change,
                    gconstpointer          target,
                    VirYears               years)
{
  if (change->claimed != NULL)
    return vir_profile_lasting (change->claimed, years);
  if (change->target == VIR_TARGET_TAX || change->target == VIR_TARGET_SCHEME)
    return VIR_RECURRENCE_RECURRING;
  if (vir_effect_payload (change) != NULL)
    return vir_profile_lasting (change->amount, years);
  /* What comes later or earlier makes a difference only until it has come. */
  if (change->word == VIR_WORD_DELAY || change->word == VIR_WORD_BRING_FORWARD)
    return VIR_RECURRENCE_ONE_OFF;
  if (change->target == VIR_TARGET_PROPOSAL && target != NULL)
    return vir_profile_lasting (((const VirProposalRecord *) target)->profile, years);
  if (vir_known (change->share) || vir_known (change->price))
    return VIR_RECURRENCE_RECURRING;

  return VIR_RECURRENCE_UNSTATED;
}
