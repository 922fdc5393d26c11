/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-tax-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"
#include "vir-rate.h"

/**
 * vir_tax_chart_new:
 * @head: the words
 * @data: increases and what they bring in
 *
 * Makes a chart of what an increase in council tax brings in.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_tax_chart_new (const VirChartHead *head,
                   const VirTaxData   *data)
{
  VirChartSpec *spec = vir_spec_new (&vir_tax_chart_class, head, 1);
  VirTaxData   *copy = vir_spec_block (spec, data, 1, sizeof (VirTaxData));
  VirTaxMark   *marks = vir_spec_block (spec, data->marks, data->n_marks, sizeof (VirTaxMark));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_marks; i++)
    {
      marks[i].id = vir_spec_name (spec, marks[i].id);
      marks[i].name = vir_spec_name (spec, marks[i].name);
      vir_spec_datum (datums, VIR_DATUM_MARK, marks[i].id, 0, i, 0);
    }
  if (vir_known (data->limit))
    vir_spec_datum (datums, VIR_DATUM_MARK, "", 1, 0, 0);
  copy->year = vir_spec_name (spec, data->year);
  copy->limit_name = vir_spec_name (spec, data->limit_name);
  copy->marks = marks;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/**
 * vir_tax_chart_rate:
 * @ppm: an increase
 *
 * Writes an increase as councils print it: two decimals, none where they are zero.
 *
 * Returns: (transfer full): the words
 */
char *
vir_tax_chart_rate (gint64 ppm)
{
  return vir_rate_format (ppm, vir_known (ppm) && (ABS (ppm) + 50) / 100 % 100 == 0 ? 0 : 2, FALSE);
}

gboolean
vir_tax_is_drawn (const VirTaxMark *mark)
{
  return vir_known (mark->rise) && vir_known (mark->yield);
}

/* A line without a limit looks as if any increase were free. */
void
vir_tax_lint (const VirChartSpec *spec,
              VirChartLint       *lint)
{
  if (!vir_known (vir_tax_data (spec)->limit))
    vir_chart_lint_add (lint,
                        "tax-limit",
                        VIR_LINT_WARNED,
                        g_strdup (_ ("No referendum limit is known, so the chart cannot show where a referendum is needed.")),
                        g_strdup (_ ("Give the class of the council, or the limit of the year in the document (tax: "
                                     "limit_total).")));
}

const VirChartClass vir_tax_chart_class = {
  .kind = VIR_CHART_TAX,
  .name = "tax",
  .title = N_ ("Council tax line"),
  .question = N_ ("What does an increase in council tax bring in, and where is the referendum limit?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENTS,
  .build = vir_tax_chart_build,
  .say_kind = vir_tax_say_kind,
  .append_facts = vir_tax_append_facts,
  .read_datum = vir_tax_read_datum,
  .fill_table = vir_tax_fill_table,
  .layout = vir_tax_layout,
  .lint = vir_tax_lint,
};
