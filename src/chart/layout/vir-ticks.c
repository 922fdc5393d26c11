/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The ticks of an axis, in whole pence. Must not round a value: a tick is exact or is not there. */

#include "config.h"

#include "vir-ticks.h"

static gint64
floor_div (gint64 a,
           gint64 b)
{
  return a >= 0 ? a / b : -((-a + b - 1) / b);
}

static guint64
count_multiples (gint64 low,
                 gint64 high,
                 gint64 step)
{
  return (guint64) (floor_div (high, step) - floor_div (low - 1, step));
}

/**
 * vir_ticks:
 * @low: pence at the lower end
 * @high: pence at the upper end, above @low
 * @most: the most ticks wanted, at least 2, at most %VIR_TICKS_MAX
 * @ticks: (out caller-allocates): the ticks
 *
 * Chooses the smallest step of 1, 2, 2.5 or 5 × 10^n pence (2.5 only from 10 pence, so that a step is
 * whole) that gives at most @most ticks.
 */
void
vir_ticks (gint64    low,
           gint64    high,
           guint     most,
           VirTicks *ticks)
{
  gint64 power = 1;

  g_return_if_fail (low < high);
  most = CLAMP (most, 2, VIR_TICKS_MAX);

  for (;;)
    {
      const gint64 steps[] = { power, 2 * power, power / 10 * 25, 5 * power };

      for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
        {
          gint64 step = steps[i];

          if (step == 0 || count_multiples (low, high, step) > most)
            continue;
          ticks->step = step;
          ticks->n = (guint) count_multiples (low, high, step);
          for (guint k = 0; k < ticks->n; k++)
            ticks->values[k] = (floor_div (low - 1, step) + 1 + (gint64) k) * step;
          return;
        }
      power *= 10;
    }
}
