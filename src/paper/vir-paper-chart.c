/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of a chart that only a paper knows: the file, its version and the council's profile. */

#include "config.h"

#include "vir-paper-chart.h"

#include "vir-chart-lint.h"
#include "vir-error.h"
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

/**
 * vir_paper_chart_refusal:
 * @spec: a chart
 *
 * Says why there is no picture of it: the budget has not what it needs, or it would mislead. What to do instead
 * follows.
 *
 * Returns: (transfer full) (nullable): the sentences; %NULL where it can be drawn
 */
char *
vir_paper_chart_refusal (const VirChartSpec *spec)
{
  g_autoptr (VirChartLint) lint = NULL;

  if (spec->refusal != NULL)
    return g_strdup (spec->refusal);

  lint = vir_chart_lint_new (spec);
  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    {
      const VirLintFinding *finding = vir_chart_lint_nth (lint, i);

      if (finding->action == VIR_LINT_REFUSED)
        return finding->alternative != NULL && *finding->alternative != '\0'
                 ? g_strconcat (finding->reason, " ", finding->alternative, NULL)
                 : g_strdup (finding->reason);
    }
  return NULL;
}

/**
 * vir_paper_chart_export:
 * @spec: a chart
 * @path: the file to write
 * @options: how to write it
 * @error: return location for an error
 *
 * Writes a chart and what belongs beside it, unless it cannot be drawn or would mislead.
 *
 * Returns: whether all files were written
 */
gboolean
vir_paper_chart_export (const VirChartSpec     *spec,
                        const char             *path,
                        const VirExportOptions *options,
                        GError                **error)
{
  g_autofree char *refusal = vir_paper_chart_refusal (spec);

  if (refusal == NULL)
    return vir_chart_export (spec, path, options, error);
  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_USAGE, refusal);
  return FALSE;
}
