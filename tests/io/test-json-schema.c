/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* data/virement.schema.json says of every kind and every field what the field tables say, no more
 * and no less. The schema is for other programs; this keeps it from going stale. */

#include "config.h"

#include "vir-json-reader.h"
#include "vir-json-scan.h"
#include "vir-records.h"

#include <json-glib/json-glib.h>
#include <string.h>

static JsonObject *defs;

static JsonObject *
follow (JsonObject *schema)
{
  const char *ref;

  if (!json_object_has_member (schema, "$ref"))
    return schema;

  ref = json_object_get_string_member (schema, "$ref");
  g_assert_true (g_str_has_prefix (ref, "#/$defs/"));
  ref += strlen ("#/$defs/");
  if (!json_object_has_member (defs, ref))
    g_error ("no definition “%s”", ref);
  return json_object_get_object_member (defs, ref);
}

static gboolean
is_ref (JsonObject *schema,
        const char *name)
{
  g_autofree char *ref = g_strconcat ("#/$defs/", name, NULL);

  return g_strcmp0 (json_object_get_string_member_with_default (schema, "$ref", NULL), ref) == 0;
}

static gboolean
has_type (JsonObject *schema,
          const char *type)
{
  return schema != NULL &&
         g_strcmp0 (json_object_get_string_member_with_default (schema, "type", NULL), type) == 0;
}

static gboolean
has_words (JsonObject    *schema,
           const VirEnum *values)
{
  JsonArray *words;
  guint      n = vir_enum_count (values);

  if (schema == NULL || !json_object_has_member (schema, "enum"))
    return FALSE;

  words = json_object_get_array_member (schema, "enum");
  for (guint i = 0; i < n && i < json_array_get_length (words); i++)
    if (strcmp (json_array_get_string_element (words, i), values->words[i]) != 0)
      return FALSE;
  return json_array_get_length (words) == n;
}

static gboolean
has_default (JsonObject *schema,
             const char *word)
{
  return g_strcmp0 (json_object_get_string_member_with_default (schema, "default", NULL), word) == 0;
}

static void check_shape (const VirShape *shape,
                         JsonObject     *schema,
                         JsonObject     *inherited);

static gboolean
fits (const VirField *field,
      JsonObject     *schema)
{
  JsonObject *items = json_object_has_member (schema, "items") ? json_object_get_object_member (schema, "items") : NULL;

  switch (field->type)
    {
    case VIR_FIELD_TEXT:
    case VIR_FIELD_REF:
      return has_type (schema, "string") || json_object_has_member (schema, "const");
    case VIR_FIELD_TEXTS:
    case VIR_FIELD_REFS:
      return has_type (schema, "array") && has_type (items, "string");
    case VIR_FIELD_ENUM:
      return has_words (schema, field->values) && has_default (schema, field->values->words[0]);
    case VIR_FIELD_SET:
      return has_type (schema, "array") && json_object_has_member (schema, "uniqueItems") && has_words (items, field->values);
    case VIR_FIELD_FLAG:
      return has_type (schema, "boolean");
    case VIR_FIELD_MONEY:
    case VIR_FIELD_RATE:
    case VIR_FIELD_NUMBER:
      return is_ref (schema, "figure") || has_type (schema, "integer");
    case VIR_FIELD_SERIES:
      return is_ref (schema, "series");
    case VIR_FIELD_DATE:
      return is_ref (schema, "date");
    case VIR_FIELD_YEAR:
      return is_ref (schema, "year");
    case VIR_FIELD_STRUCT:
      check_shape (field->shape, follow (schema), NULL);
      return TRUE;
    case VIR_FIELD_LIST:
      check_shape (field->shape, follow (items), NULL);
      return has_type (schema, "array");
    default:
      g_assert_not_reached ();
    }
}

static void
check_shape (const VirShape *shape,
             JsonObject     *schema,
             JsonObject     *inherited)
{
  JsonObject *properties = json_object_get_object_member (schema, "properties");
  GList      *keys = json_object_get_members (properties);

  /* What the reader keeps, the schema allows; what it refuses, the schema does too. */
  if (inherited == NULL)
    g_assert_false (json_object_get_boolean_member_with_default (schema, "additionalProperties", TRUE));
  else
    g_assert_false (json_object_has_member (schema, "additionalProperties"));

  for (GList *l = keys; l != NULL; l = l->next)
    if (vir_shape_field (shape, l->data) == NULL)
      g_error ("“%s” has no field “%s”", shape->name, (const char *) l->data);
  g_list_free (keys);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];
      JsonObject     *in = json_object_has_member (properties, field->key) ? properties : inherited;
      JsonObject     *property;

      if (in == NULL || !json_object_has_member (in, field->key))
        g_error ("the schema has no “%s” in “%s”", field->key, shape->name);

      property = json_object_get_object_member (in, field->key);
      if (!json_object_has_member (property, "description") && !json_object_has_member (property, "const"))
        g_error ("the schema does not describe “%s” in “%s”", field->key, shape->name);
      if (!fits (field, property))
        g_error ("the schema is wrong about “%s” in “%s”", field->key, shape->name);
    }
}

static void
check_kind (VirKind     kind,
            JsonObject *collections)
{
  const char *key = vir_kind_key (kind);
  JsonObject *collection, *record, *parent;

  if (!json_object_has_member (collections, key))
    g_error ("the schema has no “%s”", key);

  collection = json_object_get_object_member (collections, key);
  if (!vir_kind_is_single (kind))
    {
      g_assert_true (has_type (collection, "array"));
      collection = json_object_get_object_member (collection, "items");
    }
  record = follow (collection);
  parent = follow (json_array_get_object_element (json_object_get_array_member (record, "allOf"), 0));
  g_assert_true (parent == json_object_get_object_member (defs, "record"));
  check_shape (vir_kind_shape (kind), record, json_object_get_object_member (parent, "properties"));
}

static void
test_schema (void)
{
  g_autofree char   *path = g_test_build_filename (G_TEST_DIST, "..", "data", "virement.schema.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  JsonObject *root, *properties, *figure;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  root = json_node_get_object (json_parser_get_root (parser));
  defs = json_object_get_object_member (root, "$defs");
  properties = json_object_get_object_member (root, "properties");

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    check_kind ((VirKind) kind, properties);
  g_assert_cmpuint (json_object_get_size (properties), ==, VIR_N_KINDS + 2);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (properties, "format"), "const"), ==, VIR_JSON_FORMAT);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (properties, "version"), "const"), ==, VIR_JSON_VERSION);

  figure = json_object_get_object_member (defs, "figure");
  g_assert_cmpint (json_object_get_int_member (figure, "maximum"), ==, VIR_MONEY_MAX);
  g_assert_cmpint (json_object_get_int_member (figure, "minimum"), ==, -VIR_MONEY_MAX);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (defs, "series"), "maxItems"), ==, VIR_MAX_YEARS);
}

/* The file that stands for all fields has them all. */
static void
test_every_field (void)
{
  g_autofree char   *path = g_test_build_filename (G_TEST_DIST, "data", "corpus", "y_canonical-every-field.virement", NULL);
  g_autofree char   *bytes = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (GError) error = NULL;
  gsize              length;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  input = vir_json_read (bytes, length, NULL, &error);
  g_assert_no_error (error);

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      const VirShape *shape = vir_kind_shape ((VirKind) kind);

      for (guint i = 0; i < shape->n_fields; i++)
        if (vir_field_is_default (&shape->fields[i], vir_input_nth (input, (VirKind) kind, 0)))
          g_error ("“%s” of “%s” is not in %s", shape->fields[i].key, shape->name, path);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-schema/field-tables", test_schema);
  g_test_add_func ("/json-schema/every-field", test_every_field);

  return g_test_run ();
}
