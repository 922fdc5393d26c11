/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-bridge-chart.h"

G_BEGIN_DECLS

/**
 * VirBridgeShown:
 * @column: what is drawn
 * @datum: the datum it stands for; 0 for several together
 * @label: (nullable): the words for several together
 *
 * A column as it is drawn.
 */
typedef struct
{
  VirBridgeColumn column;
  guint           datum;
  char           *label;
} VirBridgeShown;

const char *vir_bridge_say_kind     (const VirChartSpec  *spec);
void        vir_bridge_append_facts (const VirChartSpec  *spec,
                                  GString             *out);
char       *vir_bridge_read_datum   (const VirChartSpec  *spec,
                                  const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_bridge_fill_table   (const VirChartSpec  *spec,
                                  VirChartTable       *table);
void        vir_bridge_layout       (VirLayout           *l);
void        vir_bridge_lint         (const VirChartSpec  *spec,
                                     VirChartLint        *lint);
GArray     *vir_bridge_fold         (const VirBridgeData *data,
                                     guint                most) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
