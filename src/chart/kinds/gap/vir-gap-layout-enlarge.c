/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The enlargement of a gap curve's end: when it is worth it, by which whole factor, and what frames it. Same
 * scale both ways, as in the main square. Must not draw a path itself. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Packages that end within this share of the axis are enlarged, by a whole factor within these bounds. */
#define CLOSE_SHARE 4
#define LEAST_FACTOR 2
#define MOST_FACTOR 50
/* The least width of a panel, in label sizes. */
#define LEAST_PANEL 19.0

/* What an enlargement has to show: all packages, and the end of the published budget with its tail and its
 * assessment where these are near. */
static gboolean
find_detail (const VirGapPath *path,
             VirGapPoint      *low,
             VirGapPoint      *high)
{
  gint64 axis = path->high.y - path->low.y;

  *low = path->end;
  *high = path->end;
  for (guint i = 0; i < path->n_tracks; i++)
    for (guint j = 0; j < path->tracks[i].legs->len; j++)
      vir_gap_path_cover (low, high, vir_gap_leg (path->tracks[i].legs, j)->to);
  if (path->n_tracks == 0 || high->y - low->y > axis / CLOSE_SHARE ||
      high->x - low->x > axis / CLOSE_SHARE)
    return FALSE;
  low->y = MIN (low->y, 0);
  high->y = MAX (high->y, 0);
  if (high->y - low->y > axis / CLOSE_SHARE)
    return FALSE;
  if (path->tail->len > 0)
    {
      VirGapPoint start = vir_gap_leg (path->tail, 0)->from;

      if (start.y - low->y <= axis / CLOSE_SHARE && start.y >= low->y)
        vir_gap_path_cover (low, high, start);
    }
  if (path->assessed->len > 0 && path->assessed_end.y >= low->y &&
      path->assessed_end.y - low->y <= axis / CLOSE_SHARE)
    vir_gap_path_cover (low, high, path->assessed_end);
  return high->y > low->y;
}

/* Room right of the published end for paths that stand beside each other, in label sizes. */
static double
right_room (const VirGapPlot *plot)
{
  const VirGapPath *path = plot->path;
  guint  upright = 1;

  for (guint i = 0; i < path->n_tracks; i++)
    upright += path->tracks[i].legs->len == 0 ||
                   vir_gap_leg (path->tracks[i].legs, 0)->kind == VIR_GAP_OTHER
                 ? 1
                 : 0;
  return MAX (0.8 * upright, (double) path->n_tracks - 1) * VIR_GAP_LANE + 0.45 + vir_gap_tracks_unknown (plot);
}

/* Finds the greatest whole factor at which what is to be seen has room; FALSE if that is too small. */
gboolean
vir_gap_enlargement_plan (VirGapPlot        *plot,
                          VirBox             panel,
                          double             per_pence,
                          VirGapEnlargement *e)
{
  VirLayout  *l = plot->l;
  double      t = l->text;
  double      labels, room_x, room_y, factor, span;
  VirGapPoint low, high;

  if (panel.w < LEAST_PANEL * t || panel.h < 8 * t || !find_detail (plot->path, &low, &high))
    return FALSE;
  labels = vir_gap_labels_width (plot, 0.6 * panel.w) + 1.0 * t;
  e->data_right = panel.x + panel.w - labels;
  e->end = e->data_right - right_room (plot) * t;
  room_x = e->end - panel.x - MAX (vir_gap_labels_left (plot), 1.6 * t);
  room_y = panel.h - 1.7 * t;
  span = (double) (high.y - low.y) * 1.08 * per_pence;
  factor = room_y / span;
  if (high.x > low.x)
    factor = MIN (factor, room_x / ((double) (high.x - low.x) * per_pence));
  if (room_x < t || factor < LEAST_FACTOR)
    return FALSE;
  e->factor = (int) MIN (floor (factor), MOST_FACTOR);
  e->panel = panel;
  /* Below the lowest point there is room for a line of text. */
  e->bottom = panel.y + panel.h;
  e->zero = e->bottom - 1.7 * t + (double) MIN (low.y, 0) * per_pence * e->factor;
  return TRUE;
}

/* The window of the enlargement in the main square, with a little air. */
static VirBox
find_window (const VirGapView  *main_view,
             const VirGapPath  *path,
             const VirGapEnlargement *e)
{
  double f = e->factor;
  double end = vir_scale (&main_view->x, path->end.x);
  double zero = vir_scale (&main_view->y, 0);
  double x1 = end - (e->end - e->panel.x) / f;
  double x2 = end + (e->data_right - e->end) / f;
  double y1 = zero - (e->zero - e->panel.y) / f;
  double y2 = zero + (e->bottom - e->zero) / f;

  return (VirBox) { x1, y1, x2 - x1, y2 - y1 };
}

/* The pale frame and funnel that join the window to its enlargement. */
void
vir_gap_enlargement_funnel (VirLayout               *l,
                            const VirGapEnlargement *e,
                            const VirGapView        *main_view,
                            const VirGapPath        *path)
{
  VirBox        window = find_window (main_view, path, e);
  const double  funnel[] = {
    window.x + window.w, window.y, e->panel.x, e->panel.y, e->panel.x, e->panel.y + e->panel.h,
    window.x + window.w, window.y + window.h
  };
  VirSceneItem *item = vir_chart_scene_add (l->scene, VIR_SCENE_AREA, 0, funnel, 4);

  item->fill = VIR_INK (FUNNEL);
  vir_layout_rect (l, 0, e->panel, VIR_INK (PANEL));
  item = vir_layout_rect (l, 0, window, VIR_INK (PANEL));
  item->stroke = VIR_INK (FRAME);
  item->line_width = l->grid;
}

/* Where the zero line is at the top the caption goes to the foot. */
static gboolean
caption_at_foot (const VirGapPlot        *plot,
                 const VirGapEnlargement *e)
{
  return fabs (e->zero - e->panel.y - 1.15 * plot->l->text) < 1.6 * plot->l->text;
}

/* Whether a package ends below the zero line, so that its name may have to stand across that line. */
static gboolean
ends_below (const VirGapPath *path)
{
  for (guint i = 0; i < path->n_tracks; i++)
    if (path->tracks[i].end.y < 0)
      return TRUE;

  return path->end.y < 0;
}

static void
draw_caption (VirGapPlot        *plot,
              const VirGapEnlargement *e,
              const VirTicks    *ticks)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  gint64           top = ticks->values[ticks->n - 1];
  g_autofree char *amount = vir_money_format (top, l->spec->head.format, VIR_MONEY_WORDS);
  g_autofree char *full = NULL;
  g_autofree char *brief = g_strdup_printf (ngettext ("enlarged %d time", "enlarged %d times", e->factor),
                                            e->factor);
  double           room = e->panel.x + e->panel.w - e->data_right;
  double           y = e->panel.y + 1.15 * t;

  if (caption_at_foot (plot, e))
    y = e->panel.y + e->panel.h - 0.5 * t;
  /* Translators: an amount, and "enlarged 5 times" */
  full = g_strdup_printf (_ ("The last %s, %s"), amount, brief);
  vir_layout_text (l,
                   0,
                   top > 0 && vir_layout_width (l, full, t, FALSE) <= room ? full : brief,
                   e->panel.x + e->panel.w - 0.5 * t,
                   y,
                   1,
                   FALSE,
                   VIR_INK (DIM));
}

/* Whether the savings' path, which falls at 45 degrees, is left of a place. */
static gboolean
crosses_path (const VirGapPlot *plot,
              const VirGapView *view,
              double            x,
              double            y)
{
  VirGapPoint foot = plot->path->steps->len > 0
                       ? vir_gap_leg (plot->path->steps, plot->path->steps->len - 1)->to
                       : plot->path->end;
  double      rise = vir_scale (&view->y, foot.y) - y;

  return rise > 0 && vir_scale (&view->x, foot.x) - rise < x;
}

/* The figure of a grid line stands over its left end; where the path runs there, over its right end. */
static void
draw_tick (VirGapPlot              *plot,
           const VirGapEnlargement *e,
           VirGapView              *view,
           const char              *text,
           double                   y)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     width = vir_layout_width (l, text, t, FALSE);
  double     left = e->panel.x + 0.4 * t;

  if (crosses_path (plot, view, left + 0.4 * t + width, y - 1.2 * t))
    {
      /* The caption stands in the upper right corner. */
      if (y < e->panel.y + 2.6 * t)
        return;
      left = e->data_right - 0.3 * t - width;
    }
  vir_layout_line (l, 0, e->panel.x, y, e->data_right, y, l->grid, VIR_INK (GRID));
  vir_layout_text (l, 0, text, left, y - 0.28 * t, 0, FALSE, VIR_INK (DIM));
  vir_gap_view_keep (view, (VirBox) { left, y - 1.1 * t, width, t });
}

void
vir_gap_enlargement_draw (VirGapPlot              *plot,
                          const VirGapEnlargement *e,
                          const VirGapView        *main_view)
{
  VirLayout  *l = plot->l;
  double      t = l->text;
  double      per_pence = main_view->x.per_pence * e->factor;
  VirGapView  view;
  VirTicks    ticks;
  VirBox      column;

  vir_gap_view_init (&view, VIR_INK (PANEL));
  view.lane = VIR_GAP_LANE * t;
  view.jog = VIR_GAP_JOG * t;
  view.clip = (VirBox) { e->panel.x, e->panel.y, e->data_right - e->panel.x, e->panel.h };
  view.x = (VirScale) { plot->path->end.x, e->end, per_pence };
  view.y = (VirScale) { 0, e->zero, -per_pence };

  vir_layout_ticks (l,
                    (gint64) ((e->zero - e->bottom) / per_pence),
                    (gint64) ((e->zero - e->panel.y - 1.3 * t) / per_pence),
                    per_pence,
                    FALSE,
                    6,
                    &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&view.y, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] == 0)
        continue;
      draw_tick (plot, e, &view, text, y);
    }
  vir_layout_line (l, 0, e->panel.x, e->zero, ends_below (plot->path) ? e->data_right + 0.3 * t : e->panel.x + e->panel.w,
                   e->zero, l->axis, VIR_INK (AXIS));
  vir_gap_view_draw (plot, &view);
  column = (VirBox) { e->data_right + 0.65 * t, e->panel.y + 1.7 * t, 0, 0 };
  column.w = e->panel.x + e->panel.w - 0.3 * t - column.x;
  column.h = e->panel.y + e->panel.h - (caption_at_foot (plot, e) ? 1.7 : 0.3) * t - column.y;
  draw_caption (plot, e, &ticks);
  vir_gap_labels_draw (plot, &view, column, e->panel.x + 0.5 * t);
  if (!vir_gap_view_surplus (l, &view, e->panel.x + e->panel.w - 0.5 * t, 1))
    vir_gap_view_surplus (l, &view, e->panel.x + t + vir_layout_tick_width (l, &ticks), 0);
  vir_gap_unknown_finish (plot, &view);
  vir_gap_view_clear (&view);
}
