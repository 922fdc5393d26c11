/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes the sample charts as pictures into a folder, for people to look at: each at the A4 preset, some
 * also as they stand in a window, light and dark. Usage: chart-samples FOLDER. */

#include "vir-chart-draw.h"
#include "vir-chart-export.h"
#include "vir-chart-layout.h"
#include "vir-chart-samples.h"
#include "vir-png.h"

static void
write_picture (const char         *folder,
               const char         *name,
               const VirChartSpec *spec,
               VirChartPreset      preset)
{
  VirExportOptions   options = VIR_EXPORT_OPTIONS_INIT;
  g_autofree char   *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  options.preset = preset;
  if (!vir_chart_export (spec, path, &options, &error))
    g_error ("%s", error->message);
}

static void
write_screen (const char         *folder,
              const char         *name,
              const VirChartSpec *spec,
              int                 width,
              int                 height,
              VirChartTheme       theme,
              gboolean            titles)
{
  cairo_surface_t          *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t                  *cr = cairo_create (surface);
  const VirPalette         *palette = vir_palette_get (theme);
  const VirChartStyle       style = { VIR_CHART_SCREEN, 12, 0, titles, FALSE };
  g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_chart_text_get_metrics (text), width, height, &style);
  g_autofree char          *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes)        bytes = NULL;
  guint32                   rgb = palette->rgb[VIR_COLOUR_GROUND];

  cairo_set_source_rgb (cr, (rgb >> 16) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
  cairo_paint (cr);
  vir_chart_draw (scene, palette, text, cr);
  bytes = vir_png_encode (surface, 96, NULL, 0);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int    argc,
      char **argv)
{
  const char *folder = argc > 1 ? argv[1] : ".";
  g_autoptr (GRand)        rand = g_rand_new_with_seed (5);
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) gap_screen = vir_sample_gap_curve (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartSpec) gap_years = vir_sample_gap_multiples ();
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) packages_screen = vir_sample_packages (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartSpec) package_years = vir_sample_package_years ();
  g_autoptr (VirChartSpec) bars = vir_sample_gap_bars ();
  g_autoptr (VirChartSpec) added = vir_sample_gap_added ();
  g_autoptr (VirChartSpec) bridge = vir_sample_bridge ();
  g_autoptr (VirChartSpec) many = vir_sample_random_gap (rand, 300, 6);
  g_autoptr (VirChartSpec) many_rows = vir_sample_random_rows (rand, 8);

  write_picture (folder, "gap-curve.png", gap, VIR_PRESET_A4);
  write_picture (folder, "gap-curve.svg", gap, VIR_PRESET_A4);
  write_picture (folder, "gap-curve.pdf", gap, VIR_PRESET_A4);
  write_picture (folder, "gap-curve-social.png", gap, VIR_PRESET_SOCIAL);
  write_picture (folder, "gap-years.png", gap_years, VIR_PRESET_A4);
  write_picture (folder, "gap-years-landscape.png", gap_years, VIR_PRESET_A4_LANDSCAPE);
  write_picture (folder, "packages.png", packages, VIR_PRESET_A4);
  write_picture (folder, "packages-web.png", packages, VIR_PRESET_WEB);
  write_picture (folder, "package-years.png", package_years, VIR_PRESET_A4);
  write_picture (folder, "gap-bars.png", bars, VIR_PRESET_A4);
  write_picture (folder, "gap-added.png", added, VIR_PRESET_A4);
  write_picture (folder, "bridge.png", bridge, VIR_PRESET_A4);
  write_picture (folder, "many.png", many, VIR_PRESET_A4);
  write_picture (folder, "many-rows.png", many_rows, VIR_PRESET_A4);
  write_screen (folder, "screen-gap.png", gap_screen, 756, 264, VIR_THEME_LIGHT, FALSE);
  write_screen (folder, "screen-gap-dark.png", gap_screen, 756, 264, VIR_THEME_DARK, FALSE);
  write_screen (folder, "screen-gap-small.png", gap_screen, 560, 260, VIR_THEME_LIGHT, TRUE);
  write_screen (folder, "screen-packages.png", packages_screen, 1056, 190, VIR_THEME_LIGHT, FALSE);
  write_screen (folder, "screen-packages-small.png", packages_screen, 560, 260, VIR_THEME_DARK, TRUE);
  write_screen (folder, "screen-bridge.png", bridge, 1056, 300, VIR_THEME_LIGHT, FALSE);
  write_screen (folder, "screen-bridge-dark.png", bridge, 560, 260, VIR_THEME_DARK, TRUE);
  write_screen (folder, "screen-bars.png", bars, 520, 210, VIR_THEME_LIGHT, FALSE);
  write_screen (folder, "screen-bars-dark.png", bars, 520, 210, VIR_THEME_DARK, FALSE);
  write_screen (folder, "screen-added.png", added, 1056, 160, VIR_THEME_LIGHT, FALSE);
  write_screen (folder, "screen-years.png", gap_years, 1056, 300, VIR_THEME_DARK, FALSE);
  return 0;
}
