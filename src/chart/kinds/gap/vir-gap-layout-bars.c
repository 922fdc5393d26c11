/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap curve as bars: one row a saving, so that each name has a line of its own, from the gap before any saving down
 * to what is left; then the moves of one package, or where each of several ends. Must not draw a bar that does not
 * start where the one above it ends, nor a total anywhere but at zero. */

#include "config.h"

#include "vir-gap-layout-rows.h"

#include <glib/gi18n-lib.h>

/* In label sizes: the height of a row, and of its bar; a bar whose amount is not known; the gap to a figure. */
#define LEAST_ROW 1.36
#define MOST_ROW 2.3
#define BAR 0.74
#define UNKNOWN_BAR 1.7
#define AWAY 0.4
/* Names take at most this share of the width. */
#define NAMES 0.36

/* The rows at work. */
typedef struct
{
  VirGapPlot *plot;
  GArray     *rows;
  VirBox      area;
  VirScale    scale;
  double      pitch;
  guint       decimals;
} Bars;

static VirGapRow *
row_at (const Bars *b,
        guint       i)
{
  return &g_array_index (b->rows, VirGapRow, i);
}

/* A total has words where it is a result, a step a sign. */
static char *
row_figure (const Bars *b,
            const VirGapRow  *row)
{
  VirLayout       *l = b->plot->l;
  g_autofree char *number = NULL;

  if (row->is_total && row->unknown)
    return g_strdup (_ ("cannot tell"));
  if (row->unknown)
    return g_strdup (_ ("not known"));
  number = vir_chart_number (&l->unit, row->is_total ? row->to : row->to - row->from, b->decimals, !row->is_total);
  if (vir_known (row->sure) && row->sure != row->to)
    {
      g_autofree char *sure = vir_chart_number (&l->unit, row->sure - row->from, b->decimals, TRUE);

      /* Translators: an amount as claimed, then as officers assess it */
      return g_strdup_printf (_ ("%s, assessed %s"), number, sure);
    }
  return g_steal_pointer (&number);
}

static void
choose_decimals (Bars *b)
{
  const VirLayout *l = b->plot->l;

  b->decimals = 0;
  for (guint i = 0; i < b->rows->len; i++)
    {
      const VirGapRow *row = row_at (b, i);
      gint64     values[2] = { row->to - row->from, 0 };

      if (row->unknown)
        continue;
      values[1] = vir_known (row->sure) ? row->sure - row->from : values[0];
      b->decimals = MAX (b->decimals, vir_gap_decimals (l, values, 2));
    }
}

/* Figures stand right of the bars: the scale leaves room for the longest of those that reach furthest. */
static void
fit_scale (Bars *b)
{
  const VirLayout *l = b->plot->l;
  double           t = l->text;
  gint64           low = 0, high = 1;
  double           pad = 0;

  for (guint i = 0; i < b->rows->len; i++)
    if (!row_at (b, i)->is_total || !row_at (b, i)->unknown)
      {
        low = MIN (low, MIN (row_at (b, i)->from, row_at (b, i)->to));
        high = MAX (high, MAX (row_at (b, i)->from, row_at (b, i)->to));
      }
  for (guint round = 0; round < 3; round++)
    {
      double over = 0;

      b->scale = vir_scale_new (low, high, b->area.x + 0.3 * t, b->area.x + b->area.w - 0.3 * t - pad);
      for (guint i = 0; i < b->rows->len; i++)
        {
          const VirGapRow       *row = row_at (b, i);
          g_autofree char *figure = row_figure (b, row);
          double           end = vir_scale (&b->scale, row->unknown && row->is_total ? 0 : MAX (row->from, row->to));

          end += (row->unknown ? UNKNOWN_BAR * t : 0) + AWAY * t + vir_layout_width (l, figure, t, row->is_total);
          over = MAX (over, end - (b->area.x + b->area.w));
        }
      if (over <= 0.5)
        return;
      pad = MIN (pad + over, 0.7 * b->area.w);
    }
}

static void
draw_axis (Bars *b)
{
  VirLayout *l = b->plot->l;
  double     t = l->text;
  double     zero = vir_scale (&b->scale, 0);
  double     bottom = b->area.y + b->rows->len * b->pitch;
  gint64     low = (gint64) ((b->area.x - zero) / b->scale.per_pence);
  gint64     high = (gint64) ((b->area.x + b->area.w - zero) / b->scale.per_pence);
  VirTicks   ticks;

  vir_layout_ticks (l, low, high, b->scale.per_pence, TRUE, 6, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&b->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);
      double           half = vir_layout_width (l, text, t, FALSE) / 2;

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, x, b->area.y, x, bottom, l->grid, VIR_INK (GRID));
      if (x + half <= b->area.x + b->area.w)
        vir_layout_text (l, 0, text, x, bottom + 1.25 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, zero, b->area.y - 0.2 * t, zero, bottom + 0.2 * t, l->axis, VIR_INK (AXIS));
}

static void
draw_fill (Bars       *b,
           const VirGapRow  *row,
           gint64      from,
           gint64      to,
           double      y,
           gboolean    doubtful)
{
  VirLayout    *l = b->plot->l;
  double        x1 = vir_scale (&b->scale, MIN (from, to));
  double        x2 = vir_scale (&b->scale, MAX (from, to));
  double        height = BAR * b->pitch;
  VirPaint      paint = doubtful ? VIR_INK (ASSESSED) : row->paint;
  VirSceneItem *item;

  if (from == to && doubtful)
    return;
  item = vir_layout_rect (l, row->datum, (VirBox) { x1, y - height / 2, MAX (x2 - x1, l->grid), height }, paint);
  if (doubtful)
    item->fill_style = VIR_FILL_HATCH;
  else if (row->flags & VIR_MARK_ONE_OFF)
    item->fill_style = VIR_FILL_STIPPLE;
  if (doubtful || (row->flags & VIR_MARK_ONE_OFF) || row->paint.colour == VIR_COLOUR_PARTY_FILL)
    {
      item->stroke = paint.colour == VIR_COLOUR_PARTY_FILL ? VIR_PARTY (LINE, paint.rgb) : paint;
      item->line_width = l->grid;
    }
}

static void
draw_unknown (Bars      *b,
              const VirGapRow *row,
              double     x,
              double     y)
{
  VirLayout    *l = b->plot->l;
  double        t = l->text;
  double        height = BAR * b->pitch;
  VirSceneItem *item = vir_layout_rect (l, row->datum, (VirBox) { x + l->axis, y - height / 2, UNKNOWN_BAR * t - l->axis, height },
                                        VIR_INK (GROUND));

  item->stroke = VIR_INK (FRAME);
  item->line_width = 1.5 * l->grid;
  item->dash = VIR_DASH_FINE;
  vir_layout_text (l, row->datum, "?", x + UNKNOWN_BAR * t / 2, vir_layout_middle (l, y), 0.5, TRUE, VIR_INK (INK));
}

static void
draw_row (Bars *b,
          guint i)
{
  VirLayout       *l = b->plot->l;
  double           t = l->text;
  const VirGapRow       *row = row_at (b, i);
  double           y = b->area.y + (i + 0.5) * b->pitch;
  double           end = vir_scale (&b->scale, row->unknown && row->is_total ? 0 : MAX (row->from, row->to));
  g_autofree char *figure = row_figure (b, row);

  if (row->unknown)
    draw_unknown (b, row, end, y);
  else if (vir_known (row->sure))
    {
      draw_fill (b, row, row->from, row->sure, y, FALSE);
      draw_fill (b, row, row->sure, row->to, y, TRUE);
    }
  else
    draw_fill (b, row, row->from, row->to, y, FALSE);
  if (i + 1 < b->rows->len && !row_at (b, i + 1)->is_total && !(row->is_total && row->unknown))
    {
      double x = vir_scale (&b->scale, row_at (b, i + 1)->from);

      vir_layout_line (l, 0, x, y, x, y + b->pitch, 0.8 * l->grid, VIR_INK (FRAME))->dash = VIR_DASH_FINE;
    }
  vir_layout_text (l, row->datum, row->name, b->area.x - 0.6 * t, vir_layout_middle (l, y), 1, row->is_total, row->text);
  vir_layout_text (l, row->datum, figure, end + (row->unknown ? UNKNOWN_BAR * t : 0) + AWAY * t, vir_layout_middle (l, y), 0,
                   row->is_total, row->text)
    ->halo = 0.15 * t;
}

/* The column of names: as wide as the longest, or shortened to their share. */
static double
fit_names (Bars  *b,
           double width)
{
  VirLayout *l = b->plot->l;
  double     widest = 0;

  for (guint i = 0; i < b->rows->len; i++)
    {
      VirGapRow  *row = row_at (b, i);
      char *cut = vir_layout_shorten (l, row->name, l->text, row->is_total, NAMES * width);

      g_free (row->name);
      row->name = cut;
      widest = MAX (widest, vir_layout_width (l, cut, l->text, row->is_total));
    }
  return widest + 0.6 * l->text;
}

/* Draws a panel as bars; rows that have no room are said to be in the table. */
void
vir_gap_bars_draw (VirGapPlot *plot,
                   VirBox      box)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  Bars       b = { .plot = plot };
  double     foot = 1.7 * t;
  guint      most = (guint) MAX ((box.h - foot) / (LEAST_ROW * t), 3);
  guint      rest = 0;
  double     names;

  b.rows = vir_gap_rows_new (plot, most);
  if (b.rows->len > most)
    {
      foot += 1.3 * t;
      most = (guint) MAX ((box.h - foot) / (LEAST_ROW * t), 3);
      rest = b.rows->len - most;
      g_array_set_size (b.rows, most);
    }
  choose_decimals (&b);
  b.area = (VirBox) { box.x, box.y + 0.2 * t, box.w, MAX (box.h - foot - 0.2 * t, t) };
  b.pitch = MIN (b.area.h / b.rows->len, MOST_ROW * t);
  names = fit_names (&b, box.w);
  b.area.x += names;
  b.area.w -= names;
  fit_scale (&b);
  draw_axis (&b);
  for (guint i = 0; i < b.rows->len; i++)
    draw_row (&b, i);
  if (rest > 0)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more in the table", "and %u more in the table", rest), rest);

      vir_layout_text (l, 0, more, box.x, box.y + box.h - 0.3 * t, 0, FALSE, VIR_INK (DIM));
    }
  g_array_unref (b.rows);
}
