/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures as they have been looked at and found right, every primitive of drawing among them (those of the kinds are
 * in the tests of these); what a widget draws is what an export holds; and the comparison can fail. */

#include "vir-chart-draw.h"
#include "vir-chart-export.h"
#include "vir-chart-layout.h"
#include "vir-chart-samples.h"
#include "vir-picture-compare.h"
#include "vir-png.h"

static void
paint_ground (cairo_t          *cr,
              const VirPalette *palette)
{
  guint32 rgb = palette->rgb[VIR_COLOUR_GROUND];

  cairo_set_source_rgb (cr, (rgb >> 16) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
  cairo_paint (cr);
}

static cairo_surface_t *
draw_scene (const VirChartScene *scene,
            VirChartText        *text,
            VirChartTheme        theme)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) scene->width, (int) scene->height);
  cairo_t         *cr = cairo_create (surface);

  paint_ground (cr, vir_palette_get (theme));
  vir_chart_draw (scene, vir_palette_get (theme), text, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* As a chart stands in a window. */
static cairo_surface_t *
draw_screen (const VirChartSpec *spec,
             VirChartTheme       theme)
{
  const VirChartStyle       style = { VIR_CHART_SCREEN, 12, 0, FALSE, FALSE };
  g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_chart_text_get_metrics (text), 756, 264, &style);

  return draw_scene (scene, text, theme);
}

static void
check_surface (const char      *name,
               cairo_surface_t *surface)
{
  g_autoptr (GBytes) png = vir_png_encode (surface, 96, NULL, 0);

  vir_picture_check (name, png);
}

/* What the goldens of the kinds (vir_check_kind()) leave out: panels for years. */
static void
test_years (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_multiples ();
  g_autoptr (VirChartSpec) packages = vir_sample_package_years ();

  vir_picture_check_spec ("gap-years", gap);
  vir_picture_check_spec ("package-years", packages);
}

static void
test_themes (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_COMMITTEE);
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_COMMITTEE);
  cairo_surface_t         *light = draw_screen (gap, VIR_THEME_LIGHT);
  cairo_surface_t         *dark = draw_screen (packages, VIR_THEME_DARK);
  cairo_surface_t         *contrast = draw_screen (packages, VIR_THEME_HIGH_CONTRAST);

  check_surface ("screen-gap-curve-light", light);
  check_surface ("screen-packages-dark", dark);
  check_surface ("screen-packages-high-contrast", contrast);
  cairo_surface_destroy (light);
  cairo_surface_destroy (dark);
  cairo_surface_destroy (contrast);
}

/* The primitives, by hand: each shape with each way to fill and to draw it, and text. */

static VirSceneItem *
add (VirChartScene *scene,
     VirSceneShape  shape,
     double         x1,
     double         y1,
     double         x2,
     double         y2)
{
  const double  points[] = { x1, y1, x2, y2 };
  VirSceneItem *item = vir_chart_scene_add (scene, shape, 0, points, 2);

  item->line_width = 0.12 * scene->text_size;
  return item;
}

static void
add_fills (VirChartScene *scene)
{
  double t = scene->text_size;

  for (guint i = 0; i < VIR_N_TEXTURES + 2; i++)
    {
      double        x = t + i * 5.4 * t;
      VirSceneItem *rect = add (scene, VIR_SCENE_RECT, x, t, x + 5 * t, 4 * t);
      VirSceneItem *mark = add (scene, i % 2 == 0 ? VIR_SCENE_CIRCLE : VIR_SCENE_SQUARE, x + 2.5 * t, 5.6 * t, t, 0);

      rect->fill = mark->fill = (VirPaint) { .colour = VIR_COLOUR_PARTY_FILL, .rgb = 0x12436d };
      rect->texture = mark->texture = i < VIR_N_TEXTURES ? (VirSceneTexture) i : VIR_TEXTURE_NONE;
      rect->fill_style = mark->fill_style = i == VIR_N_TEXTURES     ? VIR_FILL_HATCH
                                            : i == VIR_N_TEXTURES + 1 ? VIR_FILL_STIPPLE
                                                                      : VIR_FILL_SOLID;
      rect->stroke = mark->stroke = (VirPaint) { .colour = i % 2 == 0 ? VIR_COLOUR_NONE : VIR_COLOUR_INK };
      mark->halo = i % 3 == 0 ? 0.2 * t : 0;
    }
}

static void
add_lines (VirChartScene *scene)
{
  double t = scene->text_size;

  for (guint i = 0; i <= VIR_DASH_FINE; i++)
    {
      double        y = 8 * t + i * t;
      VirSceneItem *line = add (scene, VIR_SCENE_LINE, t, y, 15 * t, y + 0.5 * t);
      VirSceneItem *pair = add (scene, VIR_SCENE_DOUBLE, 16 * t, y, 30 * t, y + 0.5 * t);

      line->stroke = pair->stroke = (VirPaint) { .colour = VIR_COLOUR_UP };
      line->dash = (VirSceneDash) i;
      line->halo = i == 1 ? 0.2 * t : 0;
      pair->line_width *= 2.5;
    }
}

static void
add_words (VirChartScene *scene,
           VirChartText  *text)
{
  static const char *const words[] = { "−£1.75 million → £0", "Grŵp Annibynnol Ynys Môn", "≥ 2.99%, 1,234,567" };
  double                   t = scene->text_size;

  for (guint i = 0; i < 6; i++)
    {
      const VirChartMetrics *metrics = vir_chart_text_get_metrics (text);
      gboolean               bold = i >= 3;
      double                 width = metrics->width (metrics->user, words[i % 3], t, bold);
      double                 x = t + (i % 3) * 14 * t, y = 14.5 * t + (i / 3) * 1.6 * t;
      VirSceneItem          *item = vir_chart_scene_add_text (scene, 0, words[i % 3], x, y, width, t);

      item->fill = (VirPaint) { .colour = i % 2 == 0 ? VIR_COLOUR_INK : VIR_COLOUR_DIM };
      item->bold = bold;
      item->halo = i % 2 == 0 ? 0.25 * t : 0;
      item->halo_paint = (VirPaint) { .colour = VIR_COLOUR_PANEL };
    }
}

static VirChartScene *
make_primitives (VirChartText *text,
                 double        size)
{
  VirChartScene *scene = vir_chart_scene_new (45 * size, 18 * size);
  const double   corners[] = { 32 * size, 8 * size, 43 * size, 9 * size, 40 * size, 12 * size, 33 * size, 11 * size };
  VirSceneItem  *area;

  scene->text_size = size;
  add_fills (scene);
  add_lines (scene);
  area = vir_chart_scene_add (scene, VIR_SCENE_AREA, 0, corners, 4);
  area->fill = (VirPaint) { .colour = VIR_COLOUR_ASSESSED };
  area->fill_style = VIR_FILL_HATCH;
  add_words (scene, text);
  return scene;
}

static void
test_primitives (void)
{
  static const struct
  {
    const char   *name;
    double        size;
    VirChartTheme theme;
  } table[] = {
    { "primitives-12-light", 12, VIR_THEME_LIGHT },
    { "primitives-12-dark", 12, VIR_THEME_DARK },
    { "primitives-21-print", 21, VIR_THEME_PRINT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
      g_autoptr (VirChartScene) scene = make_primitives (text, table[i].size);
      cairo_surface_t          *surface = draw_scene (scene, text, table[i].theme);

      check_surface (table[i].name, surface);
      cairo_surface_destroy (surface);
    }
}

/* What the widget draws, with the style and colours of an export, is the export, bit for bit. */
static void
test_same_as_screen (void)
{
  const VirPresetInfo     *info = vir_chart_preset_get_info (VIR_PRESET_A4);
  const VirChartStyle      style = { VIR_CHART_PRINT, info->text, info->title, TRUE, TRUE };
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) bridge = vir_sample_bridge ();
  const VirChartSpec      *specs[] = { gap, packages, bridge };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    {
      VirExportOptions          options = VIR_EXPORT_OPTIONS_INIT;
      g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
      g_autoptr (VirChartScene) scene =
        vir_chart_layout (specs[i], vir_chart_text_get_metrics (text), info->width, info->height, &style);
      cairo_surface_t   *screen = draw_scene (scene, text, VIR_THEME_PRINT);
      g_autoptr (GBytes) png = NULL;
      cairo_surface_t   *file;

      options.format = VIR_CHART_FORMAT_PNG;
      png = vir_chart_render (specs[i], &options, NULL);
      file = vir_picture_decode (png);
      g_assert_cmpuint (vir_picture_count_different (screen, file, 0, NULL), ==, 0);
      cairo_surface_destroy (screen);
      cairo_surface_destroy (file);
    }
}

/* What must not pass: a label that moved by two pixels, one that is gone, another colour, no pattern, another size. */
static void
test_can_fail (void)
{
  g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
  g_autoptr (VirChartScene) scene = make_primitives (text, 12);
  cairo_surface_t          *right = draw_scene (scene, text, VIR_THEME_LIGHT);

  for (guint fault = 0; fault < 5; fault++)
    {
      g_autoptr (VirChartScene) other = make_primitives (text, fault == 4 ? 12.5 : 12);
      VirSceneItem             *last = vir_chart_scene_item (other, other->items->len - 1);
      cairo_surface_t          *wrong, *difference;

      if (fault == 0)
        ((double *) last->points)[0] += 2;
      else if (fault == 1)
        g_array_set_size (other->items, other->items->len - 1);
      else if (fault == 2)
        vir_chart_scene_item (other, 0)->fill.colour = VIR_COLOUR_UP;
      else if (fault == 3)
        vir_chart_scene_item (other, 2)->texture = VIR_TEXTURE_NONE;
      wrong = draw_scene (other, text, VIR_THEME_LIGHT);
      g_assert_false (vir_picture_is_same (right, wrong, &difference));
      cairo_surface_destroy (wrong);
      cairo_surface_destroy (difference);
    }
  g_assert_true (vir_picture_is_same (right, right, NULL));
  cairo_surface_destroy (right);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/picture/primitives", test_primitives);
  g_test_add_func ("/picture/years", test_years);
  g_test_add_func ("/picture/themes", test_themes);
  g_test_add_func ("/picture/same-as-screen", test_same_as_screen);
  g_test_add_func ("/picture/can-fail", test_can_fail);
  return g_test_run ();
}
