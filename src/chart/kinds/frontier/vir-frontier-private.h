/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-frontier-chart.h"

G_BEGIN_DECLS

const char *vir_frontier_say_kind     (const VirChartSpec    *spec);
void        vir_frontier_append_facts (const VirChartSpec    *spec,
                                       GString               *out);
char       *vir_frontier_read_datum   (const VirChartSpec    *spec,
                                       const VirChartDatum   *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_frontier_fill_table   (const VirChartSpec    *spec,
                                       VirChartTable         *table);
void        vir_frontier_layout       (VirLayout             *l);
double      vir_frontier_table_width  (VirLayout             *l);
void        vir_frontier_layout_table (VirLayout             *l,
                                       VirBox                 box);
const char *vir_frontier_aim_name     (VirAim                 aim);
char       *vir_frontier_number       (const VirLayout       *l,
                                       VirAim                 aim,
                                       gint64                 value) G_GNUC_WARN_UNUSED_RESULT;
gboolean    vir_frontier_is_best      (const VirFrontierData *data,
                                       guint                  package,
                                       VirAim                 aim);
guint       vir_frontier_not_compared (const VirFrontierData *data);

G_END_DECLS
