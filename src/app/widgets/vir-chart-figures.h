/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The figures of a chart in the forms in which other programs take a table from the clipboard. Owns tabs
 * and tags; the figures are those of the chart's table. */

#pragma once

#include "vir-chart-spec.h"

G_BEGIN_DECLS

char *vir_chart_figures_to_tsv  (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
char *vir_chart_figures_to_html (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
