/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, sorts and numbers its rows, and says what kind of chart it is. */

#include "config.h"

#include "vir-tornado-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "vir-chart-spec-private.h"

/**
 * vir_tornado_row_width:
 * @row: an assumption
 *
 * How far it moves the outcome from its low to its high value.
 *
 * Returns: pence, not negative; %VIR_UNKNOWN if an outcome is not known
 */
gint64
vir_tornado_row_width (const VirTornadoRow *row)
{
  return vir_known (row->low) && vir_known (row->high) ? ABS (row->high - row->low) : VIR_UNKNOWN;
}

/* Widest first; what is not known last, for %VIR_UNKNOWN is the least number; equals as they were given. */
static int
compare_rows (const void *a,
              const void *b)
{
  const VirTornadoRow *const *left = a, *const *right = b;
  gint64                      wl = vir_tornado_row_width (*left);
  gint64                      wr = vir_tornado_row_width (*right);

  if (wl != wr)
    return wl > wr ? -1 : 1;
  return *left < *right ? -1 : *left > *right;
}

/**
 * vir_tornado_chart_new:
 * @head: the words
 * @data: the assumptions in any order
 *
 * Makes a chart of which assumption matters most.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_tornado_chart_new (const VirChartHead   *head,
                       const VirTornadoData *data)
{
  VirChartSpec   *spec = vir_spec_new (&vir_tornado_chart_class, head, 1);
  VirTornadoData *copy = vir_spec_block (spec, data, 1, sizeof (VirTornadoData));
  VirTornadoRow  *rows = vir_spec_block (spec, data->rows, data->n_rows, sizeof (VirTornadoRow));
  GArray         *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));
  g_autofree const VirTornadoRow **order = g_new (const VirTornadoRow *, data->n_rows + 1);

  for (guint i = 0; i < data->n_rows; i++)
    order[i] = &data->rows[i];
  qsort (order, data->n_rows, sizeof *order, compare_rows);
  for (guint i = 0; i < data->n_rows; i++)
    {
      rows[i] = *order[i];
      rows[i].name = vir_spec_name (spec, rows[i].name);
      rows[i].low_input = vir_spec_name (spec, rows[i].low_input);
      rows[i].high_input = vir_spec_name (spec, rows[i].high_input);
      vir_spec_datum (datums, VIR_DATUM_MARK, NULL, 0, i, 0);
    }
  copy->rows = rows;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_tornado_chart_class = {
  .kind = VIR_CHART_TORNADO,
  .name = "tornado",
  .title = N_ ("Which assumption matters most"),
  .question = N_ ("Which assumption matters most?"),
  .asks = VIR_ASK_GIVEN,
  .build = vir_tornado_chart_build,
  .say_kind = vir_tornado_say_kind,
  .append_facts = vir_tornado_append_facts,
  .read_datum = vir_tornado_read_datum,
  .fill_table = vir_tornado_fill_table,
  .layout = vir_tornado_layout,
  .lint = vir_tornado_lint,
};
