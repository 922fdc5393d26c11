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

/**
 * vir_reserves_evaluate:
 * @input: a root
 * @stack: what the stance's changes count
 * @n: (out): how many
 *
 * Returns: (transfer full) (array length=n): the reserves' paths, in the document's order
 */
VirReserveOutlook *
vir_reserves_evaluate (const VirInput *input,
                       const VirStack *stack,
                       guint          *n)
{
  guint              n_years = vir_input_years (input).n;
  VirReserveOutlook *reserves;

  *n = vir_input_count (input, VIR_KIND_RESERVE);
  reserves = g_new0 (VirReserveOutlook, *n);
  for (guint i = 0; i < *n; i++)
    {
      VirReserveOutlook *reserve = &reserves[i];
      gint64             published, closing;

      reserve->record = vir_input_nth (input, VIR_KIND_RESERVE, i);
      published = closing = reserve->record->created_by != NULL ? 0 : reserve->record->opening;
      for (guint y = 0; y < n_years; y++)
        {
          gint64 move = reserve->record->created_by != NULL ? 0
                                                            : vir_reserve_move (reserve->record, y);

          published = vir_add (published, move);
          closing = vir_add (closing, move);
          for (guint k = 0; k < stack->n; k++)
            if (stack->counted[k].change->target == reserve->record)
              closing = vir_add (closing, stack->counted[k].counted.v[y]);
          reserve->published[y] = published;
          reserve->closing[y] = closing;
        }
      find_low (reserve, n_years);
    }

  return reserves;
}
