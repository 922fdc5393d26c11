/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart in words: one sentence, a long description, and the reading of one datum. Owns sentences for
 * people who hear a chart. Must not repeat the title word for word, nor know where anything is drawn. */

#pragma once

#include "vir-chart-spec.h"

G_BEGIN_DECLS

char *vir_chart_describe       (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
char *vir_chart_describe_long  (const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
char *vir_chart_describe_datum (const VirChartSpec *spec,
                                guint               datum) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
