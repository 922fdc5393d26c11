/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A chart as a file. Owns the presets, the order of work (lay out, draw, encode, write) and the files
 * beside it. The same spec and options give the same bytes. Must not read a clock or a setting. */

#pragma once

#include "vir-chart-lint.h"
#include "vir-chart-spec.h"
#include "vir-palette.h"

G_BEGIN_DECLS

/**
 * VirChartFormat:
 * @VIR_CHART_FORMAT_BY_NAME: as the file's name ends: .png, .svg, .pdf, .csv or .txt
 * @VIR_CHART_FORMAT_PNG: PNG with resolution and description
 * @VIR_CHART_FORMAT_SVG: SVG with title and description
 * @VIR_CHART_FORMAT_PDF: PDF with title and subject
 * @VIR_CHART_FORMAT_CSV: the numbers
 * @VIR_CHART_FORMAT_TXT: the description
 *
 * What a chart is written as.
 */
typedef enum
{
  VIR_CHART_FORMAT_BY_NAME,
  VIR_CHART_FORMAT_PNG,
  VIR_CHART_FORMAT_SVG,
  VIR_CHART_FORMAT_PDF,
  VIR_CHART_FORMAT_CSV,
  VIR_CHART_FORMAT_TXT
} VirChartFormat;

/**
 * VirChartPreset:
 * @VIR_PRESET_A4: the width of an A4 page, 160 × 90 mm at 300 dpi
 * @VIR_PRESET_A4_LANDSCAPE: a whole A4 page on its side
 * @VIR_PRESET_SLIDE: 1920 × 1080
 * @VIR_PRESET_WEB: 600 px wide at twice the resolution
 * @VIR_PRESET_SOCIAL: a card of 1200 × 675
 * @VIR_PRESET_POSTER: A3 at 150 dpi
 *
 * Sizes for the usual places.
 */
typedef enum
{
  VIR_PRESET_A4,
  VIR_PRESET_A4_LANDSCAPE,
  VIR_PRESET_SLIDE,
  VIR_PRESET_WEB,
  VIR_PRESET_SOCIAL,
  VIR_PRESET_POSTER,
  VIR_N_PRESETS
} VirChartPreset;

/**
 * VirPresetInfo:
 * @name: name on a command line, "a4"
 * @width: pixels
 * @height: pixels
 * @dpi: pixels to the inch
 * @text: size of labels in pixels
 * @title: size of the title in pixels, 0 for what suits the labels
 *
 * A preset in figures.
 */
typedef struct
{
  const char *name;
  guint       width;
  guint       height;
  guint       dpi;
  double      text;
  double      title;
} VirPresetInfo;

/**
 * VirExportOptions:
 * @format: what to write; by name if 0
 * @preset: the size
 * @width: own width in pixels, 0 for the preset's; letters keep their share of the picture
 * @height: own height in pixels, 0 for the preset's
 * @scale: so many times the pixels, letters and resolution of these; 0 for once
 * @theme: the colours; exports are %VIR_THEME_PRINT unless a user asks otherwise
 * @bare: without title and subtitle, for a page that prints them as text
 * @transparent: without a ground
 * @side_files: write name.csv and name.txt beside a picture
 *
 * How to write a chart. %NULL options are the A4 preset in print colours with side files.
 */
typedef struct
{
  VirChartFormat format;
  VirChartPreset preset;
  guint          width;
  guint          height;
  double         scale;
  VirChartTheme  theme;
  gboolean       bare;
  gboolean       transparent;
  gboolean       side_files;
} VirExportOptions;

#define VIR_EXPORT_OPTIONS_INIT { .theme = VIR_THEME_PRINT, .side_files = TRUE }

const VirPresetInfo *vir_chart_preset_get_info (VirChartPreset preset);
gboolean             vir_chart_preset_parse    (const char     *name,
                                                VirChartPreset *preset);
GBytes              *vir_chart_render          (const VirChartSpec     *spec,
                                                const VirExportOptions *options,
                                                GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean             vir_chart_export_fits     (const VirChartSpec     *spec,
                                                const VirExportOptions *options,
                                                GError                **error);
VirChartLint        *vir_chart_export_lint     (const VirChartSpec     *spec,
                                                const VirExportOptions *options) G_GNUC_WARN_UNUSED_RESULT;
gboolean             vir_chart_export          (const VirChartSpec     *spec,
                                                const char             *path,
                                                const VirExportOptions *options,
                                                GError                **error);

G_END_DECLS
