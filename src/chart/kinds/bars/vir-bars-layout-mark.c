/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The marks of bars by year: bars, the figures at them, the key and the axis. Must not start a bar anywhere but at
 * zero. */

#include "config.h"

#include "vir-bars-layout-private.h"

#include <glib/gi18n-lib.h>

/* The key takes at most this share of the height; series that are not in it are in the table. */
#define MOST_KEY 0.3

/* Groups are told apart by a pattern as well: the first package is solid, each other has its own. */
static void
paint_series (const VirBars   *b,
              VirSceneItem *item,
              guint         series)
{
  const VirBarSeries *s = &b->data->series[series];
  guint               place = b->data->series[0].is_published ? series - 1 : series;

  item->fill = s->is_published ? VIR_INK (INK) : VIR_PARTY (FILL, s->colour);
  if (!s->is_published)
    item->texture = (VirSceneTexture) (place % VIR_N_TEXTURES);
}

/* What is printed at a bar: the published figure, and for a package its change against that. */
static char *
bar_text (const VirBars *b,
          guint       series,
          guint       year)
{
  gint64   value = b->data->series[series].values[year];
  gint64   published = b->data->series[0].values[year];
  gboolean package = !b->data->series[series].is_published && b->data->series[0].is_published;

  if (package && vir_known (value) && vir_known (published))
    return vir_chart_number (&b->l->unit, value - published, b->decimals, TRUE);
  return vir_chart_number (&b->l->unit, value, b->decimals, b->data->differences);
}

static double
widest_text (const VirBars *b)
{
  double widest = 0;

  for (guint i = 0; i < b->n; i++)
    for (guint y = 0; y < b->data->n_years; y++)
      {
        g_autofree char *text = bar_text (b, i, y);

        widest = MAX (widest, vir_layout_width (b->l, text, b->l->text, TRUE));
      }
  return widest;
}

void
vir_bars_plan_figures (VirBars *b)
{
  gboolean big = b->l->unit.pence >= 100 * 1000 * 1000;
  double   space = 0.1 * b->l->text;
  guint    least = big ? 1 : 0;
  guint    most = !big ? 0 : b->l->spec->head.format == VIR_FORMAT_COMMITTEE ? 3 : 2;

  b->decimals = least;
  for (guint i = 0; i < b->data->n_series; i++)
    b->decimals = vir_chart_number_decimals (&b->l->unit,
                                             b->data->series[i].values,
                                             b->data->n_years,
                                             b->decimals,
                                             most);
  while (b->decimals > least && widest_text (b) + space > b->pitch)
    b->decimals--;
  b->levels = (guint) ((widest_text (b) + space) / MAX (b->pitch, 1)) + 1;
  if (widest_text (b) + space <= b->pitch)
    b->levels = 1;
}

/* The axis ends at a tick if that is near. */
void
vir_bars_round_up (VirBars *b)
{
  VirTicks ticks;
  gint64   last;

  vir_ticks (b->low, b->high, 5, &ticks);
  last = ticks.values[ticks.n - 1];
  if (last < b->high && last + ticks.step - b->high <= (b->high - b->low) / 6)
    b->high = last + ticks.step;
}

double
vir_bars_draw_key (VirBars *b)
{
  VirLayout *l = b->l;
  double     t = l->text;
  double     x = b->area.x;
  double     y = b->area.y + 0.7 * t;

  for (guint i = 0; i < b->n; i++)
    {
      const VirBarSeries *series = &b->data->series[i];
      g_autofree char    *name = vir_layout_shorten (l, series->name, t, FALSE, MIN (b->area.w - 1.6 * t, 16 * t));
      double              width = vir_layout_width (l, name, t, FALSE) + 1.2 * t;

      if (x > b->area.x && x + width > b->area.x + b->area.w)
        {
          x = b->area.x;
          y += 1.35 * t;
        }
      if (i > 0 && y > b->area.y + MOST_KEY * b->area.h)
        {
          b->n = i;
          break;
        }
      paint_series (b, vir_layout_rect (l, 0, (VirBox) { x, y - 0.38 * t, 0.76 * t, 0.76 * t }, VIR_INK (INK)), i);
      vir_layout_text (l, 0, name, x + 1.2 * t, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
      x += width + 1.6 * t;
    }
  return y + 1.0 * t - b->area.y;
}

void
vir_bars_draw_axis (VirBars *b,
                    double left,
                    double right,
                    gboolean figures)
{
  VirLayout *l = b->l;
  double     t = l->text;
  double     zero = vir_scale (&b->scale, 0);
  VirTicks   ticks;

  vir_layout_ticks (l, b->low, b->high, -b->scale.per_pence, FALSE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&b->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (b->flat && ticks.values[i] != 0)
        continue;
      /* A line without its figure would say nothing. */
      if (!figures)
        continue;
      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, left, y, right, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, left - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, left, zero, right, zero, l->axis, VIR_INK (AXIS));
}

/* A bar, and the height of its end away from zero. */
double
vir_bars_draw_bar (VirBars *b,
                   guint series,
                   guint year,
                   double x)
{
  VirLayout          *l = b->l;
  const VirBarSeries *s = &b->data->series[series];
  guint               datum = year * b->data->n_series + series + 1;
  double              zero = vir_scale (&b->scale, 0);
  double              y;
  VirSceneItem       *item;

  if (!vir_known (s->values[year]))
    {
      y = zero - VIR_BARS_UNKNOWN * l->text;
      item = vir_layout_rect (l, datum, (VirBox) { x, y, b->bar, zero - y - l->axis }, VIR_INK (GROUND));
      item->stroke = VIR_INK (FRAME);
      item->line_width = 1.5 * l->grid;
      item->dash = VIR_DASH_FINE;
      if (b->bar > 0.8 * l->text && zero <= b->area.y + b->area.h - b->foot + 0.3 * l->text)
        vir_layout_text (l, datum, "?", x + b->bar / 2, vir_layout_middle (l, (y + zero - l->axis) / 2), 0.5, TRUE, VIR_INK (INK));
      return y;
    }
  y = vir_scale (&b->scale, s->values[year]);
  item = vir_layout_rect (l,
                          datum,
                          (VirBox) { x, MIN (y, zero), b->bar, MAX (ABS (y - zero), l->grid) },
                          VIR_INK (INK));
  paint_series (b, item, series);
  /* A light colour gets an edge that can be seen. */
  if (!s->is_published && ABS (y - zero) > 3 * l->grid)
    {
      item->stroke = VIR_PARTY (LINE, s->colour);
      item->line_width = 0.7 * l->grid;
    }
  return y;
}

/* The figures of a group, each as near its bar as the ones before it leave room. */
void
vir_bars_draw_figures (VirBars *b,
                       guint year,
                       const double *x,
                       const double *end)
{
  VirLayout         *l = b->l;
  double             t = l->text;
  double             zero = vir_scale (&b->scale, 0);
  guint              n = b->n;

  for (guint i = 0; i < n; i++)
    {
      VirBox box = { x[i], zero - VIR_BARS_UNKNOWN * t, b->bar, VIR_BARS_UNKNOWN * t };

      if (!vir_known (b->data->series[i].values[year]))
        g_array_append_val (b->taken, box);
    }

  for (guint i = 0; i < n; i++)
    {
      const VirBarSeries *s = &b->data->series[i];
      g_autofree char    *text = bar_text (b, i, year);
      double              width = vir_layout_width (l, text, t, TRUE);
      gboolean            down = end[i] > zero + 0.5;
      double              step = down ? 1.15 * t : -1.15 * t;
      VirBox              box = { x[i] + b->bar / 2 - width / 2, down ? end[i] + 0.2 * t : end[i] - 1.3 * t,
                                  width, 1.1 * t };
      guint               level = 0, own;
      double              wanted = box.x;

      if ((b->levels > VIR_BARS_MOST_LEVELS && !s->is_published) || !vir_known (s->values[year]))
        continue;
      /* It keeps to its own plot, as long as it still stands at its bar. */
      box.x = CLAMP (box.x, b->area.x - 0.3 * t, MAX (b->area.x + b->area.w + 0.3 * t - width, b->area.x - 0.3 * t));
      if (ABS (box.x - wanted) > 0.4 * width)
        continue;
      own = b->taken->len;
      for (guint k = 0; k < n; k++)
        {
          VirBox bar = { x[k], MIN (end[k], zero), b->bar, ABS (end[k] - zero) };

          if (k != i)
            g_array_append_val (b->taken, bar);
        }
      for (guint k = 0; k < b->taken->len; k++)
        {
          const VirBox *other = &g_array_index (b->taken, VirBox, k);

          if (box.x >= other->x + other->w + 0.08 * t || other->x >= box.x + box.w + 0.08 * t ||
              box.y >= other->y + other->h || other->y >= box.y + box.h)
            continue;
          box.y += step;
          level++;
          k = (guint) -1;
          if (level > VIR_BARS_MOST_LEVELS)
            break;
        }
      g_array_set_size (b->taken, own);
      /* A figure that has no room near its bar is in the table. */
      if (level > VIR_BARS_MOST_LEVELS || box.y < b->area.y - 0.4 * t || box.y + box.h > b->area.y + b->area.h - b->foot + 0.2 * t)
        continue;
      g_array_append_val (b->taken, box);
      vir_layout_text (l,
                       year * b->data->n_series + i + 1,
                       text,
                       box.x,
                       box.y + 0.92 * t,
                       0,
                       TRUE,
                       s->is_published ? VIR_INK (INK) : VIR_PARTY (TEXT, s->colour))
        ->halo = 0.15 * t;
    }
}
