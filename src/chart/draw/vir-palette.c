/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tables of colour. Must not know who asks. */

#include "config.h"

#include "vir-palette.h"

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
    [VIR_COLOUR_BAND_1] = 0x45779f,
    [VIR_COLOUR_BAND_2] = 0x375f80,
    [VIR_COLOUR_BAND_3] = 0x2c4a64,
    [VIR_COLOUR_BAND_4] = 0x263a4d,
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
    [VIR_COLOUR_FRAME] = 0x8c8b88,
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
    [VIR_COLOUR_BEYOND] = 0xc08088,
  }
};

static const VirPalette dark_high_contrast = {
  VIR_THEME_DARK_HIGH_CONTRAST,
  {
    [VIR_COLOUR_GROUND] = 0x000000,
    [VIR_COLOUR_INK] = 0xffffff,
    [VIR_COLOUR_DIM] = 0xd6d5d3,
    [VIR_COLOUR_TITLE] = 0xffffff,
    [VIR_COLOUR_AXIS] = 0xffffff,
    [VIR_COLOUR_GRID] = 0x6b6b6b,
    [VIR_COLOUR_PANEL] = 0x000000,
    [VIR_COLOUR_FUNNEL] = 0x000000,
    [VIR_COLOUR_FRAME] = 0xffffff,
    [VIR_COLOUR_ASSESSED] = 0x9cccf5,
    [VIR_COLOUR_UP] = 0xff9f66,
    [VIR_COLOUR_DOWN] = 0x63ddd2,
    [VIR_COLOUR_USE_1] = 0x6bace6,
    [VIR_COLOUR_USE_2] = 0xb9dcf8,
    [VIR_COLOUR_USE_3] = 0xc9c9c9,
    [VIR_COLOUR_USE_4] = 0xbfa4ec,
    [VIR_COLOUR_SOURCE_1] = 0x63ddd2,
    [VIR_COLOUR_SOURCE_2] = 0xf08cc6,
    [VIR_COLOUR_SOURCE_3] = 0xff9f66,
    [VIR_COLOUR_TINT_1] = 0x12304a,
    [VIR_COLOUR_TINT_2] = 0x2f5f8c,
    [VIR_COLOUR_TINT_3] = 0x6bace6,
    [VIR_COLOUR_TINT_4] = 0xc4e2fb,
    [VIR_COLOUR_FOCUS] = 0x99c1f1,
    [VIR_COLOUR_BAND_1] = 0x5b93c6,
    [VIR_COLOUR_BAND_2] = 0x42719c,
    [VIR_COLOUR_BAND_3] = 0x2d5274,
    [VIR_COLOUR_BAND_4] = 0x1c3852,
    [VIR_COLOUR_LIMIT] = 0xff8f98,
    [VIR_COLOUR_BEYOND] = 0xff8f98,
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
  static const VirPalette *const palettes[VIR_N_THEMES] = {
    [VIR_THEME_LIGHT] = &light,
    [VIR_THEME_DARK] = &dark,
    [VIR_THEME_PRINT] = &print,
    [VIR_THEME_HIGH_CONTRAST] = &high_contrast,
    [VIR_THEME_DARK_HIGH_CONTRAST] = &dark_high_contrast,
  };

  g_return_val_if_fail (theme < VIR_N_THEMES, &light);
  return palettes[theme];
}
