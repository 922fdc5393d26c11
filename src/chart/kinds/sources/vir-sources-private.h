/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-lint.h"
#include "vir-chart-table-private.h"
#include "vir-sources-chart.h"

G_BEGIN_DECLS

const char *vir_sources_say_kind     (const VirChartSpec   *spec);
void        vir_sources_append_facts (const VirChartSpec   *spec,
                                      GString              *out);
char       *vir_sources_read_datum   (const VirChartSpec   *spec,
                                      const VirChartDatum  *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_sources_fill_table   (const VirChartSpec   *spec,
                                      VirChartTable        *table);
void        vir_sources_lint         (const VirChartSpec   *spec,
                                      VirChartLint         *lint);
void        vir_sources_layout       (VirLayout            *l);
void        vir_sources_layout_flow  (VirLayout            *l,
                                      VirBox                area);
guint       vir_sources_datum        (const VirSourcesData *data,
                                      guint                 side,
                                      guint                 row);
void        vir_sources_paint        (const VirLayout      *l,
                                      const VirSourcesRow  *row,
                                      guint                 side,
                                      VirSceneItem         *item);
char       *vir_sources_number       (const VirLayout      *l,
                                      gint64                amount) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
