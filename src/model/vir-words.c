/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people call one record: its title, or what stands in for one. A change without a title is
 * called by what it does to its target. */

#include "config.h"

#include "vir-words.h"

#include <glib/gi18n-lib.h>

/* By VirWord: with the target's name, and where none is known. */
static const struct
{
  const char *with_target;
  const char *alone;
} change_titles[] = {
  { N_ ("Spend more on %s"), N_ ("Spending") },
  { N_ ("Spend less on %s"), N_ ("Saving") },
  { N_ ("Raise income from %s"), N_ ("Income") },
  { N_ ("Forgo income from %s"), N_ ("Income forgone") },
  { N_ ("Put back %s"), N_ ("Put back") },
  { N_ ("Put back part of %s"), N_ ("Put back part") },
  { N_ ("Increase %s"), N_ ("Increase") },
  { N_ ("Delay %s"), N_ ("Delay") },
  { N_ ("Bring forward %s"), N_ ("Bring forward") },
  { N_ ("Reprofile %s"), N_ ("Reprofile") },
  { N_ ("Raise %s"), N_ ("Raise council tax") },
  { N_ ("Lower %s"), N_ ("Lower council tax") },
  { N_ ("Freeze %s"), N_ ("Freeze council tax") },
  { N_ ("Use %s"), N_ ("Use a reserve") },
  { N_ ("Top up %s"), N_ ("Top up a reserve") },
  { N_ ("Cut the contribution to %s"), N_ ("Cut a contribution") },
  { N_ ("Claim %s"), N_ ("Claim funding") },
  { N_ ("Forgo %s"), N_ ("Forgo funding") },
  { N_ ("Add %s"), N_ ("Add a scheme") },
  { N_ ("Drop %s"), N_ ("Drop a scheme") },
  { N_ ("Resize %s"), N_ ("Resize a scheme") },
  { N_ ("Re-phase %s"), N_ ("Re-phase a scheme") },
  { N_ ("Refinance %s"), N_ ("Refinance a scheme") },
};

/* By VirTargetKind; council tax and none have no record. */
static const VirKind target_kinds[] = {
  VIR_N_KINDS, VIR_KIND_PROPOSAL, VIR_KIND_LINE, VIR_KIND_HEAD,
  VIR_N_KINDS, VIR_KIND_RESERVE, VIR_KIND_SCHEME, VIR_KIND_FUNDING,
};

/**
 * vir_words_record_title:
 * @record: a record
 *
 * Returns: (transfer full): its title; its id where it has none
 */
char *
vir_words_record_title (const VirRecord *record)
{
  g_return_val_if_fail (record != NULL, NULL);

  return g_strdup (record->title != NULL && *record->title != '\0' ? record->title : record->id);
}

/* A pressure or growth item is not "put back" but taken out. */
static const char *
title_pattern (const VirChangeRecord *change,
               const VirRecord       *target)
{
  gboolean saving = target == NULL || target->kind != VIR_KIND_PROPOSAL ||
                    ((const VirProposalRecord *) target)->proposal == VIR_PROPOSAL_SAVING;

  if (!saving && change->word == VIR_WORD_REVERSE)
    return _("Take out %s");
  if (!saving && change->word == VIR_WORD_TRIM)
    return _("Take out part of %s");

  return _(change_titles[change->word].with_target);
}

/**
 * vir_words_change_title:
 * @input: the root that holds the change and its target
 * @change: a change
 *
 * Returns: (transfer full): the change's own title, or what it does: "Put back Children's centres"
 */
char *
vir_words_change_title (const VirInput        *input,
                        const VirChangeRecord *change)
{
  const VirRecord *target = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (input != NULL && change != NULL, NULL);

  if (change->base.title != NULL && *change->base.title != '\0')
    return g_strdup (change->base.title);
  if (target_kinds[change->target] == VIR_N_KINDS || change->subject == NULL)
    return g_strdup (_(change_titles[change->word].alone));

  target = vir_input_get (input, target_kinds[change->target], change->subject);
  name = target != NULL ? vir_words_record_title (target) : g_strdup (change->subject);
  return vir_words_fill (title_pattern (change, target), name);
}

/**
 * vir_words_fill:
 * @pattern: a translated text with one "%s" in it
 * @value: what takes its place
 *
 * Fills a pattern that comes from a table. Anything else in the pattern is taken as it is, so that a
 * faulty translation cannot do harm.
 *
 * Returns: (transfer full): the text
 */
char *
vir_words_fill (const char *pattern,
                const char *value)
{
  g_auto (GStrv) parts = g_strsplit (pattern, "%s", 2);

  return g_strconcat (parts[0], parts[1] != NULL ? value : "", parts[1], NULL);
}

/**
 * vir_words_bodies:
 * @input: the root that holds the amendment and its bodies
 * @amendment: an amendment
 *
 * Returns: (transfer full): who moves it, short names with commas between; empty where nobody is named
 */
char *
vir_words_bodies (const VirInput           *input,
                  const VirAmendmentRecord *amendment)
{
  GString *names;

  g_return_val_if_fail (input != NULL && amendment != NULL, NULL);

  names = g_string_new (NULL);
  for (VirStrings *id = amendment->bodies; id != NULL && *id != NULL; id++)
    {
      const VirBodyRecord *body = vir_input_get (input, VIR_KIND_BODY, *id);
      g_autofree char     *title = body != NULL ? vir_words_record_title (&body->base) : g_strdup (*id);

      if (names->len > 0)
        g_string_append (names, ", ");
      g_string_append (names, body != NULL && body->short_name != NULL ? body->short_name : title);
    }

  return g_string_free (names, FALSE);
}
