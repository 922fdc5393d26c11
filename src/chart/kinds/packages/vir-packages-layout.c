/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The packages chart: one bar a package, left of zero how it is paid for, right of it what it pays for, a
 * tick at what is left. Owns the choice of scale. Must not add up a package: what is left comes with the
 * spec, so that the chart cannot disagree with the balance. The rows themselves are drawn by
 * vir-chart-layout-packages-row.c. */

#include "config.h"

#include "vir-packages-layout-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "vir-chart-words.h"

#define SCALE_ROUNDS 6
/* The least height of a row, in label sizes. */
#define LEAST_ROW 1.45
/* The most of a row, and what stands above and below all rows of one panel. */
#define MOST_PITCH 6.2
#define HEAD_AND_FOOT 3.65
/* The least size of a panel among several. */
#define LEAST_PANEL 6.0
#define LEAST_WIDTH 14.5

static void
find_range (const VirChartSpec *spec,
            gint64             *low,
            gint64             *high)
{
  *low = 0;
  *high = 0;
  for (guint p = 0; p < spec->n_panels; p++)
    for (guint i = 0; i < vir_packages_panel (spec, p)->n_rows; i++)
      {
        const VirPackageRow *row = &vir_packages_panel (spec, p)->rows[i];

        *low = MIN (*low, -vir_packages_side (row, TRUE));
        *high = MAX (*high, vir_packages_side (row, FALSE));
        if (vir_known (row->left))
          {
            *low = MIN (*low, row->left);
            *high = MAX (*high, row->left);
          }
      }
}

static guint
choose_decimals (const VirLayout *l)
{
  guint most = l->unit.pence >= 100 * 1000 * 1000 ? l->unit.decimals : 0;
  guint least = l->unit.pence >= 100 * 1000 * 1000 ? 2 : 0;
  guint decimals = least;

  if (l->spec->head.format == VIR_FORMAT_COMMITTEE)
    return most;
  for (guint p = 0; p < l->spec->n_panels; p++)
    for (guint i = 0; i < vir_packages_panel (l->spec, p)->n_rows; i++)
      for (guint j = 0; j < vir_packages_panel (l->spec, p)->rows[i].n_parts; j++)
        decimals = vir_chart_number_decimals (&l->unit,
                                              &vir_packages_panel (l->spec, p)->rows[i].parts[j].amount,
                                              1,
                                              decimals,
                                              most);
  return decimals;
}

/* Widths that outside labels need beyond the bars on either side, at a scale. */
static void
measure_outside (VirPackagesPlot *plot,
                 double          *left,
                 double          *right)
{
  *left = 0;
  *right = 0;
  for (guint i = 0; i < plot->rows->len; i++)
    {
      VirRowPlan plan;

      vir_packages_plan_row (plot, &g_array_index (plot->rows, VirPackagesRow, i), &plan);
      *left = MAX (*left, plot->area.x - plan.outer_left);
      *right = MAX (*right, plan.outer_right - (plot->area.x + plot->area.w));
      vir_row_plan_clear (&plan);
    }
}

/* Whether names outside the bars still leave the area at the scale that was found. */
static gboolean
overflows (VirPackagesPlot *plot)
{
  double left, right;

  measure_outside (plot, &left, &right);
  return left > 0.5 || right > 0.5;
}

/* Shrinks the scale until names outside the bars have room, or little is left of the bars. */
static void
fit_scale (VirPackagesPlot *plot,
           gint64           low,
           gint64           high)
{
  double   pad_left = 0.2 * plot->l->text;
  double   pad_right = 0.2 * plot->l->text;
  double   most = 0.36 * plot->area.w;

  /* The last figure of the axis stands half outside its tick. */
  if (plot->under)
    pad_right = MAX (pad_right, vir_layout_axis_width (plot->l, low, high, VIR_TICKS_MAX) / 2);

  for (int round = 0; round < SCALE_ROUNDS; round++)
    {
      double left, right;

      plot->scale = vir_scale_new (low,
                                   high,
                                   plot->area.x + pad_left,
                                   plot->area.x + plot->area.w - pad_right);
      measure_outside (plot, &left, &right);
      if (left <= 0.5 && right <= 0.5)
        break;
      pad_left = MIN (pad_left + MAX (left, 0), most);
      pad_right = MIN (pad_right + MAX (right, 0), most);
    }
}

/* All panels are divided alike, because they keep one scale. */
static double
measure_names (VirPackagesPlot *plot,
               double           room)
{
  VirLayout *l = plot->l;
  double     widest = 0;

  for (guint i = 0; i < plot->rows->len; i++)
    {
      const VirPackageRow *row = g_array_index (plot->rows, VirPackagesRow, i).data;
      double               most = room;
      const char          *name = plot->compact ? row->short_name : row->name;
      double               full = vir_layout_width (l, name, l->text, TRUE);
      g_autoptr (GPtrArray) lines = NULL;

      /* Two lines of much the same length, where there is room for two. */
      if (plot->pitch >= 2.5 * l->text)
        most = MIN (most, MAX (0.62 * full, MIN (most, 6 * l->text)));
      lines = vir_packages_wrap (l, name, most, (guint) CLAMP (plot->pitch / (VIR_LEADING * l->text), 1, 3));
      for (guint k = 0; k < lines->len; k++)
        widest = MAX (widest, vir_layout_width (l, g_ptr_array_index (lines, k), l->text, TRUE));
    }
  return widest;
}

static double
measure_results (VirPackagesPlot *plot)
{
  double widest = 0;

  for (guint i = 0; i < plot->rows->len; i++)
    {
      g_autofree char *words = vir_packages_result (plot, g_array_index (plot->rows, VirPackagesRow, i).data);

      widest = MAX (widest, vir_layout_width (plot->l, words, plot->l->text, TRUE));
    }
  return widest;
}

/* Divides a panel into names, bars and results, and chooses how a row is written. */
static void
divide_panel (VirPackagesPlot *plot,
              const VirPackagePanel *panel,
              VirBox box)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     head, foot, names, results;

  /* A very low panel does without axis figures and heads of the sides. */
  plot->low = box.h < (3.5 + panel->n_rows * LEAST_ROW + (plot->compact ? 1.5 : 0)) * t;
  head = (plot->compact ? 1.5 : 0.2) * t + (plot->low ? 0.2 : 1.75) * t;
  foot = (plot->low ? 0.3 : 1.7) * t;
  plot->box = box;
  plot->area.y = box.y + head;
  plot->area.h = MAX (box.h - head - foot, t);
  plot->n_shown = MIN (panel->n_rows, (guint) MAX (plot->area.h / (LEAST_ROW * t), 1));
  if (plot->n_shown < panel->n_rows)
    {
      /* A line says how many are left out. */
      plot->area.h = MAX (plot->area.h - 1.3 * t, t);
      plot->n_shown = MIN (panel->n_rows, (guint) MAX (plot->area.h / (LEAST_ROW * t), 1));
    }
  plot->pitch = MIN (plot->area.h / plot->n_shown, MOST_PITCH * t);
  plot->under = plot->pitch >= 4.1 * t;
  plot->bar = plot->under ? MIN (plot->pitch - 1.9 * t, 3.15 * t) : MIN (0.74 * plot->pitch, 2.9 * t);
  plot->two_lines = plot->bar >= 2.5 * t;

  names = measure_names (plot, (plot->compact ? 0.24 : 0.2) * box.w) + t;
  results = plot->under ? 0 : measure_results (plot) + 0.8 * t;
  if (results > 0.34 * box.w)
    results = 0.34 * box.w;
  plot->area.x = box.x + names;
  plot->area.w = MAX (box.w - names - results, 4 * t);
}

static void
draw_grid (VirPackagesPlot *plot,
           gint64           low,
           gint64           high)
{
  VirLayout *l = plot->l;
  double     t = l->text;
  double     bottom = plot->area.y + plot->n_shown * plot->pitch;
  double     zero = vir_scale (&plot->scale, 0);
  VirTicks   ticks;

  vir_layout_ticks (l, low, high, plot->scale.per_pence, TRUE, VIR_TICKS_MAX, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&plot->scale, ticks.values[i]);
      VirTicks         positive = ticks;
      g_autofree char *text = NULL;

      positive.values[i] = ABS (ticks.values[i]);
      text = vir_layout_tick (l, &positive, i);
      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, x, plot->area.y, x, bottom, l->grid, VIR_INK (GRID));
      if (!plot->low)
        vir_layout_text (l, 0, text, x, bottom + 1.25 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l,
                   0,
                   zero,
                   plot->area.y - 0.2 * t,
                   zero,
                   bottom + 0.25 * t,
                   l->axis,
                   VIR_INK (AXIS));
}

static void
draw_heads (VirPackagesPlot *plot,
            const VirPackagePanel *panel)
{
  VirLayout  *l = plot->l;
  double      t = l->text;
  double      zero = vir_scale (&plot->scale, 0);
  double      baseline = plot->area.y - 0.6 * t;
  const char *left = _ ("how it is paid for");
  const char *right = _ ("what it pays for");
  double      left_room = zero - plot->box.x - 0.6 * t;
  double      right_room = plot->box.x + plot->box.w - zero - 0.6 * t;

  if (plot->compact)
    vir_layout_text (l,
                     0,
                     panel->heading,
                     plot->box.x,
                     plot->box.y + 1.1 * t,
                     0,
                     TRUE,
                     VIR_INK (INK));
  if (plot->low)
    return;
  if (vir_layout_width (l, left, t, FALSE) <= left_room)
    vir_layout_text (l, 0, left, zero - 0.6 * t, baseline, 1, FALSE, VIR_INK (DIM));
  if (vir_layout_width (l, right, t, FALSE) <= right_room)
    vir_layout_text (l, 0, right, zero + 0.6 * t, baseline, 0, FALSE, VIR_INK (DIM));
}

/* Where names do not fit in or beside the bars, and in small multiples, the parts are named once, above. */
static double
draw_key (VirLayout *l,
          VirBox     box)
{
  gboolean present[VIR_PART_OTHER_SOURCE + 1] = { FALSE };
  double   t = l->text;
  double   x = box.x;
  double   y = box.y + 0.7 * t;

  for (guint p = 0; p < l->spec->n_panels; p++)
    for (guint i = 0; i < vir_packages_panel (l->spec, p)->n_rows; i++)
      for (guint j = 0; j < vir_packages_panel (l->spec, p)->rows[i].n_parts; j++)
        present[vir_packages_panel (l->spec, p)->rows[i].parts[j].kind] = TRUE;
  for (guint kind = 0; kind < G_N_ELEMENTS (present); kind++)
    {
      const VirPackagePart part = { .kind = (VirPartKind) kind };
      const char          *words = vir_packages_part_words (&part, FALSE);
      double               width = vir_layout_width (l, words, t, FALSE) + 1.2 * t;
      VirSceneItem        *item;

      if (!present[kind])
        continue;
      if (x > box.x && x + width > box.x + box.w)
        {
          x = box.x;
          y += 1.35 * t;
        }
      item = vir_layout_rect (l,
                              0,
                              (VirBox) { x, y - 0.38 * t, 0.76 * t, 0.76 * t },
                              vir_packages_part_paint ((VirPartKind) kind));
      if (kind == VIR_PART_RESERVES)
        {
          item->fill_style = VIR_FILL_STIPPLE;
          item->stroke = item->fill;
          item->line_width = l->grid;
        }
      vir_layout_text (l, 0, words, x + 1.2 * t, vir_layout_middle (l, y), 0, FALSE, VIR_INK (DIM));
      x += width + 1.6 * t;
    }
  return y + 1.2 * t - box.y;
}

static void
draw_panel (VirPackagesPlot *plot,
            guint            p,
            VirBox           box,
            gint64           low,
            gint64           high)
{
  VirLayout             *l = plot->l;
  const VirPackagePanel *panel = vir_packages_panel (l->spec, p);

  divide_panel (plot, panel, box);
  /* In small multiples the scale of the first panel holds for all. */
  if (p == 0)
    fit_scale (plot, low, high);
  else
    plot->scale.pixel += box.x - plot->last_x;
  if (!plot->keyed && overflows (plot))
    {
      double key = draw_key (l, box);

      plot->keyed = TRUE;
      box.y += key;
      box.h -= key;
      divide_panel (plot, panel, box);
      fit_scale (plot, low, high);
    }
  plot->last_x = box.x;
  draw_grid (plot, low, high);
  draw_heads (plot, panel);
  for (guint i = 0; i < plot->n_shown; i++)
    vir_packages_draw_row (plot, i);
  if (plot->n_shown < panel->n_rows)
    {
      guint            rest = panel->n_rows - plot->n_shown;
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more in the table",
                                                         "and %u more in the table",
                                                         rest),
                                               rest);

      vir_layout_text (l,
                       0,
                       more,
                       box.x,
                       box.y + box.h - 0.3 * l->text,
                       0,
                       FALSE,
                       VIR_INK (DIM));
    }
}

void
vir_packages_layout (VirLayout *l)
{
  g_autofree char *notation = vir_packages_notation (l);
  VirPackagesPlot  plot = { .l = l, .compact = l->spec->n_panels > 1, .keyed = l->spec->n_panels > 1 };
  guint            n = l->spec->n_panels;
  guint            columns = n > 4 ? 3 : n > 1 ? 2 : 1;
  guint            rows;
  guint            n_packages = 0;
  guint            shown;
  gint64           low, high;
  VirBox           box = vir_layout_frame (l, notation);

  for (guint p = 0; p < n; p++)
    n_packages = MAX (n_packages, vir_packages_panel (l->spec, p)->n_rows);
  if (n_packages == 0)
    {
      vir_layout_sentence (l, box, _ ("There are no amendments to compare."));
      return;
    }
  find_range (l->spec, &low, &high);
  if (low == high)
    high = 100 * 1000;
  vir_layout_fit_unit (l, MAX (-low, high));
  if (vir_packages_panel (l->spec, 0)->unstacked)
    {
      vir_packages_columns (l, box);
      return;
    }
  plot.rows = vir_packages_fold (l->spec);
  plot.decimals = choose_decimals (l);
  if (plot.compact)
    {
      double key = draw_key (l, box);

      box.y += key;
      box.h -= key;
    }

  columns = MIN (columns, (guint) MAX (box.w / (LEAST_WIDTH * l->text), 1));
  rows = MIN ((n + columns - 1) / columns, (guint) MAX (box.h / (LEAST_PANEL * l->text), 1));
  shown = MIN (n, rows * columns);
  if (shown < n)
    {
      g_autofree char *more = g_strdup_printf (ngettext ("and %u more year in the table", "and %u more years in the table", n - shown),
                                               n - shown);

      box.h -= 1.3 * l->text;
      vir_layout_text (l, 0, more, box.x, box.y + box.h + l->text, 0, FALSE, VIR_INK (DIM));
    }
  if (n == 1)
    box = vir_layout_centre (l, box, (HEAD_AND_FOOT + MOST_PITCH * n_packages) * l->text);
  for (guint p = 0; p < shown; p++)
    {
      double gap = columns > 1 ? 1.6 * l->text : 0;
      double w = (box.w - gap * (columns - 1)) / columns;
      double h = box.h / rows;
      VirBox cell = { box.x + (p % columns) * (w + gap), box.y + (p / columns) * h, w, h };

      draw_panel (&plot, p, cell, low, high);
      plot.first += vir_packages_panel (l->spec, p)->n_rows;
    }
  g_array_unref (plot.rows);
}
