/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table: all aims of every package, where each is best, and what beats it. */

#include "config.h"

#include "vir-frontier-private.h"

#include <glib/gi18n-lib.h>

#include "vir-rate.h"

static void
add_best (VirChartTable         *table,
          const VirFrontierData *data,
          guint                  package)
{
  g_autoptr (GString) best = g_string_new (NULL);

  for (guint aim = 0; aim < VIR_N_AIMS; aim++)
    if (vir_frontier_is_best (data, package, (VirAim) aim))
      g_string_append_printf (best, "%s%s", best->len > 0 ? ", " : "", vir_frontier_aim_name ((VirAim) aim));
  vir_table_add_text (table, best->str);
}

void
vir_frontier_fill_table (const VirChartSpec *spec,
                         VirChartTable      *table)
{
  const VirFrontierData *data = vir_frontier_data (spec);

  vir_table_add_column (table, _ ("Package"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Posts lost"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Left to find"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Tax rise"), VIR_CELL_NUMBER);
  vir_table_add_column (table, _ ("Reserves used"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Pays for"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Best by"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Beaten by"), VIR_CELL_TEXT);
  for (guint i = 0; i < data->n_packages; i++)
    {
      const VirFrontierPackage *package = &data->packages[i];
      g_autofree char          *tax = vir_rate_format (package->aims[VIR_AIM_TAX], 2, FALSE);

      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, package->name);
      vir_table_add_hundredths (table, package->aims[VIR_AIM_POSTS]);
      vir_table_add_money (table, package->aims[VIR_AIM_LEFT]);
      vir_table_add_text (table, vir_known (package->aims[VIR_AIM_TAX]) ? tax : "");
      vir_table_add_money (table, package->aims[VIR_AIM_RESERVES]);
      vir_table_add_money (table, package->aims[VIR_AIM_USES]);
      add_best (table, data, i);
      vir_table_add_text (table,
                          !package->is_compared ? _ ("not compared")
                          : package->beaten_by != VIR_NOT_BEATEN ? data->packages[package->beaten_by].name
                                                                 : "");
    }
}
