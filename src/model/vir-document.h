/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirDocument: the current root of one open document, its history, and the signals by which views
 * follow it. Main thread only. It changes no record itself: commands make roots (vir-cmd.h), and it
 * is given them. It knows no file; a workspace does.
 *
 * Properties, all read-only: "input" (VIR_TYPE_INPUT), "modified", "can-undo", "can-redo" (booleans),
 * "undo-label", "redo-label" (strings, NULL where there is nothing to undo or redo).
 *
 * Signals:
 *   "changed" (VirInput *before, VirInput *after)  once for each user action that changed something:
 *             a commit, an undo or a redo. Rows (vir-row.h) notify right after its normal handlers;
 *             use g_signal_connect_after() to run after them as well.
 *   "refused" (const char *message)  a value set through a row's property was not accepted; the
 *             document keeps the last good one. */

#pragma once

#include "vir-boxed.h"

G_BEGIN_DECLS

#define VIR_TYPE_DOCUMENT (vir_document_get_type ())
G_DECLARE_FINAL_TYPE (VirDocument, vir_document, VIR, DOCUMENT, GObject)

VirDocument *vir_document_new            (VirInput    *input) G_GNUC_WARN_UNUSED_RESULT;

VirInput    *vir_document_get_input      (VirDocument *self);
gboolean     vir_document_get_modified   (VirDocument *self);
gboolean     vir_document_get_can_undo   (VirDocument *self);
gboolean     vir_document_get_can_redo   (VirDocument *self);
const char  *vir_document_get_undo_label (VirDocument *self);
const char  *vir_document_get_redo_label (VirDocument *self);

gboolean     vir_document_commit         (VirDocument *self,
                                          VirInput    *input,
                                          const char  *label,
                                          const char  *merge_key);
gboolean     vir_document_undo           (VirDocument *self);
gboolean     vir_document_redo           (VirDocument *self);
void         vir_document_mark_saved     (VirDocument *self);
void         vir_document_mark_root_saved (VirDocument *self,
                                           VirInput    *input);
void         vir_document_break_merge    (VirDocument *self);

G_END_DECLS
