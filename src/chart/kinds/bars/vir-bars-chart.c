/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-bars-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

static const VirChartForm forms[] = {
  [VIR_BARS_LEFT] = { "left", N_ ("Gap left") },
  [VIR_BARS_ADDED] = { "added", N_ ("Added to the gap") },
};

/**
 * vir_bars_chart_new:
 * @head: the words
 * @data: years and series
 *
 * Makes a chart of the gap left in each year.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_bars_chart_new (const VirChartHead *head,
                             const VirBarsData  *data)
{
  VirChartSpec *spec = vir_spec_new (&vir_bars_chart_class, head, 1);
  VirBarsData  *copy = vir_spec_block (spec, data, 1, sizeof (VirBarsData));
  VirBarSeries *series = vir_spec_block (spec, data->series, data->n_series, sizeof (VirBarSeries));
  const char  **years = vir_spec_block (spec, data->years, data->n_years, sizeof (char *));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint y = 0; y < data->n_years; y++)
    years[y] = vir_spec_name (spec, years[y]);
  for (guint i = 0; i < data->n_series; i++)
    {
      const char *short_name = series[i].short_name != NULL ? series[i].short_name : series[i].name;

      series[i].id = vir_spec_name (spec, series[i].id);
      series[i].name = vir_spec_name (spec, series[i].name);
      series[i].short_name = vir_spec_name (spec, short_name);
      series[i].values = vir_spec_block (spec, series[i].values, data->n_years, sizeof (gint64));
    }
  for (guint y = 0; y < data->n_years; y++)
    for (guint i = 0; i < data->n_series; i++)
      vir_spec_datum (datums, VIR_DATUM_BAR, series[i].id, y, i, 0);
  copy->years = years;
  copy->series = series;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_bars_chart_class = {
  .kind = VIR_CHART_GAP_BARS,
  .name = "gap-bars",
  .title = N_ ("Gap by year"),
  .question = N_ ("Does it balance beyond the first year?"),
  .asks = VIR_ASK_AMENDMENTS,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .build = vir_bars_chart_build,
  .say_kind = vir_bars_say_kind,
  .append_facts = vir_bars_append_facts,
  .read_datum = vir_bars_read_datum,
  .fill_table = vir_bars_fill_table,
  .layout = vir_bars_layout,
  .lint = vir_bars_lint,
};
