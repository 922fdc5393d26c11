/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-reserves-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_reserves_say_kind (const VirChartSpec *spec)
{
  return _ ("Line chart of the general reserve at each year-end");
}

/* "Labour 16.6 million at the end of 2021/22, lowest 16.3 million in 2019/20, 1.7 million below the minimum" */
static void
append_series (GString                 *out,
               const VirReservesData   *data,
               const VirReservesSeries *series)
{
  gint64           last = data->n_points > 0 ? series->values[data->n_points - 1] : VIR_UNKNOWN;
  g_autofree char *end = vir_words_money (last);

  /* Translators: whose budget, an amount, a year */
  g_string_append_printf (out, _ ("%s: %s at the end of %s"), series->name, end, data->years[data->n_points - 1]);
  if (series->low_point >= 0 && series->values[series->low_point] != last)
    {
      g_autofree char *low = vir_words_money (series->values[series->low_point]);

      /* Translators: an amount, a year */
      g_string_append_printf (out, _ (", lowest %s in %s"), low, data->years[series->low_point]);
    }
  if (vir_known (series->missing) && series->missing > 0)
    {
      g_autofree char *missing = vir_words_money (series->missing);

      g_string_append_printf (out, _ (", %s below the minimum"), missing);
    }
}

void
vir_reserves_append_facts (const VirChartSpec *spec,
                           GString            *out)
{
  const VirReservesData *data = vir_reserves_data (spec);

  for (guint p = 0; p < data->n_panels; p++)
    {
      const VirReservesPanel *panel = &data->panels[p];

      if (p > 0)
        g_string_append_printf (out, "; %s: ", panel->heading);
      for (guint i = 0; i < panel->n_series; i++)
        {
          if (i > 0)
            vir_words_append_separator (out);
          append_series (out, data, &panel->series[i]);
        }
      if (vir_known (panel->minimum))
        {
          g_autofree char *minimum = vir_words_money (panel->minimum);

          vir_words_append_separator (out);
          g_string_append_printf (out, _ ("minimum %s"), minimum);
        }
    }
  if (data->n_panels == 0 || data->panels[0].n_series == 0)
    g_string_append (out, _ ("no reserve is given"));
}

char *
vir_reserves_read_datum (const VirChartSpec  *spec,
                         const VirChartDatum *datum)
{
  const VirReservesData   *data = vir_reserves_data (spec);
  const VirReservesPanel  *panel = &data->panels[datum->panel];
  const VirReservesSeries *series = &panel->series[datum->index];
  gint64                   value = series->values[datum->sub];
  g_autofree char         *amount = vir_words_amount (spec, value);
  /* Translators: whose budget, which reserves, a year, an amount */
  g_autofree char         *reading = g_strdup_printf (_ ("%s, %s at the end of %s: %s"),
                                                      series->name,
                                                      panel->heading,
                                                      data->years[datum->sub],
                                                      amount);
  g_autofree char         *apart = NULL;

  if (!vir_known (value) || !vir_known (panel->minimum))
    return g_steal_pointer (&reading);
  apart = vir_words_amount (spec, ABS (value - panel->minimum));
  if (value >= panel->minimum)
    /* Translators: the reading of a balance, an amount */
    return g_strdup_printf (_ ("%s, %s above the minimum"), reading, apart);
  return g_strdup_printf (_ ("%s, %s below the minimum"), reading, apart);
}
