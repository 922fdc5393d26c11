/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A PNG file with its resolution and its words. Owns chunks, filters and compression. Must not know a
 * chart. cairo's own writer sets no resolution, takes no words and is several times slower.
 * Format: PNG specification, third edition, W3C. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * VirPngText:
 * @key: keyword, Latin letters, at most 79
 * @value: the words, UTF-8
 *
 * A text in a picture (an iTXt chunk).
 */
typedef struct
{
  const char *key;
  const char *value;
} VirPngText;

GBytes *vir_png_encode (cairo_surface_t  *surface,
                        guint             dpi,
                        const VirPngText *texts,
                        guint             n_texts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
