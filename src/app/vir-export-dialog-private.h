/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirExportDialog share, and nothing outside them may use. */

#pragma once

#include "vir-export-dialog.h"

#include "vir-chart-choices.h"
#include "vir-chart-export.h"
#include "vir-chart-findings.h"
#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirExportItem:
 * @VIR_EXPORT_CHART: one chart
 * @VIR_EXPORT_ALL: every chart
 * @VIR_EXPORT_REPORT: every chart with the comparison and the findings
 *
 * What is exported.
 */
typedef enum
{
  VIR_EXPORT_CHART,
  VIR_EXPORT_ALL,
  VIR_EXPORT_REPORT,
} VirExportItem;

struct _VirExportDialog
{
  AdwWindow parent_instance;

  VirWorkspace *workspace;
  VirOutlook   *outlook;
  GPtrArray    *classes; /* of the list, in its order; all charts and the report come after */
  VirChartSpec *spec;    /* the chart that is chosen; NULL for a folder */
  GCancellable *cancellable;
  gboolean      writing;
  guint         written; /* how many of the charts */
  guint         total;

  AdwComboRow      *what;
  GtkWidget        *choices_row;
  VirChartChoices  *choices;
  GtkWidget        *picture; /* the rows that only a picture has */
  AdwComboRow      *size;
  AdwComboRow      *format;
  GtkWidget        *twice_row;
  GtkSwitch        *twice;
  GtkSwitch        *bare;
  GtkSwitch        *transparent;
  GtkSwitch        *side_files;
  GtkSwitch        *neutral;
  GtkWidget        *findings_group;
  VirChartFindings *findings;
  GtkStack         *stack; /* choosing, writing */
  GtkProgressBar   *progress;
  GtkLabel         *progress_name;
  GtkWidget        *accept;
  GtkLabel         *error;
};

/* vir-export-dialog.c */
VirExportItem        vir_export_dialog_item       (VirExportDialog *self);
const VirChartClass *vir_export_dialog_class      (VirExportDialog *self);
VirExportOptions     vir_export_dialog_options    (VirExportDialog *self);
const char          *vir_export_dialog_suffix     (VirExportDialog *self);
void                 vir_export_dialog_show_error (VirExportDialog *self,
                                                   const char      *message);

/* vir-export-dialog-chart.c */
void                 vir_export_dialog_list       (VirExportDialog     *self,
                                                   const VirChartClass *klass);
void                 vir_export_dialog_refresh    (VirExportDialog     *self);
GPtrArray           *vir_export_dialog_all        (VirExportDialog     *self) G_GNUC_WARN_UNUSED_RESULT;

/* vir-export-dialog-write.c */
void                 vir_export_dialog_pick       (VirExportDialog *self);
char                *vir_export_dialog_name       (VirExportDialog *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
