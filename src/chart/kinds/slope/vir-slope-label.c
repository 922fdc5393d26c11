/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The labels of a slope chart: name and budget on the left, budget and change on the right. A service has both or
 * none. */

#include "config.h"

#include "vir-slope-private.h"

#include <glib/gi18n-lib.h>

/* In label sizes. */
#define MOST_NAME 17.0

void
vir_slope_find_decimals (Slope *s)
{
  gboolean large = s->l->unit.pence >= 100 * 1000 * 1000;

  s->decimals = large ? 1 : 0;
  for (guint i = 0; i < s->data->n_lines; i++)
    if (vir_slope_is_changed (&s->data->lines[i]))
      {
        const gint64 values[] = { s->data->lines[i].before, s->data->lines[i].after };

        s->decimals = vir_chart_number_decimals (&s->l->unit, values, 2, s->decimals, large ? 3 : 0);
      }
}

/* "+0.8" in the unit of the chart, or what is too small for it in words. */
static char *
write_change (const Slope        *s,
              const VirSlopeLine *line)
{
  gint64 change = line->after - line->before;
  gint64 least = s->l->unit.pence / 2;

  for (guint i = 0; i < s->decimals; i++)
    least /= 10;
  if (change != 0 && ABS (change) < least)
    return vir_money_format (change, VIR_FORMAT_PLAIN, VIR_MONEY_WORDS | VIR_MONEY_SIGNED);
  return vir_chart_number (&s->l->unit, change, s->decimals, TRUE);
}

/* "Children's centres 10.0" on the left, "10.8, +0.8" on the right. */
static char *
write_label (const Slope *s,
             guint        i,
             gboolean     is_left,
             double       room)
{
  const VirSlopeLine *line = &s->data->lines[i];
  VirLayout          *l = s->l;
  g_autofree char    *value = vir_chart_number (&l->unit, is_left ? line->before : line->after, s->decimals, FALSE);
  g_autofree char    *change = write_change (s, line);
  g_autofree char    *space = g_strconcat (" ", value, NULL);
  g_autofree char    *name = NULL;

  if (!is_left)
    /* Translators: an amount, what it changed by */
    return g_strdup_printf (_ ("%s, %s"), value, change);
  name = vir_layout_fit_name (l, line->name, TRUE, room - vir_layout_width (l, space, l->text, TRUE));
  return g_strconcat (name, space, NULL);
}

double
vir_slope_label_width (const Slope *s,
                       gboolean     is_left)
{
  double widest = 0;

  for (guint i = 0; i < s->data->n_lines; i++)
    if (vir_slope_is_changed (&s->data->lines[i]))
      {
        g_autofree char *text = write_label (s, i, is_left, MOST_NAME * s->l->text);

        widest = MAX (widest, vir_layout_width (s->l, text, s->l->text, TRUE));
      }
  return widest + (VIR_SLOPE_LEADER + 0.2) * s->l->text;
}

static guint
fill_labels (const Slope    *s,
             VirColumnLabel *labels,
             gboolean        is_left)
{
  double room = (is_left ? s->left : s->right) - VIR_SLOPE_LEADER * s->l->text;

  for (guint i = 0; i < s->data->n_lines; i++)
    {
      const VirSlopeLine *line = &s->data->lines[i];
      gint64              change;
      guint               smaller = 0;

      labels[i] = (VirColumnLabel) { .datum = i + 1, .priority = -1 };
      labels[i].lines = g_ptr_array_new_with_free_func (g_free);
      if (!vir_slope_is_changed (line))
        continue;
      change = ABS (line->after - line->before);
      for (guint k = 0; k < s->data->n_lines; k++)
        smaller += vir_slope_is_changed (&s->data->lines[k]) &&
                       ABS (s->data->lines[k].after - s->data->lines[k].before) < change
                     ? 1
                     : 0;
      g_ptr_array_add (labels[i].lines, write_label (s, i, is_left, room));
      labels[i].x = is_left ? s->plot.x : s->plot.x + s->plot.w;
      labels[i].y = vir_scale (&s->scale, is_left ? line->before : line->after);
      labels[i].paint = labels[i].leader = VIR_INK (INK);
      labels[i].priority = (int) smaller;
    }
  return vir_column_place (s->l, labels, s->data->n_lines, s->plot.y - 0.7 * s->l->text,
                           s->plot.y + s->plot.h + 0.7 * s->l->text);
}

/* A service has both labels or none. */
static guint
pair_labels (VirColumnLabel *left,
             VirColumnLabel *right,
             guint           n)
{
  guint n_unnamed = 0;

  for (guint i = 0; i < n; i++)
    {
      left[i].is_shown = right[i].is_shown = left[i].is_shown && right[i].is_shown;
      n_unnamed += left[i].priority >= 0 && !left[i].is_shown ? 1 : 0;
    }
  return n_unnamed;
}

void
vir_slope_place_labels (Slope          *s,
                        VirColumnLabel *left,
                        VirColumnLabel *right)
{
  fill_labels (s, left, TRUE);
  fill_labels (s, right, FALSE);
  s->range.n_unnamed = pair_labels (left, right, s->data->n_lines);
}
