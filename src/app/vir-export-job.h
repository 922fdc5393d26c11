/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportJob: one picture, all charts, or a report to be written, and the writing of it in a thread. Owns what it
 * is made from, none of which changes. */

#pragma once

#include "vir-chart-export.h"
#include "vir-chart-given.h"
#include "vir-paper-charts.h"
#include "vir-stance.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * VirExportProgress:
 * @source: the object that asked
 * @done: how many are written
 * @total: how many there will be
 * @name: (nullable): what is being written
 *
 * Told in the main loop how far it is.
 */
typedef void (*VirExportProgress) (GObject    *source,
                                   guint       done,
                                   guint       total,
                                   const char *name);

/**
 * VirExportJob:
 * @spec: (nullable): the chart, for a picture
 * @charts: (nullable) (element-type VirPaperChart): all charts; without @spec and these it is a report
 * @outlook: the budget, for all charts and for a report
 * @options: how to write charts
 * @document: the document's file name, for a report
 * @given: (nullable): what is drawn beside the budget, for a report; from vir_chart_study_hold()
 * @path: the file, or the folder
 * @progress: (nullable): told how far it is
 *
 * What to write, and where. Make it with vir_export_job_new() and fill it in.
 */
typedef struct
{
  VirChartSpec     *spec;
  GPtrArray        *charts;
  VirOutlook       *outlook;
  VirExportOptions  options;
  char             *document;
  const VirChartGiven *given;
  char             *path;
  VirExportProgress progress;
} VirExportJob;

VirExportJob *vir_export_job_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void          vir_export_job_free   (VirExportJob        *self);
void          vir_export_job_run    (VirExportJob        *self,
                                     GObject             *source,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
char         *vir_export_job_finish (GAsyncResult        *result,
                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirExportJob, vir_export_job_free)

G_END_DECLS
