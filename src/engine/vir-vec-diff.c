/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Comparing two persistent vectors: down only where their nodes are not the same node. */

#include "config.h"

#include "vir-vec-private.h"

#include <string.h>

typedef struct
{
  const VirVec  *vec;
  VirVecDiffFunc func;
  gpointer       user_data;
} Walk;

static void
diff_nodes (const Walk *walk,
            const VirVecNode *before,
            const VirVecNode *after,
            guint       shift,
            guint       index)
{
  gsize size = walk->vec->element_size;

  if (before == after)
    return;

  for (guint i = 0; i < VIR_VEC_WIDTH; i++)
    if (shift > 0)
      diff_nodes (walk,
                  before != NULL ? VIR_VEC_CHILDREN (before)[i] : NULL,
                  after != NULL ? VIR_VEC_CHILDREN (after)[i] : NULL,
                  shift - VIR_VEC_BITS,
                  index + (i << shift));
    else
      {
        const guint8 *a = before != NULL ? before->bytes + i * size : NULL;
        const guint8 *b = after != NULL ? after->bytes + i * size : NULL;

        if (a == NULL || b == NULL || memcmp (a, b, size) != 0)
          walk->func (index + i, a, b, walk->user_data);
      }
}

/* The node that stands for a vector at a level at or above its root: below its root there is only
 * the first child. */
static void
diff_at (const Walk       *walk,
         const VirVecNode *before,
         guint             before_shift,
         const VirVecNode *after,
         guint             after_shift,
         guint             shift)
{
  if (before_shift == shift && after_shift == shift)
    {
      diff_nodes (walk, before, after, shift, 0);
      return;
    }

  /* One of them ends below this level: all but its first child is missing. */
  for (guint i = 0; i < VIR_VEC_WIDTH; i++)
    {
      gboolean    deep_before = before_shift == shift, deep_after = after_shift == shift;
      const VirVecNode *a = !deep_before ? (i == 0 ? before : NULL)
                            : before != NULL ? VIR_VEC_CHILDREN (before)[i] : NULL;
      const VirVecNode *b = !deep_after ? (i == 0 ? after : NULL)
                            : after != NULL ? VIR_VEC_CHILDREN (after)[i] : NULL;

      if (i == 0)
        diff_at (walk, a, MIN (before_shift, shift - VIR_VEC_BITS), b,
                 MIN (after_shift, shift - VIR_VEC_BITS), shift - VIR_VEC_BITS);
      else
        diff_nodes (walk, a, b, shift - VIR_VEC_BITS, i << shift);
    }
}

/**
 * vir_vec_diff:
 * @before: a vector
 * @after: another with elements of the same size
 * @func: (scope call): called for each slot that differs, in rising order
 * @user_data: given to @func
 *
 * Walks two vectors together, going down only where their nodes are not the same node. @func gets
 * %NULL for a part that one of them never had; such a slot is reported even if all zero bytes.
 */
void
vir_vec_diff (const VirVec  *before,
              const VirVec  *after,
              VirVecDiffFunc func,
              gpointer       user_data)
{
  Walk walk = { after, func, user_data };

  g_return_if_fail (before->element_size == after->element_size);

  diff_at (&walk, before->root, before->shift, after->root, after->shift,
           MAX (before->shift, after->shift));
}
