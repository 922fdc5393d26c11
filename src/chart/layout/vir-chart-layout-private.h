/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the layouts of all kinds share: sizes, the frame of words, text that is measured, wrapped and
 * kept apart. Owns every size as a multiple of the label size. Must not know a kind of chart. */

#pragma once

#include "vir-chart-class.h"
#include "vir-chart-layout.h"
#include "vir-chart-number.h"
#include "vir-scale.h"
#include "vir-ticks.h"

G_BEGIN_DECLS

/* The distance of baselines, in label sizes. */
#define VIR_LEADING 1.25

#define VIR_INK(name) ((VirPaint) { .colour = VIR_COLOUR_##name })
#define VIR_PARTY(name, value) ((VirPaint) { .colour = VIR_COLOUR_PARTY_##name, .rgb = (value) })

typedef struct
{
  double x;
  double y;
  double w;
  double h;
} VirBox;

/* So many scales of one chart can be locked together with those of its neighbours. */
#define VIR_N_LOCKS 5

/**
 * VirLayoutLock:
 * @is_fixed: the charts have all been looked at, and what was found holds for each
 * @is_used: whether a scale has been seen
 * @low: the least value of each scale, in pence or whatever else it shows
 * @high: the greatest
 * @room: what is kept free beside the plot, in pixels, so that the plots are equally large
 * @largest: the amount that decides the unit
 * @notation: the notes on notation of all charts, each once
 *
 * What small charts beside each other share, so that they can be compared.
 */
typedef struct
{
  gboolean is_fixed;
  gboolean is_used[VIR_N_LOCKS];
  gint64   low[VIR_N_LOCKS];
  gint64   high[VIR_N_LOCKS];
  double   room[VIR_N_LOCKS];
  gint64   largest;
  GString *notation;
} VirLayoutLock;

/**
 * VirLayout:
 * @text: size of labels
 * @line: width of a path
 * @thick: width of the published path
 * @axis: width of the zero line
 * @grid: width of a grid line
 * @unit: unit of the figures
 * @lock: (nullable): what it shares with its neighbours
 *
 * A layout at work.
 */
struct _VirLayout
{
  const VirChartSpec    *spec;
  const VirChartMetrics *metrics;
  VirChartScene         *scene;
  gboolean               print;
  gboolean               titles;
  gboolean               notes;
  double                 text;
  double                 title;
  double                 subtitle;
  double                 note;
  double                 line;
  double                 thick;
  double                 axis;
  double                 grid;
  double                 margin;
  VirChartUnit           unit;
  VirLayoutLock         *lock;
};

/**
 * VirLabel:
 * @wanted: where its middle should be
 * @height: its height
 * @middle: (out): where its middle is
 *
 * A label in a column.
 */
typedef struct
{
  double wanted;
  double height;
  double middle;
} VirLabel;

/* vir-chart-fit.c: text measured, shortened and wrapped */

double        vir_layout_width     (const VirLayout *l,
                                    const char      *text,
                                    double           size,
                                    gboolean         bold);
char         *vir_layout_ellipsize (const VirLayout *l,
                                    const char      *text,
                                    double           size,
                                    gboolean         bold,
                                    double           width) G_GNUC_WARN_UNUSED_RESULT;
char         *vir_layout_shorten   (const VirLayout *l,
                                    const char      *name,
                                    double           size,
                                    gboolean         bold,
                                    double           width) G_GNUC_WARN_UNUSED_RESULT;
char         *vir_layout_fit_name  (const VirLayout *l,
                                    const char      *name,
                                    gboolean         bold,
                                    double           room) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray    *vir_layout_wrap      (const VirLayout *l,
                                    const char      *text,
                                    double           size,
                                    gboolean         bold,
                                    double           width,
                                    guint            most) G_GNUC_WARN_UNUSED_RESULT;

/* vir-chart-pieces.c: text, lines and marks */

VirSceneItem *vir_layout_text      (VirLayout  *l,
                                    guint       datum,
                                    const char *text,
                                    double      x,
                                    double      baseline,
                                    double      align,
                                    gboolean    bold,
                                    VirPaint    paint);
gboolean      vir_layout_text_if_free (VirLayout  *l,
                                       const char *text,
                                       double      x,
                                       double      baseline,
                                       double      align,
                                       VirPaint    paint);
VirSceneItem *vir_layout_line      (VirLayout *l,
                                    guint      datum,
                                    double     x1,
                                    double     y1,
                                    double     x2,
                                    double     y2,
                                    double     width,
                                    VirPaint   paint);
VirSceneItem *vir_layout_rect      (VirLayout *l,
                                    guint      datum,
                                    VirBox     box,
                                    VirPaint   fill);
VirSceneItem *vir_layout_mark      (VirLayout    *l,
                                    guint         datum,
                                    VirSceneShape shape,
                                    double        x,
                                    double        y,
                                    double        radius,
                                    VirPaint      fill);
double        vir_layout_middle    (const VirLayout *l,
                                    double           middle);

/* vir-chart-frame.c: the words around a plot */

VirBox        vir_layout_frame     (VirLayout  *l,
                                    const char *notation);
void          vir_layout_sentence  (VirLayout  *l,
                                    VirBox      box,
                                    const char *sentence);

/* vir-chart-axis.c: unit and ticks */

void          vir_layout_fit_unit  (VirLayout *l,
                                    gint64     largest);
void          vir_layout_ticks     (const VirLayout *l,
                                    gint64           low,
                                    gint64           high,
                                    double           per_pence,
                                    gboolean         across,
                                    guint            most,
                                    VirTicks        *ticks);
char         *vir_layout_tick      (const VirLayout *l,
                                    const VirTicks  *ticks,
                                    guint            index) G_GNUC_WARN_UNUSED_RESULT;
double        vir_layout_axis_width (const VirLayout *l,
                                     gint64           low,
                                     gint64           high,
                                     guint            most);
double        vir_layout_tick_width (const VirLayout *l,
                                     const VirTicks  *ticks);

/* vir-chart-lock.c: what small charts share */

void          vir_layout_lock      (const VirLayout *l,
                                    guint            scale,
                                    gint64          *low,
                                    gint64          *high);
double        vir_layout_lock_room (const VirLayout *l,
                                    guint            side,
                                    double           room);

/* vir-chart-layout.c */

VirChartScene *vir_layout_part     (const VirLayout    *l,
                                    const VirChartSpec *part,
                                    double              width,
                                    double              height,
                                    VirLayoutLock      *lock) G_GNUC_WARN_UNUSED_RESULT;

/* vir-chart-room.c */

VirBox        vir_layout_centre    (const VirLayout *l,
                                    VirBox           box,
                                    double           height);

/* vir-chart-label.c */

gboolean      vir_labels_stack     (VirLabel *labels,
                                    guint     n,
                                    double    top,
                                    double    bottom,
                                    double    gap);
guint         vir_labels_pick      (VirLabel   *labels,
                                    const int  *priority,
                                    guint       n,
                                    double      top,
                                    double      bottom,
                                    double      gap,
                                    double      drift,
                                    gboolean   *picked);

G_END_DECLS
