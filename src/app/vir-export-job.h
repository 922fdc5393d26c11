/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportJob: one picture or report to be written, and the writing of it in a thread. Owns what it
 * is made from: a spec or a root, both of which do not change. */

#pragma once

#include "vir-chart-export.h"
#include "vir-input.h"
#include "vir-stance.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * VirExportJob:
 * @spec: (nullable): the chart; %NULL for a report
 * @input: the root, for a report
 * @basis: whose figures, for a report
 * @options: how to write the chart
 * @document: the document's file name, for a report
 * @path: the file, or for a report the folder
 *
 * What to write, and where. Make it with vir_export_job_new() and fill it in.
 */
typedef struct
{
  VirChartSpec    *spec;
  VirInput        *input;
  VirBasis         basis;
  VirExportOptions options;
  char            *document;
  char            *path;
} VirExportJob;

VirExportJob *vir_export_job_new    (void) G_GNUC_WARN_UNUSED_RESULT;
void          vir_export_job_free   (VirExportJob        *self);
void          vir_export_job_run    (VirExportJob        *self,
                                     GObject             *source,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data);
char         *vir_export_job_finish (GAsyncResult        *result,
                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (VirExportJob, vir_export_job_free)

G_END_DECLS
