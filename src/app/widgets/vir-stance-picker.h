/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirStancePicker: the button that says what is shown (the published budget, an amendment, several)
 * and the list that changes it. Owns the choice; the workspace holds it. */

#pragma once

#include <adwaita.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_STANCE_PICKER (vir_stance_picker_get_type ())
G_DECLARE_FINAL_TYPE (VirStancePicker, vir_stance_picker, VIR, STANCE_PICKER, AdwBin)

GtkWidget  *vir_stance_picker_new       (void);
const char *vir_stance_picker_get_shown (VirStancePicker *self);

G_END_DECLS
