/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A column of labels beside a plot, each joined to its mark: placed near it, apart from each other, the most important
 * first where there is no room for all. */

#pragma once

#include "vir-chart-layout-private.h"

G_BEGIN_DECLS

/**
 * VirColumnLabel:
 * @datum: what it names
 * @x: the mark
 * @y: the mark
 * @lines: (element-type utf8): its lines; the first is bold
 * @paint: of the first line
 * @leader: of the line that joins it to its mark
 * @priority: greater is more important; below zero is never shown
 * @is_shown: (out): there is room
 * @top: (out): its upper edge
 *
 * A label of a column.
 */
typedef struct
{
  guint      datum;
  double     x;
  double     y;
  GPtrArray *lines;
  VirPaint   paint;
  VirPaint   leader;
  int        priority;
  gboolean   is_shown;
  double     top;
} VirColumnLabel;

guint vir_column_place (const VirLayout *l,
                        VirColumnLabel  *labels,
                        guint            n,
                        double           top,
                        double           bottom);
void  vir_column_draw  (VirLayout            *l,
                        const VirColumnLabel *labels,
                        guint                 n,
                        double                x,
                        double                width,
                        double                bend,
                        gboolean              is_left);
void  vir_column_clear (VirColumnLabel       *labels,
                        guint                 n);

G_END_DECLS
