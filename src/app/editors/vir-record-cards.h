/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The cards at the foot of every record in the inspector: where its figures come from, and what an
 * officer would say about it. Owns both cards. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_RECORD_CARDS (vir_record_cards_get_type ())
G_DECLARE_FINAL_TYPE (VirRecordCards, vir_record_cards, VIR, RECORD_CARDS, GtkWidget)

GtkWidget *vir_record_cards_new (void);
void       vir_record_cards_show (VirRecordCards  *self,
                                  VirWorkspace    *workspace,
                                  const VirRecord *record);

G_END_DECLS
