/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-packages-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

void
vir_packages_fill_table (const VirChartSpec *spec,
                         VirChartTable      *table)
{
  guint datum = 0;

  vir_table_add_column (table, _ ("Year"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Package"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Side"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Part"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Amount"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Remarks"), VIR_CELL_TEXT);
  for (guint p = 0; p < spec->n_panels; p++)
    for (guint i = 0; i < vir_packages_panel (spec, p)->n_rows; i++)
      {
        const VirPackageRow *row = &vir_packages_panel (spec, p)->rows[i];
        g_autofree char     *left = NULL;

        for (guint j = 0; j < row->n_parts; j++)
          {
            g_autofree char *remarks = vir_words_flags (row->parts[j].flags);

            vir_table_begin_row (table, ++datum);
            vir_table_add_text (table, vir_packages_panel (spec, p)->heading);
            vir_table_add_text (table, row->name);
            vir_table_add_text (table,
                      VIR_PART_IS_SOURCE (row->parts[j].kind) ? _ ("paid for by") : _ ("pays for"));
            vir_table_add_text (table, vir_packages_part_words (&row->parts[j], FALSE));
            vir_table_add_money (table, row->parts[j].amount);
            vir_table_add_text (table, remarks);
          }
        left = vir_chart_words_left (row->left, row->n_unknown, spec->head.format);
        vir_table_begin_row (table, ++datum);
        vir_table_add_text (table, vir_packages_panel (spec, p)->heading);
        vir_table_add_text (table, row->name);
        vir_table_add_text (table, _ ("result"));
        vir_table_add_text (table, _ ("left to find"));
        vir_table_add_money (table, row->left);
        vir_table_add_text (table, vir_known (row->left) ? "" : left);
      }
}
