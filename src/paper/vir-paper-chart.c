/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of charts, and the words that only a paper knows: the file and its version. */

#include "config.h"

#include "vir-paper-chart.h"

#include "vir-chart-build.h"
#include "vir-fingerprint.h"
#include "vir-paper-words.h"

#include <string.h>

static const VirPaperChart charts[] = {
  { "gap-curve", VIR_CHART_GAP_CURVE, TRUE, FALSE },
  { "packages", VIR_CHART_PACKAGES, TRUE, FALSE },
  { "gap-bars", VIR_CHART_GAP_BARS, FALSE, TRUE },
  { "bridge", VIR_CHART_BRIDGE, FALSE, FALSE },
};

/**
 * vir_paper_charts:
 * @n: (out): how many there are
 *
 * Returns: (array length=n): the charts there are
 */
const VirPaperChart *
vir_paper_charts (guint *n)
{
  *n = G_N_ELEMENTS (charts);
  return charts;
}

/**
 * vir_paper_chart_find:
 * @name: a name
 *
 * Returns: (nullable): the chart of that name
 */
const VirPaperChart *
vir_paper_chart_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    if (strcmp (charts[i].name, name) == 0)
      return &charts[i];

  return NULL;
}

/**
 * vir_paper_chart_new:
 * @chart: a chart
 * @outlook: what it shows: the budget without amendments, on the basis wanted
 * @ask: what it is asked with
 *
 * Makes a chart of an outlook, with the document's version in its source line.
 *
 * Returns: (transfer full): its content
 */
VirChartSpec *
vir_paper_chart_new (const VirPaperChart    *chart,
                     const VirOutlook       *outlook,
                     const VirPaperChartAsk *ask)
{
  g_autofree char *version = vir_fingerprint (outlook->input);
  int              year = ask->by_year ? VIR_CHART_ALL_YEARS : (int) ask->year;
  const VirChartBuildOptions options = {
    .format = vir_paper_format (outlook->input),
    .document = ask->document,
    .version = version,
    .amendments = ask->amendments,
  };

  switch (chart->kind)
    {
    case VIR_CHART_PACKAGES:
      return vir_chart_build_packages (outlook, year, &options);
    case VIR_CHART_GAP_BARS:
      return vir_chart_build_gap_bars (outlook, ask->added, &options);
    case VIR_CHART_BRIDGE:
      return vir_chart_build_bridge (outlook, ask->year, &options);
    case VIR_CHART_GAP_CURVE:
    default:
      return vir_chart_build_gap_curve (outlook, year, &options);
    }
}
