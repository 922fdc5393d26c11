/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-votes-private.h"

#include <glib/gi18n-lib.h>

static void
add_row (VirChartTable *table,
         guint          datum,
         const char    *name,
         const char    *outcome,
         gint64         after,
         gint64         if_carried,
         gint64         reduced)
{
  vir_table_begin_row (table, datum);
  vir_table_add_text (table, name);
  vir_table_add_text (table, outcome);
  vir_table_add_money (table, after);
  vir_table_add_money (table, if_carried);
  vir_table_add_money (table, reduced);
}

void
vir_votes_fill_table (const VirChartSpec *spec,
                      VirChartTable      *table)
{
  const VirVotesData *data = vir_votes_data (spec);

  vir_table_add_column (table, _ ("Vote"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Outcome"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Gap after"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Gap if carried"), VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Reduced by"), VIR_CELL_MONEY);
  add_row (table, 1, _ ("Before any vote"), "", data->before, VIR_UNKNOWN, VIR_UNKNOWN);
  for (guint i = 0; i < data->n_steps; i++)
    {
      const VirVotesStep *step = &data->steps[i];

      add_row (table, i + 2, step->name, step->outcome, step->after, step->if_carried, step->reduced != 0 ? step->reduced : VIR_UNKNOWN);
    }
}
