/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-packages-chart.h"

G_BEGIN_DECLS

const char *vir_packages_say_kind     (const VirChartSpec  *spec);
void        vir_packages_append_facts (const VirChartSpec  *spec,
                                  GString             *out);
char       *vir_packages_read_datum   (const VirChartSpec  *spec,
                                  const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_packages_fill_table   (const VirChartSpec  *spec,
                                  VirChartTable       *table);
void        vir_packages_layout       (VirLayout           *l);
void        vir_packages_lint         (const VirChartSpec  *spec,
                                       VirChartLint        *lint);

G_END_DECLS
