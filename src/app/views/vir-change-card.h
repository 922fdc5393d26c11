/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChangeCard: one side of an amendment: what it pays for, or how it is paid for. A row per change
 * with its pounds in every year, and their sums below. Owns rows and cells; the figures are the
 * outlook's. */

#pragma once

#include <gtk/gtk.h>

#include "vir-table.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHANGE_CARD (vir_change_card_get_type ())
G_DECLARE_FINAL_TYPE (VirChangeCard, vir_change_card, VIR, CHANGE_CARD, GtkWidget)

void      vir_change_card_set_amendment (VirChangeCard *self,
                                         VirWorkspace  *workspace,
                                         const char    *amendment);
void      vir_change_card_update (VirChangeCard *self);
guint     vir_change_card_get_n_rows (VirChangeCard *self);
VirTable *vir_change_card_get_table (VirChangeCard *self);
void      vir_change_card_append (VirChangeCard *self,
                                  GtkWidget     *widget);
char     *vir_change_card_dup_neighbour (VirChangeCard *self,
                                         const char    *change,
                                         int            step) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
