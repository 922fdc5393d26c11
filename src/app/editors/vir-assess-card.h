/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAssessCard: what officers say of a change: verdict, and the named steps from what is claimed to
 * what they expect. Owns the rows and runs their commands. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_ASSESS_CARD (vir_assess_card_get_type ())
G_DECLARE_FINAL_TYPE (VirAssessCard, vir_assess_card, VIR, ASSESS_CARD, GtkWidget)

GtkWidget *vir_assess_card_new (void);
void       vir_assess_card_show (VirAssessCard          *self,
                                 VirWorkspace           *workspace,
                                 const VirChangeOutlook *change);

G_END_DECLS
