/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChangeEditor: a change of an amendment in the inspector: how much in which year, whether it goes
 * on, why, and what officers say. Owns the entries and runs their commands. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHANGE_EDITOR (vir_change_editor_get_type ())
G_DECLARE_FINAL_TYPE (VirChangeEditor, vir_change_editor, VIR, CHANGE_EDITOR, GtkWidget)

GtkWidget *vir_change_editor_new (void);
void       vir_change_editor_show (VirChangeEditor *self,
                                   VirWorkspace    *workspace,
                                   const char      *id);

G_END_DECLS
