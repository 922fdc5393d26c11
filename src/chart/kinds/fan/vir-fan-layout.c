/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fan: bands about a median, each lighter than the one within, the outermost with an outline. Must not cut an
 * outcome off at zero. */

#include "config.h"

#include "vir-fan-layout-private.h"

#include <glib/gi18n-lib.h>

static void
find_range (VirFanPlot *f)
{
  f->low = f->high = 0;
  if (vir_known (f->data->floor))
    f->high = MAX (f->high, f->data->floor);
  for (guint i = 0; i < f->data->n_years; i++)
    if (vir_fan_year_known (&f->data->years[i]))
      {
        f->low = MIN (f->low, f->data->years[i].outcome.percentiles[0]);
        f->high = MAX (f->high, f->data->years[i].outcome.percentiles[VIR_RISK_N_PERCENTILES - 1]);
      }
}

static void
draw_axis (VirFanPlot *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  VirTicks   ticks;

  vir_layout_ticks (l, f->low, f->high, -f->scale.per_pence, FALSE, 5, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&f->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, f->area.x, y, f->right, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, f->area.x - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
}

/* The years of a run that are known, as points from left to right; a lone year has some width. */
static guint
trace (const VirFanPlot *f,
       guint             first,
       guint             n,
       guint             percentile,
       double           *points)
{
  double half = n == 1 ? MIN (VIR_FAN_LONE_HALF * f->l->text, 0.4 * f->pitch) : 0;
  guint  k = 0;

  for (guint i = first; i < first + n; i++)
    for (int side = n == 1 ? -1 : 0; side <= (n == 1 ? 1 : 0); side += 2)
      {
        points[2 * k] = vir_fan_year_x (f, i) + side * half;
        points[2 * k + 1] = vir_fan_value_y (f, i, percentile);
        k++;
      }
  return k;
}

static void
draw_edge (VirFanPlot *f,
           guint       first,
           guint       n,
           guint       percentile,
           double      width,
           VirPaint    paint)
{
  double        points[4 * VIR_MAX_YEARS];
  guint         n_points = trace (f, first, n, percentile, points);
  VirSceneItem *item = vir_chart_scene_add (f->l->scene, VIR_SCENE_LINE, 0, points, n_points);

  item->stroke = paint;
  item->line_width = width;
}

static void
draw_run (VirFanPlot *f,
          guint       first,
          guint       n)
{
  static const VirColour colours[VIR_FAN_N_BANDS + 1] = {
    VIR_COLOUR_NONE, VIR_COLOUR_BAND_1, VIR_COLOUR_BAND_2, VIR_COLOUR_BAND_3, VIR_COLOUR_BAND_4
  };
  double points[8 * VIR_MAX_YEARS];
  double back[4 * VIR_MAX_YEARS];

  for (guint band = VIR_FAN_N_BANDS; band > 0; band--)
    {
      guint         k = trace (f, first, n, VIR_RISK_MEDIAN + band, points);
      guint         m = trace (f, first, n, VIR_RISK_MEDIAN - band, back);
      VirSceneItem *item;

      for (guint i = 0; i < m; i++)
        {
          points[2 * (k + i)] = back[2 * (m - 1 - i)];
          points[2 * (k + i) + 1] = back[2 * (m - 1 - i) + 1];
        }
      item = vir_chart_scene_add (f->l->scene, VIR_SCENE_AREA, 0, points, k + m);
      item->fill = (VirPaint) { .colour = colours[band] };
    }
  draw_edge (f, first, n, 0, 1.2 * f->l->grid, VIR_INK (ASSESSED));
  draw_edge (f, first, n, VIR_RISK_N_PERCENTILES - 1, 1.2 * f->l->grid, VIR_INK (ASSESSED));
}

/* The line that must not be crossed. */
static void
draw_line (VirFanPlot *f)
{
  VirLayout       *l = f->l;
  double           zero = vir_scale (&f->scale, 0);
  double           y;

  vir_layout_line (l, 0, f->area.x, zero, f->right, zero, l->axis, VIR_INK (AXIS));
  if (f->data->measure == VIR_RISK_GAP || !vir_known (f->data->floor))
    return;
  y = vir_scale (&f->scale, f->data->floor);
  vir_layout_line (l, 0, f->area.x, y, f->right, y, l->axis, VIR_INK (UP))->dash = VIR_DASH_DASH;
}

static void
draw_years (VirFanPlot *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  guint      n = 0;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < f->data->n_years; i++)
        {
          if (!vir_fan_year_known (&f->data->years[i]))
            continue;
          n++;
          if (i + 1 < f->data->n_years && vir_fan_year_known (&f->data->years[i + 1]))
            continue;
          if (pass == 0)
            draw_run (f, i + 1 - n, n);
          else
            draw_edge (f, i + 1 - n, n, VIR_RISK_MEDIAN, l->thick, VIR_INK (INK));
          n = 0;
        }
      if (pass == 0)
        draw_line (f);
    }
  for (guint i = 0; i < f->data->n_years; i++)
    if (vir_fan_year_known (&f->data->years[i]))
      {
        VirSceneItem *item = vir_layout_mark (l, i + 1, VIR_SCENE_CIRCLE, vir_fan_year_x (f, i),
                                              vir_fan_value_y (f, i, VIR_RISK_MEDIAN), 0.3 * t, VIR_INK (INK));

        item->halo = 0.1 * t;
        item->halo_paint = VIR_INK (GROUND);
      }
    else
      vir_layout_text (l, i + 1, "?", vir_fan_year_x (f, i), f->area.y + f->area.h / 2, 0.5, TRUE, VIR_INK (INK));
}

static void
draw_fan (VirFanPlot *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  double     axis, bottom;

  find_range (f);
  vir_layout_fit_unit (l, MAX (f->high, -f->low));
  if (f->high == f->low)
    f->high = f->low + l->unit.pence;
  vir_fan_plan_ends (f);
  axis = vir_layout_axis_width (l, f->low, f->high, 5) + 0.7 * t;
  f->area.x += axis;
  f->area.w -= axis;
  /* Half a year at the end is there anyhow. */
  f->pitch = (f->area.w - f->ends) / MAX (f->data->n_years - 0.5, 0.5);
  f->pitch = MIN (f->pitch, f->area.w / f->data->n_years);
  bottom = f->area.y + f->area.h - 3.2 * t;
  f->area.y += 0.6 * t;
  f->area.h = MAX (bottom - f->area.y, t);
  f->scale = vir_scale_new (f->low, f->high, f->area.y + f->area.h, f->area.y);
  /* Lines end where the figures begin. */
  f->right = f->area.x + f->area.w;
  if (vir_fan_year_known (&f->data->years[f->data->n_years - 1]))
    f->right = vir_fan_year_x (f, f->data->n_years - 1) + (f->data->n_years == 1 ? MIN (VIR_FAN_LONE_HALF * t, 0.4 * f->pitch) : 0) + 0.4 * t;
  draw_axis (f);
  draw_years (f);
  vir_fan_draw_ends (f);
  vir_fan_draw_foot (f);
  vir_fan_draw_line_name (f);
}

/* The chance as a sentence over the plot. */
static void
draw_sentence (VirLayout        *l,
               const VirFanData *data,
               VirBox           *area)
{
  double           t = l->text;
  g_autofree char *sentence = vir_fan_sentence (data);
  g_autoptr (GPtrArray) lines = vir_layout_wrap (l, sentence, t, TRUE, area->w, 2);

  for (guint i = 0; i < lines->len; i++)
    vir_layout_text (l, 0, g_ptr_array_index (lines, i), area->x, area->y + (1 + 1.25 * i) * t, 0, TRUE, VIR_INK (INK));
  area->y += (1.25 * lines->len + 0.5) * t;
  area->h -= (1.25 * lines->len + 0.5) * t;
}

void
vir_fan_layout (VirLayout *l)
{
  VirFanPlot  f = { .l = l, .data = vir_fan_data (l->spec) };
  gboolean    dots = f.data->form == VIR_FAN_DOTS;
  gboolean    any = FALSE;
  const char *notation = dots ? _ ("Each dot is one chance in a hundred.")
                              : _ ("Line: median. Each pair of bands holds another 20% of the runs; all hold 80%, so 2 runs in 10 lie outside.");

  for (guint i = 0; i < f.data->n_years; i++)
    any |= dots ? vir_known (f.data->years[i].outcome.chance) : vir_fan_year_known (&f.data->years[i]);
  f.area = vir_layout_frame (l, any ? notation : "");
  if (!any)
    {
      vir_layout_sentence (l, f.area, dots ? _ ("The chances are not known.") : _ ("The outcomes are not known."));
      return;
    }
  draw_sentence (l, f.data, &f.area);
  if (dots)
    vir_fan_layout_dots (l, f.area);
  else
    draw_fan (&f);
}
