/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-phasing-chart.h"

G_BEGIN_DECLS

const char *vir_phasing_say_kind     (const VirChartSpec  *spec);
void        vir_phasing_append_facts (const VirChartSpec  *spec,
                                      GString             *out);
char       *vir_phasing_read_datum   (const VirChartSpec  *spec,
                                      const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_phasing_fill_table   (const VirChartSpec  *spec,
                                      VirChartTable       *table);
void        vir_phasing_layout       (VirLayout           *l);
const char *vir_phasing_month        (guint                month);
char       *vir_phasing_say_span     (const VirPhasingRow *row,
                                      const char          *amount) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
