/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the gap curve layout share. */

#pragma once

#include "vir-gap-private.h"
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

/**
 * VirGapName:
 * @end: what it names
 * @lines: (element-type utf8): its lines
 * @n_bold: so many of them are bold, the first ones
 * @paint: of the bold lines
 * @datum: the datum it stands for
 * @dropped: there is no room for it, or it stands elsewhere
 *
 * The name of an end.
 */
typedef struct
{
  VirGapEnd  end;
  GPtrArray *lines;
  guint      n_bold;
  VirPaint   paint;
  guint      datum;
  gboolean   dropped;
} VirGapName;

/**
 * VirGapEnlargement:
 * @factor: how many times it enlarges
 * @panel: its box
 * @data_right: where paths end and names begin
 * @end: where the published budget ends
 * @zero: its zero line
 * @bottom: its lower edge
 *
 * The enlarged end of a gap curve.
 */
typedef struct
{
  int    factor;
  VirBox panel;
  double data_right;
  double end;
  double zero;
  double bottom;
} VirGapEnlargement;

/* The sideways distance of paths that run together, and of two legs of one, in label sizes. */
#define VIR_GAP_LANE 0.66
#define VIR_GAP_JOG 0.48

/* Distance of lines of one name, and from a mark to its name, in label sizes. */
#define VIR_GAP_LINE 1.2
#define VIR_GAP_AWAY 0.42

/* vir-chart-layout-gap-name.c */

guint  vir_gap_decimals     (const VirLayout *l,
                             const gint64    *values,
                             guint            n);
char  *vir_gap_result_words (VirGapPlot *plot,
                             VirGapEnd  *end,
                             gboolean    brief) G_GNUC_WARN_UNUSED_RESULT;
void   vir_gap_name_write   (VirGapPlot *plot,
                             VirGapName *name,
                             double      room,
                             guint       n_details);
double vir_gap_name_width   (const VirLayout  *l,
                             const VirGapName *name);
void   vir_gap_name_draw    (VirGapPlot *plot,
                             VirGapView *view,
                             VirGapName *name,
                             double      x,
                             double      middle,
                             double      align);

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

/* vir-chart-layout-gap-step.c */

void   vir_gap_steps_draw   (VirGapPlot *plot,
                             VirGapView *view,
                             double      right,
                             double      column_x,
                             double      column_top);

/* vir-chart-layout-gap-enlarge.c */

gboolean vir_gap_enlargement_plan   (VirGapPlot        *plot,
                                     VirBox             panel,
                                     double             per_pence,
                                     VirGapEnlargement *enlargement);
void     vir_gap_enlargement_funnel (VirLayout               *l,
                                     const VirGapEnlargement *enlargement,
                                     const VirGapView        *main_view,
                                     const VirGapPath        *path);
void     vir_gap_enlargement_draw   (VirGapPlot              *plot,
                                     const VirGapEnlargement *enlargement,
                                     const VirGapView        *main_view);

/* vir-chart-layout-gap-multiples.c */

gboolean vir_gap_multiples_show_moves (const VirLayout *l,
                                       VirGapPath     **paths);
void     vir_gap_multiples_draw       (VirLayout   *l,
                                       VirGapPath **paths,
                                       VirBox       box);

G_END_DECLS
