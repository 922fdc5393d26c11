/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-posts-chart.h"

G_BEGIN_DECLS

const char *vir_posts_say_kind     (const VirChartSpec  *spec);
void        vir_posts_append_facts (const VirChartSpec  *spec,
                                    GString             *out);
char       *vir_posts_read_datum   (const VirChartSpec  *spec,
                                    const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_posts_fill_table   (const VirChartSpec  *spec,
                                    VirChartTable       *table);
void        vir_posts_layout       (VirLayout           *l);
const char *vir_posts_part_label   (VirPostsPart         part);
gboolean    vir_posts_has_parts    (const VirPostsData  *data);
char       *vir_posts_say          (gint64               posts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
