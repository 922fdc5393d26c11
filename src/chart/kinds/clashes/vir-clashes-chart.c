/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-clashes-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

/**
 * vir_clashes_chart_new:
 * @head: the words
 * @data: amendments and clashes
 *
 * Makes a board of clashes.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_clashes_chart_new (const VirChartHead   *head,
                       const VirClashesData *data)
{
  VirChartSpec        *spec = vir_spec_new (&vir_clashes_chart_class, head, 1);
  VirClashesData      *copy = vir_spec_block (spec, data, 1, sizeof (VirClashesData));
  VirClashesAmendment *amendments = vir_spec_block (spec, data->amendments, data->n_amendments, sizeof (VirClashesAmendment));
  VirClashesClash     *clashes = vir_spec_block (spec, data->clashes, data->n_clashes, sizeof (VirClashesClash));
  GArray              *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_amendments; i++)
    {
      const char *short_name = amendments[i].short_name != NULL ? amendments[i].short_name : amendments[i].name;

      amendments[i].id = vir_spec_name (spec, amendments[i].id);
      amendments[i].name = vir_spec_name (spec, amendments[i].name);
      amendments[i].short_name = vir_spec_name (spec, short_name);
    }
  for (guint i = 0; i < data->n_clashes; i++)
    {
      clashes[i].members = vir_spec_string (spec, clashes[i].members);
      clashes[i].target = vir_spec_name (spec, clashes[i].target);
      clashes[i].target_id = vir_spec_name (spec, clashes[i].target_id);
      clashes[i].year = vir_spec_name (spec, clashes[i].year);
      clashes[i].words = vir_spec_name (spec, clashes[i].words);
      vir_spec_datum (datums, VIR_DATUM_MARK, amendments[clashes[i].two].id, 0, i, 0);
    }
  copy->amendments = amendments;
  copy->clashes = clashes;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_clashes_chart_class = {
  .kind = VIR_CHART_CLASHES,
  .name = "clashes",
  .title = N_ ("Clashes"),
  .question = N_ ("Which amendments want the same money?"),
  .asks = VIR_ASK_AMENDMENTS,
  .build = vir_clashes_chart_build,
  .say_kind = vir_clashes_say_kind,
  .append_facts = vir_clashes_append_facts,
  .read_datum = vir_clashes_read_datum,
  .fill_table = vir_clashes_fill_table,
  .layout = vir_clashes_layout,
};
