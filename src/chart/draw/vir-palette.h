/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The colours of charts in each theme, and the arithmetic of contrast. Owns every colour a chart
 * uses; party colours come in as numbers and leave in a shade that can be seen on the ground. Must
 * not know a chart. Contrast is that of WCAG 2.1, success criteria 1.4.3 and 1.4.11. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VirChartTheme:
 * @VIR_THEME_LIGHT: the light window
 * @VIR_THEME_DARK: the dark window
 * @VIR_THEME_PRINT: exports: black and colour on white
 * @VIR_THEME_HIGH_CONTRAST: the light window in high contrast
 * @VIR_THEME_DARK_HIGH_CONTRAST: the dark window in high contrast
 * @VIR_N_THEMES: how many there are
 *
 * Where a chart is seen.
 */
typedef enum
{
  VIR_THEME_LIGHT,
  VIR_THEME_DARK,
  VIR_THEME_PRINT,
  VIR_THEME_HIGH_CONTRAST,
  VIR_THEME_DARK_HIGH_CONTRAST,
  VIR_N_THEMES
} VirChartTheme;

/**
 * VirColour:
 * @VIR_COLOUR_NONE: nothing is drawn
 * @VIR_COLOUR_GROUND: what the chart stands on
 * @VIR_COLOUR_INK: the published budget, totals, words
 * @VIR_COLOUR_DIM: axis figures, second lines, notes
 * @VIR_COLOUR_TITLE: titles
 * @VIR_COLOUR_AXIS: the zero line
 * @VIR_COLOUR_GRID: grid lines
 * @VIR_COLOUR_PANEL: the ground of an enlargement
 * @VIR_COLOUR_FUNNEL: what joins an enlargement to its source
 * @VIR_COLOUR_FRAME: the frame round that source; connectors
 * @VIR_COLOUR_ASSESSED: assessed figures
 * @VIR_COLOUR_UP: steps that worsen
 * @VIR_COLOUR_DOWN: steps that help
 * @VIR_COLOUR_USE_1: cuts put back
 * @VIR_COLOUR_USE_2: spending
 * @VIR_COLOUR_USE_3: income given up
 * @VIR_COLOUR_USE_4: other uses
 * @VIR_COLOUR_SOURCE_1: new savings, reserves
 * @VIR_COLOUR_SOURCE_2: tax
 * @VIR_COLOUR_SOURCE_3: other sources
 * @VIR_COLOUR_TINT_1: a share of the whole, up to a quarter
 * @VIR_COLOUR_TINT_2: up to a half
 * @VIR_COLOUR_TINT_3: less than all
 * @VIR_COLOUR_TINT_4: all of it
 * @VIR_COLOUR_FOCUS: the datum under the pointer or cursor
 * @VIR_COLOUR_BAND_1: the innermost band of a fan
 * @VIR_COLOUR_BAND_2: the next
 * @VIR_COLOUR_BAND_3: the next
 * @VIR_COLOUR_BAND_4: the outermost; it needs an outline to be seen
 * @VIR_COLOUR_LIMIT: a limit that is not to be passed, in words and as a line
 * @VIR_COLOUR_BEYOND: the hatching beyond it
 * @VIR_COLOUR_PARTY_FILL: a party's colour as an area
 * @VIR_COLOUR_PARTY_LINE: in the shade that reaches 3:1 as a line
 * @VIR_COLOUR_PARTY_TEXT: in the shade that reads as text
 * @VIR_COLOUR_ON_FILL: text on an area: black or white, whichever reads better; needs the area's
 *   own paint, see vir_palette_text_on()
 *
 * What a colour is for.
 */
typedef enum
{
  VIR_COLOUR_NONE,
  VIR_COLOUR_GROUND,
  VIR_COLOUR_INK,
  VIR_COLOUR_DIM,
  VIR_COLOUR_TITLE,
  VIR_COLOUR_AXIS,
  VIR_COLOUR_GRID,
  VIR_COLOUR_PANEL,
  VIR_COLOUR_FUNNEL,
  VIR_COLOUR_FRAME,
  VIR_COLOUR_ASSESSED,
  VIR_COLOUR_UP,
  VIR_COLOUR_DOWN,
  VIR_COLOUR_USE_1,
  VIR_COLOUR_USE_2,
  VIR_COLOUR_USE_3,
  VIR_COLOUR_USE_4,
  VIR_COLOUR_SOURCE_1,
  VIR_COLOUR_SOURCE_2,
  VIR_COLOUR_SOURCE_3,
  VIR_COLOUR_TINT_1,
  VIR_COLOUR_TINT_2,
  VIR_COLOUR_TINT_3,
  VIR_COLOUR_TINT_4,
  VIR_COLOUR_FOCUS,
  VIR_COLOUR_BAND_1,
  VIR_COLOUR_BAND_2,
  VIR_COLOUR_BAND_3,
  VIR_COLOUR_BAND_4,
  VIR_COLOUR_LIMIT,
  VIR_COLOUR_BEYOND,
  VIR_COLOUR_N_FIXED,
  VIR_COLOUR_PARTY_FILL = VIR_COLOUR_N_FIXED,
  VIR_COLOUR_PARTY_LINE,
  VIR_COLOUR_PARTY_TEXT,
  VIR_COLOUR_ON_FILL
} VirColour;

/**
 * VirPaint:
 * @colour: what the colour is for
 * @over: for %VIR_COLOUR_ON_FILL what the area is painted with
 * @rgb: 0xRRGGBB of the party, for the party colours
 *
 * A colour that is not yet bound to a theme.
 */
typedef struct
{
  VirColour colour;
  VirColour over;
  guint32   rgb;
} VirPaint;

/**
 * VirPalette:
 * @theme: the theme it is of
 * @rgb: 0xRRGGBB of every fixed colour
 *
 * The colours of one theme. A widget may change some, such as the focus colour.
 */
typedef struct
{
  VirChartTheme theme;
  guint32       rgb[VIR_COLOUR_N_FIXED];
} VirPalette;

const VirPalette *vir_palette_get          (VirChartTheme theme);
guint32           vir_palette_resolve      (const VirPalette *palette,
                                            VirPaint          paint);
double            vir_colour_contrast      (guint32 a,
                                            guint32 b);
guint32           vir_colour_reach         (guint32 colour,
                                            guint32 ground,
                                            double  contrast);
guint32           vir_palette_neutral      (guint index);
guint32           vir_palette_text_on      (guint32 fill);
gboolean          vir_palette_is_dark      (const VirPalette *palette);
guint32           vir_palette_edge         (const VirPalette *palette,
                                            guint32           fill);
guint32           vir_palette_texture      (const VirPalette *palette,
                                            guint32           fill);
gboolean          vir_palette_needs_edge   (const VirPalette *palette,
                                            VirPaint          fill,
                                            VirPaint          beside);

G_END_DECLS
