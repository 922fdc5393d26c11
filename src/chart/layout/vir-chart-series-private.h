/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the lines of a chart are told apart without colour: each has its own dash and its own mark. */

#pragma once

#include "vir-chart-layout-private.h"

G_BEGIN_DECLS

VirSceneDash  vir_series_dash (guint index);
VirSceneItem *vir_series_mark (VirLayout *l,
                               guint      datum,
                               guint      index,
                               double     x,
                               double     y,
                               double     radius,
                               VirPaint   fill);

G_END_DECLS
