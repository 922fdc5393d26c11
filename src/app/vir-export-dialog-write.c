/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The writing of VirExportDialog: where to, what to do with what is there already, how far it is, and how it ended. */

#include "config.h"

#include "vir-export-dialog-private.h"

#include "vir-chart-choice.h"
#include "vir-chart-study.h"
#include "vir-dialogs.h"
#include "vir-export-job.h"
#include "vir-period.h"
#include "vir-text.h"
#include "vir-window.h"

#include <glib/gi18n-lib.h>

/* The name of the file or folder that is offered, without an ending: words with hyphens. */
char *
vir_export_dialog_name (VirExportDialog *self)
{
  const VirChartClass *klass = vir_export_dialog_class (self);
  g_autofree char     *slug = vir_text_slug (vir_workspace_get_title (self->workspace));
  g_autofree char     *year = NULL;
  GString             *name = g_string_new (slug);
  VirChartChoice      *choice = NULL;

  if (klass == NULL)
    {
      g_string_append (name, vir_export_dialog_item (self) == VIR_EXPORT_ALL ? "-charts" : "-report");
      return g_string_free (name, FALSE);
    }
  choice = vir_chart_choice_get (self->workspace, klass);
  g_string_append_printf (name, "-%s", klass->name);
  if (choice->form > 0 && choice->form < klass->n_forms)
    g_string_append_printf (name, "-%s", klass->forms[choice->form].name);
  if (choice->year == VIR_CHART_ALL_YEARS)
    g_string_append (name, "-by-year");
  else if (choice->year > 0 && (klass->asks & VIR_ASK_YEAR) != 0)
    {
      year = vir_year_format (self->outlook->years.first + choice->year);
      g_string_append_printf (name, "-%s", g_strdelimit (year, "/", '-'));
    }
  return g_string_free (name, FALSE);
}

/* How far it is */

static void
set_writing (VirExportDialog *self,
             gboolean         writing)
{
  gboolean folder = vir_export_dialog_item (self) != VIR_EXPORT_CHART;

  self->writing = writing;
  gtk_stack_set_visible_child_name (self->stack, writing && folder ? "writing" : "choosing");
  gtk_widget_set_sensitive (self->accept, !writing);
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_progress_bar_set_text (self->progress, "");
  gtk_label_set_text (self->progress_name, "");
}

static void
progress_cb (GObject    *source,
             guint       done,
             guint       total,
             const char *name)
{
  VirExportDialog *self = VIR_EXPORT_DIALOG (source);
  g_autofree char *count = NULL;

  self->written = done;
  self->total = total;
  if (!self->writing || self->progress == NULL)
    return;
  /* Translators: how many charts of how many are being written */
  count = g_strdup_printf (_("%u of %u"), MIN (done + 1, total), total);
  gtk_progress_bar_set_fraction (self->progress, total > 0 ? (double) done / total : 1);
  gtk_progress_bar_set_text (self->progress, count);
  gtk_label_set_text (self->progress_name, name != NULL ? name : "");
}

/* How it ended */

/* A page that prints the title itself gets it as text. */
static void
copy_titles (VirExportDialog *self)
{
  g_autofree char *text = g_strdup_printf ("%s\n%s", self->spec->head.title, self->spec->head.subtitle);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

static void
tell_written (VirExportDialog *self,
              const char      *path)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  gboolean   copied = self->spec != NULL && gtk_switch_get_active (self->bare);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *message = NULL;

  if (copied)
    {
      copy_titles (self);
      /* Translators: %s is the name of a file */
      message = g_strdup_printf (_("Exported to %s. Title and subtitle are on the clipboard"), name);
    }
  else
    /* Translators: %s is the name of a file or folder */
    message = g_strdup_printf (_("Exported to %s"), name);
  if (VIR_IS_WINDOW (parent))
    vir_window_tell (VIR_WINDOW (parent), message);
}

/* What was stopped says what is left of it. */
static char *
describe_failure (VirExportDialog *self,
                  const GError    *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return g_strdup (error->message);
  if (self->written == 0)
    return g_strdup (_("Stopped. Nothing was written."));
  return g_strdup_printf (ngettext ("Stopped. %u chart of %u is written.", "Stopped. %u charts of %u are written.", self->written),
                          self->written, self->total);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  VirExportDialog *self = VIR_EXPORT_DIALOG (source);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = vir_export_job_finish (result, &error);
  g_autofree char *message = NULL;

  /* Taken down while it was being written. */
  if (self->workspace == NULL || self->stack == NULL)
    return;
  set_writing (self, FALSE);
  if (path != NULL)
    {
      tell_written (self, path);
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  message = describe_failure (self, error);
  vir_export_dialog_show_error (self, message);
}

static void
run (VirExportDialog *self,
     char            *path)
{
  VirExportJob *job = vir_export_job_new ();

  job->path = path;
  job->outlook = vir_outlook_ref (self->outlook);
  job->document = vir_chart_document_name (self->workspace);
  job->given = vir_chart_study_hold (self->workspace);
  job->options = vir_export_dialog_options (self);
  job->progress = progress_cb;
  if (self->spec != NULL)
    job->spec = vir_chart_spec_ref (self->spec);
  else if (vir_export_dialog_item (self) == VIR_EXPORT_ALL)
    job->charts = vir_export_dialog_all (self);

  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  self->written = 0;
  set_writing (self, TRUE);
  vir_export_job_run (job, G_OBJECT (self), self->cancellable, written_cb, NULL);
}

/* A folder that is there already */

static gboolean
has_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return dir != NULL ? g_dir_read_name (dir) != NULL : g_file_test (folder, G_FILE_TEST_EXISTS);
}

static char *
find_free_name (const char *folder)
{
  for (guint n = 2;; n++)
    {
      char *name = g_strdup_printf ("%s-%u", folder, n);

      if (!g_file_test (name, G_FILE_TEST_EXISTS))
        return name;
      g_free (name);
    }
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  VirExportDialog *self = VIR_EXPORT_DIALOG (source);
  g_autofree char *folder = user_data;
  g_autofree char *answer = vir_ask_finish (result, NULL);

  if (self->workspace == NULL)
    return;
  if (g_strcmp0 (answer, "replace") == 0)
    run (self, g_steal_pointer (&folder));
  else if (g_strcmp0 (answer, "another") == 0)
    run (self, find_free_name (folder));
}

static void
ask_about_folder (VirExportDialog *self,
                  const char      *folder)
{
  g_autofree char *name = g_filename_display_basename (folder);
  /* Translators: %s is the name of a folder */
  g_autofree char *heading = g_strdup_printf (_("There is a folder “%s” already"), name);
  const VirAnswer answers[] = {
    { "cancel", _("_Cancel"), FALSE, FALSE },
    { "replace", _("_Replace its files"), FALSE, TRUE },
    { "another", _("Make _another folder"), TRUE, FALSE },
  };
  const VirQuestion question = {
    heading,
    _("Files of the same names in it can be replaced; others stay. Or a new folder is made beside it."),
    answers,
    G_N_ELEMENTS (answers),
  };

  vir_ask_async (GTK_WINDOW (self), &question, NULL, answered_cb, g_strdup (folder));
}

/**
 * vir_export_dialog_write:
 * @self: the dialog
 * @place: the file; for all charts and a report the folder in which their own is made
 *
 * Writes what is chosen to @place and closes, or says why it could not.
 */
void
vir_export_dialog_write (VirExportDialog *self,
                         GFile           *place)
{
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autofree char *folder = NULL;

  g_return_if_fail (VIR_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (place));

  if (self->writing)
    return;
  if (self->spec != NULL && self->spec->refusal != NULL)
    {
      vir_export_dialog_show_error (self, self->spec->refusal);
      return;
    }
  path = g_file_get_path (place);
  if (path == NULL)
    {
      vir_export_dialog_show_error (self, _("Choose a place on this computer."));
      return;
    }
  if (self->spec != NULL)
    {
      run (self, g_steal_pointer (&path));
      return;
    }
  /* Many files go into a folder of their own. */
  name = vir_export_dialog_name (self);
  folder = g_build_filename (path, name, NULL);
  if (has_files (folder))
    ask_about_folder (self, folder);
  else
    run (self, g_steal_pointer (&folder));
}

/* Where to */

static void
picked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GFile) place = vir_pick_file_finish (result, NULL);

  if (place != NULL && VIR_EXPORT_DIALOG (source)->workspace != NULL)
    vir_export_dialog_write (VIR_EXPORT_DIALOG (source), place);
}

/* Asks where to, and writes there. */
void
vir_export_dialog_pick (VirExportDialog *self)
{
  gboolean    chart = self->spec != NULL;
  gboolean    all = vir_export_dialog_item (self) == VIR_EXPORT_ALL;
  const char *suffix = vir_export_dialog_suffix (self);
  g_autofree char *stem = vir_export_dialog_name (self);
  g_autofree char *name = g_strconcat (stem, ".", suffix, NULL);
  VirPickRequest request = {
    .kind = chart ? VIR_PICK_SAVE : VIR_PICK_FOLDER,
    .title = chart ? _("Export a chart") : all ? _("Where the folder of charts is made") : _("Where the folder of the report is made"),
    .accept = _("_Export"),
    .name = chart ? name : NULL,
    .file = vir_workspace_get_file (self->workspace),
    .filter_name = chart ? _("Pictures") : NULL,
    .suffix = chart ? suffix : NULL,
  };

  vir_pick_file_async (GTK_WINDOW (self), &request, NULL, picked_cb, NULL);
}
