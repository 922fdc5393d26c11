/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a paper shows it. Owns the source line's document and version, and the one sentence that says why
 * there is no picture; what a chart says and how it looks are the chart layer's. */

#pragma once

#include "vir-chart-class.h"
#include "vir-chart-export.h"
#include "vir-outlook.h"

G_BEGIN_DECLS

VirChartSpec *vir_paper_chart_new     (const VirChartClass    *klass,
                                       const VirOutlook       *outlook,
                                       const VirChartAsk      *ask) G_GNUC_WARN_UNUSED_RESULT;
char         *vir_paper_chart_refusal (const VirChartSpec     *spec) G_GNUC_WARN_UNUSED_RESULT;
gboolean      vir_paper_chart_export  (const VirChartSpec     *spec,
                                       const char             *path,
                                       const VirExportOptions *options,
                                       GError                **error);

G_END_DECLS
