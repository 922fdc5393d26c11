/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads a rule pack as strictly as a document: scanned first, then field by field from the pack's
 * table, then validated. Whoever opens a document gives it the pack that its council names. */

#include "config.h"

#include "vir-rules-reader.h"

#include "vir-error.h"
#include "vir-json-reader-private.h"
#include "vir-rules-resource.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean
read_list (VirJsonReader       *reader,
           const VirField      *field,
           const VirJsonMember *member,
           const VirJsonPlace  *place,
           VirRulePack         *pack,
           GError             **error)
{
  VirList *list = &VIR_FIELD_AT (pack, field, VirList);

  if (member->elements == NULL)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("a list is wanted here"));
      return FALSE;
    }

  for (guint i = 0; i < member->elements->len; i++)
    {
      const VirJsonSpan *span = &g_array_index (member->elements, VirJsonSpan, i);
      VirJsonPlace       at = vir_json_reader_place (reader, place, span);
      JsonNode          *node = vir_json_reader_parse (reader, span, error);

      at.index = i;
      if (node == NULL || !vir_json_read_shape (reader, field->shape, node,
                                                vir_list_append (list, field->shape), &at, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_text (VirJsonReader       *reader,
           const VirJsonMember *member,
           const VirJsonPlace  *place,
           char               **text,
           GError             **error)
{
  JsonNode   *node = vir_json_reader_parse (reader, &member->value, error);
  const char *value;

  if (node == NULL || !vir_json_get_text (node, place, &value, error))
    return FALSE;

  g_free (*text);
  *text = g_strdup (value);
  return TRUE;
}

static gboolean
check_heading (VirJsonReader *reader,
               GError       **error)
{
  const VirJsonMember *format = vir_json_outline_find (reader->outline, "format");
  const VirJsonMember *version = vir_json_outline_find (reader->outline, "version");
  g_autofree char     *word = NULL;
  gint64               number = 0;
  VirJsonPlace         place;
  JsonNode            *node;

  if (format == NULL || !read_text (reader, format, NULL, &word, NULL) ||
      strcmp (word, VIR_RULES_FORMAT) != 0)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, NULL, _("not a rule pack: it should begin with \"format\": \"%s\""), VIR_RULES_FORMAT);
      return FALSE;
    }
  if (version == NULL)
    {
      vir_json_fail (error, VIR_ERROR_VERSION, NULL, _("the rule pack does not say its “version”"));
      return FALSE;
    }

  place = vir_json_reader_place (reader, NULL, &version->value);
  place.key = "version";
  node = vir_json_reader_parse (reader, &version->value, error);
  if (node == NULL || !vir_json_get_number (node, &place, &number, error))
    return FALSE;
  if (number == VIR_RULES_VERSION)
    return TRUE;

  vir_json_fail (error, VIR_ERROR_VERSION, &place, _("this program reads rule packs of version %d"), VIR_RULES_VERSION);
  return FALSE;
}

static gboolean
read_members (VirJsonReader *reader,
              VirRulePack   *pack,
              GError       **error)
{
  for (guint i = 0; i < reader->outline->members->len; i++)
    {
      const VirJsonMember *member = &g_array_index (reader->outline->members, VirJsonMember, i);
      const VirField      *field = vir_shape_field (&vir_rule_pack_shape, member->key);
      VirJsonPlace         place = vir_json_reader_place (reader, NULL, &member->value);
      gboolean             good;

      place.key = member->key;
      if (strcmp (member->key, "format") == 0 || strcmp (member->key, "version") == 0)
        continue;
      if (field == NULL)
        {
          vir_json_fail (error, VIR_ERROR_FORMAT, &place, _("a rule pack has no “%s”"), member->key);
          return FALSE;
        }

      good = field->type == VIR_FIELD_LIST
               ? read_list (reader, field, member, &place, pack, error)
               : read_text (reader, member, &place, &VIR_FIELD_AT (pack, field, char *), error);
      if (!good)
        return FALSE;
    }

  return vir_rule_pack_validate (pack, error);
}

/**
 * vir_rules_read:
 * @bytes: a rule pack's JSON
 * @length: how many bytes
 * @error: return location for what is wrong, with its line and place
 *
 * Reads and validates a pack.
 *
 * Returns: (transfer full) (nullable): the pack, or %NULL
 */
VirRulePack *
vir_rules_read (const char *bytes,
                gsize       length,
                GError    **error)
{
  g_autoptr (VirJsonOutline) outline = vir_json_scan (bytes, length, error);
  g_autoptr (JsonParser)     parser = NULL;
  g_autoptr (VirRulePack)    pack = NULL;
  VirJsonReader              reader = { .bytes = bytes, .outline = outline, .lines = TRUE };

  if (outline == NULL)
    return NULL;

  reader.parser = parser = json_parser_new ();
  pack = vir_rule_pack_new ();
  if (!check_heading (&reader, error) || !read_members (&reader, pack, error))
    return NULL;

  return g_steal_pointer (&pack);
}

static gpointer
load_default (gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resource_lookup_data (
    vir_rules_get_resource (), "/org/virement/rules/" VIR_RULES_DEFAULT ".json",
    G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  VirRulePack *pack = NULL;

  if (bytes != NULL)
    pack = vir_rules_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  if (pack == NULL)
    g_error ("the rules that come with the program: %s", error->message);

  return pack;
}

/**
 * vir_rules_builtin:
 * @id: (nullable): a pack's id; %NULL: the default
 *
 * Returns: (transfer full) (nullable): the pack that comes with the program, read once; %NULL where
 *   there is none of that id
 */
VirRulePack *
vir_rules_builtin (const char *id)
{
  static GOnce once = G_ONCE_INIT;

  if (id != NULL && strcmp (id, VIR_RULES_DEFAULT) != 0)
    return NULL;

  return vir_rule_pack_ref (g_once (&once, load_default, NULL));
}

/**
 * vir_rules_attach:
 * @input: (transfer full): a root
 *
 * Gives a root the rules that its council names, or the default ones.
 *
 * Returns: (transfer full): the root with them; without any where it names rules that are not here
 */
VirInput *
vir_rules_attach (VirInput *input)
{
  g_autoptr (VirInput)    before = input;
  g_autoptr (VirRulePack) rules = vir_rules_builtin (vir_input_council (input)->rules);

  return vir_input_set_rules (before, rules);
}
