/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportJob; see vir-export-job.h. The thread touches nothing of the window: what it has to say it hands to the
 * main loop. */

#include "config.h"

#include "vir-export-job.h"

#include "vir-chart-study.h"
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
  g_clear_pointer (&self->charts, g_ptr_array_unref);
  g_clear_pointer (&self->outlook, vir_outlook_unref);
  g_clear_pointer (&self->given, vir_chart_study_release);
  g_free (self->document);
  g_free (self->path);
  g_free (self);
}

/* How far it is, on its way to the main loop. */
typedef struct
{
  GObject          *source;
  VirExportProgress progress;
  guint             done;
  guint             total;
  char             *name;
} News;

static void
free_news (gpointer data)
{
  News *news = data;

  g_object_unref (news->source);
  g_free (news->name);
  g_free (news);
}

static gboolean
tell_news (gpointer data)
{
  News *news = data;

  news->progress (news->source, news->done, news->total, news->name);
  return G_SOURCE_REMOVE;
}

static void
send_news (guint       done,
           guint       total,
           const char *name,
           gpointer    user_data)
{
  GTask        *task = user_data;
  VirExportJob *self = g_task_get_task_data (task);
  News         *news = NULL;

  if (self->progress == NULL)
    return;
  news = g_new0 (News, 1);
  news->source = g_object_ref (g_task_get_source_object (task));
  news->progress = self->progress;
  news->done = done;
  news->total = total;
  news->name = g_strdup (name);
  /* The same priority as the task's callback, so that it comes before it. */
  g_main_context_invoke_full (g_task_get_context (task), G_PRIORITY_DEFAULT, tell_news, news, free_news);
}

static gboolean
write_folder (VirExportJob        *self,
              const VirPaperWatch *watch,
              GError             **error)
{
  g_autoptr (GPtrArray) files = NULL;

  if (self->charts != NULL)
    files = vir_paper_charts_export (self->outlook, self->charts, &self->options, self->path, watch, error);
  else
    files = vir_paper_report_write (self->outlook->input, self->document, vir_stance_basis (self->outlook->stance),
                                    self->given, self->path, watch, error);
  return files != NULL;
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  VirExportJob       *self = task_data;
  const VirPaperWatch watch = { cancellable, send_news, task };
  GError             *error = NULL;
  gboolean            done = FALSE;

  if (self->spec != NULL)
    done = vir_chart_export (self->spec, self->path, &self->options, &error);
  else
    done = write_folder (self, &watch, &error);
  if (done)
    g_task_return_pointer (task, g_strdup (self->path), g_free);
  else
    g_task_return_error (task, error);
}

/**
 * vir_export_job_run:
 * @self: (transfer full): the job
 * @source: the object that asks
 * @cancellable: (nullable): stops it; what is written whole stays
 * @callback: called when it is done
 * @user_data: for @callback
 *
 * Writes in a thread.
 */
void
vir_export_job_run (VirExportJob       *self,
                    GObject            *source,
                    GCancellable       *cancellable,
                    GAsyncReadyCallback callback,
                    gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);

  g_task_set_source_tag (task, vir_export_job_run);
  /* A picture that was finished before it could be stopped is finished. */
  g_task_set_check_cancellable (task, FALSE);
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
