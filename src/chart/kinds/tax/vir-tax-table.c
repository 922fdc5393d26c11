/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: a row for each budget, and one for the limit. */

#include "config.h"

#include "vir-tax-private.h"

#include <glib/gi18n-lib.h>

#include "vir-rate.h"

static void
add_rate (VirChartTable *table,
          gint64         ppm)
{
  g_autofree char *text = vir_known (ppm) ? vir_rate_format (ppm, 2, FALSE) : g_strdup ("");

  vir_table_add_text (table, text);
}

static void
add_pence (VirChartTable *table,
           gint64         pence)
{
  g_autofree char *text = vir_known (pence) ? vir_money_format (pence, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE) : g_strdup ("");

  vir_table_add_text (table, text);
}

void
vir_tax_fill_table (const VirChartSpec *spec,
                    VirChartTable      *table)
{
  const VirTaxData *data = vir_tax_data (spec);

  vir_table_add_column (table, _ ("Budget"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Increase"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Core"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Adult social care"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Band D"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Brings in"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Core brings in"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Adult social care brings in"), VIR_CELL_MONEY);
  for (guint i = 0; i < data->n_marks; i++)
    {
      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, data->marks[i].name);
      add_rate (table, data->marks[i].rise);
      add_rate (table, data->marks[i].core);
      add_rate (table, data->marks[i].asc);
      add_pence (table, data->marks[i].band_d);
      vir_table_add_money (table, data->marks[i].yield);
      vir_table_add_money (table, data->marks[i].core_yield);
      vir_table_add_money (table, data->marks[i].asc_yield);
    }
  if (!vir_known (data->limit))
    return;
  vir_table_begin_row (table, data->n_marks + 1);
  vir_table_add_text (table, _ ("Referendum limit"));
  add_rate (table, data->limit);
  vir_table_add_text (table, "");
  vir_table_add_text (table, "");
  vir_table_add_text (table, "");
  vir_table_add_money (table, data->limit_yield);
  vir_table_add_money (table, VIR_UNKNOWN);
  vir_table_add_money (table, VIR_UNKNOWN);
}
