/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Cuts lines and polygons to a box, so that a scene needs no clipping when it is drawn or hit. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean vir_clip_line    (double *line,
                           double  x1,
                           double  y1,
                           double  x2,
                           double  y2);
GArray  *vir_clip_polygon (const double *points,
                           guint         n_points,
                           double        x1,
                           double        y1,
                           double        x2,
                           double        y2) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
