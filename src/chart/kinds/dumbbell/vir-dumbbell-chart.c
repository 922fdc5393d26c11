/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-dumbbell-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"

/* A million pounds, in pence. */
#define MILLION G_GINT64_CONSTANT (100000000)

/**
 * vir_dumbbell_chart_new:
 * @head: the words
 * @data: items and groups
 *
 * Makes a chart of what was claimed and what was assessed.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_dumbbell_chart_new (const VirChartHead    *head,
                        const VirDumbbellData *data)
{
  VirChartSpec     *spec = vir_spec_new (&vir_dumbbell_chart_class, head, 1);
  VirDumbbellData  *copy = vir_spec_block (spec, data, 1, sizeof (VirDumbbellData));
  VirDumbbellItem  *items = vir_spec_block (spec, data->items, data->n_items, sizeof (VirDumbbellItem));
  VirDumbbellGroup *groups = vir_spec_block (spec, data->groups, data->n_groups, sizeof (VirDumbbellGroup));
  GArray           *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_items; i++)
    {
      items[i].id = vir_spec_name (spec, items[i].id);
      items[i].name = vir_spec_name (spec, items[i].name);
      items[i].group = vir_spec_string (spec, items[i].group);
      items[i].prefix = vir_spec_string (spec, items[i].prefix);
      items[i].reason = vir_spec_string (spec, items[i].reason);
      vir_spec_datum (datums, VIR_DATUM_MARK, items[i].id, 0, i, 0);
    }
  for (guint i = 0; i < data->n_groups; i++)
    groups[i].name = vir_spec_name (spec, groups[i].name);
  copy->items = items;
  copy->groups = groups;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/**
 * vir_dumbbell_chart_largest:
 * @data: the chart's data
 * @format: the profile
 *
 * Tells the amount by which the unit of the figures is chosen. Below a million they are printed in full pounds where the
 * profile leaves that open, so that £350,000 reads as it does in the papers.
 *
 * Returns: pence
 */
gint64
vir_dumbbell_chart_largest (const VirDumbbellData *data,
                            VirNumberFormat        format)
{
  gint64 largest = 0;

  for (guint i = 0; i < data->n_rows; i++)
    {
      if (vir_known (data->items[i].claimed))
        largest = MAX (largest, ABS (data->items[i].claimed));
      if (vir_known (data->items[i].assessed))
        largest = MAX (largest, ABS (data->items[i].assessed));
    }
  return format == VIR_FORMAT_PLAIN && largest < MILLION ? 0 : largest;
}

static gint64
difference (const VirDumbbellItem *item)
{
  return vir_known (item->claimed) && vir_known (item->assessed) ? ABS (item->assessed - item->claimed) : -1;
}

/* A group with more items must not look worse for it: rows stand by difference, not by group. */
static void
lint (const VirChartSpec *spec,
      VirChartLint       *found)
{
  const VirDumbbellData *data = vir_dumbbell_data (spec);

  for (guint i = 1; i < data->n_items; i++)
    if (difference (&data->items[i]) > difference (&data->items[i - 1]))
      {
        vir_chart_lint_add (found,
                            "dumbbell-order",
                            VIR_LINT_WARNED,
                            g_strdup (_ ("The rows are not in the order of their difference, which can flatter a group.")),
                            g_strdup (_ ("Sort the rows by difference.")));
        return;
      }
}

const VirChartClass vir_dumbbell_chart_class = {
  .kind = VIR_CHART_DUMBBELL,
  .name = "dumbbell",
  .title = N_ ("Claimed and assessed"),
  .question = N_ ("Which figures did officers change, and by how much?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENTS,
  .build = vir_dumbbell_chart_build,
  .say_kind = vir_dumbbell_say_kind,
  .append_facts = vir_dumbbell_append_facts,
  .read_datum = vir_dumbbell_read_datum,
  .fill_table = vir_dumbbell_fill_table,
  .layout = vir_dumbbell_layout,
  .lint = lint,
};
