/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmendmentRow: one amendment in a list: dot, name, stage and number of changes, and how it
 * stands. Owns the row; asks the outlook for its words. */

#pragma once

#include <gtk/gtk.h>

#include "vir-outlook.h"

G_BEGIN_DECLS

#define VIR_TYPE_AMENDMENT_ROW (vir_amendment_row_get_type ())
G_DECLARE_FINAL_TYPE (VirAmendmentRow, vir_amendment_row, VIR, AMENDMENT_ROW, GtkListBoxRow)

GtkWidget  *vir_amendment_row_new    (const char       *id);
const char *vir_amendment_row_get_id (VirAmendmentRow  *self);
void        vir_amendment_row_update (VirAmendmentRow  *self,
                                      const VirOutlook *outlook);

G_END_DECLS
