/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-lint.h"
#include "vir-chart-table-private.h"
#include "vir-fan-chart.h"

G_BEGIN_DECLS

const char *vir_fan_say_kind     (const VirChartSpec  *spec);
void        vir_fan_append_facts (const VirChartSpec  *spec,
                                  GString             *out);
char       *vir_fan_read_datum   (const VirChartSpec  *spec,
                                  const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_fan_fill_table   (const VirChartSpec  *spec,
                                  VirChartTable       *table);
void        vir_fan_lint         (const VirChartSpec  *spec,
                                  VirChartLint        *lint);
void        vir_fan_layout       (VirLayout           *l);
void        vir_fan_layout_dots  (VirLayout           *l,
                                  VirBox               area);
char       *vir_fan_share        (gint64               ppm) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_fan_sentence     (const VirFanData    *data) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
