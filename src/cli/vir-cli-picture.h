/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The options of a picture's file, for the commands that draw: preset, size, theme and what is left out. Owns what was
 * typed and its errors. */

#pragma once

#include "vir-chart-export.h"

G_BEGIN_DECLS

/**
 * VirCliPicture:
 * @preset: name of a preset
 * @theme: name of a theme
 * @size: "WIDTHxHEIGHT" in pixels
 * @scale: how many times the pixels of the preset, a decimal number
 * @bare: without title and subtitle
 * @transparent: without a ground
 *
 * What was typed.
 */
typedef struct
{
  char    *preset;
  char    *theme;
  char    *size;
  char    *scale;
  gboolean bare;
  gboolean transparent;
} VirCliPicture;

void     vir_cli_picture_clear (VirCliPicture       *typed);
gboolean vir_cli_picture_read  (const VirCliPicture *typed,
                                VirExportOptions    *options);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (VirCliPicture, vir_cli_picture_clear)

/* Entries for vir_cli_parse(). */
#define VIR_CLI_PICTURE_ENTRIES(typed) \
  { "preset", 'p', 0, G_OPTION_ARG_STRING, &(typed)->preset, \
    N_("Size: a4, a4-landscape, slide, web, social or poster"), N_("NAME") }, \
  { "size", 's', 0, G_OPTION_ARG_STRING, &(typed)->size, \
    N_("A size of your own in pixels, such as 1600x900; letters keep their share of it"), N_("WxH") }, \
  { "scale", 0, 0, G_OPTION_ARG_STRING, &(typed)->scale, \
    N_("So many times the pixels, up to 8: 2 for a slide on a sharp screen"), N_("N") }, \
  { "theme", 't', 0, G_OPTION_ARG_STRING, &(typed)->theme, \
    N_("Colours: print, light, dark, high-contrast or dark-high-contrast"), N_("NAME") }, \
  { "bare", 0, 0, G_OPTION_ARG_NONE, &(typed)->bare, \
    N_("Without title and subtitle, for a page that prints them"), NULL }, \
  { "transparent", 0, 0, G_OPTION_ARG_NONE, &(typed)->transparent, \
    N_("Without a ground, to lie on another one as light as the theme's"), NULL }

G_END_DECLS
