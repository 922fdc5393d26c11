/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fan: bands about a median, each lighter than the one within, the outermost with an outline. Must not cut an
 * outcome off at zero. */

#include "config.h"

#include "vir-fan-private.h"

#include <glib/gi18n-lib.h>

/* In label sizes: half the width of a fan of one year. */
#define LONE_HALF 2.5
/* Below so many label sizes of width the figures at the end go without their words. */
#define WORDS_FROM 40

/* The figures that stand at the end of a fan: percentile, and what it is. */
static const struct
{
  guint       percentile;
  const char *words;
} ends[] = {
  { 8, N_ ("1 run in 10 above") },
  { VIR_RISK_MEDIAN, N_ ("median") },
  { 0, N_ ("1 run in 10 below") },
};

/* A fan at work. */
typedef struct
{
  VirLayout        *l;
  const VirFanData *data;
  VirBox            area;
  VirScale          scale;
  gint64            low;
  gint64            high;
  double            pitch;
  double            ends;
  double            right;
  gboolean          words;
} Fan;

static double
year_x (const Fan *f,
        guint      year)
{
  return f->area.x + (year + 0.5) * f->pitch;
}

static double
value_y (const Fan *f,
         guint      year,
         guint      percentile)
{
  return vir_scale (&f->scale, f->data->years[year].outcome.percentiles[percentile]);
}

static int
last_known (const VirFanData *data)
{
  for (int i = (int) data->n_years - 1; i >= 0; i--)
    if (vir_fan_year_known (&data->years[i]))
      return i;
  return -1;
}

static void
find_range (Fan *f)
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

static guint
end_decimals (const Fan *f,
              guint      year)
{
  guint most = f->l->unit.pence >= 100 * 1000 * 1000 ? 1 : 0;

  return vir_chart_number_decimals (&f->l->unit,
                                    f->data->years[year].outcome.percentiles,
                                    VIR_RISK_N_PERCENTILES,
                                    0,
                                    most);
}

static char *
end_text (const Fan *f,
          guint      year,
          guint      end)
{
  gint64           value = f->data->years[year].outcome.percentiles[ends[end].percentile];
  g_autofree char *number = vir_chart_number (&f->l->unit, value, end_decimals (f, year), FALSE);

  /* Translators: an amount, and what it is */
  return f->words ? g_strdup_printf (_ ("%s, %s"), number, _ (ends[end].words)) : g_steal_pointer (&number);
}

static void
plan_ends (Fan *f)
{
  int last = last_known (f->data);

  f->words = f->area.w > WORDS_FROM * f->l->text;
  for (guint i = 0; last >= 0 && i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = end_text (f, (guint) last, i);

      f->ends = MAX (f->ends, vir_layout_width (f->l, text, f->l->text, TRUE) + 0.8 * f->l->text);
    }
}

/* The middle of the last fan lies half a year before the end of the plot, so part of the room is there. */
static void
draw_ends (Fan *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  int        last = last_known (f->data);
  VirLabel   labels[G_N_ELEMENTS (ends)];
  double     x;

  if (last < 0)
    return;
  x = year_x (f, (guint) last) + (f->data->n_years == 1 ? MIN (LONE_HALF * t, 0.4 * f->pitch) : 0) + 0.8 * t;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    labels[i] = (VirLabel) { value_y (f, (guint) last, ends[i].percentile), 1.2 * t, 0 };
  if (!vir_labels_stack (labels, G_N_ELEMENTS (ends), f->area.y - 0.3 * t, f->area.y + f->area.h + 0.3 * t, 0))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *text = end_text (f, (guint) last, i);

      vir_layout_text (l, (guint) last + 1, text, x, vir_layout_middle (l, labels[i].middle), 0,
                       ends[i].percentile == VIR_RISK_MEDIAN, VIR_INK (INK))->halo = 0.15 * t;
    }
}

static void
draw_axis (Fan *f)
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
trace (const Fan *f,
       guint      first,
       guint      n,
       guint      percentile,
       double    *points)
{
  double half = n == 1 ? MIN (LONE_HALF * f->l->text, 0.4 * f->pitch) : 0;
  guint  k = 0;

  for (guint i = first; i < first + n; i++)
    for (int side = n == 1 ? -1 : 0; side <= (n == 1 ? 1 : 0); side += 2)
      {
        points[2 * k] = year_x (f, i) + side * half;
        points[2 * k + 1] = value_y (f, i, percentile);
        k++;
      }
  return k;
}

static void
draw_edge (Fan     *f,
           guint    first,
           guint    n,
           guint    percentile,
           double   width,
           VirPaint paint)
{
  double        points[4 * VIR_MAX_YEARS];
  guint         n_points = trace (f, first, n, percentile, points);
  VirSceneItem *item = vir_chart_scene_add (f->l->scene, VIR_SCENE_LINE, 0, points, n_points);

  item->stroke = paint;
  item->line_width = width;
}

static void
draw_run (Fan  *f,
          guint first,
          guint n)
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
draw_line (Fan *f)
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
draw_years (Fan *f)
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
        VirSceneItem *item = vir_layout_mark (l, i + 1, VIR_SCENE_CIRCLE, year_x (f, i),
                                              value_y (f, i, VIR_RISK_MEDIAN), 0.3 * t, VIR_INK (INK));

        item->halo = 0.1 * t;
        item->halo_paint = VIR_INK (GROUND);
      }
    else
      vir_layout_text (l, i + 1, "?", year_x (f, i), f->area.y + f->area.h / 2, 0.5, TRUE, VIR_INK (INK));
}

/* The name of the line that must not be crossed, above it or below it. */
static void
draw_line_name (Fan *f)
{
  VirLayout       *l = f->l;
  double           t = l->text;
  double           y;
  g_autofree char *amount = NULL, *text = NULL;

  if (f->data->measure == VIR_RISK_GAP || !vir_known (f->data->floor))
    return;
  y = vir_scale (&f->scale, f->data->floor);
  amount = vir_money_format (f->data->floor, l->spec->head.format, VIR_MONEY_STANDALONE);
  /* Translators: the minimum of the general reserve */
  text = g_strdup_printf (_ ("minimum %s"), amount);
  for (guint i = 0; i < 2; i++)
    if (vir_layout_text_if_free (l, text, f->area.x + 0.3 * t, i == 0 ? y - 0.45 * t : y + 1.15 * t, 0, VIR_INK (INK)))
      {
        vir_chart_scene_item (l->scene, l->scene->items->len - 1)->halo = 0.15 * t;
        return;
      }
}

/* Years, every second one where they stand close, and below each the chance: in words where all have room. */
static void
draw_foot (Fan *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  double     y = f->area.y + f->area.h + 1.5 * t;
  gboolean   words = TRUE;
  double     widest = 0;
  guint      every;

  for (guint i = 0; i < f->data->n_years; i++)
    widest = MAX (widest, vir_layout_width (l, f->data->years[i].label, t, TRUE));
  every = (guint) ((widest + 0.6 * t) / f->pitch) + 1;
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < f->data->n_years; i++)
      {
        const VirFanYear *year = &f->data->years[i];
        g_autofree char  *share = vir_fan_share (year->outcome.chance);
        g_autofree char  *text = words && vir_known (year->outcome.chance)
                                   ? g_strdup_printf (f->data->measure == VIR_RISK_GAP ? _ ("a gap in %s")
                                                                                       : _ ("below it in %s"),
                                                      share)
                                   : g_steal_pointer (&share);
        double            room = f->pitch - 0.5 * t;

        if (pass == 0)
          words = words && vir_layout_width (l, text, t, FALSE) <= room;
        if (pass == 0)
          continue;
        if (i % every == 0)
          vir_layout_text (l, i + 1, year->label, year_x (f, i), y, 0.5, TRUE, VIR_INK (INK));
        if (vir_layout_width (l, text, t, FALSE) <= room)
          vir_layout_text (l, i + 1, text, year_x (f, i), y + 1.25 * t, 0.5, FALSE, VIR_INK (DIM));
      }
}

static void
draw_fan (Fan *f)
{
  VirLayout *l = f->l;
  double     t = l->text;
  double     axis, bottom;

  find_range (f);
  vir_layout_fit_unit (l, MAX (f->high, -f->low));
  if (f->high == f->low)
    f->high = f->low + l->unit.pence;
  plan_ends (f);
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
    f->right = year_x (f, f->data->n_years - 1) + (f->data->n_years == 1 ? MIN (LONE_HALF * t, 0.4 * f->pitch) : 0) + 0.4 * t;
  draw_axis (f);
  draw_years (f);
  draw_ends (f);
  draw_foot (f);
  draw_line_name (f);
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
  Fan         f = { .l = l, .data = vir_fan_data (l->spec) };
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
