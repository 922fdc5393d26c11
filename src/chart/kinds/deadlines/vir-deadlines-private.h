/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class, and the labels that its layout stacks. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-deadlines-chart.h"

G_BEGIN_DECLS

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
