/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The council tax line: from no increase upwards, dashed beyond the referendum limit; on it the increase of each budget,
 * with its core and adult social care parts apart below it. */

#include "config.h"

#include "vir-tax-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-series-private.h"
#include "vir-rate.h"

#define POINT 10000
/* In label sizes. */
#define BAR 0.9

static gint64
yield_at (const TaxPlot *p,
          gint64         ppm)
{
  return vir_ratio (p->data->per_point, ppm, POINT);
}

static void
find_range (TaxPlot *p)
{
  const VirTaxData *data = p->data;

  p->low = p->bottom = 0;
  p->high = vir_known (data->limit) ? data->limit + POINT / 2 : POINT;
  p->top = 0;
  for (guint i = 0; i < data->n_marks; i++)
    if (vir_tax_is_drawn (&data->marks[i]))
      {
        p->low = MIN (p->low, data->marks[i].rise);
        p->high = MAX (p->high, data->marks[i].rise + POINT / 4);
        p->bottom = MIN (p->bottom, data->marks[i].yield);
        p->top = MAX (p->top, data->marks[i].yield);
      }
  p->high = (p->high + POINT - 1) / POINT * POINT;
  vir_layout_lock (p->l, 0, &p->low, &p->high);
  if (vir_known (yield_at (p, p->high)))
    {
      p->bottom = MIN (p->bottom, yield_at (p, p->low));
      p->top = MAX (p->top, yield_at (p, p->high));
    }
  vir_layout_lock (p->l, 1, &p->bottom, &p->top);
  vir_layout_fit_unit (p->l, MAX (p->top, -p->bottom));
  if (p->top == p->bottom)
    p->top = p->bottom + p->l->unit.pence;
}

/* What a percentage takes below the axis, with the distance to its neighbour. */
static double
tick_room (VirLayout      *l,
           const VirTicks *ticks)
{
  double most = 2.6 * l->text;

  for (guint i = 0; i < ticks->n; i++)
    {
      g_autofree char *text = vir_rate_format (ticks->values[i], ticks->step % POINT == 0 ? 0 : 1, FALSE);

      most = MAX (most, vir_layout_width (l, text, l->text, FALSE));
    }
  return most + 0.6 * l->text;
}

static void
draw_grid (TaxPlot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     zero = vir_scale (&p->y, 0);
  double     right = p->plot.x + p->plot.w;
  double     last = 0;
  guint      most = 8;
  VirTicks   ticks;

  vir_layout_ticks (l, p->bottom, p->top, -p->y.per_pence, FALSE, 6, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&p->y, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, p->plot.x, y, right, y, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, p->plot.x - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, p->plot.x, zero, right, zero, l->axis, VIR_INK (AXIS));
  do
    vir_ticks (p->low, p->high, most, &ticks);
  while (most-- > 2 && (double) ticks.step * p->x.per_pence < tick_room (l, &ticks));
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&p->x, ticks.values[i]);
      g_autofree char *text = vir_rate_format (ticks.values[i], ticks.step % POINT == 0 ? 0 : 1, FALSE);
      double           half = vir_layout_width (l, text, t, FALSE) / 2;

      vir_layout_line (l, 0, x, zero, x, zero + 0.3 * t, l->grid, VIR_INK (AXIS));
      /* In a narrow plot not even two may have room. */
      if (i > 0 && x - half < last + 0.3 * t)
        continue;
      last = x + half;
      vir_layout_text (l, 0, text, x, p->plot.y + p->plot.h + 1.4 * t, 0.5, FALSE, VIR_INK (DIM));
    }
}

static void
draw_limit (TaxPlot *p)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  guint            datum = p->data->n_marks + 1;
  double           x = vir_scale (&p->x, p->data->limit);
  double           right = p->plot.x + p->plot.w;
  g_autofree char *rate = vir_tax_chart_rate (p->data->limit);
  /* Translators: a percentage */
  g_autofree char *long_head = g_strdup_printf (_ ("Referendum limit %s"), rate);
  /* Translators: a percentage; “Referendum limit 6%” where there is little room */
  g_autofree char *short_head = g_strdup_printf (_ ("Limit %s"), rate);
  gboolean         fits = vir_layout_width (l, long_head, t, TRUE) <= p->plot.w;
  g_autofree char *head = vir_layout_ellipsize (l, fits ? long_head : short_head, t, TRUE, p->plot.w);
  g_autofree char *name = vir_layout_ellipsize (l, p->data->limit_name, t, FALSE, p->plot.w);
  double           width = MAX (vir_layout_width (l, head, t, TRUE), vir_layout_width (l, name, t, FALSE));
  double           left = CLAMP (x - width / 2, p->plot.x, MAX (right - width, p->plot.x));
  VirSceneItem    *item;

  if (right > x)
    vir_layout_rect (l, 0, (VirBox) { x, p->plot.y, right - x, p->plot.h }, VIR_INK (BEYOND))->fill_style = VIR_FILL_HATCH;
  item = vir_layout_line (l, datum, x, p->plot.y - 0.1 * t, x, p->plot.y + p->plot.h, 0.8 * l->line, VIR_INK (LIMIT));
  item->dash = VIR_DASH_DASH;
  vir_layout_text (l, datum, head, left, p->plot.y - 1.75 * t, 0, TRUE, VIR_INK (LIMIT));
  vir_layout_text (l, datum, name, left, p->plot.y - 0.5 * t, 0, FALSE, VIR_INK (LIMIT));
}

static void
draw_yield (TaxPlot *p)
{
  VirLayout    *l = p->l;
  gint64        bend = vir_known (p->data->limit) ? CLAMP (p->data->limit, p->low, p->high) : p->high;
  VirSceneItem *item;

  if (!vir_known (p->data->per_point))
    return;
  vir_layout_line (l, 0, vir_scale (&p->x, p->low), vir_scale (&p->y, yield_at (p, p->low)), vir_scale (&p->x, bend),
                   vir_scale (&p->y, yield_at (p, bend)), l->line, VIR_INK (INK));
  if (bend == p->high)
    return;
  item = vir_layout_line (l, 0, vir_scale (&p->x, bend), vir_scale (&p->y, yield_at (p, bend)), vir_scale (&p->x, p->high),
                          vir_scale (&p->y, yield_at (p, p->high)), l->line, VIR_INK (INK));
  item->dash = VIR_DASH_DASH;
}

static gboolean
has_parts (const VirTaxMark *mark)
{
  return vir_known (mark->core_yield) && vir_known (mark->asc_yield) && mark->core_yield >= 0 && mark->asc_yield >= 0;
}

/* Core from zero, adult social care on it. */
static void
draw_parts (TaxPlot *p,
            guint    i,
            double   width)
{
  VirLayout        *l = p->l;
  const VirTaxMark *mark = &p->data->marks[i];
  /* It ends at its increase, so that it never reaches over a limit that is kept. */
  double            x = vir_scale (&p->x, mark->rise) - width;
  double            zero = vir_scale (&p->y, 0) - l->axis / 2;
  double            core = vir_scale (&p->y, mark->core_yield);
  double            whole = vir_scale (&p->y, mark->core_yield + mark->asc_yield);

  if (zero - core > 1)
    vir_layout_rect (l, i + 1, (VirBox) { x, core, width, zero - core }, VIR_INK (SOURCE_2))->halo = 0.08 * l->text;
  if (core - whole > 1)
    {
      VirSceneItem *item = vir_layout_rect (l, i + 1, (VirBox) { x, whole, width, core - whole - 0.12 * l->text },
                                            VIR_INK (SOURCE_2));

      item->texture = VIR_TEXTURE_RISING;
      item->stroke = VIR_INK (SOURCE_2);
      item->line_width = l->grid;
    }
}

/* Bars that stand clear of each other, those of the first budgets before those of the later ones. */
static void
draw_bars (TaxPlot              *p,
           const VirColumnLabel *labels)
{
  double             width = BAR * p->l->text;
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint i = 0; i < p->data->n_marks; i++)
    {
      double   x = labels[i].x;
      gboolean clear = labels[i].is_shown && has_parts (&p->data->marks[i]);

      for (guint k = 0; k < taken->len && clear; k++)
        clear = ABS (g_array_index (taken, double, k) - x) > 1.2 * width;
      if (!clear)
        continue;
      draw_parts (p, i, width);
      g_array_append_val (taken, x);
    }
}

static void
draw_marks (TaxPlot              *p,
            const VirColumnLabel *labels)
{
  VirLayout *l = p->l;
  guint      look = 0;

  draw_bars (p, labels);
  draw_yield (p);
  for (guint i = 0; i < p->data->n_marks; i++)
    {
      const VirTaxMark *mark = &p->data->marks[i];
      VirPaint          paint = mark->is_published ? VIR_INK (INK) : VIR_PARTY (LINE, mark->colour);

      if (!vir_tax_is_drawn (mark) || vir_tax_is_same (p, i))
        continue;
      look += i > 0 && labels[i].is_shown ? 1 : 0;
      vir_series_mark (l, i + 1, i == 0 ? 0 : labels[i].is_shown ? look : 1, vir_scale (&p->x, mark->rise),
                       vir_scale (&p->y, mark->yield), (labels[i].is_shown ? 0.3 : 0.12) * l->text,
                       labels[i].is_shown ? paint : VIR_INK (FRAME));
    }
}

static char *
write_notation (const VirTaxData *data,
                guint             n_unnamed)
{
  GString *notation = g_string_new (NULL);
  gboolean parts = FALSE;
  guint    unknown = 0;

  for (guint i = 0; i < data->n_marks; i++)
    {
      parts |= has_parts (&data->marks[i]);
      unknown += vir_tax_is_drawn (&data->marks[i]) ? 0 : 1;
    }
  if (vir_known (data->limit))
    g_string_append (notation, data->is_above ? _ ("Hatched and dashed: above the limit, where a referendum is needed.")
                                              : _ ("Hatched and dashed: from the limit on, where a referendum is needed."));
  if (parts)
    g_string_append_printf (notation, "%s%s", notation->len > 0 ? " " : "",
                            _ ("Bars: core solid, adult social care precept striped."));
  if (unknown > 0)
    g_string_append_printf (notation, notation->len > 0 ? " %u %s" : "%u %s", unknown,
                            ngettext ("increase is not known.", "increases are not known.", unknown));
  if (n_unnamed > 0)
    g_string_append_printf (notation, " %u %s", n_unnamed,
                            ngettext ("other package: small grey mark.", "other packages: small grey marks.", n_unnamed));
  return g_string_free (notation, FALSE);
}

static void
place_plot (TaxPlot *p,
            VirBox   area)
{
  double t = p->l->text;
  double axis = vir_layout_axis_width (p->l, p->bottom, p->top, 6) + 0.7 * t;
  double head = vir_layout_lock_room (p->l, 0, vir_known (p->data->limit) ? VIR_TAX_HEAD * t : 0.8 * t);

  axis = vir_layout_lock_room (p->l, 1, axis);
  p->labels = vir_layout_lock_room (p->l, 2, MIN (vir_tax_label_width (p), 0.46 * area.w));
  p->plot = (VirBox) { area.x + axis, area.y + head, MAX (area.w - axis - p->labels, t), MAX (area.h - head - 1.9 * t, t) };
  p->x = vir_scale_new (p->low, p->high, p->plot.x + (p->low < 0 ? 0.6 * t : 0), p->plot.x + p->plot.w);
  p->y = vir_scale_new (p->bottom, p->top, p->plot.y + p->plot.h, p->plot.y);
}

/* How many packages find no room for a name: the notes must say so, and are written before the plot is placed. */
static guint
count_unnamed (const TaxPlot *p)
{
  g_autoptr (VirChartScene)  scene = vir_chart_scene_new (p->l->scene->width, p->l->scene->height);
  g_autofree char           *longest = write_notation (p->data, 2);
  g_autofree VirColumnLabel *labels = g_new0 (VirColumnLabel, p->data->n_marks + 1);
  VirLayout                  trial = *p->l;
  TaxPlot                    q = *p;
  guint                      n_unnamed;

  trial.scene = scene;
  trial.lock = NULL;
  q.l = &trial;
  place_plot (&q, vir_layout_frame (&trial, longest));
  n_unnamed = vir_tax_fill_labels (&q, labels);
  vir_column_clear (labels, p->data->n_marks);
  return n_unnamed;
}

void
vir_tax_layout (VirLayout *l)
{
  TaxPlot                    p = { .l = l, .data = vir_tax_data (l->spec) };
  guint                      n = p.data->n_marks;
  g_autofree VirColumnLabel *labels = g_new0 (VirColumnLabel, n + 1);
  g_autofree char           *notation = NULL;
  gboolean                   any = FALSE;

  for (guint i = 0; i < n; i++)
    any |= vir_tax_is_drawn (&p.data->marks[i]);
  if (!any)
    {
      vir_layout_sentence (l, vir_layout_frame (l, ""), _ ("No increase in council tax is known."));
      return;
    }
  find_range (&p);
  notation = write_notation (p.data, count_unnamed (&p));
  place_plot (&p, vir_layout_frame (l, notation));
  vir_tax_fill_labels (&p, labels);
  draw_grid (&p);
  if (vir_known (p.data->limit))
    draw_limit (&p);
  draw_marks (&p, labels);
  vir_column_draw (l, labels, n, p.plot.x + p.plot.w + VIR_TAX_LEADER * l->text, p.labels - VIR_TAX_LEADER * l->text,
                   p.plot.x + p.plot.w + 0.2 * l->text, FALSE);
  vir_column_clear (labels, n);
}
