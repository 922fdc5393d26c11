/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-votes-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

/**
 * vir_votes_chart_new:
 * @head: the words
 * @data: the votes
 *
 * Makes a chart of the budget after each vote.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_votes_chart_new (const VirChartHead *head,
                     const VirVotesData *data)
{
  VirChartSpec *spec = vir_spec_new (&vir_votes_chart_class, head, 1);
  VirVotesData *copy = vir_spec_block (spec, data, 1, sizeof (VirVotesData));
  VirVotesStep *steps = vir_spec_block (spec, data->steps, data->n_steps, sizeof (VirVotesStep));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  vir_spec_datum (datums, VIR_DATUM_MARK, NULL, 0, 0, 0);
  for (guint i = 0; i < data->n_steps; i++)
    {
      const char *short_name = steps[i].short_name != NULL ? steps[i].short_name : steps[i].name;

      steps[i].id = vir_spec_name (spec, steps[i].id);
      steps[i].name = vir_spec_name (spec, steps[i].name);
      steps[i].short_name = vir_spec_name (spec, short_name);
      steps[i].outcome = vir_spec_name (spec, steps[i].outcome);
      vir_spec_datum (datums, VIR_DATUM_MARK, steps[i].id, 0, i + 1, 0);
    }
  copy->year = vir_spec_name (spec, copy->year);
  copy->steps = steps;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_votes_chart_class = {
  .kind = VIR_CHART_VOTE_PATH,
  .name = "vote-path",
  .title = N_ ("The budget after each vote"),
  .question = N_ ("What does each vote leave of the budget?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR,
  .build = vir_votes_chart_build,
  .say_kind = vir_votes_say_kind,
  .append_facts = vir_votes_append_facts,
  .read_datum = vir_votes_read_datum,
  .fill_table = vir_votes_fill_table,
  .layout = vir_votes_layout,
};
