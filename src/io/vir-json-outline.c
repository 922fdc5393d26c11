/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The outline that a scan gives: finding a member, and its end of life. */

#include "config.h"

#include "vir-json-scan.h"

#include <string.h>

/**
 * vir_json_outline_find:
 * @self: an outline
 * @key: a key
 *
 * Returns: (transfer none) (nullable): the member of that key
 */
const VirJsonMember *
vir_json_outline_find (const VirJsonOutline *self,
                       const char           *key)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      const VirJsonMember *member = &g_array_index (self->members, VirJsonMember, i);

      if (strcmp (member->key, key) == 0)
        return member;
    }

  return NULL;
}

/**
 * vir_json_outline_free:
 * @self: (transfer full): an outline
 *
 * Frees it.
 */
void
vir_json_outline_free (VirJsonOutline *self)
{
  for (guint i = 0; i < self->members->len; i++)
    {
      VirJsonMember *member = &g_array_index (self->members, VirJsonMember, i);

      g_free (member->key);
      g_clear_pointer (&member->elements, g_array_unref);
    }

  g_array_unref (self->members);
  g_free (self);
}
