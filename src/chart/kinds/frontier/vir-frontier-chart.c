/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-frontier-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

static const VirChartForm forms[] = {
  [VIR_FRONTIER_LEFT] = { "left", N_ ("Left to find by posts lost") },
  [VIR_FRONTIER_TAX] = { "tax", N_ ("Council tax by posts lost") },
  [VIR_FRONTIER_USES] = { "uses", N_ ("Left to find by what it pays for") },
};

/**
 * vir_frontier_x_aim:
 * @form: a form
 *
 * Returns: the aim that lies along it
 */
VirAim
vir_frontier_x_aim (VirFrontierForm form)
{
  return form == VIR_FRONTIER_USES ? VIR_AIM_USES : VIR_AIM_POSTS;
}

/**
 * vir_frontier_y_aim:
 * @form: a form
 *
 * Returns: the aim that stands up in it
 */
VirAim
vir_frontier_y_aim (VirFrontierForm form)
{
  return form == VIR_FRONTIER_TAX ? VIR_AIM_TAX : VIR_AIM_LEFT;
}

/**
 * vir_frontier_placed:
 * @form: a form
 * @package: a package
 *
 * Returns: whether both its aims are known, so that it has a place in the plot
 */
gboolean
vir_frontier_placed (VirFrontierForm           form,
                     const VirFrontierPackage *package)
{
  return vir_known (package->aims[vir_frontier_x_aim (form)]) && vir_known (package->aims[vir_frontier_y_aim (form)]);
}

/**
 * vir_frontier_chart_new:
 * @head: the words
 * @data: the packages
 *
 * Makes a chart of which packages are beaten on every count.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_frontier_chart_new (const VirChartHead    *head,
                        const VirFrontierData *data)
{
  VirChartSpec       *spec = vir_spec_new (&vir_frontier_chart_class, head, 1);
  VirFrontierData    *copy = vir_spec_block (spec, data, 1, sizeof (VirFrontierData));
  VirFrontierPackage *packages = vir_spec_block (spec, data->packages, data->n_packages, sizeof (VirFrontierPackage));
  GArray             *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint i = 0; i < data->n_packages; i++)
    {
      const char *short_name = packages[i].short_name != NULL ? packages[i].short_name : packages[i].name;

      packages[i].id = vir_spec_name (spec, packages[i].id);
      packages[i].name = vir_spec_name (spec, packages[i].name);
      packages[i].short_name = vir_spec_name (spec, short_name);
      vir_spec_datum (datums, VIR_DATUM_MARK, packages[i].id, 0, i, 0);
    }
  copy->packages = packages;
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_frontier_chart_class = {
  .kind = VIR_CHART_FRONTIER,
  .name = "frontier",
  .title = N_ ("Beaten packages"),
  .question = N_ ("Which packages are beaten on every count?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENTS,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .build = vir_frontier_chart_build,
  .say_kind = vir_frontier_say_kind,
  .append_facts = vir_frontier_append_facts,
  .read_datum = vir_frontier_read_datum,
  .fill_table = vir_frontier_fill_table,
  .layout = vir_frontier_layout,
};
