/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChangePopover: the form behind Add change: what is done, to what, and how much in the first
 * year. Owns the form and runs the command. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHANGE_POPOVER (vir_change_popover_get_type ())
G_DECLARE_FINAL_TYPE (VirChangePopover, vir_change_popover, VIR, CHANGE_POPOVER, GtkPopover)

void     vir_change_popover_set_amendment (VirChangePopover *self,
                                           VirWorkspace     *workspace,
                                           const char       *amendment);
gboolean vir_change_popover_apply (VirChangePopover *self);

G_END_DECLS
