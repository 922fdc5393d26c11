/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: a row for each service, changed or not. */

#include "config.h"

#include "vir-slope-private.h"

#include <glib/gi18n-lib.h>

void
vir_slope_fill_table (const VirChartSpec *spec,
                      VirChartTable      *table)
{
  const VirSlopeData *data = vir_slope_data (spec);

  vir_table_add_column (table, _ ("Service"), VIR_CELL_TEXT);
  vir_table_add_column (table, data->left, VIR_CELL_MONEY);
  vir_table_add_column (table, data->right, VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Change"), VIR_CELL_MONEY);
  for (guint i = 0; i < data->n_lines; i++)
    {
      const VirSlopeLine *line = &data->lines[i];

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, line->name);
      vir_table_add_money (table, line->before);
      vir_table_add_money (table, line->after);
      vir_table_add_money (table, vir_slope_is_known (line) ? line->after - line->before : VIR_UNKNOWN);
    }
}
