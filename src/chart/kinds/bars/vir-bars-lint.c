/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What would mislead in bars by year: years that cannot be compared, an order of groups that flatters. Bars always
 * start at zero, see the layout. */

#include "config.h"

#include "vir-bars-private.h"

#include "vir-chart-lint-private.h"

void
vir_bars_lint (const VirChartSpec *spec,
               VirChartLint       *lint)
{
  const VirBarsData       *data = vir_bars_data (spec);
  g_autofree VirLintGroup *groups = g_new0 (VirLintGroup, data->n_series + 1);
  guint                    n = 0;

  /* The published budget, and all packages together, have no place in the order. */
  for (guint i = 0; i < data->n_series; i++)
    if (data->series[i].lodged > 0)
      groups[n++] = (VirLintGroup) { data->series[i].name, data->series[i].seats, data->series[i].lodged };
  vir_chart_lint_years (lint, data->years, data->n_years);
  vir_chart_lint_order (lint, groups, n);
}
