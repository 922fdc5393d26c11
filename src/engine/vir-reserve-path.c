/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adds the paths of reserves of one kind up. */

#include "config.h"

#include "vir-reserve-path.h"

static void
add_reserve (VirReservePath          *path,
             const VirReserveOutlook *reserve,
             gboolean                 published,
             guint                    n_years)
{
  const VirReserveRecord *record = reserve->record;

  path->n++;
  path->unknown += vir_known (record->opening) ? 0 : 1;
  path->opening = vir_add (path->opening, record->opening);
  for (guint y = 0; y < n_years; y++)
    path->closing[y] = vir_add (path->closing[y], published ? reserve->published[y] : reserve->closing[y]);
  if (vir_known (record->minimum))
    path->minimum = vir_known (path->minimum) ? path->minimum + record->minimum : record->minimum;
  path->illustrative |= record->base.status == VIR_STATUS_ILLUSTRATIVE;
}

/**
 * vir_reserve_path:
 * @outlook: an outlook
 * @kind: which reserves
 * @published: without the stance's amendments
 * @path: (out): what they hold
 *
 * Adds the reserves of one kind up: those of the general ledger that the budget itself has. A reserve that only
 * an amendment makes is not among them.
 */
void
vir_reserve_path (const VirOutlook *outlook,
                  VirReserveKind    kind,
                  gboolean          published,
                  VirReservePath   *path)
{
  *path = (VirReservePath) { .low = VIR_UNKNOWN, .low_year = -1, .minimum = VIR_UNKNOWN };
  for (guint i = 0; i < outlook->n_reserves; i++)
    {
      const VirReserveRecord *record = outlook->reserves[i].record;

      if (record->reserve == (int) kind && record->ledger == VIR_LEDGER_GENERAL && record->created_by == NULL)
        add_reserve (path, &outlook->reserves[i], published, outlook->years.n);
    }
  for (guint y = 0; path->n > 0 && y < outlook->years.n; y++)
    if (vir_known (path->closing[y]) && (path->low_year < 0 || path->closing[y] < path->low))
      {
        path->low = path->closing[y];
        path->low_year = (int) y;
      }
}

/**
 * vir_reserve_path_short:
 * @path: a path
 *
 * Tells by how much the least balance is below the minimum.
 *
 * Returns: pence above 0; 0 if it is not below; unknown where balance or minimum is
 */
gint64
vir_reserve_path_short (const VirReservePath *path)
{
  gint64 missing = vir_subtract (path->minimum, path->low);

  return vir_known (missing) ? MAX (missing, 0) : VIR_UNKNOWN;
}
