/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap curve: savings taken across, gap left upwards, one scale for both, so that a saving worth what it
 * claims falls at 45 degrees. Owns the main square, and the enlargement of its end where packages stand too
 * close together. Must not draw a path itself. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* An axis is no shorter than this part of the other. */
#define LEAST_SHARE 6
/* Where an enlargement starts if nothing pushes it on, as a share of the box. */
#define PANEL_START 0.414

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
  VirGapEnlargement e = { 0 };
  gboolean    enlarged;
  VirGapView  view;
  VirBox      square, column;

  axis = vir_layout_axis_width (l, path->low.y, MAX (path->high.y, path->low.y + 1), 6) + 0.6 * t;
  square = (VirBox) { box.x + axis, box.y + head, 0, MAX (box.h - head - foot, t) };

  width = 0.38 * box.w - axis;
  per_pence = MIN (square.h / (double) range_y, MAX (width, t) / (double) range_x);
  right = square.x + per_pence * (double) range_x;
  right += CLAMP (box.x + PANEL_START * box.w - right, 4.2 * t, 8 * t);
  enlarged = vir_gap_enlargement_plan (plot,
                                       (VirBox) { right, box.y + head - 0.8 * t, box.x + box.w - right,
                                                  square.h + 0.8 * t },
                                       per_pence,
                                       &e);
  labels = 0;
  if (!enlarged)
    {
      double lanes = 0.6 * VIR_GAP_LANE * t * (path->n_tracks + 1);

      labels = MIN (vir_gap_labels_width (plot, 0.45 * box.w), 0.45 * box.w) + 2 * t + lanes;
      width = box.w - axis - labels;
      per_pence = MIN (square.h / (double) range_y, MAX (width, t) / (double) range_x);
    }
  /* What the scale leaves over stands above the square. */
  square.y += square.h - per_pence * (double) range_y;
  square.h = per_pence * (double) range_y;
  square.w = per_pence * (double) range_x + (enlarged ? 0.9 * t : 0.8 * t);

  vir_gap_view_init (&view, VIR_INK (GROUND));
  view.weight = enlarged ? 0.5 : 0.8;
  view.named = !enlarged;
  view.lane = VIR_GAP_LANE * t * (enlarged ? 0.3 : 0.6);
  view.jog = VIR_GAP_JOG * t * view.weight;
  view.clip = square;
  view.x = (VirScale) { path->low.x, square.x, per_pence };
  view.y = (VirScale) { path->low.y, square.y + square.h, -per_pence };
  if (enlarged)
    vir_gap_enlargement_funnel (l, &e, &view, path);
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
  if (enlarged)
    {
      vir_gap_steps_draw (plot, &view, e.panel.x, G_MAXDOUBLE, G_MAXDOUBLE);
      vir_gap_enlargement_draw (plot, &e, &view);
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
vir_gap_layout (VirLayout *l)
{
  guint                   n = l->spec->n_panels;
  g_autofree VirGapPath **paths = g_new0 (VirGapPath *, n + 1);
  g_autofree char        *notation = NULL;
  const char             *refusal;
  gint64                  largest = 0;
  VirBox                  box;

  for (guint p = 0; p < n; p++)
    if (vir_known (vir_gap_panel (l->spec, p)->opening))
      {
        paths[p] = vir_gap_path_new (vir_gap_panel (l->spec, p));
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
      VirGapPlot plot = { l, 0, vir_gap_panel (l->spec, 0), paths[0] };

      draw_single (&plot, box);
    }
  else
    vir_gap_multiples_draw (l, paths, box);
  for (guint p = 0; p < n; p++)
    vir_gap_path_free (paths[p]);
}
