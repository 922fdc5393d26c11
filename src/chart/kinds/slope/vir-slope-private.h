/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-column-private.h"
#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-slope-chart.h"

G_BEGIN_DECLS

/* The leaders of the labels, in label sizes. */
#define VIR_SLOPE_LEADER 1.5

/* What of the lines the scale takes in. */
typedef struct
{
  gint64   low;
  gint64   high;
  gboolean from_zero;
  gboolean too_small; /* the changes cannot be seen */
  guint    n_outside; /* unchanged services off the scale */
  guint    n_unnamed; /* changed services without a label */
} SlopeRange;

/* The chart at work. */
typedef struct
{
  VirLayout          *l;
  const VirSlopeData *data;
  SlopeRange          range;
  VirBox              plot;
  double              left;  /* width of the labels left */
  double              right; /* and right */
  VirScale            scale;
  guint               decimals;
} Slope;

void        vir_slope_find_decimals (Slope               *s);
double      vir_slope_label_width   (const Slope         *s,
                                     gboolean             is_left);
void        vir_slope_place_labels  (Slope               *s,
                                     VirColumnLabel      *left,
                                     VirColumnLabel      *right);

const char *vir_slope_say_kind      (const VirChartSpec  *spec);
void        vir_slope_append_facts  (const VirChartSpec  *spec,
                                     GString             *out);
char       *vir_slope_read_datum    (const VirChartSpec  *spec,
                                     const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_slope_fill_table    (const VirChartSpec  *spec,
                                     VirChartTable       *table);
void        vir_slope_layout        (VirLayout           *l);

G_END_DECLS
