/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirAutosave: writes a workspace's modified document to a folder of its own some seconds after the
 * last edit, and takes the copy away when the document is saved, reverted or closed. It never touches
 * the document's own file. What a crash leaves behind is found by vir-recovery.h. */

#pragma once

#include "vir-workspace.h"

G_BEGIN_DECLS

/* How long after the last edit a copy is written, in milliseconds. */
#define VIR_AUTOSAVE_DELAY 5000

#define VIR_TYPE_AUTOSAVE (vir_autosave_get_type ())
G_DECLARE_FINAL_TYPE (VirAutosave, vir_autosave, VIR, AUTOSAVE, GObject)

VirAutosave *vir_autosave_new       (VirWorkspace *workspace,
                                     GFile        *folder,
                                     guint         delay) G_GNUC_WARN_UNUSED_RESULT;
gboolean     vir_autosave_has_copy  (VirAutosave  *self);
void         vir_autosave_discard   (VirAutosave  *self);

G_END_DECLS
