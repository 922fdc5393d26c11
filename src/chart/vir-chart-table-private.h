/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A table in the making. */

#pragma once

#include "vir-chart-table.h"

G_BEGIN_DECLS

struct _VirChartTable
{
  VirNumberFormat format;
  GPtrArray      *heads;
  GArray         *is_money;
  GArray         *cells;
  GArray         *datums;
  GStringChunk   *strings;
};

void vir_table_add_column     (VirChartTable *table,
                               const char    *head,
                               gboolean       is_money);
void vir_table_add_text       (VirChartTable *table,
                               const char    *text);
void vir_table_add_money      (VirChartTable *table,
                               gint64         pence);
void vir_table_begin_row      (VirChartTable *table,
                               guint          datum);

void vir_table_fill_gap_curve (VirChartTable      *table,
                               const VirChartSpec *spec);
void vir_table_fill_packages  (VirChartTable      *table,
                               const VirChartSpec *spec);
void vir_table_fill_bars      (VirChartTable      *table,
                               const VirChartSpec *spec);
void vir_table_fill_bridge    (VirChartTable      *table,
                               const VirChartSpec *spec);

G_END_DECLS
