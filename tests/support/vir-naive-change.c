/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: one change, and one amendment, alone against the published budget. */

#include "config.h"

#include "vir-naive-private.h"

/* The amount, where the word uses one: what is left over of another word must not matter. */
static const VirProfile *
used_amount (const VirChangeRecord *record)
{
  if (record->target == VIR_TARGET_TAX || record->target == VIR_TARGET_SCHEME)
    return NULL;
  if (record->target != VIR_TARGET_PROPOSAL || record->word == VIR_WORD_REPROFILE)
    return record->amount;
  if (record->word == VIR_WORD_TRIM || record->word == VIR_WORD_INCREASE)
    return vir_known (record->share) ? NULL : record->amount;

  return NULL;
}

static VirRecurrence
lasting_of (const VirChangeRecord *record,
            gconstpointer          target,
            VirYears               years)
{
  if (record->claimed != NULL)
    return naive_lasting (record->claimed, years);
  if (record->target == VIR_TARGET_TAX || record->target == VIR_TARGET_SCHEME)
    return VIR_RECURRENCE_RECURRING;
  if (record->word == VIR_WORD_DELAY || record->word == VIR_WORD_BRING_FORWARD)
    return VIR_RECURRENCE_ONE_OFF;
  if (used_amount (record) != NULL)
    return naive_lasting (record->amount, years);
  if (record->target == VIR_TARGET_PROPOSAL && target != NULL)
    return naive_lasting (((const VirProposalRecord *) target)->profile, years);
  if (vir_known (record->share) || vir_known (record->price))
    return VIR_RECURRENCE_RECURRING;

  return VIR_RECURRENCE_UNSTATED;
}

/* Spending (1) or paying (−1): by its first figure that is not 0, else by its bracket, else by its
 * word. */
static int
direction_of (const VirChangeOutlook  *out,
              const VirProposalRecord *proposal,
              guint                    n)
{
  int sign = naive_sign (out->record->word);

  for (guint y = 0; y < n; y++)
    if (vir_known (out->claimed.level.v[y]) && out->claimed.level.v[y] != 0)
      return out->claimed.level.v[y] > 0 ? 1 : -1;
  for (guint y = 0; y < n; y++)
    if (vir_known (out->claimed.low.v[y]) && out->claimed.low.v[y] + out->claimed.high.v[y] != 0)
      return out->claimed.low.v[y] + out->claimed.high.v[y] > 0 ? 1 : -1;
  if (sign != 0)
    return sign;

  sign = proposal == NULL || proposal->proposal == VIR_PROPOSAL_SAVING ? 1 : -1;
  switch (out->record->word)
    {
    case VIR_WORD_INCREASE:
    case VIR_WORD_BRING_FORWARD:
      return -sign;
    default:
      return sign;
    }
}

/* What is made up to complete the picture limits nobody. */
static gboolean
is_made_up (const VirChangeOutlook *change)
{
  static const char *const fields[] = {
    [VIR_TARGET_NONE] = "",
    [VIR_TARGET_PROPOSAL] = "profile",
    [VIR_TARGET_LINE] = "amounts",
    [VIR_TARGET_HEAD] = "figure",
    [VIR_TARGET_TAX] = "",
    [VIR_TARGET_RESERVE] = "opening",
    [VIR_TARGET_SCHEME] = "",
    [VIR_TARGET_FUNDING] = "available",
  };

  return vir_record_field_status (change->target, fields[change->record->target]) == VIR_STATUS_ILLUSTRATIVE;
}

/* The most that the target can give in a year: a proposal's effect, a line's or head's figure, a
 * reserve's balance, what is left of a pot. Unknown: nothing says. */
static gint64
capacity_of (const VirOutlook       *o,
             const VirChangeOutlook *change,
             guint                   y)
{
  const VirChangeRecord  *record = change->record;
  const VirReserveRecord *reserve = change->target;
  const VirFundingRecord *funding = change->target;
  gint64                  figure = VIR_UNKNOWN;

  if (change->target == NULL || naive_sign (record->word) > 0 || is_made_up (change))
    return VIR_UNKNOWN;

  switch (record->target)
    {
    case VIR_TARGET_PROPOSAL:
      figure = naive_proposal_level (o->input, change->target, VIR_BASIS_CLAIMED, y);
      return vir_known (figure) ? ABS (figure) : VIR_UNKNOWN;

    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
      if (record->word != VIR_WORD_SAVE)
        return VIR_UNKNOWN;
      figure = naive_published_figure (o->input, record, change->target, y);
      break;

    case VIR_TARGET_RESERVE:
      figure = reserve->opening;
      for (guint k = 0; k <= y; k++)
        figure = vir_add (figure, naive_reserve_move (reserve, k));
      break;

    case VIR_TARGET_FUNDING:
      figure = vir_subtract (funding->available.v[y], naive_funding_amount (o->input, funding, y));
      break;

    default:
      break;
    }

  return vir_known (figure) ? MAX (0, figure) : VIR_UNKNOWN;
}

void
naive_change (const VirOutlook      *o,
              const VirChangeRecord *record,
              VirChangeOutlook      *out)
{
  VirSeries     tax;
  VirTaxYear    path[VIR_MAX_YEARS];
  VirRecurrence lasting;
  gint64        claimed[VIR_MAX_YEARS];

  *out = (VirChangeOutlook){ 0 };
  out->record = record;
  out->target = naive_target (o->input, record);
  out->gone = naive_needs_target (record) && out->target == NULL;
  if (record->target == VIR_TARGET_TAX)
    {
      for (guint y = 0; y < o->years.n; y++)
        path[y] = o->published[y].tax;
      naive_tax_change (o, record, path, &tax);
    }

  for (guint y = 0; y < o->years.n; y++)
    if (record->target == VIR_TARGET_SCHEME && out->target != NULL)
      {
        NaiveScheme before = naive_scheme (out->target, o->years), after = before;

        naive_scheme_change (record, out->target, o->years, &after);
        out->capital[y] = naive_scheme_imbalance (&after, y) - naive_scheme_imbalance (&before, y);
      }

  for (guint y = 0; y < o->years.n; y++)
    {
      NaiveLevel computed = naive_compute (o->input, record, out->target, &tax, y);
      NaiveLevel level = record->claimed != NULL ? naive_level (record->claimed, o->years, (int) y) : computed;

      out->computed.v[y] = computed.level;
      out->claimed.level.v[y] = claimed[y] = level.level;
      out->claimed.low.v[y] = level.low;
      out->claimed.high.v[y] = level.high;
      if (record->claimed != NULL && vir_known (computed.level) && vir_known (level.level) &&
          ABS (computed.level - level.level) >= vir_input_unit (o->input))
        out->differs = TRUE;
    }

  out->stale = naive_is_stale (record->assessment, claimed, o->years.n);
  out->awaiting = record->assessment == NULL || record->assessment->verdict == VIR_VERDICT_AWAITING || out->stale;
  for (guint y = 0; y < o->years.n; y++)
    out->assessed.v[y] = naive_assess (record->assessment, claimed, o->years.n, y);

  lasting = lasting_of (record, out->target, o->years);
  out->recurring = lasting == VIR_RECURRENCE_RECURRING;
  out->one_off = lasting == VIR_RECURRENCE_ONE_OFF;
  out->unstated = lasting == VIR_RECURRENCE_UNSTATED;
  out->unphased = naive_is_span (record->claimed != NULL ? record->claimed : used_amount (record));
  for (guint y = 0; y < o->years.n; y++)
    out->capacity.v[y] = capacity_of (o, out, y);
  out->direction = direction_of (out, record->target == VIR_TARGET_PROPOSAL ? out->target : NULL, o->years.n);
}

/* A change's effect on the stance's basis. */
static NaiveLevel
effect_of (const VirOutlook       *o,
           const VirChangeOutlook *change,
           guint                   y)
{
  NaiveLevel claimed = { change->claimed.level.v[y], change->claimed.low.v[y], change->claimed.high.v[y] };

  if (vir_stance_basis (o->stance) == VIR_BASIS_CLAIMED)
    return claimed;
  if (vir_known (change->assessed.v[y]))
    return naive_exactly (change->assessed.v[y]);

  return claimed;
}

/* The part of an effect that goes on: unknown where that is not said and would make a difference. */
gint64
naive_recurring (const VirChangeOutlook *change,
                 gint64                  effect)
{
  if (change->one_off || change->record->target == VIR_TARGET_RESERVE)
    return 0;

  return change->unstated && effect != 0 ? VIR_UNKNOWN : effect;
}

static void
add_effect (VirAmendmentOutlook    *out,
            const VirChangeOutlook *change,
            NaiveLevel              effect,
            guint                   y)
{
  gboolean spends = vir_known (effect.level) ? effect.level > 0 : change->direction > 0;

  vir_sum_add (&out->net[y], effect.level);
  if (spends)
    vir_sum_add (&out->uses[y], effect.level);
  else
    vir_sum_add (&out->sources[y], vir_negate (effect.level));
  vir_sum_add (&out->recurring[y], naive_recurring (change, effect.level));
  out->low[y] = vir_add (out->low[y], effect.low);
  out->high[y] = vir_add (out->high[y], effect.high);
  out->unknown += !vir_known (effect.level);
}

void
naive_amendment (const VirOutlook         *o,
                 const VirAmendmentRecord *record,
                 VirAmendmentOutlook      *out)
{
  GPtrArray *changes = g_ptr_array_new ();

  out->record = record;
  for (guint i = 0; i < vir_input_count (o->input, VIR_KIND_CHANGE); i++)
    {
      const VirChangeRecord *change = vir_input_nth (o->input, VIR_KIND_CHANGE, i);
      VirChangeOutlook      *one;

      if (g_strcmp0 (change->amendment, record->base.id) != 0)
        continue;

      one = g_new0 (VirChangeOutlook, 1);
      naive_change (o, change, one);
      g_ptr_array_add (changes, one);
      for (guint y = 0; y < o->years.n; y++)
        {
          add_effect (out, one, effect_of (o, one, y), y);
          out->capital[y] += one->capital[y];
        }
      out->unphased += one->unphased;
      out->awaiting += one->awaiting;
      if (vir_known (change->posts))
        out->posts += change->posts;
    }

  for (guint y = 0; y < o->years.n; y++)
    if (out->net[y].unknown > 0)
      out->balance[y] = VIR_BALANCE_CANNOT_TELL;
    else
      out->balance[y] = out->net[y].known < vir_input_unit (o->input) ? VIR_BALANCE_BALANCED : VIR_BALANCE_NOT_BALANCED;

  out->n_changes = changes->len;
  out->changes = (const VirChangeOutlook **) g_ptr_array_free (changes, FALSE);
}
