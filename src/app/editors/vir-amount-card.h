/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmountCard: how much a change is, year by year, and whether it goes on after the last figure.
 * Owns the entries and runs their commands; a change by share, months or rate shows what it is. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_AMOUNT_CARD (vir_amount_card_get_type ())
G_DECLARE_FINAL_TYPE (VirAmountCard, vir_amount_card, VIR, AMOUNT_CARD, GtkWidget)

GtkWidget *vir_amount_card_new (void);
void       vir_amount_card_show (VirAmountCard          *self,
                                 VirWorkspace           *workspace,
                                 const VirChangeOutlook *change);

G_END_DECLS
