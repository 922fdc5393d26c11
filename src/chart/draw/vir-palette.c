/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of colour and the contrast formula. Must not know who asks. */

#include "config.h"

#include "vir-palette.h"

#include <math.h>

/* Text is held well above the 4.5:1 of WCAG, for it also stands on the pale ground of an enlargement. */
#define TEXT_CONTRAST 5.5
#define LINE_CONTRAST 3.0

static const VirPalette light = {
  VIR_THEME_LIGHT,
  {
    [VIR_COLOUR_GROUND] = 0xffffff,
    [VIR_COLOUR_INK] = 0x2e3436,
    [VIR_COLOUR_DIM] = 0x6b6d6e,
    [VIR_COLOUR_TITLE] = 0x241f31,
    [VIR_COLOUR_AXIS] = 0x1c2022,
    [VIR_COLOUR_GRID] = 0xe4e5e5,
    [VIR_COLOUR_PANEL] = 0xf2f2f1,
    [VIR_COLOUR_FUNNEL] = 0xf8f8f7,
    [VIR_COLOUR_FRAME] = 0x8e8f90,
    [VIR_COLOUR_ASSESSED] = 0x12436d,
    [VIR_COLOUR_UP] = 0xf46a25,
    [VIR_COLOUR_DOWN] = 0x28a197,
    [VIR_COLOUR_USE_1] = 0x12436d,
    [VIR_COLOUR_USE_2] = 0x6bace6,
    [VIR_COLOUR_USE_3] = 0x3d3d3d,
    [VIR_COLOUR_USE_4] = 0xa285d1,
    [VIR_COLOUR_SOURCE_1] = 0x28a197,
    [VIR_COLOUR_SOURCE_2] = 0x801650,
    [VIR_COLOUR_SOURCE_3] = 0xf46a25,
    [VIR_COLOUR_TINT_1] = 0xd0e3f5,
    [VIR_COLOUR_TINT_2] = 0x6bace6,
    [VIR_COLOUR_TINT_3] = 0x2073bc,
    [VIR_COLOUR_TINT_4] = 0x12436d,
    [VIR_COLOUR_FOCUS] = 0x3584e4,
    [VIR_COLOUR_BAND_1] = 0x6bace6,
    [VIR_COLOUR_BAND_2] = 0x97c4ed,
    [VIR_COLOUR_BAND_3] = 0xc0dbf4,
    [VIR_COLOUR_BAND_4] = 0xe1eefa,
    [VIR_COLOUR_LIMIT] = 0xa51d2d,
    [VIR_COLOUR_BEYOND] = 0xeec4c8,
  }
};

static const VirPalette dark = {
  VIR_THEME_DARK,
  {
    [VIR_COLOUR_GROUND] = 0x1e1e1e,
    [VIR_COLOUR_INK] = 0xdeddda,
    [VIR_COLOUR_DIM] = 0xa5a4a2,
    [VIR_COLOUR_TITLE] = 0xffffff,
    [VIR_COLOUR_AXIS] = 0xf2f1ef,
    [VIR_COLOUR_GRID] = 0x373737,
    [VIR_COLOUR_PANEL] = 0x2a2a2a,
    [VIR_COLOUR_FUNNEL] = 0x242424,
    [VIR_COLOUR_FRAME] = 0x8c8b89,
    [VIR_COLOUR_ASSESSED] = 0x6bace6,
    [VIR_COLOUR_UP] = 0xf88a52,
    [VIR_COLOUR_DOWN] = 0x4cc3b9,
    [VIR_COLOUR_USE_1] = 0x6bace6,
    [VIR_COLOUR_USE_2] = 0xa9cff0,
    [VIR_COLOUR_USE_3] = 0xb8b8b8,
    [VIR_COLOUR_USE_4] = 0xa285d1,
    [VIR_COLOUR_SOURCE_1] = 0x4cc3b9,
    [VIR_COLOUR_SOURCE_2] = 0xd86fae,
    [VIR_COLOUR_SOURCE_3] = 0xf88a52,
    [VIR_COLOUR_TINT_1] = 0x24425c,
    [VIR_COLOUR_TINT_2] = 0x2a6ca8,
    [VIR_COLOUR_TINT_3] = 0x6bace6,
    [VIR_COLOUR_TINT_4] = 0xc3dff6,
    [VIR_COLOUR_FOCUS] = 0x78aeed,
    [VIR_COLOUR_BAND_1] = 0x4d86b8,
    [VIR_COLOUR_BAND_2] = 0x3d6a93,
    [VIR_COLOUR_BAND_3] = 0x2f506f,
    [VIR_COLOUR_BAND_4] = 0x273c50,
    [VIR_COLOUR_LIMIT] = 0xff938c,
    [VIR_COLOUR_BEYOND] = 0x6b4442,
  }
};

static const VirPalette print = {
  VIR_THEME_PRINT,
  {
    [VIR_COLOUR_GROUND] = 0xffffff,
    [VIR_COLOUR_INK] = 0x2e3436,
    [VIR_COLOUR_DIM] = 0x5e5c64,
    [VIR_COLOUR_TITLE] = 0x171717,
    [VIR_COLOUR_AXIS] = 0x000000,
    [VIR_COLOUR_GRID] = 0xd9d8d6,
    [VIR_COLOUR_PANEL] = 0xf5f4f2,
    [VIR_COLOUR_FUNNEL] = 0xfaf9f8,
    [VIR_COLOUR_FRAME] = 0x9a9996,
    [VIR_COLOUR_ASSESSED] = 0x12436d,
    [VIR_COLOUR_UP] = 0xf46a25,
    [VIR_COLOUR_DOWN] = 0x28a197,
    [VIR_COLOUR_USE_1] = 0x12436d,
    [VIR_COLOUR_USE_2] = 0x6bace6,
    [VIR_COLOUR_USE_3] = 0x3d3d3d,
    [VIR_COLOUR_USE_4] = 0xa285d1,
    [VIR_COLOUR_SOURCE_1] = 0x28a197,
    [VIR_COLOUR_SOURCE_2] = 0x801650,
    [VIR_COLOUR_SOURCE_3] = 0xf46a25,
    [VIR_COLOUR_TINT_1] = 0xd0e3f5,
    [VIR_COLOUR_TINT_2] = 0x6bace6,
    [VIR_COLOUR_TINT_3] = 0x2073bc,
    [VIR_COLOUR_TINT_4] = 0x12436d,
    [VIR_COLOUR_FOCUS] = 0x3584e4,
    [VIR_COLOUR_BAND_1] = 0x6bace6,
    [VIR_COLOUR_BAND_2] = 0x97c4ed,
    [VIR_COLOUR_BAND_3] = 0xc0dbf4,
    [VIR_COLOUR_BAND_4] = 0xe1eefa,
    [VIR_COLOUR_LIMIT] = 0xa51d2d,
    [VIR_COLOUR_BEYOND] = 0xf0c9cd,
  }
};

static const VirPalette high_contrast = {
  VIR_THEME_HIGH_CONTRAST,
  {
    [VIR_COLOUR_GROUND] = 0xffffff,
    [VIR_COLOUR_INK] = 0x000000,
    [VIR_COLOUR_DIM] = 0x333333,
    [VIR_COLOUR_TITLE] = 0x000000,
    [VIR_COLOUR_AXIS] = 0x000000,
    [VIR_COLOUR_GRID] = 0x949494,
    [VIR_COLOUR_PANEL] = 0xffffff,
    [VIR_COLOUR_FUNNEL] = 0xffffff,
    [VIR_COLOUR_FRAME] = 0x000000,
    [VIR_COLOUR_ASSESSED] = 0x0b2f4f,
    [VIR_COLOUR_UP] = 0xb83b00,
    [VIR_COLOUR_DOWN] = 0x0d6b63,
    [VIR_COLOUR_USE_1] = 0x12436d,
    [VIR_COLOUR_USE_2] = 0x2073bc,
    [VIR_COLOUR_USE_3] = 0x3d3d3d,
    [VIR_COLOUR_USE_4] = 0x6a46a8,
    [VIR_COLOUR_SOURCE_1] = 0x0d6b63,
    [VIR_COLOUR_SOURCE_2] = 0x801650,
    [VIR_COLOUR_SOURCE_3] = 0xb83b00,
    [VIR_COLOUR_TINT_1] = 0xd0e3f5,
    [VIR_COLOUR_TINT_2] = 0x6bace6,
    [VIR_COLOUR_TINT_3] = 0x2073bc,
    [VIR_COLOUR_TINT_4] = 0x0b2f4f,
    [VIR_COLOUR_FOCUS] = 0x1a5fb4,
    [VIR_COLOUR_BAND_1] = 0x5b9fdc,
    [VIR_COLOUR_BAND_2] = 0x8dbce8,
    [VIR_COLOUR_BAND_3] = 0xbad6f1,
    [VIR_COLOUR_BAND_4] = 0xe1eefa,
    [VIR_COLOUR_LIMIT] = 0x8f0d1d,
    [VIR_COLOUR_BEYOND] = 0x8f0d1d,
  }
};

/**
 * vir_palette_get:
 * @theme: a theme
 *
 * Looks the colours of a theme up.
 *
 * Returns: (transfer none): the palette
 */
const VirPalette *
vir_palette_get (VirChartTheme theme)
{
  switch (theme)
    {
    case VIR_THEME_DARK:
      return &dark;
    case VIR_THEME_PRINT:
      return &print;
    case VIR_THEME_HIGH_CONTRAST:
      return &high_contrast;
    case VIR_THEME_LIGHT:
    default:
      return &light;
    }
}

static double
channel (guint32 rgb,
         guint   shift)
{
  double c = ((rgb >> shift) & 0xff) / 255.0;

  return c <= 0.03928 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
}

static double
luminance (guint32 rgb)
{
  return 0.2126 * channel (rgb, 16) + 0.7152 * channel (rgb, 8) + 0.0722 * channel (rgb, 0);
}

/**
 * vir_colour_contrast:
 * @a: 0xRRGGBB
 * @b: 0xRRGGBB
 *
 * Contrast of two colours by the formula of WCAG 2.1.
 *
 * Returns: from 1 to 21
 */
double
vir_colour_contrast (guint32 a,
                     guint32 b)
{
  double la = luminance (a);
  double lb = luminance (b);

  return la > lb ? (la + 0.05) / (lb + 0.05) : (lb + 0.05) / (la + 0.05);
}

/* @colour mixed with black (@towards 0) or white (@towards 255), @part of 256 of it kept. */
static guint32
mix (guint32 colour,
     guint   towards,
     guint   part)
{
  guint32 result = 0;

  for (guint shift = 0; shift <= 16; shift += 8)
    {
      guint c = (colour >> shift) & 0xff;

      result |= ((c * part + towards * (256 - part) + 128) / 256) << shift;
    }
  return result;
}

/**
 * vir_colour_reach:
 * @colour: 0xRRGGBB
 * @ground: 0xRRGGBB it stands on
 * @contrast: what must be reached
 *
 * Finds the shade of a colour nearest to it that has enough contrast: darker on a light ground, lighter
 * on a dark one, of the same hue.
 *
 * Returns: the shade; @colour itself if it is enough
 */
guint32
vir_colour_reach (guint32 colour,
                  guint32 ground,
                  double  contrast)
{
  guint towards = luminance (ground) > 0.18 ? 0 : 255;

  for (guint part = 256; part > 0; part--)
    {
      guint32 shade = mix (colour, towards, part);

      if (vir_colour_contrast (shade, ground) >= contrast)
        return shade;
    }
  return mix (colour, towards, 0);
}

/**
 * vir_palette_text_on:
 * @fill: 0xRRGGBB of an area
 *
 * Chooses black or white for text on an area.
 *
 * Returns: 0xRRGGBB
 */
guint32
vir_palette_text_on (guint32 fill)
{
  return vir_colour_contrast (fill, 0xffffff) >= vir_colour_contrast (fill, 0x171717) ? 0xffffff
                                                                                      : 0x171717;
}

/**
 * vir_palette_neutral:
 * @index: number of a package, from 0
 *
 * Colours for packages in neutral mode or of groups with no national colour: those of the Government
 * Analysis Function, in their order, in which neighbours can be told apart.
 *
 * Returns: 0xRRGGBB
 */
guint32
vir_palette_neutral (guint index)
{
  static const guint32 colours[] = { 0x12436d, 0x28a197, 0x801650, 0xf46a25, 0x3d3d3d, 0xa285d1 };

  return colours[index % G_N_ELEMENTS (colours)];
}

/**
 * vir_palette_resolve:
 * @palette: a palette
 * @paint: a paint other than none
 *
 * Binds a paint to a theme.
 *
 * Returns: 0xRRGGBB
 */
guint32
vir_palette_resolve (const VirPalette *palette,
                     VirPaint          paint)
{
  guint32 ground = palette->rgb[VIR_COLOUR_GROUND];

  if (paint.colour < VIR_COLOUR_N_FIXED)
    return palette->rgb[paint.colour];
  if (paint.colour == VIR_COLOUR_PARTY_FILL)
    return palette->theme == VIR_THEME_DARK ? vir_colour_reach (paint.rgb, ground, LINE_CONTRAST)
                                            : paint.rgb;
  if (paint.colour == VIR_COLOUR_PARTY_LINE)
    return vir_colour_reach (paint.rgb, ground, LINE_CONTRAST);
  if (paint.colour == VIR_COLOUR_PARTY_TEXT)
    return vir_colour_reach (paint.rgb, ground, TEXT_CONTRAST);
  return vir_palette_text_on (vir_palette_resolve (palette,
                                                   (VirPaint) { .colour = paint.over,
                                                                .rgb = paint.rgb }));
}
