/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-reserves-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"

static void
copy_panel (VirChartSpec     *spec,
            VirReservesPanel *panel,
            guint             number,
            guint             n_points,
            GArray           *datums)
{
  VirReservesSeries *series = vir_spec_block (spec, panel->series, panel->n_series, sizeof (VirReservesSeries));

  panel->record = vir_spec_name (spec, panel->record);
  panel->heading = vir_spec_name (spec, panel->heading);
  panel->policy = vir_spec_string (spec, panel->policy);
  for (guint i = 0; i < panel->n_series; i++)
    {
      series[i].id = vir_spec_name (spec, series[i].id);
      series[i].name = vir_spec_name (spec, series[i].name);
      series[i].values = vir_spec_block (spec, series[i].values, n_points, sizeof (gint64));
      for (guint k = 0; k < n_points; k++)
        vir_spec_datum (datums,
                        VIR_DATUM_MARK,
                        series[i].is_published ? panel->record : series[i].id,
                        number,
                        i,
                        k);
    }
  panel->series = series;
}

/**
 * vir_reserves_chart_new:
 * @head: the words
 * @data: reserves by year-end
 *
 * Makes a chart of what reserves hold at each year-end.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_reserves_chart_new (const VirChartHead    *head,
                        const VirReservesData *data)
{
  VirChartSpec     *spec = vir_spec_new (&vir_reserves_chart_class, head, data->n_panels);
  VirReservesData  *copy = vir_spec_block (spec, data, 1, sizeof (VirReservesData));
  VirReservesPanel *panels = vir_spec_block (spec, data->panels, data->n_panels, sizeof (VirReservesPanel));
  const char      **years = vir_spec_block (spec, data->years, data->n_points, sizeof (char *));
  GArray           *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint k = 0; k < data->n_points; k++)
    years[k] = vir_spec_name (spec, years[k]);
  for (guint i = 0; i < data->n_panels; i++)
    copy_panel (spec, &panels[i], i, data->n_points, datums);
  copy->years = years;
  copy->panels = panels;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/* A floor that nobody set is no floor: the reader is told that there is none. */
void
vir_reserves_lint (const VirChartSpec *spec,
                   VirChartLint       *lint)
{
  const VirReservesData *data = vir_reserves_data (spec);

  if (data->n_panels > 0 && data->panels[0].n_series > 0 && !vir_known (data->panels[0].minimum))
    vir_chart_lint_add (lint,
                        "reserves-minimum",
                        VIR_LINT_WARNED,
                        g_strdup (_ ("No minimum is given for the general reserve, so the chart cannot say what is too low.")),
                        g_strdup (_ ("Give the minimum that the council has set in the document (reserves: minimum).")));
}

const VirChartClass vir_reserves_chart_class = {
  .kind = VIR_CHART_RESERVES,
  .name = "reserves",
  .title = N_ ("Reserves path"),
  .question = N_ ("When does the general reserve fall below its minimum?"),
  .asks = VIR_ASK_AMENDMENTS,
  .build = vir_reserves_chart_build,
  .say_kind = vir_reserves_say_kind,
  .append_facts = vir_reserves_append_facts,
  .read_datum = vir_reserves_read_datum,
  .fill_table = vir_reserves_fill_table,
  .layout = vir_reserves_layout,
  .lint = vir_reserves_lint,
};
