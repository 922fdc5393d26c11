/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The seam for dialogs; see vir-dialogs.h. */

#include "config.h"

#include "vir-dialogs.h"

#include <adwaita.h>
#include <glib/gi18n.h>

G_GNUC_BEGIN_IGNORE_DEPRECATIONS

#define RESOURCES "/org/virement/Virement/"

/* Files */

static void
chooser_response_cb (GtkNativeDialog *dialog,
                     int              response,
                     gpointer         user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);

  gtk_native_dialog_hide (dialog);
  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "Dismissed");
  /* The task held the only reference. */
  g_task_set_task_data (task, NULL, NULL);
}

static void
add_filters (GtkFileChooser       *chooser,
             const VirPickRequest *request)
{
  g_autoptr (GtkFileFilter) wanted = NULL;
  g_autoptr (GtkFileFilter) all = NULL;

  if (request->filter_name == NULL)
    return;

  wanted = gtk_file_filter_new ();
  gtk_file_filter_set_name (wanted, request->filter_name);
  gtk_file_filter_add_suffix (wanted, request->suffix);
  gtk_file_chooser_add_filter (chooser, wanted);

  all = gtk_file_filter_new ();
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, all);
}

static GtkFileChooserAction
chooser_action (VirPickKind kind)
{
  switch (kind)
    {
    case VIR_PICK_SAVE:
      return GTK_FILE_CHOOSER_ACTION_SAVE;
    case VIR_PICK_FOLDER:
      return GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER;
    case VIR_PICK_OPEN:
    default:
      return GTK_FILE_CHOOSER_ACTION_OPEN;
    }
}

/**
 * vir_pick_file_async:
 * @parent: the window that asks
 * @request: what is asked for; used only during the call
 * @cancellable: (nullable): to stop waiting
 * @callback: called when the user has chosen or dismissed
 * @user_data: for @callback
 *
 * Asks for a file or a folder.
 */
void
vir_pick_file_async (GtkWindow            *parent,
                     const VirPickRequest *request,
                     GCancellable         *cancellable,
                     GAsyncReadyCallback   callback,
                     gpointer              user_data)
{
  GTask *task = NULL;
  GtkFileChooserNative *native = NULL;
  GtkFileChooser *chooser = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (request != NULL);

  task = g_task_new (parent, cancellable, callback, user_data);
  g_task_set_source_tag (task, vir_pick_file_async);

  native = gtk_file_chooser_native_new (request->title, parent, chooser_action (request->kind), request->accept, NULL);
  chooser = GTK_FILE_CHOOSER (native);
  g_task_set_task_data (task, native, g_object_unref);
  add_filters (chooser, request);

  if (request->kind == VIR_PICK_SAVE && request->name != NULL)
    gtk_file_chooser_set_current_name (chooser, request->name);
  if (request->file != NULL && (request->kind == VIR_PICK_FOLDER || (request->kind == VIR_PICK_SAVE && request->name != NULL)))
    {
      g_autoptr (GFile) folder = g_file_get_parent (request->file);

      if (folder != NULL)
        gtk_file_chooser_set_current_folder (chooser, folder, NULL);
    }
  else if (request->file != NULL)
    gtk_file_chooser_set_file (chooser, request->file, NULL);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (native), TRUE);
  g_signal_connect (native, "response", G_CALLBACK (chooser_response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (native));
}

/**
 * vir_pick_file_finish:
 * @result: what the callback got
 * @error: (out): %G_IO_ERROR_CANCELLED where the user dismissed
 *
 * Returns: (transfer full) (nullable): the file or folder chosen
 */
GFile *
vir_pick_file_finish (GAsyncResult *result,
                      GError      **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Questions */

static void
answered_cb (gpointer user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);

  g_task_return_pointer (task, g_strdup (g_task_get_task_data (task)), g_free);
}

static void
question_response_cb (AdwMessageDialog *dialog,
                      const char       *response,
                      gpointer          user_data)
{
  /* The answer may close the window under the dialog, which must be gone by then. */
  g_task_set_task_data (user_data, g_strdup (response), g_free);
  g_idle_add_once (answered_cb, user_data);
}

/**
 * vir_ask_async:
 * @parent: the window that asks
 * @question: the question; used only during the call
 * @cancellable: (nullable): to stop waiting
 * @callback: called with the answer
 * @user_data: for @callback
 *
 * Asks a question in the middle of @parent.
 */
void
vir_ask_async (GtkWindow           *parent,
               const VirQuestion   *question,
               GCancellable        *cancellable,
               GAsyncReadyCallback  callback,
               gpointer             user_data)
{
  GTask *task = NULL;
  AdwMessageDialog *dialog = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (question != NULL && question->n_answers > 0);

  task = g_task_new (parent, cancellable, callback, user_data);
  g_task_set_source_tag (task, vir_ask_async);

  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (parent, question->heading, question->body));
  for (guint i = 0; i < question->n_answers; i++)
    {
      const VirAnswer *answer = &question->answers[i];

      adw_message_dialog_add_response (dialog, answer->id, answer->label);
      if (answer->suggested)
        {
          adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_SUGGESTED);
          adw_message_dialog_set_default_response (dialog, answer->id);
        }
      else if (answer->destructive)
        adw_message_dialog_set_response_appearance (dialog, answer->id, ADW_RESPONSE_DESTRUCTIVE);
    }
  adw_message_dialog_set_close_response (dialog, question->answers[0].id);
  g_signal_connect (dialog, "response", G_CALLBACK (question_response_cb), task);
  gtk_window_present (GTK_WINDOW (dialog));
}

/**
 * vir_ask_finish:
 * @result: what the callback got
 * @error: (out): set where the question was cancelled by the program
 *
 * Returns: (transfer full) (nullable): the id of the answer
 */
char *
vir_ask_finish (GAsyncResult *result,
                GError      **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* About, shortcuts */

/**
 * vir_show_about:
 * @parent: (nullable): the window it belongs to
 *
 * Shows name, version and licence.
 */
void
vir_show_about (GtkWindow *parent)
{
  adw_show_about_window (parent,
                         "application-name", "Virement",
                         "application-icon", APP_ID,
                         "version", VERSION,
                         "developer-name", _("The Virement authors"),
                         "copyright", _("© 2026 The Virement authors"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "comments", _("Model amendments to a council’s budget: what they pay for, how they are paid for, and whether they balance in every year."),
                         NULL);
}

/**
 * vir_show_shortcuts:
 * @parent: (nullable): the window it belongs to
 *
 * Shows the keys of every action.
 */
void
vir_show_shortcuts (GtkWindow *parent)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (RESOURCES "ui/vir-shortcuts.ui");
  GtkWindow *window = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (window, parent);
  gtk_window_present (window);
}

G_GNUC_END_IGNORE_DEPRECATIONS
