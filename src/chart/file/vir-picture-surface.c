/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pixels of a picture are some megabytes that are touched once. In pages of 4 KB the system spends as long on
 * giving them out as the whole drawing takes, so large pages are asked for where there are any. */

#include "config.h"

#include "vir-picture-surface.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define LARGE_PAGE (2u << 20)

static const cairo_user_data_key_t pixels_key;

/**
 * vir_picture_surface_new:
 * @format: %CAIRO_FORMAT_RGB24 or %CAIRO_FORMAT_ARGB32
 * @width: pixels
 * @height: rows
 *
 * Makes an image surface: with alpha it is clear, without it must be painted first.
 *
 * Returns: (transfer full): the surface; as with cairo, one in an error state if memory is short
 */
cairo_surface_t *
vir_picture_surface_new (cairo_format_t format,
                         guint          width,
                         guint          height)
{
#ifdef MADV_HUGEPAGE
  gsize            stride = (gsize) width * 4;
  gsize            size = (stride * height + LARGE_PAGE - 1) / LARGE_PAGE * LARGE_PAGE;
  void            *pixels;
  cairo_surface_t *surface;

  if (stride * height >= LARGE_PAGE && posix_memalign (&pixels, LARGE_PAGE, size) == 0)
    {
      /* Advice: whether it is taken or not, the pages come, cleared, when they are first touched. */
      madvise (pixels, size, MADV_HUGEPAGE);
      if (format == CAIRO_FORMAT_ARGB32)
        memset (pixels, 0, stride * height);
      surface = cairo_image_surface_create_for_data (pixels, format, (int) width, (int) height, (int) stride);
      cairo_surface_set_user_data (surface, &pixels_key, pixels, free);
      return surface;
    }
#endif
  return cairo_image_surface_create (format, (int) width, (int) height);
}
