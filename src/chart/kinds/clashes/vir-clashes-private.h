/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class and each other. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-clashes-chart.h"

G_BEGIN_DECLS

guint       vir_clashes_count_pairs  (const VirClashesData *data,
                                      gboolean              beyond);
char       *vir_clashes_pair         (const VirClashesClash *clash) G_GNUC_WARN_UNUSED_RESULT;
const char *vir_clashes_result       (const VirClashesClash *clash);

const char *vir_clashes_say_kind     (const VirChartSpec   *spec);
void        vir_clashes_append_facts (const VirChartSpec   *spec,
                                      GString              *out);
char       *vir_clashes_read_datum   (const VirChartSpec   *spec,
                                      const VirChartDatum  *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_clashes_fill_table   (const VirChartSpec   *spec,
                                      VirChartTable        *table);
void        vir_clashes_layout       (VirLayout            *l);

/* vir-clashes-layout.c */

VirSceneItem *vir_clashes_tint       (VirLayout            *l,
                                      guint                 datum,
                                      VirClashWeight        weight,
                                      VirBox                box);
void        vir_clashes_letter       (VirLayout            *l,
                                      guint                 datum,
                                      VirClashWeight        weight,
                                      guint                 mark,
                                      double                x,
                                      double                y);

/* vir-clashes-list.c */

void        vir_clashes_draw_list    (VirLayout            *l,
                                      VirBox                box);
double        vir_clashes_list_height (VirLayout             *l,
                                       double                 width);
double      vir_clashes_draw_key     (VirLayout            *l,
                                      VirBox                area);

G_END_DECLS
