/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One row: name, circles, figures, difference and reason. Must not choose which items have a row. */

#include "config.h"

#include "vir-dumbbell-layout-private.h"

#include <glib/gi18n-lib.h>

static char *
difference_text (const VirDumbbellPlan *d,
                 const VirDumbbellItem *item)
{
  if (!vir_known (item->claimed) || !vir_known (item->assessed))
    return g_strdup ("–");
  return vir_chart_number (&d->l->unit, item->assessed - item->claimed, d->decimals, TRUE);
}

/* Whose an item is goes before its name where there is no second line for it; a small chart beside others leaves it to
 * the table. */
static char *
name_text (const VirDumbbellPlan *d,
           const VirDumbbellItem *item)
{
  if (d->two_lines || item->prefix == NULL || d->data->n_groups < 2 || !d->has_reasons)
    return g_strdup (item->name);
  return g_strconcat (item->prefix, ": ", item->name, NULL);
}

void
vir_dumbbell_plan_columns (VirDumbbellPlan *d,
                           VirBox           box)
{
  double t = d->l->text;
  double difference = vir_layout_width (d->l, _ ("Difference"), t, TRUE);
  double names = 0;
  double reasons = vir_layout_width (d->l, _ ("Reason"), t, TRUE);

  for (guint i = 0; i < d->n_rows; i++)
    {
      const VirDumbbellItem *item = &d->data->items[i];
      g_autofree char       *name = name_text (d, item);
      g_autofree char       *number = difference_text (d, item);
      const char            *reason = !vir_known (item->assessed) ? _ ("awaiting") : item->reason;

      names = MAX (names, vir_layout_width (d->l, name, t, FALSE));
      if (d->two_lines && d->data->n_groups > 1 && item->group != NULL)
        names = MAX (names, vir_layout_width (d->l, item->group, t, FALSE));
      difference = MAX (difference, vir_layout_width (d->l, number, t, TRUE));
      if (reason != NULL)
        reasons = MAX (reasons, vir_layout_width (d->l, reason, t, FALSE));
    }
  d->names = vir_layout_lock_room (d->l, 0, MIN (names, (d->has_reasons ? NAMES : NAMES_SMALL) * box.w));
  d->difference = difference = vir_layout_lock_room (d->l, 1, difference);
  /* A small chart beside others has its plot in place of the reasons: the table has those. */
  d->reasons = !d->has_reasons ? 0
               : MIN (reasons,
                    d->two_lines ? REASONS * box.w
                                 : MAX (REASONS * box.w,
                                        (1 - PLOT) * box.w - d->names - difference - 3 * GAP * t));
  d->plot.x = box.x + d->names + GAP * t;
  d->plot.w = MAX (box.w - d->names - difference - d->reasons - (d->has_reasons ? 3 : 2) * GAP * t, 4 * t);
}

/* Lines of text in a row, evenly about its middle. */
static void
draw_lines (VirDumbbellPlan *d,
            guint            datum,
            const char      *text,
            double           x,
            double           width,
            double           middle,
            VirPaint         paint)
{
  double t = d->l->text;
  guint  most = MAX ((guint) ((d->row - 0.1 * t) / (1.15 * t)), 1);
  g_autoptr (GPtrArray) lines = vir_layout_wrap (d->l, text, t, FALSE, width, MIN (most, 3));
  double y = vir_layout_middle (d->l, middle) - (lines->len - 1) * 0.575 * t;

  for (guint k = 0; k < lines->len; k++, y += 1.15 * t)
    vir_layout_text (d->l, datum, g_ptr_array_index (lines, k), x, y, 0, FALSE, paint);
}

/* A name in one line: cut between words, unless another row would then have the same. */
static char *
cut_name (const VirDumbbellPlan *d,
          guint                  i)
{
  g_autofree char *name = name_text (d, &d->data->items[i]);
  g_autofree char *cut = vir_layout_fit_name (d->l, name, FALSE, d->names);

  for (guint k = 0; k < d->n_rows; k++)
    {
      g_autofree char *other = name_text (d, &d->data->items[k]);
      g_autofree char *other_cut = vir_layout_fit_name (d->l, other, FALSE, d->names);

      if (g_strcmp0 (cut, other_cut) == 0 && g_strcmp0 (name, other) != 0)
        return vir_layout_ellipsize (d->l, name, d->l->text, FALSE, d->names);
    }
  return g_steal_pointer (&cut);
}

static void
draw_name (VirDumbbellPlan *d,
           guint            i,
           double           x,
           double           middle)
{
  VirLayout             *l = d->l;
  double                 t = l->text;
  const VirDumbbellItem *item = &d->data->items[i];
  g_autofree char       *name = name_text (d, item);
  g_autoptr (GPtrArray) lines = NULL;

  if (!d->two_lines)
    {
      g_autofree char *cut = cut_name (d, i);

      vir_layout_text (l, i + 1, cut, x, vir_layout_middle (l, middle), 0, FALSE, VIR_INK (INK));
      return;
    }
  if (item->group == NULL || d->data->n_groups < 2)
    {
      draw_lines (d, i + 1, name, x, d->names, middle, VIR_INK (INK));
      return;
    }
  lines = vir_layout_wrap (l, name, t, FALSE, d->names, d->row >= 3.6 * t ? 2 : 1);
  g_ptr_array_add (lines, vir_layout_ellipsize (l, item->group, t, FALSE, d->names));
  middle = vir_layout_middle (l, middle) - (lines->len - 1) * 0.575 * t;
  for (guint k = 0; k < lines->len; k++, middle += 1.15 * t)
    vir_layout_text (l,
                     i + 1,
                     g_ptr_array_index (lines, k),
                     x,
                     middle,
                     0,
                     FALSE,
                     k + 1 < lines->len ? VIR_INK (INK) : VIR_INK (DIM));
}

static void
draw_circle (VirDumbbellPlan *d,
             guint            datum,
             double           x,
             double           y,
             gboolean         filled)
{
  VirSceneItem *item = vir_layout_mark (d->l,
                                        datum,
                                        VIR_SCENE_CIRCLE,
                                        x,
                                        y,
                                        RADIUS * d->l->text,
                                        filled ? VIR_INK (ASSESSED) : VIR_INK (GROUND));

  item->stroke = VIR_INK (ASSESSED);
  item->line_width = 0.16 * d->l->text;
}

/* A figure beside a circle, where there is room for it on that side of zero. */
static gboolean
draw_figure (VirDumbbellPlan *d,
             guint            datum,
             const char      *text,
             gint64           pence,
             double           middle,
             gboolean         to_left)
{
  VirLayout *l = d->l;
  double     t = l->text;
  double     x = vir_scale (&d->scale, pence);
  double     width = vir_layout_width (l, text, t, FALSE);
  double     away = (RADIUS + 0.4) * t;
  double     left = to_left ? x - away - width : x + away;
  double     zero = vir_scale (&d->scale, 0);

  if (left < d->plot.x - 0.3 * t || left + width > d->plot.x + d->plot.w + 0.3 * t ||
      (pence != 0 && left < zero + 0.2 * t && left + width > zero - 0.2 * t))
    return FALSE;
  vir_layout_text (l, datum, text, left, vir_layout_middle (l, middle), 0, FALSE, VIR_INK (INK))->halo = 0.15 * t;
  return TRUE;
}

/* Each figure on the side away from the other circle; both on one side where zero leaves no room between. */
static void
draw_figures (VirDumbbellPlan       *d,
              guint                  datum,
              const VirDumbbellItem *item,
              double                 middle)
{
  gboolean         less = item->assessed < item->claimed;
  g_autofree char *claimed = vir_chart_number (&d->l->unit, item->claimed, d->decimals, FALSE);
  g_autofree char *assessed = vir_chart_number (&d->l->unit, item->assessed, d->decimals, FALSE);
  g_autofree char *both = NULL;
  gint64           end;

  if (!vir_known (item->claimed))
    return;
  if (!vir_known (item->assessed) || item->claimed == item->assessed)
    {
      draw_figure (d, datum, claimed, item->claimed, middle, item->claimed < 0);
      return;
    }
  if (draw_figure (d, datum, assessed, item->assessed, middle, less))
    {
      draw_figure (d, datum, claimed, item->claimed, middle, !less);
      return;
    }
  /* Translators: an assessed figure, the claimed one */
  both = g_strdup_printf (_ ("%s of %s"), assessed, claimed);
  end = ABS (item->claimed) > ABS (item->assessed) ? item->claimed : item->assessed;
  if (!draw_figure (d, datum, both, end, middle, end < 0))
    draw_figure (d, datum, claimed, item->claimed, middle, !less);
}

static void
draw_marks (VirDumbbellPlan *d,
            guint            i,
            double           middle)
{
  VirLayout             *l = d->l;
  double                 t = l->text;
  const VirDumbbellItem *item = &d->data->items[i];
  double                 x = vir_scale (&d->scale, vir_known (item->claimed) ? item->claimed : 0);
  double                 to = vir_scale (&d->scale, vir_known (item->assessed) ? item->assessed : 0);

  if (vir_known (item->claimed) && vir_known (item->assessed) && ABS (to - x) > RADIUS * t)
    vir_layout_line (l, i + 1, x, middle, to, middle, 0.22 * t, VIR_INK (FRAME));
  if (!vir_known (item->claimed))
    vir_layout_text (l, i + 1, "?", x + 0.6 * t, vir_layout_middle (l, middle), 0, TRUE, VIR_INK (INK))->halo = 0.15 * t;
  if (vir_known (item->claimed))
    draw_circle (d, i + 1, x, middle, FALSE);
  if (vir_known (item->assessed))
    draw_circle (d, i + 1, to, middle, TRUE);
  draw_figures (d, i + 1, item, middle);
}

void
vir_dumbbell_draw_row (VirDumbbellPlan *d,
                       VirBox           box,
                       guint            i)
{
  VirLayout             *l = d->l;
  double                 t = l->text;
  const VirDumbbellItem *item = &d->data->items[i];
  double                 middle = d->top + (i + 0.5) * d->row;
  double                 x = d->plot.x + d->plot.w + GAP * t;
  g_autofree char       *difference = difference_text (d, item);
  const char            *reason = !vir_known (item->assessed) ? _ ("awaiting") : item->reason;
  gboolean               same = !vir_known (item->assessed) || item->assessed == item->claimed;

  draw_name (d, i, box.x, middle);
  draw_marks (d, i, middle);
  vir_layout_text (l,
                   i + 1,
                   difference,
                   x + d->difference,
                   vir_layout_middle (l, middle),
                   1,
                   !same,
                   same ? VIR_INK (DIM) : VIR_INK (INK));
  if (reason != NULL && d->has_reasons)
    draw_lines (d, i + 1, reason, x + d->difference + GAP * t, d->reasons, middle, VIR_INK (DIM));
}
