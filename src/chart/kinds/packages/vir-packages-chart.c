/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Copies the data of the chart, numbers its datums, and says what kind of chart it is. */

#include "config.h"

#include "vir-packages-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-spec-private.h"

static const VirChartForm forms[] = {
  [VIR_PACKAGES_STACK] = { "stack", N_ ("Stacked") },
  [VIR_PACKAGES_UNSTACKED] = { "unstacked", N_ ("Unstacked") },
};

static const VirPackageRow *
copy_rows (VirChartSpec        *spec,
           const VirPackageRow *rows,
           guint                n)
{
  VirPackageRow *copy = vir_spec_block (spec, rows, n, sizeof (VirPackageRow));

  for (guint i = 0; i < n; i++)
    {
      VirPackagePart *parts = vir_spec_block (spec,
                                          copy[i].parts,
                                          copy[i].n_parts,
                                          sizeof (VirPackagePart));
      const char     *short_name = copy[i].short_name != NULL ? copy[i].short_name : copy[i].name;

      for (guint j = 0; j < copy[i].n_parts; j++)
        {
          parts[j].id = vir_spec_name (spec, parts[j].id);
          parts[j].label = vir_spec_string (spec, parts[j].label);
        }
      copy[i].id = vir_spec_name (spec, copy[i].id);
      copy[i].name = vir_spec_name (spec, copy[i].name);
      copy[i].short_name = vir_spec_name (spec, short_name);
      copy[i].parts = parts;
    }
  return copy;
}

/**
 * vir_packages_chart_new:
 * @head: the words
 * @panels: (array length=n_panels): one year each; two or more make small multiples with one scale
 * @n_panels: how many
 *
 * Makes a chart of how each package is paid for and what it pays for.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_packages_chart_new (const VirChartHead    *head,
                             const VirPackagePanel *panels,
                             guint                  n_panels)
{
  VirChartSpec    *spec = vir_spec_new (&vir_packages_chart_class, head, n_panels);
  VirPackagePanel *copy = vir_spec_block (spec, panels, n_panels, sizeof (VirPackagePanel));
  GArray          *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  for (guint p = 0; p < n_panels; p++)
    {
      copy[p].heading = vir_spec_name (spec, copy[p].heading);
      copy[p].rows = copy_rows (spec, copy[p].rows, copy[p].n_rows);
      for (guint i = 0; i < copy[p].n_rows; i++)
        {
          for (guint j = 0; j < copy[p].rows[i].n_parts; j++)
            vir_spec_datum (datums, VIR_DATUM_PART, copy[p].rows[i].parts[j].id, p, i, j);
          vir_spec_datum (datums, VIR_DATUM_PACKAGE, copy[p].rows[i].id, p, i, 0);
        }
    }
  spec->data = copy;
  vir_spec_take_datums (spec, datums);
  return spec;
}

const VirChartClass vir_packages_chart_class = {
  .kind = VIR_CHART_PACKAGES,
  .name = "packages",
  .title = N_ ("Packages"),
  .question = N_ ("Where does each group’s money come from, and where does it go?"),
  .asks = VIR_ASK_YEAR | VIR_ASK_BY_YEAR | VIR_ASK_AMENDMENTS,
  .forms = forms,
  .n_forms = G_N_ELEMENTS (forms),
  .has_panels = TRUE,
  .build = vir_packages_chart_build,
  .say_kind = vir_packages_say_kind,
  .append_facts = vir_packages_append_facts,
  .read_datum = vir_packages_read_datum,
  .fill_table = vir_packages_fill_table,
  .layout = vir_packages_layout,
  .lint = vir_packages_lint,
};
