/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Compares pictures and, where they differ, leaves what was drawn and a picture of the difference beside the logs of
 * the tests. */

#include "vir-picture-compare.h"

#include <glib/gstdio.h>
#include <string.h>

#include "vir-chart-export.h"

/* A third of an A4 page's width: small in a repository, and large enough to be read. */
#define WIDTH 640
#define HEIGHT 360

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

  if (reader->left < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, reader->data, length);
  reader->data += length;
  reader->left -= length;
  return CAIRO_STATUS_SUCCESS;
}

/* The pixels of a file, as cairo reads them. */
cairo_surface_t *
vir_picture_decode (GBytes *png)
{
  Reader           reader = { g_bytes_get_data (png, NULL), g_bytes_get_size (png) };
  cairo_surface_t *surface = cairo_image_surface_create_from_png_stream (read_bytes, &reader);

  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface,
           int              x,
           int              y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (gconstpointer) row)[x] & 0xffffff;
}

static guint
largest_step (guint32 a,
              guint32 b)
{
  int most = 0;

  for (guint shift = 0; shift <= 16; shift += 8)
    most = MAX (most, ABS ((int) ((a >> shift) & 0xff) - (int) ((b >> shift) & 0xff)));
  return (guint) most;
}

/* Red where a pixel differs by more than @step, pale where it differs by less, a ghost of @a elsewhere. */
static guint32
difference_colour (guint32 a,
                   guint   found,
                   guint   step)
{
  if (found > step)
    return 0xe00000;
  if (found > 0)
    return 0xf0c000;
  return 0xd0d0d0 + (((a >> 16) & 0xff) * 3 + ((a >> 8) & 0xff) * 6 + (a & 0xff)) / 10 / 8 * 0x010101;
}

/* How many pixels differ by more than @step in a channel; all of them if the sizes differ. */
guint
vir_picture_count_different (cairo_surface_t  *a,
                             cairo_surface_t  *b,
                             guint             step,
                             cairo_surface_t **difference)
{
  int              width = cairo_image_surface_get_width (a), height = cairo_image_surface_get_height (a);
  cairo_surface_t *shown = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  guint            n = 0;

  cairo_surface_flush (a);
  cairo_surface_flush (b);
  if (cairo_image_surface_get_width (b) != width || cairo_image_surface_get_height (b) != height)
    n = (guint) (width * height);
  for (int y = 0; y < height && n < (guint) (width * height); y++)
    for (int x = 0; x < width; x++)
      {
        guint   found = largest_step (get_pixel (a, x, y), get_pixel (b, x, y));
        guint8 *row = cairo_image_surface_get_data (shown) + y * cairo_image_surface_get_stride (shown);

        n += found > step;
        ((guint32 *) (gpointer) row)[x] = difference_colour (get_pixel (a, x, y), found, step);
      }
  cairo_surface_mark_dirty (shown);
  if (difference != NULL)
    *difference = cairo_surface_reference (shown);
  cairo_surface_destroy (shown);
  return n;
}

/* Within the tolerance. */
gboolean
vir_picture_is_same (cairo_surface_t  *a,
                     cairo_surface_t  *b,
                     cairo_surface_t **difference)
{
  guint64 n = vir_picture_count_different (a, b, VIR_PICTURE_STEP, difference);
  guint64 all = (guint64) cairo_image_surface_get_width (a) * (guint64) cairo_image_surface_get_height (a);

  return n * 1000000 <= all * VIR_PICTURE_PER_MILLION;
}

static char *
log_path (const char *name,
          const char *what)
{
  g_autofree char *file = g_strdup_printf ("picture-%s-%s.png", name, what);
  g_autofree char *logs = g_test_build_filename (G_TEST_BUILT, "..", "meson-logs", NULL);

  return g_build_filename (g_file_test (logs, G_FILE_TEST_IS_DIR) ? logs : g_get_tmp_dir (), file, NULL);
}

static void
write_file (const char *path,
            GBytes     *bytes)
{
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL));
}

/* Writes a golden, unless there is one that still holds: small differences are not worth a new file. */
static void
update_golden (const char *path,
               GBytes     *png)
{
  g_autofree char   *folder = g_path_get_dirname (path);
  g_autofree char   *contents = NULL;
  g_autoptr (GBytes) golden = NULL;
  cairo_surface_t   *a, *b;
  gboolean           holds;
  gsize              length;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  if (!g_file_get_contents (path, &contents, &length, NULL))
    {
      write_file (path, png);
      return;
    }
  golden = g_bytes_new_take (g_steal_pointer (&contents), length);
  a = vir_picture_decode (golden);
  b = vir_picture_decode (png);
  holds = vir_picture_is_same (a, b, NULL);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
  if (!holds)
    write_file (path, png);
}

/* @png: what was drawn, held against the golden @name. */
void
vir_picture_check (const char *name,
                   GBytes     *png)
{
  g_autofree char *file = g_strconcat (name, ".png", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "golden", "picture", file, NULL);
  g_autofree char *drawn = NULL, *shown = NULL, *contents = NULL;
  g_autoptr (GBytes) golden = NULL;
  cairo_surface_t *a, *b, *difference;
  gsize            length;

  if (g_getenv ("VIREMENT_UPDATE_GOLDEN") != NULL)
    {
      update_golden (path, png);
      return;
    }
  if (!g_file_get_contents (path, &contents, &length, NULL))
    g_error ("%s is missing; VIREMENT_UPDATE_GOLDEN=1 writes it", path);
  golden = g_bytes_new_take (g_steal_pointer (&contents), length);
  if (g_bytes_equal (golden, png))
    return;

  a = vir_picture_decode (golden);
  b = vir_picture_decode (png);
  if (!vir_picture_is_same (a, b, &difference))
    {
      drawn = log_path (name, "drawn");
      shown = log_path (name, "difference");
      write_file (drawn, png);
      cairo_surface_write_to_png (difference, shown);
      g_test_message ("the picture is no longer %s: see %s and, red, %s", path, drawn, shown);
      g_test_fail ();
    }
  cairo_surface_destroy (difference);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
}

/* @spec as it is exported, in a small size. */
void
vir_picture_check_spec (const char         *name,
                        const VirChartSpec *spec)
{
  VirExportOptions   options = VIR_EXPORT_OPTIONS_INIT;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) png = NULL;

  options.format = VIR_CHART_FORMAT_PNG;
  options.width = WIDTH;
  options.height = HEIGHT;
  png = vir_chart_render (spec, &options, &error);
  g_assert_no_error (error);
  vir_picture_check (name, png);
}
