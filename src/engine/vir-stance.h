/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirStance: what is being looked at: which amendments, in which voting order, on whose figures.
 * An immutable value with an atomic reference count. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VirBasis:
 * @VIR_BASIS_CLAIMED: what movers say
 * @VIR_BASIS_ASSESSED: what officers say, where they have looked
 */
typedef enum
{
  VIR_BASIS_CLAIMED,
  VIR_BASIS_ASSESSED,
} VirBasis;

typedef struct _VirStance VirStance;

VirStance  *vir_stance_new       (const char *const *amendments,
                                  VirBasis           basis) G_GNUC_WARN_UNUSED_RESULT;
VirStance  *vir_stance_ref       (VirStance         *self) G_GNUC_WARN_UNUSED_RESULT;
void        vir_stance_unref     (VirStance         *self);
guint       vir_stance_count     (const VirStance   *self);
const char *vir_stance_nth       (const VirStance   *self,
                                  guint              position);
const char *const *vir_stance_amendments (const VirStance *self);
VirBasis    vir_stance_basis     (const VirStance   *self);
gboolean    vir_stance_equal     (const VirStance   *a,
                                  const VirStance   *b);
VirStance  *vir_stance_with_basis (VirStance        *self,
                                   VirBasis          basis) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirStance, vir_stance_unref)

G_END_DECLS
