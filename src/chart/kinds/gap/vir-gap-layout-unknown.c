/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is not known on a gap curve: savings without an amount, packages whose end cannot be told. Owns the dashed legs
 * of savings and the question marks. Must not put a length or a height to what is not known. */

#include "config.h"

#include "vir-gap-layout-private.h"

/* Where paths are this small only a view that asks for it marks what is not known. */
#define MARKED_WEIGHT 0.7

static char *
question_words (guint count)
{
  return count > 1 ? g_strdup_printf ("%u × ?", count) : g_strdup ("?");
}

/* A question mark is drawn last, but no name may stand in its place. */
void
vir_gap_unknown_ask (VirGapPlot    *plot,
                     VirGapView    *view,
                     VirGapQuestion question,
                     double         half)
{
  double t = plot->l->text;

  g_array_append_val (view->questions, question);
  vir_gap_view_keep (view, (VirBox) { question.x - half, question.y - 0.6 * t, 2 * half, 1.2 * t });
}

/* The question marks, where names have left them room; in place of the end of a path, a hollow mark says it else. */
void
vir_gap_unknown_finish (VirGapPlot *plot,
                        VirGapView *view)
{
  VirLayout *l = plot->l;

  for (guint i = 0; i < view->questions->len; i++)
    {
      const VirGapQuestion *question = &g_array_index (view->questions, VirGapQuestion, i);
      g_autofree char      *words = question_words (question->count);
      double                width = vir_layout_width (l, words, l->text, TRUE);
      double                baseline = vir_layout_middle (l, question->y);
      VirSceneItem         *item;

      if (view->weight >= MARKED_WEIGHT || question->radius <= 0)
        if (vir_gap_view_is_free (l, question->x - width / 2, baseline, width))
          {
            VirPaint paint = question->paint;

            if (paint.colour == VIR_COLOUR_PARTY_LINE)
              paint = VIR_PARTY (TEXT, paint.rgb);
            item = vir_layout_text (l, question->datum, words, question->x, baseline, 0.5, TRUE, paint);
            item->halo = 0.2 * l->text;
            item->halo_paint = view->ground;
            continue;
          }
      if (question->radius <= 0)
        continue;
      item = vir_layout_mark (l, question->datum, VIR_SCENE_CIRCLE, question->x, question->y, question->radius, view->ground);
      item->stroke = question->paint;
      item->line_width = 0.6 * l->line;
    }
}

/* A dashed leg of no length that means anything, beside the path where savings come whose amount is not known. */
static void
draw_leg (VirGapPlot *plot,
          VirGapView *view,
          guint       datum,
          VirGapPoint at,
          guint       count)
{
  VirLayout       *l = plot->l;
  double           t = l->text;
  double           x = vir_scale (&view->x, at.x) - 0.95 * t;
  double           y = vir_scale (&view->y, at.y) + 0.15 * t;
  double           slide = MAX (vir_scale (&view->x, 0) + (count > 1 ? 2.6 : 0.5) * t - x, 0);
  g_autofree char *words = question_words (count);
  double           half = vir_layout_width (l, words, t, TRUE) / 2;
  VirSceneItem    *item;

  /* It slides along the path, to stand clear of both axes. */
  if (slide == 0)
    slide = MIN (view->clip.y + view->clip.h - y - 1.9 * t, 0);
  x += slide;
  y += slide;
  if (!vir_gap_view_holds (view, x, y) || !vir_gap_view_holds (view, x, y + 1.5 * t))
    return;
  item = vir_gap_view_line (plot, view, VIR_SCENE_LINE, datum, (VirGapLine) { x, y, x + 0.9 * t, y + 0.9 * t }, l->line,
                            VIR_INK (INK));
  if (item == NULL)
    return;
  item->dash = VIR_DASH_FINE;
  vir_gap_unknown_ask (plot, view, (VirGapQuestion) { datum, count, x + 0.2 * t - half, y + 0.8 * t, 0, VIR_INK (INK) }, half);
}

/* Savings whose amount is not known, those that would stand over each other as one. */
void
vir_gap_unknown_draw (VirGapPlot *plot,
                      VirGapView *view)
{
  double      near = 2.6 * plot->l->text;
  GArray     *steps = plot->path->steps;
  guint       first = vir_chart_spec_find_mark (plot->l->spec, VIR_DATUM_STEP, plot->p, 0, 0);
  guint       k = 0, held = 0, count = 0;
  VirGapPoint at = { 0, plot->panel->opening };
  VirGapPoint place = at;

  if (view->weight < MARKED_WEIGHT && !view->unknown)
    return;
  for (guint i = 0; i < plot->panel->n_steps; i++)
    {
      if (vir_known (plot->panel->steps[i].claimed))
        {
          if (k < steps->len)
            at = vir_gap_leg (steps, k++)->to;
          continue;
        }
      if (count > 0 && vir_scale_length (&view->y, at.y - place.y) >= near)
        {
          draw_leg (plot, view, first + held, place, count);
          count = 0;
        }
      if (count++ == 0)
        {
          held = i;
          place = at;
        }
    }
  if (count > 0)
    draw_leg (plot, view, first + held, place, count);
}
