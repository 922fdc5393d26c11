/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-bars-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

void
vir_bars_fill_table (const VirChartSpec *spec,
                     VirChartTable      *table)
{
  const VirBarsData *bars = vir_bars_data (spec);

  vir_table_add_column (table, _ ("Year"), VIR_CELL_TEXT);
  for (guint i = 0; i < bars->n_series; i++)
    vir_table_add_column (table, bars->series[i].name, VIR_CELL_MONEY);
  for (guint y = 0; y < bars->n_years; y++)
    {
      vir_table_begin_row (table, bars->n_series > 0 ? y * bars->n_series + 1 : 0);
      vir_table_add_text (table, bars->years[y]);
      for (guint i = 0; i < bars->n_series; i++)
        vir_table_add_money (table, bars->series[i].values[y]);
    }
}
