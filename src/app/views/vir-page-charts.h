/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The charts of the pages, made from what a workspace shows. Owns the choice of what each page's
 * chart holds; the charts themselves are built and drawn by the chart layer. */

#pragma once

#include "vir-chart-choice.h"
#include "vir-chart-view.h"

G_BEGIN_DECLS

VirChartSpec *vir_page_chart     (VirWorkspace         *workspace,
                                  const VirChartClass  *klass,
                                  VirOutlook           *outlook,
                                  const VirChartChoice *choice) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_page_gap_curve (VirWorkspace *workspace,
                                  guint         year) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_page_packages (VirWorkspace *workspace,
                                 const char   *amendment) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_page_gap_bars (VirWorkspace *workspace) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_page_bridge (VirWorkspace *workspace) G_GNUC_WARN_UNUSED_RESULT;
void          vir_page_show_chart (VirWorkspace       *workspace,
                                   VirChartView       *view,
                                   const VirChartSpec *spec,
                                   guint               year,
                                   const char         *amendment);
void          vir_page_set_title (VirWorkspace       *workspace,
                                  const VirChartSpec *spec,
                                  guint               year,
                                  const char         *amendment,
                                  const char         *title);

G_END_DECLS
