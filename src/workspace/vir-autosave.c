/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The autosave: a timer after the last edit, a thread that writes, and a copy that is there exactly
 * while the document is modified. */

#include "config.h"

#include "vir-autosave.h"

#include "vir-json-file.h"
#include "vir-recovery-private.h"
#include "vir-workspace-private.h"

struct _VirAutosave
{
  GObject       parent_instance;

  VirWorkspace *workspace;
  GSignalGroup *signals; /* of the document */
  char         *folder;
  char         *name;    /* of this window's copy */
  int           lock;    /* -1: not taken yet */
  guint         delay;   /* milliseconds */
  guint         timer;
  gboolean      writing;
  gboolean      unwanted; /* what is being written is to be deleted */
  gboolean      has_copy;
};

G_DEFINE_FINAL_TYPE (VirAutosave, vir_autosave, G_TYPE_OBJECT)

/* What the thread writes. */
typedef struct
{
  VirInput *input;
  char     *folder;
  char     *name;
  char     *uri;
  char     *state;
  char     *title;
} Copy;

static void
copy_free (Copy *copy)
{
  vir_input_unref (copy->input);
  g_free (copy->folder);
  g_free (copy->name);
  g_free (copy->uri);
  g_free (copy->state);
  g_free (copy->title);
  g_free (copy);
}

static void
set_if_known (GKeyFile   *note,
              const char *key,
              const char *value)
{
  if (value != NULL)
    g_key_file_set_string (note, VIR_NOTE_GROUP, key, value);
}

static gboolean
write_note (const Copy  *copy,
            GError     **error)
{
  g_autoptr (GKeyFile) note = g_key_file_new ();
  g_autofree char *base = g_strconcat (copy->name, VIR_NOTE_SUFFIX, NULL);
  g_autofree char *path = g_build_filename (copy->folder, base, NULL);

  set_if_known (note, VIR_NOTE_FILE, copy->uri);
  set_if_known (note, VIR_NOTE_STATE, copy->state);
  set_if_known (note, VIR_NOTE_TITLE, copy->title);
  g_key_file_set_int64 (note, VIR_NOTE_GROUP, VIR_NOTE_TIME, g_get_real_time () / G_USEC_PER_SEC);
  return g_key_file_save_to_file (note, path, error);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      task_data,
                 GCancellable *cancellable)
{
  Copy            *copy = task_data;
  g_autofree char *base = g_strconcat (copy->name, VIR_COPY_SUFFIX, NULL);
  g_autofree char *path = g_build_filename (copy->folder, base, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GError          *error = NULL;

  if (vir_json_save (copy->input, file, NULL, NULL, &error) && write_note (copy, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static gboolean
is_modified (VirAutosave *self)
{
  return vir_document_get_modified (vir_workspace_get_document (self->workspace));
}

static void
remove_copy (VirAutosave *self)
{
  if (self->lock < 0)
    return;

  vir_recovery_remove_files (self->folder, self->name);
  vir_recovery_unlock (self->lock);
  self->lock = -1;
  self->has_copy = FALSE;
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (VirAutosave) self = user_data;

  self->writing = FALSE;
  /* A copy that cannot be written must not get in the way of work; the next edit tries again. */
  if (g_task_propagate_boolean (G_TASK (result), NULL))
    self->has_copy = TRUE;
  if (self->unwanted)
    remove_copy (self);
  self->unwanted = FALSE;
}

/* The folder is the user's alone: a budget before its publication is confidential. */
static gboolean
make_ready (VirAutosave *self)
{
  if (self->lock < 0 && g_mkdir_with_parents (self->folder, 0700) == 0)
    self->lock = vir_recovery_lock (self->folder, self->name);

  return self->lock >= 0;
}

static void
write_copy (VirAutosave *self)
{
  g_autoptr (GTask) task = NULL;
  GFile *file = vir_workspace_get_file (self->workspace);
  Copy  *copy;

  if (!make_ready (self))
    return;

  copy = g_new0 (Copy, 1);
  copy->input = vir_input_ref (vir_workspace_get_input (self->workspace));
  copy->folder = g_strdup (self->folder);
  copy->name = g_strdup (self->name);
  copy->uri = file != NULL ? g_file_get_uri (file) : NULL;
  copy->state = g_strdup (vir_workspace_get_etag (self->workspace));
  copy->title = g_strdup (vir_workspace_get_title (self->workspace));

  self->writing = TRUE;
  /* Without a source: a thread must not be the last to hold the autosave. */
  task = g_task_new (NULL, NULL, written_cb, g_object_ref (self));
  g_task_set_source_tag (task, write_copy);
  g_task_set_task_data (task, copy, (GDestroyNotify) copy_free);
  g_task_run_in_thread (task, write_in_thread);
}

static gboolean
timed_out_cb (gpointer data)
{
  VirAutosave *self = data;

  /* Try again after the write that is under way. */
  if (self->writing)
    return G_SOURCE_CONTINUE;

  self->timer = 0;
  if (is_modified (self))
    write_copy (self);
  return G_SOURCE_REMOVE;
}

/* Waits for a pause in editing. */
static void
follow (VirAutosave *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (is_modified (self))
    self->timer = g_timeout_add (self->delay, timed_out_cb, self);
  else
    vir_autosave_discard (self);
}

static void
document_changed_cb (VirAutosave *self)
{
  follow (self);
}

static void
workspace_document_cb (VirAutosave *self)
{
  g_signal_group_set_target (self->signals, vir_workspace_get_document (self->workspace));
  follow (self);
}

static void
vir_autosave_dispose (GObject *object)
{
  VirAutosave *self = VIR_AUTOSAVE (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->signals);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (vir_autosave_parent_class)->dispose (object);
}

static void
vir_autosave_finalize (GObject *object)
{
  VirAutosave *self = VIR_AUTOSAVE (object);

  vir_recovery_unlock (self->lock);
  g_free (self->folder);
  g_free (self->name);

  G_OBJECT_CLASS (vir_autosave_parent_class)->finalize (object);
}

static void
vir_autosave_class_init (VirAutosaveClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = vir_autosave_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_autosave_finalize;
}

static void
vir_autosave_init (VirAutosave *self)
{
  self->lock = -1;
  self->name = g_uuid_string_random ();
  self->signals = g_signal_group_new (VIR_TYPE_DOCUMENT);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (document_changed_cb), self);
  g_signal_group_connect_swapped (self->signals, "notify::modified", G_CALLBACK (document_changed_cb), self);
}

/**
 * vir_autosave_new:
 * @workspace: the workspace to look after
 * @folder: (nullable): a local folder for copies; %NULL: vir_recovery_default_folder()
 * @delay: how long after the last edit a copy is written, in milliseconds: %VIR_AUTOSAVE_DELAY
 *
 * Starts looking after a workspace. When it is dropped, a copy that there is stays, as after a crash;
 * call vir_autosave_discard() first where the document is closed on purpose.
 *
 * Returns: (transfer full): the autosave
 */
VirAutosave *
vir_autosave_new (VirWorkspace *workspace,
                  GFile        *folder,
                  guint         delay)
{
  VirAutosave *self;
  g_autoptr (GFile) place = folder != NULL ? g_object_ref (folder) : vir_recovery_default_folder ();

  g_return_val_if_fail (VIR_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (g_file_peek_path (place) != NULL, NULL);

  self = g_object_new (VIR_TYPE_AUTOSAVE, NULL);
  self->workspace = g_object_ref (workspace);
  self->folder = g_strdup (g_file_peek_path (place));
  self->delay = delay;
  g_signal_connect_object (workspace, "notify::document",
                           G_CALLBACK (workspace_document_cb), self, G_CONNECT_SWAPPED);
  workspace_document_cb (self);
  return self;
}

/**
 * vir_autosave_has_copy:
 * @self: an autosave
 *
 * Returns: whether there is a copy of the document as it was at the last pause
 */
gboolean
vir_autosave_has_copy (VirAutosave *self)
{
  g_return_val_if_fail (VIR_IS_AUTOSAVE (self), FALSE);

  return self->has_copy;
}

/**
 * vir_autosave_discard:
 * @self: an autosave
 *
 * Deletes the copy, if there is one or one is being written: the document was saved, or is closed
 * without saving. A later edit makes another.
 */
void
vir_autosave_discard (VirAutosave *self)
{
  g_return_if_fail (VIR_IS_AUTOSAVE (self));

  g_clear_handle_id (&self->timer, g_source_remove);
  if (self->writing)
    self->unwanted = TRUE;
  else
    remove_copy (self);
}
