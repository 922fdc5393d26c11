/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-ladder-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"
#include "vir-chart-words.h"

/* A million pounds, in pence. */
#define MILLION G_GINT64_CONSTANT (100000000)

/**
 * vir_ladder_chart_new:
 * @head: the words
 * @data: the claim, the steps and what is left
 *
 * Makes a chart of why a figure fell. Its datums are the claim, each step and the assessed figure.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_ladder_chart_new (const VirChartHead  *head,
                      const VirLadderData *data)
{
  VirChartSpec  *spec = vir_spec_new (&vir_ladder_chart_class, head, 1);
  VirLadderData *copy = vir_spec_block (spec, data, 1, sizeof (VirLadderData));
  VirLadderStep *steps = vir_spec_block (spec, data->steps, data->n_steps, sizeof (VirLadderStep));
  GArray        *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  copy->id = vir_spec_name (spec, data->id);
  copy->name = vir_spec_name (spec, data->name);
  for (guint i = 0; i < data->n_steps; i++)
    {
      steps[i].label = vir_spec_name (spec, steps[i].label);
      steps[i].detail = vir_spec_string (spec, steps[i].detail);
    }
  for (guint i = 0; i < data->n_steps + 2; i++)
    vir_spec_datum (datums, VIR_DATUM_MARK, copy->id, 0, i, 0);
  copy->steps = steps;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/**
 * vir_ladder_chart_miss:
 * @data: a ladder
 *
 * Checks that claim and steps meet the assessed figure.
 *
 * Returns: pence by which they miss it, %VIR_UNKNOWN where a figure is not known
 */
gint64
vir_ladder_chart_miss (const VirLadderData *data)
{
  gint64 level = data->claimed;

  for (guint i = 0; i < data->n_steps; i++)
    level = vir_words_add (level, data->steps[i].amount);
  return vir_known (level) && vir_known (data->assessed) ? data->assessed - level : VIR_UNKNOWN;
}

/**
 * vir_ladder_chart_largest:
 * @data: a ladder
 * @format: the profile
 *
 * Tells the amount by which the unit of the figures is chosen. A figure below a million is printed in full pounds where
 * the profile leaves that open, so that £350,000 reads as it does in the papers.
 *
 * Returns: pence
 */
gint64
vir_ladder_chart_largest (const VirLadderData *data,
                          VirNumberFormat      format)
{
  gint64 largest = 0;

  if (vir_known (data->claimed) && vir_known (data->assessed))
    largest = MAX (ABS (data->claimed), ABS (data->assessed));
  return format == VIR_FORMAT_PLAIN && largest < MILLION ? 0 : largest;
}

static void
lint (const VirChartSpec *spec,
      VirChartLint       *found)
{
  gint64           miss = vir_ladder_chart_miss (vir_ladder_data (spec));
  g_autofree char *amount = NULL;

  if (miss == 0)
    return;
  amount = vir_words_amount (spec, vir_known (miss) ? ABS (miss) : miss);
  vir_chart_lint_add (found,
                      "ladder-adds-up",
                      VIR_LINT_REFUSED,
                      vir_known (miss) ? g_strdup_printf (_ ("The steps miss the assessed figure by %s."), amount)
                                       : g_strdup (_ ("The claimed figure or one of the steps is not known.")),
                      g_strdup (_ ("Show the figures as a table.")));
}

const VirChartClass vir_ladder_chart_class = {
  .kind = VIR_CHART_LADDER,
  .name = "ladder",
  .title = N_ ("Why a figure fell"),
  .question = N_ ("What took a claimed figure down to the assessed one?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_RECORD,
  .build = vir_ladder_chart_build,
  .say_kind = vir_ladder_say_kind,
  .append_facts = vir_ladder_append_facts,
  .read_datum = vir_ladder_read_datum,
  .fill_table = vir_ladder_fill_table,
  .layout = vir_ladder_layout,
  .lint = lint,
};
