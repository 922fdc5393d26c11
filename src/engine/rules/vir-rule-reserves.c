/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on reserves: the chief finance officer reports on their adequacy (LGA 2003 s.25). */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-amendments.h"

/* The floor that a balance must not be under; unknown: none is stated. */
typedef gint64 (*FloorFunc) (const VirReserveRecord *reserve);

static gint64
zero_floor (const VirReserveRecord *reserve)
{
  return 0;
}

static gint64
minimum_floor (const VirReserveRecord *reserve)
{
  return reserve->minimum;
}

/* Reports the lowest year below the floor. @moves are added to the published path; %NULL: none. */
static void
check_path (VirCheck                *check,
            const VirReserveOutlook *reserve,
            const gint64            *balance,
            const char              *amendment,
            FloorFunc                floor_of)
{
  gint64     floor = floor_of (reserve->record);
  VirFinding finding = vir_finding_about (VIR_KIND_RESERVE, reserve->record->base.id, amendment);

  finding.limit = floor;
  for (guint y = 0; vir_known (floor) && y < check->outlook->years.n; y++)
    if (vir_known (balance[y]) && balance[y] < floor &&
        (finding.year < 0 || balance[y] < finding.amount))
      {
        finding.year = (int) y;
        finding.amount = balance[y];
      }

  if (finding.year >= 0)
    vir_check_add (check, finding);
}

/* The reserve's path with one amendment alone; FALSE where the amendment leaves it be. */
static gboolean
path_with (const VirOutlook          *outlook,
           const VirAmendmentOutlook *amendment,
           const VirReserveOutlook   *reserve,
           gint64                    *balance)
{
  VirBasis basis = vir_stance_basis (outlook->stance);
  gboolean touched = FALSE;
  gint64   moved = 0;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      for (guint k = 0; k < amendment->n_changes; k++)
        if (amendment->changes[k]->target == reserve->record)
          {
            touched = TRUE;
            moved = vir_add (moved, vir_change_basis (amendment->changes[k], basis)->v[y]);
          }
      balance[y] = vir_add (reserve->published[y], moved);
    }

  return touched;
}

static void
check_floor (VirCheck *check,
             FloorFunc floor_of)
{
  const VirOutlook *outlook = check->outlook;

  for (guint r = 0; r < outlook->n_reserves; r++)
    {
      const VirReserveOutlook *reserve = &outlook->reserves[r];
      gint64                   balance[VIR_MAX_YEARS];

      check_path (check, reserve, reserve->published, NULL, floor_of);
      for (guint i = 0; i < outlook->n_amendments; i++)
        if (path_with (outlook, &outlook->amendments[i], reserve, balance))
          check_path (check, reserve, balance, outlook->amendments[i].record->base.id, floor_of);
    }
}

/**
 * vir_rule_reserve_below_zero:
 * @check: the check under way
 *
 * A reserve is spent that is not there. @amount is the lowest balance, @year when.
 */
void
vir_rule_reserve_below_zero (VirCheck *check)
{
  check_floor (check, zero_floor);
}

/**
 * vir_rule_reserve_below_minimum:
 * @check: the check under way
 *
 * A reserve falls below the minimum that the council has set itself: a finding, not a limit. @amount
 * is the lowest balance, @limit the minimum.
 */
void
vir_rule_reserve_below_minimum (VirCheck *check)
{
  check_floor (check, minimum_floor);
}
