/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the gap curve layout share. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-gap-path.h"

G_BEGIN_DECLS

/**
 * VirGapView:
 * @x: pence of savings to pixels
 * @y: pence of gap to pixels
 * @clip: what is seen
 * @ground: what it stands on
 * @named: the ends of paths are marked, to be named
 * @weight: 1 for full lines, less where paths are small
 * @lane: the sideways distance of paths; 0 shows only where packages end
 * @jog: the sideways distance of two legs of one path that would cover each other
 * @ends: (element-type VirGapEnd): where the paths end, filled by drawing them
 * @segments: (element-type double): all package lines as x1, y1, x2, y2, filled by drawing them
 *
 * A window on the paths of a panel.
 */
typedef struct
{
  VirScale x;
  VirScale y;
  VirBox   clip;
  VirPaint ground;
  gboolean named;
  double   weight;
  double   lane;
  double   jog;
  GArray  *ends;
  GArray  *segments;
} VirGapView;

/**
 * VirGapEnd:
 * @kind: published, assessed, package or tail
 * @index: which package or tail move
 * @x: its mark, or the middle of a tail move
 * @y: the same
 * @radius: of its mark
 *
 * Where something to be named stands.
 */
typedef struct
{
  VirDatumKind kind;
  guint        index;
  double       x;
  double       y;
  double       radius;
} VirGapEnd;

/**
 * VirGapPlot:
 * @l: the layout
 * @p: the panel's number
 * @panel: its data
 * @path: its paths
 *
 * A panel at work.
 */
typedef struct
{
  VirLayout         *l;
  guint              p;
  const VirGapPanel *panel;
  VirGapPath        *path;
} VirGapPlot;

/* vir-chart-layout-gap-view.c */

void   vir_gap_view_init  (VirGapView *view,
                           VirPaint    ground);
void   vir_gap_view_clear (VirGapView *view);
void   vir_gap_view_draw  (VirGapPlot *plot,
                           VirGapView *view);
double vir_gap_view_edge  (VirGapPlot *plot,
                           VirGapView *view,
                           double      y);

/* vir-chart-layout-gap-label.c */

double vir_gap_labels_left  (VirGapPlot *plot);
double vir_gap_labels_width (VirGapPlot *plot,
                             double      most);
double vir_gap_labels_draw  (VirGapPlot *plot,
                             VirGapView *view,
                             VirBox      column,
                             double      left_limit);
void   vir_gap_steps_draw   (VirGapPlot *plot,
                             VirGapView *view,
                             double      right,
                             double      column_x,
                             double      column_top);
char  *vir_gap_result_words (VirGapPlot *plot,
                             VirGapEnd  *end,
                             gboolean    brief) G_GNUC_WARN_UNUSED_RESULT;

/* vir-chart-layout-gap-multiples.c */

gboolean vir_gap_multiples_show_moves (const VirLayout *l,
                                       VirGapPath     **paths);
void     vir_gap_multiples_draw       (VirLayout   *l,
                                       VirGapPath **paths,
                                       VirBox       box);

G_END_DECLS
