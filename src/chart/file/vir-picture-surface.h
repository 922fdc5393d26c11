/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Memory for a picture. Owns nothing but how it is asked for. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

cairo_surface_t *vir_picture_surface_new (cairo_format_t format,
                                          guint          width,
                                          guint          height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
