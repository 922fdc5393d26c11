/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: every source and use, and both totals. */

#include "config.h"

#include "vir-sources-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

void
vir_sources_fill_table (const VirChartSpec *spec,
                        VirChartTable      *table)
{
  const VirSourcesData *data = vir_sources_data (spec);

  vir_table_add_column (table, _ ("Side"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Item"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Kind"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Amount"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Remarks"), VIR_CELL_TEXT);
  for (guint side = 0; side < 2; side++)
    {
      const char *name = side == VIR_SIDE_SOURCES ? _ ("paid for by") : _ ("pays for");

      for (guint i = 0; i < data->n_rows[side]; i++)
        {
          const VirSourcesRow *row = &data->rows[side][i];
          const VirPackagePart part = { NULL, row->kind, NULL, row->amount, VIR_MARK_NONE };
          g_autofree char     *remarks = vir_words_flags (row->flags);

          vir_table_begin_row (table, vir_sources_datum (data, side, i));
          vir_table_add_text (table, name);
          vir_table_add_text (table, row->label);
          vir_table_add_text (table, row->is_left ? _ ("difference") : vir_packages_part_words (&part, FALSE));
          vir_table_add_money (table, row->amount);
          vir_table_add_text (table, remarks);
        }
      vir_table_begin_row (table, 0);
      vir_table_add_text (table, name);
      vir_table_add_text (table, _ ("Total"));
      vir_table_add_text (table, _ ("total"));
      vir_table_add_money (table, vir_sources_total (data, side));
      vir_table_add_text (table, "");
    }
}
