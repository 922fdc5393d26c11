/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirVec: a persistent (immutable, structure-sharing) vector of fixed-size elements, 64 to a node.
 *
 * Decision: one vector type for records (pointers) and for packed figures (plain bytes).
 * Reason: an edit copies one leaf and at most three inner nodes; everything else is shared, so undo
 * is a pointer and "what changed" is "which pointers differ".
 * Implication: nothing here knows what the elements mean. A slot that was never set reads as zero
 * bytes. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define VIR_VEC_WIDTH 64

typedef struct _VirVec VirVec;

/**
 * VirVecHook:
 * @element: the element's address
 *
 * Called when an element is copied into, or dropped from, a leaf.
 */
typedef void (*VirVecHook) (gpointer element);

/**
 * VirVecDiffFunc:
 * @index: the slot that differs
 * @before: (nullable): the element in the older vector
 * @after: (nullable): the element in the newer vector
 * @user_data: what the caller gave
 *
 * Called for each slot whose bytes differ between two vectors.
 */
typedef void (*VirVecDiffFunc) (guint         index,
                                gconstpointer before,
                                gconstpointer after,
                                gpointer      user_data);

VirVec        *vir_vec_new      (gsize       element_size,
                                 VirVecHook  ref,
                                 VirVecHook  unref) G_GNUC_WARN_UNUSED_RESULT;
VirVec        *vir_vec_ref      (VirVec       *self) G_GNUC_WARN_UNUSED_RESULT;
void           vir_vec_unref    (VirVec       *self);
guint          vir_vec_length   (const VirVec *self);
gsize          vir_vec_element_size (const VirVec *self);
gconstpointer  vir_vec_get      (const VirVec *self,
                                 guint         index);
const guint8  *vir_vec_leaf     (const VirVec *self,
                                 guint         leaf);
VirVec        *vir_vec_set      (VirVec       *self,
                                 guint         index,
                                 gconstpointer element) G_GNUC_WARN_UNUSED_RESULT;
VirVec        *vir_vec_set_take (VirVec       *self,
                                 guint         index,
                                 gconstpointer element) G_GNUC_WARN_UNUSED_RESULT;
VirVec        *vir_vec_truncate (VirVec       *self,
                                 guint         length) G_GNUC_WARN_UNUSED_RESULT;
void           vir_vec_diff     (const VirVec *before,
                                 const VirVec *after,
                                 VirVecDiffFunc func,
                                 gpointer      user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirVec, vir_vec_unref)

G_END_DECLS
