/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAmendmentEditor: an amendment in the inspector: its title, who moves it, where it has got to,
 * and the officers' statement. Owns the entries and runs their commands. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_AMENDMENT_EDITOR (vir_amendment_editor_get_type ())
G_DECLARE_FINAL_TYPE (VirAmendmentEditor, vir_amendment_editor, VIR, AMENDMENT_EDITOR, GtkWidget)

GtkWidget *vir_amendment_editor_new (void);
void       vir_amendment_editor_show (VirAmendmentEditor *self,
                                      VirWorkspace       *workspace,
                                      const char         *id);

G_END_DECLS
