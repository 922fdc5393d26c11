/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap curve: savings taken across, gap left upwards, one scale for both, so that a saving worth what it
 * claims falls at 45 degrees. Owns the main square, and the enlargement of its end where packages stand too
 * close together. Must not draw a path itself. */

#include "config.h"

#include "vir-chart-layout-gap-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Packages that end within this share of the axis are enlarged, by a whole factor within these bounds. */
#define CLOSE_SHARE 4
#define LEAST_FACTOR 2
/* An axis is no shorter than this part of the other. */
#define LEAST_SHARE 6
#define MOST_FACTOR 50
/* Sizes in label sizes. */
#define LANE 0.66
#define JOG 0.48
#define LEAST_PANEL 19.0
/* Where an enlargement starts if nothing pushes it on, as a share of the box. */
#define PANEL_START 0.414

/* The enlargement: its box, its window in pence and how the box is divided. */
typedef struct
{
  gboolean shown;
  int      factor;
  VirBox   panel;
  double   data_right;
  double   end;
  double   zero;
  double   bottom;
} Enlargement;

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
right_room (const VirGapPath *path)
{
  guint upright = 1;

  for (guint i = 0; i < path->n_tracks; i++)
    upright += path->tracks[i].legs->len == 0 ||
                   vir_gap_leg (path->tracks[i].legs, 0)->kind == VIR_GAP_OTHER
                 ? 1
                 : 0;
  return MAX (0.8 * upright, (double) path->n_tracks - 1) * LANE + 0.45;
}

static void
plan_enlargement (VirGapPlot  *plot,
                  VirBox       panel,
                  double       per_pence,
                  Enlargement *e)
{
  VirLayout  *l = plot->l;
  double      t = l->text;
  double      labels, room_x, room_y, factor, span;
  VirGapPoint low, high;

  if (panel.w < LEAST_PANEL * t || panel.h < 8 * t || !find_detail (plot->path, &low, &high))
    return;
  labels = vir_gap_labels_width (plot, 0.6 * panel.w) + 1.0 * t;
  e->data_right = panel.x + panel.w - labels;
  e->end = e->data_right - right_room (plot->path) * t;
  room_x = e->end - panel.x - MAX (vir_gap_labels_left (plot), 1.6 * t);
  room_y = panel.h - 1.7 * t;
  span = (double) (high.y - low.y) * 1.08 * per_pence;
  factor = room_y / span;
  if (high.x > low.x)
    factor = MIN (factor, room_x / ((double) (high.x - low.x) * per_pence));
  if (room_x < t || factor < LEAST_FACTOR)
    return;
  e->shown = TRUE;
  e->factor = (int) MIN (floor (factor), MOST_FACTOR);
  e->panel = panel;
  /* Below the lowest point there is room for a line of text. */
  e->bottom = panel.y + panel.h;
  e->zero = e->bottom - 1.7 * t + (double) MIN (low.y, 0) * per_pence * e->factor;
}

static void
draw_y_axis (VirLayout  *l,
             VirGapView *view,
             gint64      low,
             gint64      high)
{
  double   t = l->text;
  VirBox   clip = view->clip;
  VirTicks ticks;

  vir_layout_ticks (l, low, high, view->x.per_pence, FALSE, 6, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&view->y, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, clip.x, y, clip.x + clip.w, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, clip.x - 0.4 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
}

static void
draw_x_axis (VirLayout  *l,
             VirGapView *view,
             gint64      low,
             gint64      high,
             double      bottom)
{
  double           t = l->text;
  VirBox           clip = view->clip;
  double           zero = vir_scale (&view->y, 0);
  g_autofree char *title = g_strdup_printf (_ ("Savings taken, %s"), l->unit.words);
  VirTicks         ticks;

  vir_layout_ticks (l, low, high, view->x.per_pence, TRUE, 6, &ticks);
  vir_layout_line (l, 0, clip.x, zero, clip.x + clip.w, zero, l->axis, VIR_INK (AXIS));
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&view->x, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      vir_layout_line (l, 0, x, zero, x, zero + 0.35 * t, l->grid, VIR_INK (AXIS));
      vir_layout_text (l, 0, text, x, bottom + 1.25 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  if (vir_layout_width (l, title, t, FALSE) <= clip.w + 6 * t)
    {
      double middle = clip.x + clip.w / 2;
      double half = vir_layout_width (l, title, t, FALSE) / 2;

      middle = MAX (middle, l->margin + half);
      vir_layout_text (l, 0, title, middle, bottom + 2.5 * t, 0.5, FALSE, VIR_INK (DIM));
    }
}

/* The pale frame and funnel that join the window to its enlargement. */
static void
draw_funnel (VirLayout         *l,
             const Enlargement *e,
             VirBox             window)
{
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

static void
draw_caption (VirGapPlot        *plot,
              const Enlargement *e,
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

  /* Translators: an amount, and "enlarged 5 times" */
  full = g_strdup_printf (_ ("The last %s, %s"), amount, brief);
  vir_layout_text (l,
                   0,
                   vir_layout_width (l, full, t, FALSE) <= room ? full : brief,
                   e->panel.x + e->panel.w - 0.5 * t,
                   e->panel.y + 1.15 * t,
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

/* No name may stand on a figure of the axis. */
static void
keep_clear (VirGapView *view,
            double      x,
            double      y,
            double      width,
            double      height)
{
  const double box[] = { x, y, x + width, y + height };

  g_array_append_vals (view->segments, box, 4);
}

static void
draw_enlargement (VirGapPlot        *plot,
                  const VirGapView  *main_view,
                  const Enlargement *e)
{
  VirLayout  *l = plot->l;
  double      t = l->text;
  double      per_pence = main_view->x.per_pence * e->factor;
  VirGapView  view;
  VirTicks    ticks;
  VirBox      column;

  vir_gap_view_init (&view, VIR_INK (PANEL));
  view.lane = LANE * t;
  view.jog = JOG * t;
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
      vir_layout_line (l, 0, e->panel.x, y, e->data_right, y, l->grid, VIR_INK (GRID));
      if (crosses_path (plot, &view, e->panel.x + 0.8 * t + vir_layout_width (l, text, t, FALSE), y - 1.2 * t))
        continue;
      vir_layout_text (l, 0, text, e->panel.x + 0.4 * t, y - 0.28 * t, 0, FALSE, VIR_INK (DIM));
      keep_clear (&view, e->panel.x + 0.4 * t, y - 1.1 * t, vir_layout_width (l, text, t, FALSE), t);
    }
  vir_layout_line (l, 0, e->panel.x, e->zero, e->panel.x + e->panel.w, e->zero, l->axis, VIR_INK (AXIS));
  vir_gap_view_draw (plot, &view);
  column = (VirBox) { e->data_right + 0.65 * t, e->panel.y + 1.7 * t, 0, 0 };
  column.w = e->panel.x + e->panel.w - 0.3 * t - column.x;
  column.h = e->panel.y + e->panel.h - 0.3 * t - column.y;
  draw_caption (plot, e, &ticks);
  vir_gap_labels_draw (plot, &view, column, e->panel.x + 0.5 * t);
  if (!vir_layout_text_if_free (l,
                                _ ("surplus below"),
                                e->panel.x + e->panel.w - 0.5 * t,
                                e->zero + 1.2 * t,
                                1,
                                VIR_INK (DIM)))
    vir_layout_text_if_free (l,
                             _ ("surplus below"),
                             e->panel.x + t + vir_layout_tick_width (l, &ticks),
                             e->zero + 1.2 * t,
                             0,
                             VIR_INK (DIM));
  vir_gap_view_clear (&view);
}

/* The window of the enlargement in the main square, with a little air. */
static VirBox
find_window (const VirGapView  *main_view,
             const VirGapPath  *path,
             const Enlargement *e)
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

/* Divides the box, finds the one scale, and draws the main square and, if there is one, its enlargement. */
static void
draw_single (VirGapPlot *plot,
             VirBox      box)
{
  VirLayout  *l = plot->l;
  VirGapPath *path = plot->path;
  double      t = l->text;
  double      head = (l->print ? 2.3 : 1.0) * t;
  double      foot = 2.9 * t;
  gint64      range_x = MAX (path->high.x - path->low.x, 1);
  gint64      range_y = MAX (path->high.y - path->low.y, 1);
  double      per_pence, axis, labels, width, right, column_top;
  Enlargement e = { 0 };
  VirGapView  view;
  VirBox      square, column;

  axis = vir_layout_axis_width (l, path->low.y, MAX (path->high.y, path->low.y + 1), 6) + 0.6 * t;
  square = (VirBox) { box.x + axis, box.y + head, 0, MAX (box.h - head - foot, t) };

  width = 0.38 * box.w - axis;
  per_pence = MIN (square.h / (double) range_y, MAX (width, t) / (double) range_x);
  right = square.x + per_pence * (double) range_x;
  right += CLAMP (box.x + PANEL_START * box.w - right, 4.2 * t, 8 * t);
  plan_enlargement (plot,
                    (VirBox) { right, box.y + head - 0.8 * t, box.x + box.w - right, square.h + 0.8 * t },
                    per_pence,
                    &e);
  labels = 0;
  if (!e.shown)
    {
      double lanes = 0.6 * LANE * t * (path->n_tracks + 1);

      labels = MIN (vir_gap_labels_width (plot, 0.45 * box.w), 0.45 * box.w) + 2 * t + lanes;
      width = box.w - axis - labels;
      per_pence = MIN (square.h / (double) range_y, MAX (width, t) / (double) range_x);
    }
  /* What the scale leaves over stands above the square. */
  square.y += square.h - per_pence * (double) range_y;
  square.h = per_pence * (double) range_y;
  square.w = per_pence * (double) range_x + (e.shown ? 0.9 * t : 0.8 * t);

  vir_gap_view_init (&view, VIR_INK (GROUND));
  view.weight = e.shown ? 0.5 : 0.8;
  view.named = !e.shown;
  view.lane = LANE * t * (e.shown ? 0.3 : 0.6);
  view.jog = JOG * t * view.weight;
  view.clip = square;
  view.x = (VirScale) { path->low.x, square.x, per_pence };
  view.y = (VirScale) { path->low.y, square.y + square.h, -per_pence };
  if (e.shown)
    draw_funnel (l, &e, find_window (&view, path, &e));
  draw_y_axis (l, &view, path->low.y, path->high.y);
  draw_x_axis (l, &view, path->low.x, MAX (path->high.x, path->low.x + 1), square.y + square.h);
  if (l->print)
    vir_layout_text (l, 0, _ ("Gap left"), box.x, square.y - 1.2 * t, 0, TRUE, VIR_INK (INK));
  /* Marks and thick lines may stand a little outside the square. */
  view.clip.x -= t;
  view.clip.y -= 0.2 * t;
  view.clip.w += 3 * t;
  view.clip.h += 0.4 * t;
  vir_gap_view_draw (plot, &view);
  if (e.shown)
    {
      vir_gap_steps_draw (plot, &view, e.panel.x + 0.15 * t, G_MAXDOUBLE, G_MAXDOUBLE);
      draw_enlargement (plot, &view, &e);
    }
  else
    {
      column = (VirBox) { box.x + box.w - labels + 2 * t, box.y + head, labels - 2 * t, 0 };
      column.h = square.y + square.h - 0.3 * t - column.y;
      column_top = vir_gap_labels_draw (plot, &view, column, box.x + box.w);
      vir_gap_steps_draw (plot, &view, box.x + box.w, column.x, column_top);
    }
  vir_gap_view_clear (&view);
}

static gboolean
shows_moves (const VirLayout *l,
             VirGapPath     **paths)
{
  return l->spec->n_panels == 1 || vir_gap_multiples_show_moves (l, paths);
}

static char *
write_notation (const VirLayout *l,
                VirGapPath     **paths)
{
  GString *notation = g_string_new (NULL);
  gboolean double_line = FALSE, dotted = FALSE, hatched = FALSE, unknown = FALSE;

  for (guint p = 0; p < l->spec->n_panels; p++)
    {
      const VirGapPath *path = paths[p];

      if (path == NULL)
        continue;
      hatched |= path->assessed->len > 0 && path->assessed_sum < path->claimed_sum;
      unknown |= path->n_unknown > 0;
      for (guint i = 0; i < path->steps->len; i++)
        dotted |= (vir_gap_leg (path->steps, i)->flags & VIR_MARK_ONE_OFF) != 0;
      for (guint i = 0; i < path->tail->len; i++)
        dotted |= (vir_gap_leg (path->tail, i)->flags & VIR_MARK_ONE_OFF) != 0;
      for (guint i = 0; i < path->n_tracks; i++)
        for (guint j = 0; j < path->tracks[i].legs->len; j++)
          {
            const VirGapLeg *leg = vir_gap_leg (path->tracks[i].legs, j);

            double_line |= leg->kind == VIR_GAP_PUT_BACK && shows_moves (l, paths);
            dotted |= (leg->flags & VIR_MARK_ONE_OFF) != 0 && shows_moves (l, paths);
          }
    }
  if (double_line)
    g_string_append_printf (notation, "%s ", _ ("Double line: cuts put back."));
  if (dotted)
    g_string_append_printf (notation, "%s ", _ ("Dotted: one-off money."));
  if (hatched)
    g_string_append_printf (notation, "%s ", _ ("Hatched: savings that officers do not expect in the year."));
  if (unknown)
    g_string_append_printf (notation, "%s ", _ ("Savings without a published amount are not on the path."));
  g_string_append (notation, _ ("Equal scales."));
  return g_string_free (notation, FALSE);
}

static const char *
refuse (VirGapPath **paths,
        guint        n)
{
  gboolean any = FALSE;
  gboolean range = FALSE;

  for (guint p = 0; p < n; p++)
    {
      any |= paths[p] != NULL;
      range |= paths[p] != NULL &&
               (paths[p]->high.y > paths[p]->low.y || paths[p]->high.x > paths[p]->low.x);
    }
  if (!any)
    return _ ("The gap before savings is not known, so there is no path to draw.");
  if (!range)
    return _ ("There is no gap and no saving to draw.");
  return NULL;
}

/* A path that only goes one way still gets an axis for the other. */
static void
widen (VirGapPath *path)
{
  gint64 x = path->high.x - path->low.x;
  gint64 y = path->high.y - path->low.y;

  path->high.y = MAX (path->high.y, path->low.y + x / LEAST_SHARE);
  path->high.x = MAX (path->high.x, path->low.x + y / LEAST_SHARE);
}

void
vir_layout_gap_curve (VirLayout *l)
{
  guint                   n = l->spec->n_panels;
  g_autofree VirGapPath **paths = g_new0 (VirGapPath *, n + 1);
  g_autofree char        *notation = NULL;
  const char             *refusal;
  gint64                  largest = 0;
  VirBox                  box;

  for (guint p = 0; p < n; p++)
    if (vir_known (l->spec->gap[p].opening))
      {
        paths[p] = vir_gap_path_new (&l->spec->gap[p]);
        vir_gap_path_cover (&paths[p]->low, &paths[p]->high, (VirGapPoint) { 0, 0 });
        widen (paths[p]);
        largest = MAX (largest, MAX (paths[p]->high.y, -paths[p]->low.y));
      }
  refusal = refuse (paths, n);
  vir_layout_fit_unit (l, largest);
  notation = write_notation (l, paths);
  box = vir_layout_frame (l, refusal != NULL ? "" : notation);
  if (refusal != NULL)
    vir_layout_sentence (l, box, refusal);
  else if (n == 1)
    {
      VirGapPlot plot = { l, 0, &l->spec->gap[0], paths[0] };

      draw_single (&plot, box);
    }
  else
    vir_gap_multiples_draw (l, paths, box);
  for (guint p = 0; p < n; p++)
    vir_gap_path_free (paths[p]);
}
