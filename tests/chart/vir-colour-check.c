/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Contrast as WCAG counts it: 4.5 for text, 3 for what must be seen to read a figure. Must not know a kind of chart. */

#include "vir-colour-check.h"

#include <math.h>

#define TEXT_CONTRAST 4.5
#define MARK_CONTRAST 3.0

static gboolean
is_inside (const VirSceneItem *item,
           double              x,
           double              y)
{
  const double *p = item->points;

  if (item->shape == VIR_SCENE_RECT)
    return x >= MIN (p[0], p[2]) && x <= MAX (p[0], p[2]) && y >= MIN (p[1], p[3]) && y <= MAX (p[1], p[3]);
  if (item->shape == VIR_SCENE_CIRCLE)
    return hypot (x - p[0], y - p[1]) <= p[2];
  return item->shape == VIR_SCENE_SQUARE && ABS (x - p[0]) <= p[2] && ABS (y - p[1]) <= p[2];
}

/* What the middle of a text stands on: its halo, the last area drawn under it, or the ground. Of thin patterns it is
 * what lies between their lines. */
static guint32
find_under (const VirChartScene *scene,
            const VirPalette    *palette,
            guint                text)
{
  const VirSceneItem *item = vir_chart_scene_item (scene, text);
  double              x = item->points[0] + item->points[2] / 2;
  double              y = item->points[1] - 0.3 * item->points[3];

  if (item->halo > 0)
    return vir_palette_resolve (palette, item->halo_paint);
  for (guint i = text; i-- > 0;)
    {
      const VirSceneItem *area = vir_chart_scene_item (scene, i);

      if (area->shape == VIR_SCENE_TEXT || area->fill.colour == VIR_COLOUR_NONE || !is_inside (area, x, y))
        continue;
      if (area->fill_style == VIR_FILL_STIPPLE)
        return vir_palette_resolve (palette, area->halo_paint);
      if (area->fill_style == VIR_FILL_SOLID)
        return vir_palette_resolve (palette, area->fill);
    }
  return palette->rgb[VIR_COLOUR_GROUND];
}

static void
check_text (const VirChartScene *scene,
            const VirPalette    *palette,
            guint                i,
            const char          *what)
{
  const VirSceneItem *item = vir_chart_scene_item (scene, i);
  guint32             ink = vir_palette_resolve (palette, item->fill);
  guint32             under = find_under (scene, palette, i);

  if (vir_colour_contrast (ink, under) < TEXT_CONTRAST)
    g_error ("%s, theme %d: “%s” is #%06x on #%06x, %.2f:1",
             what,
             palette->theme,
             item->text,
             ink,
             under,
             vir_colour_contrast (ink, under));
}

static double
visibility (const VirPalette   *palette,
            const VirSceneItem *item)
{
  guint32 ground = palette->rgb[VIR_COLOUR_GROUND];
  double  best = 0;

  if (item->fill.colour != VIR_COLOUR_NONE)
    best = vir_colour_contrast (vir_palette_resolve (palette, item->fill), ground);
  if (item->stroke.colour != VIR_COLOUR_NONE)
    best = MAX (best, vir_colour_contrast (vir_palette_resolve (palette, item->stroke), ground));
  /* The drawing gives these an edge, and draws their lines and patterns in its shade. */
  if (item->fill.colour == VIR_COLOUR_PARTY_FILL ||
      (item->fill.colour >= VIR_COLOUR_UP && item->fill.colour <= VIR_COLOUR_SOURCE_3))
    best = MAX (best, vir_colour_contrast (vir_palette_edge (palette, vir_palette_resolve (palette, item->fill)), ground));
  return best;
}

/* A datum may have several marks; one of them must be seen. */
static void
check_marks (const VirChartScene *scene,
             const VirPalette    *palette,
             const char          *what)
{
  g_autofree double *best = g_new0 (double, scene->n_datums + 1);

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->datum != 0 && item->datum <= scene->n_datums)
        best[item->datum] =
          MAX (best[item->datum], item->shape == VIR_SCENE_TEXT ? MARK_CONTRAST : visibility (palette, item));
    }
  for (guint datum = 1; datum <= scene->n_datums; datum++)
    if (best[datum] > 0 && best[datum] < MARK_CONTRAST)
      g_error ("%s, theme %d: the marks of datum %u have %.2f:1", what, palette->theme, datum, best[datum]);
}

/* Whether two areas touch along a side, with less than a pixel between. */
static gboolean
is_touching (const VirSceneItem *a,
             const VirSceneItem *b)
{
  double gap_x = MAX (a->points[0], b->points[0]) - MIN (a->points[2], b->points[2]);
  double gap_y = MAX (a->points[1], b->points[1]) - MIN (a->points[3], b->points[3]);

  return (ABS (gap_x) < 0.99 && gap_y < -2) || (ABS (gap_y) < 0.99 && gap_x < -2);
}

static gboolean
is_plain_area (const VirSceneItem *item)
{
  return item->shape == VIR_SCENE_RECT && item->datum != 0 && item->fill.colour != VIR_COLOUR_NONE &&
         item->fill.colour != VIR_COLOUR_GROUND && item->fill.colour != VIR_COLOUR_AXIS && item->stroke.colour == VIR_COLOUR_NONE &&
         item->fill_style == VIR_FILL_SOLID && item->texture == VIR_TEXTURE_NONE &&
         MIN (ABS (item->points[2] - item->points[0]), ABS (item->points[3] - item->points[1])) > 2;
}

static void
check_neighbours (const VirChartScene *scene,
                  const VirPalette    *palette,
                  const char          *what)
{
  for (guint i = 0; i < scene->items->len; i++)
    for (guint k = i + 1; is_plain_area (vir_chart_scene_item (scene, i)) && k < scene->items->len; k++)
      {
        const VirSceneItem *a = vir_chart_scene_item (scene, i);
        const VirSceneItem *b = vir_chart_scene_item (scene, k);

        if (a->datum != b->datum && is_plain_area (b) && is_touching (a, b) &&
            vir_palette_needs_edge (palette, a->fill, b->fill))
          g_error ("%s, theme %d: datums %u and %u touch and look alike: #%06x, #%06x",
                   what,
                   palette->theme,
                   a->datum,
                   b->datum,
                   vir_palette_resolve (palette, a->fill),
                   vir_palette_resolve (palette, b->fill));
      }
}

/* In every theme. */
void
vir_check_colours (const VirChartScene *scene,
                   const char          *what)
{
  for (guint theme = 0; theme < VIR_N_THEMES; theme++)
    {
      const VirPalette *palette = vir_palette_get ((VirChartTheme) theme);

      for (guint i = 0; i < scene->items->len; i++)
        if (vir_chart_scene_item (scene, i)->shape == VIR_SCENE_TEXT)
          check_text (scene, palette, i, what);
      check_marks (scene, palette, what);
      check_neighbours (scene, palette, what);
    }
}
