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
  GArray         *columns;
  GArray         *cells;
  GArray         *datums;
  GStringChunk   *strings;
};

void vir_table_add_column     (VirChartTable *table,
                               const char    *head,
                               VirChartColumn column);
void vir_table_begin_row      (VirChartTable *table,
                               guint          datum);
void vir_table_add_text       (VirChartTable *table,
                               const char    *text);
void vir_table_add_money      (VirChartTable *table,
                               gint64         pence);
void vir_table_add_hundredths (VirChartTable *table,
                               gint64         hundredths);

G_END_DECLS
