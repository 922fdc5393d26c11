/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One cell: its tint, the months of the year in which a saving starts, its figure. Must not know where rows stand. */

#include "config.h"

#include "vir-phasing-layout-private.h"

#include <glib/gi18n-lib.h>

#define MILLION 1000000
/* The ground that shows between cells, and between months, in label sizes. */
#define GAP 0.12
#define MONTH_GAP 0.05

/* The darker the more of a full year arrives. */
VirPaint
vir_phasing_tint (gint64 share)
{
  if (!vir_known (share) || share <= 0)
    return VIR_INK (PANEL);
  if (share <= MILLION / 4)
    return VIR_INK (TINT_1);
  if (share <= MILLION / 2)
    return VIR_INK (TINT_2);
  return share < MILLION ? VIR_INK (TINT_3) : VIR_INK (TINT_4);
}

static VirBox
cell_box (const VirPhasingPlan *d,
          guint                 year,
          double                top)
{
  double gap = GAP * d->l->text;

  return (VirBox){ d->grid.x + year * d->cell + gap / 2, top + gap / 2, d->cell - gap, d->row - gap };
}

static VirPaint
ink_on (VirPaint paint)
{
  if (paint.colour == VIR_COLOUR_PANEL)
    return VIR_INK (INK);
  return (VirPaint){ .colour = VIR_COLOUR_ON_FILL, .over = paint.colour };
}

static void
draw_number (VirPhasingPlan *d,
             guint           datum,
             const char     *text,
             VirBox          box,
             VirPaint        paint)
{
  g_autofree char *cut = vir_layout_ellipsize (d->l, text, d->l->text, FALSE, box.w);

  vir_layout_text (d->l,
                   datum,
                   cut,
                   box.x + box.w / 2,
                   vir_layout_middle (d->l, box.y + box.h / 2),
                   0.5,
                   FALSE,
                   paint);
}

/* An area that says nothing is known of it. */
static void
draw_unknown (VirPhasingPlan *d,
              guint           datum,
              VirBox          box,
              const char     *text)
{
  VirSceneItem    *item = vir_layout_rect (d->l, datum, box, VIR_INK (GROUND));
  g_autofree char *cut = vir_layout_ellipsize (d->l, text, d->l->text, FALSE, box.w - 0.4 * d->l->text);

  item->stroke = VIR_INK (FRAME);
  item->line_width = 1.5 * d->l->grid;
  item->dash = VIR_DASH_FINE;
  draw_number (d, datum, cut, box, VIR_INK (INK));
}

/* A notch at the top of the month in which it starts. */
static void
draw_notch (VirPhasingPlan *d,
            guint           datum,
            double          x,
            double          top)
{
  double       size = 0.3 * d->l->text;
  const double points[] = { x - size, top, x + size, top, x, top + 1.2 * size };

  vir_chart_scene_add (d->l->scene, VIR_SCENE_AREA, datum, points, 3)->fill = VIR_INK (INK);
}

/* The months before a saving starts, and those in which it counts. */
typedef struct
{
  VirBox off;
  VirBox on;
  double month;
} Months;

static Months
split_months (const VirPhasingRow *row,
              VirBox               box)
{
  Months m = { .month = box.w / VIR_PHASING_MONTHS };

  m.off = (VirBox){ box.x, box.y, row->first_month * m.month, box.h };
  m.on = (VirBox){ box.x + m.off.w, box.y, row->n_months * m.month, box.h };
  return m;
}

/* The year in which a saving starts, month by month; the figure stands where there is most room. */
static void
draw_months (VirPhasingPlan      *d,
             const VirPhasingRow *row,
             guint                datum,
             VirBox               box,
             const char          *text)
{
  VirLayout  *l = d->l;
  double      t = l->text;
  Months      months = split_months (row, box);
  double      gap = MIN (MONTH_GAP * t, 0.15 * months.month);
  gboolean    once = (row->flags & VIR_MARK_ONE_OFF) != 0;
  VirPaint    tint = vir_phasing_tint (row->cells[row->start_year].amount != 0 ? row->cells[row->start_year].share : 0);
  double      width = vir_layout_width (l, text, t, FALSE) + 0.3 * t;
  const char *name = vir_phasing_month (row->first_month);
  VirBox      plate = { months.on.x + months.on.w / 2 - width / 2, box.y, width, box.h };

  vir_layout_rect (l, datum, box, VIR_INK (PANEL));
  for (guint m = 0; m < row->n_months; m++)
    {
      VirBox one = { months.on.x + m * months.month + gap / 2, box.y, months.month - gap, box.h };

      if (once)
        vir_layout_rect (l, datum, one, tint)->fill_style = VIR_FILL_STIPPLE;
      else
        vir_layout_rect (l, datum, one, tint);
    }
  draw_notch (d, datum, months.on.x, box.y);
  if (width > months.on.w)
    {
      draw_number (d, datum, text, months.off, VIR_INK (INK));
      return;
    }
  /* The gaps between months must not run through the figure. */
  vir_layout_rect (l, datum, plate, once ? VIR_INK (GROUND) : tint);
  draw_number (d, datum, text, months.on, once ? VIR_INK (INK) : ink_on (tint));
  if (vir_layout_width (l, name, t, FALSE) + 0.9 * t <= months.off.w)
    vir_layout_text (l,
                     datum,
                     name,
                     months.off.x + months.off.w - 0.5 * t,
                     vir_layout_middle (l, box.y + box.h / 2),
                     1,
                     FALSE,
                     VIR_INK (DIM));
}

/* Whether a year is told by months: where it starts in the course of it, and the figure has room on either side. */
static gboolean
has_months (const VirPhasingPlan *d,
            const VirPhasingRow  *row,
            guint                 year,
            VirBox                box,
            const char           *text)
{
  Months months = split_months (row, box);
  double width = vir_layout_width (d->l, text, d->l->text, FALSE) + 0.3 * d->l->text;

  return row->start_year == (int) year && row->n_months > 0 && row->n_months < VIR_PHASING_MONTHS &&
         width <= MAX (months.on.w, months.off.w);
}

/* @top: of its row. */
void
vir_phasing_draw_cell (VirPhasingPlan *d,
                       guint           row,
                       guint           year,
                       double          top)
{
  VirLayout            *l = d->l;
  const VirPhasingRow  *r = &d->data->rows[row];
  const VirPhasingCell *cell = &r->cells[year];
  guint                 datum = r->datum + year;
  VirBox                box = cell_box (d, year, top);
  VirPaint              tint = vir_phasing_tint (cell->amount != 0 ? cell->share : 0);
  g_autofree char      *text = vir_chart_number (&l->unit, cell->amount, d->decimals, FALSE);
  VirSceneItem         *item;

  if (!vir_known (cell->amount))
    {
      draw_unknown (d, datum, box, "?");
      return;
    }
  if (has_months (d, r, year, box, text))
    {
      draw_months (d, r, datum, box, text);
      return;
    }
  item = vir_layout_rect (l, datum, box, tint);
  if ((r->flags & VIR_MARK_ONE_OFF) && cell->amount != 0)
    {
      item->fill_style = VIR_FILL_STIPPLE;
      item->stroke = tint;
      item->line_width = l->grid;
      draw_number (d, datum, text, box, VIR_INK (INK));
      vir_chart_scene_item (l->scene, l->scene->items->len - 1)->halo = 0.25 * l->text;
      return;
    }
  draw_number (d, datum, text, box, cell->amount == 0 ? VIR_INK (DIM) : ink_on (tint));
  if (r->start_year == (int) year && r->first_month > 0)
    draw_notch (d, datum, split_months (r, box).on.x, box.y);
}

/* What is not split by year takes the place of all its cells. */
void
vir_phasing_draw_span (VirPhasingPlan *d,
                       guint           row,
                       double          top)
{
  const VirPhasingRow *r = &d->data->rows[row];
  VirBox               first = cell_box (d, 0, top);
  VirBox               last = cell_box (d, d->data->n_years - 1, top);
  g_autofree char     *number = vir_chart_number (&d->l->unit, r->span, d->decimals, FALSE);
  g_autofree char     *text = vir_phasing_say_span (r, number);

  draw_unknown (d, r->datum, (VirBox){ first.x, first.y, last.x + last.w - first.x, first.h }, text);
}
