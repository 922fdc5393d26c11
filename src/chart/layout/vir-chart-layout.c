/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sets the sizes of a layout and hands it to the kind of chart. Must not place a mark. */

#include "config.h"

#include "vir-chart-clip.h"
#include "vir-chart-layout-private.h"

#define SCREEN_TEXT 12.0
#define PRINT_TEXT 33.0

static void
set_sizes (VirLayout           *l,
           const VirChartStyle *style)
{
  double text = style->text;

  l->print = style->medium == VIR_CHART_PRINT;
  l->titles = style->titles;
  l->notes = style->notes;
  if (text <= 0)
    text = l->print ? PRINT_TEXT : SCREEN_TEXT;
  l->text = text;
  l->title = style->title > 0 ? style->title : text * (l->print ? 46.0 / 33 : 15.5 / 12);
  l->subtitle = text * (l->print ? 34.0 / 33 : 1);
  l->note = text * (l->print ? 29.0 / 33 : 1);
  l->line = text * (l->print ? 5.0 / 33 : 2.0 / 12);
  l->thick = text * (l->print ? 6.6 / 33 : 2.4 / 12);
  l->axis = text * (l->print ? 5.5 / 33 : 2.0 / 12);
  l->grid = text * (l->print ? 2.0 / 33 : 1.0 / 12);
  l->margin = text * (l->print ? 52.0 / 33 : 0.5);
}

static gboolean
line_enters (const double *p,
             VirBox        box)
{
  double line[] = { p[0], p[1], p[2], p[3] };

  return vir_clip_line (line, box.x, box.y, box.x + box.w, box.y + box.h);
}

/* Whether anything but ground of one colour lies under a box. */
static gboolean
is_crossed (const VirSceneItem *item,
            VirBox              box)
{
  const double *p = item->points;
  double        half = item->line_width / 2;
  VirBox        wide = { box.x - half, box.y - half, box.w + 2 * half, box.h + 2 * half };

  switch (item->shape)
    {
    case VIR_SCENE_RECT:
      return MIN (p[0], p[2]) < box.x + box.w && MAX (p[0], p[2]) > box.x &&
             MIN (p[1], p[3]) < box.y + box.h && MAX (p[1], p[3]) > box.y &&
             !(item->stroke.colour == VIR_COLOUR_NONE && item->fill.colour == VIR_COLOUR_PANEL);
    case VIR_SCENE_LINE:
    case VIR_SCENE_DOUBLE:
    case VIR_SCENE_AREA:
      for (guint i = 0; i + 1 < item->n_points; i++)
        if (line_enters (p + 2 * i, wide))
          return TRUE;
      return FALSE;
    case VIR_SCENE_CIRCLE:
    case VIR_SCENE_SQUARE:
      return p[0] + p[2] > box.x && p[0] - p[2] < box.x + box.w && p[1] + p[2] > box.y &&
             p[1] - p[2] < box.y + box.h;
    case VIR_SCENE_TEXT:
    default:
      return FALSE;
    }
}

/* A halo costs more to draw than its text: only texts that stand on something keep theirs. */
static void
drop_idle_halos (VirChartScene *scene)
{
  for (guint i = 0; i < scene->items->len; i++)
    {
      VirSceneItem *text = vir_chart_scene_item (scene, i);
      const double *p = text->points;
      gboolean      crossed = FALSE;
      VirBox        box;

      if (text->shape != VIR_SCENE_TEXT || text->halo <= 0)
        continue;
      box = (VirBox) { p[0] - text->halo,
                       p[1] - scene->ascent * p[3] - text->halo,
                       p[2] + 2 * text->halo,
                       (scene->ascent + scene->descent) * p[3] + 2 * text->halo };
      for (guint k = 0; k < i && !crossed; k++)
        crossed = is_crossed (vir_chart_scene_item (scene, k), box);
      if (!crossed)
        text->halo = 0;
    }
}

static void
lay_out (VirLayout *l)
{
  l->scene->text_size = l->text;
  l->scene->ascent = l->metrics->ascent;
  l->scene->descent = l->metrics->descent;
  l->scene->n_datums = l->spec->n_datums;
  l->unit = vir_chart_unit (0, l->spec->head.format);
  if (l->spec->refusal != NULL)
    vir_layout_sentence (l, vir_layout_frame (l, ""), l->spec->refusal);
  else
    l->spec->klass->layout (l);
}

/* One of several charts beside each other: without words around it, in the sizes of @l. */
VirChartScene *
vir_layout_part (const VirLayout    *l,
                 const VirChartSpec *part,
                 double              width,
                 double              height,
                 VirLayoutLock      *lock)
{
  VirLayout small = *l;

  small.spec = part;
  small.scene = vir_chart_scene_new (MAX (width, 1), MAX (height, 1));
  small.titles = FALSE;
  small.notes = FALSE;
  small.margin = 0;
  small.lock = lock;
  lay_out (&small);
  return small.scene;
}

/**
 * vir_chart_layout:
 * @spec: what to show
 * @metrics: how wide text is
 * @width: pixels
 * @height: pixels
 * @style: for what it is laid out
 *
 * Lays a chart out. Any spec and size gives a scene; one that cannot be drawn gives a sentence that
 * says why.
 *
 * Returns: (transfer full): the scene
 */
VirChartScene *
vir_chart_layout (const VirChartSpec    *spec,
                  const VirChartMetrics *metrics,
                  double                 width,
                  double                 height,
                  const VirChartStyle   *style)
{
  VirLayout l = { .spec = spec, .metrics = metrics };

  l.scene = vir_chart_scene_new (MAX (width, 1), MAX (height, 1));
  set_sizes (&l, style);
  lay_out (&l);
  drop_idle_halos (l.scene);
  return l.scene;
}
