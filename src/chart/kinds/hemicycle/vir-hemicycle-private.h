/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class and each other. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-lint.h"
#include "vir-chart-table-private.h"
#include "vir-hemicycle-chart.h"

G_BEGIN_DECLS

const char *vir_hemicycle_cast_words   (const VirHemicycleVote *vote,
                                        guint                   cast);
gint64      vir_hemicycle_count        (const VirHemicycleVote *vote,
                                        guint                   cast);
char       *vir_hemicycle_number       (gint64                  n) G_GNUC_WARN_UNUSED_RESULT;

const char *vir_hemicycle_say_kind     (const VirChartSpec     *spec);
void        vir_hemicycle_append_facts (const VirChartSpec     *spec,
                                        GString                *out);
char       *vir_hemicycle_read_datum   (const VirChartSpec     *spec,
                                        const VirChartDatum    *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_hemicycle_fill_table   (const VirChartSpec     *spec,
                                        VirChartTable          *table);
void        vir_hemicycle_lint         (const VirChartSpec     *spec,
                                        VirChartLint           *lint);
void        vir_hemicycle_layout       (VirLayout              *l);

/* vir-hemicycle-mark.c: how a vote looks, as a seat or a part of a bar */

VirSceneItem *vir_hemicycle_seat       (VirLayout              *l,
                                        guint                   datum,
                                        guint                   cast,
                                        double                  x,
                                        double                  y,
                                        double                  radius);
void        vir_hemicycle_segment      (VirLayout              *l,
                                        guint                   datum,
                                        guint                   cast,
                                        VirBox                  box);
double      vir_hemicycle_draw_key     (VirLayout              *l,
                                        VirBox                  area,
                                        const char *const      *texts,
                                        gboolean                draw);

/* vir-hemicycle-bars.c */

void        vir_hemicycle_layout_bars  (VirLayout              *l);

G_END_DECLS
