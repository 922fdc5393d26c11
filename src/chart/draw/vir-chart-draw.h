/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a scene to a cairo context: one loop over the items. Owns patterns, dashes and halos. Must not
 * decide where anything stands. */

#pragma once

#include <cairo.h>

#include "vir-chart-scene.h"
#include "vir-chart-text.h"
#include "vir-palette.h"

G_BEGIN_DECLS

void vir_chart_draw       (const VirChartScene *scene,
                           const VirPalette    *palette,
                           VirChartText        *text,
                           cairo_t             *cr);
void vir_chart_draw_focus (const VirChartScene *scene,
                           const VirPalette    *palette,
                           guint                datum,
                           cairo_t             *cr);

G_END_DECLS
