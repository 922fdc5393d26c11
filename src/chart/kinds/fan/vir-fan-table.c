/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: every percentile of every year, which the picture shows but does not print. */

#include "config.h"

#include "vir-fan-private.h"

#include <glib/gi18n-lib.h>

void
vir_fan_fill_table (const VirChartSpec *spec,
                    VirChartTable      *table)
{
  const VirFanData *data = vir_fan_data (spec);

  vir_table_add_column (table, _ ("Year"), VIR_CELL_TEXT);
  for (guint k = 0; k < VIR_RISK_N_PERCENTILES; k++)
    {
      g_autofree char *head = k == VIR_RISK_MEDIAN ? g_strdup (_ ("Median"))
                                                   : g_strdup_printf (_ ("%u in 100 below"), 10 * (k + 1));

      vir_table_add_column (table, head, VIR_CELL_MONEY);
    }
  vir_table_add_column (table,
                        data->measure == VIR_RISK_GAP ? _ ("Chance of a gap") : _ ("Chance below the minimum"),
                        VIR_CELL_NUMBER);
  for (guint i = 0; i < data->n_years; i++)
    {
      g_autofree char *share = vir_fan_share (data->years[i].outcome.chance);

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, data->years[i].label);
      for (guint k = 0; k < VIR_RISK_N_PERCENTILES; k++)
        vir_table_add_money (table, data->years[i].outcome.percentiles[k]);
      vir_table_add_text (table, share);
    }
}
