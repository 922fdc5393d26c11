/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One column of the path: the mark, the figure, where the vote would have led, name and outcome. */

#include "config.h"

#include "vir-votes-layout-private.h"

#include <glib/gi18n-lib.h>

#define MOST_COLOURS 4
#define NAME_LINES 2
#define OUTCOME_LINES 3

/* The step in a column; the last one that is left out for the column of the rest. */
const VirVotesStep *
vir_votes_step_at (const VirVotesPath *p,
                   guint               i)
{
  return &p->data->steps[p->folded && i + 1 == p->n ? p->data->n_steps - 1 : i];
}

guint
vir_votes_datum_at (const VirVotesPath *p,
                    guint               i)
{
  return (p->folded && i + 1 == p->n ? p->data->n_steps - 1 : i) + 2;
}

static double
column_middle (const VirVotesPath *p,
               guint       i) /* 0: before any vote */
{
  return p->area.x + (i + 0.5) * p->column;
}

GPtrArray *
vir_votes_name_lines (const VirVotesPath *p,
                      guint               i)
{
  g_autofree char *text = NULL;

  if (i == 0)
    text = g_strdup (_ ("Before any vote"));
  else if (p->folded && i == p->n)
    text = g_strdup_printf (_ ("%u others"), p->data->n_steps - p->n + 1);
  else
    text = g_strdup (vir_votes_step_at (p, i - 1)->short_name);
  return vir_layout_wrap (p->l, text, p->l->text, FALSE, p->column - 0.4 * p->l->text, NAME_LINES);
}

GPtrArray *
vir_votes_outcome_lines (const VirVotesPath *p,
                         guint               i)
{
  const char *text = i == 0 || (p->folded && i == p->n) ? "" : vir_votes_step_at (p, i - 1)->outcome;

  return vir_layout_wrap (p->l, text, p->l->text, FALSE, p->column - 0.4 * p->l->text, OUTCOME_LINES);
}

/* A few amendments have their own colours; of many these would say nothing that the names do not. */
static VirPaint
paint_of (const VirVotesPath *p,
          const VirVotesStep *step,
          VirColour           use)
{
  return p->n <= MOST_COLOURS ? (VirPaint) { .colour = use, .rgb = step->colour } : VIR_INK (INK);
}

/* A figure by the path: above it, or below where it has fallen. */
static void
draw_figure (VirVotesPath *p,
             guint         datum,
             gint64        value,
             gint64        before,
             double        x)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  g_autofree char *text = vir_chart_number (&l->unit, value, p->decimals, FALSE);
  double           y = vir_scale (&p->scale, value);
  gboolean         below = value < 0 || (vir_known (before) && value < before && y + 1.5 * t < p->area.y + p->area.h);

  vir_layout_text (l, datum, text, x, below ? y + 1.3 * t : y - 0.75 * t, 0.5, TRUE, VIR_INK (INK))->halo = 0.2 * t;
}

/* Where the budget would stand if the vote had been carried. */
static void
draw_otherwise (VirVotesPath       *p,
                guint               datum,
                const VirVotesStep *step,
                double              x)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  double           from = vir_scale (&p->scale, step->after);
  double           to = vir_scale (&p->scale, step->if_carried);
  g_autofree char *number = vir_chart_number (&l->unit, step->if_carried, p->decimals, FALSE);
  g_autofree char *text = g_strdup_printf (_ ("%s if carried"), number);
  const char      *shown = text;
  VirSceneItem    *item;

  vir_layout_line (l, datum, x, from, x, to, l->line, paint_of (p, step, VIR_COLOUR_PARTY_LINE))->dash = VIR_DASH_FINE;
  item = vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, x, to, 0.4 * t, VIR_INK (GROUND));
  item->stroke = paint_of (p, step, VIR_COLOUR_PARTY_LINE);
  item->line_width = l->line;
  if (vir_layout_width (l, text, t, TRUE) > p->column - 0.3 * t)
    shown = number;
  vir_layout_text (l, datum, shown, x, to > from ? to + 1.45 * t : to - 0.85 * t, 0.5, TRUE, paint_of (p, step, VIR_COLOUR_PARTY_TEXT))->halo = 0.2 * t;
}

void
vir_votes_draw_column (VirVotesPath *p,
                       guint         i)
{
  VirLayout          *l = p->l;
  double              t = l->text;
  const VirVotesStep *step = i == 0 ? NULL : vir_votes_step_at (p, i - 1);
  gint64              value = step == NULL ? p->data->before : step->after;
  gint64              before = i == 0 ? VIR_UNKNOWN : i == 1 ? p->data->before : vir_votes_step_at (p, i - 2)->after;
  guint               datum = i == 0 ? 1 : vir_votes_datum_at (p, i - 1);
  double              x = column_middle (p, i);
  gboolean            stem;

  if (!vir_known (value))
    {
      vir_layout_text (l, datum, "?", x, vir_scale (&p->scale, 0) - 0.75 * t, 0.5, TRUE, VIR_INK (INK));
      return;
    }
  stem = step != NULL && !step->counts && vir_known (step->if_carried) && step->if_carried != value && !(p->folded && i == p->n);
  if (stem)
    draw_otherwise (p, datum, step, x);
  if (step != NULL)
    {
      VirSceneItem *item = vir_layout_mark (l, datum, VIR_SCENE_CIRCLE, x, vir_scale (&p->scale, value), 0.42 * t, paint_of (p, step, VIR_COLOUR_PARTY_FILL));

      item->halo = 0.12 * t;
      item->stroke = paint_of (p, step, VIR_COLOUR_PARTY_LINE);
      item->line_width = 0.8 * l->grid;
    }
  if (i == 0 || value != before || i == p->n)
    if (!stem)
      draw_figure (p, datum, value, before, x);
}

/* Name and outcome; what does not count is struck through. */
void
vir_votes_draw_name (VirVotesPath *p,
                     guint         i)
{
  VirLayout            *l = p->l;
  double                t = l->text;
  double                x = column_middle (p, i);
  double                y = p->area.y + p->area.h + 1.4 * t;
  guint                 datum = i == 0 ? 1 : vir_votes_datum_at (p, i - 1);
  gboolean              struck = i > 0 && !vir_votes_step_at (p, i - 1)->counts && !(p->folded && i == p->n);
  g_autoptr (GPtrArray) name = vir_votes_name_lines (p, i);
  g_autoptr (GPtrArray) outcome = vir_votes_outcome_lines (p, i);

  for (guint k = 0; k < name->len; k++, y += 1.2 * t)
    {
      const char *text = g_ptr_array_index (name, k);
      double      half = vir_layout_width (l, text, t, FALSE) / 2;

      vir_layout_text (l, datum, text, x, y, 0.5, FALSE, VIR_INK (INK));
      if (struck)
        vir_layout_line (l, datum, x - half, y - 0.28 * t, x + half, y - 0.28 * t, 1.2 * l->grid, VIR_INK (INK));
    }
  for (guint k = 0; k < outcome->len; k++, y += 1.2 * t)
    vir_layout_text (l, datum, g_ptr_array_index (outcome, k), x, y, 0.5, FALSE, VIR_INK (DIM));
}
