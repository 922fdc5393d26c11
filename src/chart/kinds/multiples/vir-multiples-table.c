/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of the years below each other, with the year in front. */

#include "config.h"

#include "vir-multiples-private.h"

#include <glib/gi18n-lib.h>

/* The columns of the first part that can be drawn; every part of one kind has them. */
static guint
add_columns (VirChartTable          *table,
             const VirMultiplesData *data)
{
  vir_table_add_column (table, _ ("Year"), VIR_CELL_TEXT);
  for (guint p = 0; p < data->n_parts; p++)
    {
      g_autoptr (VirChartTable) part = NULL;
      guint                     n;

      if (data->parts[p]->refusal != NULL)
        continue;
      part = vir_chart_table_new (data->parts[p]);
      n = vir_chart_table_get_n_columns (part);
      for (guint c = 0; c < n; c++)
        vir_table_add_column (table, vir_chart_table_get_head (part, c), vir_chart_table_get_column (part, c));
      return n;
    }
  return 0;
}

static void
add_refusal (VirChartTable      *table,
             const VirChartSpec *part,
             guint               n_columns)
{
  gboolean said = FALSE;

  vir_table_begin_row (table, 0);
  vir_table_add_text (table, part->head.years);
  for (guint c = 0; c < n_columns; c++)
    if (vir_chart_table_get_column (table, c + 1) == VIR_CELL_MONEY)
      vir_table_add_money (table, VIR_UNKNOWN);
    else
      {
        vir_table_add_text (table, said ? "" : part->refusal);
        said = TRUE;
      }
}

static void
add_part (VirChartTable      *table,
          const VirChartSpec *part,
          guint               n_columns,
          guint               first)
{
  g_autoptr (VirChartTable) rows = vir_chart_table_new (part);

  /* A kind whose columns depend on the year keeps those that fit. */
  n_columns = MIN (n_columns, vir_chart_table_get_n_columns (rows));
  for (guint r = 0; r < vir_chart_table_get_n_rows (rows); r++)
    {
      guint datum = vir_chart_table_get_datum (rows, r);

      vir_table_begin_row (table, datum > 0 ? first + datum : 0);
      vir_table_add_text (table, part->head.years);
      for (guint c = 0; c < n_columns; c++)
        {
          const VirChartCell *cell = vir_chart_table_get_cell (rows, r, c);

          if (cell->text != NULL)
            vir_table_add_text (table, cell->text);
          else
            vir_table_add_money (table, cell->money);
        }
    }
}

void
vir_multiples_fill_table (const VirChartSpec *spec,
                          VirChartTable      *table)
{
  const VirMultiplesData *data = vir_multiples_data (spec);
  guint                   n_columns = add_columns (table, data);
  guint                   first = 0;

  for (guint p = 0; p < data->n_parts; p++)
    {
      if (data->parts[p]->refusal != NULL)
        add_refusal (table, data->parts[p], n_columns);
      else
        add_part (table, data->parts[p], n_columns, first);
      first += data->parts[p]->n_datums;
    }
}
