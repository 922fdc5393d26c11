/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the bars layout share. */

#pragma once

#include "vir-bars-private.h"

G_BEGIN_DECLS

/* Lines of figures over a group when they do not fit beside each other; the height of a bar whose value is not known, in
 * label sizes. */
#define VIR_BARS_MOST_LEVELS 3
#define VIR_BARS_UNKNOWN 1.3

/* Bars at work. */
typedef struct
{
  VirLayout         *l;
  const VirBarsData *data;
  VirBox             area;
  VirScale           scale;
  gint64             low;
  gint64             high;
  double             bar;
  double             pitch;
  double             foot;    /* room for names and years */
  guint              decimals;
  guint              levels;
  guint              name_lines;
  guint              n;       /* series that have room */
  gboolean           unknown; /* some value is not known */
  gboolean           flat;    /* no value but zero */
  GArray            *taken;   /* of VirBox: where figures stand */
} VirBars;

void   vir_bars_plan_figures (VirBars *b);
void   vir_bars_round_up (VirBars *b);
double vir_bars_draw_key (VirBars *b);
void   vir_bars_draw_axis (VirBars *b,
                           double left,
                           double right,
                           gboolean figures);
double vir_bars_draw_bar (VirBars *b,
                          guint series,
                          guint year,
                          double x);
void   vir_bars_draw_figures (VirBars *b,
                              guint year,
                              const double *x,
                              const double *end);

G_END_DECLS
