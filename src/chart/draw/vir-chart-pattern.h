/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Fills of lines and dots. Owns how far apart and how thick these are. All stand on one grid for the whole scene, so
 * that neighbouring areas join. Must not know colours. */

#pragma once

#include <cairo.h>

#include "vir-chart-scene.h"

G_BEGIN_DECLS

/**
 * VirChartPattern:
 * @VIR_PATTERN_HATCH: thin lines rising to the right, far apart: in doubt
 * @VIR_PATTERN_STIPPLE: small dots: one-off
 * @VIR_PATTERN_RISING: a texture: lines rising to the right
 * @VIR_PATTERN_DOTS: a texture: dots
 * @VIR_PATTERN_LEVEL: a texture: level lines
 * @VIR_PATTERN_CROSS: a texture: crossing lines
 * @VIR_PATTERN_UPRIGHT: a texture: upright lines
 *
 * The patterns.
 */
typedef enum
{
  VIR_PATTERN_HATCH,
  VIR_PATTERN_STIPPLE,
  VIR_PATTERN_RISING,
  VIR_PATTERN_DOTS,
  VIR_PATTERN_LEVEL,
  VIR_PATTERN_CROSS,
  VIR_PATTERN_UPRIGHT,
  VIR_N_PATTERNS
} VirChartPattern;

void vir_chart_pattern_fill (cairo_t        *cr,
                             VirChartPattern pattern,
                             double          text_size,
                             guint32         rgb);

G_END_DECLS
