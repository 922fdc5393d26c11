/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-tornado-private.h"

#include <glib/gi18n-lib.h>

void
vir_tornado_fill_table (const VirChartSpec *spec,
                        VirChartTable      *table)
{
  const VirTornadoData *data = vir_tornado_data (spec);

  vir_table_add_column (table, _ ("Assumption"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Low value"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Outcome"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("High value"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Outcome"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Range"), VIR_CELL_MONEY);
  for (guint i = 0; i < data->n_rows; i++)
    {
      const VirTornadoRow *row = &data->rows[i];

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, row->name);
      vir_table_add_text (table, row->low_input);
      vir_table_add_money (table, row->low);
      vir_table_add_text (table, row->high_input);
      vir_table_add_money (table, row->high);
      vir_table_add_money (table, vir_tornado_row_width (row));
    }
  vir_table_begin_row (table, 0);
  vir_table_add_text (table, _ ("All at their central value"));
  vir_table_add_text (table, "");
  vir_table_add_money (table, data->central);
  vir_table_add_text (table, "");
  vir_table_add_money (table, data->central);
  vir_table_add_money (table, 0);
}
