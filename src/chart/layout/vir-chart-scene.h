/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A laid-out chart: primitives in pixels, each with the datum it stands for. Plain data that can be
 * drawn, hit and written down as text for tests. Must not know a spec, a theme or a font. */

#pragma once

#include "vir-palette.h"

G_BEGIN_DECLS

/**
 * VirSceneShape:
 * @VIR_SCENE_RECT: a rectangle
 * @VIR_SCENE_LINE: an open polyline
 * @VIR_SCENE_DOUBLE: a polyline drawn as two thin parallel ones
 * @VIR_SCENE_CIRCLE: a round mark
 * @VIR_SCENE_SQUARE: a square mark
 * @VIR_SCENE_AREA: a closed polygon
 * @VIR_SCENE_TEXT: a run of text
 *
 * The shapes.
 */
typedef enum
{
  VIR_SCENE_RECT,
  VIR_SCENE_LINE,
  VIR_SCENE_DOUBLE,
  VIR_SCENE_CIRCLE,
  VIR_SCENE_SQUARE,
  VIR_SCENE_AREA,
  VIR_SCENE_TEXT
} VirSceneShape;

/**
 * VirSceneFill:
 * @VIR_FILL_SOLID: the colour itself
 * @VIR_FILL_HATCH: thin diagonal lines: in doubt
 * @VIR_FILL_STIPPLE: dots: one-off
 *
 * How a fill is laid on.
 */
typedef enum
{
  VIR_FILL_SOLID,
  VIR_FILL_HATCH,
  VIR_FILL_STIPPLE
} VirSceneFill;

/**
 * VirSceneTexture:
 * @VIR_TEXTURE_NONE: none
 * @VIR_TEXTURE_RISING: lines rising to the right
 * @VIR_TEXTURE_DOTS: dots
 * @VIR_TEXTURE_LEVEL: level lines
 * @VIR_TEXTURE_CROSS: crossing lines
 * @VIR_TEXTURE_UPRIGHT: upright lines
 * @VIR_N_TEXTURES: how many there are
 *
 * Thin marks in the colour of the ground over a solid fill: they tell groups apart where colours do not. They
 * say nothing of a figure; that is what #VirSceneFill is for.
 */
typedef enum
{
  VIR_TEXTURE_NONE,
  VIR_TEXTURE_RISING,
  VIR_TEXTURE_DOTS,
  VIR_TEXTURE_LEVEL,
  VIR_TEXTURE_CROSS,
  VIR_TEXTURE_UPRIGHT,
  VIR_N_TEXTURES
} VirSceneTexture;

/**
 * VirSceneDash:
 * @VIR_DASH_NONE: a solid line
 * @VIR_DASH_DASH: dashes: assessed
 * @VIR_DASH_DOT: dots: one-off
 * @VIR_DASH_FINE: short thin dashes: connectors, outlines of what is not known
 *
 * How a line is broken.
 */
typedef enum
{
  VIR_DASH_NONE,
  VIR_DASH_DASH,
  VIR_DASH_DOT,
  VIR_DASH_FINE
} VirSceneDash;

/**
 * VirSceneItem:
 * @shape: what it is
 * @datum: the datum it stands for, 0 if none
 * @fill: paint of the inside, or of a text
 * @fill_style: how the inside is laid on
 * @texture: what lies over a solid inside
 * @stroke: paint of the line
 * @dash: how the line is broken
 * @halo: width of a border in the colour of the ground, under line, mark or text; 0 for none
 * @halo_paint: that ground
 * @line_width: width of the line
 * @points: (array length=n_points): x and y in turn; a rectangle: corner, opposite corner; a mark: its
 *   middle and (radius, 0); a text: left end on the baseline and (width, size)
 * @text: the words of a text
 * @bold: whether they are bold
 *
 * One thing to draw.
 */
typedef struct
{
  VirSceneShape shape;
  guint         datum;
  VirPaint      fill;
  VirSceneFill  fill_style;
  VirSceneTexture texture;
  VirPaint      stroke;
  VirSceneDash  dash;
  double        halo;
  VirPaint      halo_paint;
  double        line_width;
  const double *points;
  guint         n_points;
  const char   *text;
  gboolean      bold;
} VirSceneItem;

/**
 * VirChartScene:
 * @width: pixels
 * @height: pixels
 * @text_size: size of labels, the measure of patterns, dashes and hit distances
 * @ascent: what of a line of size 1 stands above the baseline
 * @descent: what hangs below
 * @items: (element-type VirSceneItem): what to draw, from back to front
 * @n_datums: how many datums the spec has
 * @sentence: (nullable): why there is a sentence in place of a picture
 * @notation: (nullable): how marks are to be read; it stands in the picture only where notes are asked for
 *
 * A laid-out chart. Read-only once the layout has given it away.
 */
typedef struct
{
  double  width;
  double  height;
  double  text_size;
  double  ascent;
  double  descent;
  GArray *items;
  guint   n_datums;
  const char *sentence;
  const char *notation;
  /*< private >*/
  GStringChunk *strings;
  GPtrArray    *blocks;
} VirChartScene;

VirChartScene      *vir_chart_scene_new      (double width,
                                              double height) G_GNUC_WARN_UNUSED_RESULT;
void                vir_chart_scene_free     (VirChartScene *scene);
VirSceneItem       *vir_chart_scene_add      (VirChartScene *scene,
                                              VirSceneShape  shape,
                                              guint          datum,
                                              const double  *points,
                                              guint          n_points);
VirSceneItem       *vir_chart_scene_add_text (VirChartScene *scene,
                                              guint          datum,
                                              const char    *text,
                                              double         x,
                                              double         baseline,
                                              double         width,
                                              double         size);
void                vir_chart_scene_place    (VirChartScene       *scene,
                                              const VirChartScene *part,
                                              double               x,
                                              double               y,
                                              guint                first_datum);
char               *vir_chart_scene_to_text  (const VirChartScene *scene) G_GNUC_WARN_UNUSED_RESULT;

#define vir_chart_scene_item(scene, i) (&g_array_index ((scene)->items, VirSceneItem, (i)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirChartScene, vir_chart_scene_free)

G_END_DECLS
