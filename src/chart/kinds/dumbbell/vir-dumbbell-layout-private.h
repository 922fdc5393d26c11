/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files that lay this chart out share. */

#pragma once

#include "vir-dumbbell-private.h"

G_BEGIN_DECLS

/* In label sizes: the least height of a row, that of one with two lines, the most; the radius of a circle; space
 * between columns. */
#define ROW_LEAST 1.5
#define ROW_TWO 2.5
#define ROW_MOST 5.0
#define RADIUS 0.42
#define GAP 0.9
/* Of the width: the most for names, the least for reasons where they need it, the share the plot keeps. */
#define NAMES 0.34
#define NAMES_SMALL 0.38
#define REASONS 0.26
#define PLOT 0.34

/* A dumbbell chart at work. */
typedef struct
{
  VirLayout             *l;
  const VirDumbbellData *data;
  VirBox                 plot;
  VirScale               scale;
  gint64                 low;
  gint64                 high;
  guint                  n_rows;
  double                 row;
  double                 top;
  double                 names;
  double                 difference;
  double                 reasons;
  guint                  decimals;
  gboolean               two_lines;
  gboolean               has_reasons;
} VirDumbbellPlan;

void vir_dumbbell_plan_columns (VirDumbbellPlan *d,
                                VirBox           box);
void vir_dumbbell_draw_row     (VirDumbbellPlan *d,
                                VirBox           box,
                                guint            i);

G_END_DECLS
