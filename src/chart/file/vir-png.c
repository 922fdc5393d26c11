/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Encodes an image surface. Must not depend on the time or the machine. */

#include "config.h"

#include "vir-png.h"

#include <string.h>
#include <zlib.h>

#include "vir-png-pack.h"

#define COLOUR_RGB 2
#define COLOUR_RGBA 6

static void
append_u32 (GByteArray *out,
            guint32     value)
{
  guint32 big = GUINT32_TO_BE (value);

  g_byte_array_append (out, (const guint8 *) &big, 4);
}

static void
append_chunk (GByteArray   *out,
              const char   *type,
              const guint8 *data,
              gsize         length)
{
  guint start = out->len + 4;

  append_u32 (out, (guint32) length);
  g_byte_array_append (out, (const guint8 *) type, 4);
  if (length > 0)
    g_byte_array_append (out, data, (guint) length);
  append_u32 (out, (guint32) crc32 (crc32 (0, NULL, 0), out->data + start, (uInt) (length + 4)));
}

static void
append_header (GByteArray *out,
               guint32     width,
               guint32     height,
               gboolean    alpha,
               guint       dpi)
{
  static const guint8     signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
  const guint8            kind[] = { 8, alpha ? COLOUR_RGBA : COLOUR_RGB, 0, 0, 0 };
  const guint8            metre = 1;
  g_autoptr (GByteArray)  header = g_byte_array_new ();
  g_autoptr (GByteArray)  density = g_byte_array_new ();
  guint32                 per_metre = (guint32) ((dpi * 10000 + 127) / 254);

  g_byte_array_append (out, signature, sizeof signature);
  append_u32 (header, width);
  append_u32 (header, height);
  g_byte_array_append (header, kind, sizeof kind);
  append_chunk (out, "IHDR", header->data, header->len);
  append_u32 (density, per_metre);
  append_u32 (density, per_metre);
  g_byte_array_append (density, &metre, 1);
  append_chunk (out, "pHYs", density->data, density->len);
}

/* Keyword, not compressed, no language, no translated keyword, then the text. */
static void
append_text (GByteArray       *out,
             const VirPngText *text)
{
  static const guint8    plain[] = { 0, 0, 0, 0 };
  g_autoptr (GByteArray) data = g_byte_array_new ();

  g_byte_array_append (data, (const guint8 *) text->key, (guint) strlen (text->key) + 1);
  g_byte_array_append (data, plain, sizeof plain);
  g_byte_array_append (data, (const guint8 *) text->value, (guint) strlen (text->value));
  append_chunk (out, "iTXt", data->data, data->len);
}

/* cairo multiplies colours by alpha, PNG does not. */
static guint32
undo_alpha (guint32 pixel)
{
  guint a = pixel >> 24;

  if (a == 0 || a == 255)
    return a == 0 ? 0 : pixel;
  return a << 24 | ((((pixel >> 16) & 0xff) * 255 + a / 2) / a) << 16 |
         ((((pixel >> 8) & 0xff) * 255 + a / 2) / a) << 8 | ((pixel & 0xff) * 255 + a / 2) / a;
}

static guint32 *
copy_without_alpha (const VirPngRows *rows)
{
  guint32 *copy = g_new (guint32, (gsize) rows->width * rows->height);
  guint32 *to = copy;

  for (guint y = 0; y < rows->height; y++)
    for (guint x = 0; x < rows->width; x++)
      *to++ = undo_alpha (rows->pixels[y * rows->stride + x]);
  return copy;
}

static void
append_pixels (GByteArray      *out,
               cairo_surface_t *surface,
               gboolean         alpha)
{
  VirPngRows rows = {
    .pixels = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface),
    .stride = (gsize) cairo_image_surface_get_stride (surface) / 4,
    .width = (guint) cairo_image_surface_get_width (surface),
    .height = (guint) cairo_image_surface_get_height (surface),
    .alpha = alpha,
  };
  g_autofree guint32 *copy = NULL;
  guint               start = out->len;
  guint32             big;

  if (alpha)
    {
      rows.pixels = copy = copy_without_alpha (&rows);
      rows.stride = rows.width;
    }
  append_u32 (out, 0);
  g_byte_array_append (out, (const guint8 *) "IDAT", 4);
  vir_png_pack (&rows, out);
  big = GUINT32_TO_BE (out->len - start - 8);
  memcpy (out->data + start, &big, 4);
  append_u32 (out, (guint32) crc32 (crc32 (0, NULL, 0), out->data + start + 4, out->len - start - 4));
}

/**
 * vir_png_encode:
 * @surface: an image surface of format RGB24 or ARGB32
 * @dpi: pixels to the inch
 * @texts: (array length=n_texts): what to say in the file
 * @n_texts: how many
 *
 * Encodes a picture, the same surface and words always into the same bytes.
 *
 * Returns: (transfer full): the file
 */
GBytes *
vir_png_encode (cairo_surface_t  *surface,
                guint             dpi,
                const VirPngText *texts,
                guint             n_texts)
{
  cairo_format_t         format = cairo_image_surface_get_format (surface);
  gboolean               alpha = format == CAIRO_FORMAT_ARGB32;
  g_autoptr (GByteArray) out = g_byte_array_new ();

  g_return_val_if_fail (alpha || format == CAIRO_FORMAT_RGB24, NULL);

  cairo_surface_flush (surface);
  append_header (out,
                 (guint32) cairo_image_surface_get_width (surface),
                 (guint32) cairo_image_surface_get_height (surface),
                 alpha,
                 dpi);
  for (guint i = 0; i < n_texts; i++)
    append_text (out, &texts[i]);
  append_pixels (out, surface, alpha);
  append_chunk (out, "IEND", NULL, 0);
  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}
