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
#define MOST_START 0.48

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

/* The enlargement starts where names that matter end, if that leaves it room; else as soon as it can. */
static gboolean
plan_enlargement (VirGapPlot        *plot,
                  VirBox             box,
                  VirBox             square,
                  double             per_pence,
                  VirGapEnlargement *e)
{
  double t = plot->l->text;
  double end = square.x + square.w;
  double start = end + CLAMP (box.x + PANEL_START * box.w - end, 4.2 * t, 8 * t);
  double wished = MIN (vir_gap_steps_reach (plot, square.x, per_pence, TRUE) + 0.3 * t, box.x + MOST_START * box.w);

  for (guint i = 0; i < 2; i++)
    {
      double left = i == 0 ? MAX (start, wished) : start;
      VirBox panel = { left, square.y - 0.8 * t, box.x + box.w - left, square.h + 0.8 * t };

      if (vir_gap_enlargement_plan (plot, panel, per_pence, e))
        return TRUE;
    }
  return FALSE;
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
  double      per_pence, axis, labels, width, column_top;
  double      lanes = 0;
  VirGapEnlargement e = { 0 };
  gboolean    enlarged;
  VirGapView  view;
  VirBox      square, column;

  axis = vir_layout_axis_width (l, path->low.y, MAX (path->high.y, path->low.y + 1), 6) + 0.6 * t;
  square = (VirBox) { box.x + axis, box.y + head, 0, MAX (box.h - head - foot, t) };

  width = 0.38 * box.w - axis;
  per_pence = MIN (square.h / (double) range_y, MAX (width, t) / (double) range_x);
  enlarged = plan_enlargement (plot, box, (VirBox) { square.x, square.y, per_pence * (double) range_x, square.h }, per_pence, &e);
  labels = 0;
  if (!enlarged)
    {
      lanes = 0.6 * VIR_GAP_LANE * t * (path->n_tracks + 1) + vir_gap_tracks_unknown (plot) * t;

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
  view.unknown = TRUE;
  view.clip = square;
  view.x = (VirScale) { path->low.x, square.x, per_pence };
  view.y = (VirScale) { path->low.y, square.y + square.h, -per_pence };
  if (enlarged)
    vir_gap_enlargement_funnel (l, &e, &view, path);
  draw_y_axis (l, &view, path->low.y, path->high.y);
  /* Below the frame of what is enlarged. */
  draw_x_axis (l, &view, path->low.x, MAX (path->high.x, path->low.x + 1),
               square.y + square.h + (enlarged ? MAX (1.7 / e.factor - 0.5, 0) * t : 0));
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
      double reach = MAX (vir_gap_steps_reach (plot, square.x, per_pence, FALSE), square.x + square.w + 3 * t + vir_gap_tracks_unknown (plot) * t);

      /* The names of ends stand near them, clear of those of the savings. */
      column = (VirBox) { MIN (box.x + box.w - labels, reach) + lanes + 2 * t, box.y + head, labels - lanes - 2 * t, 0 };
      column.h = square.y + square.h - 0.3 * t - column.y;
      column_top = vir_gap_labels_draw (plot, &view, column, box.x + box.w);
      vir_gap_steps_draw (plot, &view, box.x + box.w, column.x, column_top);
      if (path->low.y < 0)
        vir_gap_view_surplus (l, &view, square.x + 0.4 * t, 0);
    }
  vir_gap_unknown_finish (plot, &view);
  vir_gap_view_clear (&view);
}

static gboolean
shows_moves (const VirLayout *l,
             VirGapPath     **paths)
{
  return l->spec->n_panels == 1 || vir_gap_multiples_show_moves (l, paths);
}

/* What a path shows that a reader must be told of. */
typedef struct
{
  gboolean double_line;
  gboolean dotted;
  gboolean hatched;
  guint    n_unknown;
} Notation;

static void
look_at_legs (Notation     *notation,
              const GArray *legs)
{
  for (guint i = 0; i < legs->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (legs, i);

      notation->double_line |= leg->kind == VIR_GAP_PUT_BACK;
      notation->dotted |= (leg->flags & VIR_MARK_ONE_OFF) != 0;
    }
}

static void
append_sentence (GString    *out,
                 gboolean    said,
                 const char *sentence)
{
  if (said)
    g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", sentence);
}

static char *
write_notation (const VirLayout *l,
                VirGapPath     **paths)
{
  GString         *out = g_string_new (NULL);
  gboolean         bars = l->spec->n_panels == 1 && vir_gap_panel (l->spec, 0)->as_bars;
  Notation         is = { 0 };
  g_autofree char *unknown = NULL;
  g_autofree char *dwarfed = vir_gap_multiples_say_dwarfed (l, paths);

  for (guint p = 0; p < l->spec->n_panels; p++)
    {
      const VirGapPath *path = paths[p];

      if (path == NULL)
        continue;
      is.hatched |= path->assessed->len > 0 && path->assessed_sum < path->claimed_sum;
      is.n_unknown += path->n_unknown;
      look_at_legs (&is, path->steps);
      look_at_legs (&is, path->tail);
      for (guint i = 0; i < path->n_tracks && shows_moves (l, paths) && (!bars || path->n_tracks == 1); i++)
        look_at_legs (&is, path->tracks[i].legs);
    }
  unknown = g_strdup_printf (ngettext ("“?”: %u saving without a published amount, which is not on the path.",
                                       "“?”: %u savings without a published amount, which are not on the path.",
                                       is.n_unknown),
                             is.n_unknown);
  append_sentence (out, is.double_line && !bars, _ ("Double line: cuts put back."));
  append_sentence (out, is.dotted, bars ? _ ("Dots: one-off money.") : _ ("Dotted: one-off money."));
  append_sentence (out, is.hatched, _ ("Hatched: savings that officers do not expect in the year."));
  append_sentence (out, is.n_unknown > 0, l->spec->n_panels == 1 ? unknown
                                                                 : _ ("Savings without a published amount are not on the paths."));
  append_sentence (out, dwarfed != NULL, dwarfed);
  append_sentence (out, !bars && dwarfed == NULL, _ ("Equal scales."));
  return g_string_free (out, FALSE);
}

static const char *
refuse (VirGapPath **paths,
        guint        n)
{
  gboolean any = FALSE;
  gboolean range = FALSE;
  gboolean unknown = FALSE;

  for (guint p = 0; p < n; p++)
    {
      any |= paths[p] != NULL;
      unknown |= paths[p] != NULL && paths[p]->n_unknown > 0;
      range |= paths[p] != NULL &&
               (paths[p]->high.y > paths[p]->low.y || paths[p]->high.x > paths[p]->low.x);
    }
  if (!any)
    return _ ("The gap before savings is not known, so there is no path to draw.");
  if (!range && unknown)
    return _ ("No saving has a published amount, so there is no path to draw: enter the amounts of the savings first.");
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

      if (plot.panel->as_bars)
        vir_gap_bars_draw (&plot, box);
      else
        draw_single (&plot, box);
    }
  else
    vir_gap_multiples_draw (l, paths, box);
  for (guint p = 0; p < n; p++)
    vir_gap_path_free (paths[p]);
}
