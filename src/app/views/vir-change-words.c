/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* See vir-change-words.h. */

#include "config.h"

#include "vir-change-words.h"

#include "vir-check.h"
#include "vir-period.h"
#include "vir-rate.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

/**
 * vir_change_effect:
 * @outlook: an outlook
 * @change: a change of it
 * @year: index of a year
 *
 * Returns: what it adds to the gap by itself, on the stance's basis; may be %VIR_UNKNOWN
 */
gint64
vir_change_effect (const VirOutlook       *outlook,
                   const VirChangeOutlook *change,
                   guint                   year)
{
  if (vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED)
    return change->assessed.v[year];
  return change->claimed.level.v[year];
}

/**
 * vir_change_pays_for:
 * @change: a change
 *
 * Returns: whether it belongs to what an amendment pays for, not to how it is paid for
 */
gboolean
vir_change_pays_for (const VirChangeOutlook *change)
{
  return change->direction > 0;
}

/**
 * vir_change_target:
 * @outlook: an outlook
 * @change: a change of it
 *
 * Returns: (nullable): reference or title of what it changes
 */
char *
vir_change_target (const VirOutlook       *outlook,
                   const VirChangeOutlook *change)
{
  const VirRecord *target = change->target;

  if (target == NULL)
    return NULL;
  if (target->kind == VIR_KIND_PROPOSAL && ((const VirProposalRecord *) target)->reference != NULL)
    return g_strdup (((const VirProposalRecord *) target)->reference);
  if (target->kind == VIR_KIND_LINE && ((const VirLineRecord *) target)->reference != NULL)
    return g_strdup (((const VirLineRecord *) target)->reference);
  return vir_words_record_title (target);
}

/**
 * vir_change_share:
 * @outlook: an outlook
 * @change: a change of it
 * @year: index of a year
 *
 * Returns: which part of its saving or pressure it changes, in ppm; %VIR_UNKNOWN where it is none of these
 */
gint64
vir_change_share (const VirOutlook       *outlook,
                  const VirChangeOutlook *change,
                  guint                   year)
{
  const VirProposalRecord *proposal = change->target;
  VirLevels                levels;
  gint64                   effect = change->claimed.level.v[year];

  if (change->record->target != VIR_TARGET_PROPOSAL || proposal == NULL || !vir_known (effect))
    return VIR_UNKNOWN;
  vir_outlook_proposal_levels (outlook, proposal, VIR_BASIS_CLAIMED, &levels);
  if (!vir_known (levels.level.v[year]) || levels.level.v[year] == 0)
    return VIR_UNKNOWN;
  return vir_ratio (ABS (effect), 1000000, ABS (levels.level.v[year]));
}

static char *
share_words (gint64 share)
{
  /* whole per cents are written without a place */
  return vir_rate_format (share, share % 10000 == 0 ? 0 : 1, FALSE);
}

/* What a change does, with %s for its target: by VirWord, from VIR_WORD_SPEND. */
static const char *const deeds[] = {
  N_ ("Spend on %s"),
  N_ ("Save on %s"),
  N_ ("Raise income from %s"),
  N_ ("Forgo income from %s"),
  N_ ("Put back the whole of %s"),
  N_ ("Put back part of %s"),
  N_ ("Add to %s"),
  N_ ("Delay %s"),
  N_ ("Bring forward %s"),
  N_ ("Reprofile %s"),
  N_ ("Raise council tax"),
  N_ ("Lower council tax"),
  N_ ("Freeze council tax"),
  N_ ("Use %s"),
  N_ ("Top up %s"),
  N_ ("Pay less into %s"),
  N_ ("Claim %s"),
  N_ ("Forgo %s"),
  N_ ("Add %s"),
  N_ ("Drop %s"),
  N_ ("Resize %s"),
  N_ ("Re-phase %s"),
  N_ ("Refinance %s"),
};

static const char *
deed_alone (const VirChangeRecord *change)
{
  switch ((VirWord) change->word)
    {
    case VIR_WORD_SAVE:
      return _ ("Saving, the paper does not say on what");
    case VIR_WORD_RAISE_INCOME:
      return _ ("Income, the paper does not say from what");
    case VIR_WORD_FORGO_INCOME:
      return _ ("Income forgone, the paper does not say from what");
    case VIR_WORD_SPEND:
    case VIR_WORD_REVERSE:
    case VIR_WORD_TRIM:
    case VIR_WORD_INCREASE:
    case VIR_WORD_DELAY:
    case VIR_WORD_BRING_FORWARD:
    case VIR_WORD_REPROFILE:
    case VIR_WORD_RAISE:
    case VIR_WORD_LOWER:
    case VIR_WORD_FREEZE:
    case VIR_WORD_USE:
    case VIR_WORD_TOP_UP:
    case VIR_WORD_CUT_CONTRIBUTION:
    case VIR_WORD_CLAIM:
    case VIR_WORD_FORGO:
    case VIR_WORD_ADD:
    case VIR_WORD_DROP:
    case VIR_WORD_RESIZE:
    case VIR_WORD_REPHASE:
    case VIR_WORD_REFINANCE:
    default:
      return _ ("Spending, not on a line of the budget");
    }
}

/* A printf pattern with one %s, filled without printf, as it comes from a table. */
static char *
fill (const char *pattern,
      const char *value)
{
  g_auto (GStrv) parts = g_strsplit (pattern, "%s", 2);

  return g_strconcat (parts[0], parts[1] != NULL ? value : "", parts[1], NULL);
}

/**
 * vir_change_deed:
 * @outlook: an outlook
 * @change: a change of it
 *
 * Returns: what it does, "Put back 37.5% of CHL041"
 */
char *
vir_change_deed (const VirOutlook       *outlook,
                 const VirChangeOutlook *change)
{
  g_autofree char *target = vir_change_target (outlook, change);
  gint64           share = vir_change_share (outlook, change, 0);

  if (change->gone)
    return g_strdup (_ ("What it changes is no longer in the budget"));
  if (change->record->target == VIR_TARGET_NONE)
    return g_strdup (deed_alone (change->record));
  if (target == NULL)
    target = g_strdup (_ ("council tax"));
  if (change->record->word == VIR_WORD_TRIM && vir_known (share))
    {
      g_autofree char *words = share_words (share);

      /* Translators: a share and a reference: "Put back 37.5% of CHL041" */
      return g_strdup_printf (_ ("Put back %s of %s"), words, target);
    }
  if ((guint) change->record->word >= G_N_ELEMENTS (deeds))
    return g_steal_pointer (&target);
  return fill (_ (deeds[change->record->word]), target);
}

/* What an amount is called in its year, by VirWord. */
static const char *const amounts[] = {
  N_ ("Spend in %s"),
  N_ ("Save in %s"),
  N_ ("Income raised in %s"),
  N_ ("Income forgone in %s"),
  N_ ("Put back in %s"),
  N_ ("Put back in %s"),
  N_ ("Save more in %s"),
  N_ ("Delayed in %s"),
  N_ ("Brought forward in %s"),
  N_ ("Effect in %s"),
  N_ ("Tax raised in %s"),
  N_ ("Tax lowered in %s"),
  N_ ("Tax in %s"),
  N_ ("Used in %s"),
  N_ ("Paid in in %s"),
  N_ ("Paid in less in %s"),
  N_ ("Claimed in %s"),
  N_ ("Forgone in %s"),
  N_ ("Cost in %s"),
  N_ ("Cost in %s"),
  N_ ("Cost in %s"),
  N_ ("Cost in %s"),
  N_ ("Cost in %s"),
};

/**
 * vir_change_amount_name:
 * @word: the word of a change
 * @saving: whether it changes a saving, or no proposal at all; a pressure is taken out, not put back
 * @year: a financial year
 *
 * Returns: what its amount in that year is called, "Put back in 2018/19"
 */
char *
vir_change_amount_name (VirWord  word,
                        gboolean saving,
                        int      year)
{
  g_autofree char *name = vir_year_format (year);
  const char      *pattern = (guint) word < G_N_ELEMENTS (amounts) ? amounts[word] : N_ ("Amount in %s");

  if (!saving && (word == VIR_WORD_REVERSE || word == VIR_WORD_TRIM))
    pattern = N_ ("Take out in %s");
  else if (!saving && word == VIR_WORD_INCREASE)
    pattern = N_ ("Add in %s");
  return fill (_ (pattern), name);
}

static gboolean
has_finding (const VirOutlook *outlook,
             const char       *amendment,
             const char       *code)
{
  for (guint i = 0; i < outlook->n_findings; i++)
    if (g_strcmp0 (vir_finding_code (&outlook->findings[i]), code) == 0 &&
        (outlook->findings[i].amendment == NULL || g_strcmp0 (outlook->findings[i].amendment, amendment) == 0))
      return TRUE;
  return FALSE;
}

static guint
count_target (const VirAmendmentOutlook *amendment,
              int                        target)
{
  guint n = 0;

  for (guint i = 0; i < amendment->n_changes; i++)
    n += amendment->changes[i]->record->target == target;
  return n;
}

static void
pass_balance (const VirOutlook          *outlook,
              const VirAmendmentOutlook *amendment,
              VirPassedFunc              func,
              gpointer                   user_data)
{
  g_autofree char *year = vir_year_format (outlook->years.first);
  g_autofree char *title = g_strdup_printf (_ ("Balances in %s"), year);

  if (amendment->n_changes > 0 && amendment->balance[0] == VIR_BALANCE_BALANCED &&
      !has_finding (outlook, amendment->record->base.id, "unbalanced-first-year"))
    func (title, _ ("What it pays for is paid for"), user_data);
}

static void
pass_tax (const VirOutlook          *outlook,
          const VirAmendmentOutlook *amendment,
          VirPassedFunc              func,
          gpointer                   user_data)
{
  static const char *const codes[] = { "referendum-core", "referendum-asc", "referendum-total" };
  const VirTaxYear        *tax = &outlook->now[0].tax;
  g_autofree char         *rise = NULL, *core = NULL, *asc = NULL, *title = NULL, *detail = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (has_finding (outlook, amendment->record->base.id, codes[i]))
      return;
  if (!vir_known (tax->rise_ppm) || !vir_known (tax->core_ppm) || !vir_known (tax->asc_ppm))
    return;
  rise = vir_rate_format (tax->rise_ppm, 2, FALSE);
  core = vir_rate_format (tax->core_ppm, 2, FALSE);
  asc = vir_rate_format (tax->asc_ppm, 2, FALSE);
  title = g_strdup_printf (_ ("Council tax up %s, within the referendum limits"), rise);
  detail = g_strdup_printf (_ ("%s core and %s adult social care"), core, asc);
  func (title, detail, user_data);
}

/**
 * vir_passed_checks:
 * @outlook: an outlook
 * @amendment: an amendment of it
 * @format: how amounts are written
 * @func: receives the checks
 * @user_data: for @func
 *
 * Tells which checks were made of an amendment and found good. A check that has nothing to look at
 * is not passed, and is left out.
 */
void
vir_passed_checks (const VirOutlook          *outlook,
                   const VirAmendmentOutlook *amendment,
                   VirNumberFormat            format,
                   VirPassedFunc              func,
                   gpointer                   user_data)
{
  const char      *id = amendment->record->base.id;
  guint            savings = count_target (amendment, VIR_TARGET_PROPOSAL);
  g_autofree char *checked = g_strdup_printf (ngettext ("%u saving checked", "%u savings checked", savings), savings);

  pass_balance (outlook, amendment, func, user_data);
  if (savings > 0 && !has_finding (outlook, id, "takes-more"))
    func (_ ("Puts back no more than each saving"), checked, user_data);
  if (amendment->n_changes > 0 && !has_finding (outlook, id, "target-gone"))
    func (_ ("Everything it changes is in the budget"), NULL, user_data);
  if (outlook->n_reserves > 0 && !has_finding (outlook, id, "reserve-below-minimum") &&
      !has_finding (outlook, id, "reserve-below-zero"))
    func (_ ("Reserves stay above their minimum"), NULL, user_data);
  if (amendment->n_changes > 0 && !has_finding (outlook, id, "no-evidence"))
    func (_ ("Evidence is given for every change"), NULL, user_data);
  pass_tax (outlook, amendment, func, user_data);
}
