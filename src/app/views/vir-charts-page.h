/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChartsPage: every kind of chart that there is, one of them large, with what can be chosen of it and what a reader
 * ought to know. Must not know a kind by name: what is in vir_chart_classes() is on the page. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-class.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHARTS_PAGE (vir_charts_page_get_type ())
G_DECLARE_FINAL_TYPE (VirChartsPage, vir_charts_page, VIR, CHARTS_PAGE, GtkWidget)

GtkWidget           *vir_charts_page_new       (void);
const VirChartClass *vir_charts_page_get_class (VirChartsPage       *self);
void                 vir_charts_page_set_class (VirChartsPage       *self,
                                                const VirChartClass *klass);
void                 vir_charts_page_open_study (VirChartsPage      *self,
                                                 GFile              *file);

G_END_DECLS
