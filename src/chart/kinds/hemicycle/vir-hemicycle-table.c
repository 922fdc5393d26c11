/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-hemicycle-private.h"

#include <glib/gi18n-lib.h>

void
vir_hemicycle_fill_table (const VirChartSpec *spec,
                          VirChartTable      *table)
{
  const VirHemicycleData *data = vir_hemicycle_data (spec);
  guint                   datum = 0;

  vir_table_add_column (table, _ ("Vote"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Outcome"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Group"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("How they voted"), VIR_CELL_TEXT);
  vir_table_add_column (table, _ ("Members"), VIR_CELL_NUMBER);
  for (guint i = 0; i < data->n_votes; i++)
    for (guint k = 0; k < data->votes[i].n_parts; k++)
      {
        const VirHemicycleVote *vote = &data->votes[i];
        const VirHemicyclePart *part = &vote->parts[k];
        g_autofree char        *n = part->n > 0 ? g_strdup_printf ("%u", part->n) : g_strdup ("");

        vir_table_begin_row (table, ++datum);
        vir_table_add_text (table, vote->title);
        vir_table_add_text (table, vote->outcome);
        vir_table_add_text (table, *part->name != '\0' ? part->name : _ ("not recorded"));
        vir_table_add_text (table, vir_hemicycle_cast_words (vote, part->cast));
        vir_table_add_text (table, n);
      }
}
