/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The unit and the ticks of an axis. Must not draw one. */

#include "config.h"

#include "vir-chart-layout-private.h"

void
vir_layout_fit_unit (VirLayout *l,
                     gint64     largest)
{
  if (l->lock != NULL)
    largest = l->lock->largest = MAX (l->lock->largest, largest);
  l->unit = vir_chart_unit (largest, l->spec->head.format);
}

char *
vir_layout_tick (const VirLayout *l,
                 const VirTicks  *ticks,
                 guint            index)
{
  guint decimals = vir_chart_number_decimals (&l->unit, &ticks->step, 1, 0, 6);

  return vir_chart_number (&l->unit, ticks->values[index], decimals, FALSE);
}

/* The widest figure an axis may carry, however many ticks it will have room for. */
double
vir_layout_axis_width (const VirLayout *l,
                       gint64           low,
                       gint64           high,
                       guint            most)
{
  double   widest = 0;
  VirTicks ticks;

  for (; most >= 2; most--)
    {
      vir_ticks (low, high, most, &ticks);
      widest = MAX (widest, vir_layout_tick_width (l, &ticks));
    }
  return widest;
}

double
vir_layout_tick_width (const VirLayout *l,
                       const VirTicks  *ticks)
{
  double widest = 0;

  for (guint i = 0; i < ticks->n; i++)
    {
      g_autofree char *text = vir_layout_tick (l, ticks, i);

      widest = MAX (widest, vir_layout_width (l, text, l->text, FALSE));
    }
  return widest;
}

/* As many ticks, up to @most, as have figures that stand apart; with no room for two only the first. */
void
vir_layout_ticks (const VirLayout *l,
                  gint64           low,
                  gint64           high,
                  double           per_pence,
                  gboolean         across,
                  guint            most,
                  VirTicks        *ticks)
{
  for (; most >= 2; most--)
    {
      double room;

      vir_ticks (low, high, most, ticks);
      room = across ? vir_layout_tick_width (l, ticks) + 0.5 * l->text : 1.9 * l->text;
      if ((double) ticks->step * per_pence >= room)
        return;
    }
  ticks->n = MIN (ticks->n, 1);
}
