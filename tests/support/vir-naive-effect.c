/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: from a change's target and payload to its computed effect, one year at a
 * time. */

#include "config.h"

#include "vir-naive-private.h"

static const NaiveLevel unknown = { VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN };

NaiveLevel
naive_exactly (gint64 level)
{
  return (NaiveLevel){ level, level, level };
}

static NaiveLevel
with_sign (NaiveLevel level,
           int        sign)
{
  if (sign >= 0)
    return level;

  return (NaiveLevel){ vir_negate (level.level), vir_negate (level.high), vir_negate (level.low) };
}

static NaiveLevel
share_of (NaiveLevel level,
          gint64     share)
{
  return (NaiveLevel){ vir_ratio (level.level, share, 1000000), vir_ratio (level.low, share, 1000000), vir_ratio (level.high, share, 1000000) };
}

/* 1 where the word worsens the gap, −1 where it closes it, 0 where that depends on the target. */
int
naive_sign (int word)
{
  switch (word)
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

    default:
      return 0;
    }
}

gconstpointer
naive_target (const VirInput        *input,
           const VirChangeRecord *record)
{
  static const int kinds[] = {
    [VIR_TARGET_NONE] = -1,
    [VIR_TARGET_PROPOSAL] = VIR_KIND_PROPOSAL,
    [VIR_TARGET_LINE] = VIR_KIND_LINE,
    [VIR_TARGET_HEAD] = VIR_KIND_HEAD,
    [VIR_TARGET_TAX] = -1,
    [VIR_TARGET_RESERVE] = VIR_KIND_RESERVE,
    [VIR_TARGET_SCHEME] = VIR_KIND_SCHEME,
    [VIR_TARGET_FUNDING] = VIR_KIND_FUNDING,
  };

  if (kinds[record->target] < 0 || record->subject == NULL)
    return NULL;

  return vir_input_get (input, (VirKind) kinds[record->target], record->subject);
}

gboolean
naive_needs_target (const VirChangeRecord *record)
{
  return record->target != VIR_TARGET_NONE && record->target != VIR_TARGET_TAX;
}

/* The level of a profile in any year, before the first and past the last too. */
static gint64
level_in (const VirProfile *profile,
          VirYears          years,
          int               y)
{
  if (y < 0)
    return 0;
  if (y >= (int) years.n && naive_lasting (profile, years) != VIR_RECURRENCE_RECURRING)
    return VIR_UNKNOWN;
  if (y >= (int) years.n)
    y = (int) years.n - 1;

  return naive_level (profile, years, y).level;
}

/* The level in year @y when every step comes @months later (earlier if negative). */
static gint64
shifted (const VirProfile *profile,
         VirYears          years,
         gint64            months,
         int               y)
{
  int    whole = (int) (ABS (months) / 12), rest = (int) (ABS (months) % 12), way = months < 0 ? 1 : -1;
  gint64 near, far;

  if (profile != NULL && profile->form == VIR_FORM_FULL_YEAR && profile->start != 0)
    {
      VirProfile moved = *profile;

      moved.start = vir_date_add_months (profile->start, (int) months);
      return naive_level (&moved, years, y).level;
    }

  near = level_in (profile, years, y + way * whole);
  far = rest > 0 ? level_in (profile, years, y + way * (whole + 1)) : 0;
  if (!vir_known (near) || !vir_known (far))
    return VIR_UNKNOWN;

  return vir_ratio (near * (12 - rest) + far * rest, 1, 12);
}

static gint64
moved_level (const VirChangeRecord *record,
             const VirProfile      *profile,
             VirYears               years,
             int                    y)
{
  if (record->start != 0 && profile != NULL && profile->form == VIR_FORM_FULL_YEAR)
    {
      VirProfile moved = *profile;

      moved.start = record->start;
      return naive_level (&moved, years, y).level;
    }
  if (!vir_known (record->months))
    return VIR_UNKNOWN;

  return shifted (profile, years, record->word == VIR_WORD_DELAY ? record->months : -record->months, y);
}

static NaiveLevel
of_proposal (const VirInput          *input,
             const VirChangeRecord   *record,
             const VirProposalRecord *proposal,
             guint                    y)
{
  VirYears   years = vir_input_years (input);
  NaiveLevel level = naive_level (proposal->profile, years, (int) y);
  NaiveLevel amount = naive_level (record->amount, years, (int) y);
  int        way = proposal->proposal == VIR_PROPOSAL_SAVING ? -1 : 1;

  if (proposal->stage == VIR_STAGE_SCRAPPED)
    level = naive_exactly (0);

  switch (record->word)
    {
    case VIR_WORD_REVERSE:
      return with_sign (level, -1);

    case VIR_WORD_TRIM:
      return vir_known (record->share) ? with_sign (share_of (level, record->share), -1) : with_sign (amount, -way);

    case VIR_WORD_INCREASE:
      return vir_known (record->share) ? share_of (level, record->share) : with_sign (amount, way);

    case VIR_WORD_DELAY:
    case VIR_WORD_BRING_FORWARD:
      if (proposal->stage == VIR_STAGE_SCRAPPED)
        return naive_exactly (0);
      return naive_exactly (vir_subtract (moved_level (record, proposal->profile, years, (int) y), level.level));

    case VIR_WORD_REPROFILE:
      return (NaiveLevel){ vir_subtract (amount.level, level.level), vir_subtract (amount.low, level.high), vir_subtract (amount.high, level.low) };

    default:
      return unknown;
    }
}

gint64
naive_published_figure (const VirInput        *input,
                  const VirChangeRecord *record,
                  gconstpointer          target,
                  guint                  y)
{
  const VirLineRecord *line = target;

  if (record->target == VIR_TARGET_HEAD)
    return vir_sum_value (naive_head_sum (input, target, y));

  return line->amounts.v[y];
}

static NaiveLevel
of_amount (const VirInput        *input,
           const VirChangeRecord *record,
           gconstpointer          target,
           guint                  y)
{
  int sign = naive_sign (record->word);

  if (sign == 0)
    return unknown;
  if (record->amount != NULL)
    return with_sign (naive_level (record->amount, vir_input_years (input), (int) y), sign);
  if (vir_known (record->share) && (record->target == VIR_TARGET_LINE || record->target == VIR_TARGET_HEAD))
    return with_sign (naive_exactly (vir_ratio (naive_published_figure (input, record, target, y), record->share, 1000000)), sign);

  return with_sign (naive_exactly (vir_ratio (record->price, record->volume, 100)), sign);
}

static NaiveLevel
of_scheme (const VirInput        *input,
           const VirChangeRecord *record,
           gconstpointer          target,
           guint                  y)
{
  NaiveScheme before = naive_scheme (target, vir_input_years (input)), after = before;

  naive_scheme_change (record, target, vir_input_years (input), &after);
  return naive_exactly (vir_subtract (naive_scheme_revenue (&after, y), naive_scheme_revenue (&before, y)));
}

/* What follows from target and payload, in one year. */
NaiveLevel
naive_compute (const VirInput        *input,
         const VirChangeRecord *record,
         gconstpointer          target,
         const VirSeries       *tax,
         guint                  y)
{
  if (naive_needs_target (record) && target == NULL)
    return unknown;

  switch (record->target)
    {
    case VIR_TARGET_PROPOSAL:
      return of_proposal (input, record, target, y);
    case VIR_TARGET_TAX:
      return naive_exactly (tax->v[y]);
    case VIR_TARGET_SCHEME:
      return of_scheme (input, record, target, y);
    default:
      return of_amount (input, record, target, y);
    }
}
