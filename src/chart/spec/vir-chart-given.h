/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a chart may be given beside a budget. Borrowed while a spec is built; the spec keeps copies. */

#pragma once

#include "vir-chart-class.h"
#include "vir-risk-result.h"

G_BEGIN_DECLS

/**
 * VirChartGiven:
 * @fan: (nullable): how sure a figure is
 * @tornado: (nullable): which assumption matters most
 *
 * Figures that do not follow from the budget alone.
 */
struct _VirChartGiven
{
  const VirRiskFan     *fan;
  const VirRiskTornado *tornado;
};

G_END_DECLS
