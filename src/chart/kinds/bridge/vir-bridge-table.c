/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-bridge-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

void
vir_bridge_fill_table (const VirChartSpec *spec,
                       VirChartTable      *table)
{
  gint64 level = 0;

  vir_table_add_column (table, _ ("Item"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Kind"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Change"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Level after it"), VIR_CELL_MONEY);
  for (guint i = 0; i < vir_bridge_data (spec)->n_steps; i++)
    {
      const VirBridgeColumn *step = &vir_bridge_data (spec)->steps[i];

      level = step->is_total ? step->amount : vir_words_add (level, step->amount);
      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, step->label);
      vir_table_add_text (table, step->is_total ? _ ("total") : _ ("step"));
      vir_table_add_money (table, step->is_total ? VIR_UNKNOWN : step->amount);
      vir_table_add_money (table, level);
    }
}
