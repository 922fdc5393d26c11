/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What loading and saving need of a workspace. */

#pragma once

#include "vir-workspace.h"

G_BEGIN_DECLS

void        vir_workspace_take_file   (VirWorkspace *self,
                                       VirInput     *input,
                                       GFile        *file,
                                       char         *etag);
void        vir_workspace_saved_as    (VirWorkspace *self,
                                       VirInput     *input,
                                       GFile        *file,
                                       char         *etag);
const char *vir_workspace_get_etag    (VirWorkspace *self);
guint       vir_workspace_next_load   (VirWorkspace *self);
gboolean    vir_workspace_is_load     (VirWorkspace *self,
                                       guint         load);
GQueue     *vir_workspace_get_saves   (VirWorkspace *self);
void        vir_workspace_add_busy    (VirWorkspace *self,
                                       int           by);

G_END_DECLS
