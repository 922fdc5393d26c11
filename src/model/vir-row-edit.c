/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Editing a record through its row: each runs the general command, with a label for the history and
 * a key by which typing into one field is one step. */

#include "config.h"

#include "vir-row.h"

#include "vir-cmd.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

static VirInput *
current_root (VirRow *self)
{
  return vir_document_get_input (vir_row_get_document (self));
}

static char *
new_label (VirRow     *self,
           VirInput   *input,
           const char *field)
{
  const VirRecord *record = vir_input_get (input, vir_row_get_kind (self), vir_row_get_id (self));

  if (record == NULL || record->title == NULL || *record->title == '\0')
    return g_strdup (vir_words_field (field));

  /* Translators: a step that can be undone. The first is a field ("Note"), the second what has it
   * ("Children's centres"). */
  return g_strdup_printf (_("%s of “%s”"), vir_words_field (field), record->title);
}

static gboolean
commit (VirRow     *self,
        VirInput   *input,
        const char *field,
        int         year)
{
  g_autofree char *label = NULL;
  g_autofree char *key = NULL;

  if (input == NULL)
    return FALSE;

  label = new_label (self, input, field);
  key = g_strdup_printf ("%u/%s/%s/%d", vir_row_get_kind (self), vir_row_get_id (self), field, year);
  vir_document_commit (vir_row_get_document (self), input, label, key);
  return TRUE;
}

/**
 * vir_row_set_text:
 * @self: a row
 * @field: a text or reference field, as vir_cmd_set_text() names it
 * @value: (nullable): the text
 * @error: return location for an error
 *
 * Sets a field, as one step that joins the last one of the same field.
 *
 * Returns: whether the value was accepted, also where it is the one that was there
 */
gboolean
vir_row_set_text (VirRow      *self,
                  const char  *field,
                  const char  *value,
                  GError     **error)
{
  g_return_val_if_fail (VIR_IS_ROW (self), FALSE);

  return commit (self,
                 vir_cmd_set_text (current_root (self), vir_row_get_kind (self), vir_row_get_id (self),
                                   field, value, error),
                 field, -1);
}

/**
 * vir_row_set_texts:
 * @self: a row
 * @field: a field with a list of texts or references
 * @values: (nullable): the texts, %NULL-terminated
 * @error: return location for an error
 *
 * As vir_row_set_text(), for a list.
 *
 * Returns: whether the values were accepted
 */
gboolean
vir_row_set_texts (VirRow            *self,
                   const char        *field,
                   const char *const *values,
                   GError           **error)
{
  g_return_val_if_fail (VIR_IS_ROW (self), FALSE);

  return commit (self,
                 vir_cmd_set_texts (current_root (self), vir_row_get_kind (self), vir_row_get_id (self),
                                    field, values, error),
                 field, -1);
}

/**
 * vir_row_set_number:
 * @self: a row
 * @field: a field with an amount, rate, number, word, set, flag, date or year
 * @value: what vir_cmd_set_number() takes
 * @error: return location for an error
 *
 * As vir_row_set_text(), for what is a number.
 *
 * Returns: whether the value was accepted
 */
gboolean
vir_row_set_number (VirRow      *self,
                    const char  *field,
                    gint64       value,
                    GError     **error)
{
  g_return_val_if_fail (VIR_IS_ROW (self), FALSE);

  return commit (self,
                 vir_cmd_set_number (current_root (self), vir_row_get_kind (self), vir_row_get_id (self),
                                     field, value, error),
                 field, -1);
}

/**
 * vir_row_set_year_amount:
 * @self: a row
 * @field: a field with one figure a year, or a profile
 * @year: index into the document's years
 * @value: pence, or %VIR_UNKNOWN
 * @error: return location for an error
 *
 * As vir_row_set_text(), for one year's figure.
 *
 * Returns: whether the value was accepted
 */
gboolean
vir_row_set_year_amount (VirRow      *self,
                         const char  *field,
                         guint        year,
                         gint64       value,
                         GError     **error)
{
  const VirField *row;
  VirInput       *input, *next;
  VirKind         kind;

  g_return_val_if_fail (VIR_IS_ROW (self), FALSE);

  input = current_root (self);
  kind = vir_row_get_kind (self);
  row = vir_shape_field (vir_kind_shape (kind), field);
  if (row != NULL && row->type == VIR_FIELD_STRUCT && row->shape == &vir_profile_shape)
    next = vir_cmd_set_profile_amount (input, kind, vir_row_get_id (self), field, year, value, error);
  else
    next = vir_cmd_set_year_amount (input, kind, vir_row_get_id (self), field, year, value, error);

  return commit (self, next, field, (int) year);
}
