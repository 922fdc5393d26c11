/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-bars-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_bars_say_kind (const VirChartSpec *spec)
{
  return vir_bars_data (spec)->differences ? _ ("Bar chart of the gap added to the published plan in each year")
                                           : _ ("Bar chart of the gap left in each year");
}

static void
append_bars (GString           *out,
             const VirBarsData *bars)
{
  for (guint i = 0; i < bars->n_series; i++)
    {
      if (i > 0)
        vir_words_append_separator (out);
      g_string_append_printf (out, "%s ", bars->series[i].name);
      for (guint y = 0; y < bars->n_years; y++)
        {
          g_autofree char *amount = vir_words_money (bars->series[i].values[y]);

          g_string_append_printf (out, "%s%s %s", y > 0 ? ", " : "", bars->years[y], amount);
        }
    }
}

void
vir_bars_append_facts (const VirChartSpec *spec,
                      GString            *out)
{
  append_bars (out, vir_bars_data (spec));
}

char *
vir_bars_read_datum (const VirChartSpec  *spec,
          const VirChartDatum *datum)
{
  const VirBarSeries *series = &vir_bars_data (spec)->series[datum->index];
  gint64              value = series->values[datum->panel];
  g_autofree char    *amount = vir_words_amount (spec, value);

  if (!vir_bars_data (spec)->differences)
    {
      g_autofree char *words = vir_chart_words_left (value, 0, spec->head.format);

      return g_strdup_printf ("%s, %s: %s", vir_bars_data (spec)->years[datum->panel], series->name, words);
    }
  /* Translators: a year, a budget, an amount */
  return g_strdup_printf (_ ("%s, %s: %s against the published budget"),
                          vir_bars_data (spec)->years[datum->panel],
                          series->name,
                          amount);
}
