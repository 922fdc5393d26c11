/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-bars-chart.h"

G_BEGIN_DECLS

const char *vir_bars_say_kind     (const VirChartSpec  *spec);
void        vir_bars_append_facts (const VirChartSpec  *spec,
                                  GString             *out);
char       *vir_bars_read_datum   (const VirChartSpec  *spec,
                                  const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_bars_fill_table   (const VirChartSpec  *spec,
                                  VirChartTable       *table);
void        vir_bars_layout       (VirLayout           *l);
void        vir_bars_lint         (const VirChartSpec  *spec,
                                   VirChartLint        *lint);

G_END_DECLS
