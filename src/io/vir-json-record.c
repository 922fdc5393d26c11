/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One record out of its node, field by field, each by its type. */

#include "config.h"

#include "vir-json-reader-private.h"

#include "vir-error.h"
#include "vir-json-print.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean read_shape (VirJsonReader      *self,
                            const VirShape     *shape,
                            JsonObject         *object,
                            gpointer            item,
                            GString            *extra,
                            const VirJsonPlace *place,
                            GError            **error);

static gboolean
read_text (JsonNode           *node,
           const VirJsonPlace *place,
           char              **text,
           GError            **error)
{
  const char *value;

  if (!vir_json_get_text (node, place, &value, error))
    return FALSE;

  *text = g_strdup (value);
  return TRUE;
}

static gboolean
read_texts (JsonNode           *node,
            const VirJsonPlace *place,
            VirStrings        **texts,
            GError            **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  JsonArray *array;
  guint      n;

  if (!vir_json_get_array (node, place, &array, error))
    return FALSE;

  n = json_array_get_length (array);
  for (guint i = 0; i < n; i++)
    {
      VirJsonPlace at = { place, NULL, i, NULL, 0 };
      const char  *text;

      if (!vir_json_get_text (json_array_get_element (array, i), &at, &text, error))
        return FALSE;
      g_strv_builder_add (builder, text);
    }

  if (n > 0)
    *texts = g_strv_builder_end (builder);
  return TRUE;
}

static gboolean
read_set (JsonNode           *node,
          const VirJsonPlace *place,
          const VirEnum      *values,
          guint              *set,
          GError            **error)
{
  JsonArray *array;

  if (!vir_json_get_array (node, place, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      VirJsonPlace at = { place, NULL, i, NULL, 0 };
      int          word;

      if (!vir_json_get_word (json_array_get_element (array, i), &at, values, &word, error))
        return FALSE;
      if ((*set & (1u << word)) != 0)
        {
          vir_json_fail (error, VIR_ERROR_FORMAT, &at, _("“%s” stands here twice; keep one of them"), values->words[word]);
          return FALSE;
        }
      *set |= 1u << word;
    }

  return TRUE;
}

static gboolean
read_series (VirJsonReader      *self,
             JsonNode           *node,
             const VirJsonPlace *place,
             VirSeries          *series,
             GError            **error)
{
  JsonArray *array;
  guint      n;

  if (!vir_json_get_array (node, place, &array, error))
    return FALSE;

  n = json_array_get_length (array);
  if (n != self->n_years)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("figures here: %u, years of the budget: %u; give one for each year, null where it is not known"), n, self->n_years);
      return FALSE;
    }

  for (guint y = 0; y < n; y++)
    {
      VirJsonPlace at = { place, NULL, y, NULL, 0 };

      if (!vir_json_get_amount (json_array_get_element (array, y), &at, &series->v[y], error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_struct (VirJsonReader      *self,
             JsonNode           *node,
             const VirJsonPlace *place,
             const VirShape     *shape,
             gpointer           *item,
             GError            **error)
{
  JsonObject *object;

  if (!vir_json_get_object (node, place, &object, error))
    return FALSE;

  *item = vir_shape_new (shape);
  return read_shape (self, shape, object, *item, NULL, place, error);
}

static gboolean
read_list (VirJsonReader      *self,
           JsonNode           *node,
           const VirJsonPlace *place,
           const VirShape     *shape,
           VirList            *list,
           GError            **error)
{
  JsonArray *array;

  if (!vir_json_get_array (node, place, &array, error))
    return FALSE;

  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      VirJsonPlace at = { place, NULL, i, NULL, 0 };
      JsonObject  *object;

      if (!vir_json_get_object (json_array_get_element (array, i), &at, &object, error) ||
          !read_shape (self, shape, object, vir_list_append (list, shape), NULL, &at, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_field (VirJsonReader      *self,
            const VirField     *field,
            JsonNode           *node,
            gpointer            item,
            const VirJsonPlace *place,
            GError            **error)
{
  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      return read_text (node, place, &VIR_FIELD_AT (item, field, char *), error);
    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      return read_texts (node, place, &VIR_FIELD_AT (item, field, VirStrings *), error);
    case VIR_FIELD_ENUM:
      return vir_json_get_word (node, place, field->values, &VIR_FIELD_AT (item, field, int), error);
    case VIR_FIELD_SET:
      return read_set (node, place, field->values, &VIR_FIELD_AT (item, field, guint), error);
    case VIR_FIELD_FLAG:
      return vir_json_get_flag (node, place, &VIR_FIELD_AT (item, field, gboolean), error);
    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      return vir_json_get_amount (node, place, &VIR_FIELD_AT (item, field, gint64), error);
    case VIR_FIELD_SERIES:
      return read_series (self, node, place, &VIR_FIELD_AT (item, field, VirSeries), error);
    case VIR_FIELD_DATE:
      return vir_json_get_date (node, place, &VIR_FIELD_AT (item, field, VirDate), error);
    case VIR_FIELD_YEAR:
      return vir_json_get_year (node, place, &VIR_FIELD_AT (item, field, int), error);
    case VIR_FIELD_STRUCT:
      return read_struct (self, node, place, field->shape, &VIR_FIELD_AT (item, field, gpointer), error);
    case VIR_FIELD_LIST:
      return read_list (self, node, place, field->shape, &VIR_FIELD_AT (item, field, VirList), error);
    default:
      g_assert_not_reached ();
    }
}

/* A member that this version does not know: kept where there is room for it, in a record, and
 * refused deeper inside, where it would be lost. */
static gboolean
read_stranger (VirJsonReader      *self,
               const VirShape     *shape,
               const char         *key,
               JsonNode           *node,
               GString            *extra,
               const VirJsonPlace *place,
               GError            **error)
{
  char *name;

  if (extra == NULL)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("this version of Virement does not know “%s” in “%s”, and cannot keep it here: correct its spelling, or move it to the record"), key, shape->name);
      return FALSE;
    }

  if (extra->len > 0)
    g_string_append (extra, ", ");
  vir_json_print_text (extra, key);
  g_string_append (extra, ": ");
  vir_json_print_node (extra, node);

  name = g_strconcat (shape->name, "/", key, NULL);
  if (g_hash_table_add (self->strangers, name))
    vir_json_reader_warn (self, place, _("this version of Virement does not know “%s” in “%s”; it is kept, and counts for nothing"), key, shape->name);
  return TRUE;
}

static gboolean
read_shape (VirJsonReader      *self,
            const VirShape     *shape,
            JsonObject         *object,
            gpointer            item,
            GString            *extra,
            const VirJsonPlace *place,
            GError            **error)
{
  JsonObjectIter iter;
  const char    *key;
  JsonNode      *node;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &node))
    {
      const VirField *field = vir_shape_field (shape, key);
      VirJsonPlace    at = { place, key, 0, NULL, 0 };
      gboolean        good;

      good = field != NULL ? read_field (self, field, node, item, &at, error)
                           : read_stranger (self, shape, key, node, extra, &at, error);
      if (!good)
        return FALSE;
    }

  return TRUE;
}

/* Reads an object into a struct of a shape; a member that the shape does not have is refused. */
gboolean
vir_json_read_shape (VirJsonReader      *self,
                     const VirShape     *shape,
                     JsonNode           *node,
                     gpointer            item,
                     const VirJsonPlace *place,
                     GError            **error)
{
  JsonObject *object;

  return vir_json_get_object (node, place, &object, error) &&
         read_shape (self, shape, object, item, NULL, place, error);
}

static gboolean
check_id (VirJsonReader      *self,
          VirRecord          *record,
          const VirJsonPlace *place,
          GError            **error)
{
  const char  *collection = vir_kind_key (record->kind);
  VirJsonPlace at = { place, "id", 0, NULL, 0 };

  if (vir_kind_is_single (record->kind))
    {
      if (record->id == NULL)
        record->id = g_strdup (collection);
      if (strcmp (record->id, collection) == 0)
        return TRUE;
      vir_json_fail (error, VIR_ERROR_FORMAT, &at, _("the id of this record is “%s”; leave “id” out"), collection);
      return FALSE;
    }

  if (record->id == NULL || *record->id == '\0')
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("this record has no “id”; give it one that no other in “%s” has"), collection);
      return FALSE;
    }

  if (vir_input_get (self->input, record->kind, record->id) != NULL)
    {
      int first = vir_input_position (self->input, record->kind, record->id);

      vir_json_fail (error, VIR_ERROR_FORMAT, &at, _("“%s” is the id of /%s/%d already; give one of them another"), record->id, collection, first);
      return FALSE;
    }

  return TRUE;
}

/* Reads one record. The id of a single record is its collection's name. */
VirRecord *
vir_json_read_record (VirJsonReader      *self,
                      VirKind             kind,
                      JsonNode           *node,
                      const VirJsonPlace *place,
                      GError            **error)
{
  g_autoptr (GString) extra = g_string_new (NULL);
  VirRecord          *record;
  JsonObject         *object;

  if (!vir_json_get_object (node, place, &object, error))
    return NULL;

  record = vir_record_new (kind, NULL);
  if (!read_shape (self, vir_kind_shape (kind), object, record, extra, place, error) ||
      !check_id (self, record, place, error))
    {
      vir_record_unref (record);
      return NULL;
    }

  if (extra->len > 0)
    record->extra = g_strndup (extra->str, extra->len);
  return record;
}
