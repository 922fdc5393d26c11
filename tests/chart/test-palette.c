/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Colours: contrast as WCAG counts it, shades of party colours, and every theme readable. */

#include "vir-palette.h"

#include "vir-chart-layout.h"
#include "vir-chart-samples.h"
#include "vir-colour-check.h"

static void
test_contrast (void)
{
  static const struct
  {
    guint32 a, b;
    double  contrast;
  } table[] = {
    { 0x000000, 0xffffff, 21.0 },   { 0xffffff, 0xffffff, 1.0 },    { 0x12436d, 0xffffff, 10.25 },
    { 0x28a197, 0xffffff, 3.17 },   { 0x801650, 0xffffff, 9.77 },   { 0xf46a25, 0xffffff, 3.03 },
    { 0x3d3d3d, 0xffffff, 10.86 },  { 0xa285d1, 0xffffff, 3.08 },   { 0x12436d, 0x242424, 1.51 },
    { 0x28a197, 0x242424, 4.90 },   { 0x0087dc, 0xffffff, 3.82 },   { 0xe4003b, 0xffffff, 4.81 },
    { 0xfaa61a, 0xffffff, 1.99 },   { 0x02a95b, 0xffffff, 3.08 },   { 0x12b6cf, 0xffffff, 2.44 },
    { 0xfdf38e, 0x000000, 18.39 },  { 0x005b54, 0xffffff, 8.00 },   { 0x12436d, 0x801650, 1.05 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_assert_cmpfloat_with_epsilon (vir_colour_contrast (table[i].a, table[i].b), table[i].contrast, 0.006);
      g_assert_cmpfloat (vir_colour_contrast (table[i].a, table[i].b),
                         ==,
                         vir_colour_contrast (table[i].b, table[i].a));
    }
}

static void
assert_near (guint32 a,
             guint32 b)
{
  for (guint shift = 0; shift <= 16; shift += 8)
    g_assert_cmpint (ABS ((int) ((a >> shift) & 0xff) - (int) ((b >> shift) & 0xff)), <=, 2);
}

/* The table of party colours: the shade reaching 3:1 and the one reaching 4.5:1 on white. */
static void
test_reach (void)
{
  static const struct
  {
    guint32 colour, line, text;
  } table[] = {
    { 0x0087dc, 0x0087dc, 0x007ac7 }, { 0xe4003b, 0xe4003b, 0xe4003b }, { 0xfaa61a, 0xca8615, 0xa16b11 },
    { 0x02a95b, 0x02a95b, 0x028849 }, { 0x12b6cf, 0x10a3b9, 0x0d8294 }, { 0xfdf38e, 0x9c9557, 0x7d7846 },
    { 0x005b54, 0x005b54, 0x005b54 }, { 0x909090, 0x909090, 0x767676 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      assert_near (vir_colour_reach (table[i].colour, 0xffffff, 3), table[i].line);
      assert_near (vir_colour_reach (table[i].colour, 0xffffff, 4.5), table[i].text);
    }
  for (guint round = 0; round < 2000; round++)
    {
      guint32 colour = (guint32) g_test_rand_int () & 0xffffff;
      guint32 ground = g_test_rand_int_range (0, 2) ? 0xffffff : 0x1e1e1e;

      g_assert_cmpfloat (vir_colour_contrast (vir_colour_reach (colour, ground, 4.5), ground), >=, 4.5);
    }
}

static double
contrast_of (const VirPalette *palette,
             VirPaint          paint,
             VirColour         ground)
{
  return vir_colour_contrast (vir_palette_resolve (palette, paint), palette->rgb[ground]);
}

/* Conservative, Labour, Liberal Democrat, Green, Reform UK, SNP, Plaid Cymru, independent. */
static const guint32 parties[] = { 0x0087dc, 0xe4003b, 0xfaa61a, 0x02a95b, 0x12b6cf, 0xfdf38e, 0x005b54, 0x909090 };

static void
test_themes (void)
{
  static const VirColour texts[] = { VIR_COLOUR_INK, VIR_COLOUR_DIM, VIR_COLOUR_TITLE, VIR_COLOUR_ASSESSED,
                                     VIR_COLOUR_LIMIT };
  static const VirColour marks[] = { VIR_COLOUR_AXIS, VIR_COLOUR_UP, VIR_COLOUR_DOWN, VIR_COLOUR_USE_1,
                                     VIR_COLOUR_USE_3, VIR_COLOUR_USE_4, VIR_COLOUR_SOURCE_1,
                                     VIR_COLOUR_SOURCE_2, VIR_COLOUR_SOURCE_3, VIR_COLOUR_FOCUS, VIR_COLOUR_FRAME,
                                     VIR_COLOUR_LIMIT };

  for (guint theme = 0; theme < VIR_N_THEMES; theme++)
    {
      const VirPalette *palette = vir_palette_get ((VirChartTheme) theme);

      g_assert_cmpuint (palette->theme, ==, theme);
      for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
        {
          VirPaint paint = { .colour = texts[i] };

          g_assert_cmpfloat (contrast_of (palette, paint, VIR_COLOUR_GROUND), >=, 4.5);
          g_assert_cmpfloat (contrast_of (palette, paint, VIR_COLOUR_PANEL), >=, 4.5);
        }
      for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
        g_assert_cmpfloat (contrast_of (palette, (VirPaint) { .colour = marks[i] }, VIR_COLOUR_GROUND), >=, 3);
      for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
        {
          VirPaint line = { .colour = VIR_COLOUR_PARTY_LINE, .rgb = parties[i] };
          VirPaint text = { .colour = VIR_COLOUR_PARTY_TEXT, .rgb = parties[i] };

          g_assert_cmpfloat (contrast_of (palette, line, VIR_COLOUR_GROUND), >=, 3);
          g_assert_cmpfloat (contrast_of (palette, text, VIR_COLOUR_PANEL), >=, 4.5);
        }
    }
}

/* Every party as an area: its edge stands out from the ground, its texture from the area, words on it can be read. */
static void
test_party_fills (void)
{
  for (guint theme = 0; theme < VIR_N_THEMES; theme++)
    for (guint i = 0; i < G_N_ELEMENTS (parties); i++)
      {
        const VirPalette *palette = vir_palette_get ((VirChartTheme) theme);
        VirPaint          paint = { .colour = VIR_COLOUR_PARTY_FILL, .rgb = parties[i] };
        VirPaint          words = { .colour = VIR_COLOUR_ON_FILL, .over = VIR_COLOUR_PARTY_FILL, .rgb = parties[i] };
        guint32           fill = vir_palette_resolve (palette, paint);

        g_assert_cmpfloat (vir_colour_contrast (vir_palette_edge (palette, fill), palette->rgb[VIR_COLOUR_GROUND]), >=, 3);
        g_assert_cmpfloat (vir_colour_contrast (vir_palette_texture (palette, fill), fill), >=, 3);
        g_assert_cmpfloat (vir_colour_contrast (vir_palette_resolve (palette, words), fill), >=, 4.5);
      }
}

/* Edges are for light fills only. */
static void
test_edge (void)
{
  const VirPalette *print = vir_palette_get (VIR_THEME_PRINT);

  g_assert_cmphex (vir_palette_edge (print, 0x0087dc), ==, 0x0087dc);
  g_assert_cmphex (vir_palette_edge (print, 0x005b54), ==, 0x005b54);
  assert_near (vir_palette_edge (print, 0xfdf38e), 0x9c9557);
  assert_near (vir_palette_edge (print, 0xfaa61a), 0xca8615);
  g_assert_cmphex (vir_palette_texture (print, 0xe4003b), ==, 0xffffff);
  g_assert_cmphex (vir_palette_texture (print, 0xfaa61a), !=, 0xffffff);
  g_assert_cmphex (vir_palette_edge (vir_palette_get (VIR_THEME_DARK), 0xfdf38e), ==, 0xfdf38e);
}

/* The trap: each stands out from white, and neither from the other. */
static void
test_neighbours (void)
{
  static const struct
  {
    guint32  a, b;
    gboolean needs;
  } table[] = {
    { 0x12436d, 0x801650, TRUE },  { 0x28a197, 0xf46a25, TRUE },  { 0x12436d, 0x28a197, FALSE },
    { 0x801650, 0xf46a25, FALSE }, { 0x12436d, 0xf46a25, FALSE }, { 0x12436d, 0x12436d, TRUE },
    { 0xfdf38e, 0xe4003b, FALSE }, { 0xe4003b, 0x0087dc, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      VirPaint a = { .colour = VIR_COLOUR_PARTY_FILL, .rgb = table[i].a };
      VirPaint b = { .colour = VIR_COLOUR_PARTY_FILL, .rgb = table[i].b };

      g_assert_cmpint (vir_palette_needs_edge (vir_palette_get (VIR_THEME_PRINT), a, b), ==, table[i].needs);
      g_assert_cmpint (vir_palette_needs_edge (vir_palette_get (VIR_THEME_PRINT), b, a), ==, table[i].needs);
    }
}

/* Whole charts, text by text and mark by mark. */
static void
test_scenes (void)
{
  g_autoptr (VirChartSpec) gap = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) years = vir_sample_gap_multiples ();
  g_autoptr (VirChartSpec) packages = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartSpec) package_years = vir_sample_package_years ();
  g_autoptr (VirChartSpec) bars = vir_sample_gap_bars ();
  g_autoptr (VirChartSpec) added = vir_sample_gap_added ();
  g_autoptr (VirChartSpec) bridge = vir_sample_bridge ();
  g_autoptr (GRand)        rand = g_rand_new_with_seed (3);
  g_autoptr (VirChartSpec) many = vir_sample_random_rows (rand, 8);
  const VirChartSpec      *specs[] = { gap, years, packages, package_years, bars, added, bridge, many };

  for (guint i = 0; i < G_N_ELEMENTS (specs); i++)
    for (guint print = 0; print < 2; print++)
      {
        const VirChartStyle style = { print ? VIR_CHART_PRINT : VIR_CHART_SCREEN, print ? 33 : 12, 0, print, print };
        g_autoptr (VirChartScene) scene =
          vir_chart_layout (specs[i], vir_sample_metrics (), print ? 1890 : 756, print ? 1063 : 300, &style);

        vir_check_colours (scene, specs[i]->head.title);
      }
}

/* Text on every fill of a stack can be read. */
static void
test_on_fill (void)
{
  for (guint theme = 0; theme < VIR_N_THEMES; theme++)
    for (guint colour = VIR_COLOUR_USE_1; colour <= VIR_COLOUR_SOURCE_3; colour++)
      {
        const VirPalette *palette = vir_palette_get ((VirChartTheme) theme);
        VirPaint          text = { .colour = VIR_COLOUR_ON_FILL, .over = (VirColour) colour };

        g_assert_cmpfloat (vir_colour_contrast (vir_palette_resolve (palette, text), palette->rgb[colour]), >=, 4.5);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/contrast", test_contrast);
  g_test_add_func ("/palette/reach", test_reach);
  g_test_add_func ("/palette/themes", test_themes);
  g_test_add_func ("/palette/on-fill", test_on_fill);
  g_test_add_func ("/palette/party-fills", test_party_fills);
  g_test_add_func ("/palette/edge", test_edge);
  g_test_add_func ("/palette/neighbours", test_neighbours);
  g_test_add_func ("/palette/scenes", test_scenes);
  return g_test_run ();
}
