/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading a document into a workspace and saving it: bytes are read asynchronously, parsed in a
 * thread into a root, and the root is handed over on the main thread; saving writes a root in a
 * thread, so editing goes on. A load that was overtaken by another is dropped. */

#pragma once

#include "vir-workspace.h"

G_BEGIN_DECLS

void             vir_workspace_load_async   (VirWorkspace        *self,
                                             GFile               *file,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);
gboolean         vir_workspace_load_finish  (VirWorkspace        *self,
                                             GAsyncResult        *result,
                                             GPtrArray          **warnings,
                                             GError             **error);
gboolean         vir_workspace_load         (VirWorkspace        *self,
                                             GFile               *file,
                                             GPtrArray          **warnings,
                                             GError             **error);
void             vir_workspace_save_async   (VirWorkspace        *self,
                                             GFile               *file,
                                             GCancellable        *cancellable,
                                             GAsyncReadyCallback  callback,
                                             gpointer             user_data);
gboolean         vir_workspace_save_finish  (VirWorkspace        *self,
                                             GAsyncResult        *result,
                                             GError             **error);
void             vir_workspace_forget_file_state (VirWorkspace   *self);

G_END_DECLS
