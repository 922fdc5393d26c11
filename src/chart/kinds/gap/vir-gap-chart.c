/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-gap-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

static const VirChartForm forms[] = {
  [VIR_GAP_CURVE] = { "curve", N_ ("Curve") },
  [VIR_GAP_BARS] = { "bars", N_ ("As bars") },
};

static const VirGapMove *
copy_moves (VirChartSpec     *spec,
            const VirGapMove *moves,
            guint             n)
{
  VirGapMove *copy = vir_spec_block (spec, moves, n, sizeof (VirGapMove));

  for (guint i = 0; i < n; i++)
    {
      copy[i].id = vir_spec_name (spec, copy[i].id);
      copy[i].label = vir_spec_name (spec, copy[i].label);
    }
  return copy;
}

static const VirGapPackage *
copy_packages (VirChartSpec        *spec,
               const VirGapPackage *packages,
               guint                n)
{
  VirGapPackage *copy = vir_spec_block (spec, packages, n, sizeof (VirGapPackage));

  for (guint i = 0; i < n; i++)
    {
      const char *short_name = copy[i].short_name != NULL ? copy[i].short_name : copy[i].name;

      copy[i].id = vir_spec_name (spec, copy[i].id);
      copy[i].name = vir_spec_name (spec, copy[i].name);
      copy[i].short_name = vir_spec_name (spec, short_name);
      copy[i].moves = copy_moves (spec, copy[i].moves, copy[i].n_moves);
    }
  return copy;
}

static void
number_gap_panel (GArray            *datums,
                  const VirGapPanel *panel,
                  guint              p)
{
  if (vir_known (panel->opening))
    vir_spec_datum (datums, VIR_DATUM_OPENING, NULL, p, 0, 0);
  for (guint i = 0; i < panel->n_steps; i++)
    vir_spec_datum (datums, VIR_DATUM_STEP, panel->steps[i].id, p, i, 0);
  for (guint i = 0; i < panel->n_tail; i++)
    vir_spec_datum (datums, VIR_DATUM_TAIL, panel->tail[i].id, p, i, 0);
  vir_spec_datum (datums, VIR_DATUM_PUBLISHED, NULL, p, 0, 0);
  if (vir_known (panel->assessed_end_gap))
    vir_spec_datum (datums, VIR_DATUM_ASSESSED, NULL, p, 0, 0);
  for (guint i = 0; i < panel->n_packages; i++)
    {
      const VirGapPackage *package = &panel->packages[i];

      for (guint j = 0; j < package->n_moves; j++)
        vir_spec_datum (datums, VIR_DATUM_MOVE, package->moves[j].id, p, i, j);
      vir_spec_datum (datums, VIR_DATUM_PACKAGE, package->id, p, i, 0);
    }
}

/**
 * vir_gap_chart_new:
 * @head: the words
 * @panels: (array length=n_panels): one year each; two or more make small multiples with one scale
 * @n_panels: how many
 *
 * Makes a chart of the gap left against the savings taken.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_gap_chart_new (const VirChartHead *head,
                              const VirGapPanel  *panels,
                              guint               n_panels)
{
  VirChartSpec *spec = vir_spec_new (&vir_gap_chart_class, head, n_panels);
  VirGapPanel  *copy = vir_spec_block (spec, panels, n_panels, sizeof (VirGapPanel));
  GArray       *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint p = 0; p < n_panels; p++)
    {
      VirGapStep *steps = vir_spec_block (spec, copy[p].steps, copy[p].n_steps, sizeof (VirGapStep));

      for (guint i = 0; i < copy[p].n_steps; i++)
        {
          steps[i].id = vir_spec_name (spec, steps[i].id);
          steps[i].label = vir_spec_name (spec, steps[i].label);
        }
      copy[p].heading = vir_spec_name (spec, copy[p].heading);
      copy[p].steps = steps;
      copy[p].tail = copy_moves (spec, copy[p].tail, copy[p].n_tail);
      copy[p].packages = copy_packages (spec, copy[p].packages, copy[p].n_packages);
      number_gap_panel (datums, &copy[p], p);
    }
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_gap_chart_class = {
  .kind = VIR_CHART_GAP_CURVE,
  .name = "gap-curve",
  .title = N_ ("Gap curve"),
  .question = N_ ("How far down the list of savings must we go before the gap closes?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENTS | VIR_ASK_ORDER,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .has_panels = TRUE,
  .build = vir_gap_chart_build,
  .say_kind = vir_gap_say_kind,
  .append_facts = vir_gap_append_facts,
  .read_datum = vir_gap_read_datum,
  .fill_table = vir_gap_fill_table,
  .layout = vir_gap_layout,
  .lint = vir_gap_lint,
};
