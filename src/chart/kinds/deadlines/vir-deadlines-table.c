/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: a row for each date. */

#include "config.h"

#include "vir-deadlines-private.h"

#include <glib/gi18n-lib.h>

void
vir_deadlines_fill_table (const VirChartSpec *spec,
                          VirChartTable      *table)
{
  const VirDeadlinesData *data = vir_deadlines_data (spec);

  vir_table_add_column (table, _ ("What"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Date"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Working days after the one above"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Note"), VIR_CELL_TEXT);
  if (data->today != 0)
    vir_table_add_column (table, _ ("Past or ahead"), VIR_CELL_TEXT);
  for (guint i = 0; i < data->n_marks; i++)
    {
      const VirDeadlineMark *mark = &data->marks[i];
      g_autofree char       *date = vir_date_format (mark->date);
      g_autofree char       *days = i > 0 ? g_strdup_printf ("%d", mark->working_days) : g_strdup ("");

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, mark->label);
      vir_table_add_text (table, date);
      vir_table_add_text (table, days);
      vir_table_add_text (table, mark->detail);
      if (data->today != 0)
        vir_table_add_text (table, vir_deadlines_is_past (data, i)       ? _ ("past")
                                   : data->marks[i].date == data->today ? _ ("today")
                                                                         : _ ("ahead"));
    }
}
