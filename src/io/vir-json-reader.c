/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The document: scan, format and version, then each collection in the order of the kinds, the
 * budget first since it says how many years a series has.
 *
 * json-glib sees a batch of records at a time: its tree of a whole large document would take ten
 * times the memory of the file. */

#include "config.h"

#include "vir-json-reader.h"

#include "vir-error.h"
#include "vir-json-migrate.h"
#include "vir-json-print.h"
#include "vir-json-reader-private.h"
#include "vir-rules-reader.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of a collection is parsed at once, in bytes. */
#define BATCH_BYTES (64 * 1024)

/* A place in the file whose bytes are known. The caller sets its key or index. */
VirJsonPlace
vir_json_reader_place (const VirJsonReader *self,
                       const VirJsonPlace  *parent,
                       const VirJsonSpan   *span)
{
  return (VirJsonPlace){ parent, NULL, 0, self->bytes + span->offset, self->lines ? span->line : 0 };
}

/* Adds a warning with its place. */
void
vir_json_reader_warn (VirJsonReader      *self,
                      const VirJsonPlace *place,
                      const char         *format,
                      ...)
{
  g_autofree char *where = NULL;
  g_autofree char *what = NULL;
  va_list          args;

  if (self->warnings == NULL)
    return;

  where = vir_json_place_describe (place);
  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  g_ptr_array_add (self->warnings, g_strconcat (where, what, NULL));
}

/* Parses part of the document, which may be several values with commas between, to an array. The
 * array is the parser's, until it parses again. */
static JsonArray *
parse_part (VirJsonReader *self,
            gsize          offset,
            gsize          length,
            GError       **error)
{
  g_autoptr (GString) text = g_string_sized_new (length + 3);
  g_autoptr (GError) local = NULL;

  g_string_append_c (text, '[');
  g_string_append_len (text, self->bytes + offset, (gssize) length);
  g_string_append_c (text, ']');
  if (json_parser_load_from_data (self->parser, text->str, (gssize) text->len, &local))
    return json_node_get_array (json_parser_get_root (self->parser));

  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_FORMAT, local->message);
  return NULL;
}

/* Parses one value of the document. The node is the parser's, until it parses again. */
JsonNode *
vir_json_reader_parse (VirJsonReader     *self,
                       const VirJsonSpan *span,
                       GError           **error)
{
  JsonArray *array = parse_part (self, span->offset, span->length, error);

  return array != NULL ? json_array_get_element (array, 0) : NULL;
}

static JsonNode *
parse_member (VirJsonReader       *self,
              const VirJsonMember *member,
              GError             **error)
{
  return vir_json_reader_parse (self, &member->value, error);
}

static gboolean
read_single (VirJsonReader       *self,
             VirKind              kind,
             const VirJsonMember *member,
             GError             **error)
{
  VirJsonPlace place = vir_json_reader_place (self, NULL, &member->value);
  JsonNode    *node = parse_member (self, member, error);
  VirRecord   *record;

  place.key = member->key;
  if (node == NULL)
    return FALSE;

  record = vir_json_read_record (self, kind, node, &place, error);
  if (record == NULL)
    return FALSE;

  self->input = vir_input_put_take (self->input, record);
  return TRUE;
}

static gboolean
read_batch (VirJsonReader      *self,
            VirKind             kind,
            const GArray       *spans,
            guint               first,
            guint               end,
            const VirJsonPlace *place,
            GError            **error)
{
  const VirJsonSpan *from = &g_array_index (spans, VirJsonSpan, first);
  const VirJsonSpan *to = &g_array_index (spans, VirJsonSpan, end - 1);
  JsonArray         *array = parse_part (self, from->offset, to->offset + to->length - from->offset, error);

  if (array == NULL)
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      VirJsonPlace at = vir_json_reader_place (self, place, &g_array_index (spans, VirJsonSpan, i));
      VirRecord   *record;

      at.index = i;
      record = vir_json_read_record (self, kind, json_array_get_element (array, i - first), &at, error);
      if (record == NULL)
        return FALSE;
      self->input = vir_input_put_take (self->input, record);
    }

  return TRUE;
}

static gboolean
read_records (VirJsonReader       *self,
              VirKind              kind,
              const VirJsonMember *member,
              GError             **error)
{
  VirJsonPlace  place = vir_json_reader_place (self, NULL, &member->value);
  const GArray *spans = member->elements;

  place.key = member->key;
  if (spans == NULL)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, &place, _("this must be an array […] of records"));
      return FALSE;
    }

  for (guint first = 0, end = 0; end < spans->len; first = end)
    {
      gsize start = g_array_index (spans, VirJsonSpan, first).offset;

      do
        end++;
      while (end < spans->len && g_array_index (spans, VirJsonSpan, end).offset - start < BATCH_BYTES);

      if (!read_batch (self, kind, spans, first, end, &place, error))
        return FALSE;
    }

  return TRUE;
}

/* The years must be known before any series is read, also those in the budget record itself. */
static gboolean
read_years (VirJsonReader *self,
            GError       **error)
{
  const VirJsonMember *member = vir_json_outline_find (self->outline, "budget");
  VirJsonPlace         place = { NULL, "budget", 0, NULL, 0 };
  JsonObject          *object;
  JsonNode            *node;
  gint64               years;
  int                  first_year;

  if (member == NULL)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, NULL, _("the document has no “budget”, which says its years"));
      return FALSE;
    }

  place = vir_json_reader_place (self, NULL, &member->value);
  place.key = "budget";
  node = parse_member (self, member, error);
  if (node == NULL || !vir_json_get_object (node, &place, &object, error))
    return FALSE;

  if (!json_object_has_member (object, "first_year") || !json_object_has_member (object, "years"))
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, &place, _("the budget needs “first_year”, such as \"2018/19\", and “years”, 1 to %d"), VIR_MAX_YEARS);
      return FALSE;
    }

  if (!vir_json_get_year (json_object_get_member (object, "first_year"), &(VirJsonPlace){ &place, "first_year" }, &first_year, error) ||
      !vir_json_get_number (json_object_get_member (object, "years"), &(VirJsonPlace){ &place, "years" }, &years, error))
    return FALSE;

  if (years < 1 || years > VIR_MAX_YEARS)
    {
      vir_json_fail (error, VIR_ERROR_LIMIT, &(VirJsonPlace){ &place, "years" }, _("a document has 1 to %d years"), VIR_MAX_YEARS);
      return FALSE;
    }

  self->n_years = (guint) years;
  self->input = vir_input_new (first_year, self->n_years);
  return TRUE;
}

/* What stands at the top that this version does not know, in the order of the file. */
static gboolean
read_strangers (VirJsonReader *self,
                GError       **error)
{
  g_autoptr (GString) extra = g_string_new (NULL);
  g_autoptr (VirInput) before = NULL;

  for (guint i = 0; i < self->outline->members->len; i++)
    {
      const VirJsonMember *member = &g_array_index (self->outline->members, VirJsonMember, i);
      VirJsonPlace         place = vir_json_reader_place (self, NULL, &member->value);
      JsonNode            *node;

      place.key = member->key;
      if (vir_kind_find (member->key) != VIR_N_KINDS || strcmp (member->key, "format") == 0 ||
          strcmp (member->key, "version") == 0)
        continue;

      node = parse_member (self, member, error);
      if (node == NULL)
        return FALSE;
      if (extra->len > 0)
        g_string_append (extra, ", ");
      vir_json_print_text (extra, member->key);
      g_string_append (extra, ": ");
      vir_json_print_node (extra, node);
      vir_json_reader_warn (self, &place, _("this version of Virement does not know “%s”; it is kept, and counts for nothing"), member->key);
    }

  if (extra->len > 0)
    {
      before = g_steal_pointer (&self->input);
      self->input = vir_input_set_extra (before, extra->str);
    }
  return TRUE;
}

static gboolean
read_collections (VirJsonReader *self,
                  GError       **error)
{
  if (!read_years (self, error))
    return FALSE;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      const VirJsonMember *member = vir_json_outline_find (self->outline, vir_kind_key ((VirKind) kind));

      if (member == NULL)
        continue;
      if (vir_kind_is_single ((VirKind) kind) ? !read_single (self, (VirKind) kind, member, error)
                                              : !read_records (self, (VirKind) kind, member, error))
        return FALSE;
    }

  return read_strangers (self, error);
}

/* Which version the document is of; -1 with an error where it is no document. */
static gint64
read_version (VirJsonReader *self,
              GError       **error)
{
  const VirJsonMember *format = vir_json_outline_find (self->outline, "format");
  const VirJsonMember *version = vir_json_outline_find (self->outline, "version");
  VirJsonPlace         place;
  JsonNode            *node;
  gint64               number;

  node = format != NULL ? parse_member (self, format, error) : NULL;
  if (format != NULL && node == NULL)
    return -1;
  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || g_strcmp0 (json_node_get_string (node), VIR_JSON_FORMAT) != 0)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, NULL, _("not a Virement document: it should begin with \"format\": \"%s\""), VIR_JSON_FORMAT);
      return -1;
    }

  if (version == NULL)
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, NULL, _("the document does not say its “version”; today's is %d"), VIR_JSON_VERSION);
      return -1;
    }

  place = vir_json_reader_place (self, NULL, &version->value);
  place.key = "version";
  node = parse_member (self, version, error);
  if (node == NULL || !vir_json_get_number (node, &place, &number, error))
    return -1;

  if (number < 1)
    vir_json_fail (error, VIR_ERROR_VERSION, &place, _("versions begin at 1"));
  else if (number > VIR_JSON_VERSION)
    vir_json_fail (error, VIR_ERROR_VERSION, &place, _("this document was made by a newer version of Virement; this one reads documents up to version %d"), VIR_JSON_VERSION);
  else
    return number;

  return -1;
}

static gboolean
read_bytes (VirJsonReader *self,
            const char    *bytes,
            gsize          length,
            GError       **error)
{
  g_autoptr (VirJsonOutline) outline = vir_json_scan (bytes, length, error);
  g_autoptr (GBytes) migrated = NULL;
  gint64   version;
  gboolean good;

  if (outline == NULL)
    return FALSE;

  self->bytes = bytes;
  self->outline = outline;
  version = read_version (self, error);
  if (version < 0)
    return FALSE;

  if (version < VIR_JSON_VERSION)
    {
      migrated = vir_json_migrate (bytes, length, version, VIR_JSON_VERSION, vir_json_steps, vir_json_n_steps, error);
      self->lines = FALSE;
      return migrated != NULL &&
             read_bytes (self, g_bytes_get_data (migrated, NULL), g_bytes_get_size (migrated), error);
    }

  good = read_collections (self, error);
  if (good && self->warnings != NULL)
    vir_json_warn_references (self);
  return good;
}

/**
 * vir_json_read:
 * @bytes: a document
 * @length: how many bytes
 * @warnings: (out) (optional) (element-type utf8) (transfer container): what is doubtful but was
 *   read as it is: references to records that do not exist, members that this version does not know
 * @error: return location for an error
 *
 * Reads a document. Errors and warnings begin with the line and the JSON pointer of what they are
 * about: "12: /proposals/3/profile/values/0: …".
 *
 * Returns: (transfer full): the root, or %NULL with an error of %VIR_ERROR
 */
VirInput *
vir_json_read (const char *bytes,
               gsize       length,
               GPtrArray **warnings,
               GError    **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GPtrArray) found = warnings != NULL ? g_ptr_array_new_with_free_func (g_free) : NULL;
  g_autoptr (GHashTable) strangers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  VirJsonReader self = { .lines = TRUE, .parser = parser, .warnings = found, .strangers = strangers };

  if (!read_bytes (&self, bytes, length, error))
    {
      g_clear_pointer (&self.input, vir_input_unref);
      return NULL;
    }

  self.input = vir_rules_attach (self.input);
  if (vir_input_rules (self.input) == NULL)
    vir_json_reader_warn (&self, &(VirJsonPlace){ NULL, "council" }, _("the rules “%s” are not here; no limit of council tax is tested"), vir_input_council (self.input)->rules);

  if (warnings != NULL)
    *warnings = g_steal_pointer (&found);
  return self.input;
}
