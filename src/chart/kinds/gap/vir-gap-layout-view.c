/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Draws the paths of a gap curve into a window. Paths that run together are moved sideways only, so that
 * every height is exact. Must not name anything. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "vir-chart-clip.h"

/* In label sizes. */
#define STEP_RADIUS 0.19
#define END_RADIUS 0.29
#define HALO 0.1
/* Where only ends are shown, they stand beside each other, each at its height. */
#define APART 0.55

void
vir_gap_view_init (VirGapView *view,
                   VirPaint    ground)
{
  *view = (VirGapView) { .ground = ground, .named = TRUE, .weight = 1 };
  view->ends = g_array_new (FALSE, FALSE, sizeof (VirGapEnd));
  view->segments = g_array_new (FALSE, FALSE, sizeof (double));
  view->questions = g_array_new (FALSE, FALSE, sizeof (VirGapQuestion));
}

void
vir_gap_view_clear (VirGapView *view)
{
  g_array_unref (view->ends);
  g_array_unref (view->segments);
  g_array_unref (view->questions);
}

gboolean
vir_gap_view_holds (const VirGapView *view,
                    double            x,
                    double            y)
{
  return x >= view->clip.x - 1 && x <= view->clip.x + view->clip.w + 1 && y >= view->clip.y - 1 &&
         y <= view->clip.y + view->clip.h + 1;
}

/* Whether no text stands on the line of a text yet. */
gboolean
vir_gap_view_is_free (const VirLayout *l,
                      double           left,
                      double           baseline,
                      double           width)
{
  for (guint i = 0; i < l->scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (l->scene, i);
      const double       *p = item->points;

      if (item->shape == VIR_SCENE_TEXT && left < p[0] + p[2] && p[0] < left + width &&
          baseline - 0.8 * l->text < p[1] + 0.25 * p[3] && p[1] - 0.8 * p[3] < baseline + 0.25 * l->text)
        return FALSE;
    }
  return TRUE;
}

/* No name may stand in a box: its edges and a diagonal are in the way. */
void
vir_gap_view_keep (VirGapView *view,
                   VirBox      box)
{
  double       right = box.x + box.w, bottom = box.y + box.h;
  const double lines[] = { box.x, box.y, right, box.y, right, box.y, right, bottom, right, bottom, box.x, bottom,
                           box.x, bottom, box.x, box.y, box.x, box.y, right, bottom };

  g_array_append_vals (view->segments, lines, G_N_ELEMENTS (lines));
}

/* A line cut to the window; nothing if it lies outside. */
VirSceneItem *
vir_gap_view_line (VirGapPlot   *plot,
                   VirGapView   *view,
                   VirSceneShape shape,
                   guint         datum,
                   VirGapLine    at,
                   double        width,
                   VirPaint      paint)
{
  double        line[] = { at.x1, at.y1, at.x2, at.y2 };
  VirSceneItem *item;

  if (!vir_clip_line (line,
                      view->clip.x,
                      view->clip.y,
                      view->clip.x + view->clip.w,
                      view->clip.y + view->clip.h))
    return NULL;
  item = vir_chart_scene_add (plot->l->scene, shape, datum, line, 2);
  item->stroke = paint;
  item->line_width = width;
  item->halo_paint = view->ground;
  return item;
}

/* A path cut to the window: the pieces that are inside, each drawn in one go so that dashes run on. */
static void
add_path (VirGapPlot *plot,
          VirGapView *view,
          guint       datum,
          GArray     *points,
          VirPaint    paint,
          double      width,
          VirSceneDash dash)
{
  const double      *p = (const double *) (gconstpointer) points->data;
  g_autoptr (GArray) piece = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i + 1 < points->len / 2; i++)
    {
      double   line[] = { p[2 * i], p[2 * i + 1], p[2 * i + 2], p[2 * i + 3] };
      gboolean inside = vir_clip_line (line,
                                       view->clip.x,
                                       view->clip.y,
                                       view->clip.x + view->clip.w,
                                       view->clip.y + view->clip.h);

      if (inside && piece->len == 0)
        g_array_append_vals (piece, line, 2);
      if (inside)
        g_array_append_vals (piece, line + 2, 2);
      if (piece->len >= 4 && (!inside || i + 2 == points->len / 2))
        {
          VirSceneItem *item = vir_chart_scene_add (plot->l->scene,
                                                    VIR_SCENE_LINE,
                                                    datum,
                                                    (const double *) (gconstpointer) piece->data,
                                                    piece->len / 2);

          item->stroke = paint;
          item->line_width = width;
          item->dash = dash;
          g_array_set_size (piece, 0);
        }
    }
}

void
vir_gap_view_end (VirGapView  *view,
                  VirDatumKind kind,
                  guint        index,
                  double       x,
                  double       y,
                  double       radius)
{
  VirGapEnd end = { kind, index, x, y, radius };

  if (vir_gap_view_holds (view, x, y))
    g_array_append_val (view->ends, end);
}

/* The doubtful part: between what is claimed and what is assessed. */
static void
draw_doubt (VirGapPlot *plot,
            VirGapView *view)
{
  GArray            *assessed = plot->path->assessed;
  GArray            *steps = plot->path->steps;
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) cut = NULL;
  VirSceneItem      *item;

  if (assessed->len < 2)
    return;
  for (guint i = 0; i < assessed->len; i++)
    {
      const VirGapPoint *point = vir_gap_point (assessed, i);
      double             at[] = { vir_scale (&view->x, point->x), vir_scale (&view->y, point->y) };

      g_array_append_vals (points, at, 2);
    }
  for (guint i = steps->len; i > 0; i--)
    {
      const VirGapPoint *point = &vir_gap_leg (steps, i - 1)->to;
      double             at[] = { vir_scale (&view->x, point->x), vir_scale (&view->y, point->y) };

      g_array_append_vals (points, at, 2);
    }
  cut = vir_clip_polygon ((const double *) (gconstpointer) points->data,
                          points->len / 2,
                          view->clip.x,
                          view->clip.y,
                          view->clip.x + view->clip.w,
                          view->clip.y + view->clip.h);
  if (cut->len < 6)
    return;
  item = vir_chart_scene_add (plot->l->scene,
                              VIR_SCENE_AREA,
                              0,
                              (const double *) (gconstpointer) cut->data,
                              cut->len / 2);
  item->fill = VIR_INK (ASSESSED);
  item->fill_style = VIR_FILL_HATCH;
}

static void
draw_assessed (VirGapPlot *plot,
               VirGapView *view,
               double      shift)
{
  VirLayout    *l = plot->l;
  GArray       *assessed = plot->path->assessed;
  guint         datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_ASSESSED, plot->p, 0, 0);
  double        width = l->line * MAX (view->weight, 0.8);
  double        x, y, end_x, end_y;
  VirSceneItem *item;
  g_autoptr (GArray) points = g_array_new (FALSE, FALSE, sizeof (double));

  if (assessed->len < 2)
    return;
  for (guint i = 0; i < assessed->len; i++)
    {
      const VirGapPoint *point = vir_gap_point (assessed, i);
      double             at[] = { vir_scale (&view->x, point->x), vir_scale (&view->y, point->y) };

      g_array_append_vals (points, at, 2);
    }
  add_path (plot, view, datum, points, VIR_INK (ASSESSED), width, VIR_DASH_DASH);
  x = vir_scale (&view->x, vir_gap_point (assessed, assessed->len - 1)->x);
  y = vir_scale (&view->y, vir_gap_point (assessed, assessed->len - 1)->y);
  end_x = vir_scale (&view->x, plot->path->assessed_end.x) + shift;
  end_y = vir_scale (&view->y, plot->path->assessed_end.y);
  vir_gap_view_line (plot, view, VIR_SCENE_LINE, datum, (VirGapLine) { x, y, end_x, y }, width, VIR_INK (ASSESSED));
  item = vir_gap_view_line (plot, view, VIR_SCENE_LINE, datum, (VirGapLine) { end_x, y, end_x, end_y }, width,
                            VIR_INK (ASSESSED));
  if (item != NULL)
    item->dash = VIR_DASH_DOT;
  if (!view->named || !vir_gap_view_holds (view, end_x, end_y))
    return;
  vir_gap_view_end (view, VIR_DATUM_ASSESSED, 0, end_x, end_y, 0.3 * l->text);
}

/* The published path: one line a saving, so that each can be pointed at; then marks where they fit. */
static void
draw_steps (VirGapPlot *plot,
            VirGapView *view)
{
  VirLayout *l = plot->l;
  GArray    *steps = plot->path->steps;
  guint      first = vir_chart_spec_find_mark (l->spec, VIR_DATUM_STEP, plot->p, 0, 0);
  double     radius = STEP_RADIUS * l->text * (view->weight < 1 ? 0.8 : 1);
  double     last_y = -1e9;

  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);
      VirSceneItem    *item;

      item = vir_gap_view_line (plot, view, VIR_SCENE_LINE, first + (guint) leg->index,
                                (VirGapLine) { vir_scale (&view->x, leg->from.x), vir_scale (&view->y, leg->from.y),
                                               vir_scale (&view->x, leg->to.x), vir_scale (&view->y, leg->to.y) },
                                l->thick, VIR_INK (INK));
      if (item == NULL)
        continue;
      if (leg->flags & VIR_MARK_ONE_OFF)
        item->dash = VIR_DASH_DOT;
      g_array_append_vals (view->segments, item->points, 4);
    }
  /* Where savings are too many to be told apart, marks would only hide the line. */
  if (vir_scale_length (&view->y, plot->path->claimed_sum) < 2.2 * radius * steps->len)
    return;
  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);
      double           x = vir_scale (&view->x, leg->to.x);
      double           y = vir_scale (&view->y, leg->to.y);
      VirSceneItem    *item;

      if (!vir_gap_view_holds (view, x, y) || fabs (y - last_y) < 1.7 * radius)
        continue;
      item = vir_layout_mark (l, first + (guint) leg->index, VIR_SCENE_CIRCLE, x, y, radius, view->ground);
      item->stroke = VIR_INK (INK);
      item->line_width = 0.6 * l->line;
      last_y = y;
    }
}

static void
draw_tail (VirGapPlot *plot,
           VirGapView *view)
{
  VirLayout *l = plot->l;
  GArray    *tail = plot->path->tail;

  for (guint i = 0; i < tail->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (tail, i);
      guint            datum = 0;
      double           x1 = vir_scale (&view->x, leg->from.x);
      double           y1 = vir_scale (&view->y, leg->from.y);
      double           x2 = vir_scale (&view->x, leg->to.x);
      double           y2 = vir_scale (&view->y, leg->to.y);
      VirSceneItem    *item;

      if (leg->index >= 0)
        datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_TAIL, plot->p, (guint) leg->index, 0);
      item = vir_gap_view_line (plot, view,
                                leg->kind == VIR_GAP_PUT_BACK ? VIR_SCENE_DOUBLE : VIR_SCENE_LINE,
                                datum, (VirGapLine) { x1, y1, x2, y2 }, l->thick * view->weight, VIR_INK (INK));
      if (item != NULL && (leg->flags & VIR_MARK_ONE_OFF))
        item->dash = VIR_DASH_DOT;
      else if (item != NULL && leg->index < 0)
        item->dash = VIR_DASH_FINE;
      if (leg->index >= 0 && fabs (y2 - y1) > 1.5 * l->text)
        {
          double shown = MAX (MIN (y1, y2), view->clip.y);

          vir_gap_view_end (view, VIR_DATUM_TAIL, (guint) leg->index, (x1 + x2) / 2, shown + 1.1 * l->text, 0);
        }
    }
}

static void
draw_ends (VirGapPlot *plot,
           VirGapView *view)
{
  VirLayout *l = plot->l;
  double     x = vir_scale (&view->x, plot->path->end.x);
  double     y = vir_scale (&view->y, plot->path->end.y);
  guint      published = vir_chart_spec_find_mark (l->spec, VIR_DATUM_PUBLISHED, plot->p, 0, 0);
  double     radius = 1.1 * END_RADIUS * l->text * view->weight;

  if (vir_gap_view_holds (view, x, y))
    {
      VirSceneItem *item = vir_layout_mark (l, published, VIR_SCENE_CIRCLE, x, y, radius, VIR_INK (INK));

      item->halo = HALO * l->text * view->weight;
      item->halo_paint = view->ground;
      vir_gap_view_end (view, VIR_DATUM_PUBLISHED, 0, x, y, radius);
    }
  for (guint i = 0; i < view->ends->len; i++)
    {
      const VirGapEnd *end = &g_array_index (view->ends, VirGapEnd, i);
      VirPaint         paint;
      VirSceneItem    *item;
      guint            datum;

      if (end->kind == VIR_DATUM_ASSESSED)
        {
          item = vir_layout_mark (l, vir_chart_spec_find_mark (l->spec, VIR_DATUM_ASSESSED, plot->p, 0, 0), VIR_SCENE_SQUARE,
                                  end->x, end->y, 0.9 * end->radius, view->ground);
          item->stroke = VIR_INK (ASSESSED);
          item->line_width = 0.8 * l->line;
        }
      if (end->kind != VIR_DATUM_PACKAGE)
        continue;
      paint = VIR_PARTY (LINE, plot->panel->packages[end->index].colour);
      datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_PACKAGE, plot->p, end->index, 0);
      if (!vir_known (plot->panel->packages[end->index].end_gap))
        {
          vir_gap_unknown_ask (plot, view,
                               (VirGapQuestion) { datum, 1, end->x, end->y, end->radius, VIR_PARTY (LINE, plot->panel->packages[end->index].colour) },
                               vir_layout_width (l, "?", l->text, TRUE) / 2);
          continue;
        }
      item = vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, end->x, end->y, end->radius, paint);
      item->halo = HALO * l->text * view->weight;
      item->halo_paint = view->ground;
    }
}

/* Draws all paths of a panel into a window, from the back to the front. */
void
vir_gap_view_draw (VirGapPlot *plot,
                   VirGapView *view)
{
  draw_doubt (plot, view);
  draw_assessed (plot, view, vir_gap_tracks_assessed (plot, view));
  draw_tail (plot, view);
  draw_steps (plot, view);
  vir_gap_unknown_draw (plot, view);
  if (view->lane > 0)
    vir_gap_tracks_draw (plot, view);
  else
    for (guint i = 0; i < plot->path->n_tracks; i++)
      vir_gap_view_end (view,
               VIR_DATUM_PACKAGE,
               i,
               vir_scale (&view->x, plot->path->end.x) + (i + 1) * APART * plot->l->text,
               vir_scale (&view->y, plot->path->tracks[i].end.y),
               END_RADIUS * plot->l->text * view->weight);
  draw_ends (plot, view);
}

/* The rightmost point of the savings' paths at a height: where a name may begin. */
double
vir_gap_view_edge (VirGapPlot *plot,
                   VirGapView *view,
                   double      y)
{
  GArray *steps = plot->path->steps;
  double  edge = vir_scale (&view->x, 0);

  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);
      double           y1 = vir_scale (&view->y, leg->from.y);
      double           y2 = vir_scale (&view->y, leg->to.y);
      double           x1 = vir_scale (&view->x, leg->from.x);
      double           x2 = vir_scale (&view->x, leg->to.x);

      if (plot->path->assessed->len > i + 1)
        {
          y1 = MIN (y1, vir_scale (&view->y, vir_gap_point (plot->path->assessed, i)->y));
          y2 = MIN (y2, vir_scale (&view->y, vir_gap_point (plot->path->assessed, i + 1)->y));
        }
      if (y2 <= y)
        edge = MAX (edge, x2);
      else if (y1 < y && y2 > y1)
        edge = MAX (edge, x1 + (y - y1) / (y2 - y1) * (x2 - x1));
    }
  return edge;
}

/* What lies under the zero line, where there is room to say it. */
gboolean
vir_gap_view_surplus (VirLayout        *l,
                      const VirGapView *view,
                      double            x,
                      double            align)
{
  VirSceneItem *item;

  if (!vir_layout_text_if_free (l, _ ("surplus below"), x, vir_scale (&view->y, 0) + 1.2 * l->text, align, VIR_INK (DIM)))
    return FALSE;
  item = vir_chart_scene_item (l->scene, l->scene->items->len - 1);
  item->halo = 0.2 * l->text;
  item->halo_paint = view->ground;
  return TRUE;
}
