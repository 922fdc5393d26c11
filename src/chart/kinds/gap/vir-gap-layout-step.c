/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Names of savings along the path of a gap curve. Owns which are shown. Must not move a name far from its
 * saving. */

#include "config.h"

#include "vir-gap-layout-private.h"

#include <glib/gi18n-lib.h>

/* How far a name may stand from the middle of its saving, in label sizes. */
#define DRIFT 0.75
/* A name is left out when less of it could be shown, unless a package changes its saving. */
#define LEAST_SHOWN 0.75

static void
draw_opening (VirGapPlot *plot,
              VirGapView *view,
              double      right,
              double      column_x,
              double      column_top)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  guint            datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_OPENING, plot->p, 0, 0);
  double           middle = vir_scale (&view->y, plot->panel->opening);
  double           x = vir_gap_view_edge (plot, view, middle + 0.5 * t) + VIR_GAP_AWAY * t;
  gint64           opening = plot->panel->opening;
  g_autofree char *number = vir_chart_number (&l->unit, opening, vir_gap_decimals (l, &opening, 1), FALSE);
  g_autofree char *words = g_strconcat (" ", _ ("before any saving"), NULL);
  double           width = vir_layout_width (l, number, t, TRUE);

  if (middle + t > column_top)
    right = MIN (right, column_x - t);
  if (x + width > right)
    return;
  vir_layout_text (l, datum, number, x, vir_layout_middle (l, middle), 0, TRUE, VIR_INK (INK));
  if (x + width + vir_layout_width (l, words, t, FALSE) <= right)
    vir_layout_text (l, datum, words, x + width, vir_layout_middle (l, middle), 0, FALSE, VIR_INK (INK));
}

static int
step_priority (const VirGapStep *step)
{
  gint64 thousands = MIN (step->claimed / (100 * 1000), 1000 * 1000);

  return (int) MAX (thousands, 0) + (step->flags & VIR_MARK_CHANGED ? 2 * 1000 * 1000 : 0);
}

/* Names of savings, those that a package changes first, then the largest, as space allows. The column of
 * end names starts at @column_x and reaches up to @column_top. */
void
vir_gap_steps_draw (VirGapPlot *plot,
                    VirGapView *view,
                    double      right,
                    double      column_x,
                    double      column_top)
{
  VirLayout           *l = plot->l;
  double               t = l->text;
  GArray              *steps = plot->path->steps;
  g_autofree VirLabel *labels = g_new0 (VirLabel, steps->len + 1);
  g_autofree int      *priority = g_new0 (int, steps->len + 1);
  g_autofree gboolean *picked = g_new0 (gboolean, steps->len + 1);
  double               top = vir_scale (&view->y, plot->panel->opening) + 0.75 * t;
  double               bottom = vir_scale (&view->y, MAX (plot->path->low.y, 0)) - 0.4 * t;

  draw_opening (plot, view, right, column_x, column_top);
  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg *leg = vir_gap_leg (steps, i);

      labels[i].height = VIR_GAP_LINE * t;
      labels[i].wanted = (vir_scale (&view->y, leg->from.y) + vir_scale (&view->y, leg->to.y)) / 2;
      priority[i] = step_priority (&plot->panel->steps[leg->index]);
    }
  vir_labels_pick (labels, priority, steps->len, top, bottom, 0.02 * t, DRIFT * t, picked);
  for (guint i = 0; i < steps->len; i++)
    {
      const VirGapLeg  *leg = vir_gap_leg (steps, i);
      const VirGapStep *step = &plot->panel->steps[leg->index];
      guint             datum = vir_chart_spec_find_mark (l->spec, VIR_DATUM_STEP, plot->p, 0, 0);
      gboolean          bold = (step->flags & VIR_MARK_CHANGED) != 0;
      double            limit = labels[i].middle + t > column_top ? MIN (right, column_x - t) : right;
      double            x, room;
      VirSceneItem     *item;
      g_autofree char  *number = NULL;
      g_autofree char  *suffix = NULL;
      g_autofree char  *name = NULL;
      g_autofree char  *words = NULL;

      if (!picked[i])
        continue;
      x = vir_gap_view_edge (plot, view, labels[i].middle + 0.45 * t) + VIR_GAP_AWAY * t;
      number = vir_chart_number (&l->unit, step->claimed, vir_gap_decimals (l, &step->claimed, 1), FALSE);
      if (l->spec->head.format == VIR_FORMAT_PLAIN && l->unit.decimals >= 1 &&
          plot->panel->opening >= 10 * l->unit.pence)
        {
          g_free (number);
          number = vir_chart_number (&l->unit, step->claimed, 1, FALSE);
        }
      suffix = g_strconcat (" ", number, NULL);
      room = limit - x - vir_layout_width (l, suffix, t, bold);
      if (room < 3 * t || (!bold && room < LEAST_SHOWN * vir_layout_width (l, step->label, t, FALSE)))
        continue;
      name = vir_layout_ellipsize (l, step->label, t, bold, room);
      words = g_strconcat (name, suffix, NULL);
      item = vir_layout_text (l,
                              datum + (guint) leg->index,
                              words,
                              x,
                              vir_layout_middle (l, labels[i].middle),
                              0,
                              bold,
                              VIR_INK (INK));
      item->halo = 0.24 * t;
    }
}
