/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The reserves chart: lines from zero, the minimum dashed and the area below it hatched; earmarked reserves beside it
 * on the same scale. Must not put one kind of reserves on top of another. */

#include "config.h"

#include "vir-reserves-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-series-private.h"

/* In label sizes: the least width of a plot, the gap between two. */
#define LEAST_PLOT 7.0
#define GAP 1.6

double
vir_reserves_x (const ReservesPlot *p,
                guint               point)
{
  double pad = MIN (1.6 * p->l->text, 0.1 * p->plot.w);
  guint  n = p->data->n_points;

  return n < 2 ? p->plot.x + p->plot.w / 2 : p->plot.x + pad + point * (p->plot.w - 2 * pad) / (n - 1);
}

/* Whether a package leaves these reserves as published. */
gboolean
vir_reserves_is_same (const ReservesPlot *p,
                      guint               series)
{
  const VirReservesSeries *all = p->panel->series;

  if (series == 0 || !all[0].is_published)
    return FALSE;
  for (guint k = 0; k < p->data->n_points; k++)
    if (all[series].values[k] != all[0].values[k])
      return FALSE;
  return TRUE;
}

guint
vir_reserves_datum (const ReservesPlot *p,
                    guint               series,
                    guint               point)
{
  guint before = 0;

  for (guint i = 0; i < p->number; i++)
    before += p->data->panels[i].n_series;
  return (before + series) * p->data->n_points + point + 1;
}

/* The last point that is known, or -1. */
int
vir_reserves_last (const ReservesPlot *p,
                   guint               series)
{
  int k = (int) p->data->n_points - 1;

  while (k >= 0 && !vir_known (p->panel->series[series].values[k]))
    k--;
  return k;
}

static gboolean
find_range (const VirReservesData *data,
            gint64                *low,
            gint64                *high)
{
  gboolean any = FALSE;

  *low = *high = 0;
  for (guint p = 0; p < data->n_panels; p++)
    {
      if (vir_known (data->panels[p].minimum))
        *high = MAX (*high, data->panels[p].minimum);
      for (guint i = 0; i < data->panels[p].n_series; i++)
        for (guint k = 0; k < data->n_points; k++)
          if (vir_known (data->panels[p].series[i].values[k]))
            {
              any = TRUE;
              *low = MIN (*low, data->panels[p].series[i].values[k]);
              *high = MAX (*high, data->panels[p].series[i].values[k]);
            }
    }
  return any;
}

static guint
find_decimals (const VirLayout       *l,
               const VirReservesData *data)
{
  gboolean large = l->unit.pence >= 100 * 1000 * 1000;
  guint    decimals = large ? 1 : 0;

  for (guint p = 0; p < data->n_panels; p++)
    {
      if (vir_known (data->panels[p].minimum))
        decimals = vir_chart_number_decimals (&l->unit, &data->panels[p].minimum, 1, decimals, large ? 3 : 0);
      for (guint i = 0; i < data->panels[p].n_series; i++)
        decimals = vir_chart_number_decimals (&l->unit, data->panels[p].series[i].values, data->n_points, decimals,
                                              large ? 3 : 0);
    }
  return decimals;
}

/* The axis ends at a tick if that is near. */
static void
round_up (gint64  low,
          gint64 *high)
{
  VirTicks ticks;
  gint64   last;

  vir_ticks (low, *high, 6, &ticks);
  last = ticks.values[ticks.n - 1];
  if (last < *high && last + ticks.step - *high <= (*high - low) / 3)
    *high = last + ticks.step;
}

static void
draw_axis (ReservesPlot *p,
           gint64        low,
           gint64        high)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     right = p->plot.x + p->plot.w;
  double     zero = vir_scale (&p->scale, 0);
  VirTicks   ticks;

  vir_layout_ticks (l, low, high, -p->scale.per_pence, FALSE, 6, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&p->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, p->plot.x, y, right, y, l->grid, VIR_INK (GRID));
      if (p->number == 0)
        vir_layout_text (l, 0, text, p->plot.x - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  if (vir_known (p->panel->minimum) && p->panel->minimum > 0)
    {
      double y = vir_scale (&p->scale, p->panel->minimum);

      vir_layout_rect (l, 0, (VirBox) { p->plot.x, y, p->plot.w, p->plot.y + p->plot.h - y }, VIR_INK (BEYOND))->fill_style = VIR_FILL_HATCH;
    }
  vir_layout_line (l, 0, p->plot.x, zero, right, zero, l->axis, VIR_INK (AXIS));
}

/* Every year if there is room, else every other, or fewer. */
static void
draw_years (ReservesPlot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     bottom = p->plot.y + p->plot.h;
  double     pitch = p->data->n_points > 1 ? vir_reserves_x (p, 1) - vir_reserves_x (p, 0) : p->plot.w;
  double     widest = 0;
  guint      every = 1;

  for (guint k = 0; k < p->data->n_points; k++)
    widest = MAX (widest, vir_layout_width (l, p->data->years[k], t, FALSE));
  while (every < p->data->n_points && every * pitch < widest + 0.5 * t)
    every++;
  for (guint k = 0; k < p->data->n_points; k++)
    {
      double x = vir_reserves_x (p, k);
      double left = x - vir_layout_width (l, p->data->years[k], t, FALSE) / 2;

      vir_layout_line (l, 0, x, bottom, x, bottom + 0.3 * t, l->grid, VIR_INK (AXIS));
      if ((p->data->n_points - 1 - k) % every == 0)
        vir_layout_text (l, 0, p->data->years[k], MAX (left, 0), bottom + 1.35 * t, 0, FALSE, VIR_INK (DIM));
    }
}

static void
draw_series (ReservesPlot *p,
             guint         i,
             guint         look)
{
  VirLayout               *l = p->l;
  const VirReservesSeries *series = &p->panel->series[i];
  gboolean                 grey = !series->is_published && !p->named[i];
  VirPaint                 line = series->is_published ? VIR_INK (INK)
                                  : grey               ? VIR_INK (FRAME)
                                                       : VIR_PARTY (LINE, series->colour);
  double                   radius = series->is_published ? 0.26 * l->text : 0.22 * l->text;

  for (guint k = 0; k + 1 < p->data->n_points; k++)
    if (vir_known (series->values[k]) && vir_known (series->values[k + 1]))
      {
        VirSceneItem *item = vir_layout_line (l,
                                              vir_reserves_datum (p, i, k + 1),
                                              vir_reserves_x (p, k),
                                              vir_scale (&p->scale, series->values[k]),
                                              vir_reserves_x (p, k + 1),
                                              vir_scale (&p->scale, series->values[k + 1]),
                                              series->is_published ? l->thick : grey ? l->grid : l->line,
                                              line);

        item->dash = grey ? VIR_DASH_NONE : vir_series_dash (look);
        item->halo = grey ? 0 : 0.1 * l->text;
      }
  for (guint k = 0; k < p->data->n_points; k++)
    {
      double x = vir_reserves_x (p, k);
      guint  datum = vir_reserves_datum (p, i, k);

      if (vir_known (series->values[k]))
        vir_series_mark (l, datum, look, x, vir_scale (&p->scale, series->values[k]), grey ? radius / 2 : radius, line);
      else if (series->is_published)
        vir_layout_text (l, datum, "?", x, vir_scale (&p->scale, 0) - 0.4 * l->text, 0.5, TRUE, VIR_INK (INK));
    }
}

/* Those without a name first, then the packages, the published budget on top. */
static void
draw_panel (ReservesPlot *p,
            gint64        low,
            gint64        high)
{
  guint look = 0;

  draw_axis (p, low, high);
  draw_years (p);
  for (guint i = 1; i < p->panel->n_series; i++)
    if (!p->named[i] && !vir_reserves_is_same (p, i))
      draw_series (p, i, 1);
  for (guint i = 1; i < p->panel->n_series; i++)
    if (p->named[i])
      draw_series (p, i, ++look);
  if (p->panel->n_series > 0)
    draw_series (p, 0, 0);
  if (vir_known (p->panel->minimum))
    vir_reserves_draw_minimum (p);
  vir_reserves_draw_labels (p);
}

static char *
write_notation (const VirReservesData *data,
                guint                  n_unnamed,
                gboolean               left_out)
{
  GString *notation = g_string_new (NULL);
  gboolean unknown = FALSE;

  for (guint k = 0; data->n_panels > 0 && data->panels[0].n_series > 0 && k < data->n_points; k++)
    unknown |= !vir_known (data->panels[0].series[0].values[k]);
  if (data->n_panels > 0 && vir_known (data->panels[0].minimum))
    g_string_append (notation, _ ("Hatched: below the minimum."));
  if (unknown)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "", _ ("Question mark: not known."));
  if (n_unnamed > 0)
    g_string_append_printf (notation,
                            "%s%u %s",
                            notation->len > 0 ? " " : "",
                            n_unnamed,
                            ngettext ("other package: thin grey line.", "other packages: thin grey lines.", n_unnamed));
  if (left_out)
    g_string_append_printf (notation,
                            "%s%s",
                            notation->len > 0 ? " " : "",
                            _ ("Earmarked reserves: in the table, for there is no room here."));
  return g_string_free (notation, FALSE);
}

/* Divides the width between the plots, each with its labels; leaves the second out where both would be too small. */
static guint
divide (ReservesPlot *plots,
        VirBox        area,
        guint         n)
{
  double t = plots[0].l->text;
  double plot = 0;

  for (; n > 0; n--)
    {
      double rest = area.w - (n - 1) * GAP * t;

      for (guint i = 0; i < n; i++)
        {
          plots[i].labels = MIN (vir_reserves_label_width (&plots[i]), (n == 1 ? 0.42 : 0.26) * area.w);
          rest -= plots[i].labels;
        }
      plot = rest / n;
      if (plot >= LEAST_PLOT * t || n == 1)
        break;
    }
  for (guint i = 0; i < n; i++)
    {
      plots[i].plot = (VirBox) { area.x, area.y, plot, area.h };
      area.x += plot + plots[i].labels + GAP * t;
    }
  return n;
}

/* Divides the area, sets the scale, and tells how many lines go without a name. */
static guint
plan (VirLayout    *l,
      ReservesPlot *plots,
      VirBox        area,
      gint64        low,
      gint64        high,
      guint        *n)
{
  const VirReservesData *data = vir_reserves_data (l->spec);
  double                 t = l->text;
  double                 axis = vir_layout_axis_width (l, low, high, 6) + 0.7 * t;
  double                 heading = data->n_panels > 1 ? 1.6 * t : 0;
  guint                  n_unnamed = 0;

  for (guint i = 0; i < *n; i++)
    {
      plots[i].l = l;
      plots[i].data = data;
      plots[i].panel = &data->panels[i];
      plots[i].number = i;
      plots[i].decimals = find_decimals (l, data);
    }
  area = (VirBox) { area.x + axis, area.y + heading + 0.8 * t, area.w - axis, MAX (area.h - heading - 2.6 * t, t) };
  *n = divide (plots, area, *n);
  for (guint i = 0; i < *n; i++)
    {
      plots[i].scale = vir_scale_new (low, high, plots[i].plot.y + plots[i].plot.h, plots[i].plot.y);
      n_unnamed += vir_reserves_plan_labels (&plots[i]);
    }
  return n_unnamed;
}

/* The notes depend on what has room, and the room on the notes: so it is tried once on paper. */
static char *
try_notation (const VirLayout *l,
              ReservesPlot    *plots,
              gint64           low,
              gint64           high)
{
  const VirReservesData    *data = vir_reserves_data (l->spec);
  g_autoptr (VirChartScene) scene = vir_chart_scene_new (l->scene->width, l->scene->height);
  g_autofree char          *longest = write_notation (data, 2, data->n_panels > 1);
  VirLayout                 trial = *l;
  guint                     n = data->n_panels;
  guint                     n_unnamed;

  trial.scene = scene;
  trial.lock = NULL;
  n_unnamed = plan (&trial, plots, vir_layout_frame (&trial, longest), low, high, &n);
  return write_notation (data, n_unnamed, n < data->n_panels);
}

void
vir_reserves_layout (VirLayout *l)
{
  const VirReservesData *data = vir_reserves_data (l->spec);
  ReservesPlot           plots[2] = { 0 };
  gint64                 low, high;
  guint                  n = data->n_panels;
  g_autofree char       *notation = NULL;
  VirBox                 area;

  if (!find_range (data, &low, &high))
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("What the general reserve holds is not known in any year."));
      return;
    }
  vir_layout_fit_unit (l, MAX (high, -low));
  if (high == low)
    high = low + l->unit.pence;
  round_up (low, &high);
  vir_layout_lock (l, 0, &low, &high);
  for (guint i = 0; i < n; i++)
    plots[i].named = g_new0 (gboolean, data->panels[i].n_series + 1);
  notation = try_notation (l, plots, low, high);
  area = vir_layout_frame (l, notation);
  plan (l, plots, area, low, high, &n);
  for (guint i = 0; i < n; i++)
    {
      if (data->n_panels > 1)
        vir_layout_text (l, 0, data->panels[i].heading, plots[i].plot.x, area.y + l->text, 0, TRUE, VIR_INK (INK));
      draw_panel (&plots[i], low, high);
    }
  for (guint i = 0; i < G_N_ELEMENTS (plots); i++)
    g_free (plots[i].named);
}
