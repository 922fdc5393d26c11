/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-phasing-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"
#include "vir-chart-words.h"

/**
 * vir_phasing_chart_new:
 * @head: the words
 * @data: savings over the years
 *
 * Makes a chart of when savings arrive. Its datums are the cells row by row, then the totals.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_phasing_chart_new (const VirChartHead   *head,
                       const VirPhasingData *data)
{
  VirChartSpec   *spec = vir_spec_new (&vir_phasing_chart_class, head, 1);
  VirPhasingData *copy = vir_spec_block (spec, data, 1, sizeof (VirPhasingData));
  VirPhasingRow  *rows = vir_spec_block (spec, data->rows, data->n_rows, sizeof (VirPhasingRow));
  const char    **years = vir_spec_block (spec, data->years, data->n_years, sizeof (char *));
  GArray         *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint y = 0; y < data->n_years; y++)
    years[y] = vir_spec_name (spec, years[y]);
  for (guint i = 0; i < data->n_rows; i++)
    {
      rows[i].id = vir_spec_name (spec, rows[i].id);
      rows[i].name = vir_spec_name (spec, rows[i].name);
      rows[i].span_to = vir_spec_string (spec, rows[i].span_to);
      rows[i].cells = vir_spec_block (spec, rows[i].cells, data->n_years, sizeof (VirPhasingCell));
    }
  for (guint i = 0; i < data->n_rows; i++)
    {
      rows[i].datum = datums->len + 1;
      for (guint y = 0; y < (rows[i].phased ? data->n_years : 1); y++)
        vir_spec_datum (datums, VIR_DATUM_MARK, rows[i].id, 0, i, y);
    }
  copy->totals_datum = datums->len + 1;
  for (guint y = 0; y < data->n_years && data->n_rows > 0; y++)
    vir_spec_datum (datums, VIR_DATUM_MARK, "", 0, data->n_rows, y);
  copy->years = years;
  copy->rows = rows;
  copy->totals = vir_spec_block (spec, data->totals, data->n_years, sizeof (VirPhasingTotal));
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/* What is printed in the rows adds up to what the budget counts. */
static void
lint (const VirChartSpec *spec,
      VirChartLint       *found)
{
  const VirPhasingData *data = vir_phasing_data (spec);

  for (guint y = 0; y < data->n_years && data->n_rows > 0; y++)
    {
      gint64           sum = 0;
      g_autofree char *amount = NULL;

      for (guint i = 0; i < data->n_rows; i++)
        if (data->rows[i].phased && vir_known (data->rows[i].cells[y].amount))
          sum += data->rows[i].cells[y].amount;
      if (sum == data->totals[y].known)
        continue;
      amount = vir_words_amount (spec, ABS (sum - data->totals[y].known));
      vir_chart_lint_add (found,
                          "phasing-adds-up",
                          VIR_LINT_REFUSED,
                          g_strdup_printf (_ ("The savings of %s miss their total by %s."), data->years[y], amount),
                          g_strdup (_ ("Show the figures as a table.")));
    }
}

const VirChartClass vir_phasing_chart_class = {
  .kind = VIR_CHART_PHASING,
  .name = "phasing",
  .title = N_ ("When savings arrive"),
  .question = N_ ("How much of each saving arrives in which year?"),
  .asks = VIR_ASK_NONE,
  .build = vir_phasing_chart_build,
  .say_kind = vir_phasing_say_kind,
  .append_facts = vir_phasing_append_facts,
  .read_datum = vir_phasing_read_datum,
  .fill_table = vir_phasing_fill_table,
  .layout = vir_phasing_layout,
  .lint = lint,
};
