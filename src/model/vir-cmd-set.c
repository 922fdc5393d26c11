/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Setting one field of one record: finding the field's place by its name, on a copy, and putting the
 * copy into a new root. What values are allowed stands in vir-cmd-check.c. */

#include "config.h"

#include "vir-cmd-private.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The record with this id, or an error. */
const VirRecord *
vir_cmd_find (VirInput   *input,
              VirKind     kind,
              const char *id,
              GError    **error)
{
  const VirRecord *record = kind < VIR_N_KINDS ? vir_input_get (input, kind, id) : NULL;

  if (record == NULL)
    g_set_error (error, VIR_ERROR, VIR_ERROR_REFERENCE,
                 /* Translators: a kind of record ("Amendment") and an id */
                 _("%s “%s” does not exist"),
                 kind < VIR_N_KINDS ? vir_words_kind (kind) : _("Record"), id != NULL ? id : "");
  return record;
}

/* Goes one step of a path: into the struct of a field, which is made where it is absent. */
static gboolean
enter_struct (VirEdit        *self,
              const VirField *field)
{
  gpointer *inner;

  if (field == NULL || field->type != VIR_FIELD_STRUCT)
    return FALSE;

  inner = &VIR_FIELD_AT (self->item, field, gpointer);
  if (*inner == NULL)
    {
      *inner = vir_shape_new (field->shape);
      if (self->made == NULL)
        {
          self->made = field;
          self->made_in = self->item;
        }
    }

  self->item = *inner;
  return TRUE;
}

static gboolean
find_place (VirEdit    *self,
            const char *path)
{
  g_auto (GStrv) keys = g_strsplit (path, ".", -1);
  const VirShape *shape = vir_kind_shape (self->record->kind);

  for (guint i = 0; keys[i] != NULL; i++)
    {
      const VirField *field = vir_shape_field (shape, keys[i]);

      if (keys[i + 1] == NULL)
        {
          self->field = field;
          return field != NULL;
        }
      if (!enter_struct (self, field))
        return FALSE;
      shape = field->shape;
    }

  return FALSE;
}

/* Starts an edit of the field that @path names. */
gboolean
vir_edit_begin (VirEdit    *self,
                VirInput   *input,
                VirKind     kind,
                const char *id,
                const char *path,
                GError    **error)
{
  *self = (VirEdit){ .input = input };
  self->old = vir_cmd_find (input, kind, id, error);
  if (self->old == NULL)
    return FALSE;

  self->record = vir_record_copy (self->old);
  self->item = self->record;
  if (find_place (self, path))
    return TRUE;

  g_set_error (error, VIR_ERROR, VIR_ERROR_USAGE,
               /* Translators: a field as files write it, and a kind of record ("Amendment") */
               _("“%s” is not a field of this kind of record: %s"), path, vir_words_kind (kind));
  vir_edit_cancel (self);
  return FALSE;
}

void
vir_edit_cancel (VirEdit *self)
{
  g_clear_pointer (&self->record, vir_record_unref);
}

VirInput *
vir_edit_refuse (VirEdit *self)
{
  vir_edit_cancel (self);
  return NULL;
}

/* A struct that was made only to be left at its defaults says nothing and is not kept. */
static void
drop_empty_struct (VirEdit *self)
{
  gpointer fresh;

  if (self->made == NULL)
    return;

  fresh = vir_shape_new (self->made->shape);
  if (vir_shape_equal (self->made->shape, fresh, VIR_FIELD_AT (self->made_in, self->made, gpointer)))
    vir_field_reset (self->made, self->made_in);
  vir_shape_free (self->made->shape, fresh);
}

/* Puts the edited copy into a new root. */
VirInput *
vir_edit_end (VirEdit *self)
{
  drop_empty_struct (self);
  return vir_cmd_put_take (self->input, self->old, g_steal_pointer (&self->record));
}

/* The root with @record in place of @old; the same root where both say the same. */
VirInput *
vir_cmd_put_take (VirInput        *input,
                  const VirRecord *old,
                  VirRecord       *record)
{
  if (vir_record_equal (old, record))
    {
      vir_record_unref (record);
      return vir_input_ref (input);
    }

  return vir_input_put_take (vir_input_ref (input), record);
}

static gboolean
refuse_type (const VirEdit *edit,
             GError       **error)
{
  g_set_error (error, VIR_ERROR, VIR_ERROR_USAGE,
               _("The field “%s” does not take this kind of value"), edit->field->key);
  return FALSE;
}

static gboolean
has_type (const VirEdit *edit,
          guint          types,
          GError       **error)
{
  return (types & (1u << edit->field->type)) != 0 || refuse_type (edit, error);
}

#define BIT(type) (1u << (type))
#define TEXT_TYPES (BIT (VIR_FIELD_TEXT) | BIT (VIR_FIELD_REF))
#define TEXTS_TYPES (BIT (VIR_FIELD_TEXTS) | BIT (VIR_FIELD_REFS))
#define INT64_TYPES (BIT (VIR_FIELD_MONEY) | BIT (VIR_FIELD_RATE) | BIT (VIR_FIELD_NUMBER))
#define INT_TYPES \
  (BIT (VIR_FIELD_ENUM) | BIT (VIR_FIELD_SET) | BIT (VIR_FIELD_FLAG) | BIT (VIR_FIELD_DATE) | \
   BIT (VIR_FIELD_YEAR))

/**
 * vir_cmd_set_text:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: a text or reference field
 * @value: (nullable): the text, or the id of a record that exists; empty is absent
 * @error: return location for an error
 *
 * Sets a text. A reference to itself, or one that would close a circle of heads, is refused.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_text (VirInput    *input,
                  VirKind      kind,
                  const char  *id,
                  const char  *field,
                  const char  *value,
                  GError     **error)
{
  VirEdit edit;
  char  **text;

  if (value != NULL && *value == '\0')
    value = NULL;
  if (!vir_edit_begin (&edit, input, kind, id, field, error))
    return NULL;
  if (!has_type (&edit, TEXT_TYPES, error) || !vir_cmd_check_text (&edit, value, error))
    return vir_edit_refuse (&edit);

  text = &VIR_FIELD_AT (edit.item, edit.field, char *);
  g_free (*text);
  *text = g_strdup (value);
  return vir_edit_end (&edit);
}

/**
 * vir_cmd_set_texts:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: a field with a list of texts or of references
 * @values: (nullable): the texts, or ids of records that exist, %NULL-terminated
 * @error: return location for an error
 *
 * Sets a list of texts.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_texts (VirInput          *input,
                   VirKind            kind,
                   const char        *id,
                   const char        *field,
                   const char *const *values,
                   GError           **error)
{
  VirEdit edit;

  if (!vir_edit_begin (&edit, input, kind, id, field, error))
    return NULL;
  if (!has_type (&edit, TEXTS_TYPES, error))
    return vir_edit_refuse (&edit);
  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    if (!vir_cmd_check_text (&edit, values[i], error))
      return vir_edit_refuse (&edit);

  vir_field_reset (edit.field, edit.item);
  if (values != NULL && values[0] != NULL)
    VIR_FIELD_AT (edit.item, edit.field, VirStrings *) = g_strdupv ((char **) values);
  return vir_edit_end (&edit);
}

/**
 * vir_cmd_set_number:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: a field with an amount, rate, number, word, set, flag, date or year
 * @value: pence, ppm, the number × its scale, the index of the word, a bit for each word, 0 or 1,
 *   yyyymmdd, or the year's first calendar year; %VIR_UNKNOWN where an amount, rate or number is
 *   absent, 0 where a date or year is
 * @error: return location for an error
 *
 * Sets what is a number inside. Refused are amounts beyond %VIR_MONEY_MAX, words that do not exist or
 * do not fit a change's target, dates that do not exist, and the document's years, which
 * vir_cmd_set_years() changes.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_number (VirInput    *input,
                    VirKind      kind,
                    const char  *id,
                    const char  *field,
                    gint64       value,
                    GError     **error)
{
  VirEdit edit;

  if (!vir_edit_begin (&edit, input, kind, id, field, error))
    return NULL;
  if (!has_type (&edit, INT64_TYPES | INT_TYPES, error) || !vir_cmd_check_number (&edit, value, error))
    return vir_edit_refuse (&edit);

  if (INT64_TYPES & BIT (edit.field->type))
    VIR_FIELD_AT (edit.item, edit.field, gint64) = value;
  else
    VIR_FIELD_AT (edit.item, edit.field, int) = (int) value;
  return vir_edit_end (&edit);
}

/**
 * vir_cmd_set_year_amount:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: a field with one figure a year
 * @year: index into the document's years
 * @value: pence (ppm where the field says so), or %VIR_UNKNOWN
 * @error: return location for an error
 *
 * Sets one year's figure.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_set_year_amount (VirInput    *input,
                         VirKind      kind,
                         const char  *id,
                         const char  *field,
                         guint        year,
                         gint64       value,
                         GError     **error)
{
  VirEdit edit;

  if (!vir_edit_begin (&edit, input, kind, id, field, error))
    return NULL;
  if (!has_type (&edit, BIT (VIR_FIELD_SERIES), error) || !vir_cmd_check_year (input, year, error) ||
      !vir_cmd_check_amount (value, error))
    return vir_edit_refuse (&edit);

  VIR_FIELD_AT (edit.item, edit.field, VirSeries).v[year] = value;
  return vir_edit_end (&edit);
}

/**
 * vir_cmd_clear:
 * @input: a root
 * @kind: a kind of record
 * @id: which record
 * @field: any field but the id and what a record cannot be without
 * @error: return location for an error
 *
 * Makes a field absent: a profile, an assessment, a list, or any other.
 *
 * Returns: (transfer full) (nullable): the new root
 */
VirInput *
vir_cmd_clear (VirInput    *input,
               VirKind      kind,
               const char  *id,
               const char  *field,
               GError     **error)
{
  VirEdit edit;

  if (!vir_edit_begin (&edit, input, kind, id, field, error))
    return NULL;
  if (!vir_cmd_check_clear (&edit, error))
    return vir_edit_refuse (&edit);

  vir_field_reset (edit.field, edit.item);
  return vir_edit_end (&edit);
}
