/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Generic operations over structs that a field table describes: set to defaults, copy, compare,
 * free. Owns no knowledge of any record type. */

#include "config.h"

#include "vir-field.h"

#include <string.h>

#define TEXT(item) VIR_FIELD_AT (item, field, char *)
#define TEXTS(item) VIR_FIELD_AT (item, field, VirStrings *)
#define STRUCT(item) VIR_FIELD_AT (item, field, gpointer)
#define LIST(item) VIR_FIELD_AT (item, field, VirList)
#define INT64(item) VIR_FIELD_AT (item, field, gint64)
#define SERIES(item) VIR_FIELD_AT (item, field, VirSeries)
#define INT(item) VIR_FIELD_AT (item, field, int)

static gpointer
list_item (const VirList  *list,
           const VirShape *shape,
           guint           i)
{
  return (char *) list->items + i * shape->size;
}

static void
clear_list (VirList        *list,
            const VirShape *shape)
{
  for (guint i = 0; i < list->n; i++)
    vir_shape_clear (shape, list_item (list, shape, i));
  g_free (list->items);
  list->items = NULL;
  list->n = 0;
}

static void
set_default (const VirField *field,
             gpointer        item)
{
  switch (field->type)
    {
    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      INT64 (item) = VIR_UNKNOWN;
      break;

    case VIR_FIELD_SERIES:
      vir_series_fill (&SERIES (item), VIR_UNKNOWN);
      break;

    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      TEXT (item) = NULL;
      break;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      TEXTS (item) = NULL;
      break;

    case VIR_FIELD_STRUCT:
      STRUCT (item) = NULL;
      break;

    case VIR_FIELD_LIST:
      LIST (item) = (VirList){ 0, NULL };
      break;

    case VIR_FIELD_ENUM:
    case VIR_FIELD_SET:
    case VIR_FIELD_FLAG:
    case VIR_FIELD_DATE:
    case VIR_FIELD_YEAR:
      INT (item) = 0;
      break;

    default:
      g_assert_not_reached ();
    }
}

/**
 * vir_field_reset:
 * @field: a field
 * @item: a struct that has it
 *
 * Frees what the field owns and gives it its default: absent, unknown, or the first word.
 */
void
vir_field_reset (const VirField *field,
                 gpointer        item)
{
  switch ((guint) field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      g_free (TEXT (item));
      break;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      g_strfreev (TEXTS (item));
      break;

    case VIR_FIELD_STRUCT:
      vir_shape_free (field->shape, STRUCT (item));
      break;

    case VIR_FIELD_LIST:
      clear_list (&LIST (item), field->shape);
      break;

    default:
      break;
    }

  set_default (field, item);
}

/**
 * vir_field_copy:
 * @field: a field
 * @to: a struct that has it
 * @from: another
 *
 * Replaces the field of @to by a deep copy of the field of @from.
 */
void
vir_field_copy (const VirField *field,
                gpointer        to,
                gconstpointer   from)
{
  vir_field_reset (field, to);

  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      TEXT (to) = g_strdup (TEXT (from));
      break;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      TEXTS (to) = g_strdupv (TEXTS (from));
      break;

    case VIR_FIELD_STRUCT:
      if (STRUCT (from) != NULL)
        {
          STRUCT (to) = vir_shape_new (field->shape);
          vir_shape_copy (field->shape, STRUCT (to), STRUCT (from));
        }
      break;

    case VIR_FIELD_LIST:
      for (guint i = 0; i < LIST (from).n; i++)
        vir_shape_copy (field->shape,
                        vir_list_append (&LIST (to), field->shape),
                        list_item (&LIST (from), field->shape, i));
      break;

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      INT64 (to) = INT64 (from);
      break;

    case VIR_FIELD_SERIES:
      SERIES (to) = SERIES (from);
      break;

    case VIR_FIELD_ENUM:
    case VIR_FIELD_SET:
    case VIR_FIELD_FLAG:
    case VIR_FIELD_DATE:
    case VIR_FIELD_YEAR:
      INT (to) = INT (from);
      break;

    default:
      g_assert_not_reached ();
    }
}

static gboolean
texts_equal (VirStrings *a,
             VirStrings *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

/**
 * vir_field_equal:
 * @field: a field
 * @a: a struct that has it
 * @b: another
 *
 * Returns: whether the field has the same value in both
 */
gboolean
vir_field_equal (const VirField *field,
                 gconstpointer   a,
                 gconstpointer   b)
{
  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      return g_strcmp0 (TEXT (a), TEXT (b)) == 0;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      return texts_equal (TEXTS (a), TEXTS (b));

    case VIR_FIELD_STRUCT:
      if (STRUCT (a) == NULL || STRUCT (b) == NULL)
        return STRUCT (a) == STRUCT (b);
      return vir_shape_equal (field->shape, STRUCT (a), STRUCT (b));

    case VIR_FIELD_LIST:
      if (LIST (a).n != LIST (b).n)
        return FALSE;
      for (guint i = 0; i < LIST (a).n; i++)
        if (!vir_shape_equal (field->shape,
                              list_item (&LIST (a), field->shape, i),
                              list_item (&LIST (b), field->shape, i)))
          return FALSE;
      return TRUE;

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      return INT64 (a) == INT64 (b);

    case VIR_FIELD_SERIES:
      return vir_series_equal (&SERIES (a), &SERIES (b));

    case VIR_FIELD_ENUM:
    case VIR_FIELD_SET:
    case VIR_FIELD_FLAG:
    case VIR_FIELD_DATE:
    case VIR_FIELD_YEAR:
      return INT (a) == INT (b);

    default:
      g_assert_not_reached ();
    }
}

/**
 * vir_field_is_default:
 * @field: a field
 * @item: a struct that has it
 *
 * Returns: whether the field is absent, unknown or its first word, so that a file leaves it out
 */
gboolean
vir_field_is_default (const VirField *field,
                      gconstpointer   item)
{
  switch ((guint) field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
    case VIR_FIELD_STRUCT:
      return STRUCT (item) == NULL;

    case VIR_FIELD_LIST:
      return LIST (item).n == 0;

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      return !vir_known (INT64 (item));

    case VIR_FIELD_SERIES:
      return !vir_series_any (&SERIES (item));

    default:
      return INT (item) == 0;
    }
}

/**
 * vir_shape_field:
 * @shape: a shape
 * @key: a field's key
 *
 * Returns: (nullable): the field, or %NULL where the shape has none of that name
 */
const VirField *
vir_shape_field (const VirShape *shape,
                 const char     *key)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (strcmp (shape->fields[i].key, key) == 0)
      return &shape->fields[i];

  return NULL;
}

/**
 * vir_shape_init:
 * @shape: a shape
 * @item: (out caller-allocates): memory for one
 *
 * Gives every field its default.
 */
void
vir_shape_init (const VirShape *shape,
                gpointer        item)
{
  for (guint i = 0; i < shape->n_fields; i++)
    set_default (&shape->fields[i], item);
}

/**
 * vir_shape_clear:
 * @shape: a shape
 * @item: one
 *
 * Frees what the fields own and gives them their defaults.
 */
void
vir_shape_clear (const VirShape *shape,
                 gpointer        item)
{
  for (guint i = 0; i < shape->n_fields; i++)
    vir_field_reset (&shape->fields[i], item);
}

/**
 * vir_shape_copy:
 * @shape: a shape
 * @to: one, whose fields are replaced
 * @from: another
 *
 * Copies every field, deeply.
 */
void
vir_shape_copy (const VirShape *shape,
                gpointer        to,
                gconstpointer   from)
{
  for (guint i = 0; i < shape->n_fields; i++)
    vir_field_copy (&shape->fields[i], to, from);
}

/**
 * vir_shape_equal:
 * @shape: a shape
 * @a: one
 * @b: another
 *
 * Returns: whether all fields are equal
 */
gboolean
vir_shape_equal (const VirShape *shape,
                 gconstpointer   a,
                 gconstpointer   b)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (!vir_field_equal (&shape->fields[i], a, b))
      return FALSE;

  return TRUE;
}

/**
 * vir_shape_new:
 * @shape: a shape
 *
 * Returns: (transfer full): one with every field at its default; free with vir_shape_free()
 */
gpointer
vir_shape_new (const VirShape *shape)
{
  gpointer item = g_malloc0 (shape->size);

  vir_shape_init (shape, item);
  return item;
}

/**
 * vir_shape_free:
 * @shape: a shape
 * @item: (transfer full) (nullable): one
 *
 * Frees it with all that it owns.
 */
void
vir_shape_free (const VirShape *shape,
                gpointer        item)
{
  if (item == NULL)
    return;

  vir_shape_clear (shape, item);
  g_free (item);
}

/**
 * vir_list_append:
 * @list: a list
 * @shape: the shape of its structs
 *
 * Adds a struct with every field at its default. Earlier addresses into the list become invalid.
 *
 * Returns: (transfer none): the new struct
 */
gpointer
vir_list_append (VirList        *list,
                 const VirShape *shape)
{
  gpointer item;

  list->items = g_realloc_n (list->items, list->n + 1, shape->size);
  item = list_item (list, shape, list->n++);
  memset (item, 0, shape->size);
  vir_shape_init (shape, item);
  return item;
}

/**
 * vir_enum_find:
 * @self: an enumeration
 * @word: a word of a file
 *
 * Returns: its index, or -1 where it is none of them
 */
int
vir_enum_find (const VirEnum *self,
               const char    *word)
{
  for (int i = 0; self->words[i] != NULL; i++)
    if (strcmp (self->words[i], word) == 0)
      return i;

  return -1;
}

/**
 * vir_enum_count:
 * @self: an enumeration
 *
 * Returns: how many words it has
 */
guint
vir_enum_count (const VirEnum *self)
{
  return g_strv_length ((char **) self->words);
}
