/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which slot belongs to which id. The table only grows, is shared by all roots of a family, and is the
 * one mutable thing under them, so it has a lock. */

#include "config.h"

#include "vir-input-private.h"

VirIds *
vir_ids_new (void)
{
  VirIds *ids = g_new0 (VirIds, 1);

  g_atomic_ref_count_init (&ids->refs);
  g_mutex_init (&ids->lock);
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    ids->slots[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return ids;
}

VirIds *
vir_ids_ref (VirIds *ids)
{
  g_atomic_ref_count_inc (&ids->refs);
  return ids;
}

void
vir_ids_unref (VirIds *ids)
{
  if (!g_atomic_ref_count_dec (&ids->refs))
    return;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    g_hash_table_unref (ids->slots[kind]);
  g_mutex_clear (&ids->lock);
  g_free (ids);
}

guint32
vir_ids_find (VirIds     *ids,
          VirKind     kind,
          const char *id)
{
  guint slot;

  if (id == NULL)
    return VIR_NO_SLOT;

  g_mutex_lock (&ids->lock);
  slot = GPOINTER_TO_UINT (g_hash_table_lookup (ids->slots[kind], id));
  g_mutex_unlock (&ids->lock);
  return slot > 0 ? slot - 1 : VIR_NO_SLOT;
}

guint32
vir_ids_intern (VirIds     *ids,
            VirKind     kind,
            const char *id)
{
  guint slot;

  if (id == NULL)
    return VIR_NO_SLOT;

  g_mutex_lock (&ids->lock);
  slot = GPOINTER_TO_UINT (g_hash_table_lookup (ids->slots[kind], id));
  if (slot == 0)
    {
      slot = g_hash_table_size (ids->slots[kind]) + 1;
      g_hash_table_insert (ids->slots[kind], g_strdup (id), GUINT_TO_POINTER (slot));
    }
  g_mutex_unlock (&ids->lock);
  return slot - 1;
}
