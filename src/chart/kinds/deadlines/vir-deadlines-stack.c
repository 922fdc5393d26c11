/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Stacks labels over and under a line of dates so that none touches another, nor another's leader. Must not know what
 * they say. */

#include "config.h"

#include "vir-deadlines-private.h"

/* Whether a label may stand on a level: its words are clear of the words on that level, its leader of the words nearer to
 * the line, and its words of the leaders of those further away. */
static gboolean
is_free (const StripLabel *labels,
         guint             n,
         const StripLabel *label,
         double            gap)
{
  for (guint i = 0; i < n; i++)
    {
      const StripLabel *other = &labels[i];

      if (other == label || other->level < 0 || other->over != label->over)
        continue;
      if (other->level == label->level && label->left < other->left + other->width + gap &&
          other->left < label->left + label->width + gap)
        return FALSE;
      if (other->level < label->level && label->x > other->left - gap / 2 && label->x < other->left + other->width + gap / 2)
        return FALSE;
      if (other->level > label->level && other->x > label->left - gap / 2 && other->x < label->left + label->width + gap / 2)
        return FALSE;
    }
  return TRUE;
}

/* Words right of the mark or, if they lean, left of it, else somewhere about it. */
static gboolean
try_level (const StripLabel *labels,
           guint             n,
           StripLabel       *label,
           double            left,
           double            right,
           double            gap,
           gboolean          lean)
{
  static const double shares[] = { 0.0, 0.25, 0.5, 0.75, 1.0 };
  double              room = MAX (label->width - 0.6 * gap, 0);

  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    {
      label->left = label->x - 0.3 * gap - (lean ? 1 - shares[i] : shares[i]) * room;
      label->left = CLAMP (label->left, left, MAX (right - label->width, left));
      if (label->x >= label->left && label->x <= label->left + label->width && is_free (labels, n, label, gap))
        return TRUE;
    }
  return FALSE;
}

/* Over and under in turn, as near to the line as there is room. */
static void
place_label (StripLabel *labels,
             guint       n,
             guint       i,
             guint       turn,
             double      left,
             double      right,
             double      gap,
             int         n_levels)
{
  for (int level = 0; level < n_levels; level++)
    for (guint side = 0; side < 2; side++)
      {
        labels[i].over = (i + side + turn % 2) % 2 == 0;
        labels[i].level = level;
        if (try_level (labels, n, &labels[i], left, right, gap, turn >= 2))
          return;
      }
  labels[i].level = -1;
}

/* @turn: 1 begins under the line, 2 leans the words to the left, 3 does both. The lowest ranks are placed first; those
 * that find no room get a level below 0. @labels come in the order of their marks. */
void
vir_strip_stack (StripLabel  *labels,
                 const guint *ranks,
                 guint        n,
                 guint        turn,
                 double       left,
                 double       right,
                 double       gap,
                 int          n_levels)
{
  for (guint i = 0; i < n; i++)
    labels[i].level = -1;
  for (guint rank = 0; rank < 3; rank++)
    for (guint i = 0; i < n; i++)
      if (ranks[i] == rank)
        place_label (labels, n, i, turn, left, right, gap, n_levels);
}
