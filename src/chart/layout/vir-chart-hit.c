/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds what a point means. Must not allocate: it runs at every move of a pointer. */

#include "config.h"

#include "vir-chart-hit.h"

#include <math.h>

/* How near a line or a mark is meant, in label sizes. */
#define NEAR 0.7

static double
line_distance (const double *p,
               double        x,
               double        y)
{
  double dx = p[2] - p[0];
  double dy = p[3] - p[1];
  double length = dx * dx + dy * dy;
  double share = length > 0 ? ((x - p[0]) * dx + (y - p[1]) * dy) / length : 0;

  share = CLAMP (share, 0, 1);
  return hypot (x - p[0] - share * dx, y - p[1] - share * dy);
}

static double
rect_distance (double x1,
               double y1,
               double x2,
               double y2,
               double x,
               double y)
{
  double dx = MAX (MAX (MIN (x1, x2) - x, x - MAX (x1, x2)), 0);
  double dy = MAX (MAX (MIN (y1, y2) - y, y - MAX (y1, y2)), 0);

  return hypot (dx, dy);
}

static gboolean
is_inside (const VirSceneItem *item,
           double              x,
           double              y)
{
  const double *p = item->points;
  gboolean      inside = FALSE;

  for (guint i = 0, j = item->n_points - 1; i < item->n_points; j = i++)
    if ((p[2 * i + 1] > y) != (p[2 * j + 1] > y) &&
        x < p[2 * i] + (p[2 * j] - p[2 * i]) * (y - p[2 * i + 1]) / (p[2 * j + 1] - p[2 * i + 1]))
      inside = !inside;
  return inside;
}

/* How far a point is from an item: 0 inside. */
static double
item_distance (const VirChartScene *scene,
               const VirSceneItem  *item,
               double               x,
               double               y)
{
  const double *p = item->points;
  double        nearest = G_MAXDOUBLE;

  switch (item->shape)
    {
    case VIR_SCENE_RECT:
      return rect_distance (p[0], p[1], p[2], p[3], x, y);
    case VIR_SCENE_CIRCLE:
    case VIR_SCENE_SQUARE:
      return MAX (hypot (x - p[0], y - p[1]) - p[2], 0);
    case VIR_SCENE_TEXT:
      return rect_distance (p[0],
                            p[1] - scene->ascent * p[3],
                            p[0] + p[2],
                            p[1] + scene->descent * p[3],
                            x,
                            y);
    case VIR_SCENE_AREA:
      if (is_inside (item, x, y))
        return 0;
      G_GNUC_FALLTHROUGH;
    case VIR_SCENE_LINE:
    case VIR_SCENE_DOUBLE:
    default:
      for (guint i = 0; i + 1 < item->n_points; i++)
        nearest = MIN (nearest, line_distance (p + 2 * i, x, y));
      return MAX (nearest - item->line_width / 2, 0);
    }
}

/**
 * vir_chart_hit:
 * @scene: a scene
 * @x: pixels from its left
 * @y: pixels from its top
 *
 * Finds the datum that is meant by a point: the nearest one in reach, of equally near ones the one in
 * front.
 *
 * Returns: the datum, 0 if none
 */
guint
vir_chart_hit (const VirChartScene *scene,
               double               x,
               double               y)
{
  double reach = NEAR * scene->text_size;
  guint  datum = 0;

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);
      double              distance;

      if (item->datum == 0)
        continue;
      distance = item_distance (scene, item, x, y);
      if (distance <= reach)
        {
          reach = distance;
          datum = item->datum;
        }
    }
  return datum;
}

static gboolean
is_visible (const VirChartScene *scene,
            guint                datum)
{
  for (guint i = 0; i < scene->items->len; i++)
    if (vir_chart_scene_item (scene, i)->datum == datum)
      return TRUE;
  return FALSE;
}

/**
 * vir_chart_hit_next:
 * @scene: a scene
 * @datum: where the cursor is, 0 if nowhere
 * @step: 1 for the next datum, -1 for the one before
 *
 * Moves the keyboard cursor among the datums that are drawn, in reading order, without going round.
 *
 * Returns: the datum reached; @datum at either end; 0 if nothing is drawn
 */
guint
vir_chart_hit_next (const VirChartScene *scene,
                    guint                datum,
                    int                  step)
{
  int n = (int) scene->n_datums;
  int at = (int) datum;

  if (datum == 0 && step < 0)
    at = n + 1;
  for (at += step; step != 0 && at >= 1 && at <= n; at += step)
    if (is_visible (scene, (guint) at))
      return (guint) at;
  return datum;
}

/**
 * vir_chart_hit_item_box:
 * @scene: a scene
 * @item: one of its items
 * @box: (out) (array fixed-size=4): left, top, right and bottom
 *
 * Finds the box round one item, without the width of its line.
 */
void
vir_chart_hit_item_box (const VirChartScene *scene,
                        const VirSceneItem  *item,
                        double              *box)
{
  const double *p = item->points;

  box[0] = box[2] = p[0];
  box[1] = box[3] = p[1];
  if (item->shape == VIR_SCENE_TEXT)
    {
      box[1] -= scene->ascent * p[3];
      box[2] += p[2];
      box[3] += scene->descent * p[3];
    }
  else if (item->shape == VIR_SCENE_CIRCLE || item->shape == VIR_SCENE_SQUARE)
    {
      box[0] -= p[2];
      box[1] -= p[2];
      box[2] += p[2];
      box[3] += p[2];
    }
  else
    for (guint k = 1; k < item->n_points; k++)
      {
        box[0] = MIN (box[0], p[2 * k]);
        box[1] = MIN (box[1], p[2 * k + 1]);
        box[2] = MAX (box[2], p[2 * k]);
        box[3] = MAX (box[3], p[2 * k + 1]);
      }
}

/**
 * vir_chart_hit_bounds:
 * @scene: a scene
 * @datum: a datum
 * @x: (out): left
 * @y: (out): top
 * @width: (out): width
 * @height: (out): height
 *
 * Finds the box of the largest mark of a datum, of its name if it has no mark: where a popover points.
 *
 * Returns: whether it is drawn
 */
gboolean
vir_chart_hit_bounds (const VirChartScene *scene,
                      guint                datum,
                      double              *x,
                      double              *y,
                      double              *width,
                      double              *height)
{
  double size = -1;

  for (int pass = 0; pass < 2 && size < 0; pass++)
    for (guint i = 0; i < scene->items->len; i++)
      {
        const VirSceneItem *item = vir_chart_scene_item (scene, i);
        double              box[4];

        if (item->datum != datum || datum == 0 || (item->shape == VIR_SCENE_TEXT) != (pass == 1))
          continue;
        vir_chart_hit_item_box (scene, item, box);
        if (box[2] - box[0] + box[3] - box[1] < size)
          continue;
        size = box[2] - box[0] + box[3] - box[1];
        *x = box[0];
        *y = box[1];
        *width = box[2] - box[0];
        *height = box[3] - box[1];
      }
  return size >= 0;
}

/**
 * vir_chart_hit_extents:
 * @scene: a scene
 * @datum: a datum
 * @box: (out) (array fixed-size=4): left, top, right and bottom
 *
 * Finds the box round everything that vir_chart_draw_focus() outlines for a datum: all its marks, or its
 * name if it has no mark.
 *
 * Returns: whether it is drawn
 */
gboolean
vir_chart_hit_extents (const VirChartScene *scene,
                       guint                datum,
                       double              *box)
{
  gboolean found = FALSE;

  for (int pass = 0; pass < 2 && !found; pass++)
    for (guint i = 0; i < scene->items->len; i++)
      {
        const VirSceneItem *item = vir_chart_scene_item (scene, i);
        double              one[4];

        if (item->datum != datum || datum == 0 || (item->shape == VIR_SCENE_TEXT) != (pass == 1))
          continue;
        vir_chart_hit_item_box (scene, item, one);
        box[0] = found ? MIN (box[0], one[0]) : one[0];
        box[1] = found ? MIN (box[1], one[1]) : one[1];
        box[2] = found ? MAX (box[2], one[2]) : one[2];
        box[3] = found ? MAX (box[3], one[3]) : one[3];
        found = TRUE;
      }
  return found;
}
