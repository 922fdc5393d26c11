/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws the items of a scene one after the other. Must not measure or move anything. */

#include "config.h"

#include "vir-chart-draw.h"

#include "vir-chart-halo.h"
#include "vir-chart-pattern.h"

/* In label sizes. */
#define HALO_TOLERANCE 0.03
#define EDGE_WIDTH 0.05
/* Pixels between the ends of two pieces of one line. */
#define JOIN 0.01
/* That of cairo. */
#define TOLERANCE 0.1

typedef struct
{
  const VirChartScene *scene;
  const VirPalette    *palette;
  VirChartText        *text;
  cairo_t             *cr;
} Draw;

static void
set_rgb (cairo_t *cr,
         guint32  rgb)
{
  cairo_set_source_rgb (cr, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

static void
set_paint (const Draw *d,
           VirPaint    paint)
{
  set_rgb (d->cr, vir_palette_resolve (d->palette, paint));
}

/* Whether a colour stands for figures; grounds, tints and bands are light on purpose and drawn with their own lines. */
static gboolean
is_mark (VirColour colour)
{
  return (colour >= VIR_COLOUR_UP && colour <= VIR_COLOUR_SOURCE_3) || colour == VIR_COLOUR_PARTY_FILL;
}

/* Thin marks are drawn in a shade that stands out from the ground. */
static guint32
thin_rgb (const Draw *d,
          VirPaint    paint)
{
  guint32 rgb = vir_palette_resolve (d->palette, paint);

  return is_mark (paint.colour) ? vir_palette_edge (d->palette, rgb) : rgb;
}

static void
add_path (cairo_t            *cr,
          const VirSceneItem *item)
{
  const double *p = item->points;

  cairo_new_path (cr);
  switch (item->shape)
    {
    case VIR_SCENE_RECT:
      cairo_rectangle (cr, p[0], p[1], p[2] - p[0], p[3] - p[1]);
      break;
    case VIR_SCENE_CIRCLE:
      cairo_arc (cr, p[0], p[1], p[2], 0, 2 * G_PI);
      break;
    case VIR_SCENE_SQUARE:
      cairo_rectangle (cr, p[0] - p[2], p[1] - p[2], 2 * p[2], 2 * p[2]);
      break;
    case VIR_SCENE_LINE:
    case VIR_SCENE_DOUBLE:
    case VIR_SCENE_AREA:
      for (guint i = 0; i < item->n_points; i++)
        cairo_line_to (cr, p[2 * i], p[2 * i + 1]);
      if (item->shape == VIR_SCENE_AREA)
        cairo_close_path (cr);
      break;
    case VIR_SCENE_TEXT:
    default:
      break;
    }
}

static void
set_dash (const Draw  *d,
          VirSceneDash dash,
          double       line_width)
{
  double t = d->scene->text_size;
  double dashes[2] = { 0, 0 };

  switch (dash)
    {
    case VIR_DASH_DASH:
      dashes[0] = 0.42 * t;
      dashes[1] = 0.2 * t;
      break;
    case VIR_DASH_DOT:
      dashes[0] = line_width;
      dashes[1] = 0.85 * line_width;
      break;
    case VIR_DASH_FINE:
      dashes[0] = 0.24 * t;
      dashes[1] = 0.16 * t;
      break;
    case VIR_DASH_NONE:
    default:
      cairo_set_dash (d->cr, NULL, 0, 0);
      return;
    }
  cairo_set_dash (d->cr, dashes, 2, 0);
}

static void
draw_texture (const Draw         *d,
              const VirSceneItem *item)
{
  static const VirChartPattern patterns[VIR_N_TEXTURES] = {
    [VIR_TEXTURE_RISING] = VIR_PATTERN_RISING,   [VIR_TEXTURE_DOTS] = VIR_PATTERN_DOTS,
    [VIR_TEXTURE_LEVEL] = VIR_PATTERN_LEVEL,     [VIR_TEXTURE_CROSS] = VIR_PATTERN_CROSS,
    [VIR_TEXTURE_UPRIGHT] = VIR_PATTERN_UPRIGHT,
  };

  add_path (d->cr, item);
  vir_chart_pattern_fill (d->cr,
                          patterns[item->texture],
                          d->scene->text_size,
                          vir_palette_texture (d->palette, vir_palette_resolve (d->palette, item->fill)));
}

/* A light area ends in a thin edge, inside its own bounds; one with a texture in an edge that this does not cut. */
static void
draw_edge (const Draw         *d,
           const VirSceneItem *item)
{
  guint32 fill = vir_palette_resolve (d->palette, item->fill);
  guint32 edge = vir_palette_edge (d->palette, fill);

  if (!is_mark (item->fill.colour) || item->stroke.colour != VIR_COLOUR_NONE ||
      (edge == fill && item->texture == VIR_TEXTURE_NONE))
    return;
  cairo_save (d->cr);
  add_path (d->cr, item);
  cairo_clip_preserve (d->cr);
  set_rgb (d->cr, edge);
  cairo_set_dash (d->cr, NULL, 0, 0);
  cairo_set_line_join (d->cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_line_width (d->cr, 2 * MAX (EDGE_WIDTH * d->scene->text_size, 1));
  cairo_stroke (d->cr);
  cairo_restore (d->cr);
}

static void
draw_fill (const Draw         *d,
           const VirSceneItem *item)
{
  add_path (d->cr, item);
  if (item->fill_style != VIR_FILL_SOLID)
    {
      if (item->fill_style == VIR_FILL_STIPPLE)
        {
          set_paint (d, item->halo_paint);
          cairo_fill_preserve (d->cr);
        }
      vir_chart_pattern_fill (d->cr,
                              item->fill_style == VIR_FILL_HATCH ? VIR_PATTERN_HATCH : VIR_PATTERN_STIPPLE,
                              d->scene->text_size,
                              thin_rgb (d, item->fill));
      return;
    }
  set_paint (d, item->fill);
  cairo_fill (d->cr);
  if (item->texture != VIR_TEXTURE_NONE)
    draw_texture (d, item);
  draw_edge (d, item);
}

static void
draw_stroke (const Draw         *d,
             const VirSceneItem *item)
{
  /* The halo of a filled mark lies behind its fill and is drawn already. */
  if (item->halo > 0 && item->fill.colour == VIR_COLOUR_NONE)
    {
      add_path (d->cr, item);
      set_paint (d, item->halo_paint);
      cairo_set_dash (d->cr, NULL, 0, 0);
      cairo_set_line_width (d->cr, item->line_width + 2 * item->halo);
      cairo_stroke (d->cr);
    }
  if (item->stroke.colour == VIR_COLOUR_NONE)
    return;
  add_path (d->cr, item);
  set_rgb (d->cr, thin_rgb (d, item->stroke));
  set_dash (d, item->dash, item->line_width);
  cairo_set_line_width (d->cr, item->line_width);
  cairo_stroke (d->cr);
  if (item->shape == VIR_SCENE_DOUBLE)
    {
      add_path (d->cr, item);
      set_paint (d, item->halo_paint);
      cairo_set_line_width (d->cr, item->line_width * 0.38);
      cairo_stroke (d->cr);
    }
}

static gboolean
is_same_paint (VirPaint a,
               VirPaint b)
{
  return a.colour == b.colour && a.over == b.over && a.rgb == b.rgb;
}

/* Whether a line goes on where and as the one before it ends. */
static gboolean
goes_on (const VirSceneItem *line,
         const VirSceneItem *next)
{
  const double *end = line->points + 2 * (line->n_points - 1);

  return next->shape == line->shape && next->fill.colour == VIR_COLOUR_NONE &&
         is_same_paint (line->stroke, next->stroke) && line->dash == next->dash &&
         line->line_width == next->line_width && line->halo == next->halo &&
         is_same_paint (line->halo_paint, next->halo_paint) && ABS (next->points[0] - end[0]) < JOIN &&
         ABS (next->points[1] - end[1]) < JOIN;
}

/* Draws lines from @first on that are one line in pieces, as one: where pieces meet, their soft ends would show the
 * ground between them. Returns how many there are. */
static guint
draw_pieces (const Draw *d,
             guint       first)
{
  const VirSceneItem *item = vir_chart_scene_item (d->scene, first);
  g_autoptr (GArray)  points = g_array_new (FALSE, FALSE, 2 * sizeof (double));
  VirSceneItem        whole = *item;
  guint               n = 1;

  g_array_append_vals (points, item->points, item->n_points);
  for (; first + n < d->scene->items->len; n++, item++)
    {
      const VirSceneItem *next = vir_chart_scene_item (d->scene, first + n);

      if (!goes_on (item, next))
        break;
      g_array_append_vals (points, next->points + 2, next->n_points - 1);
    }
  whole.points = (const double *) (gconstpointer) points->data;
  whole.n_points = points->len;
  draw_stroke (d, &whole);
  return n;
}

static void
draw_text (const Draw         *d,
           const VirSceneItem *item)
{
  const double *p = item->points;

  if (vir_chart_halo_is_seen (d->scene, item))
    {
      cairo_new_path (d->cr);
      vir_chart_text_path (d->text, d->cr, item->text, p[3], item->bold, p[0], p[1]);
      set_paint (d, item->halo_paint);
      cairo_set_dash (d->cr, NULL, 0, 0);
      cairo_set_line_width (d->cr, 2 * item->halo);
      /* A halo needs no fine curves, and these cost more than all else. */
      cairo_set_tolerance (d->cr, HALO_TOLERANCE * d->scene->text_size);
      cairo_set_line_join (d->cr, CAIRO_LINE_JOIN_BEVEL);
      cairo_set_antialias (d->cr, CAIRO_ANTIALIAS_FAST);
      cairo_stroke (d->cr);
      cairo_set_antialias (d->cr, CAIRO_ANTIALIAS_DEFAULT);
      cairo_set_line_join (d->cr, CAIRO_LINE_JOIN_ROUND);
      cairo_set_tolerance (d->cr, TOLERANCE);
    }
  set_paint (d, item->fill);
  vir_chart_text_show (d->text, d->cr, item->text, p[3], item->bold, p[0], p[1]);
}

/**
 * vir_chart_draw:
 * @scene: a scene
 * @palette: its colours
 * @text: the font with whose metrics it was laid out
 * @cr: where to draw, one unit to the pixel of the scene
 *
 * Draws a scene. The ground is the caller's.
 */
void
vir_chart_draw (const VirChartScene *scene,
                const VirPalette    *palette,
                VirChartText        *text,
                cairo_t             *cr)
{
  Draw d = { scene, palette, text, cr };

  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape == VIR_SCENE_TEXT)
        {
          draw_text (&d, item);
          continue;
        }
      if ((item->shape == VIR_SCENE_LINE || item->shape == VIR_SCENE_DOUBLE) &&
          item->fill.colour == VIR_COLOUR_NONE && item->stroke.colour != VIR_COLOUR_NONE)
        {
          i += draw_pieces (&d, i) - 1;
          continue;
        }
      if (item->fill.colour != VIR_COLOUR_NONE && item->halo > 0)
        {
          add_path (cr, item);
          set_paint (&d, item->halo_paint);
          cairo_set_dash (cr, NULL, 0, 0);
          cairo_set_line_width (cr, 2 * item->halo);
          cairo_stroke (cr);
        }
      if (item->fill.colour != VIR_COLOUR_NONE)
        draw_fill (&d, item);
      if (item->stroke.colour != VIR_COLOUR_NONE)
        draw_stroke (&d, item);
    }
  cairo_restore (cr);
}

static void
trace_focus (const Draw *d,
             double      width)
{
  for (int layer = 0; layer < 2; layer++)
    {
      cairo_path_t *path = layer == 0 ? cairo_copy_path (d->cr) : NULL;

      set_paint (d, (VirPaint) { .colour = layer == 0 ? VIR_COLOUR_GROUND : VIR_COLOUR_FOCUS });
      cairo_set_line_width (d->cr, width + (layer == 0 ? 0.2 * d->scene->text_size : 0));
      cairo_stroke (d->cr);
      if (path != NULL)
        {
          cairo_append_path (d->cr, path);
          cairo_path_destroy (path);
        }
    }
}

/* A datum that is only named: a line round each of its names. */
static void
trace_names (const Draw *d,
             guint       datum)
{
  double gap = 0.2 * d->scene->text_size;

  for (guint i = 0; i < d->scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (d->scene, i);
      const double       *p = item->points;

      if (item->datum != datum || item->shape != VIR_SCENE_TEXT)
        continue;
      cairo_new_path (d->cr);
      cairo_rectangle (d->cr,
                       p[0] - gap,
                       p[1] - d->scene->ascent * p[3] - gap / 2,
                       p[2] + 2 * gap,
                       (d->scene->ascent + d->scene->descent) * p[3] + gap);
      trace_focus (d, 0.14 * d->scene->text_size);
    }
}

/**
 * vir_chart_draw_focus:
 * @scene: a scene
 * @palette: its colours
 * @datum: a datum
 * @cr: where to draw, over the scene
 *
 * Draws the outline of a datum's marks in the focus colour, for the pointer and the keyboard cursor; of its
 * name if it has no mark.
 */
void
vir_chart_draw_focus (const VirChartScene *scene,
                      const VirPalette    *palette,
                      guint                datum,
                      cairo_t             *cr)
{
  Draw     d = { scene, palette, NULL, cr };
  gboolean marked = FALSE;

  if (datum == 0)
    return;
  cairo_save (cr);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, NULL, 0, 0);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);
      double              width = MAX (item->line_width, 0.22 * scene->text_size);

      if (item->datum != datum || item->shape == VIR_SCENE_TEXT)
        continue;
      add_path (cr, item);
      trace_focus (&d, width);
      marked = TRUE;
    }
  if (!marked)
    trace_names (&d, datum);
  cairo_restore (cr);
}
