/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a paper shows it. Owns the source line's document and version; what a chart says and how it looks
 * are the chart layer's. */

#pragma once

#include "vir-chart-class.h"
#include "vir-outlook.h"

G_BEGIN_DECLS

VirChartSpec *vir_paper_chart_new (const VirChartClass *klass,
                                   const VirOutlook    *outlook,
                                   const VirChartAsk   *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
