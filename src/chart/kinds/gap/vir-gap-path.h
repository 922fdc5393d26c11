/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The paths of a gap curve in pence: where each saving and each move leads. Owns the adding up of a path.
 * Must not know pixels; must not use an unknown amount. */

#pragma once

#include "vir-gap-chart.h"

G_BEGIN_DECLS

/**
 * VirGapPoint:
 * @x: savings taken, pence
 * @y: gap left, pence
 *
 * A point of a path.
 */
typedef struct
{
  gint64 x;
  gint64 y;
} VirGapPoint;

/**
 * VirGapLeg:
 * @from: where it starts
 * @to: where it ends
 * @kind: how it moves
 * @flags: what is known of it
 * @index: the step, tail move or package move it is; -1 for what no record explains
 *
 * One leg of a path.
 */
typedef struct
{
  VirGapPoint    from;
  VirGapPoint    to;
  VirGapMoveKind kind;
  VirMarkFlags   flags;
  int            index;
} VirGapLeg;

/**
 * VirGapTrack:
 * @legs: (element-type VirGapLeg): its legs
 * @end: where it ends
 *
 * The path of a package.
 */
typedef struct
{
  GArray     *legs;
  VirGapPoint end;
} VirGapTrack;

/**
 * VirGapPath:
 * @steps: (element-type VirGapLeg): the savings as claimed
 * @assessed: (element-type VirGapPoint): the gap after each of @steps as assessed; empty if nothing is
 *   assessed
 * @tail: (element-type VirGapLeg): what follows the savings
 * @end: where the published budget ends
 * @assessed_end: where it ends as assessed
 * @start: where the packages start: one of the two
 * @tracks: (array length=n_tracks): the packages
 * @claimed_sum: what the drawn savings come to as claimed
 * @assessed_sum: what they come to as assessed
 * @n_unknown: savings whose amount is not known
 * @low: the least x and y of all
 * @high: the greatest
 *
 * All paths of a panel.
 */
typedef struct
{
  GArray      *steps;
  GArray      *assessed;
  GArray      *tail;
  VirGapPoint  end;
  VirGapPoint  assessed_end;
  VirGapPoint  start;
  VirGapTrack *tracks;
  guint        n_tracks;
  gint64       claimed_sum;
  gint64       assessed_sum;
  guint        n_unknown;
  VirGapPoint  low;
  VirGapPoint  high;
} VirGapPath;

VirGapPath *vir_gap_path_new   (const VirGapPanel *panel) G_GNUC_WARN_UNUSED_RESULT;
void        vir_gap_path_free  (VirGapPath *path);
void        vir_gap_path_cover (VirGapPoint *low,
                                VirGapPoint *high,
                                VirGapPoint  point);

#define vir_gap_leg(array, i) (&g_array_index ((array), VirGapLeg, (i)))
#define vir_gap_point(array, i) (&g_array_index ((array), VirGapPoint, (i)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirGapPath, vir_gap_path_free)

G_END_DECLS
