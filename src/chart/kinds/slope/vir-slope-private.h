/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-slope-chart.h"

G_BEGIN_DECLS

const char *vir_slope_say_kind      (const VirChartSpec  *spec);
void        vir_slope_append_facts  (const VirChartSpec  *spec,
                                     GString             *out);
char       *vir_slope_read_datum    (const VirChartSpec  *spec,
                                     const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_slope_fill_table    (const VirChartSpec  *spec,
                                     VirChartTable       *table);
void        vir_slope_layout        (VirLayout           *l);

G_END_DECLS
