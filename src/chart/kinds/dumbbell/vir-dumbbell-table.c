/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-dumbbell-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

void
vir_dumbbell_fill_table (const VirChartSpec *spec,
                         VirChartTable      *table)
{
  const VirDumbbellData *data = vir_dumbbell_data (spec);

  vir_table_add_column (table, _ ("Item"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Whose"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Claimed"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Assessed"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Difference"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Reason"), VIR_CELL_TEXT);
  for (guint i = 0; i < data->n_items; i++)
    {
      const VirDumbbellItem *item = &data->items[i];
      gboolean               both = vir_known (item->claimed) && vir_known (item->assessed);

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, item->name);
      vir_table_add_text (table, item->group != NULL ? item->group : "");
      vir_table_add_money (table, item->claimed);
      vir_table_add_money (table, item->assessed);
      vir_table_add_money (table, both ? item->assessed - item->claimed : VIR_UNKNOWN);
      vir_table_add_text (table,
                          !vir_known (item->assessed) ? _ ("awaiting") : item->reason != NULL ? item->reason
                                                                                              : "");
    }
}
