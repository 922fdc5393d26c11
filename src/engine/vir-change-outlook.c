/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Works out one change alone, against the published budget. */

#include "config.h"

#include "vir-change-outlook.h"

#include "vir-assess.h"
#include "vir-budget-sums.h"
#include "vir-effect.h"
#include "vir-schemes.h"

/* The published figures that a share of the target is of; FALSE where the target has none. */
static gboolean
published_figures (const VirInput        *input,
                   const VirTree         *tree,
                   const VirChangeRecord *change,
                   gconstpointer          target,
                   VirSeries             *figures)
{
  const VirHeadOutlook *head;
  VirYears              years = vir_input_years (input);

  vir_series_fill (figures, VIR_UNKNOWN);
  if (target == NULL)
    return FALSE;

  switch ((guint) change->target)
    {
    case VIR_TARGET_LINE:
      *figures = ((const VirLineRecord *) target)->amounts;
      return TRUE;

    case VIR_TARGET_HEAD:
      head = vir_vec_get (tree->heads, vir_input_slot (input, VIR_KIND_HEAD, change->subject));
      for (guint y = 0; head != NULL && y < years.n; y++)
        figures->v[y] = head->unknown[y] == 0 ? head->known[y] : VIR_UNKNOWN;
      return TRUE;

    case VIR_TARGET_FUNDING:
      for (guint y = 0; y < years.n; y++)
        figures->v[y] = vir_funding_amount (target, years, y);
      return TRUE;

    case VIR_TARGET_RESERVE:
      vir_series_fill (figures, ((const VirReserveRecord *) target)->opening);
      return TRUE;

    default:
      return FALSE;
    }
}

static void
find_reserve_capacity (const VirReserveRecord *reserve,
                       guint                   n,
                       VirSeries              *capacity)
{
  gint64 closing = reserve->opening;

  for (guint y = 0; y < n; y++)
    {
      closing = vir_add (closing, vir_reserve_move (reserve, y));
      capacity->v[y] = vir_known (closing) ? MAX (closing, 0) : VIR_UNKNOWN;
    }
}

/* What is made up to complete the picture must not take anything from an amendment. */
static gboolean
is_illustrative (const VirChangeOutlook *self)
{
  const char *field = self->record->target == VIR_TARGET_PROPOSAL  ? "profile"
                      : self->record->target == VIR_TARGET_RESERVE ? "opening"
                      : self->record->target == VIR_TARGET_FUNDING ? "available"
                      : self->record->target == VIR_TARGET_HEAD    ? "figure"
                                                                   : "amounts";

  return vir_record_field_status (self->target, field) == VIR_STATUS_ILLUSTRATIVE;
}

/* The most that the target can give each year, as a magnitude; unknown capacity never limits. */
static void
find_capacity (const VirInput   *input,
               VirChangeOutlook *self,
               const VirSeries  *published)
{
  const VirChangeRecord *change = self->record;
  VirYears               years = vir_input_years (input);
  VirLevels              levels;

  vir_series_fill (&self->capacity, VIR_UNKNOWN);
  if (self->target == NULL || vir_effect_sign (change) > 0 || is_illustrative (self))
    return;

  if (change->target == VIR_TARGET_PROPOSAL)
    {
      vir_proposal_levels (self->target, VIR_BASIS_CLAIMED, years, &levels);
      for (guint y = 0; y < years.n; y++)
        if (vir_known (levels.level.v[y]))
          self->capacity.v[y] = ABS (levels.level.v[y]);
    }
  else if (change->target == VIR_TARGET_RESERVE)
    find_reserve_capacity (self->target, years.n, &self->capacity);
  else if (change->target == VIR_TARGET_FUNDING)
    {
      const VirFundingRecord *funding = self->target;

      for (guint y = 0; y < years.n; y++)
        {
          gint64 left = vir_subtract (funding->available.v[y], published->v[y]);

          self->capacity.v[y] = vir_known (left) ? MAX (left, 0) : VIR_UNKNOWN;
        }
    }
  else if ((change->target == VIR_TARGET_LINE || change->target == VIR_TARGET_HEAD) &&
           change->word == VIR_WORD_SAVE)
    for (guint y = 0; y < years.n; y++)
      if (vir_known (published->v[y]))
        self->capacity.v[y] = MAX (published->v[y], 0);
}

/* 1: it pays for something, -1: something is paid for by it: by its first figure that is not 0, else
 * by its bracket, else by its word. */
static int
find_direction (const VirChangeOutlook *self,
                guint                   n)
{
  gboolean saving = TRUE;

  for (guint y = 0; y < n; y++)
    {
      gint64 figure = self->claimed.level.v[y];

      if (vir_known (figure) && figure != 0)
        return figure > 0 ? 1 : -1;
    }
  for (guint y = 0; y < n; y++)
    {
      gint64 middle = vir_add (self->claimed.low.v[y], self->claimed.high.v[y]);

      if (vir_known (middle) && middle != 0)
        return middle > 0 ? 1 : -1;
    }
  if (vir_effect_sign (self->record) != 0)
    return vir_effect_sign (self->record);

  if (self->record->target == VIR_TARGET_PROPOSAL && self->target != NULL)
    saving = ((const VirProposalRecord *) self->target)->proposal == VIR_PROPOSAL_SAVING;
  if (self->record->word == VIR_WORD_INCREASE || self->record->word == VIR_WORD_BRING_FORWARD)
    return saving ? -1 : 1;
  return saving ? 1 : -1;
}

static void
set_claim (VirChangeOutlook *self,
           const VirLevels  *computed,
           VirYears          years,
           gint64            unit)
{
  const VirProfile *typed = self->record->claimed;
  const VirProfile *payload = vir_effect_payload (self->record);

  self->computed = computed->level;
  self->claimed = *computed;
  self->unphased = payload != NULL && !vir_profile_is_phased (payload);
  if (typed == NULL)
    return;

  vir_profile_levels (typed, years, &self->claimed);
  self->unphased = !vir_profile_is_phased (typed);
  for (guint y = 0; y < years.n; y++)
    {
      gint64 difference = vir_subtract (self->claimed.level.v[y], self->computed.v[y]);

      if (vir_known (difference) && ABS (difference) >= unit)
        self->differs = TRUE;
    }
}

/**
 * vir_change_outlook_new:
 * @input: a root
 * @tax: the published council tax
 * @tree: totals of the lines
 * @change: a change of @input
 * @target: (nullable): the record that it changes
 *
 * Works the change out. The records must outlive the result.
 *
 * Returns: (transfer full): the result
 */
VirChangeOutlook *
vir_change_outlook_new (const VirInput        *input,
                        const VirTaxPath      *tax,
                        const VirTree         *tree,
                        const VirChangeRecord *change,
                        gconstpointer          target)
{
  VirChangeOutlook *self = g_new0 (VirChangeOutlook, 1);
  VirYears          years = vir_input_years (input);
  VirRecurrence     lasting;
  VirAssessed       assessed;
  VirSeries         published;
  VirLevels         computed;
  gboolean          has_published;

  g_atomic_ref_count_init (&self->refs);
  self->record = vir_record_ref (change);
  self->target = target != NULL ? vir_record_ref (target) : NULL;
  self->gone = target == NULL && change->target != VIR_TARGET_NONE &&
               change->target != VIR_TARGET_TAX;

  has_published = published_figures (input, tree, change, target, &published);
  if (change->target == VIR_TARGET_TAX)
    {
      VirTaxPath path = *tax;

      vir_tax_apply (input, tax, &path, change, &computed.level);
      computed.low = computed.high = computed.level;
    }
  else if (change->target == VIR_TARGET_SCHEME && target != NULL)
    {
      VirSchemeTerms terms;

      vir_scheme_terms_published (target, years, &terms);
      vir_scheme_effect (change, target, years, &terms, &computed.level, self->capital);
      computed.low = computed.high = computed.level;
    }
  else
    vir_effect_compute (change, target, has_published ? &published : NULL, years, &computed);

  set_claim (self, &computed, years, vir_input_unit (input));
  vir_assess (change->assessment, &self->claimed.level, years.n, &assessed);
  self->assessed = assessed.amounts;
  self->stale = assessed.stale;
  self->awaiting = assessed.awaiting;

  lasting = vir_effect_lasting (change, target, years);
  self->recurring = lasting == VIR_RECURRENCE_RECURRING;
  self->one_off = lasting == VIR_RECURRENCE_ONE_OFF;
  self->unstated = lasting == VIR_RECURRENCE_UNSTATED;
  self->direction = find_direction (self, years.n);
  find_capacity (input, self, &published);
  return self;
}

/**
 * vir_change_outlook_ref:
 * @self: a change's result
 *
 * Returns: (transfer full): the same, held once more
 */
VirChangeOutlook *
vir_change_outlook_ref (VirChangeOutlook *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_change_outlook_unref:
 * @self: a change's result
 *
 * Drops one hold.
 */
void
vir_change_outlook_unref (VirChangeOutlook *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  vir_record_unref (self->record);
  vir_record_unref (self->target);
  g_free (self);
}
