/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirWindow share, and nothing outside them may use. */

#pragma once

#include "vir-window.h"

#include "vir-balance-bar.h"
#include "vir-find-bar.h"
#include "vir-panes.h"
#include "vir-sidebar.h"

G_BEGIN_DECLS

struct _VirWindow
{
  AdwApplicationWindow parent_instance;

  VirWorkspace *workspace;
  GSignalGroup *workspace_signals;
  GSignalGroup *document_signals;
  GCancellable *cancellable;
  char         *page;
  char         *number_format;
  guint         loading; /* source that shows the loading page */
  gboolean      has_document;
  gboolean      stepping; /* an undo or redo is under way */
  gboolean      close_anyway;
  gboolean      inspector_away; /* for the page of charts */
  gboolean      asking; /* whether to save is asked already */
  GFile        *loading_file;

  AdwToastOverlay *toasts;
  AdwWindowTitle  *title;
  GtkStack        *stack; /* empty, loading, error, document */
  AdwStatusPage   *error;
  GtkStack        *pages;
  VirPanes        *panes;
  VirBalanceBar   *balance_bar;
  VirSidebar      *sidebar;
  VirFindBar      *find_bar;
  GtkWidget       *back;
  GtkWidget       *sidebar_button;
  GtkWidget       *inspector_button;
  GtkWidget       *undo;
  GtkWidget       *redo;
  GtkWidget       *find;
  GtkWidget       *export;
  GtkMenuButton   *menu;
};

/* vir-window.c */
void vir_window_show_document   (VirWindow      *self);
void vir_window_show_state      (VirWindow      *self,
                                 const char     *state);
void vir_window_go_back         (VirWindow      *self);

/* vir-window-header.c */
void vir_window_refresh_title   (VirWindow      *self);
void vir_window_refresh_header  (VirWindow      *self);
void vir_window_fit_header      (VirWindow      *self);
void vir_window_set_menus       (VirWindow      *self);

/* vir-window-actions.c */
void vir_window_install_actions (GtkWidgetClass *widget_class);
void vir_window_update_actions  (VirWindow      *self);

/* vir-window-amendment.c */
void vir_window_show_amendment      (VirWindow  *self,
                                     const char *id);
void vir_window_select              (VirWindow  *self,
                                     VirKind     kind,
                                     const char *id);
void vir_window_new_amendment       (VirWindow  *self);
void vir_window_duplicate_amendment (VirWindow  *self);
void vir_window_remove_amendment    (VirWindow  *self);
void vir_window_offer_undo          (VirWindow  *self,
                                     VirInput   *before,
                                     VirInput   *after);

/* vir-window-file.c */
void vir_window_pick_and_open   (VirWindow      *self);
void vir_window_save            (VirWindow      *self);
void vir_window_save_as         (VirWindow      *self);
void vir_window_accept_drops    (VirWindow      *self);

/* vir-window-close.c */
gboolean vir_window_may_close   (VirWindow      *self);

/* vir-window-export.c */
void vir_window_export_chart    (VirWindow      *self);
void vir_window_export_charts   (VirWindow      *self);
void vir_window_export_report   (VirWindow      *self);

/* vir-window-file.c, for vir-window-close.c */
void     vir_window_save_async  (VirWindow           *self,
                                 gboolean             ask_name,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data);
gboolean vir_window_save_finish (VirWindow           *self,
                                 GAsyncResult        *result,
                                 GError             **error);
void     vir_window_report_save (VirWindow           *self,
                                 const GError        *error);

G_END_DECLS
