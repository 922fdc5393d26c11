/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-bridge-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

/**
 * vir_bridge_chart_new:
 * @head: the words
 * @data: totals and steps in order
 *
 * Makes a chart of what leads from one total to another.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_bridge_chart_new (const VirChartHead  *head,
                           const VirBridgeData *data)
{
  VirChartSpec  *spec = vir_spec_new (&vir_bridge_chart_class, head, 1);
  VirBridgeData *copy = vir_spec_block (spec, data, 1, sizeof (VirBridgeData));
  VirBridgeColumn *steps = vir_spec_block (spec, data->steps, data->n_steps, sizeof (VirBridgeColumn));
  GArray        *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_steps; i++)
    {
      steps[i].id = vir_spec_name (spec, steps[i].id);
      steps[i].label = vir_spec_name (spec, steps[i].label);
      vir_spec_datum (datums, VIR_DATUM_COLUMN, steps[i].id, 0, i, 0);
    }
  copy->steps = steps;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_bridge_chart_class = {
  .kind = VIR_CHART_BRIDGE,
  .name = "bridge",
  .title = N_ ("Budget bridge"),
  .question = N_ ("What leads from last year’s budget to this year’s?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR,
  .build = vir_bridge_chart_build,
  .say_kind = vir_bridge_say_kind,
  .append_facts = vir_bridge_append_facts,
  .read_datum = vir_bridge_read_datum,
  .fill_table = vir_bridge_fill_table,
  .layout = vir_bridge_layout,
  .lint = vir_bridge_lint,
};
