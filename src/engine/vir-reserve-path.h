/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The path of all reserves of one kind together: what they hold at each year-end.
 *
 * Decision: general, earmarked and ring-fenced reserves are never added to each other.
 * Reason: only the general reserve is free to use; a total of all of them looks safer than it is
 * (LGA 2003 s.25 and s.26).
 * Implication: there is a path for each kind, and no other. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* Reserves of the general ledger. Pence; unknown as soon as one of them is. */
typedef struct
{
  guint    n;            /* how many there are */
  guint    unknown;      /* how many have no opening balance */
  gint64   opening;      /* at the start of the first year */
  gint64   closing[VIR_MAX_YEARS];
  gint64   low;          /* the least closing balance, or unknown */
  int      low_year;     /* index of it, the first if several; or -1 */
  gint64   minimum;      /* sum of the minimum levels; unknown where none has one */
  gboolean illustrative; /* some of them are an illustration */
} VirReservePath;

void   vir_reserve_path        (const VirOutlook     *outlook,
                                VirReserveKind        kind,
                                gboolean              published,
                                VirReservePath       *path);
gint64 vir_reserve_path_short  (const VirReservePath *path);

G_END_DECLS
