/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The small pieces all layouts are made of. Must not know a kind of chart. */

#include "config.h"

#include "vir-chart-layout-private.h"

VirSceneItem *
vir_layout_text (VirLayout  *l,
                 guint       datum,
                 const char *text,
                 double      x,
                 double      baseline,
                 double      align,
                 gboolean    bold,
                 VirPaint    paint)
{
  double        width = vir_layout_width (l, text, l->text, bold);
  VirSceneItem *item = vir_chart_scene_add_text (l->scene,
                                                 datum,
                                                 text,
                                                 x - align * width,
                                                 baseline,
                                                 width,
                                                 l->text);

  item->fill = paint;
  item->bold = bold;
  return item;
}

VirSceneItem *
vir_layout_line (VirLayout *l,
                 guint      datum,
                 double     x1,
                 double     y1,
                 double     x2,
                 double     y2,
                 double     width,
                 VirPaint   paint)
{
  const double  points[] = { x1, y1, x2, y2 };
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_LINE, datum, points, 2);

  item->stroke = paint;
  item->line_width = width;
  return item;
}

VirSceneItem *
vir_layout_rect (VirLayout *l,
                 guint      datum,
                 VirBox     box,
                 VirPaint   fill)
{
  const double  points[] = { box.x, box.y, box.x + box.w, box.y + box.h };
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_RECT, datum, points, 2);

  item->fill = fill;
  return item;
}

VirSceneItem *
vir_layout_mark (VirLayout    *l,
                 guint         datum,
                 VirSceneShape shape,
                 double        x,
                 double        y,
                 double        radius,
                 VirPaint      fill)
{
  const double  points[] = { x, y, radius, 0 };
  VirSceneItem *item = vir_chart_scene_add (l->scene, shape, datum, points, 2);

  item->fill = fill;
  return item;
}

/* A text that is welcome but not needed: it is left out where it would cover another or leave the picture. */
gboolean
vir_layout_text_if_free (VirLayout  *l,
                         const char *text,
                         double      x,
                         double      baseline,
                         double      align,
                         VirPaint    paint)
{
  double width = vir_layout_width (l, text, l->text, FALSE);
  double left = x - align * width;
  double top = baseline - 0.8 * l->text;
  double bottom = baseline + 0.25 * l->text;

  if (left < 0 || left + width > l->scene->width || bottom > l->scene->height)
    return FALSE;
  for (guint i = 0; i < l->scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (l->scene, i);
      const double       *p = item->points;

      if (item->shape == VIR_SCENE_TEXT && left < p[0] + p[2] && p[0] < left + width &&
          top < p[1] + 0.25 * p[3] && p[1] - 0.8 * p[3] < bottom)
        return FALSE;
    }
  vir_layout_text (l, 0, text, left, baseline, 0, FALSE, paint);
  return TRUE;
}

/* The baseline of a label whose figures stand evenly about a height. */
double
vir_layout_middle (const VirLayout *l,
                   double           middle)
{
  return middle + 0.36 * l->text;
}
