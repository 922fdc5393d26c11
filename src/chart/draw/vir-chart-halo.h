/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a text's halo can be seen: most stand over the bare ground, and halos cost more than all else that is drawn.
 * Must not draw. */

#pragma once

#include "vir-chart-scene.h"

G_BEGIN_DECLS

gboolean vir_chart_halo_is_seen (const VirChartScene *scene,
                                 const VirSceneItem  *text);

G_END_DECLS
