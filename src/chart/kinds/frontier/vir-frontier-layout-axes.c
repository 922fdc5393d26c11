/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The axes of a frontier: their ranges, their figures and their names, which say what is better. */

#include "config.h"

#include "vir-frontier-layout-private.h"

#include <glib/gi18n-lib.h>

/* What one step on an axis is where all values are the same. */
static gint64
least_range (const VirFrontierPlot *p,
             VirAim                 aim)
{
  if (aim == VIR_AIM_POSTS)
    return 100;
  return aim == VIR_AIM_TAX ? 10000 : p->l->unit.pence;
}

/* Both axes hold zero, which is the published budget, and some room about the outermost marks; a rise of tax is
 * seen better without zero. */
void
vir_frontier_find_range (VirFrontierPlot *p,
                         VirAim           aim,
                         gint64          *low,
                         gint64          *high)
{
  gboolean any = aim != VIR_AIM_TAX;
  gint64   room;

  *low = *high = 0;
  for (guint i = 0; i < p->data->n_packages; i++)
    {
      gint64 value = p->data->packages[i].aims[aim];

      if (!vir_frontier_is_placed (p, i))
        continue;
      *low = any ? MIN (*low, value) : value;
      *high = any ? MAX (*high, value) : value;
      any = TRUE;
    }
  if (*high - *low < least_range (p, aim))
    *high = *low + least_range (p, aim);
  room = (*high - *low) / 12 + 1;
  *low -= room;
  *high += room;
}

static char *
tick_text (const VirFrontierPlot *p,
           VirAim                 aim,
           const VirTicks        *ticks,
           guint                  i)
{
  if (aim == VIR_AIM_POSTS || aim == VIR_AIM_TAX)
    return vir_frontier_number (p->l, aim, ticks->values[i]);
  return vir_layout_tick (p->l, ticks, i);
}

double
vir_frontier_ticks_width (const VirFrontierPlot *p,
                          VirAim                 aim,
                          const VirTicks        *ticks)
{
  double widest = 0;

  for (guint i = 0; i < ticks->n; i++)
    {
      g_autofree char *text = tick_text (p, aim, ticks, i);

      widest = MAX (widest, vir_layout_width (p->l, text, p->l->text, FALSE));
    }
  return widest;
}

/* As many ticks as stand apart. */
void
vir_frontier_find_ticks (const VirFrontierPlot *p,
                         VirAim                 aim,
                         gint64                 low,
                         gint64                 high,
                         double                 length,
                         gboolean               across,
                         VirTicks              *ticks)
{
  for (guint most = 5; most >= 2; most--)
    {
      vir_ticks (low, high, most, ticks);
      if (ticks->n * (across ? vir_frontier_ticks_width (p, aim, ticks) + 1.2 * p->l->text : 2 * p->l->text) <= length)
        return;
    }
  ticks->n = MIN (ticks->n, 1);
}

void
vir_frontier_draw_axes (VirFrontierPlot *p)
{
  VirLayout *l = p->l;
  double     t = l->text;
  double     right = p->area.x + p->area.w;
  double     bottom = p->area.y + p->area.h;
  VirTicks   ticks;

  vir_frontier_find_ticks (p, p->y_aim, p->y_low, p->y_high, p->area.h, FALSE, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           y = vir_scale (&p->y, ticks.values[i]);
      gboolean         zero = ticks.values[i] == 0 && p->y_aim != VIR_AIM_TAX;
      g_autofree char *text = tick_text (p, p->y_aim, &ticks, i);

      vir_layout_line (l, 0, p->area.x, y, right, y, zero ? l->axis : l->grid, zero ? VIR_INK (AXIS) : VIR_INK (GRID));
      vir_layout_text (l, 0, text, p->area.x - 0.5 * t, vir_layout_middle (l, y), 1, FALSE, VIR_INK (DIM));
    }
  vir_frontier_find_ticks (p, p->x_aim, p->x_low, p->x_high, p->area.w, TRUE, &ticks);
  for (guint i = 0; i < ticks.n; i++)
    {
      double           x = vir_scale (&p->x, ticks.values[i]);
      g_autofree char *text = tick_text (p, p->x_aim, &ticks, i);
      double           half = vir_layout_width (l, text, t, FALSE) / 2;

      vir_layout_line (l, 0, x, p->area.y, x, bottom, l->grid, VIR_INK (GRID));
      vir_layout_text (l, 0, text, MIN (x, right - half), bottom + 1.2 * t, 0.5, FALSE, VIR_INK (DIM));
    }
  vir_layout_line (l, 0, p->area.x, bottom, right, bottom, l->grid, VIR_INK (FRAME));
}

/* What the axes are, and which way is better. */
void
vir_frontier_draw_axis_names (VirFrontierPlot *p,
                              double           left)
{
  VirLayout       *l = p->l;
  double           t = l->text;
  g_autofree char *x = g_strdup_printf (VIR_AIM_MORE_IS_BETTER (p->x_aim) ? _ ("%s (more is better)")
                                                                          : _ ("%s (less is better)"),
                                        vir_frontier_aim_name (p->x_aim));
  g_autofree char *y = g_strdup_printf (_ ("%s (less is better)"), vir_frontier_aim_name (p->y_aim));
  g_autofree char *fit_x = vir_layout_ellipsize (l, x, t, FALSE, p->area.x + p->area.w - left);
  g_autofree char *fit_y = vir_layout_ellipsize (l, y, t, FALSE, p->area.x + p->area.w - left);

  vir_layout_text (l, 0, fit_y, left, p->area.y - 0.6 * t, 0, FALSE, VIR_INK (DIM));
  vir_layout_text (l, 0, fit_x, p->area.x + p->area.w, p->area.y + p->area.h + 2.5 * t, 1, FALSE, VIR_INK (DIM));
}
