/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Typed getters. Each takes a node of any type and gives the value or says what it found instead. */

#include "config.h"

#include "vir-json-value.h"

#include "vir-error.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What a node is, for people. */
static char *
describe_node (JsonNode *node)
{
  g_autofree char *number = NULL;
  const char      *text;

  switch (json_node_get_node_type (node))
    {
    case JSON_NODE_OBJECT:
      return g_strdup (_("an object {…}"));
    case JSON_NODE_ARRAY:
      return g_strdup (_("an array […]"));
    case JSON_NODE_NULL:
      return g_strdup ("null");
    case JSON_NODE_VALUE:
    default:
      break;
    }

  if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    return g_strdup (json_node_get_boolean (node) ? "true" : "false");
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    {
      number = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
      return g_strdup_printf (_("the number %s"), number);
    }

  text = json_node_get_string (node);
  if (g_utf8_strlen (text, -1) <= 40)
    return g_strdup_printf (_("the text “%s”"), text);

  return g_strdup_printf (_("the text “%.*s…”"), (int) (g_utf8_offset_to_pointer (text, 40) - text), text);
}

static gboolean
refuse (JsonNode           *node,
        const VirJsonPlace *place,
        const char         *wanted,
        GError            **error)
{
  g_autofree char *found = describe_node (node);

  if (JSON_NODE_HOLDS_NULL (node))
    vir_json_fail (error, VIR_ERROR_FORMAT, place, _("found null where %s should be; what is not known is left out"), wanted);
  else
    vir_json_fail (error, VIR_ERROR_FORMAT, place, _("found %s where %s should be"), found, wanted);
  return FALSE;
}

static gboolean
holds (JsonNode *node,
       GType     type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

/**
 * vir_json_get_object:
 * @node: a node
 * @place: where it stands
 * @object: (out) (transfer none): its object
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is something else
 */
gboolean
vir_json_get_object (JsonNode           *node,
                     const VirJsonPlace *place,
                     JsonObject        **object,
                     GError            **error)
{
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return refuse (node, place, _("an object {…}"), error);

  *object = json_node_get_object (node);
  return TRUE;
}

/**
 * vir_json_get_array:
 * @node: a node
 * @place: where it stands
 * @array: (out) (transfer none): its array
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is something else
 */
gboolean
vir_json_get_array (JsonNode           *node,
                    const VirJsonPlace *place,
                    JsonArray         **array,
                    GError            **error)
{
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return refuse (node, place, _("an array […]"), error);

  *array = json_node_get_array (node);
  return TRUE;
}

/**
 * vir_json_get_text:
 * @node: a node
 * @place: where it stands
 * @text: (out) (transfer none): its text
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is something else
 */
gboolean
vir_json_get_text (JsonNode           *node,
                   const VirJsonPlace *place,
                   const char        **text,
                   GError            **error)
{
  if (!holds (node, G_TYPE_STRING))
    return refuse (node, place, _("a text in double quotes"), error);

  *text = json_node_get_string (node);
  return TRUE;
}

/**
 * vir_json_get_flag:
 * @node: a node
 * @place: where it stands
 * @flag: (out): true or false
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is something else
 */
gboolean
vir_json_get_flag (JsonNode           *node,
                   const VirJsonPlace *place,
                   gboolean           *flag,
                   GError            **error)
{
  if (!holds (node, G_TYPE_BOOLEAN))
    return refuse (node, place, _("true or false"), error);

  *flag = json_node_get_boolean (node);
  return TRUE;
}

/**
 * vir_json_get_number:
 * @node: a node
 * @place: where it stands
 * @number: (out): its number
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is something else than a whole number
 */
gboolean
vir_json_get_number (JsonNode           *node,
                     const VirJsonPlace *place,
                     gint64             *number,
                     GError            **error)
{
  if (!holds (node, G_TYPE_INT64))
    return refuse (node, place, _("a whole number"), error);

  *number = json_node_get_int (node);
  return TRUE;
}

/**
 * vir_json_get_amount:
 * @node: a node
 * @place: where it stands
 * @amount: (out): its number, or %VIR_UNKNOWN for null
 * @error: return location for an error
 *
 * Reads a figure that may be unknown: pence, parts per million, posts.
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is neither a whole number nor null, with
 *   %VIR_ERROR_LIMIT where it is beyond ±%VIR_MONEY_MAX
 */
gboolean
vir_json_get_amount (JsonNode           *node,
                     const VirJsonPlace *place,
                     gint64             *amount,
                     GError            **error)
{
  gint64 value;

  if (JSON_NODE_HOLDS_NULL (node))
    {
      *amount = VIR_UNKNOWN;
      return TRUE;
    }
  if (!holds (node, G_TYPE_INT64))
    return refuse (node, place, _("a whole number, or null for not known,"), error);

  value = json_node_get_int (node);
  if (value > VIR_MONEY_MAX || value < -VIR_MONEY_MAX)
    {
      g_autofree char *found = describe_node (node);

      vir_json_fail (error, VIR_ERROR_LIMIT, place, _("found %s, beyond ±2^42, which a figure may be"), found);
      return FALSE;
    }

  *amount = value;
  return TRUE;
}

/**
 * vir_json_get_word:
 * @node: a node
 * @place: where it stands
 * @values: the words it may be
 * @word: (out): which of them
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT where it is none of them; the message lists them
 */
gboolean
vir_json_get_word (JsonNode           *node,
                   const VirJsonPlace *place,
                   const VirEnum      *values,
                   int                *word,
                   GError            **error)
{
  const char *text;
  int         found;

  if (!vir_json_get_text (node, place, &text, error))
    return FALSE;

  found = vir_enum_find (values, text);
  if (found < 0)
    {
      g_autofree char *words = g_strjoinv (", ", (char **) values->words);
      g_autofree char *what = describe_node (node);

      vir_json_fail (error, VIR_ERROR_FORMAT, place, _("found %s; it must be one of: %s"), what, words);
      return FALSE;
    }

  *word = found;
  return TRUE;
}

/**
 * vir_json_get_date:
 * @node: a node
 * @place: where it stands
 * @date: (out): its date
 * @error: return location for an error
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT or %VIR_ERROR_DATE where it is no date as "2018-02-12"
 */
gboolean
vir_json_get_date (JsonNode           *node,
                   const VirJsonPlace *place,
                   VirDate            *date,
                   GError            **error)
{
  g_autoptr (GError) local = NULL;
  const char        *text;

  if (!vir_json_get_text (node, place, &text, error))
    return FALSE;

  if (!vir_date_parse (text, date, &local))
    {
      vir_json_fail (error, VIR_ERROR_DATE, place, "%s", local->message);
      return FALSE;
    }

  return TRUE;
}

/**
 * vir_json_get_year:
 * @node: a node
 * @place: where it stands
 * @year: (out): the calendar year that its financial year begins in
 * @error: return location for an error
 *
 * Reads a financial year as files write it, "2018/19", and no other way.
 *
 * Returns: %FALSE with %VIR_ERROR_FORMAT, %VIR_ERROR_DATE or %VIR_ERROR_LIMIT
 */
gboolean
vir_json_get_year (JsonNode           *node,
                   const VirJsonPlace *place,
                   int                *year,
                   GError            **error)
{
  g_autoptr (GError) local = NULL;
  g_autofree char   *canonical = NULL;
  const char        *text;

  if (!vir_json_get_text (node, place, &text, error))
    return FALSE;

  if (!vir_year_parse (text, year, &local))
    {
      vir_json_fail (error, local->code, place, "%s", local->message);
      return FALSE;
    }

  canonical = vir_year_format (*year);
  if (strcmp (text, canonical) != 0)
    {
      vir_json_fail (error, VIR_ERROR_DATE, place, _("write the financial year “%s” as “%s”"), text, canonical);
      return FALSE;
    }

  return TRUE;
}
