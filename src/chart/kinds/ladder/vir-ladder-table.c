/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-ladder-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

void
vir_ladder_fill_table (const VirChartSpec *spec,
                       VirChartTable      *table)
{
  const VirLadderData *data = vir_ladder_data (spec);
  gint64               level = data->claimed;

  vir_table_add_column (table, _ ("Item"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Change"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Level after it"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Words"), VIR_CELL_TEXT);
  for (guint i = 0; i < data->n_steps + 2; i++)
    {
      const VirLadderStep *step = i > 0 && i <= data->n_steps ? &data->steps[i - 1] : NULL;

      if (step != NULL)
        level = vir_words_add (level, step->amount);
      vir_table_begin_row (table, i + 1);
      vir_table_add_text (table, step != NULL ? step->label : i == 0 ? _ ("Claimed")
                                                                     : _ ("Assessed"));
      vir_table_add_money (table, step != NULL ? step->amount : VIR_UNKNOWN);
      vir_table_add_money (table, i > data->n_steps ? data->assessed : level);
      vir_table_add_text (table, step != NULL && step->detail != NULL ? step->detail : "");
    }
}
