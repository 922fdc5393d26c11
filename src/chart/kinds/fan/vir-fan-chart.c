/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-fan-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

/* Fewer runs than this leave the ends of a fan to luck. */
#define LEAST_RUNS 1000

static const VirChartForm forms[] = {
  [VIR_FAN_BANDS] = { "bands", N_ ("Bands about a median") },
  [VIR_FAN_DOTS] = { "dots", N_ ("A hundred dots") },
};

/**
 * vir_fan_chart_new:
 * @head: the words
 * @data: the years and their outcomes
 *
 * Makes a chart of how sure a figure is.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_fan_chart_new (const VirChartHead *head,
                   const VirFanData   *data)
{
  VirChartSpec *spec = vir_spec_new (&vir_fan_chart_class, head, 1);
  VirFanData   *copy = vir_spec_block (spec, data, 1, sizeof (VirFanData));
  VirFanYear   *years = vir_spec_block (spec, data->years, data->n_years, sizeof (VirFanYear));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_years; i++)
    {
      years[i].label = vir_spec_name (spec, years[i].label);
      vir_spec_datum (datums, VIR_DATUM_MARK, NULL, 0, i, 0);
    }
  copy->years = years;
  copy->varies = vir_spec_name (spec, data->varies);
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

void
vir_fan_lint (const VirChartSpec *spec,
              VirChartLint       *lint)
{
  const VirFanData *data = vir_fan_data (spec);

  if (!vir_known (data->runs))
    vir_chart_lint_add (lint,
                        "fan-runs",
                        VIR_LINT_WARNED,
                        g_strdup (_ ("It is not said how many runs stand behind the fan.")),
                        g_strdup (_ ("Say how many there were; 1,000 are the least that will do.")));
  else if (data->runs < LEAST_RUNS)
    vir_chart_lint_add (lint,
                        "fan-runs",
                        VIR_LINT_WARNED,
                        g_strdup (_ ("Fewer than 1,000 runs stand behind the fan, so its ends are left to luck.")),
                        g_strdup (_ ("Run the study again with more.")));
  if (!vir_known (data->seed))
    vir_chart_lint_add (lint,
                        "fan-seed",
                        VIR_LINT_WARNED,
                        g_strdup (_ ("The fan has no seed, so nobody can repeat it.")),
                        g_strdup (_ ("Give the seed of the random numbers.")));
}

const VirChartClass vir_fan_chart_class = {
  .kind = VIR_CHART_FAN,
  .name = "fan",
  .title = N_ ("Fan of risk"),
  .question = N_ ("How sure is that gap?"),
  .asks = VIR_ASK_GIVEN,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .build = vir_fan_chart_build,
  .say_kind = vir_fan_say_kind,
  .append_facts = vir_fan_append_facts,
  .read_datum = vir_fan_read_datum,
  .fill_table = vir_fan_fill_table,
  .layout = vir_fan_layout,
  .lint = vir_fan_lint,
};
