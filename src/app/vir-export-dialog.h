/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportDialog: which picture, how large, in which format, and where to; or a whole report in a
 * folder. Owns the choices; drawing and writing are the chart and paper layers'. */

#pragma once

#include <adwaita.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

/**
 * VirExportWhat:
 * @VIR_EXPORT_GAP_CURVE: the gap against cumulative cuts
 * @VIR_EXPORT_PACKAGES: what each amendment pays for, and how
 * @VIR_EXPORT_GAP_BARS: the gap by year
 * @VIR_EXPORT_BRIDGE: the budget from last year to this
 * @VIR_EXPORT_REPORT: all of them, with the comparison and the findings
 *
 * What can be exported, in the order of the dialog's list.
 */
typedef enum
{
  VIR_EXPORT_GAP_CURVE,
  VIR_EXPORT_PACKAGES,
  VIR_EXPORT_GAP_BARS,
  VIR_EXPORT_BRIDGE,
  VIR_EXPORT_REPORT,
} VirExportWhat;

#define VIR_TYPE_EXPORT_DIALOG (vir_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (VirExportDialog, vir_export_dialog, VIR, EXPORT_DIALOG, AdwWindow)

GtkWidget *vir_export_dialog_new   (VirWorkspace    *workspace,
                                    VirExportWhat    what) G_GNUC_WARN_UNUSED_RESULT;
void       vir_export_dialog_write (VirExportDialog *self,
                                    GFile           *place);

G_END_DECLS
