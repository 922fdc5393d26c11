/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exports: the same bytes twice, words inside, files beside, errors said. */

#include <glib/gstdio.h>
#include <string.h>

#include "vir-chart-export.h"
#include "vir-chart-samples.h"
#include "vir-error.h"
#include "vir-picture-compare.h"

static gboolean
contains (GBytes     *bytes,
          const char *words)
{
  gsize       size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strstr_len (data, (gssize) size, words) != NULL || memmem (data, size, words, strlen (words)) != NULL;
}

static GBytes *
render (const VirChartSpec *spec,
        VirChartFormat      format,
        VirChartPreset      preset)
{
  VirExportOptions   options = VIR_EXPORT_OPTIONS_INIT;
  g_autoptr (GError) error = NULL;
  GBytes            *bytes;

  options.format = format;
  options.preset = preset;
  bytes = vir_chart_render (spec, &options, &error);
  g_assert_no_error (error);
  return bytes;
}

static void
test_same_bytes (void)
{
  static const VirChartFormat formats[] = { VIR_CHART_FORMAT_PNG, VIR_CHART_FORMAT_SVG, VIR_CHART_FORMAT_PDF,
                                            VIR_CHART_FORMAT_CSV, VIR_CHART_FORMAT_TXT };
  g_autoptr (VirChartSpec)    gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec)    packages = vir_sample_packages (VIR_FORMAT_PLAIN);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (GBytes) first = render (gap, formats[i], VIR_PRESET_A4);
      g_autoptr (GBytes) other = render (packages, formats[i], VIR_PRESET_A4);
      g_autoptr (GBytes) again = render (gap, formats[i], VIR_PRESET_A4);

      g_assert_true (g_bytes_equal (first, again));
      g_assert_false (g_bytes_equal (first, other));
    }
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (GBytes)       png = render (gap, VIR_CHART_FORMAT_PNG, VIR_PRESET_A4);
  g_autoptr (GBytes)       svg = render (gap, VIR_CHART_FORMAT_SVG, VIR_PRESET_A4);
  g_autoptr (GBytes)       pdf = render (gap, VIR_CHART_FORMAT_PDF, VIR_PRESET_A4);

  g_assert_true (contains (png, gap->head.title));
  g_assert_true (contains (png, "Line chart of the gap left after savings, Norfolk County Council"));
  g_assert_true (contains (png, gap->head.source));
  g_assert_true (contains (png, "Virement "));
  g_assert_true (contains (svg, "<title>The published budget balances; one amendment leaves £1.75 million to find</title>"));
  g_assert_true (contains (svg, "role=\"img\""));
  g_assert_true (contains (svg, "<desc>Line chart"));
  g_assert_false (contains (pdf, "/CreationDate"));
}

static void
test_presets (void)
{
  static const struct
  {
    VirChartPreset preset;
    const char    *name;
    guint          width, height;
  } table[] = {
    { VIR_PRESET_A4, "a4", 1890, 1063 },        { VIR_PRESET_A4_LANDSCAPE, "a4-landscape", 2917, 1654 },
    { VIR_PRESET_SLIDE, "slide", 1920, 1080 },  { VIR_PRESET_WEB, "web", 1200, 750 },
    { VIR_PRESET_SOCIAL, "social", 1200, 675 }, { VIR_PRESET_POSTER, "poster", 2480, 1754 },
  };
  g_autoptr (VirChartSpec) spec = vir_sample_packages (VIR_FORMAT_PLAIN);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (GBytes) png = render (spec, VIR_CHART_FORMAT_PNG, table[i].preset);
      const guint8      *data = g_bytes_get_data (png, NULL);
      VirChartPreset     preset;

      g_assert_cmpuint (data[18] << 8 | data[19], ==, table[i].width);
      g_assert_cmpuint (data[22] << 8 | data[23], ==, table[i].height);
      g_assert_true (vir_chart_preset_parse (table[i].name, &preset));
      g_assert_cmpuint (preset, ==, table[i].preset);
    }
  g_assert_false (vir_chart_preset_parse ("a3", &(VirChartPreset) { 0 }));
}

static void
test_files (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (GError)       error = NULL;
  g_autofree char         *folder = g_dir_make_tmp ("virement-chart-XXXXXX", NULL);
  g_autofree char         *png = g_build_filename (folder, "packages.png", NULL);
  g_autofree char         *csv = g_build_filename (folder, "packages.csv", NULL);
  g_autofree char         *txt = g_build_filename (folder, "packages.txt", NULL);
  g_autofree char         *odd = g_build_filename (folder, "packages.gif", NULL);
  g_autofree char         *lost = g_build_filename (folder, "nowhere", "packages.pdf", NULL);

  g_assert_true (vir_chart_export (spec, png, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (csv, G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (txt, G_FILE_TEST_IS_REGULAR));
  g_assert_false (vir_chart_export (spec, odd, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
  g_clear_error (&error);
  g_assert_false (vir_chart_export (spec, lost, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_IO);
  g_assert_false (g_file_test (odd, G_FILE_TEST_EXISTS));
  g_remove (png);
  g_remove (csv);
  g_remove (txt);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_limits (void)
{
  static const guint sizes[][2] = { { 40000, 100 }, { 10, 10 }, { 30000, 30000 } };
  g_autoptr (VirChartSpec) spec = vir_sample_packages (VIR_FORMAT_PLAIN);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      VirExportOptions   options = VIR_EXPORT_OPTIONS_INIT;
      g_autoptr (GError) error = NULL;

      options.format = VIR_CHART_FORMAT_PNG;
      options.width = sizes[i][0];
      options.height = sizes[i][1];
      g_assert_null (vir_chart_render (spec, &options, &error));
      g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
    }
}

/* Twice the scale is twice the pixels, letters and resolution; without a ground, its colour is nowhere. */
static void
test_options (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_packages (VIR_FORMAT_PLAIN);
  VirExportOptions         options = VIR_EXPORT_OPTIONS_INIT;
  g_autoptr (GBytes)       twice = NULL, clear = NULL;
  const guint8            *data;
  cairo_surface_t         *surface;

  options.format = VIR_CHART_FORMAT_PNG;
  options.preset = VIR_PRESET_SLIDE;
  options.scale = 2;
  twice = vir_chart_render (spec, &options, NULL);
  data = g_bytes_get_data (twice, NULL);
  g_assert_cmpuint (data[18] << 8 | data[19], ==, 3840);
  g_assert_cmpuint (data[22] << 8 | data[23], ==, 2160);

  options = (VirExportOptions) { .format = VIR_CHART_FORMAT_PNG, .width = 640, .height = 360, .transparent = TRUE };
  clear = vir_chart_render (spec, &options, NULL);
  surface = vir_picture_decode (clear);
  g_assert_cmpint (cairo_image_surface_get_format (surface), ==, CAIRO_FORMAT_ARGB32);
  g_assert_cmphex (*(const guint32 *) (gconstpointer) cairo_image_surface_get_data (surface), ==, 0);
  cairo_surface_destroy (surface);
}

/* The title of a card can be read when the card is small. */
static void
test_social_title (void)
{
  g_assert_cmpfloat (vir_chart_preset_get_info (VIR_PRESET_SOCIAL)->title, >=, 40);
}

/* Two threads at once draw the same as one. */
static gpointer
render_in_thread (gpointer spec)
{
  return render (spec, VIR_CHART_FORMAT_PNG, VIR_PRESET_SOCIAL);
}

static void
test_threads (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  GThread                 *one = g_thread_new ("one", render_in_thread, spec);
  GThread                 *two = g_thread_new ("two", render_in_thread, spec);
  g_autoptr (GBytes)       a = g_thread_join (one);
  g_autoptr (GBytes)       b = g_thread_join (two);

  g_assert_true (g_bytes_equal (a, b));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/same-bytes", test_same_bytes);
  g_test_add_func ("/export/words", test_words);
  g_test_add_func ("/export/presets", test_presets);
  g_test_add_func ("/export/files", test_files);
  g_test_add_func ("/export/limits", test_limits);
  g_test_add_func ("/export/options", test_options);
  g_test_add_func ("/export/social-title", test_social_title);
  g_test_add_func ("/export/threads", test_threads);
  return g_test_run ();
}
