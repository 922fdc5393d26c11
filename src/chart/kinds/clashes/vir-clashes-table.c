/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-clashes-private.h"

#include <glib/gi18n-lib.h>

void
vir_clashes_fill_table (const VirChartSpec *spec,
                        VirChartTable      *table)
{
  const VirClashesData *data = vir_clashes_data (spec);

  vir_table_add_column (table, _ ("Amendment"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("And"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Clash"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Both want"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Year"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Asked together"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("There is"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Result"), VIR_CELL_TEXT);
  for (guint i = 0; i < data->n_clashes; i++)
    {
      const VirClashesClash *clash = &data->clashes[i];

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, clash->members != NULL ? clash->members : data->amendments[clash->one].name);
      vir_table_add_text (table, clash->members != NULL ? "" : data->amendments[clash->two].name);
      vir_table_add_text (table, vir_clash_words_mark (clash->mark));
      vir_table_add_text (table, clash->target);
      vir_table_add_text (table, clash->year);
      vir_table_add_money (table, clash->asked);
      vir_table_add_money (table, clash->there);
      vir_table_add_text (table, vir_clashes_result (clash));
    }
}
