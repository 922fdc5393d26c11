/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a table: the same numbers in rows. Owns heads, cells and the CSV text. Must not round: a
 * money cell keeps its pence, and is written in a format only when shown. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirChartCell:
 * @text: the words, %NULL in a money cell
 * @money: the pence, or %VIR_UNKNOWN
 *
 * A cell of a table.
 */
typedef struct
{
  const char *text;
  gint64      money;
} VirChartCell;

/**
 * VirChartColumn:
 * @VIR_CELL_TEXT: words
 * @VIR_CELL_MONEY: pence, aligned right, written in a profile only when shown
 * @VIR_CELL_NUMBER: any other number, such as posts or a percentage, as words aligned right; no unit
 *
 * What a column holds.
 */
typedef enum
{
  VIR_CELL_TEXT,
  VIR_CELL_MONEY,
  VIR_CELL_NUMBER
} VirChartColumn;

VirChartTable      *vir_chart_table_new           (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void                vir_chart_table_free          (VirChartTable *table);
guint               vir_chart_table_get_n_columns (const VirChartTable *table);
guint               vir_chart_table_get_n_rows    (const VirChartTable *table);
const char         *vir_chart_table_get_head      (const VirChartTable *table,
                                                   guint                column);
VirChartColumn      vir_chart_table_get_column    (const VirChartTable *table,
                                                   guint                column);
const VirChartCell *vir_chart_table_get_cell      (const VirChartTable *table,
                                                   guint                row,
                                                   guint                column);
guint               vir_chart_table_get_datum     (const VirChartTable *table,
                                                   guint                row);
char               *vir_chart_table_dup_text      (const VirChartTable *table,
                                                   guint                row,
                                                   guint                column) G_GNUC_WARN_UNUSED_RESULT;
char               *vir_chart_table_to_csv        (const VirChartTable *table) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartTable, vir_chart_table_free)

G_END_DECLS
