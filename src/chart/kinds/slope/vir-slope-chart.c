/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-slope-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

/**
 * vir_slope_chart_new:
 * @head: the words
 * @data: services before and after
 *
 * Makes a chart of service budgets before and after.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_slope_chart_new (const VirChartHead *head,
                     const VirSlopeData *data)
{
  VirChartSpec *spec = vir_spec_new (&vir_slope_chart_class, head, 1);
  VirSlopeData *copy = vir_spec_block (spec, data, 1, sizeof (VirSlopeData));
  VirSlopeLine *lines = vir_spec_block (spec, data->lines, data->n_lines, sizeof (VirSlopeLine));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_lines; i++)
    {
      lines[i].id = vir_spec_name (spec, lines[i].id);
      lines[i].name = vir_spec_name (spec, lines[i].name);
      vir_spec_datum (datums, VIR_DATUM_MARK, lines[i].id, 0, i, 0);
    }
  copy->left = vir_spec_name (spec, data->left);
  copy->right = vir_spec_name (spec, data->right);
  copy->lines = lines;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/**
 * vir_slope_is_known:
 * @line: a service
 *
 * Returns: whether both its budgets are known
 */
gboolean
vir_slope_is_known (const VirSlopeLine *line)
{
  return vir_known (line->before) && vir_known (line->after);
}

/**
 * vir_slope_is_changed:
 * @line: a service
 *
 * Returns: whether its budgets are known and differ
 */
gboolean
vir_slope_is_changed (const VirSlopeLine *line)
{
  return vir_slope_is_known (line) && line->before != line->after;
}

const VirChartClass vir_slope_chart_class = {
  .kind = VIR_CHART_SLOPE,
  .name = "slope",
  .title = N_ ("Service budgets, before and after"),
  .question = N_ ("Which services gain and which lose?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENT,
  .build = vir_slope_chart_build,
  .say_kind = vir_slope_say_kind,
  .append_facts = vir_slope_append_facts,
  .read_datum = vir_slope_read_datum,
  .fill_table = vir_slope_fill_table,
  .layout = vir_slope_layout,
};
