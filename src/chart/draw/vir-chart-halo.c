/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Compares boxes, generously: what may lie under a halo counts as lying there. */

#include "config.h"

#include "vir-chart-halo.h"

/* Whether two points span a box, widened by @extra, that meets (x1, y1) to (x2, y2). */
static gboolean
meets (const double *a,
       const double *b,
       double        extra,
       const double *box)
{
  return MIN (a[0], b[0]) - extra < box[2] && MAX (a[0], b[0]) + extra > box[0] &&
         MIN (a[1], b[1]) - extra < box[3] && MAX (a[1], b[1]) + extra > box[1];
}

static gboolean
is_under (const VirSceneItem *item,
          const double       *box)
{
  const double *p = item->points;
  const double  text[] = { p[0], p[1] - 1.2 * p[3], p[0] + p[2], p[1] + 0.5 * p[3] };
  double        extra = item->line_width / 2 + item->halo + 1;

  if (item->shape == VIR_SCENE_TEXT)
    return meets (text, text + 2, extra, box);
  if (item->shape == VIR_SCENE_CIRCLE || item->shape == VIR_SCENE_SQUARE)
    return meets (p, p, extra + p[2], box);
  if (item->shape == VIR_SCENE_AREA)
    return TRUE;
  for (guint i = 0; i + 1 < item->n_points; i++)
    if (meets (p + 2 * i, p + 2 * i + 2, extra, box))
      return TRUE;
  return FALSE;
}

/**
 * vir_chart_halo_is_seen:
 * @scene: a scene
 * @text: a text among its items
 *
 * Finds whether the halo of a text covers anything. One in another colour than that of the ground always does.
 *
 * Returns: whether it must be drawn
 */
gboolean
vir_chart_halo_is_seen (const VirChartScene *scene,
                        const VirSceneItem  *text)
{
  const double *p = text->points;
  const double  box[] = { p[0] - text->halo, p[1] - 1.2 * p[3] - text->halo,
                          p[0] + p[2] + text->halo, p[1] + 0.5 * p[3] + text->halo };

  if (text->halo <= 0 || text->halo_paint.colour != VIR_COLOUR_GROUND)
    return text->halo > 0;
  for (const VirSceneItem *under = vir_chart_scene_item (scene, 0); under < text; under++)
    if (is_under (under, box))
      return TRUE;
  return FALSE;
}
