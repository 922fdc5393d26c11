/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportDialog: which picture, as what, how large, in which format, and where to; or all charts or a whole report
 * in a folder. Owns the choices; drawing and writing are the chart and paper layers'. Must not know a kind by name. */

#pragma once

#include <adwaita.h>

#include "vir-chart-class.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_EXPORT_DIALOG (vir_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (VirExportDialog, vir_export_dialog, VIR, EXPORT_DIALOG, AdwWindow)

GtkWidget *vir_export_dialog_new        (VirWorkspace        *workspace,
                                         const VirChartClass *klass) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *vir_export_dialog_new_all    (VirWorkspace        *workspace) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *vir_export_dialog_new_report (VirWorkspace        *workspace) G_GNUC_WARN_UNUSED_RESULT;
void       vir_export_dialog_write      (VirExportDialog     *self,
                                         GFile               *place);

G_END_DECLS
