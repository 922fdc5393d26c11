/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The study of risk that was opened beside a document, for the charts that draw one. It stays with the document while it
 * is open and is not saved with it. Must not know a widget. */

#pragma once

#include "vir-chart-given.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

void                 vir_chart_study_set      (VirWorkspace  *workspace,
                                               VirRiskResult *result,
                                               const char    *name);
const VirChartGiven *vir_chart_study_get      (VirWorkspace  *workspace);
const VirChartGiven *vir_chart_study_hold     (VirWorkspace  *workspace);
void                 vir_chart_study_release  (const VirChartGiven *given);
const char          *vir_chart_study_get_name (VirWorkspace  *workspace);

G_END_DECLS
