/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loads and saves of a workspace. Threads work on files and roots, which may be used anywhere; the
 * workspace is touched on the main thread alone.
 *
 * Each takes two tasks: the caller's, whose source is the workspace, and one without a source for the
 * thread. A thread may be the last to hold its task, and must not be the last to hold a workspace. */

#include "config.h"

#include "vir-workspace-file.h"

#include "vir-json-file.h"
#include "vir-workspace-private.h"

#include <glib/gi18n-lib.h>

/* What a load found; made in the thread, taken over on the main thread. */
typedef struct
{
  GFile     *file;
  guint      load;
  VirInput  *input;
  char      *etag;
  GPtrArray *warnings;
} Load;

static void
load_free (Load *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->input, vir_input_unref);
  g_clear_pointer (&self->etag, g_free);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_free (self);
}

static void
read_in_thread (GTask        *reading,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Load   *load = task_data;
  GError *error = NULL;

  load->input = vir_json_load (load->file, &load->etag, &load->warnings, cancellable, &error);
  if (load->input != NULL)
    g_task_return_boolean (reading, TRUE);
  else
    g_task_return_error (reading, error);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  GTask        *reading = G_TASK (result);
  Load         *load = g_task_get_task_data (reading);
  g_autoptr (GTask) task = user_data;
  VirWorkspace *self = g_task_get_source_object (task);
  g_autoptr (GError) error = NULL;

  vir_workspace_add_busy (self, -1);
  if (!g_task_propagate_boolean (reading, &error))
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  if (!vir_workspace_is_load (self, load->load))
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED,
                               _("Something else was opened meanwhile"));
      return;
    }

  vir_workspace_take_file (self, load->input, load->file, g_steal_pointer (&load->etag));
  g_task_set_task_data (task, g_steal_pointer (&load->warnings), (GDestroyNotify) g_ptr_array_unref);
  g_task_return_boolean (task, TRUE);
}

/**
 * vir_workspace_load_async:
 * @self: a workspace
 * @file: a file
 * @cancellable: (nullable): to stop it; the document that is open then stays
 * @callback: called when the document is open, or could not be opened
 * @user_data: for @callback
 *
 * Opens a file. If something else is opened before it has been read, it is dropped with
 * %G_IO_ERROR_CANCELLED.
 */
void
vir_workspace_load_async (VirWorkspace        *self,
                          GFile               *file,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  g_autoptr (GTask) reading = NULL;
  GTask *task;
  Load  *load;

  g_return_if_fail (VIR_IS_WORKSPACE (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, vir_workspace_load_async);
  /* A document that is open already is not thrown away because somebody cancelled too late. */
  g_task_set_check_cancellable (task, FALSE);

  load = g_new0 (Load, 1);
  load->file = g_object_ref (file);
  load->load = vir_workspace_next_load (self);
  vir_workspace_add_busy (self, 1);

  reading = g_task_new (NULL, cancellable, read_cb, task);
  g_task_set_source_tag (reading, read_in_thread);
  g_task_set_task_data (reading, load, (GDestroyNotify) load_free);
  g_task_run_in_thread (reading, read_in_thread);
}

/**
 * vir_workspace_load_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @warnings: (out) (optional) (transfer full) (nullable) (element-type utf8): what is doubtful in the
 *   file, as sentences
 * @error: return location for an error
 *
 * Says how a load ended. The document is open already.
 *
 * Returns: whether the file was opened
 */
gboolean
vir_workspace_load_finish (VirWorkspace  *self,
                           GAsyncResult  *result,
                           GPtrArray    **warnings,
                           GError       **error)
{
  GTask     *task = G_TASK (result);
  GPtrArray *found;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  if (!g_task_propagate_boolean (task, error))
    return FALSE;

  found = g_task_get_task_data (task);
  if (warnings != NULL)
    *warnings = found != NULL ? g_ptr_array_ref (found) : NULL;
  return TRUE;
}

/**
 * vir_workspace_load:
 * @self: a workspace
 * @file: a file
 * @warnings: (out) (optional) (transfer full) (nullable) (element-type utf8): as for
 *   vir_workspace_load_finish()
 * @error: return location for an error
 *
 * Opens a file and waits for it; for programs without a main loop.
 *
 * Returns: whether the file was opened
 */
gboolean
vir_workspace_load (VirWorkspace  *self,
                    GFile         *file,
                    GPtrArray    **warnings,
                    GError       **error)
{
  g_autoptr (VirInput) input = NULL;
  g_autofree char *etag = NULL;

  g_return_val_if_fail (VIR_IS_WORKSPACE (self), FALSE);

  input = vir_json_load (file, &etag, warnings, NULL, error);
  if (input == NULL)
    return FALSE;

  vir_workspace_next_load (self);
  vir_workspace_take_file (self, input, file, g_steal_pointer (&etag));
  return TRUE;
}

/* Saving */

typedef struct
{
  GFile       *file;
  VirInput    *input;
  VirDocument *document; /* whose root it is */
  char        *etag;     /* the state the file has to be in; NULL: any */
  char        *new_etag;
} Save;

static void
save_free (Save *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->input, vir_input_unref);
  g_clear_object (&self->document);
  g_clear_pointer (&self->etag, g_free);
  g_clear_pointer (&self->new_etag, g_free);
  g_free (self);
}

static void
write_in_thread (GTask        *writing,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Save   *save = task_data;
  GError *error = NULL;

  if (vir_json_save (save->input, save->file, save->etag, &save->new_etag, &error))
    g_task_return_boolean (writing, TRUE);
  else
    g_task_return_error (writing, error);
}

static void start_next_save (VirWorkspace *self);

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  GTask        *writing = G_TASK (result);
  g_autoptr (GTask) task = user_data;
  VirWorkspace *self = g_task_get_source_object (task);
  Save         *save = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  gboolean      written = g_task_propagate_boolean (writing, &error);

  g_queue_pop_head (vir_workspace_get_saves (self));
  /* Another document may have been opened meanwhile; then this file is not the workspace's. */
  if (written && save->document == vir_workspace_get_document (self))
    vir_workspace_saved_as (self, save->input, save->file, g_strdup (save->new_etag));

  start_next_save (self);
  vir_workspace_add_busy (self, -1);
  if (written)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, g_steal_pointer (&error));
}

/* Saves run one after the other, so that each knows the state in which the last one left the file. */
static void
start_next_save (VirWorkspace *self)
{
  GTask *task = g_queue_peek_head (vir_workspace_get_saves (self));
  GFile *known = vir_workspace_get_file (self);
  g_autoptr (GTask) writing = NULL;
  Save  *save;

  if (task == NULL)
    return;

  save = g_task_get_task_data (task);
  if (known != NULL && g_file_equal (known, save->file) && save->document == vir_workspace_get_document (self))
    save->etag = g_strdup (vir_workspace_get_etag (self));
  writing = g_task_new (NULL, NULL, written_cb, task);
  g_task_set_source_tag (writing, write_in_thread);
  g_task_set_task_data (writing, save, NULL);
  g_task_run_in_thread (writing, write_in_thread);
}

/**
 * vir_workspace_save_async:
 * @self: a workspace
 * @file: (nullable): where to; %NULL: the file it has
 * @cancellable: (nullable): not looked at once writing has begun, so that a file is never half saved
 * @callback: called when it is written, or could not be
 * @user_data: for @callback
 *
 * Saves the document as it is now. Editing may go on: what is edited meanwhile is not saved, and the
 * document stays modified. A file that was changed by somebody else since it was read is not
 * overwritten (%G_IO_ERROR_WRONG_ETAG); see vir_workspace_forget_file_state().
 */
void
vir_workspace_save_async (VirWorkspace        *self,
                          GFile               *file,
                          GCancellable        *cancellable,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  GTask *task;
  Save  *save;

  g_return_if_fail (VIR_IS_WORKSPACE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, vir_workspace_save_async);
  g_task_set_check_cancellable (task, FALSE);
  if (file == NULL)
    file = vir_workspace_get_file (self);
  if (file == NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _("The document has no file yet"));
      g_object_unref (task);
      return;
    }

  save = g_new0 (Save, 1);
  save->file = g_object_ref (file);
  save->document = g_object_ref (vir_workspace_get_document (self));
  save->input = vir_input_ref (vir_workspace_get_input (self));
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);

  vir_document_break_merge (save->document);
  vir_workspace_add_busy (self, 1);
  g_queue_push_tail (vir_workspace_get_saves (self), task);
  if (g_queue_get_length (vir_workspace_get_saves (self)) == 1)
    start_next_save (self);
}

/**
 * vir_workspace_save_finish:
 * @self: a workspace
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Says how a save ended.
 *
 * Returns: whether the document was written
 */
gboolean
vir_workspace_save_finish (VirWorkspace  *self,
                           GAsyncResult  *result,
                           GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
