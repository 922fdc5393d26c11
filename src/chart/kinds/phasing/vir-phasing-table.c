/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart as a table. Must not leave out what a picture has no room for. */

#include "config.h"

#include "vir-phasing-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static void
append (GString    *words,
        const char *more)
{
  g_string_append_printf (words, "%s%s", words->len > 0 && *more != '\0' ? "; " : "", more);
}

static char *
write_note (const VirChartSpec  *spec,
            const VirPhasingRow *row)
{
  GString         *words = g_string_new (NULL);
  g_autofree char *flags = vir_words_flags (row->flags);

  if (!row->phased)
    {
      g_autofree char *amount = vir_words_amount (spec, row->span);
      g_autofree char *span = vir_phasing_say_span (row, amount);

      append (words, span);
    }
  if (row->start_year >= 0 && row->n_months > 0)
    {
      /* Translators: the name of a month, a year */
      g_autofree char *start = g_strdup_printf (_ ("from %s %s"), vir_phasing_month (row->first_month),
                                                vir_phasing_data (spec)->years[row->start_year]);

      append (words, start);
    }
  append (words, flags);
  return g_string_free (words, FALSE);
}

void
vir_phasing_fill_table (const VirChartSpec *spec,
                        VirChartTable      *table)
{
  const VirPhasingData *data = vir_phasing_data (spec);

  vir_table_add_column (table, _ ("Saving"), VIR_CELL_TEXT);
  for (guint y = 0; y < data->n_years; y++)
    vir_table_add_column (table, data->years[y], VIR_CELL_MONEY);
  vir_table_add_column (table, _ ("Note"), VIR_CELL_TEXT);
  for (guint i = 0; i < data->n_rows; i++)
    {
      g_autofree char *note = write_note (spec, &data->rows[i]);

      vir_table_begin_row (table, data->rows[i].datum);
      vir_table_add_text (table, data->rows[i].name);
      for (guint y = 0; y < data->n_years; y++)
        vir_table_add_money (table, data->rows[i].cells[y].amount);
      vir_table_add_text (table, note);
    }
  if (data->n_rows == 0)
    return;
  vir_table_begin_row (table, data->totals_datum);
  vir_table_add_text (table, _ ("All savings"));
  for (guint y = 0; y < data->n_years; y++)
    vir_table_add_money (table, data->totals[y].known);
  vir_table_add_text (table, data->totals[0].unknown > 0 ? _ ("without what is not known") : "");
}
