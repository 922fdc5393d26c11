/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of charts, and the words that only a paper knows: the file and its version. */

#include "config.h"

#include "vir-paper-chart.h"

#include <string.h>

static const VirPaperChart charts[] = {
  { "gap-curve", VIR_CHART_GAP_CURVE, TRUE },
  { "packages", VIR_CHART_PACKAGES, TRUE },
  { "gap-bars", VIR_CHART_GAP_BARS, TRUE },
  { "bridge", VIR_CHART_BRIDGE, FALSE },
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
 * Makes a chart of an outlook.
 *
 * Returns: (transfer full) (nullable): its content, or %NULL where the document has no figures for it
 */
VirChartSpec *
vir_paper_chart_new (const VirPaperChart    *chart,
                     const VirOutlook       *outlook,
                     const VirPaperChartAsk *ask)
{
  return NULL;
}
