/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Packs rows of pixels for a PNG file into a zlib stream. Owns the search for repeats that fits drawings: the pixel
 * before, the row above, and the last place where the same two pixels stood. It looks at pixels as cairo has
 * them, so that no copy of the picture is made; on charts it is many times faster than zlib's fastest setting, at
 * a smaller size. Must not know a file. Format: RFC 1950 (zlib). */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VirPngRows:
 * @pixels: the first row, each pixel 0xAARRGGBB, not multiplied by alpha
 * @stride: pixels from one row to the next
 * @width: pixels
 * @height: rows
 * @alpha: whether alpha counts
 *
 * A picture in memory.
 */
typedef struct
{
  const guint32 *pixels;
  gsize          stride;
  guint          width;
  guint          height;
  gboolean       alpha;
} VirPngRows;

void vir_png_pack (const VirPngRows *rows,
                   GByteArray       *out);

G_END_DECLS
