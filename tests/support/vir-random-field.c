/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random values for any field of any record, from the field tables alone: whatever a new field is,
 * documents with it turn up here without a line of test code. Knows the type of a field, not what
 * the field means (vir-random.c does). */

#include "config.h"

#include "vir-random.h"

#include <string.h>

static const char *const texts[] = {
  "Children's centres", "Day services", "A", "10 % off allowances", "\"quoted\" \\ and / slash",
  "Gwasanaethau plant: tŷ, dŵr", "line\nbreak\tand tab", "£1.75m", "–", "true", "0", "emoji \360\237\217\233",
};

/**
 * vir_random_chance:
 * @percent: 0 to 100
 *
 * Returns: %TRUE in so many of a hundred cases
 */
gboolean
vir_random_chance (int percent)
{
  return g_test_rand_int_range (0, 100) < percent;
}

/**
 * vir_random_money:
 *
 * Draws an amount: mostly whole pounds of a council's size, some zero, some odd pence, and now and
 * then one at the limit of what may be typed.
 *
 * Returns: pence, ≥ 0
 */
gint64
vir_random_money (void)
{
  int kind = g_test_rand_int_range (0, 100);

  if (kind < 6)
    return 0;
  if (kind < 12)
    return g_test_rand_int_range (1, 200);
  if (kind < 14)
    return VIR_MONEY_MAX - g_test_rand_int_range (0, 3);
  if (kind < 30)
    return g_test_rand_int_range (1, G_MAXINT32);

  return (gint64) g_test_rand_int_range (1, 5000) * 1000000;
}

/**
 * vir_random_id:
 * @refs: a root
 * @kind: a kind of record, or -1 for any
 *
 * Returns: (transfer none) (nullable): the id of one of its records, or %NULL where it has none
 */
const char *
vir_random_id (const VirInput *refs,
               VirKind         kind)
{
  const VirRecord *record;
  guint            n;

  if ((int) kind < 0)
    kind = (VirKind) g_test_rand_int_range (VIR_KIND_SOURCE, VIR_N_KINDS);

  n = vir_input_count (refs, kind);
  if (n == 0)
    return NULL;

  record = vir_input_nth (refs, kind, (guint) g_test_rand_int_range (0, (gint32) n));
  return record->id;
}

static char *
random_text (void)
{
  return g_strdup (texts[g_test_rand_int_range (0, G_N_ELEMENTS (texts))]);
}

static VirStrings *
random_strings (const VirField *field,
                const VirInput *refs)
{
  GPtrArray *array = g_ptr_array_new ();
  guint      n = (guint) g_test_rand_int_range (0, 4);

  for (guint i = 0; i < n; i++)
    {
      const char *id = field->type == VIR_FIELD_REFS ? vir_random_id (refs, (VirKind) field->kind) : NULL;

      if (field->type == VIR_FIELD_TEXTS)
        g_ptr_array_add (array, random_text ());
      else if (id != NULL)
        g_ptr_array_add (array, g_strdup (id));
    }

  if (array->len == 0)
    {
      g_ptr_array_free (array, TRUE);
      return NULL;
    }
  g_ptr_array_add (array, NULL);
  return (VirStrings *) g_ptr_array_free (array, FALSE);
}

static gint64
random_number (const VirField *field)
{
  if (strcmp (field->key, "years") == 0)
    return g_test_rand_int_range (1, VIR_MAX_YEARS + 1);
  if (vir_random_chance (15))
    return VIR_UNKNOWN;
  if (strcmp (field->key, "months") == 0)
    return g_test_rand_int_range (0, 40);
  if (field->type == VIR_FIELD_RATE)
    return g_test_rand_int_range (0, 200000);
  if (field->type == VIR_FIELD_MONEY)
    return vir_random_money () * (vir_random_chance (25) ? -1 : 1);

  return g_test_rand_int_range (0, 60000);
}

static int
random_int (const VirField *field)
{
  switch ((guint) field->type)
    {
    case VIR_FIELD_ENUM:
      return g_test_rand_int_range (0, (gint32) vir_enum_count (field->values));
    case VIR_FIELD_SET:
      return g_test_rand_int_range (0, 1 << vir_enum_count (field->values));
    case VIR_FIELD_FLAG:
      return g_test_rand_bit () ? 1 : 0;
    case VIR_FIELD_YEAR:
      if (strcmp (field->key, "first_year") == 0)
        return g_test_rand_int_range (2010, 2016);
      return vir_random_chance (25) ? 0 : g_test_rand_int_range (2009, 2025);
    default:
      return vir_random_chance (25) ? 0 : (int) vir_date_make (g_test_rand_int_range (2009, 2025), (guint) g_test_rand_int_range (1, 13), (guint) g_test_rand_int_range (1, 29));
    }
}

static void
fill (const VirShape *shape,
      gpointer        item,
      const VirInput *refs)
{
  for (guint i = 0; i < shape->n_fields; i++)
    vir_random_field (&shape->fields[i], item, refs);
}

static void
draw (const VirField *field,
      gpointer        item,
      const VirInput *refs)
{
  vir_field_reset (field, item);

  switch ((guint) field->type)
    {
    case VIR_FIELD_TEXT:
      if (vir_random_chance (80))
        VIR_FIELD_AT (item, field, char *) = random_text ();
      break;

    case VIR_FIELD_REF:
      if (vir_random_chance (80))
        VIR_FIELD_AT (item, field, char *) = g_strdup (vir_random_id (refs, (VirKind) field->kind));
      break;

    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      VIR_FIELD_AT (item, field, VirStrings *) = random_strings (field, refs);
      break;

    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      VIR_FIELD_AT (item, field, gint64) = random_number (field);
      break;

    case VIR_FIELD_SERIES:
      for (guint y = 0; y < vir_input_years (refs).n; y++)
        if (vir_random_chance (75))
          VIR_FIELD_AT (item, field, VirSeries).v[y] = vir_random_money () * (vir_random_chance (25) ? -1 : 1);
      break;

    case VIR_FIELD_STRUCT:
      if (vir_random_chance (75))
        {
          VIR_FIELD_AT (item, field, gpointer) = vir_shape_new (field->shape);
          fill (field->shape, VIR_FIELD_AT (item, field, gpointer), refs);
        }
      break;

    case VIR_FIELD_LIST:
      for (int n = g_test_rand_int_range (0, 3); n > 0; n--)
        fill (field->shape, vir_list_append (&VIR_FIELD_AT (item, field, VirList), field->shape), refs);
      break;

    default:
      VIR_FIELD_AT (item, field, int) = random_int (field);
    }
}

/**
 * vir_random_field:
 * @field: a field
 * @item: (inout): a struct that has it
 * @refs: a root whose ids may be referred to and whose years count
 *
 * Gives the field a value other than the one it has, where it can have another.
 */
void
vir_random_field (const VirField *field,
                  gpointer        item,
                  const VirInput *refs)
{
  VirShape one = { "one field", 0, field, 1 };
  gpointer old = g_malloc0 (field->offset + sizeof (VirSeries));

  vir_shape_init (&one, old);
  vir_field_copy (field, old, item);
  for (guint tries = 0; tries < 50; tries++)
    {
      draw (field, item, refs);
      if (!vir_field_equal (field, old, item))
        break;
    }
  vir_field_reset (field, old);
  g_free (old);
}

/**
 * vir_random_record_wild:
 * @kind: which kind of record
 * @id: its id
 * @refs: a root whose ids may be referred to and whose years count
 *
 * Makes a record each of whose fields is drawn by type alone: well-formed, hardly ever sensible.
 *
 * Returns: (transfer full): the record
 */
gpointer
vir_random_record_wild (VirKind         kind,
                        const char     *id,
                        const VirInput *refs)
{
  const VirShape *shape = vir_kind_shape (kind);
  gpointer        record = vir_record_new (kind, id);

  for (guint i = 1; i < shape->n_fields; i++)
    vir_random_field (&shape->fields[i], record, refs);

  return record;
}

static gpointer
list_item (const VirList  *list,
           const VirShape *shape,
           guint           i)
{
  return (char *) list->items + i * shape->size;
}

/* Runs through the places of an item, its structs' and lists' too; perturbs the one that @place
 * counts down to. Returns its path, or NULL with @place lessened by the places passed. */
static char *
walk (const VirShape *shape,
      gpointer        item,
      guint          *place,
      const VirInput *refs)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];
      g_autofree char *inner = NULL;

      if (strcmp (field->key, "id") == 0)
        continue;
      if ((*place)-- == 0)
        {
          if (refs != NULL)
            vir_random_field (field, item, refs);
          return g_strdup (field->key);
        }

      if (field->type == VIR_FIELD_STRUCT && VIR_FIELD_AT (item, field, gpointer) != NULL)
        inner = walk (field->shape, VIR_FIELD_AT (item, field, gpointer), place, refs);
      else if (field->type == VIR_FIELD_LIST)
        for (guint k = 0; inner == NULL && k < VIR_FIELD_AT (item, field, VirList).n; k++)
          inner = walk (field->shape, list_item (&VIR_FIELD_AT (item, field, VirList), field->shape, k), place, refs);
      if (inner != NULL)
        return g_strconcat (field->key, ".", inner, NULL);
    }

  return NULL;
}

/**
 * vir_random_places:
 * @shape: a shape
 * @item: one
 *
 * Counts what vir_random_perturb() can change: the fields, those of structs and lists within too,
 * the id excepted.
 *
 * Returns: how many
 */
guint
vir_random_places (const VirShape *shape,
                   gconstpointer   item)
{
  guint left = G_MAXUINT;

  g_assert_null (walk (shape, (gpointer) item, &left, NULL));
  return G_MAXUINT - left;
}

/**
 * vir_random_perturb:
 * @shape: a shape
 * @item: (inout): one
 * @place: 0 to vir_random_places() − 1
 * @refs: a root whose ids may be referred to and whose years count
 *
 * Gives one field another value.
 *
 * Returns: (transfer full): the path of the field, for the message of a failing test
 */
char *
vir_random_perturb (const VirShape *shape,
                    gpointer        item,
                    guint           place,
                    const VirInput *refs)
{
  return walk (shape, item, &place, refs);
}
