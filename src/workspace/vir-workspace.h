/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirWorkspace: one open document as a window or a command sees it: the document, what of it is
 * shown (stance, selection), the outlook that follows, and the file it belongs to. Main thread only.
 *
 * The outlook is evaluated at once, on every change of the document or the stance, with the previous
 * outlook; handlers of the document's "changed" and of row models already see the new one, and
 * "notify::outlook" comes after them, once.
 *
 * Properties:
 *   "document" VirDocument, read-only; another object after vir_workspace_set_input() or a load
 *   "outlook" VIR_TYPE_OUTLOOK, read-only
 *   "stance" VIR_TYPE_STANCE
 *   "basis" uint (VirBasis)
 *   "amendment" string: id of the one amendment that is shown; NULL: the published budget, or several
 *   "selected-kind" int (VirKind, -1 for none), "selected-id" string: read-only, set with
 *     vir_workspace_select()
 *   "file" GFile, read-only; NULL where it was never saved
 *   "title" string, read-only: the document's name for a window
 *   "busy" boolean, read-only: a load or save is under way */

#pragma once

#include "vir-document.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define VIR_TYPE_WORKSPACE (vir_workspace_get_type ())
G_DECLARE_FINAL_TYPE (VirWorkspace, vir_workspace, VIR, WORKSPACE, GObject)

VirWorkspace  *vir_workspace_new               (void) G_GNUC_WARN_UNUSED_RESULT;

VirDocument   *vir_workspace_get_document      (VirWorkspace *self);
VirInput      *vir_workspace_get_input         (VirWorkspace *self);
VirOutlook    *vir_workspace_get_outlook       (VirWorkspace *self);
VirStance     *vir_workspace_get_stance        (VirWorkspace *self);
VirBasis       vir_workspace_get_basis         (VirWorkspace *self);
const char    *vir_workspace_get_amendment     (VirWorkspace *self);
int            vir_workspace_get_selected_kind (VirWorkspace *self);
const char    *vir_workspace_get_selected_id   (VirWorkspace *self);
gconstpointer  vir_workspace_get_selected      (VirWorkspace *self);
GFile         *vir_workspace_get_file          (VirWorkspace *self);
const char    *vir_workspace_get_title         (VirWorkspace *self);
gboolean       vir_workspace_get_busy          (VirWorkspace *self);

void           vir_workspace_set_input         (VirWorkspace      *self,
                                                VirInput          *input,
                                                GFile             *file);
void           vir_workspace_set_stance        (VirWorkspace      *self,
                                                VirStance         *stance);
void           vir_workspace_set_basis         (VirWorkspace      *self,
                                                VirBasis           basis);
void           vir_workspace_show_amendment    (VirWorkspace      *self,
                                                const char        *id);
void           vir_workspace_show_stack        (VirWorkspace      *self,
                                                const char *const *ids);
void           vir_workspace_select            (VirWorkspace      *self,
                                                int                kind,
                                                const char        *id);
gboolean       vir_workspace_commit            (VirWorkspace      *self,
                                                VirInput          *input,
                                                const char        *label,
                                                const char        *merge_key);
gboolean       vir_workspace_undo              (VirWorkspace      *self);
gboolean       vir_workspace_redo              (VirWorkspace      *self);

G_END_DECLS
