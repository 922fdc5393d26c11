/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* PNG: chunks, checks, resolution and words read back; packing undone by zlib gives the same bytes. */

#include <string.h>
#include <zlib.h>

#include "vir-deflate.h"
#include "vir-png.h"

static guint32
read_u32 (const guint8 *p)
{
  return (guint32) p[0] << 24 | (guint32) p[1] << 16 | (guint32) p[2] << 8 | p[3];
}

/* The first chunk of a type at or after *offset; every chunk passed has a right check. */
static const guint8 *
find_chunk (GBytes     *png,
            const char *type,
            gsize      *offset,
            guint32    *length)
{
  gsize         size;
  const guint8 *data = g_bytes_get_data (png, &size);

  while (*offset + 12 <= size)
    {
      const guint8 *chunk = data + *offset;

      *length = read_u32 (chunk);
      g_assert_cmpuint (*offset + 12 + *length, <=, size);
      g_assert_cmpuint (crc32 (crc32 (0, NULL, 0), chunk + 4, *length + 4), ==, read_u32 (chunk + 8 + *length));
      *offset += 12 + *length;
      if (memcmp (chunk + 4, type, 4) == 0)
        return chunk + 8;
    }
  return NULL;
}

static cairo_surface_t *
make_surface (cairo_format_t format)
{
  cairo_surface_t *surface = cairo_image_surface_create (format, 123, 77);
  cairo_t         *cr = cairo_create (surface);

  if (format == CAIRO_FORMAT_RGB24)
    {
      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
    }
  cairo_set_source_rgba (cr, 0.9, 0, 0.2, 0.5);
  cairo_arc (cr, 60, 40, 30, 0, 6);
  cairo_fill (cr);
  cairo_destroy (cr);
  return surface;
}

static void
test_chunks (void)
{
  const VirPngText texts[] = { { "Title", "Grŵp £1.75m" }, { "Description", "Two\nlines" } };
  cairo_surface_t *surface = make_surface (CAIRO_FORMAT_RGB24);
  g_autoptr (GBytes) png = vir_png_encode (surface, 300, texts, 2);
  g_autoptr (GBytes) again = vir_png_encode (surface, 300, texts, 2);
  gsize              at = 8;
  guint32            length;
  const guint8      *chunk;

  g_assert_cmpmem (g_bytes_get_data (png, NULL), 8, "\x89PNG\r\n\x1a\n", 8);
  chunk = find_chunk (png, "IHDR", &at, &length);
  g_assert_cmpuint (length, ==, 13);
  g_assert_cmpuint (read_u32 (chunk), ==, 123);
  g_assert_cmpuint (read_u32 (chunk + 4), ==, 77);
  chunk = find_chunk (png, "pHYs", &at, &length);
  g_assert_cmpuint (length, ==, 9);
  g_assert_cmpuint (read_u32 (chunk), ==, 11811);
  g_assert_cmpuint (read_u32 (chunk + 4), ==, 11811);
  g_assert_cmpuint (chunk[8], ==, 1);
  for (guint i = 0; i < 2; i++)
    {
      gsize head = strlen (texts[i].key) + 5;

      chunk = find_chunk (png, "iTXt", &at, &length);
      g_assert_nonnull (chunk);
      g_assert_cmpstr ((const char *) chunk, ==, texts[i].key);
      g_assert_cmpmem (chunk + head, length - head, texts[i].value, strlen (texts[i].value));
    }
  g_assert_nonnull (find_chunk (png, "IDAT", &at, &length));
  g_assert_nonnull (find_chunk (png, "IEND", &at, &length));
  g_assert_cmpuint (at, ==, g_bytes_get_size (png));
  g_assert_true (g_bytes_equal (png, again));
  cairo_surface_destroy (surface);
}

typedef struct
{
  const guint8 *data;
  gsize         left;
} Reader;

static cairo_status_t
read_bytes (void          *closure,
            unsigned char *data,
            unsigned int   length)
{
  Reader *reader = closure;

  if (length > reader->left)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reader->data, length);
  reader->data += length;
  reader->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

/* cairo's own reader sees the pixels that were drawn. */
static void
test_pixels (void)
{
  static const cairo_format_t formats[] = { CAIRO_FORMAT_RGB24, CAIRO_FORMAT_ARGB32 };

  for (guint f = 0; f < 2; f++)
    {
      cairo_surface_t   *surface = make_surface (formats[f]);
      g_autoptr (GBytes) png = vir_png_encode (surface, 96, NULL, 0);
      Reader             reader = { g_bytes_get_data (png, NULL), g_bytes_get_size (png) };
      cairo_surface_t   *back = cairo_image_surface_create_from_png_stream (read_bytes, &reader);
      int                stride = cairo_image_surface_get_stride (surface);

      g_assert_cmpint (cairo_surface_status (back), ==, CAIRO_STATUS_SUCCESS);
      g_assert_cmpint (cairo_image_surface_get_stride (back), ==, stride);
      for (int y = 0; y < 77; y++)
        for (int x = 0; x < 123; x++)
          {
            const guint8 *a = cairo_image_surface_get_data (surface) + y * stride + 4 * x;
            const guint8 *b = cairo_image_surface_get_data (back) + y * stride + 4 * x;

            for (guint c = 0; c < (f == 0 ? 3 : 4); c++)
              g_assert_cmpint (ABS (a[c] - b[c]), <=, f == 0 ? 0 : 1);
          }
      cairo_surface_destroy (back);
      cairo_surface_destroy (surface);
    }
}

static void
check_packing (const guint8 *data,
               gsize         length,
               guint         pixel,
               gsize         row)
{
  g_autoptr (GByteArray) packed = g_byte_array_new ();
  g_autofree guint8     *back = g_malloc (length + 1);
  uLongf                 size = length + 1;

  vir_deflate (packed, data, length, pixel, row);
  g_assert_cmpint (uncompress (back, &size, packed->data, packed->len), ==, Z_OK);
  g_assert_cmpmem (back, size, data, length);
}

/* Any bytes come back: noise, flat, stripes, and mixtures, short and over several blocks. */
static void
test_packing (void)
{
  static const guint lengths[] = { 0, 1, 2, 3, 7, 8, 9, 257, 258, 259, 1000, 70000, 400000 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    for (guint kind = 0; kind < 5; kind++)
      {
        g_autofree guint8 *data = g_malloc0 (lengths[i] + 1);

        for (guint k = 0; k < lengths[i]; k++)
          {
            guint8 noise = (guint8) g_test_rand_int ();

            if (kind == 1)
              data[k] = noise;
            else if (kind == 2)
              data[k] = (guint8) (k % 300);
            else if (kind == 3)
              data[k] = noise < 20 ? noise : 255;
            else if (kind == 4)
              data[k] = k > 5000 && noise > 5 ? data[k - 5000 + noise % 3] : noise;
          }
        check_packing (data, lengths[i], 3, 301);
        check_packing (data, lengths[i], 4, 40000);
      }
}

/* A count that grows like Fibonacci's makes the longest codes: they are held to fifteen bits. */
static void
test_long_codes (void)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  guint                  a = 1, b = 1;

  for (guint8 symbol = 0; symbol < 22; symbol++)
    {
      for (guint i = 0; i < a; i++)
        {
          guint8 pair[] = { symbol, (guint8) g_test_rand_int () };

          g_byte_array_append (data, pair, 2);
        }
      b += a;
      a = b - a;
    }
  check_packing (data->data, data->len, 3, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/png/chunks", test_chunks);
  g_test_add_func ("/png/pixels", test_pixels);
  g_test_add_func ("/png/packing", test_packing);
  g_test_add_func ("/png/long-codes", test_long_codes);
  return g_test_run ();
}
