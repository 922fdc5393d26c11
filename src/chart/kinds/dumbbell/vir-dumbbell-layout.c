/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows of an open and a filled circle, joined: names on the left, difference and reason on the right, the shares of
 * the groups below. Must not leave zero off the axis. */

#include "config.h"

#include "vir-dumbbell-layout-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static void
find_range (VirDumbbellPlan *d)
{
  for (guint i = 0; i < d->data->n_rows; i++)
    {
      const gint64 values[] = { d->data->items[i].claimed, d->data->items[i].assessed };

      for (guint k = 0; k < 2; k++)
        if (vir_known (values[k]))
          {
            d->low = MIN (d->low, values[k]);
            d->high = MAX (d->high, values[k]);
          }
    }
}

static void
plan_decimals (VirDumbbellPlan *d)
{
  guint most = d->l->unit.pence >= 100 * 1000 * 1000 ? 3 : d->l->unit.decimals > 1 ? 0
                                                                                   : 1;

  for (guint i = 0; i < d->data->n_rows; i++)
    {
      const gint64 values[] = { d->data->items[i].claimed, d->data->items[i].assessed };

      d->decimals = vir_chart_number_decimals (&d->l->unit, values, 2, d->decimals, most);
    }
}

static void
draw_axis (VirDumbbellPlan *d,
           double           top,
           double           bottom)
{
  VirLayout *l = d->l;
  double     t = l->text;
  double     zero = vir_scale (&d->scale, 0);
  VirTicks   ticks;

  vir_layout_ticks (l, d->low, d->high, d->scale.per_pence, TRUE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&d->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, x, top, x, bottom, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, x, bottom + 1.1 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, zero, top, zero, bottom, l->axis, VIR_INK (AXIS));
}

static void
draw_heads (VirDumbbellPlan *d,
            VirBox           box)
{
  VirLayout       *l = d->l;
  double           t = l->text;
  double           y = d->top - 0.55 * t;
  double           x = d->plot.x + d->plot.w + GAP * t;
  g_autofree char *reason = vir_layout_ellipsize (l, _ ("Reason"), t, TRUE, d->reasons);

  vir_layout_text (l, 0, _ ("Difference"), x + d->difference, y, 1, TRUE, VIR_INK (DIM));
  if (d->has_reasons)
    vir_layout_text (l, 0, reason, x + d->difference + GAP * t, y, 0, TRUE, VIR_INK (DIM));
  vir_layout_line (l, 0, box.x, d->top - 0.15 * t, box.x + box.w, d->top - 0.15 * t, l->grid, VIR_INK (GRID));
}

/* What the rows that are not drawn claim together; NULL where some close the gap and others add to it. */
static char *
sum_rest (const VirDumbbellPlan *d)
{
  gint64           sum = 0;
  guint            unknown = 0;
  gboolean         gives = FALSE, takes = FALSE;
  g_autofree char *amount = NULL;

  for (guint i = d->n_rows; i < d->data->n_items; i++)
    {
      gint64 claimed = d->data->items[i].claimed;

      if (!vir_known (claimed))
        {
          unknown++;
          continue;
        }
      gives |= claimed > 0;
      takes |= claimed < 0;
      sum += claimed;
    }
  if ((gives && takes) || (!gives && !takes))
    return NULL;
  amount = vir_words_money (ABS (sum));
  if (unknown == 0)
    return g_steal_pointer (&amount);
  /* Translators: an amount, how many others are not known */
  return g_strdup_printf (ngettext ("%s and %u not known", "%s and %u not known", unknown), amount, unknown);
}

/* What has no row of its own, in a line. */
static char *
write_rest (const VirDumbbellPlan *d)
{
  guint            n = d->data->n_items - d->n_rows;
  guint            awaiting = 0;
  g_autofree char *amount = sum_rest (d);

  if (n == 0)
    return NULL;
  for (guint i = d->n_rows; i < d->data->n_items; i++)
    awaiting += vir_known (d->data->items[i].assessed) ? 0 : 1;
  if (awaiting == n && amount != NULL)
    return g_strdup_printf (ngettext ("%u other awaits assessment: %s", "%u others await assessment: %s", n), n, amount);
  if (awaiting == n)
    return g_strdup_printf (ngettext ("%u other awaits assessment", "%u others await assessment", n), n);
  if (amount == NULL)
    return g_strdup_printf (ngettext ("%u other, in the table", "%u others, in the table", n), n);
  return g_strdup_printf (ngettext ("%u other, %s claimed", "%u others, %s claimed", n), n, amount);
}

/* The room that a pair of figures needs on the right, where the longer end of a row is near the end of the axis. */
static double
widest_pair (const VirDumbbellPlan *d)
{
  double widest = 0;

  for (guint i = 0; i < d->n_rows; i++)
    {
      const VirDumbbellItem *item = &d->data->items[i];
      g_autofree char       *both = NULL;
      g_autofree char       *claimed = NULL;
      g_autofree char       *assessed = NULL;

      if (!vir_known (item->claimed) || !vir_known (item->assessed) || item->assessed >= item->claimed ||
          item->assessed < 0 || item->claimed < d->high / 10 * 7 ||
          (d->low == 0 && item->assessed > d->high / 3))
        continue;
      claimed = vir_chart_number (&d->l->unit, item->claimed, d->decimals, FALSE);
      assessed = vir_chart_number (&d->l->unit, item->assessed, d->decimals, FALSE);
      both = g_strdup_printf (_ ("%s of %s"), assessed, claimed);
      widest = MAX (widest, vir_layout_width (d->l, both, d->l->text, FALSE));
    }
  return widest;
}

static void
set_scale (VirDumbbellPlan *d)
{
  VirLayout       *l = d->l;
  double           t = l->text;
  g_autofree char *high = vir_chart_number (&l->unit, d->high, d->decimals, FALSE);
  g_autofree char *low = vir_chart_number (&l->unit, d->low, d->decimals, FALSE);
  double           left = 0.7 * t;
  double           right = MAX (vir_layout_width (l, high, t, FALSE), d->has_reasons ? widest_pair (d) : 0) + 1.0 * t;

  if (d->low < 0)
    left = vir_layout_width (l, low, t, FALSE) + 1.0 * t;
  left = vir_layout_lock_room (l, 2, left);
  right = vir_layout_lock_room (l, 3, right);
  if (left + right > (d->has_reasons ? 0.6 : 0.75) * d->plot.w)
    left = right = 0.12 * d->plot.w;
  d->scale = vir_scale_new (d->low, MAX (d->high, d->low + 1), d->plot.x + left, d->plot.x + d->plot.w - right);
}

/* How many rows have room, the line for the others counted. */
static guint
count_rows (const VirDumbbellPlan *d,
            double                 room,
            double                 row)
{
  double t = d->l->text;
  guint  n = MIN (d->data->n_rows, MAX ((guint) (room / (row * t)), 1));

  if (n < d->data->n_items && n > 1 && n * row * t + ROW_LEAST * t > room)
    n--;
  return n;
}

/* Rows of two lines where a reason needs them and all that differ still have one; else as many as there is room for. */
static void
plan_rows (VirDumbbellPlan *d,
           VirBox           box,
           double           room)
{
  guint    n_differ = 0;
  gboolean cut = FALSE;

  d->n_rows = count_rows (d, room, ROW_LEAST);
  vir_dumbbell_plan_columns (d, box);
  for (guint i = 0; i < d->data->n_rows; i++)
    {
      const VirDumbbellItem *item = &d->data->items[i];

      if (!vir_known (item->assessed) || item->assessed == item->claimed)
        continue;
      n_differ++;
      cut |= item->reason != NULL && vir_layout_width (d->l, item->reason, d->l->text, FALSE) > d->reasons;
    }
  if (cut && n_differ <= count_rows (d, room, ROW_TWO))
    d->n_rows = count_rows (d, room, ROW_TWO);
}

static char *
write_notation (const VirDumbbellPlan *d)
{
  GString *words = g_string_new (_ ("Open circle: claimed. Filled: assessed. Sorted by difference."));

  if (d->low < 0)
    g_string_append_printf (words, " %s", _ ("Right of zero closes the gap, left of it adds to the gap."));
  return g_string_free (words, FALSE);
}

void
vir_dumbbell_layout (VirLayout *l)
{
  VirDumbbellPlan  d = { .l = l, .data = vir_dumbbell_data (l->spec), .has_reasons = l->lock == NULL };
  double           t = l->text;
  g_autofree char *notation = NULL;
  g_autofree char *shares = vir_dumbbell_chart_shares (d.data);
  g_autofree char *rest = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  VirBox box;
  double below, room;

  if (d.data->n_items == 0)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("There is nothing to assess."));
      return;
    }
  find_range (&d);
  vir_layout_fit_unit (l, vir_dumbbell_chart_largest (d.data, l->spec->head.format));
  if (d.high == d.low)
    d.high = d.low + l->unit.pence;
  vir_layout_lock (l, 0, &d.low, &d.high);
  notation = write_notation (&d);
  box = vir_layout_frame (l, notation);
  lines = vir_layout_wrap (l, l->lock == NULL ? shares : "", t, FALSE, box.w, 2);
  below = 1.6 * t + (lines->len > 0 ? (lines->len * VIR_LEADING + 0.5) * t : 0);
  d.top = box.y + 1.5 * t;
  room = MAX (box.h - 1.5 * t - below, ROW_LEAST * t);
  plan_decimals (&d);
  plan_rows (&d, box, room);
  rest = write_rest (&d);
  if (rest != NULL && room >= 2 * ROW_LEAST * t)
    room -= ROW_LEAST * t;
  d.row = MIN (room / d.n_rows, ROW_MOST * t);
  d.two_lines = d.row >= ROW_TWO * t;
  d.top = vir_layout_centre (l, (VirBox) { box.x, d.top, box.w, room }, d.n_rows * d.row).y;
  vir_dumbbell_plan_columns (&d, box);
  set_scale (&d);
  draw_axis (&d, d.top, d.top + d.n_rows * d.row);
  draw_heads (&d, box);
  for (guint i = 0; i < d.n_rows; i++)
    vir_dumbbell_draw_row (&d, box, i);
  if (rest != NULL)
    {
      g_autofree char *text = vir_layout_ellipsize (l, rest, t, FALSE, box.w);

      vir_layout_text (l, 0, text, box.x, d.top + d.n_rows * d.row + 2.2 * t, 0, FALSE, VIR_INK (DIM));
    }
  for (guint k = 0; k < lines->len; k++)
    vir_layout_text (l,
                     0,
                     g_ptr_array_index (lines, k),
                     box.x,
                     box.y + box.h - ((lines->len - 1 - k) * VIR_LEADING + 0.1) * t,
                     0,
                     FALSE,
                     VIR_INK (INK));
}
