/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What small charts beside each other share: scales, and the room that is kept free. */

#include "config.h"

#include "vir-chart-layout-private.h"

/* Every layout asks this before it makes a scale, so that small charts beside each other have the same one. @scale
 * numbers the scales of a chart that has several. */
void
vir_layout_lock (const VirLayout *l,
                 guint            scale,
                 gint64          *low,
                 gint64          *high)
{
  VirLayoutLock *lock = l->lock;

  if (lock == NULL)
    return;
  g_return_if_fail (scale < VIR_N_LOCKS);
  if (!lock->is_fixed)
    {
      lock->low[scale] = lock->is_used[scale] ? MIN (lock->low[scale], *low) : *low;
      lock->high[scale] = lock->is_used[scale] ? MAX (lock->high[scale], *high) : *high;
      lock->is_used[scale] = TRUE;
    }
  if (lock->is_used[scale])
    {
      *low = lock->low[scale];
      *high = lock->high[scale];
    }
}

/* What a layout keeps free beside its plot for names or figures: the most that any of its neighbours needs. @side
 * numbers the sides that a kind has. */
double
vir_layout_lock_room (const VirLayout *l,
                      guint            side,
                      double           room)
{
  if (l->lock == NULL)
    return room;
  g_return_val_if_fail (side < VIR_N_LOCKS, room);
  if (!l->lock->is_fixed)
    l->lock->room[side] = MAX (l->lock->room[side], room);
  return l->lock->room[side];
}
