/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirFindingsButton: how many objections and warnings what is shown has, and the list of them; one
 * that is activated selects its subject. Owns the list's rows; findings come from the outlook. */

#pragma once

#include <adwaita.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_FINDINGS_BUTTON (vir_findings_button_get_type ())
G_DECLARE_FINAL_TYPE (VirFindingsButton, vir_findings_button, VIR, FINDINGS_BUTTON, AdwBin)

GtkWidget *vir_findings_button_new     (void);
void       vir_findings_button_refresh (VirFindingsButton *self,
                                        VirWorkspace      *workspace);

G_END_DECLS
