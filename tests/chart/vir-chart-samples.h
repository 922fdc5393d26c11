/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Specs for the tests of charts: the Norfolk budget of 2018/19 by hand, and awkward ones. The published
 * figures are those of the council; all others are illustrative. */

#pragma once

#include "vir-bars-chart.h"
#include "vir-bridge-chart.h"
#include "vir-chart-metrics.h"
#include "vir-gap-chart.h"
#include "vir-packages-chart.h"

G_BEGIN_DECLS

#define VIR_TEST_MILLION(x) ((gint64) ((x) * 100000000.0 + ((x) < 0 ? -0.5 : 0.5)))

VirChartSpec          *vir_sample_gap_curve     (VirNumberFormat format);
VirChartSpec          *vir_sample_gap_multiples (void);
VirChartSpec          *vir_sample_packages      (VirNumberFormat format);
VirChartSpec          *vir_sample_package_years (void);
VirChartSpec          *vir_sample_gap_bars      (void);
VirChartSpec          *vir_sample_gap_added     (void);
VirChartSpec          *vir_sample_bridge        (void);
VirChartSpec          *vir_sample_random_gap    (GRand *rand,
                                                 guint  n_steps,
                                                 guint  n_packages);
VirChartSpec          *vir_sample_random_rows   (GRand *rand,
                                                 guint  n_rows);
const VirChartMetrics *vir_sample_metrics       (void);

G_END_DECLS
