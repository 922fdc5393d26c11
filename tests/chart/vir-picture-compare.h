/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures held against goldens, tests/data/golden/picture/NAME.png. VIREMENT_UPDATE_GOLDEN=1 writes them anew. */

#pragma once

#include <cairo.h>

#include "vir-chart-spec.h"

G_BEGIN_DECLS

/* A channel of a pixel may differ by so many of 255, and so many pixels of a million by more. Other versions of
 * FreeType, cairo and pixman round the edge of a letter or a line otherwise: there, pixels of an edge change by a few
 * steps. A colour of the palette that changes, a line that moves by a pixel, or a label that is gone changes more
 * pixels, and by more. Where the versions are the same, so are the pictures, to the bit. */
#define VIR_PICTURE_STEP 40
#define VIR_PICTURE_PER_MILLION 250

guint            vir_picture_count_different (cairo_surface_t  *a,
                                              cairo_surface_t  *b,
                                              guint             step,
                                              cairo_surface_t **difference);
gboolean         vir_picture_is_same         (cairo_surface_t  *a,
                                              cairo_surface_t  *b,
                                              cairo_surface_t **difference);
cairo_surface_t *vir_picture_decode          (GBytes           *png);
void             vir_picture_check           (const char       *name,
                                              GBytes           *png);
void             vir_picture_check_spec      (const char         *name,
                                              const VirChartSpec *spec);

G_END_DECLS
