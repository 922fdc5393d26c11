/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From an outlook to the spec of a chart. Owns which figures a chart takes from an outlook and the words it
 * opens with. Must not compute a figure of the budget: what an outlook does not hold is not drawn. */

#pragma once

#include "vir-chart-spec.h"
#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VIR_CHART_ALL_YEARS:
 *
 * In place of the index of a year: one panel for each.
 */
#define VIR_CHART_ALL_YEARS -1

/**
 * VirChartBuildOptions:
 * @format: the profile in which figures are written
 * @document: the document's name for the source line (nullable)
 * @version: its fingerprint, as people see it (nullable)
 * @neutral: packages are named by letters and coloured by the neutral palette
 * @amendments: (nullable) (array zero-terminated=1): ids of the amendments to show; %NULL for all that are
 *   not withdrawn or ruled out
 * @title: (nullable): in place of the title that the figures give
 *
 * How to build a spec. All %NULL and 0 is fine.
 */
typedef struct
{
  VirNumberFormat    format;
  const char        *document;
  const char        *version;
  gboolean           neutral;
  const char *const *amendments;
  const char        *title;
} VirChartBuildOptions;

VirChartSpec *vir_chart_build_gap_curve (const VirOutlook           *outlook,
                                         int                         year,
                                         const VirChartBuildOptions *options) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_chart_build_packages  (const VirOutlook           *outlook,
                                         int                         year,
                                         const VirChartBuildOptions *options) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_chart_build_gap_bars  (const VirOutlook           *outlook,
                                         gboolean                    added,
                                         const VirChartBuildOptions *options) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_chart_build_bridge    (const VirOutlook           *outlook,
                                         guint                       year,
                                         const VirChartBuildOptions *options) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
