/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What would mislead in a packages chart: a part on the wrong side, an order that flatters, years that cannot be
 * compared. */

#include "config.h"

#include "vir-packages-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint-private.h"

/* A part has no sign: its side is its sign, so that no stack mixes them. */
static void
check_signs (VirChartLint        *lint,
             const VirPackageRow *row)
{
  for (guint i = 0; i < row->n_parts; i++)
    if (vir_known (row->parts[i].amount) && row->parts[i].amount < 0)
      {
        vir_chart_lint_add (lint, "mixed-signs", VIR_LINT_REFUSED,
                            /* Translators: a part of a package, a package */
                            g_strdup_printf (_ ("“%s” of %s is below zero, so it stands on the wrong side of the stack."),
                                             vir_packages_part_words (&row->parts[i], FALSE), row->name),
                            g_strdup (_ ("Put it on the other side, as what pays or what is paid for.")));
        return;
      }
}

/* Rows that stand for several packages together have no place in the order. */
static void
check_order (VirChartLint          *lint,
             const VirPackagePanel *panel)
{
  g_autofree VirLintGroup *groups = g_new0 (VirLintGroup, panel->n_rows + 1);
  guint                    n = 0;

  for (guint i = 0; i < panel->n_rows; i++)
    if (panel->rows[i].lodged != G_MAXUINT)
      groups[n++] = (VirLintGroup) { panel->rows[i].name, panel->rows[i].seats, panel->rows[i].lodged };
  vir_chart_lint_order (lint, groups, n);
}

void
vir_packages_lint (const VirChartSpec *spec,
                   VirChartLint       *lint)
{
  g_autofree const char **years = g_new0 (const char *, spec->n_panels + 1);

  for (guint p = 0; p < spec->n_panels; p++)
    {
      years[p] = vir_packages_panel (spec, p)->heading;
      for (guint i = 0; i < vir_packages_panel (spec, p)->n_rows; i++)
        check_signs (lint, &vir_packages_panel (spec, p)->rows[i]);
    }
  if (spec->n_panels > 0)
    check_order (lint, vir_packages_panel (spec, 0));
  vir_chart_lint_years (lint, years, spec->n_panels);
}
