/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a crash left behind: copies of documents that were not saved. A copy whose window is still open,
 * in this process or another, is not listed. */

#pragma once

#include "vir-workspace.h"

G_BEGIN_DECLS

/* A copy that can be recovered. Free with vir_recovery_free(). */
typedef struct
{
  GFile *copy;
  GFile *original; /* NULL: the document had no file */
  char  *state;    /* of the original when it was opened, or NULL */
  char  *title;    /* what the window called it */
  gint64 time;     /* seconds since 1970: when the copy was written */
} VirRecovery;

GFile     *vir_recovery_default_folder (void) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *vir_recovery_list           (GFile              *folder) G_GNUC_WARN_UNUSED_RESULT;
gboolean   vir_recovery_open           (const VirRecovery  *self,
                                        VirWorkspace       *workspace,
                                        GError            **error);
void       vir_recovery_discard        (const VirRecovery  *self);
void       vir_recovery_free           (VirRecovery        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirRecovery, vir_recovery_free)

G_END_DECLS
