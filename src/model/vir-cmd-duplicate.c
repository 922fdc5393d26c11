/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copying an amendment: with its changes and what it created, under new ids. */

#include "config.h"

#include "vir-cmd-amendment.h"

#include "vir-cmd-private.h"
#include "vir-text.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

/* What is copied with the amendment that created it. */
static const VirKind created_kinds[] = { VIR_KIND_LINE, VIR_KIND_RESERVE, VIR_KIND_SCHEME };

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
  copy->base.id = vir_cmd_new_change_id (input, amendment,
                                         old->subject != NULL ? old->subject : vir_target_enum.words[old->target]);
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
  g_autofree char    *called = vir_words_record_title (&old->base);
  g_autofree char    *name = title != NULL ? g_strdup (title) : g_strdup_printf (_("%s (copy)"), called);
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
  if (id != NULL)
    *id = g_steal_pointer (&new_id);
  return next;
}
