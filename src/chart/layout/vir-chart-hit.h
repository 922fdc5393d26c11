/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a point or a key to a datum. Owns the distances within which a mark is meant, and the order of
 * the keyboard cursor. Must not draw. */

#pragma once

#include "vir-chart-scene.h"

G_BEGIN_DECLS

guint    vir_chart_hit          (const VirChartScene *scene,
                                 double               x,
                                 double               y);
guint    vir_chart_hit_next     (const VirChartScene *scene,
                                 guint                datum,
                                 int                  step);
gboolean vir_chart_hit_bounds   (const VirChartScene *scene,
                                 guint                datum,
                                 double              *x,
                                 double              *y,
                                 double              *width,
                                 double              *height);
gboolean vir_chart_hit_extents  (const VirChartScene *scene,
                                guint                datum,
                                double              *box);
void     vir_chart_hit_item_box (const VirChartScene *scene,
                                const VirSceneItem  *item,
                                double              *box);

G_END_DECLS
