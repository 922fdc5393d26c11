/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: a row for each budget and year-end. */

#include "config.h"

#include "vir-reserves-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static gint64
above_minimum (const VirReservesPanel *panel,
               gint64                  value)
{
  return vir_known (panel->minimum) && vir_known (value) ? value - panel->minimum : VIR_UNKNOWN;
}

void
vir_reserves_fill_table (const VirChartSpec *spec,
                         VirChartTable      *table)
{
  const VirReservesData *data = vir_reserves_data (spec);
  guint                  datum = 1;

  vir_table_add_column (table, _ ("Budget"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Reserves"), VIR_CELL_TEXT);
  /* Translators: the financial year at whose end a reserve is measured */
  vir_table_add_column (table, _ ("End of"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Balance"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Minimum"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Above the minimum"), VIR_CELL_MONEY);
  for (guint p = 0; p < data->n_panels; p++)
    for (guint i = 0; i < data->panels[p].n_series; i++)
      for (guint k = 0; k < data->n_points; k++)
        {
          const VirReservesPanel *panel = &data->panels[p];

          vir_table_begin_row (table, datum++);
          vir_table_add_text (table, panel->series[i].name);
          vir_table_add_text (table, panel->heading);
          vir_table_add_text (table, data->years[k]);
          vir_table_add_money (table, panel->series[i].values[k]);
          vir_table_add_money (table, panel->minimum);
          vir_table_add_money (table, above_minimum (panel, panel->series[i].values[k]));
        }
}
