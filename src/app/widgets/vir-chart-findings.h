/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChartFindings: what a reader of a chart ought to know, a row each: a symbol, why it may mislead, and what to do
 * instead. Nothing is seen where nothing was found. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-lint.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHART_FINDINGS (vir_chart_findings_get_type ())
G_DECLARE_FINAL_TYPE (VirChartFindings, vir_chart_findings, VIR, CHART_FINDINGS, GtkWidget)

GtkWidget *vir_chart_findings_new  (void);
void       vir_chart_findings_show (VirChartFindings   *self,
                                    const VirChartLint *lint);

G_END_DECLS
