/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class, and the labels that its layout stacks. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-deadlines-chart.h"

G_BEGIN_DECLS

/* In label sizes: from the line to the nearest label, and half a mark. */
#define VIR_STRIP_OFFSET 1.15
#define VIR_STRIP_RADIUS 0.36

/* A label over or under the line. */
typedef struct
{
  double     x;      /* its mark */
  double     left;   /* where its words begin */
  double     width;
  GPtrArray *lines;
  int        level;  /* 0 is nearest to the line; below 0: no room */
  gboolean   over;
} StripLabel;

/* The strip at work. */
typedef struct
{
  VirLayout              *l;
  const VirDeadlinesData *data;
  VirBox                  area;
  double                  y;
  StripLabel             *labels; /* of the marks, then of today */
  guint                   n_labels;
  double                 *x;       /* of each mark */
  gboolean                to_scale;
  gboolean               *counted; /* of each mark: the days before it stand on the line */
  double                  level;  /* height of a level */
  int                     n_levels;
} Strip;

gboolean    vir_strip_has_today          (const Strip            *s);
double      vir_strip_x                  (const Strip            *s,
                                          VirDate                 date);
gboolean    vir_strip_find_segment       (const Strip            *s,
                                          guint                   mark,
                                          double                 *left,
                                          double                 *right);
char       *vir_strip_write_segment      (const Strip            *s,
                                          guint                   mark,
                                          double                  room) G_GNUC_WARN_UNUSED_RESULT;
guint       vir_strip_plan               (Strip                  *s,
                                          VirBox                  area);
void        vir_strip_clear              (Strip                  *s);
void        vir_strip_stack              (StripLabel  *labels,
                                          const guint *ranks,
                                          guint        n,
                                          guint        turn,
                                          double       left,
                                          double       right,
                                          double       gap,
                                          int          n_levels);

gboolean    vir_deadlines_is_past        (const VirDeadlinesData *data,
                                          guint                   mark);
const char *vir_deadlines_say_kind       (const VirChartSpec     *spec);
void        vir_deadlines_append_facts   (const VirChartSpec     *spec,
                                          GString                *out);
char       *vir_deadlines_read_datum     (const VirChartSpec     *spec,
                                          const VirChartDatum    *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_deadlines_fill_table     (const VirChartSpec     *spec,
                                          VirChartTable          *table);
void        vir_deadlines_layout         (VirLayout              *l);

G_END_DECLS
