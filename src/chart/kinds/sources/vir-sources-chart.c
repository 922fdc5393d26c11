/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-sources-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"
#include "vir-chart-words.h"

static const VirChartForm forms[] = {
  [VIR_SOURCES_TABLE] = { "table", N_ ("Two columns") },
  [VIR_SOURCES_FLOW] = { "flow", N_ ("Flows") },
};

/**
 * vir_sources_total:
 * @data: the data
 * @side: sources or uses
 *
 * Adds one side up, with what is left to find or to spare.
 *
 * Returns: pence, %VIR_UNKNOWN if a part is not known
 */
gint64
vir_sources_total (const VirSourcesData *data,
                   guint                 side)
{
  gint64 total = 0;

  for (guint i = 0; i < data->n_rows[side]; i++)
    total = vir_words_add (total, data->rows[side][i].amount);
  return total;
}

/**
 * vir_sources_why_table:
 * @data: the data
 *
 * Says why flows would mislead.
 *
 * Returns: (transfer full) (nullable): one sentence; %NULL where they would not
 */
char *
vir_sources_why_table (const VirSourcesData *data)
{
  guint nodes = MAX (data->n_rows[VIR_SIDE_SOURCES], data->n_rows[VIR_SIDE_USES]);

  if (!vir_known (vir_sources_total (data, VIR_SIDE_SOURCES)) || !vir_known (vir_sources_total (data, VIR_SIDE_USES)))
    return g_strdup (_ ("An amount is not known, and a flow has no width without one."));
  if (nodes > VIR_SOURCES_MOST_NODES)
    return g_strdup_printf (_ ("There are %u flows on one side, and more than %u cannot be followed."),
                            nodes,
                            VIR_SOURCES_MOST_NODES);
  if (vir_sources_total (data, VIR_SIDE_SOURCES) != vir_sources_total (data, VIR_SIDE_USES))
    return g_strdup (_ ("The two sides do not come to the same total, and flows have to."));
  return NULL;
}

/**
 * vir_sources_chart_new:
 * @head: the words
 * @data: sources and uses; flows that would mislead become the table
 *
 * Makes a chart of what pays for what.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_sources_chart_new (const VirChartHead   *head,
                       const VirSourcesData *data)
{
  VirChartSpec    *spec = vir_spec_new (&vir_sources_chart_class, head, 1);
  VirSourcesData  *copy = vir_spec_block (spec, data, 1, sizeof (VirSourcesData));
  GArray          *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));
  g_autofree char *why = vir_sources_why_table (data);

  copy->asked_flow = data->form == VIR_SOURCES_FLOW;
  copy->form = why != NULL ? VIR_SOURCES_TABLE : data->form;
  copy->name = vir_spec_name (spec, data->name);
  for (guint side = 0; side < 2; side++)
    {
      VirSourcesRow *rows = vir_spec_block (spec, data->rows[side], data->n_rows[side], sizeof (VirSourcesRow));

      for (guint i = 0; i < data->n_rows[side]; i++)
        {
          rows[i].id = vir_spec_name (spec, rows[i].id);
          rows[i].label = vir_spec_name (spec, rows[i].label);
          vir_spec_datum (datums, VIR_DATUM_MARK, rows[i].id, 0, i, side);
        }
      copy->rows[side] = rows;
    }
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/* The number of the datum of a row: sources come first. */
guint
vir_sources_datum (const VirSourcesData *data,
                   guint                 side,
                   guint                 row)
{
  return (side == VIR_SIDE_USES ? data->n_rows[VIR_SIDE_SOURCES] : 0) + row + 1;
}

void
vir_sources_lint (const VirChartSpec *spec,
                  VirChartLint       *lint)
{
  const VirSourcesData *data = vir_sources_data (spec);

  if (data->asked_flow && data->form == VIR_SOURCES_TABLE)
    vir_chart_lint_add (lint,
                        "sources-nodes",
                        VIR_LINT_CHANGED,
                        vir_sources_why_table (data),
                        g_strdup (_ ("The table of sources and uses is shown in its place.")));
}

const VirChartClass vir_sources_chart_class = {
  .kind = VIR_CHART_SOURCES,
  .name = "sources",
  .title = N_ ("What pays for what"),
  .question = N_ ("What pays for what in one amendment?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENT,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .build = vir_sources_chart_build,
  .say_kind = vir_sources_say_kind,
  .append_facts = vir_sources_append_facts,
  .read_datum = vir_sources_read_datum,
  .fill_table = vir_sources_fill_table,
  .layout = vir_sources_layout,
  .lint = vir_sources_lint,
};
