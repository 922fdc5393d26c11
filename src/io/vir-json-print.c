/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Numbers, texts and whole nodes as JSON. json-glib's own generator writes some numbers that are not
 * JSON, and takes ten times as long. */

#include "config.h"

#include "vir-json-print.h"

/**
 * vir_json_print_number:
 * @out: where to
 * @number: a whole number
 *
 * Appends a number in decimal.
 */
void
vir_json_print_number (GString *out,
                       gint64   number)
{
  char    digits[24];
  guint   n = sizeof digits;
  guint64 rest = number < 0 ? -(guint64) number : (guint64) number;

  do
    {
      digits[--n] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  while (rest > 0);
  if (number < 0)
    digits[--n] = '-';

  g_string_append_len (out, digits + n, (gssize) (sizeof digits - n));
}

static void
print_escape (GString *out,
              char     c)
{
  switch (c)
    {
    case '"':
    case '\\':
      g_string_append_c (out, '\\');
      g_string_append_c (out, c);
      break;
    case '\b':
      g_string_append (out, "\\b");
      break;
    case '\f':
      g_string_append (out, "\\f");
      break;
    case '\n':
      g_string_append (out, "\\n");
      break;
    case '\r':
      g_string_append (out, "\\r");
      break;
    case '\t':
      g_string_append (out, "\\t");
      break;
    default:
      g_string_append_printf (out, "\\u%04x", (guint) (guchar) c);
      break;
    }
}

/* As vir_text_json_quote(), into a buffer that is there already. */
static void
print_valid_text (GString    *out,
                  const char *text)
{
  const char *from = text;

  g_string_append_c (out, '"');
  for (; *text != '\0'; text++)
    if (*text == '"' || *text == '\\' || (guchar) *text < 0x20)
      {
        g_string_append_len (out, from, text - from);
        print_escape (out, *text);
        from = text + 1;
      }
  g_string_append_len (out, from, text - from);
  g_string_append_c (out, '"');
}

static gboolean
is_ascii (const char *text)
{
  while (*text != '\0' && (guchar) *text < 0x80)
    text++;
  return *text == '\0';
}

/**
 * vir_json_print_text:
 * @out: where to
 * @text: a text
 *
 * Appends a string with its quotes. Bytes that are not UTF-8 become U+FFFD, since a file with them
 * could not be read again.
 */
void
vir_json_print_text (GString    *out,
                     const char *text)
{
  g_autofree char *valid = NULL;

  if (!is_ascii (text) && !g_utf8_validate (text, -1, NULL))
    valid = g_utf8_make_valid (text, -1);
  print_valid_text (out, valid != NULL ? valid : text);
}

static void
print_array (GString   *out,
             JsonArray *array)
{
  guint n = json_array_get_length (array);

  g_string_append_c (out, '[');
  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (out, ", ");
      vir_json_print_node (out, json_array_get_element (array, i));
    }
  g_string_append_c (out, ']');
}

static void
print_object (GString    *out,
              JsonObject *object)
{
  JsonObjectIter iter;
  const char    *key;
  JsonNode      *value;
  gboolean       first = TRUE;

  g_string_append_c (out, '{');
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &key, &value))
    {
      if (!first)
        g_string_append (out, ", ");
      first = FALSE;
      vir_json_print_text (out, key);
      g_string_append (out, ": ");
      vir_json_print_node (out, value);
    }
  g_string_append_c (out, '}');
}

/**
 * vir_json_print_node:
 * @out: where to
 * @node: a node whose numbers are whole
 *
 * Appends a value with all that is in it.
 */
void
vir_json_print_node (GString  *out,
                     JsonNode *node)
{
  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      print_object (out, json_node_get_object (node));
      break;

    case JSON_NODE_ARRAY:
      print_array (out, json_node_get_array (node));
      break;

    case JSON_NODE_VALUE:
      if (json_node_get_value_type (node) == G_TYPE_STRING)
        vir_json_print_text (out, json_node_get_string (node));
      else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
        g_string_append (out, json_node_get_boolean (node) ? "true" : "false");
      else
        vir_json_print_number (out, json_node_get_int (node));
      break;

    case JSON_NODE_NULL:
    default:
      g_string_append (out, "null");
      break;
    }
}
