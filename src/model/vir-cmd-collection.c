/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding, replacing, moving and removing records. Removing takes along what belongs to the record and
 * lets go of references to it; a change keeps the id of a target that is gone, and a rule says so. */

#include "config.h"

#include "vir-cmd-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Records with this field go with the record it refers to. */
static const struct
{
  VirKind     kind;
  const char *field;
} owners[] = {
  { VIR_KIND_CHANGE, "amendment" },
  { VIR_KIND_VOTE, "amendment" },
  { VIR_KIND_TOTAL, "amendment" },
  { VIR_KIND_LINE, "created_by" },
  { VIR_KIND_RESERVE, "created_by" },
  { VIR_KIND_SCHEME, "created_by" },
};

/* Letting go of references */

/* A record that goes, by which others may refer to it. */
typedef struct
{
  VirKind     kind;
  const char *id;
} Gone;

static gboolean let_go_in_shape (const VirShape *shape,
                                 gpointer        item,
                                 const Gone     *gone);

static gboolean
let_go_of_text (char      **text,
                const Gone *gone)
{
  if (g_strcmp0 (*text, gone->id) != 0)
    return FALSE;

  g_clear_pointer (text, g_free);
  return TRUE;
}

static gboolean
let_go_of_texts (VirStrings **texts,
                 const Gone  *gone)
{
  guint kept = 0, n = *texts != NULL ? g_strv_length (*texts) : 0;

  for (guint i = 0; i < n; i++)
    if (strcmp ((*texts)[i], gone->id) == 0)
      g_free ((*texts)[i]);
    else
      (*texts)[kept++] = (*texts)[i];

  if (kept == n)
    return FALSE;
  (*texts)[kept] = NULL;
  if (kept == 0)
    g_clear_pointer (texts, g_strfreev);
  return TRUE;
}

/* Votes of a body that is gone go with it. */
static void
drop_nameless_votes (VirList *list)
{
  VirBodyVote *votes = list->items;
  guint        kept = 0;

  for (guint i = 0; i < list->n; i++)
    if (votes[i].body != NULL)
      votes[kept++] = votes[i];
  list->n = kept;
}

static gboolean
let_go_in_list (const VirField *field,
                VirList        *list,
                const Gone     *gone)
{
  gboolean touched = FALSE;

  for (guint i = 0; i < list->n; i++)
    touched |= let_go_in_shape (field->shape, (char *) list->items + i * field->shape->size, gone);
  if (touched && field->shape == &vir_body_vote_shape)
    drop_nameless_votes (list);
  return touched;
}

static gboolean
let_go_in_shape (const VirShape *shape,
                 gpointer        item,
                 const Gone     *gone)
{
  gboolean touched = FALSE;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];

      if (field->type == VIR_FIELD_REF && field->kind == (int) gone->kind)
        touched |= let_go_of_text (&VIR_FIELD_AT (item, field, char *), gone);
      else if (field->type == VIR_FIELD_REFS && field->kind == (int) gone->kind)
        touched |= let_go_of_texts (&VIR_FIELD_AT (item, field, VirStrings *), gone);
      else if (field->type == VIR_FIELD_LIST)
        touched |= let_go_in_list (field, &VIR_FIELD_AT (item, field, VirList), gone);
      else if (field->type == VIR_FIELD_STRUCT && VIR_FIELD_AT (item, field, gpointer) != NULL)
        touched |= let_go_in_shape (field->shape, VIR_FIELD_AT (item, field, gpointer), gone);
    }

  return touched;
}

/* Whether records of a shape can refer to a kind at all: most cannot, and need not be copied. */
static gboolean
may_refer (const VirShape *shape,
           VirKind         kind)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];

      if ((field->type == VIR_FIELD_REF || field->type == VIR_FIELD_REFS) && field->kind == (int) kind)
        return TRUE;
      if ((field->type == VIR_FIELD_STRUCT || field->type == VIR_FIELD_LIST) && may_refer (field->shape, kind))
        return TRUE;
    }

  return FALSE;
}

/* A saving keeps its place in the tree when its line goes. */
static void
keep_head (VirRecord        *record,
           const VirRecord  *old,
           const VirRecord  *gone)
{
  VirProposalRecord *proposal = (VirProposalRecord *) record;

  if (gone->kind == VIR_KIND_LINE && record->kind == VIR_KIND_PROPOSAL && proposal->head == NULL &&
      g_strcmp0 (((const VirProposalRecord *) old)->line, gone->id) == 0)
    proposal->head = g_strdup (((const VirLineRecord *) gone)->head);
}

static VirInput *
let_go (VirInput        *input,
        const VirRecord *gone)
{
  const Gone what = { gone->kind, gone->id };

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    for (guint i = 0; may_refer (vir_kind_shape (kind), gone->kind) && i < vir_input_count (input, kind); i++)
      {
        const VirRecord *old = vir_input_nth (input, kind, i);
        VirRecord       *record = vir_record_copy (old);

        if (let_go_in_shape (vir_kind_shape (kind), record, &what))
          {
            keep_head (record, old, gone);
            input = vir_input_put_take (input, record);
          }
        else
          {
            vir_record_unref (record);
          }
      }

  return input;
}

/* Removing */

static VirInput *remove_with_all (VirInput        *input,
                                  const VirRecord *record);

static GPtrArray *
list_owned (VirInput   *input,
            VirKind     kind,
            const char *field,
            const char *id)
{
  GPtrArray      *owned = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_record_unref);
  const VirField *row = vir_shape_field (vir_kind_shape (kind), field);

  for (guint i = 0; i < vir_input_count (input, kind); i++)
    {
      gconstpointer record = vir_input_nth (input, kind, i);

      if (g_strcmp0 (VIR_FIELD_AT (record, row, char *), id) == 0)
        g_ptr_array_add (owned, vir_record_ref (record));
    }

  return owned;
}

static VirInput *
remove_owned (VirInput   *input,
              const char *amendment)
{
  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      g_autoptr (GPtrArray) owned = list_owned (input, owners[i].kind, owners[i].field, amendment);

      for (guint j = 0; j < owned->len; j++)
        input = remove_with_all (input, owned->pdata[j]);
    }

  return input;
}

static VirInput *
remove_with_all (VirInput        *input,
                 const VirRecord *record)
{
  VirInput *next;

  if (record->kind == VIR_KIND_AMENDMENT)
    input = remove_owned (input, record->id);
  next = vir_input_remove (input, record->kind, record->id);
  vir_input_unref (input);
  return let_go (next, record);
}

static gboolean
is_empty_head (VirInput   *input,
               VirKind     kind,
               const char *id,
               GError    **error)
{
  g_autoptr (GPtrArray) heads = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  if (kind != VIR_KIND_HEAD)
    return TRUE;

  heads = list_owned (input, VIR_KIND_HEAD, "parent", id);
  lines = list_owned (input, VIR_KIND_LINE, "head", id);
  if (heads->len + lines->len == 0)
    return TRUE;

  g_set_error (error, VIR_ERROR, VIR_ERROR_USAGE,
               g_dngettext (GETTEXT_PACKAGE,
                            "There is still %u head or line below this head; move or remove it first",
                            "There are still %u heads and lines below this head; move or remove them first",
                            heads->len + lines->len),
               heads->len + lines->len);
  return FALSE;
}

/**
 * vir_cmd_remove:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @error: return location for an error
 *
 * Removes a record. An amendment takes its changes, votes, printed totals and the lines, reserves and
 * schemes that it created with it. References to the record are let go, but for a change's target. A
 * head with anything below it is refused, as are the budget and the council.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_remove (VirInput    *input,
                VirKind      kind,
                const char  *id,
                GError     **error)
{
  const VirRecord *record = vir_cmd_find (input, kind, id, error);

  if (record == NULL || !is_empty_head (input, kind, id, error))
    return NULL;
  if (vir_kind_is_single (kind))
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE, _("A document has exactly one of these"));
      return NULL;
    }

  return remove_with_all (vir_input_ref (input), record);
}

/**
 * vir_cmd_put:
 * @input: a root
 * @record: a record whose id is in use by its kind
 * @error: return location for an error
 *
 * Replaces a record as a whole, where it stands.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_put (VirInput       *input,
             gconstpointer   record,
             GError        **error)
{
  const VirRecord *new = record;
  const VirRecord *old = vir_cmd_find (input, new->kind, new->id, error);

  if (old == NULL)
    return NULL;

  return vir_record_equal (old, new) ? vir_input_ref (input) : vir_input_put (input, new);
}

/**
 * vir_cmd_add:
 * @input: a root
 * @record: a record with an id that its kind does not use yet
 * @position: its place among its kind, or -1 for the end
 * @error: return location for an error
 *
 * Adds a record.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_add (VirInput       *input,
             gconstpointer   record,
             int             position,
             GError        **error)
{
  const VirRecord *new = record;

  if (new->id == NULL || *new->id == '\0')
    {
      g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE, _("A record cannot be without an id"));
      return NULL;
    }
  if (vir_input_get (input, new->kind, new->id) != NULL)
    {
      g_set_error (error, VIR_ERROR, VIR_ERROR_USAGE, _("The id “%s” is in use"), new->id);
      return NULL;
    }

  return vir_input_insert (input, new, position >= 0 ? (guint) position : G_MAXUINT);
}

/**
 * vir_cmd_move:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @position: its new place among its kind; past the end means last
 * @error: return location for an error
 *
 * Moves a record in the order that people see.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_move (VirInput    *input,
              VirKind      kind,
              const char  *id,
              guint        position,
              GError     **error)
{
  if (vir_cmd_find (input, kind, id, error) == NULL)
    return NULL;

  return vir_input_move (input, kind, id, MIN (position, vir_input_count (input, kind) - 1));
}

/**
 * vir_cmd_move_before:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @before: (nullable): the record of the same kind before which it is to stand; %NULL for the end
 * @error: return location for an error
 *
 * Moves a record in the order that people see to just before another one. Those between keep their order.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_move_before (VirInput    *input,
                     VirKind      kind,
                     const char  *id,
                     const char  *before,
                     GError     **error)
{
  int from, to;

  if (vir_cmd_find (input, kind, id, error) == NULL ||
      (before != NULL && vir_cmd_find (input, kind, before, error) == NULL))
    return NULL;

  from = vir_input_position (input, kind, id);
  to = before != NULL ? vir_input_position (input, kind, before) : (int) vir_input_count (input, kind);
  /* what stands after it moves up by one when it is taken out */
  return vir_input_move (input, kind, id, (guint) (from < to ? to - 1 : to));
}
