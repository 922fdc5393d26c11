/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChartTwin: a chart's figures as a table of the screen. Owns the rows; the figures are those of
 * vir-chart-table.h. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-spec.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHART_TWIN (vir_chart_twin_get_type ())
G_DECLARE_FINAL_TYPE (VirChartTwin, vir_chart_twin, VIR, CHART_TWIN, GtkWidget)

void  vir_chart_twin_set_spec (VirChartTwin       *self,
                               const VirChartSpec *spec);
void  vir_chart_twin_select (VirChartTwin *self,
                             guint         datum);
guint vir_chart_twin_get_n_rows (VirChartTwin *self);
char *vir_chart_twin_to_tsv (VirChartTwin *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
