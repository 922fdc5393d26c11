/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The scanner: how objects and arrays nest, keys that come twice, limits, and the outline of the
 * document. Single values are vir-json-token.c's. */

#include "config.h"

#include "vir-json-scan-private.h"

#include "vir-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static gboolean scan_value (VirJsonScan *self);

/* Appends one step of a JSON pointer (RFC 6901). */
void
vir_json_append_step (GString    *pointer,
                      const char *key,
                      gssize      length)
{
  const char *end = key + (length < 0 ? (gssize) strlen (key) : length);

  g_string_append_c (pointer, '/');
  for (; key < end; key++)
    {
      if (*key == '~')
        g_string_append (pointer, "~0");
      else if (*key == '/')
        g_string_append (pointer, "~1");
      else
        g_string_append_c (pointer, *key);
    }
}

/* Raises an error at the cursor. Always FALSE, so that a caller can return it. */
gboolean
vir_json_scan_fail (VirJsonScan *self,
                    int          code,
                    const char  *format,
                    ...)
{
  g_autoptr (GString) message = g_string_new (NULL);
  gsize               place;
  va_list             args;

  g_string_append_printf (message, "%u: ", self->line);
  place = message->len;
  for (guint i = 0; i < self->depth; i++)
    {
      const VirJsonLevel *level = &self->levels[i];

      if (level->object && level->key.text != NULL)
        vir_json_append_step (message, level->key.text, (gssize) level->key.length);
      else if (!level->object && level->count > 0)
        g_string_append_printf (message, "/%u", level->count - 1);
    }
  if (message->len > place)
    g_string_append (message, ": ");

  va_start (args, format);
  g_string_append_vprintf (message, format, args);
  va_end (args);
  g_set_error_literal (self->error, VIR_ERROR, code, message->str);
  return FALSE;
}

static gboolean
follows_comma (const VirJsonScan *self)
{
  const char *at = self->at;

  while (at > self->start && g_ascii_isspace (at[-1]))
    at--;
  return at > self->start && at[-1] == ',';
}

/* Says what stands at the cursor where something else should. Always FALSE. */
gboolean
vir_json_scan_unexpected (VirJsonScan *self,
                          const char  *expected)
{
  const char *at = self->at;
  gunichar    c;

  if (at == self->end)
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("the file ends where %s should be: it was cut off"), expected);
  if (*at == '\'')
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("texts are written in double quotes, not single ones"));
  if (*at == '/' || *at == '#')
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("JSON has no comments; use the record’s “note”"));
  if ((*at == ']' || *at == '}') && follows_comma (self))
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("found “%c” where %s should be; there is a comma too many before it"), *at, expected);

  c = g_utf8_get_char (at);
  if (g_unichar_isgraph (c))
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("found “%.*s” where %s should be"), (int) (g_utf8_next_char (at) - at), at, expected);

  return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("found character U+%04X where %s should be"), c, expected);
}

static gboolean
enter (VirJsonScan *self,
       gboolean     object)
{
  if (self->depth == VIR_JSON_MAX_DEPTH)
    return vir_json_scan_fail (self, VIR_ERROR_LIMIT, _("values are nested more than %d deep"), VIR_JSON_MAX_DEPTH);

  self->levels[self->depth++] = (VirJsonLevel){ object, { NULL, 0 }, 0, self->keys->len };
  self->at++;
  vir_json_scan_space (self);
  return TRUE;
}

/* After a value: a comma and another, or the closing bracket. */
static gboolean
scan_next (VirJsonScan *self,
           char         closing,
           gboolean    *more)
{
  vir_json_scan_space (self);
  if (self->at < self->end && *self->at == ',')
    {
      *more = TRUE;
      self->at++;
      vir_json_scan_space (self);
      return TRUE;
    }

  *more = FALSE;
  if (self->at < self->end && *self->at == closing)
    {
      self->at++;
      return TRUE;
    }

  return vir_json_scan_unexpected (self, closing == '}' ? _("“,” or “}”") : _("“,” or “]”"));
}

static gboolean
add_key (VirJsonScan *self,
         VirJsonKey   key)
{
  VirJsonLevel *level = &self->levels[self->depth - 1];

  for (guint i = level->first; i < self->keys->len; i++)
    {
      const VirJsonKey *other = &g_array_index (self->keys, VirJsonKey, i);

      if (other->length == key.length && memcmp (other->text, key.text, key.length) == 0)
        return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("“%.*s” stands here twice; keep one of them"), (int) key.length, key.text);
    }

  if (++level->count > VIR_JSON_MAX_MEMBERS)
    return vir_json_scan_fail (self, VIR_ERROR_LIMIT, _("an object has more than %d members"), VIR_JSON_MAX_MEMBERS);

  g_array_append_val (self->keys, key);
  level->key = key;
  return TRUE;
}

static gboolean
scan_key (VirJsonScan *self)
{
  VirJsonKey key;
  gboolean   escaped;

  self->levels[self->depth - 1].key.text = NULL;
  if (self->at == self->end || *self->at != '"')
    return vir_json_scan_unexpected (self, _("a key in double quotes"));
  if (!vir_json_scan_string (self, &key, &escaped))
    return FALSE;

  if (escaped)
    {
      g_autofree char *plain = vir_json_unescape (key.text, key.length);

      key.length = strlen (plain);
      key.text = g_string_chunk_insert_len (self->unescaped, plain, (gssize) key.length);
    }
  if (!add_key (self, key))
    return FALSE;

  vir_json_scan_space (self);
  if (self->at == self->end || *self->at != ':')
    return vir_json_scan_unexpected (self, _("“:”"));

  self->at++;
  vir_json_scan_space (self);
  return TRUE;
}

/* The outline gets the top object's members, and what their arrays hold. */
static VirJsonSpan *
open_span (VirJsonScan *self)
{
  VirJsonSpan    span = { (gsize) (self->at - self->start), 0, self->line };
  GArray        *members = self->outline->members;
  VirJsonMember *member;

  if (self->depth == 1)
    {
      const VirJsonKey *key = &self->levels[0].key;
      VirJsonMember     fresh = { g_strndup (key->text, key->length), span, NULL };

      if (self->at < self->end && *self->at == '[')
        fresh.elements = g_array_new (FALSE, FALSE, sizeof (VirJsonSpan));
      g_array_append_val (members, fresh);
      return &g_array_index (members, VirJsonMember, members->len - 1).value;
    }

  if (self->depth != 2 || self->levels[1].object)
    return NULL;

  member = &g_array_index (members, VirJsonMember, members->len - 1);
  g_array_append_val (member->elements, span);
  return &g_array_index (member->elements, VirJsonSpan, member->elements->len - 1);
}

static gboolean
scan_part (VirJsonScan *self)
{
  VirJsonSpan *span = open_span (self);

  if (!scan_value (self))
    return FALSE;
  if (span != NULL)
    span->length = (gsize) (self->at - self->start) - span->offset;
  return TRUE;
}

static gboolean
scan_object (VirJsonScan *self)
{
  gboolean more = TRUE;

  if (!enter (self, TRUE))
    return FALSE;

  if (self->at < self->end && *self->at == '}')
    {
      self->at++;
      more = FALSE;
    }
  while (more)
    if (!scan_key (self) || !scan_part (self) || !scan_next (self, '}', &more))
      return FALSE;

  g_array_set_size (self->keys, self->levels[self->depth - 1].first);
  self->depth--;
  return TRUE;
}

static gboolean
count_element (VirJsonScan *self)
{
  self->levels[self->depth - 1].count++;
  if (self->depth == 2)
    {
      if (++self->records > VIR_JSON_MAX_RECORDS)
        return vir_json_scan_fail (self, VIR_ERROR_LIMIT, _("the document has more than %d records"), VIR_JSON_MAX_RECORDS);
    }
  else if (self->levels[self->depth - 1].count > VIR_JSON_MAX_ELEMENTS)
    return vir_json_scan_fail (self, VIR_ERROR_LIMIT, _("an array has more than %d entries"), VIR_JSON_MAX_ELEMENTS);

  return TRUE;
}

static gboolean
scan_array (VirJsonScan *self)
{
  gboolean more = TRUE;

  if (!enter (self, FALSE))
    return FALSE;

  if (self->at < self->end && *self->at == ']')
    {
      self->at++;
      more = FALSE;
    }
  while (more)
    if (!count_element (self) || !scan_part (self) || !scan_next (self, ']', &more))
      return FALSE;

  self->depth--;
  return TRUE;
}

static gboolean
scan_value (VirJsonScan *self)
{
  VirJsonKey content;
  gboolean   escaped;

  if (self->at == self->end)
    return vir_json_scan_unexpected (self, _("a value"));

  switch (*self->at)
    {
    case '{':
      return scan_object (self);
    case '[':
      return scan_array (self);
    case '"':
      return vir_json_scan_string (self, &content, &escaped);
    default:
      return *self->at == '-' || g_ascii_isdigit (*self->at) ? vir_json_scan_number (self)
                                                              : vir_json_scan_literal (self);
    }
}

/* Whether the bytes are text at all. */
static gboolean
check_encoding (VirJsonScan *self)
{
  gsize       length = (gsize) (self->end - self->start);
  const char *bad;

  if (length > VIR_JSON_MAX_BYTES)
    return vir_json_scan_fail (self, VIR_ERROR_LIMIT, _("the file is larger than %d MiB"), VIR_JSON_MAX_BYTES / 1024 / 1024);
  if (g_utf8_validate_len (self->start, length, &bad))
    return TRUE;

  for (const char *at = self->start; at < bad; at++)
    self->line += *at == '\n';
  if (*bad == '\0')
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("the file holds a NUL byte: it is damaged, or not a Virement document"));

  return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("the byte 0x%02X is not UTF-8; save the file as UTF-8"), (guint) (guchar) *bad);
}

static gboolean
scan_document (VirJsonScan *self)
{
  if (!check_encoding (self))
    return FALSE;

  /* Some editors put a byte order mark before UTF-8; it says nothing. */
  if (self->end - self->at >= 3 && memcmp (self->at, "\xef\xbb\xbf", 3) == 0)
    self->at += 3;
  vir_json_scan_space (self);

  if (self->at == self->end)
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("the file is empty"));
  if (*self->at != '{')
    return vir_json_scan_fail (self, VIR_ERROR_FORMAT, _("not a Virement document: it should begin with “{”"));
  if (!scan_object (self))
    return FALSE;

  vir_json_scan_space (self);
  if (self->at < self->end)
    return vir_json_scan_unexpected (self, _("the end of the file"));

  return TRUE;
}

/**
 * vir_json_scan:
 * @bytes: a document
 * @length: how many bytes
 * @error: return location for an error
 *
 * Checks that @bytes are one JSON object in UTF-8, strictly by RFC 8259, with whole numbers only, no
 * key twice in an object, and within the limits above. A byte order mark before it is passed over.
 *
 * Returns: (transfer full): where the parts of the document stand, or %NULL with %VIR_ERROR_FORMAT,
 *   %VIR_ERROR_NUMBER or %VIR_ERROR_LIMIT; the message begins with the line and the JSON pointer
 */
VirJsonOutline *
vir_json_scan (const char *bytes,
               gsize       length,
               GError    **error)
{
  g_autoptr (VirJsonOutline) outline = g_new0 (VirJsonOutline, 1);
  VirJsonScan                self = { .start = bytes, .at = bytes, .end = bytes + length, .line = 1 };
  gboolean                   good;

  outline->members = g_array_new (FALSE, FALSE, sizeof (VirJsonMember));
  self.outline = outline;
  self.keys = g_array_new (FALSE, FALSE, sizeof (VirJsonKey));
  self.unescaped = g_string_chunk_new (256);
  self.error = error;

  good = scan_document (&self);

  g_array_unref (self.keys);
  g_string_chunk_free (self.unescaped);
  return good ? g_steal_pointer (&outline) : NULL;
}
