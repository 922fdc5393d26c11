/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirBalanceBar: the bar that never leaves the window: what is shown on whose figures, and for every
 * year whether it balances, with council tax, reserves and findings. Owns the arrangement of its
 * parts by room; words come from vir-balance-words.h. */

#pragma once

#include <adwaita.h>

#include "vir-panes.h"
#include "vir-workspace.h"
#include "vir-year-tile.h"

G_BEGIN_DECLS

#define VIR_TYPE_BALANCE_BAR (vir_balance_bar_get_type ())
G_DECLARE_FINAL_TYPE (VirBalanceBar, vir_balance_bar, VIR, BALANCE_BAR, AdwBin)

GtkWidget   *vir_balance_bar_new      (void);
VirYearTile *vir_balance_bar_get_year (VirBalanceBar *self,
                                       guint          year);

G_END_DECLS
