/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Making amendments and changes. Owns which words can be said of which target. */

#include "config.h"

#include "vir-cmd-amendment.h"

#include "vir-cmd-private.h"
#include "vir-text.h"

#include <glib/gi18n-lib.h>

static const VirWord money_words[] = { VIR_WORD_SPEND, VIR_WORD_SAVE, VIR_WORD_RAISE_INCOME, VIR_WORD_FORGO_INCOME };
static const VirWord proposal_words[] = { VIR_WORD_REVERSE, VIR_WORD_TRIM, VIR_WORD_INCREASE, VIR_WORD_DELAY, VIR_WORD_BRING_FORWARD, VIR_WORD_REPROFILE };
static const VirWord tax_words[] = { VIR_WORD_RAISE, VIR_WORD_LOWER, VIR_WORD_FREEZE };
static const VirWord reserve_words[] = { VIR_WORD_USE, VIR_WORD_TOP_UP, VIR_WORD_CUT_CONTRIBUTION };
static const VirWord scheme_words[] = { VIR_WORD_ADD, VIR_WORD_DROP, VIR_WORD_RESIZE, VIR_WORD_REPHASE, VIR_WORD_REFINANCE };
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

/* What is copied with the amendment that created it. */
static const VirKind created_kinds[] = { VIR_KIND_LINE, VIR_KIND_RESERVE, VIR_KIND_SCHEME };

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
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE, _("This cannot be done to what the change is about"));
      return FALSE;
    }
  if (kind == VIR_N_KINDS && subject != NULL)
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE, _("A change of this kind has no target in the budget"));
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

static char *
new_change_id (VirInput   *input,
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

  unused = new_change_id (input, amendment, subject != NULL ? subject : vir_target_enum.words[target]);
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

/* Duplicating */

static char **
created_by_of (VirRecord *record)
{
  const VirField *field = vir_shape_field (vir_kind_shape (record->kind), "created_by");

  return &VIR_FIELD_AT (record, field, char *);
}

/* Copies what the amendment created, and notes the new ids as kind/id -> id. */
static VirInput *
copy_created (VirInput   *input,
              const char *from,
              const char *to,
              GHashTable *ids)
{
  for (guint i = 0; i < G_N_ELEMENTS (created_kinds); i++)
    for (guint j = 0, n = vir_input_count (input, created_kinds[i]); j < n; j++)
      {
        VirRecord       *old = (VirRecord *) vir_input_nth (input, created_kinds[i], j);
        g_autofree char *wanted = g_strconcat (to, "-", old->id, NULL);
        VirRecord       *copy;

        if (g_strcmp0 (*created_by_of (old), from) != 0)
          continue;

        copy = vir_record_copy (old);
        g_free (copy->id);
        copy->id = vir_input_unused_id (input, copy->kind, wanted);
        g_free (*created_by_of (copy));
        *created_by_of (copy) = g_strdup (to);
        g_hash_table_insert (ids, g_strdup_printf ("%u/%s", copy->kind, old->id), g_strdup (copy->id));
        input = vir_input_put_take (input, copy);
      }

  return input;
}

static VirChangeRecord *
copy_change (VirInput              *input,
             const VirChangeRecord *old,
             const char            *amendment,
             GHashTable            *ids)
{
  VirChangeRecord *copy = vir_record_copy (old);
  g_autofree char *key = g_strdup_printf ("%u/%s", vir_cmd_kind_of_target (old->target), old->subject);
  const char      *subject = g_hash_table_lookup (ids, key);
  const VirField  *assessment = vir_shape_field (vir_kind_shape (VIR_KIND_CHANGE), "assessment");

  g_free (copy->base.id);
  copy->base.id = new_change_id (input, amendment, old->subject != NULL ? old->subject : vir_target_enum.words[old->target]);
  g_free (copy->amendment);
  copy->amendment = g_strdup (amendment);
  if (subject != NULL)
    {
      g_free (copy->subject);
      copy->subject = g_strdup (subject);
    }
  vir_field_reset (assessment, copy);
  return copy;
}

static VirInput *
copy_changes (VirInput   *input,
              const char *from,
              const char *to,
              GHashTable *ids)
{
  for (guint i = 0, n = vir_input_count (input, VIR_KIND_CHANGE); i < n; i++)
    {
      const VirChangeRecord *old = vir_input_nth (input, VIR_KIND_CHANGE, i);

      if (g_strcmp0 (old->amendment, from) == 0)
        input = vir_input_put_take (input, copy_change (input, old, to, ids));
    }

  return input;
}

static VirAmendmentRecord *
copy_amendment (VirInput                 *input,
                const VirAmendmentRecord *old,
                const char               *title)
{
  VirAmendmentRecord *copy = vir_record_copy (old);
  g_autofree char    *name = title != NULL ? g_strdup (title)
                                           : g_strdup_printf (_("%s (copy)"), old->base.title != NULL ? old->base.title : old->base.id);
  g_autofree char    *wanted = vir_text_slug (name);

  g_free (copy->base.id);
  copy->base.id = vir_input_unused_id (input, VIR_KIND_AMENDMENT, wanted);
  g_free (copy->base.title);
  copy->base.title = g_steal_pointer (&name);
  copy->stage = VIR_AMENDMENT_DRAFT;
  copy->verdict = VIR_VERDICT_AWAITING;
  copy->submitted = 0;
  copy->number = VIR_UNKNOWN;
  copy->number_of = VIR_UNKNOWN;
  g_clear_pointer (&copy->reference, g_free);
  g_clear_pointer (&copy->statement, g_free);
  return copy;
}

/**
 * vir_cmd_duplicate_amendment:
 * @input: a root
 * @amendment: id of an amendment
 * @title: (nullable): the new one's title
 * @id: (out) (optional): return location for the new amendment's id
 * @error: return location for an error
 *
 * Makes a draft with the same changes, after the original. Assessments, votes and printed totals are
 * of the original and are not copied; what it created is.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_duplicate_amendment (VirInput    *input,
                             const char  *amendment,
                             const char  *title,
                             char       **id,
                             GError     **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char       *new_id = NULL;
  const VirRecord       *old = vir_cmd_find (input, VIR_KIND_AMENDMENT, amendment, error);
  VirAmendmentRecord    *copy;
  VirInput              *next;

  if (old == NULL)
    return NULL;

  copy = copy_amendment (input, (const VirAmendmentRecord *) old, title);
  new_id = g_strdup (copy->base.id);
  next = vir_input_insert (input, copy, (guint) vir_input_position (input, VIR_KIND_AMENDMENT, amendment) + 1);
  vir_record_unref (copy);

  next = copy_created (next, amendment, new_id, ids);
  next = copy_changes (next, amendment, new_id, ids);
  give_id (id, new_id);
  return next;
}
