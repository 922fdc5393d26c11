/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps the primitives of a scene and writes them down as text. Must not place anything. */

#include "config.h"

#include "vir-chart-scene.h"

#include <math.h>

/**
 * vir_chart_scene_new:
 * @width: pixels
 * @height: pixels
 *
 * Makes an empty scene.
 *
 * Returns: (transfer full): the scene
 */
VirChartScene *
vir_chart_scene_new (double width,
                     double height)
{
  VirChartScene *scene = g_new0 (VirChartScene, 1);

  scene->width = width;
  scene->height = height;
  scene->items = g_array_sized_new (FALSE, TRUE, sizeof (VirSceneItem), 256);
  scene->strings = g_string_chunk_new (1024);
  scene->blocks = g_ptr_array_new_with_free_func (g_free);
  return scene;
}

/**
 * vir_chart_scene_free:
 * @scene: (transfer full) (nullable): a scene
 *
 * Frees it.
 */
void
vir_chart_scene_free (VirChartScene *scene)
{
  if (scene == NULL)
    return;
  g_array_unref (scene->items);
  g_string_chunk_free (scene->strings);
  g_ptr_array_unref (scene->blocks);
  g_free (scene);
}

/**
 * vir_chart_scene_add:
 * @scene: a scene
 * @shape: what to add
 * @datum: the datum it stands for, 0 for none
 * @points: (array): x and y in turn, copied
 * @n_points: how many points, half the length of @points
 *
 * Adds an item in front of the others; the caller fills in its paint at once.
 *
 * Returns: (transfer none): the item, valid until the next one is added
 */
VirSceneItem *
vir_chart_scene_add (VirChartScene *scene,
                     VirSceneShape  shape,
                     guint          datum,
                     const double  *points,
                     guint          n_points)
{
  VirSceneItem item = { .shape = shape, .datum = datum, .n_points = n_points };
  double      *copy = g_memdup2 (points, 2 * n_points * sizeof (double));

  g_ptr_array_add (scene->blocks, copy);
  item.points = copy;
  item.halo_paint.colour = VIR_COLOUR_GROUND;
  g_array_append_val (scene->items, item);
  return vir_chart_scene_item (scene, scene->items->len - 1);
}

/**
 * vir_chart_scene_add_text:
 * @scene: a scene
 * @datum: the datum it names, 0 for none
 * @text: the words, copied
 * @x: left end
 * @baseline: height of the baseline
 * @width: advance as measured
 * @size: size in pixels
 *
 * Adds a run of text in ink.
 *
 * Returns: (transfer none): the item, valid until the next one is added
 */
VirSceneItem *
vir_chart_scene_add_text (VirChartScene *scene,
                          guint          datum,
                          const char    *text,
                          double         x,
                          double         baseline,
                          double         width,
                          double         size)
{
  const double  points[] = { x, baseline, width, size };
  VirSceneItem *item = vir_chart_scene_add (scene, VIR_SCENE_TEXT, datum, points, 2);

  item->text = g_string_chunk_insert (scene->strings, text);
  item->fill.colour = VIR_COLOUR_INK;
  return item;
}

static void
append_paint (GString    *string,
              const char *name,
              VirPaint    paint)
{
  static const char *const names[] = {
    "none", "ground", "ink", "dim", "title", "axis", "grid", "panel", "funnel", "frame", "assessed",
    "up", "down", "use-1", "use-2", "use-3", "use-4", "source-1", "source-2", "source-3",
    "tint-1", "tint-2", "tint-3", "tint-4", "focus",
    "band-1", "band-2", "band-3", "band-4", "limit", "beyond",
    "party-fill", "party-line", "party-text", "on-fill"
  };

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == VIR_COLOUR_ON_FILL + 1);
  if (paint.colour == VIR_COLOUR_NONE)
    return;
  g_string_append_printf (string, " %s=%s", name, names[paint.colour]);
  if (paint.colour == VIR_COLOUR_ON_FILL)
    g_string_append_printf (string, "/%s", names[paint.over]);
  if (paint.rgb != 0)
    g_string_append_printf (string, "#%06x", paint.rgb);
}

/* Tenths of a pixel, without a minus on zero. */
static void
append_number (GString *string,
               double   value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  value = round (value * 10) / 10;
  g_ascii_formatd (buffer, sizeof buffer, "%.1f", value == 0 ? 0.0 : value);
  g_string_append (string, buffer);
}

/**
 * vir_chart_scene_place:
 * @scene: a scene
 * @part: a scene to copy into it
 * @x: where its left edge goes
 * @y: where its upper edge goes
 * @first_datum: what is added to the number of each of its datums
 *
 * Copies the items of one scene into another, in front of those that are there.
 */
void
vir_chart_scene_place (VirChartScene       *scene,
                       const VirChartScene *part,
                       double               x,
                       double               y,
                       guint                first_datum)
{
  for (guint i = 0; i < part->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (part, i);
      guint               datum = item->datum > 0 ? first_datum + item->datum : 0;
      VirSceneItem       *copy = vir_chart_scene_add (scene, item->shape, datum, item->points, item->n_points);
      double             *points = (double *) copy->points;
      const double       *kept = copy->points;
      /* A mark and a text have their size in the second pair. */
      gboolean            sized = item->shape == VIR_SCENE_CIRCLE || item->shape == VIR_SCENE_SQUARE ||
                                  item->shape == VIR_SCENE_TEXT;

      for (guint k = 0; k < (sized ? 1 : item->n_points); k++)
        {
          points[2 * k] += x;
          points[2 * k + 1] += y;
        }
      *copy = *item;
      copy->datum = datum;
      copy->points = kept;
      if (item->text != NULL)
        copy->text = g_string_chunk_insert (scene->strings, item->text);
    }
}

/**
 * vir_chart_scene_to_text:
 * @scene: a scene
 *
 * Writes a scene down, one item a line, to tenths of a pixel: what tests compare.
 *
 * Returns: (transfer full): the text
 */
char *
vir_chart_scene_to_text (const VirChartScene *scene)
{
  static const char *const shapes[] = {
    "rect", "line", "double", "circle", "square", "area", "text"
  };
  static const char *const fills[] = { "", " hatch", " stipple" };
  static const char *const textures[] = { "", " rising", " dots", " level", " cross", " upright" };
  static const char *const dashes[] = { "", " dash", " dot", " fine" };
  GString                 *string = g_string_new (NULL);

  g_string_append_printf (string, "scene %.0f x %.0f\n", scene->width, scene->height);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      g_string_append (string, shapes[item->shape]);
      for (guint k = 0; k < 2 * item->n_points; k++)
        {
          g_string_append_c (string, k % 2 == 0 ? ' ' : ',');
          append_number (string, item->points[k]);
        }
      if (item->text != NULL)
        g_string_append_printf (string, " “%s”%s", item->text, item->bold ? " bold" : "");
      append_paint (string, "fill", item->fill);
      g_string_append (string, fills[item->fill_style]);
      g_string_append (string, textures[item->texture]);
      append_paint (string, "stroke", item->stroke);
      if (item->stroke.colour != VIR_COLOUR_NONE)
        {
          g_string_append_c (string, ' ');
          append_number (string, item->line_width);
        }
      g_string_append (string, dashes[item->dash]);
      if (item->datum != 0)
        g_string_append_printf (string, " @%u", item->datum);
      g_string_append_c (string, '\n');
    }
  return g_string_free (string, FALSE);
}
