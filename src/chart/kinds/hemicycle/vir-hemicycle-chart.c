/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-hemicycle-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

static const VirChartForm forms[] = {
  [VIR_HEMICYCLE_SEATS] = { "seats", N_ ("One vote, by seat") },
  [VIR_HEMICYCLE_BARS] = { "bars", N_ ("All votes, as bars") },
};

static void
copy_vote (VirChartSpec     *spec,
           VirHemicycleVote *vote)
{
  VirHemicyclePart *parts = vir_spec_block (spec, vote->parts, vote->n_parts, sizeof (VirHemicyclePart));

  for (guint i = 0; i < vote->n_parts; i++)
    {
      const char *short_name = parts[i].short_name != NULL ? parts[i].short_name : parts[i].name;

      parts[i].id = vir_spec_name (spec, parts[i].id != NULL ? parts[i].id : vote->id);
      parts[i].name = vir_spec_name (spec, parts[i].name);
      parts[i].short_name = vir_spec_name (spec, short_name);
    }
  vote->id = vir_spec_name (spec, vote->id);
  vote->title = vir_spec_name (spec, vote->title);
  vote->outcome = vir_spec_name (spec, vote->outcome);
  vote->parts = parts;
}

/**
 * vir_hemicycle_chart_new:
 * @head: the words
 * @data: the votes
 *
 * Makes a chart of votes.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_hemicycle_chart_new (const VirChartHead     *head,
                         const VirHemicycleData *data)
{
  VirChartSpec     *spec = vir_spec_new (&vir_hemicycle_chart_class, head, 1);
  VirHemicycleData *copy = vir_spec_block (spec, data, 1, sizeof (VirHemicycleData));
  guint             n = data->form == VIR_HEMICYCLE_SEATS ? MIN (data->n_votes, 1) : data->n_votes;
  VirHemicycleVote *votes = vir_spec_block (spec, data->votes, n, sizeof (VirHemicycleVote));
  GArray           *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < n; i++)
    {
      copy_vote (spec, &votes[i]);
      for (guint k = 0; k < votes[i].n_parts; k++)
        vir_spec_datum (datums, VIR_DATUM_MARK, data->form == VIR_HEMICYCLE_BARS ? votes[i].id : votes[i].parts[k].id, 0, i, k);
    }
  copy->votes = votes;
  copy->n_votes = n;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_hemicycle_chart_class = {
  .kind = VIR_CHART_HEMICYCLE,
  .name = "hemicycle",
  .title = N_ ("Votes"),
  .question = N_ ("Is there a majority?"),
  .asks = VIR_ASK_RECORD,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .build = vir_hemicycle_chart_build,
  .say_kind = vir_hemicycle_say_kind,
  .append_facts = vir_hemicycle_append_facts,
  .read_datum = vir_hemicycle_read_datum,
  .fill_table = vir_hemicycle_fill_table,
  .layout = vir_hemicycle_layout,
  .lint = vir_hemicycle_lint,
};
