/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirProposalEditor: a saving, pressure or growth item in the inspector: its effect, what the open
 * amendment does to it and how much of it, and its facts. Owns the entries and runs their commands. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_PROPOSAL_EDITOR (vir_proposal_editor_get_type ())
G_DECLARE_FINAL_TYPE (VirProposalEditor, vir_proposal_editor, VIR, PROPOSAL_EDITOR, GtkWidget)

GtkWidget *vir_proposal_editor_new (void);
void       vir_proposal_editor_show (VirProposalEditor *self,
                                     VirWorkspace      *workspace,
                                     const char        *id);

G_END_DECLS
