/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page's chart is the one that the command line and a paper would make from the same outlook. */

#include "config.h"

#include "vir-page-charts.h"

#include "vir-paper-chart.h"

static VirChartSpec *
make (VirWorkspace *workspace,
      VirChartKind  kind,
      const char   *amendment,
      guint         year)
{
  GFile               *file = vir_workspace_get_file (workspace);
  g_autofree char     *name = file != NULL ? g_file_get_basename (file) : NULL;
  const char *const    one[] = { amendment, NULL };
  VirPaperChartAsk     ask = { amendment != NULL ? one : NULL, year, FALSE, name };
  guint                n;
  const VirPaperChart *charts = vir_paper_charts (&n);

  for (guint i = 0; i < n; i++)
    if (charts[i].kind == kind)
      return vir_paper_chart_new (&charts[i], vir_workspace_get_outlook (workspace), &ask);
  return NULL;
}

/**
 * vir_page_gap_curve:
 * @workspace: a workspace
 * @year: index of a year
 *
 * Returns: (transfer full) (nullable): the gap against the savings taken, with every amendment
 */
VirChartSpec *
vir_page_gap_curve (VirWorkspace *workspace,
                    guint         year)
{
  return make (workspace, VIR_CHART_GAP_CURVE, NULL, year);
}

/**
 * vir_page_packages:
 * @workspace: a workspace
 * @amendment: (nullable): id of the amendment to show; %NULL for all
 *
 * Returns: (transfer full) (nullable): how packages are paid for and what they pay for
 */
VirChartSpec *
vir_page_packages (VirWorkspace *workspace,
                   const char   *amendment)
{
  return make (workspace, VIR_CHART_PACKAGES, amendment, 0);
}

/**
 * vir_page_gap_bars:
 * @workspace: a workspace
 *
 * Returns: (transfer full) (nullable): the gap of each year, published and with every amendment
 */
VirChartSpec *
vir_page_gap_bars (VirWorkspace *workspace)
{
  return make (workspace, VIR_CHART_GAP_BARS, NULL, 0);
}

/**
 * vir_page_bridge:
 * @workspace: a workspace
 *
 * Returns: (transfer full) (nullable): the way from last year's net budget to this one's
 */
VirChartSpec *
vir_page_bridge (VirWorkspace *workspace)
{
  return make (workspace, VIR_CHART_BRIDGE, NULL, 0);
}
