/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One panel: its own scale from zero, its own figures. Pounds grow to the left, posts to the right. Must not put both
 * units on one axis. */

#include "config.h"

#include "vir-posts-layout-private.h"

#include <glib/gi18n-lib.h>

/* Of a row, a bar; and the most of it in label sizes. */
#define BAR_SHARE 0.66
#define BAR_MOST 2.6
/* How far the mark of nothing reaches, in label sizes. */
#define ZERO_TICK 0.25

static gint64
value_of (const VirPostsPanel *panel,
          const VirPostsRow   *row)
{
  return panel->is_posts ? row->posts : row->saved;
}

static char *
figure_of (const VirPostsPanel *panel,
           const VirPostsRow   *row)
{
  gint64 value = value_of (panel, row);

  if (!vir_known (value))
    return g_strdup ("?");
  if (panel->is_posts)
    return vir_chart_number_hundredths (value);
  return vir_chart_number (&panel->unit, value, panel->decimals, FALSE);
}

/* The unit of the pounds, one for all years beside each other. */
static VirChartUnit
fit_unit (VirLayout *l,
          gint64     largest)
{
  vir_layout_fit_unit (l, largest);
  return l->unit;
}

/* Finds the range, the unit and the room for figures. */
void
vir_posts_plan_panel (VirPostsPlan  *d,
                      VirPostsPanel *panel)
{
  VirLayout *l = d->l;

  for (guint i = 0; i < d->n_rows; i++)
    {
      gint64 value = value_of (panel, &d->data->rows[i]);

      if (!vir_known (value))
        continue;
      panel->low = MIN (panel->low, value);
      panel->high = MAX (panel->high, value);
    }
  panel->unit = panel->is_posts ? (VirChartUnit){ 100, "", 2 }
                                : fit_unit (l, MAX (panel->high, -panel->low));
  if (panel->high == panel->low)
    panel->high = panel->low + panel->unit.pence;
  vir_layout_lock (l, panel->is_posts ? 1 : 0, &panel->low, &panel->high);
  for (guint i = 0; i < d->n_rows && !panel->is_posts; i++)
    panel->decimals = vir_chart_number_decimals (&panel->unit,
                                                 &d->data->rows[i].saved,
                                                 1,
                                                 panel->decimals,
                                                 panel->unit.pence >= 100 * 1000 * 1000 ? 3 : 0);
  for (guint i = 0; i < d->n_rows; i++)
    {
      g_autofree char *text = figure_of (panel, &d->data->rows[i]);

      panel->figure = MAX (panel->figure, vir_layout_width (l, text, l->text, TRUE));
    }
  panel->figure = vir_layout_lock_room (l, panel->is_posts ? 1 : 0, panel->figure);
}

/* Zero stands at the inner side, with room for figures at the ends of bars. */
void
vir_posts_set_scale (VirPostsPlan  *d,
                     VirPostsPanel *panel)
{
  double t = d->l->text;
  double outer = MIN (panel->figure + 0.7 * t, 0.4 * panel->box.w);
  double inner = panel->low < 0 ? outer : 0.1 * t;
  double left = panel->box.x;
  double right = panel->box.x + panel->box.w;

  if (panel->is_posts)
    panel->scale = vir_scale_new (panel->low, panel->high, left + inner, right - outer);
  else
    panel->scale = vir_scale_new (panel->low, panel->high, right - inner, left + outer);
}

void
vir_posts_draw_axis (VirPostsPlan  *d,
                     VirPostsPanel *panel,
                     const char    *head)
{
  VirLayout       *l = d->l;
  double           t = l->text;
  double           top = panel->box.y, bottom = panel->box.y + panel->box.h;
  double           zero = vir_scale (&panel->scale, 0);
  g_autofree char *title = vir_layout_ellipsize (l, head, t, TRUE, panel->box.w);
  VirBox           last = { 0 };
  VirTicks         ticks;

  l->unit = panel->unit;
  vir_layout_ticks (l, panel->low, panel->high, ABS (panel->scale.per_pence), TRUE, 4, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&panel->scale, ticks.values[i]);
      g_autofree char *text = vir_layout_tick (l, &ticks, i);
      double           half = vir_layout_width (l, text, t, FALSE) / 2;

      if (ticks.values[i] != 0)
        vir_layout_line (l, 0, x, top, x, bottom, l->grid, VIR_INK (GRID));
      x = CLAMP (x, panel->box.x + half, panel->box.x + panel->box.w - half);
      if (i > 0 && x - half < last.x + last.w + 0.3 * t && last.x < x + half + 0.3 * t)
        continue;
      last = (VirBox){ x - half, bottom, 2 * half, t };
      vir_layout_text (l, 0, text, x, bottom + 1.15 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, zero, top, zero, bottom, l->axis, VIR_INK (AXIS));
  vir_layout_text (l,
                   0,
                   title,
                   panel->is_posts ? panel->box.x : panel->box.x + panel->box.w,
                   top - 0.55 * t,
                   panel->is_posts ? 0 : 1,
                   TRUE,
                   VIR_INK (INK));
}

/* Vacant posts are outlined, voluntary ones lined, compulsory ones solid; of the rest a paler solid, where others are
 * told apart. */
void
vir_posts_paint_part (VirPostsPlan *d,
                      VirSceneItem *item,
                      VirPostsPart  part)
{
  item->fill = VIR_INK (ASSESSED);
  if (part == VIR_POSTS_VACANT)
    {
      item->fill = VIR_INK (GROUND);
      item->stroke = VIR_INK (ASSESSED);
      item->line_width = 1.5 * d->l->grid;
    }
  else if (part == VIR_POSTS_VOLUNTARY)
    item->texture = VIR_TEXTURE_RISING;
  else if (part == VIR_POSTS_UNSAID && d->has_parts)
    item->fill = VIR_INK (TINT_2);
}

static VirBox
bar_box (const VirPostsPanel *panel,
         gint64               from,
         gint64               to,
         double               middle,
         double               height,
         double               least)
{
  double a = vir_scale (&panel->scale, from);
  double b = vir_scale (&panel->scale, to);

  return (VirBox){ MIN (a, b), middle - height / 2, MAX (ABS (b - a), least), height };
}

static void
paint_package (const VirLayout   *l,
               const VirPostsRow *row,
               VirSceneItem      *item)
{
  item->fill = VIR_PARTY (FILL, row->colour);
  item->stroke = VIR_PARTY (LINE, row->colour);
  item->line_width = 0.7 * l->grid;
}

/* The parts of a published saving's posts, end to end. */
static void
draw_parts (VirPostsPlan      *d,
            VirPostsPanel     *panel,
            const VirPostsRow *row,
            guint              datum,
            double             middle,
            double             height)
{
  gint64 from = 0;
  double gap = 0.06 * d->l->text;

  for (guint part = 0; part < VIR_N_POSTS_PARTS; part++)
    {
      gint64 n = vir_posts_row_part (row, (VirPostsPart) part);
      VirBox box;

      if (n <= 0)
        continue;
      box = bar_box (panel, from, from + n, middle, height, d->l->grid);
      if (from > 0 && box.w > 3 * gap)
        {
          box.x += gap;
          box.w -= gap;
        }
      vir_posts_paint_part (d, vir_layout_rect (d->l, datum, box, VIR_INK (ASSESSED)), (VirPostsPart) part);
      from += n;
    }
}

/* A figure at the end of its bar, moved onto it where the panel ends. */
static void
draw_figure (VirPostsPlan  *d,
             VirPostsPanel *panel,
             guint          datum,
             const char    *figure,
             double         x,
             gboolean       rightwards,
             double         middle)
{
  VirLayout       *l = d->l;
  double           t = l->text;
  double           over = 0.5 * t;
  g_autofree char *cut = vir_layout_ellipsize (l, figure, t, TRUE, panel->box.w);
  double           width = vir_layout_width (l, cut, t, TRUE);
  double           left = rightwards ? x : x - width;

  left = CLAMP (left, panel->box.x - over, panel->box.x + panel->box.w + over - width);
  vir_layout_text (l, datum, cut, left, vir_layout_middle (l, middle), 0, TRUE, VIR_INK (INK))->halo = 0.15 * t;
}

/* A known nothing has a mark, so that it is not taken for a figure that is missing. */
static void
draw_nothing (VirPostsPlan        *d,
              const VirPostsPanel *panel,
              guint                datum,
              double               middle,
              double               height)
{
  double x = vir_scale (&panel->scale, 0);
  double end = panel->is_posts ? x + ZERO_TICK * d->l->text : x - ZERO_TICK * d->l->text;

  vir_layout_rect (d->l, datum, (VirBox){ MIN (x, end), middle - height / 2, ABS (end - x), height }, VIR_INK (AXIS));
}

void
vir_posts_draw_bar (VirPostsPlan  *d,
                    VirPostsPanel *panel,
                    guint          row,
                    double         middle)
{
  VirLayout         *l = d->l;
  double             t = l->text;
  const VirPostsRow *r = &d->data->rows[row];
  gint64             value = value_of (panel, r);
  guint              datum = 2 * row + (panel->is_posts ? 2 : 1);
  double             height = MIN (BAR_SHARE * d->row, BAR_MOST * t);
  g_autofree char   *figure = figure_of (panel, r);
  gboolean           known = vir_known (value);
  double             x = vir_scale (&panel->scale, known ? value : 0);
  double             off = (known && value == 0 ? 0.4 + ZERO_TICK : 0.4) * t;
  gboolean           rightwards = panel->is_posts == (!known || value >= 0);

  if (known && value != 0)
    {
      gboolean parts = panel->is_posts && r->group == NULL && value > 0 &&
                       vir_posts_row_part (r, VIR_POSTS_UNSAID) >= 0;

      if (parts)
        draw_parts (d, panel, r, datum, middle, height);
      else
        {
          VirSceneItem *item = vir_layout_rect (l,
                                                datum,
                                                bar_box (panel, 0, value, middle, height, l->grid),
                                                panel->is_posts ? VIR_INK (ASSESSED) : VIR_INK (SOURCE_1));

          if (r->group != NULL)
            paint_package (l, r, item);
        }
    }
  else if (known)
    draw_nothing (d, panel, datum, middle, 0.5 * height);
  draw_figure (d, panel, datum, figure, rightwards ? x + off : x - off, rightwards, middle);
}
