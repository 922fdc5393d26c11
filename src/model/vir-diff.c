/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Comparing two roots of one family by what they say. It descends only where the pointers differ, so
 * the cost is that of the difference. */

#include "config.h"

#include "vir-diff-private.h"

#include "vir-record.h"

#include <string.h>

static void
note_if_records_differ (guint         index,
                        gconstpointer before,
                        gconstpointer after,
                        gpointer      user_data)
{
  const VirRecord *a = before != NULL ? *(const VirRecord *const *) before : NULL;
  const VirRecord *b = after != NULL ? *(const VirRecord *const *) after : NULL;
  gboolean        *differ = user_data;

  if (*differ || a == b)
    return;
  if (a == NULL || b == NULL || !vir_record_equal (a, b))
    *differ = TRUE;
}

static gboolean
orders_equal (const VirVec *a,
              const VirVec *b)
{
  guint n = vir_vec_length (a);

  if (a == b)
    return TRUE;
  if (n != vir_vec_length (b))
    return FALSE;

  for (guint leaf = 0; leaf * VIR_VEC_WIDTH < n; leaf++)
    {
      const guint8 *x = vir_vec_leaf (a, leaf), *y = vir_vec_leaf (b, leaf);
      gsize         size = MIN (n - leaf * VIR_VEC_WIDTH, VIR_VEC_WIDTH) * sizeof (guint32);

      if (x != y && (x == NULL || y == NULL || memcmp (x, y, size) != 0))
        return FALSE;
    }

  return TRUE;
}

/**
 * vir_roots_equal:
 * @a: a root
 * @b: another of the same family
 *
 * Returns: whether both hold equal records in the same order, and the same unknown members
 */
gboolean
vir_roots_equal (const VirInput *a,
                 const VirInput *b)
{
  gboolean differ = FALSE;

  if (a == b)
    return TRUE;
  if (g_strcmp0 (vir_input_extra (a), vir_input_extra (b)) != 0)
    return FALSE;

  for (guint kind = 0; kind < VIR_N_KINDS && !differ; kind++)
    {
      differ = !orders_equal (vir_input_order (a, kind), vir_input_order (b, kind));
      if (!differ)
        vir_vec_diff (vir_input_records (a, kind),
                      vir_input_records (b, kind),
                      note_if_records_differ,
                      &differ);
    }

  return !differ;
}
