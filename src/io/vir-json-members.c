/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Takes members out of an object and keeps count of them. */

#include "config.h"

#include "vir-json-members.h"

#include "vir-error.h"

#include <glib/gi18n-lib.h>

/**
 * vir_json_members_open:
 * @m: (out caller-allocates): the members
 * @node: a node
 * @place: (nullable): where it stands
 * @error: return location for an error
 *
 * Begins to take the members of an object one by one. vir_json_members_close() ends it, whatever comes between.
 *
 * Returns: %FALSE where it is something else
 */
gboolean
vir_json_members_open (VirJsonMembers     *m,
                       JsonNode           *node,
                       const VirJsonPlace *place,
                       GError            **error)
{
  *m = (VirJsonMembers) { .place = place };
  if (!vir_json_get_object (node, place, &m->object, error))
    return FALSE;
  m->taken = g_hash_table_new (g_str_hash, g_str_equal);
  return TRUE;
}

/**
 * vir_json_members_take:
 * @m: the members
 * @key: a key
 * @place: (out): where its value stands
 *
 * Takes a member that may be absent.
 *
 * Returns: (transfer none) (nullable): its value
 */
JsonNode *
vir_json_members_take (VirJsonMembers *m,
                       const char     *key,
                       VirJsonPlace   *place)
{
  const VirJsonMember *member = m->outline != NULL ? vir_json_outline_find (m->outline, key) : NULL;

  *place = (VirJsonPlace) { m->place, key, 0, NULL, 0 };
  if (member != NULL)
    {
      place->text = m->bytes + member->value.offset;
      place->line = member->value.line;
    }
  g_hash_table_add (m->taken, (gpointer) key);
  return json_object_get_member (m->object, key);
}

/**
 * vir_json_members_need:
 * @m: the members
 * @key: a key
 * @place: (out): where its value stands
 * @error: return location for an error
 *
 * Takes a member that must be there.
 *
 * Returns: (transfer none) (nullable): its value
 */
JsonNode *
vir_json_members_need (VirJsonMembers *m,
                       const char     *key,
                       VirJsonPlace   *place,
                       GError        **error)
{
  JsonNode *node = vir_json_members_take (m, key, place);

  if (node == NULL)
    vir_json_fail (error, VIR_ERROR_FORMAT, m->place, _("“%s” is missing"), key);
  return node;
}

/**
 * vir_json_members_close:
 * @m: the members
 * @good: whether all went well so far
 * @error: return location for an error
 *
 * Ends it, and refuses what nobody took.
 *
 * Returns: whether all went well
 */
gboolean
vir_json_members_close (VirJsonMembers *m,
                        gboolean        good,
                        GError        **error)
{
  g_autoptr (GHashTable) taken = m->taken;
  g_autoptr (GList)      keys = NULL;

  if (taken == NULL || !good)
    return FALSE;
  keys = json_object_get_members (m->object);
  for (const GList *key = keys; key != NULL; key = key->next)
    if (!g_hash_table_contains (taken, key->data))
      {
        vir_json_fail (error, VIR_ERROR_FORMAT, m->place, _("there is no “%s” here"), (const char *) key->data);
        return FALSE;
      }
  return TRUE;
}

/**
 * vir_json_members_amount:
 * @m: the members
 * @key: a key
 * @amount: (out): pence, %VIR_UNKNOWN where it is absent
 * @error: return location for an error
 *
 * Takes an amount.
 *
 * Returns: %FALSE where it is something else
 */
gboolean
vir_json_members_amount (VirJsonMembers *m,
                         const char     *key,
                         gint64         *amount,
                         GError        **error)
{
  VirJsonPlace place;
  JsonNode    *node = vir_json_members_take (m, key, &place);

  *amount = VIR_UNKNOWN;
  return node == NULL || vir_json_get_amount (node, &place, amount, error);
}

/**
 * vir_json_members_count:
 * @m: the members
 * @key: a key
 * @low: the least it may be
 * @high: the most
 * @count: (out): the number, %VIR_UNKNOWN where it is absent
 * @error: return location for an error
 *
 * Takes a number that counts something or is a share of a whole.
 *
 * Returns: %FALSE where it is something else or out of range
 */
gboolean
vir_json_members_count (VirJsonMembers *m,
                        const char     *key,
                        gint64          low,
                        gint64          high,
                        gint64         *count,
                        GError        **error)
{
  VirJsonPlace place;
  JsonNode    *node = vir_json_members_take (m, key, &place);

  *count = VIR_UNKNOWN;
  if (node == NULL)
    return TRUE;
  if (!vir_json_get_number (node, &place, count, error))
    return FALSE;
  if (*count >= low && *count <= high)
    return TRUE;
  vir_json_fail (error, VIR_ERROR_LIMIT, &place,
                 _("it must be from %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT), low, high);
  return FALSE;
}

/**
 * vir_json_members_text:
 * @m: the members
 * @key: a key
 * @needed: whether it must be there and say something
 * @text: (out) (transfer full): the text, untouched where it is absent
 * @error: return location for an error
 *
 * Takes a text.
 *
 * Returns: %FALSE where it is something else, or missing
 */
gboolean
vir_json_members_text (VirJsonMembers *m,
                       const char     *key,
                       gboolean        needed,
                       char          **text,
                       GError        **error)
{
  VirJsonPlace place;
  JsonNode    *node = needed ? vir_json_members_need (m, key, &place, error) : vir_json_members_take (m, key, &place);
  const char  *value;

  if (node == NULL)
    return !needed;
  if (!vir_json_get_text (node, &place, &value, error))
    return FALSE;
  if (needed && *value == '\0')
    {
      vir_json_fail (error, VIR_ERROR_FORMAT, &place, _("it must not be empty"));
      return FALSE;
    }
  *text = g_strdup (value);
  return TRUE;
}

/**
 * vir_json_members_array:
 * @m: the members
 * @key: a key
 * @most: the most entries it may have; the least is one
 * @place: (out): where it stands
 * @error: return location for an error
 *
 * Takes an array that must be there.
 *
 * Returns: (transfer none) (nullable): the array
 */
JsonArray *
vir_json_members_array (VirJsonMembers *m,
                        const char     *key,
                        guint           most,
                        VirJsonPlace   *place,
                        GError        **error)
{
  JsonNode  *node = vir_json_members_need (m, key, place, error);
  JsonArray *array;

  if (node == NULL || !vir_json_get_array (node, place, &array, error))
    return NULL;
  if (json_array_get_length (array) >= 1 && json_array_get_length (array) <= most)
    return array;
  vir_json_fail (error, VIR_ERROR_LIMIT, place, _("it must have from 1 to %u entries"), most);
  return NULL;
}
