/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an amendment does to a proposal: the change is found or made, gets the word, and of its payload
 * keeps what the word uses. */

#include "config.h"

#include "vir-cmd-proposal.h"

#include "vir-cmd-amendment.h"
#include "vir-cmd-private.h"
#include "vir-period.h"

#include <glib/gi18n-lib.h>

#define MONTHS_MAX 120

/**
 * vir_cmd_change_of_proposal:
 * @input: a root
 * @amendment: id of an amendment
 * @proposal: id of a proposal
 *
 * Returns: (transfer none) (nullable): what the amendment does to the proposal
 */
const VirChangeRecord *
vir_cmd_change_of_proposal (VirInput   *input,
                            const char *amendment,
                            const char *proposal)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_CHANGE); i++)
    {
      const VirChangeRecord *change = vir_input_nth (input, VIR_KIND_CHANGE, i);

      if (change->target == VIR_TARGET_PROPOSAL && g_strcmp0 (change->amendment, amendment) == 0 &&
          g_strcmp0 (change->subject, proposal) == 0)
        return change;
    }

  return NULL;
}

static void
clear_payload (VirChangeRecord *change)
{
  g_clear_pointer (&change->amount, vir_profile_free);
  g_clear_pointer (&change->claimed, vir_profile_free);
  change->share = VIR_UNKNOWN;
  change->months = VIR_UNKNOWN;
  change->start = 0;
}

/* The root with a change of the proposal that has this word. */
static VirInput *
with_change (VirInput    *input,
             const char  *amendment,
             const char  *proposal,
             VirWord      word,
             char       **id,
             GError     **error)
{
  const VirChangeRecord *old = vir_cmd_change_of_proposal (input, amendment, proposal);
  VirChangeRecord       *change;

  if (old == NULL)
    return vir_cmd_new_change (input, amendment, VIR_TARGET_PROPOSAL, proposal, word, id, error);
  if (vir_cmd_find (input, VIR_KIND_PROPOSAL, proposal, error) == NULL)
    return NULL;

  *id = g_strdup (old->base.id);
  if (old->word == (int) word)
    return vir_input_ref (input);

  change = vir_record_copy (old);
  change->word = word;
  clear_payload (change);
  return vir_cmd_put_take (input, &old->base, &change->base);
}

static void
give_id (char **to,
         char  *id)
{
  if (to != NULL)
    *to = id;
  else
    g_free (id);
}

/**
 * vir_cmd_reverse:
 * @input: a root
 * @amendment: id of an amendment
 * @proposal: id of a proposal
 * @change: (out) (optional): return location for the change's id
 * @error: return location for an error
 *
 * Takes the whole of a proposal back: a cut is put back.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_reverse (VirInput    *input,
                 const char  *amendment,
                 const char  *proposal,
                 char       **change,
                 GError     **error)
{
  char     *id = NULL;
  VirInput *next = with_change (input, amendment, proposal, VIR_WORD_REVERSE, &id, error);

  if (next != NULL)
    give_id (change, id);
  return next;
}

/* An amount in some years of a proposal goes on as the proposal does. */
static VirProfile *
new_amount (const VirProposalRecord *proposal)
{
  VirProfile *amount = vir_profile_new ();

  if (proposal->profile != NULL)
    {
      amount->recurrence = proposal->profile->recurrence;
      amount->until = proposal->profile->until;
    }
  return amount;
}

static VirNumberFormat
council_format (VirInput *input)
{
  int format = vir_input_council (input)->format;

  return format > 0 ? (VirNumberFormat) (format - 1) : VIR_FORMAT_PLAIN;
}

static gboolean
check_within (VirInput                *input,
              const VirProposalRecord *proposal,
              guint                    year,
              gint64                   pence,
              GError                 **error)
{
  VirYears         years = vir_input_years (input);
  VirLevels        levels;
  gint64           all;
  g_autofree char *label = NULL, *amount = NULL;

  if (proposal->profile == NULL)
    return TRUE;
  vir_profile_levels (proposal->profile, years, &levels);
  all = levels.level.v[year];
  if (!vir_known (all) || pence <= ABS (all))
    return TRUE;

  label = vir_year_format (years.first + (int) year);
  amount = vir_money_format (ABS (all), council_format (input), VIR_MONEY_STANDALONE);
  g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT,
               /* Translators: an amount and a financial year */
               _("More than there is: %s in %s"), amount, label);
  return FALSE;
}

static gboolean
check_quantity (VirInput *input,
                guint     year,
                gint64    pence,
                GError  **error)
{
  if (!vir_cmd_check_year (input, year, error) || !vir_cmd_check_amount (pence, error))
    return FALSE;
  if (!vir_known (pence) || pence >= 0)
    return TRUE;

  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_LIMIT, _("This cannot be less than zero"));
  return FALSE;
}

static VirInput *
set_amount (VirInput                *input,
            const char              *id,
            const VirProposalRecord *proposal,
            guint                    year,
            gint64                   pence)
{
  const VirRecord *old = vir_input_get (input, VIR_KIND_CHANGE, id);
  VirChangeRecord *record = vir_record_copy (old);

  if (record->amount == NULL)
    record->amount = new_amount (proposal);
  record->share = VIR_UNKNOWN;
  record->amount->form = VIR_FORM_LEVEL;
  record->amount->values.v[year] = pence;
  return vir_cmd_put_take (input, old, &record->base);
}

static VirInput *
change_by_amount (VirInput    *input,
                  const char  *amendment,
                  const char  *proposal,
                  VirWord      word,
                  guint        year,
                  gint64       pence,
                  char       **change,
                  GError     **error)
{
  const VirRecord   *record = vir_cmd_find (input, VIR_KIND_PROPOSAL, proposal, error);
  g_autoptr (VirInput) worded = NULL;
  char              *id = NULL;
  VirInput          *next;

  if (record == NULL || !check_quantity (input, year, pence, error))
    return NULL;
  if (word == VIR_WORD_TRIM && vir_known (pence) &&
      !check_within (input, (const VirProposalRecord *) record, year, pence, error))
    return NULL;

  worded = with_change (input, amendment, proposal, word, &id, error);
  if (worded == NULL)
    return NULL;

  next = set_amount (worded, id, (const VirProposalRecord *) record, year, pence);
  give_id (change, id);
  return next;
}

/**
 * vir_cmd_trim:
 * @input: a root
 * @amendment: id of an amendment
 * @proposal: id of a proposal
 * @year: index into the document's years
 * @pence: how much of it is taken back in that year, not more than there is; %VIR_UNKNOWN: not said
 * @change: (out) (optional): return location for the change's id
 * @error: return location for an error
 *
 * Takes a part of a proposal back in one year; other years of the same trim stay.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_trim (VirInput    *input,
              const char  *amendment,
              const char  *proposal,
              guint        year,
              gint64       pence,
              char       **change,
              GError     **error)
{
  return change_by_amount (input, amendment, proposal, VIR_WORD_TRIM, year, pence, change, error);
}

/**
 * vir_cmd_increase:
 * @input: a root
 * @amendment: id of an amendment
 * @proposal: id of a proposal
 * @year: index into the document's years
 * @pence: how much is added to it in that year
 * @change: (out) (optional): return location for the change's id
 * @error: return location for an error
 *
 * Adds to a proposal in one year: a deeper cut, a larger growth item.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_increase (VirInput    *input,
                  const char  *amendment,
                  const char  *proposal,
                  guint        year,
                  gint64       pence,
                  char       **change,
                  GError     **error)
{
  return change_by_amount (input, amendment, proposal, VIR_WORD_INCREASE, year, pence, change, error);
}

static VirInput *
change_by_months (VirInput    *input,
                  const char  *amendment,
                  const char  *proposal,
                  VirWord      word,
                  gint64       months,
                  char       **change,
                  GError     **error)
{
  g_autoptr (VirInput) worded = NULL;
  const VirRecord *old;
  VirChangeRecord *record;
  char            *id = NULL;

  if (months < 1 || months > MONTHS_MAX)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_LIMIT, _("The months have to be between 1 and %d"), MONTHS_MAX);
      return NULL;
    }
  worded = with_change (input, amendment, proposal, word, &id, error);
  if (worded == NULL)
    return NULL;

  old = vir_input_get (worded, VIR_KIND_CHANGE, id);
  record = vir_record_copy (old);
  record->months = months;
  record->start = 0;
  give_id (change, id);
  return vir_cmd_put_take (worded, old, &record->base);
}

/**
 * vir_cmd_delay:
 * @input: a root
 * @amendment: id of an amendment
 * @proposal: id of a proposal
 * @months: by how many months, 1 to 120
 * @change: (out) (optional): return location for the change's id
 * @error: return location for an error
 *
 * Lets a proposal start later.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_delay (VirInput    *input,
               const char  *amendment,
               const char  *proposal,
               gint64       months,
               char       **change,
               GError     **error)
{
  return change_by_months (input, amendment, proposal, VIR_WORD_DELAY, months, change, error);
}

/**
 * vir_cmd_bring_forward:
 * @input: a root
 * @amendment: id of an amendment
 * @proposal: id of a proposal
 * @months: by how many months, 1 to 120
 * @change: (out) (optional): return location for the change's id
 * @error: return location for an error
 *
 * Lets a proposal start earlier.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_bring_forward (VirInput    *input,
                       const char  *amendment,
                       const char  *proposal,
                       gint64       months,
                       char       **change,
                       GError     **error)
{
  return change_by_months (input, amendment, proposal, VIR_WORD_BRING_FORWARD, months, change, error);
}
