/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class, and the plot that its layout is working on. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-reserves-chart.h"

G_BEGIN_DECLS

/* A panel at work. */
typedef struct
{
  VirLayout              *l;
  const VirReservesData  *data;
  const VirReservesPanel *panel;
  guint                   number;
  VirBox                  plot;
  double                  labels; /* width of the column of labels right of the plot */
  VirScale                scale;
  guint                   decimals;
  gboolean               *named;  /* of each series: it has a label of its own */
} ReservesPlot;

double      vir_reserves_x            (const ReservesPlot *p,
                                       guint               point);
gboolean    vir_reserves_is_same      (const ReservesPlot *p,
                                       guint               series);
guint       vir_reserves_datum        (const ReservesPlot *p,
                                       guint               series,
                                       guint               point);
int         vir_reserves_last         (const ReservesPlot *p,
                                       guint               series);
double      vir_reserves_label_width  (const ReservesPlot *p);
guint       vir_reserves_plan_labels  (ReservesPlot       *p);
void        vir_reserves_draw_labels  (ReservesPlot       *p);
void        vir_reserves_draw_minimum (ReservesPlot       *p);

const char *vir_reserves_say_kind     (const VirChartSpec  *spec);
void        vir_reserves_append_facts (const VirChartSpec  *spec,
                                       GString             *out);
char       *vir_reserves_read_datum   (const VirChartSpec  *spec,
                                       const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_reserves_fill_table   (const VirChartSpec  *spec,
                                       VirChartTable       *table);
void        vir_reserves_layout       (VirLayout           *l);
void        vir_reserves_lint         (const VirChartSpec  *spec,
                                       VirChartLint        *lint);

G_END_DECLS
