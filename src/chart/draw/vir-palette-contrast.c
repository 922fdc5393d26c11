/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The contrast formula and what follows from it: shades that reach a contrast, edges, text on areas. Must not know who
 * asks. */

#include "config.h"

#include "vir-palette.h"

#include <math.h>

/* Text is held well above the 4.5:1 of WCAG, for it also stands on the pale ground of an enlargement. */
#define TEXT_CONTRAST 5.5
#define LINE_CONTRAST 3.0
/* In high contrast. */
#define STRONG_TEXT_CONTRAST 7.0
#define STRONG_LINE_CONTRAST 4.5

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
 * vir_palette_is_dark:
 * @palette: a palette
 *
 * Whether marks are lighter than the ground.
 *
 * Returns: whether they are
 */
gboolean
vir_palette_is_dark (const VirPalette *palette)
{
  return luminance (palette->rgb[VIR_COLOUR_GROUND]) < 0.18;
}

static gboolean
is_strong (const VirPalette *palette)
{
  return palette->theme == VIR_THEME_HIGH_CONTRAST || palette->theme == VIR_THEME_DARK_HIGH_CONTRAST;
}

static double
line_contrast (const VirPalette *palette)
{
  return is_strong (palette) ? STRONG_LINE_CONTRAST : LINE_CONTRAST;
}

/**
 * vir_palette_edge:
 * @palette: a palette
 * @fill: 0xRRGGBB of an area on the ground
 *
 * Chooses the colour of the thin edge of an area: that of the area itself where it stands out from the ground, or a
 * shade of it that does. A light area without one would have no end.
 *
 * Returns: 0xRRGGBB
 */
guint32
vir_palette_edge (const VirPalette *palette,
                  guint32           fill)
{
  return vir_colour_reach (fill, palette->rgb[VIR_COLOUR_GROUND], line_contrast (palette));
}

/**
 * vir_palette_texture:
 * @palette: a palette
 * @fill: 0xRRGGBB of an area on the ground
 *
 * Chooses the colour of a texture over an area: that of the ground, or where the area is nearly as light as that, a
 * darker shade of the area.
 *
 * Returns: 0xRRGGBB
 */
guint32
vir_palette_texture (const VirPalette *palette,
                     guint32           fill)
{
  guint32 ground = palette->rgb[VIR_COLOUR_GROUND];

  return vir_colour_contrast (fill, ground) >= LINE_CONTRAST ? ground : vir_colour_reach (fill, fill, LINE_CONTRAST);
}

/**
 * vir_palette_needs_edge:
 * @palette: a palette
 * @fill: paint of an area
 * @beside: paint of the area next to it
 *
 * Whether two areas that stand side by side are too alike to be told apart by colour: between them there must be a
 * gap in the colour of the ground or an edge. Navy and plum, and teal and orange, are such pairs, though each stands
 * out from white.
 *
 * Returns: whether they are below 3:1
 */
gboolean
vir_palette_needs_edge (const VirPalette *palette,
                        VirPaint          fill,
                        VirPaint          beside)
{
  return vir_colour_contrast (vir_palette_resolve (palette, fill), vir_palette_resolve (palette, beside)) <
         LINE_CONTRAST;
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
    return vir_palette_is_dark (palette) ? vir_colour_reach (paint.rgb, ground, LINE_CONTRAST) : paint.rgb;
  if (paint.colour == VIR_COLOUR_PARTY_LINE)
    return vir_colour_reach (paint.rgb, ground, line_contrast (palette));
  if (paint.colour == VIR_COLOUR_PARTY_TEXT)
    return vir_colour_reach (paint.rgb, ground, is_strong (palette) ? STRONG_TEXT_CONTRAST : TEXT_CONTRAST);
  return vir_palette_text_on (vir_palette_resolve (palette,
                                                   (VirPaint) { .colour = paint.over,
                                                                .rgb = paint.rgb }));
}
