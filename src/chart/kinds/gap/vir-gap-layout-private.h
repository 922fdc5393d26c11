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
 * @unknown: savings whose amount is not known are marked, however small the paths are
 * @ends: (element-type VirGapEnd): where the paths end, filled by drawing them
 * @segments: (element-type double): what no name may cover, as x1, y1, x2, y2, filled by drawing
 * @questions: (element-type VirGapQuestion): what is not known, filled by drawing
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
  gboolean unknown;
  GArray  *ends;
  GArray  *segments;
  GArray  *questions;
} VirGapView;

/**
 * VirGapQuestion:
 * @datum: the datum that is not known
 * @count: so many stand there
 * @x: its middle
 * @y: the same
 * @radius: of the mark that may take its place; 0 for none
 * @paint: of that mark
 *
 * A question mark to be drawn.
 */
typedef struct
{
  guint    datum;
  guint    count;
  double   x;
  double   y;
  double   radius;
  VirPaint paint;
} VirGapQuestion;

/**
 * VirGapLine:
 * @x1: where it starts
 * @y1: the same
 * @x2: where it ends
 * @y2: the same
 *
 * A line in pixels.
 */
typedef struct
{
  double x1;
  double y1;
  double x2;
  double y2;
} VirGapLine;

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

/* vir-gap-layout-name.c */

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

/* vir-gap-layout-view.c */

void   vir_gap_view_init  (VirGapView *view,
                           VirPaint    ground);
void   vir_gap_view_clear (VirGapView *view);
void   vir_gap_view_draw  (VirGapPlot *plot,
                           VirGapView *view);
double vir_gap_view_edge  (VirGapPlot *plot,
                           VirGapView *view,
                           double      y);
gboolean      vir_gap_view_surplus (VirLayout        *l,
                                    const VirGapView *view,
                                    double            x,
                                    double            align);
gboolean      vir_gap_view_holds (const VirGapView *view,
                                  double            x,
                                  double            y);
gboolean      vir_gap_view_is_free (const VirLayout *l,
                                    double           left,
                                    double           baseline,
                                    double           width);
void          vir_gap_view_keep  (VirGapView *view,
                                  VirBox      box);
VirSceneItem *vir_gap_view_line  (VirGapPlot   *plot,
                                  VirGapView   *view,
                                  VirSceneShape shape,
                                  guint         datum,
                                  VirGapLine    at,
                                  double        width,
                                  VirPaint      paint);
void          vir_gap_view_end   (VirGapView  *view,
                                  VirDatumKind kind,
                                  guint        index,
                                  double       x,
                                  double       y,
                                  double       radius);

/* vir-gap-layout-unknown.c */

void   vir_gap_unknown_draw   (VirGapPlot    *plot,
                               VirGapView    *view);
void   vir_gap_unknown_ask    (VirGapPlot    *plot,
                               VirGapView    *view,
                               VirGapQuestion question,
                               double         half);
void   vir_gap_unknown_finish (VirGapPlot    *plot,
                               VirGapView    *view);

/* vir-gap-layout-track.c */

void   vir_gap_tracks_draw     (VirGapPlot *plot,
                                VirGapView *view);
double vir_gap_tracks_unknown  (const VirGapPlot *plot);
double vir_gap_tracks_assessed (VirGapPlot *plot,
                                VirGapView *view);

/* vir-gap-layout-label.c */

double vir_gap_labels_left  (VirGapPlot *plot);
double vir_gap_labels_width (VirGapPlot *plot,
                             double      most);
double vir_gap_labels_draw  (VirGapPlot *plot,
                             VirGapView *view,
                             VirBox      column,
                             double      left_limit);

/* vir-gap-layout-step.c */

double vir_gap_steps_reach  (VirGapPlot *plot,
                             double      left,
                             double      per_pence,
                             gboolean    changed);
void   vir_gap_steps_draw   (VirGapPlot *plot,
                             VirGapView *view,
                             double      right,
                             double      column_x,
                             double      column_top);

/* vir-gap-layout-enlarge.c */

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

/* vir-gap-layout-bars.c */

void   vir_gap_bars_draw    (VirGapPlot *plot,
                             VirBox      box);

/* vir-gap-layout-multiples.c */

char    *vir_gap_multiples_say_dwarfed (const VirLayout *l,
                                        VirGapPath     **paths) G_GNUC_WARN_UNUSED_RESULT;
gboolean vir_gap_multiples_show_moves (const VirLayout *l,
                                       VirGapPath     **paths);
void     vir_gap_multiples_draw       (VirLayout   *l,
                                       VirGapPath **paths,
                                       VirBox       box);

G_END_DECLS
