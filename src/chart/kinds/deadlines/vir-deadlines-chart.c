/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-deadlines-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

/**
 * vir_deadlines_chart_new:
 * @head: the words
 * @data: dates, earliest first
 *
 * Makes a strip of the dates of a budget.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_deadlines_chart_new (const VirChartHead     *head,
                         const VirDeadlinesData *data)
{
  VirChartSpec     *spec = vir_spec_new (&vir_deadlines_chart_class, head, 1);
  VirDeadlinesData *copy = vir_spec_block (spec, data, 1, sizeof (VirDeadlinesData));
  VirDeadlineMark  *marks = vir_spec_block (spec, data->marks, data->n_marks, sizeof (VirDeadlineMark));
  GArray           *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_marks; i++)
    {
      marks[i].id = vir_spec_name (spec, marks[i].id);
      marks[i].label = vir_spec_name (spec, marks[i].label);
      marks[i].detail = vir_spec_name (spec, marks[i].detail);
      vir_spec_datum (datums, VIR_DATUM_MARK, marks[i].id, 0, i, 0);
    }
  copy->marks = marks;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

gboolean
vir_deadlines_is_past (const VirDeadlinesData *data,
                       guint                   mark)
{
  return data->today != 0 && data->marks[mark].date < data->today;
}

const VirChartClass vir_deadlines_chart_class = {
  .kind = VIR_CHART_DEADLINES,
  .name = "deadlines",
  .title = N_ ("Deadline strip"),
  .question = N_ ("By when must amendments be lodged, and the tax be set?"),
  .asks = VIR_ASK_NONE,
  .build = vir_deadlines_chart_build,
  .say_kind = vir_deadlines_say_kind,
  .append_facts = vir_deadlines_append_facts,
  .read_datum = vir_deadlines_read_datum,
  .fill_table = vir_deadlines_fill_table,
  .layout = vir_deadlines_layout,
};
