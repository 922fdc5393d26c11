/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making amendments and changes. Owns which words can be said of which target. */

#include "config.h"

#include "vir-cmd-amendment.h"

#include "vir-cmd-private.h"
#include "vir-text.h"

#include <glib/gi18n-lib.h>

static const VirWord money_words[] = { VIR_WORD_SPEND, VIR_WORD_SAVE, VIR_WORD_RAISE_INCOME,
                                       VIR_WORD_FORGO_INCOME };
static const VirWord proposal_words[] = { VIR_WORD_REVERSE, VIR_WORD_TRIM, VIR_WORD_INCREASE,
                                          VIR_WORD_DELAY, VIR_WORD_BRING_FORWARD, VIR_WORD_REPROFILE };
static const VirWord tax_words[] = { VIR_WORD_RAISE, VIR_WORD_LOWER, VIR_WORD_FREEZE };
static const VirWord reserve_words[] = { VIR_WORD_USE, VIR_WORD_TOP_UP, VIR_WORD_CUT_CONTRIBUTION };
static const VirWord scheme_words[] = { VIR_WORD_ADD, VIR_WORD_DROP, VIR_WORD_RESIZE, VIR_WORD_REPHASE,
                                        VIR_WORD_REFINANCE };
static const VirWord funding_words[] = { VIR_WORD_CLAIM, VIR_WORD_FORGO };

#define WORDS(words) words, G_N_ELEMENTS (words)

/* By VirTargetKind. */
static const struct
{
  const VirWord *words;
  guint          n;
  VirKind        kind; /* VIR_N_KINDS: it has no record */
} targets[] = {
  { WORDS (money_words), VIR_N_KINDS },
  { WORDS (proposal_words), VIR_KIND_PROPOSAL },
  { WORDS (money_words), VIR_KIND_LINE },
  { WORDS (money_words), VIR_KIND_HEAD },
  { WORDS (tax_words), VIR_N_KINDS },
  { WORDS (reserve_words), VIR_KIND_RESERVE },
  { WORDS (scheme_words), VIR_KIND_SCHEME },
  { WORDS (funding_words), VIR_KIND_FUNDING },
};

/**
 * vir_cmd_words:
 * @target: what a change is about
 * @n: (out): how many words there are
 *
 * Returns: (transfer none) (array length=n): what can be done to it, in the order of a menu
 */
const VirWord *
vir_cmd_words (VirTargetKind target,
               guint        *n)
{
  g_return_val_if_fail (target < G_N_ELEMENTS (targets), NULL);

  *n = targets[target].n;
  return targets[target].words;
}

/**
 * vir_cmd_word_fits:
 * @target: what a change is about
 * @word: what is done
 *
 * Returns: whether that can be done to it
 */
gboolean
vir_cmd_word_fits (VirTargetKind target,
                   VirWord       word)
{
  guint          n;
  const VirWord *words = vir_cmd_words (target, &n);

  for (guint i = 0; i < n; i++)
    if (words[i] == word)
      return TRUE;

  return FALSE;
}

/**
 * vir_cmd_kind_of_target:
 * @target: what a change is about
 *
 * Returns: the kind of record that its subject names, or %VIR_N_KINDS where it names none
 */
VirKind
vir_cmd_kind_of_target (VirTargetKind target)
{
  g_return_val_if_fail (target < G_N_ELEMENTS (targets), VIR_N_KINDS);

  return targets[target].kind;
}

static gboolean
check_target (VirInput      *input,
              VirTargetKind  target,
              const char    *subject,
              VirWord        word,
              GError       **error)
{
  VirKind kind = vir_cmd_kind_of_target (target);

  if (!vir_cmd_word_fits (target, word))
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE,
                           _("This cannot be done to what the change is about"));
      return FALSE;
    }
  if (kind == VIR_N_KINDS && subject != NULL)
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE,
                           _("A change of this kind has no target in the budget"));
      return FALSE;
    }

  return kind == VIR_N_KINDS || vir_cmd_find (input, kind, subject, error) != NULL;
}

static int
nature_of_word (VirWord word)
{
  switch ((guint) word)
    {
    case VIR_WORD_SPEND:
    case VIR_WORD_SAVE:
      return VIR_NATURE_SPENDING;

    case VIR_WORD_RAISE_INCOME:
    case VIR_WORD_FORGO_INCOME:
      return VIR_NATURE_INCOME;

    default:
      return VIR_NATURE_UNSTATED;
    }
}

static void
give_id (char      **id,
         const char *value)
{
  if (id != NULL)
    *id = g_strdup (value);
}

/* An id for a change that says whose it is and what it is about. */
char *
vir_cmd_new_change_id (VirInput   *input,
                       const char *amendment,
                       const char *about)
{
  g_autofree char *wanted = g_strconcat (amendment, "-", about, NULL);

  return vir_input_unused_id (input, VIR_KIND_CHANGE, wanted);
}

/* After the amendment's last change, so that an amendment's changes stand together in the file. */
static VirInput *
insert_change (VirInput        *input,
               VirChangeRecord *change)
{
  guint     n = vir_input_count (input, VIR_KIND_CHANGE), position = n;
  VirInput *next;

  for (guint i = 0; i < n; i++)
    {
      const VirChangeRecord *other = vir_input_nth (input, VIR_KIND_CHANGE, i);

      if (g_strcmp0 (other->amendment, change->amendment) == 0)
        position = i + 1;
    }

  next = vir_input_insert (input, change, position);
  vir_record_unref (change);
  return next;
}

/**
 * vir_cmd_new_amendment:
 * @input: a root
 * @title: what it is called
 * @body: (nullable): id of the body that moves it
 * @id: (out) (optional): return location for the new amendment's id
 * @error: return location for an error
 *
 * Adds a draft amendment without changes.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_new_amendment (VirInput    *input,
                       const char  *title,
                       const char  *body,
                       char       **id,
                       GError     **error)
{
  g_autofree char    *wanted = vir_text_slug (title != NULL ? title : "amendment");
  g_autofree char    *unused = NULL;
  VirAmendmentRecord *amendment;

  if (body != NULL && vir_cmd_find (input, VIR_KIND_BODY, body, error) == NULL)
    return NULL;

  unused = vir_input_unused_id (input, VIR_KIND_AMENDMENT, wanted);
  amendment = vir_record_new (VIR_KIND_AMENDMENT, unused);
  amendment->base.title = g_strdup (title);
  if (body != NULL)
    amendment->bodies = g_strdupv ((char *[]){ (char *) body, NULL });
  give_id (id, unused);
  return vir_input_put_take (vir_input_ref (input), amendment);
}

/**
 * vir_cmd_new_change:
 * @input: a root
 * @amendment: id of the amendment that makes it
 * @target: what it is about
 * @subject: (nullable): id of the target's record; %NULL for council tax and for none
 * @word: what is done to it, one of vir_cmd_words()
 * @id: (out) (optional): return location for the new change's id
 * @error: return location for an error
 *
 * Adds a change without figures at the end of an amendment.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_new_change (VirInput       *input,
                    const char     *amendment,
                    VirTargetKind   target,
                    const char     *subject,
                    VirWord         word,
                    char          **id,
                    GError        **error)
{
  g_autofree char *unused = NULL;
  VirChangeRecord *change;

  if (vir_cmd_find (input, VIR_KIND_AMENDMENT, amendment, error) == NULL ||
      !check_target (input, target, subject, word, error))
    return NULL;

  unused = vir_cmd_new_change_id (input, amendment, subject != NULL ? subject : vir_target_enum.words[target]);
  change = vir_record_new (VIR_KIND_CHANGE, unused);
  change->amendment = g_strdup (amendment);
  change->target = target;
  change->subject = g_strdup (subject);
  change->word = word;
  change->nature = nature_of_word (word);
  give_id (id, unused);
  return insert_change (input, change);
}

/**
 * vir_cmd_set_target:
 * @input: a root
 * @change: id of a change
 * @target: what it is to be about
 * @subject: (nullable): id of the target's record
 * @word: what is done to it
 * @error: return location for an error
 *
 * Points a change at something else, with a word that fits. Its figures stay.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_target (VirInput       *input,
                    const char     *change,
                    VirTargetKind   target,
                    const char     *subject,
                    VirWord         word,
                    GError        **error)
{
  const VirRecord *old = vir_cmd_find (input, VIR_KIND_CHANGE, change, error);
  VirChangeRecord *record;

  if (old == NULL || !check_target (input, target, subject, word, error))
    return NULL;

  record = vir_record_copy (old);
  record->target = target;
  g_free (record->subject);
  record->subject = g_strdup (subject);
  record->word = word;
  record->nature = nature_of_word (word);
  return vir_cmd_put_take (input, old, &record->base);
}
