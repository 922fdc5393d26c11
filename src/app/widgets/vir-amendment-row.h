/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmendmentRow: an amendment in two lines of a list: its name with the party's dot, and how it
 * stands. Owns how that looks and is spoken; the words are given to it. */

#pragma once

#include <gtk/gtk.h>

#include "vir-balance-words.h"

G_BEGIN_DECLS

#define VIR_TYPE_AMENDMENT_ROW (vir_amendment_row_get_type ())
G_DECLARE_FINAL_TYPE (VirAmendmentRow, vir_amendment_row, VIR, AMENDMENT_ROW, GtkListBoxRow)

GtkWidget  *vir_amendment_row_new    (const char               *id);
const char *vir_amendment_row_get_id (VirAmendmentRow          *self);
void        vir_amendment_row_show   (VirAmendmentRow          *self,
                                      const VirOutlook         *outlook,
                                      const VirAmendmentOutlook *amendment,
                                      VirNumberFormat           format);

G_END_DECLS
