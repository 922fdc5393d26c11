/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a chart would mislead. Owns the tests that every kind shares and the list of what was found; what only
 * one kind can check is in the lint hook of its class. Must not change a chart: vir_chart_build() puts the reason in
 * the place of one that must not be drawn, and a kind that draws another form than was asked says so here. */

#pragma once

#include "vir-chart-class.h"
#include "vir-chart-scene.h"

G_BEGIN_DECLS

/**
 * VirLintAction:
 * @VIR_LINT_WARNED: it is drawn, and a reader ought to know something
 * @VIR_LINT_CHANGED: it is drawn in another way than was asked
 * @VIR_LINT_REFUSED: it is not drawn
 *
 * What becomes of a chart that fails a test, the mildest first.
 */
typedef enum
{
  VIR_LINT_WARNED,
  VIR_LINT_CHANGED,
  VIR_LINT_REFUSED
} VirLintAction;

/**
 * VirLintFinding:
 * @test: name of the test, "bridge-adds-up"
 * @action: what becomes of the chart
 * @reason: one sentence: why it would mislead
 * @alternative: one sentence: what to do instead
 *
 * One thing that was found.
 */
typedef struct
{
  const char   *test;
  VirLintAction action;
  char         *reason;
  char         *alternative;
} VirLintFinding;

VirChartLint         *vir_chart_lint_new     (const VirChartSpec  *spec) G_GNUC_WARN_UNUSED_RESULT;
void                  vir_chart_lint_free    (VirChartLint        *lint);
void                  vir_chart_lint_picture (VirChartLint        *lint,
                                              const VirChartScene *scene,
                                              const VirPalette    *palette);
guint                 vir_chart_lint_count   (const VirChartLint  *lint);
const VirLintFinding *vir_chart_lint_nth     (const VirChartLint  *lint,
                                              guint                index);
gboolean              vir_chart_lint_refuses (const VirChartLint  *lint);
char                 *vir_chart_lint_refusal (const VirChartLint  *lint) G_GNUC_WARN_UNUSED_RESULT;
void                  vir_chart_lint_add     (VirChartLint        *lint,
                                              const char          *test,
                                              VirLintAction        action,
                                              char                *reason,
                                              char                *alternative);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartLint, vir_chart_lint_free)

G_END_DECLS
