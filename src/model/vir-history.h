/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirHistory: the roots that a document went through, with a label for each step. Undo and redo move
 * a pointer; nothing is ever reverted by code. Owned by a document; emits nothing.
 *
 * Decision: whether a document is modified is a comparison of two pointers, not a flag.
 * Reason: undoing back to what was saved makes it unmodified again, and no path can forget the flag.
 * Implication: tell the history which root was saved, not merely that one was. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

/* How many steps can be undone. */
#define VIR_HISTORY_STEPS 200

typedef struct _VirHistory VirHistory;

VirHistory *vir_history_new            (VirInput         *root) G_GNUC_WARN_UNUSED_RESULT;
void        vir_history_free           (VirHistory       *self);
VirInput   *vir_history_get_root       (const VirHistory *self);
const char *vir_history_get_undo_label (const VirHistory *self);
const char *vir_history_get_redo_label (const VirHistory *self);
gboolean    vir_history_can_undo       (const VirHistory *self);
gboolean    vir_history_can_redo       (const VirHistory *self);
gboolean    vir_history_is_modified    (const VirHistory *self);
gboolean    vir_history_push           (VirHistory       *self,
                                        VirInput         *root,
                                        const char       *label,
                                        const char       *merge_key);
gboolean    vir_history_undo           (VirHistory       *self);
gboolean    vir_history_redo           (VirHistory       *self);
void        vir_history_mark_saved     (VirHistory       *self,
                                        VirInput         *root);
void        vir_history_break_merge    (VirHistory       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirHistory, vir_history_free)

G_END_DECLS
