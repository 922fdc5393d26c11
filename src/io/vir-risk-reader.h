/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The results of a study of risk: JSON to #VirRiskResult, so that a chart can be drawn of figures that were worked
 * out elsewhere. The format is described in data/examples/README.md. */

#pragma once

#include "vir-risk-result.h"

G_BEGIN_DECLS

#define VIR_RISK_FORMAT "virement-risk"
#define VIR_RISK_VERSION 1
#define VIR_RISK_MAX_BYTES (1024 * 1024)
#define VIR_RISK_MAX_ROWS 1000

VirRiskResult *vir_risk_read      (const char *bytes,
                                   gsize       length,
                                   GError    **error) G_GNUC_WARN_UNUSED_RESULT;
VirRiskResult *vir_risk_read_file (const char *path,
                                   GError    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
