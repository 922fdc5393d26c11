/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Runs the tests over a spec and keeps what they find. */

#include "config.h"

#include "vir-chart-lint.h"

struct _VirChartLint
{
  GArray *findings;
};

static void
clear_finding (gpointer data)
{
  VirLintFinding *finding = data;

  g_free (finding->reason);
  g_free (finding->alternative);
}

/**
 * vir_chart_lint_new:
 * @spec: a spec
 *
 * Looks for whatever would mislead a reader of the chart.
 *
 * Returns: (transfer full): what was found
 */
VirChartLint *
vir_chart_lint_new (const VirChartSpec *spec)
{
  VirChartLint *lint = g_new0 (VirChartLint, 1);

  lint->findings = g_array_new (FALSE, FALSE, sizeof (VirLintFinding));
  g_array_set_clear_func (lint->findings, clear_finding);
  if (spec->refusal == NULL && spec->klass->lint != NULL)
    spec->klass->lint (spec, lint);
  return lint;
}

/**
 * vir_chart_lint_free:
 * @lint: (transfer full) (nullable): findings
 *
 * Frees them.
 */
void
vir_chart_lint_free (VirChartLint *lint)
{
  if (lint == NULL)
    return;
  g_array_unref (lint->findings);
  g_free (lint);
}

/**
 * vir_chart_lint_count:
 * @lint: findings
 *
 * Returns: how many there are
 */
guint
vir_chart_lint_count (const VirChartLint *lint)
{
  return lint->findings->len;
}

/**
 * vir_chart_lint_nth:
 * @lint: findings
 * @index: which
 *
 * Returns: (transfer none): the finding
 */
const VirLintFinding *
vir_chart_lint_nth (const VirChartLint *lint,
                    guint               index)
{
  return &g_array_index (lint->findings, VirLintFinding, index);
}

/**
 * vir_chart_lint_refuses:
 * @lint: findings
 *
 * Returns: whether the chart must not be drawn
 */
gboolean
vir_chart_lint_refuses (const VirChartLint *lint)
{
  for (guint i = 0; i < lint->findings->len; i++)
    if (vir_chart_lint_nth (lint, i)->action == VIR_LINT_REFUSED)
      return TRUE;

  return FALSE;
}

/**
 * vir_chart_lint_add:
 * @lint: findings
 * @test: (not nullable): name of the test, static
 * @action: what becomes of the chart
 * @reason: (transfer full): why it would mislead
 * @alternative: (transfer full): what to do instead
 *
 * Notes a finding. For the lint hook of a class.
 */
void
vir_chart_lint_add (VirChartLint *lint,
                    const char   *test,
                    VirLintAction action,
                    char         *reason,
                    char         *alternative)
{
  VirLintFinding finding = { test, action, reason, alternative };

  g_array_append_val (lint->findings, finding);
}
