/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* PNG: chunks, checks, resolution and words read back; packing undone by zlib gives the same bytes. */

#include <string.h>
#include <zlib.h>

#include "vir-png-pack.h"
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

/* The rows as PNG has them, from the stream. */
static void
check_packing (const guint32 *pixels,
               guint          width,
               guint          height,
               gboolean       alpha)
{
  const VirPngRows       rows = { pixels, width, width, height, alpha };
  guint                  n = alpha ? 4 : 3;
  g_autoptr (GByteArray) packed = g_byte_array_new ();
  gsize                  length = (gsize) height * (width * n + 1);
  g_autofree guint8     *back = g_malloc (length + 1);
  uLongf                 size = length + 1;
  const guint8          *p = back;

  vir_png_pack (&rows, packed);
  g_assert_cmpint (uncompress (back, &size, packed->data, packed->len), ==, Z_OK);
  g_assert_cmpuint (size, ==, length);
  for (guint y = 0; y < height; y++)
    {
      g_assert_cmpuint (*p++, ==, 0);
      for (guint x = 0; x < width; x++, p += n)
        {
          guint32 pixel = pixels[y * width + x];

          if (p[0] != ((pixel >> 16) & 0xff) || p[1] != ((pixel >> 8) & 0xff) || p[2] != (pixel & 0xff) ||
              (alpha && p[3] != pixel >> 24))
            g_error ("%u × %u, alpha %d: pixel %u, %u differs", width, height, alpha, x, y);
        }
    }
}

/* Any pixels come back: flat, noise, stripes, rows like the one above, shifted, few colours; narrow, wide beyond the
 * window, and over several blocks. What stands in the unused byte of a pixel without alpha does not matter. */
static void
test_packing (void)
{
  static const guint sizes[][2] = { { 1, 1 }, { 2, 1 }, { 1, 300 }, { 3, 7 }, { 86, 3 }, { 87, 2 }, { 257, 40 },
                                    { 1600, 60 }, { 8190, 4 }, { 10922, 3 }, { 10923, 3 }, { 12000, 3 }, { 300, 200 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint kind = 0; kind < 6; kind++)
      {
        guint               width = sizes[i][0], n = width * sizes[i][1];
        g_autofree guint32 *pixels = g_new0 (guint32, n);

        for (guint k = 0; k < n; k++)
          {
            guint32 noise = g_test_rand_int ();

            if (kind == 1)
              pixels[k] = noise;
            else if (kind == 2)
              pixels[k] = (k / 3 % 40) * 0x01030507;
            else if (kind == 3)
              pixels[k] = noise % 20 > 0 && k >= width ? pixels[k - width] : noise & 0x01010101;
            else if (kind == 4)
              pixels[k] = noise % 30 > 0 && k > 500 ? pixels[k - 500 + noise % 2] : noise;
            else if (kind == 5)
              pixels[k] = 0xffffff | noise << 24;
          }
        check_packing (pixels, width, sizes[i][1], FALSE);
        check_packing (pixels, width, sizes[i][1], TRUE);
      }
}

/* A count that grows like Fibonacci's makes the longest codes: they are held to fifteen bits. */
static void
test_long_codes (void)
{
  g_autoptr (GArray) pixels = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint              a = 1, b = 1;

  for (guint symbol = 0; symbol < 22; symbol++)
    {
      for (guint i = 0; i < a; i++)
        {
          guint32 pixel = symbol << 16 | symbol << 8 | (g_test_rand_int () & 0xff);

          g_array_append_val (pixels, pixel);
        }
      b += a;
      a = b - a;
    }
  check_packing (&g_array_index (pixels, guint32, 0), 100, pixels->len / 100, FALSE);
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
