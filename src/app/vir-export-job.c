/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportJob; see vir-export-job.h. */

#include "config.h"

#include "vir-export-job.h"

#include "vir-paper-report.h"

/**
 * vir_export_job_new:
 *
 * Returns: (transfer full): a job to be filled in
 */
VirExportJob *
vir_export_job_new (void)
{
  return g_new0 (VirExportJob, 1);
}

/**
 * vir_export_job_free:
 * @self: the job
 *
 * Frees a job that was not run.
 */
void
vir_export_job_free (VirExportJob *self)
{
  g_clear_pointer (&self->spec, vir_chart_spec_unref);
  g_clear_pointer (&self->input, vir_input_unref);
  g_free (self->document);
  g_free (self->path);
  g_free (self);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  VirExportJob *self = task_data;
  GError *error = NULL;
  g_autoptr (GPtrArray) files = NULL;
  gboolean done = FALSE;

  if (self->spec != NULL)
    done = vir_chart_export (self->spec, self->path, &self->options, &error);
  else
    {
      files = vir_paper_report_write (self->input, self->document, self->basis, self->path, NULL, &error);
      done = files != NULL;
    }
  if (done)
    g_task_return_pointer (task, g_strdup (self->path), g_free);
  else
    g_task_return_error (task, error);
}

/**
 * vir_export_job_run:
 * @self: (transfer full): the job
 * @source: the object that asks
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Writes in a thread.
 */
void
vir_export_job_run (VirExportJob       *self,
                    GObject            *source,
                    GAsyncReadyCallback callback,
                    gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, user_data);

  g_task_set_source_tag (task, vir_export_job_run);
  g_task_set_task_data (task, self, (GDestroyNotify) vir_export_job_free);
  g_task_run_in_thread (task, write_in_thread);
}

/**
 * vir_export_job_finish:
 * @result: what the callback got
 * @error: return location for what went wrong
 *
 * Returns: (transfer full) (nullable): where it was written
 */
char *
vir_export_job_finish (GAsyncResult *result,
                       GError      **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
