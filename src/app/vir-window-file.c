/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files of VirWindow: new, open, save, save as, dropped files, and what is said when one of them
 * fails. The bytes are the workspace's. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-application.h"
#include "vir-dialogs.h"
#include "vir-error.h"
#include "vir-settings.h"
#include "vir-text.h"
#include "vir-workspace-file.h"

#include <glib/gi18n-lib.h>

#define SUFFIX "virement"
#define LOADING_AFTER_MS 500
#define DEFAULT_YEARS 4

static void
remember_file (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  vir_settings_add_recent (uri);
  gtk_recent_manager_add_item (gtk_recent_manager_get_default (), uri);
}

/* Loading */

static const char *
remedy_of (const GError *error)
{
  if (g_error_matches (error, VIR_ERROR, VIR_ERROR_VERSION))
    return _("Open it with a newer version of Virement.");
  if (error->domain == VIR_ERROR)
    return _("The file was not changed. Correct it at the place named above, or open an earlier copy: the last version before each save ends in “~”.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return _("It may have been moved or renamed. Open it from where it is now.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return _("Ask its owner for permission to read it, or for a copy.");
  return _("Try again, or open a copy from another place.");
}

static void
show_load_error (VirWindow    *self,
                 GFile        *file,
                 const GError *error)
{
  g_autofree char *path = g_file_get_parse_name (file);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *title = g_strdup_printf (_("“%s” could not be opened"), name);
  /* Errors in a document begin with the number of the line. */
  g_autofree char *place = g_ascii_isdigit (error->message[0]) ? g_strdup_printf (_("Line %s"), error->message) : g_strdup (error->message);
  g_autofree char *words = g_strdup_printf ("%s\n\n%s", place, remedy_of (error));
  g_autofree char *markup = g_markup_escape_text (words, -1);

  adw_status_page_set_title (self->error, title);
  adw_status_page_set_description (self->error, markup);
  vir_window_show_state (self, "error");
}

static void
tell_warnings (VirWindow *self,
               GPtrArray *warnings)
{
  g_autofree char *message = NULL;

  if (warnings == NULL || warnings->len == 0)
    return;
  if (warnings->len == 1)
    {
      vir_window_tell (self, g_ptr_array_index (warnings, 0));
      return;
    }
  message = g_strdup_printf (ngettext ("%s (and %u more)", "%s (and %u more)", warnings->len - 1), (char *) g_ptr_array_index (warnings, 0), warnings->len - 1);
  vir_window_tell (self, message);
}

static void
load_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (VirWindow) self = VIR_WINDOW (user_data);
  g_autoptr (GPtrArray) warnings = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_steal_pointer (&self->loading_file);

  if (vir_workspace_load_finish (VIR_WORKSPACE (source), result, &warnings, &error))
    {
      remember_file (file);
      vir_window_show_document (self);
      tell_warnings (self, warnings);
    }
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_load_error (self, file, error);
}

static gboolean
still_loading_cb (gpointer data)
{
  VirWindow *self = VIR_WINDOW (data);

  self->loading = 0;
  gtk_stack_set_visible_child_name (self->stack, "loading");
  return G_SOURCE_REMOVE;
}

/**
 * vir_window_load:
 * @self: a window without a document
 * @file: a document
 *
 * Opens @file in this window. If it cannot be opened the window says why, and what to do.
 */
void
vir_window_load (VirWindow *self,
                 GFile     *file)
{
  g_return_if_fail (VIR_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  g_set_object (&self->loading_file, file);
  if (self->loading == 0)
    self->loading = g_timeout_add (LOADING_AFTER_MS, still_loading_cb, self);
  vir_workspace_load_async (self->workspace, file, self->cancellable, load_cb, g_object_ref (self));
}

/**
 * vir_window_show_new:
 * @self: a window without a document
 *
 * Begins an empty document for the coming financial year.
 */
void
vir_window_show_new (VirWindow *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  int year = g_date_time_get_year (now) + (g_date_time_get_month (now) >= 4 ? 1 : 0);
  g_autoptr (VirInput) input = vir_input_new (year, DEFAULT_YEARS);

  g_return_if_fail (VIR_IS_WINDOW (self));

  vir_workspace_set_input (self->workspace, input, NULL);
  vir_window_show_document (self);
}

static void
picked_to_open_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (GFile) file = vir_pick_file_finish (result, NULL);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (source));

  if (file != NULL && application != NULL)
    vir_application_open_file (VIR_APPLICATION (application), file);
}

/* Asks for a document and opens it. */
void
vir_window_pick_and_open (VirWindow *self)
{
  VirPickRequest request = {
    .kind = VIR_PICK_OPEN,
    .title = _("Open a document"),
    .file = vir_workspace_get_file (self->workspace),
    .filter_name = _("Virement documents"),
    .suffix = SUFFIX,
  };

  vir_pick_file_async (GTK_WINDOW (self), &request, self->cancellable, picked_to_open_cb, NULL);
}

/* Saving */

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  VirWorkspace *workspace = VIR_WORKSPACE (source);
  GError *error = NULL;

  if (vir_workspace_save_finish (workspace, result, &error))
    {
      remember_file (vir_workspace_get_file (workspace));
      g_task_return_boolean (task, TRUE);
    }
  else
    g_task_return_error (task, error);
}

static void
picked_to_save_cb (GObject      *source,
                   GAsyncResult *result,
                   gpointer      user_data)
{
  g_autoptr (GTask) task = G_TASK (user_data);
  VirWindow *self = VIR_WINDOW (source);
  GError *error = NULL;
  g_autoptr (GFile) file = vir_pick_file_finish (result, &error);

  if (file == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  vir_workspace_save_async (self->workspace, file, NULL, saved_cb, g_steal_pointer (&task));
}

static gboolean
can_write (GFile *file)
{
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  /* A file that is gone is written again. */
  return info == NULL || g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE);
}

static char *
suggest_name (VirWindow *self)
{
  GFile *file = vir_workspace_get_file (self->workspace);
  g_autofree char *slug = NULL;

  if (file != NULL)
    return g_file_get_basename (file);
  slug = vir_text_slug (vir_workspace_get_title (self->workspace));
  return g_strconcat (slug[0] != '\0' ? slug : "budget", "." SUFFIX, NULL);
}

/* Saves where the document belongs; asks where that is if it has no place, or one that cannot be
 * written, or @ask_name. */
void
vir_window_save_async (VirWindow           *self,
                       gboolean             ask_name,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  GFile *file = vir_workspace_get_file (self->workspace);
  GTask *task = g_task_new (self, NULL, callback, user_data);
  g_autofree char *name = NULL;
  VirPickRequest request = { .kind = VIR_PICK_SAVE, .file = file, .filter_name = _("Virement documents"), .suffix = SUFFIX };

  g_task_set_source_tag (task, vir_window_save_async);
  vir_document_break_merge (vir_workspace_get_document (self->workspace));
  if (!ask_name && file != NULL && can_write (file))
    {
      vir_workspace_save_async (self->workspace, NULL, NULL, saved_cb, task);
      return;
    }
  name = suggest_name (self);
  request.title = _("Save the document");
  request.name = name;
  vir_pick_file_async (GTK_WINDOW (self), &request, NULL, picked_to_save_cb, task);
}

/* Whether it was saved; G_IO_ERROR_CANCELLED where the user dismissed. */
gboolean
vir_window_save_finish (VirWindow    *self,
                        GAsyncResult *result,
                        GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
answered_save_error_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  g_autofree char *answer = vir_ask_finish (result, NULL);

  if (g_strcmp0 (answer, "save-as") == 0)
    vir_window_save_as (VIR_WINDOW (source));
}

/* Says why saving failed, and offers another place. Says nothing of what the user dismissed. */
void
vir_window_report_save (VirWindow    *self,
                        const GError *error)
{
  const VirAnswer answers[] = {
    { "cancel", _("_Cancel"), FALSE, FALSE },
    { "save-as", _("_Save As…"), TRUE, FALSE },
  };
  g_autofree char *body = NULL;
  VirQuestion question = { .heading = _("The document was not saved"), .answers = answers, .n_answers = G_N_ELEMENTS (answers) };

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    body = g_strdup (_("Another program has changed the file since it was opened. Save under another name, then compare the two."));
  else
    body = g_strdup_printf (_("%s\n\nYour changes are still here. Save them in another place."), error->message);
  question.body = body;
  vir_ask_async (GTK_WINDOW (self), &question, self->cancellable, answered_save_error_cb, NULL);
}

static void
save_done_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  VirWindow *self = VIR_WINDOW (source);
  g_autoptr (GError) error = NULL;

  if (vir_window_save_finish (self, result, &error))
    vir_window_tell (self, _("Saved"));
  else
    vir_window_report_save (self, error);
}

/* Saves where the document belongs. */
void
vir_window_save (VirWindow *self)
{
  vir_window_save_async (self, FALSE, save_done_cb, NULL);
}

/* Saves in another place, which the document then belongs to. */
void
vir_window_save_as (VirWindow *self)
{
  vir_window_save_async (self, TRUE, save_done_cb, NULL);
}

/* Dropped files */

static gboolean
drop_cb (VirWindow     *self,
         const GValue  *value,
         double         x,
         double         y,
         GtkDropTarget *target)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);
  gboolean taken = FALSE;

  /* a chart that was dragged out and let go too soon */
  if (drop != NULL && gdk_drop_get_drag (drop) != NULL)
    return FALSE;
  for (GSList *l = g_value_get_boxed (value); l != NULL; l = l->next)
    {
      g_autofree char *name = g_file_get_basename (l->data);

      if (name == NULL || !g_str_has_suffix (name, "." SUFFIX))
        continue;
      vir_application_open_file (VIR_APPLICATION (application), l->data);
      taken = TRUE;
    }
  if (!taken)
    vir_window_tell (self, _("Only .virement documents can be opened"));
  return taken;
}

/* Lets documents be dropped on the window. */
void
vir_window_accept_drops (VirWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
