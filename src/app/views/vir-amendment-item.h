/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmendmentItem: one amendment in a list: dot, name, stage and number of changes, and how it
 * stands. Owns the row; asks the outlook for its words. */

#pragma once

#include <gtk/gtk.h>

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_TYPE_AMENDMENT_ITEM (vir_amendment_item_get_type ())
G_DECLARE_FINAL_TYPE (VirAmendmentItem, vir_amendment_item, VIR, AMENDMENT_ITEM, GtkListBoxRow)

GtkWidget  *vir_amendment_item_new (const char *id);
const char *vir_amendment_item_get_id (VirAmendmentItem *self);
void        vir_amendment_item_update (VirAmendmentItem *self,
                                       const VirOutlook *outlook);

G_END_DECLS
