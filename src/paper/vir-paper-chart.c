/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a chart that only a paper knows: the file, its version and the council's profile. */

#include "config.h"

#include "vir-paper-chart.h"

#include "vir-fingerprint.h"
#include "vir-paper-words.h"

/**
 * vir_paper_chart_new:
 * @klass: a kind of chart
 * @outlook: what it shows: the budget without amendments, on the basis wanted
 * @ask: what it is asked with; its format is filled in here, and its version where it has none
 *
 * Makes a chart of an outlook, with the document's version in its source line.
 *
 * Returns: (transfer full): its content
 */
VirChartSpec *
vir_paper_chart_new (const VirChartClass *klass,
                     const VirOutlook    *outlook,
                     const VirChartAsk   *ask)
{
  g_autofree char *version = ask->version == NULL ? vir_fingerprint (outlook->input) : NULL;
  VirChartAsk      full = *ask;

  full.format = vir_paper_format (outlook->input);
  if (full.version == NULL)
    full.version = version;
  return vir_chart_build (klass, outlook, &full);
}
