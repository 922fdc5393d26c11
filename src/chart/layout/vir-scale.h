/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From pence to pixels. Owns the one place where money becomes a double. Must not round to a pixel. */

#pragma once

#include "vir-money.h"

G_BEGIN_DECLS

/**
 * VirScale:
 * @origin: pence that stand at @pixel
 * @pixel: where they stand
 * @per_pence: pixels per penny, below zero if values grow upwards or leftwards
 *
 * A linear scale.
 */
typedef struct
{
  gint64 origin;
  double pixel;
  double per_pence;
} VirScale;

static inline VirScale
vir_scale_new (gint64 low,
               gint64 high,
               double low_pixel,
               double high_pixel)
{
  double   range = (double) (high - low);
  VirScale scale = { low, low_pixel, range > 0 ? (high_pixel - low_pixel) / range : 0.0 };

  return scale;
}

static inline double
vir_scale (const VirScale *scale,
           gint64          pence)
{
  return scale->pixel + (double) (pence - scale->origin) * scale->per_pence;
}

static inline double
vir_scale_length (const VirScale *scale,
                  gint64          pence)
{
  double length = (double) pence * scale->per_pence;

  return length < 0 ? -length : length;
}

G_END_DECLS
