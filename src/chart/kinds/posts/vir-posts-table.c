/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-posts-private.h"

#include <glib/gi18n-lib.h>

void
vir_posts_fill_table (const VirChartSpec *spec,
                      VirChartTable      *table)
{
  const VirPostsData *data = vir_posts_data (spec);

  vir_table_add_column (table, _ ("Saving"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("With"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Saved"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Posts"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Vacant"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Voluntary"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Compulsory"), VIR_CELL_NUMBER);
  for (guint i = 0; i < data->n_rows; i++)
    {
      const VirPostsRow *row = &data->rows[i];

      vir_table_begin_row (table, 2 * i + 1);
      vir_table_add_text (table, row->name);
      vir_table_add_text (table, row->group != NULL ? row->group : "");
      vir_table_add_money (table, row->saved);
      vir_table_add_hundredths (table, row->posts);
      vir_table_add_hundredths (table, row->vacant);
      vir_table_add_hundredths (table, row->voluntary);
      vir_table_add_hundredths (table, row->compulsory);
    }
}
