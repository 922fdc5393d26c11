/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The difference of two orders of the same slots: what stays in place is a longest increasing
 * subsequence, so that moving one row touches that row alone. */

#include "config.h"

#include "vir-row-ranges-private.h"

#define SLOT(array, i) g_array_index (array, guint32, i)
#define NOT_THERE G_MAXUINT

/* A stretch of both orders in which they differ at both ends. */
typedef struct
{
  const GArray *before;
  const GArray *after;
  guint         start; /* the same in both */
  guint         before_end;
  guint         after_end;
} Stretch;

static Stretch
trim (const GArray *before,
      const GArray *after)
{
  Stretch stretch = { before, after, 0, before->len, after->len };

  while (stretch.start < stretch.before_end && stretch.start < stretch.after_end &&
         SLOT (before, stretch.start) == SLOT (after, stretch.start))
    stretch.start++;
  while (stretch.before_end > stretch.start && stretch.after_end > stretch.start &&
         SLOT (before, stretch.before_end - 1) == SLOT (after, stretch.after_end - 1))
    {
      stretch.before_end--;
      stretch.after_end--;
    }

  return stretch;
}

/* Where each slot of the new stretch stood in the old order. */
static guint *
find_old_places (const Stretch *stretch)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  guint *old = g_new (guint, stretch->after_end - stretch->start + 1);

  for (guint i = stretch->start; i < stretch->before_end; i++)
    g_hash_table_insert (places, GUINT_TO_POINTER (SLOT (stretch->before, i) + 1), GUINT_TO_POINTER (i + 1));

  for (guint i = stretch->start; i < stretch->after_end; i++)
    {
      gpointer place = g_hash_table_lookup (places, GUINT_TO_POINTER (SLOT (stretch->after, i) + 1));

      old[i - stretch->start] = place != NULL ? GPOINTER_TO_UINT (place) - 1 : NOT_THERE;
    }

  return old;
}

/* How many of the subsequence's ends stand before @place: ends are increasing. */
static guint
count_ends_before (const guint *ends,
                   guint        n_ends,
                   const guint *old,
                   guint        place)
{
  guint low = 0, high = n_ends;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (old[ends[middle]] < place)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Marks what need not move: a longest subsequence of places that increases. */
static void
mark_kept (const guint *old,
           guint        n,
           guint8      *kept)
{
  g_autofree guint *ends = g_new (guint, n + 1);
  g_autofree guint *previous = g_new (guint, n + 1);
  guint             length = 0;

  for (guint i = 0; i < n; i++)
    {
      guint at;

      if (old[i] == NOT_THERE)
        continue;
      at = count_ends_before (ends, length, old, old[i]);
      previous[i] = at > 0 ? ends[at - 1] : NOT_THERE;
      ends[at] = i;
      length = MAX (length, at + 1);
    }

  for (guint i = length > 0 ? ends[length - 1] : NOT_THERE; i != NOT_THERE; i = previous[i])
    kept[i] = TRUE;
}

static void
add_range (GArray *ranges,
           guint   old_start,
           guint   old_end,
           guint   new_start,
           guint   new_end)
{
  VirRowRange range = { old_start, old_end - old_start, new_start, new_end - new_start };

  if (range.removed > 0 || range.added > 0)
    g_array_append_val (ranges, range);
}

/**
 * vir_row_ranges:
 * @before: of guint32: slots in the old order, each once
 * @after: of guint32: slots in the new order, each once
 *
 * Returns: (transfer full): of #VirRowRange, from first to last, with a slot that stays between any
 *   two; apply them from last to first
 */
GArray *
vir_row_ranges (const GArray *before,
                const GArray *after)
{
  GArray           *ranges = g_array_new (FALSE, FALSE, sizeof (VirRowRange));
  Stretch           stretch = trim (before, after);
  guint             n = stretch.after_end - stretch.start;
  g_autofree guint *old = find_old_places (&stretch);
  g_autofree guint8 *kept = g_new0 (guint8, n + 1);
  guint             old_start = stretch.start, new_start = stretch.start;

  mark_kept (old, n, kept);
  for (guint i = 0; i < n; i++)
    if (kept[i])
      {
        add_range (ranges, old_start, old[i], new_start, stretch.start + i);
        old_start = old[i] + 1;
        new_start = stretch.start + i + 1;
      }
  add_range (ranges, old_start, stretch.before_end, new_start, stretch.after_end);
  return ranges;
}
