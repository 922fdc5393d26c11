/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of a workspace share: what it is made of, its properties, and keeping in step. */

#pragma once

#include "vir-workspace.h"

G_BEGIN_DECLS

struct _VirWorkspace
{
  GObject       parent_instance;

  VirDocument  *document;
  GSignalGroup *signals; /* of the document */
  VirStance    *stance;
  VirOutlook   *outlook;
  int           selected_kind;
  char         *selected_id;
  GFile        *file;
  char         *etag; /* the file's state when it was read or written; NULL: not known */
  char         *title;
  guint         busy;
  guint         load;    /* the number of the latest load */
  GQueue        saves;   /* of GTask: one writes, the others wait */
  guint         pending; /* a bit for each property to notify */
};

/* The properties, for noting which to notify. */
typedef enum
{
  VIR_WORKSPACE_PROP_0,
  VIR_WORKSPACE_DOCUMENT,
  VIR_WORKSPACE_OUTLOOK,
  VIR_WORKSPACE_STANCE,
  VIR_WORKSPACE_BASIS,
  VIR_WORKSPACE_AMENDMENT,
  VIR_WORKSPACE_SELECTED_KIND,
  VIR_WORKSPACE_SELECTED_ID,
  VIR_WORKSPACE_FILE,
  VIR_WORKSPACE_TITLE,
  VIR_WORKSPACE_BUSY,
  VIR_WORKSPACE_N_PROPS
} VirWorkspaceProperty;

void        vir_workspace_notify_pending (VirWorkspace *self);
void        vir_workspace_evaluate    (VirWorkspace *self,
                                       VirOutlook   *previous);
VirStance  *vir_workspace_repair_stance (VirWorkspace *self,
                                         VirStance    *stance) G_GNUC_WARN_UNUSED_RESULT;
void        vir_workspace_take_stance (VirWorkspace *self,
                                       VirStance    *stance);
void        vir_workspace_take_selection (VirWorkspace *self,
                                          int           kind,
                                          const char   *id);
void        vir_workspace_take_input  (VirWorkspace *self,
                                       VirInput     *input);
void        vir_workspace_connect     (VirWorkspace *self);
GParamSpec *vir_workspace_pspec       (VirWorkspaceProperty property);
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
