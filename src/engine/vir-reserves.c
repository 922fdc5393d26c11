/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Closing balances by year, published and under the stance. A balance may fall below 0 here: that is
 * a finding, and hiding it would hide the overspend. */

#include "config.h"

#include "vir-reserves.h"

#include "vir-budget-sums.h"

static void
find_low (VirReserveOutlook *reserve,
          guint              n_years)
{
  reserve->low = VIR_UNKNOWN;
  reserve->low_year = -1;
  for (guint y = 0; y < n_years; y++)
    if (vir_known (reserve->closing[y]) &&
        (reserve->low_year < 0 || reserve->closing[y] < reserve->low))
      {
        reserve->low = reserve->closing[y];
        reserve->low_year = (int) y;
      }
}

/* What schemes take of a reserve in one year, published and under the stance. */
static void
paid_for_schemes (const VirOutlook       *outlook,
                  const VirReserveRecord *record,
                  guint                   y,
                  gint64                 *published,
                  gint64                 *now)
{
  *published = *now = 0;
  for (guint i = 0; i < outlook->n_schemes; i++)
    if (g_strcmp0 (outlook->schemes[i].record->reserve, record->base.id) == 0)
      {
        *published += outlook->schemes[i].reserve_published[y];
        *now += outlook->schemes[i].from_reserve[y];
      }
}

static void
fill_path (const VirOutlook  *outlook,
           const VirStack    *stack,
           VirReserveOutlook *reserve)
{
  const VirReserveRecord *record = reserve->record;
  gboolean                made = record->created_by != NULL;
  gint64                  published = made ? 0 : record->opening;
  gint64                  closing = published;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      gint64 move = made ? 0 : vir_reserve_move (record, y);
      gint64 paid_published, paid_now;

      paid_for_schemes (outlook, record, y, &paid_published, &paid_now);
      published = vir_subtract (vir_add (published, move), paid_published);
      closing = vir_subtract (vir_add (closing, move), paid_now);
      for (guint k = 0; k < stack->n; k++)
        if (stack->counted[k].change->target == record)
          closing = vir_add (closing, stack->counted[k].counted.v[y]);
      reserve->published[y] = published;
      reserve->closing[y] = closing;
    }
}

/**
 * vir_reserves_evaluate:
 * @outlook: an outlook whose schemes are complete
 * @stack: what the stance's changes count
 * @n: (out): how many
 *
 * Returns: (transfer full) (array length=n): the reserves' paths, in the document's order
 */
VirReserveOutlook *
vir_reserves_evaluate (const VirOutlook *outlook,
                       const VirStack   *stack,
                       guint            *n)
{
  VirReserveOutlook *reserves;

  *n = vir_input_count (outlook->input, VIR_KIND_RESERVE);
  reserves = g_new0 (VirReserveOutlook, *n);
  for (guint i = 0; i < *n; i++)
    {
      reserves[i].record = vir_input_nth (outlook->input, VIR_KIND_RESERVE, i);
      fill_path (outlook, stack, &reserves[i]);
      find_low (&reserves[i], outlook->years.n);
    }

  return reserves;
}

/**
 * vir_reserves_headroom:
 * @outlook: an outlook
 * @year: index of a year
 *
 * Tells how far a year's gap could be met once from the general reserves of the published budget before they
 * are below their minimum.
 *
 * Returns: pence, below zero where they are below it as it is; unknown where a general reserve's balance or
 *   minimum is, or there is none
 */
gint64
vir_reserves_headroom (const VirOutlook *outlook,
                       guint             year)
{
  gint64 headroom = VIR_UNKNOWN;

  for (guint i = 0; i < outlook->n_reserves; i++)
    {
      const VirReserveOutlook *reserve = &outlook->reserves[i];
      gint64                   above = vir_subtract (reserve->published[year], reserve->record->minimum);

      if (reserve->record->reserve != VIR_RESERVE_GENERAL || reserve->record->ledger != VIR_LEDGER_GENERAL)
        continue;
      if (!vir_known (above))
        return VIR_UNKNOWN;
      headroom = vir_known (headroom) ? headroom + above : above;
    }
  return headroom;
}
