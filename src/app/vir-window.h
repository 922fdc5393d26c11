/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirWindow: one document in one window: header bar, balance bar, sidebar, pages and inspector.
 * Owns the workspace, and which page is seen. What pages show is theirs; they and everything else in
 * the window reach each other through the window's actions and the workspace.
 *
 * Actions (all "win."):
 *   show-page (s)        "overview", "savings" or "amendment"; its state is the page that is seen
 *   show-amendment (s)   shows an amendment on its page; "" is the published budget
 *   select ((is))        selects a record by kind and id, and goes where it is
 *   basis (s)            "claimed" or "assessed", with state
 *   number-format (s)    "plain", "committee" or "finance", with state
 *   toggle-sidebar, toggle-inspector, with state
 *   undo redo new open save save-as export export-chart find close back
 *   new-amendment duplicate-amendment remove-amendment */

#pragma once

#include <adwaita.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_WINDOW (vir_window_get_type ())
G_DECLARE_FINAL_TYPE (VirWindow, vir_window, VIR, WINDOW, AdwApplicationWindow)

GtkWidget    *vir_window_new           (GtkApplication *application) G_GNUC_WARN_UNUSED_RESULT;
VirWorkspace *vir_window_get_workspace (VirWindow      *self);
gboolean      vir_window_has_document  (VirWindow      *self);
const char   *vir_window_get_page      (VirWindow      *self);
void          vir_window_set_page      (VirWindow      *self,
                                        const char     *page);
void          vir_window_load          (VirWindow      *self,
                                        GFile          *file);
void          vir_window_show_new      (VirWindow      *self);
void          vir_window_tell          (VirWindow      *self,
                                        const char     *message);

G_END_DECLS
