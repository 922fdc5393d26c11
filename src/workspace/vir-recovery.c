/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finding, opening and discarding the copies that a crash left behind. */

#include "config.h"

#include "vir-recovery.h"

#include "vir-json-file.h"
#include "vir-recovery-private.h"
#include "vir-workspace-private.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static char *
path_of (const char *folder,
         const char *name,
         const char *suffix)
{
  g_autofree char *base = g_strconcat (name, suffix, NULL);

  return g_build_filename (folder, base, NULL);
}

/* Takes the lock of a copy, which lasts as long as it is open and no longer than the process. Returns
 * -1 where somebody has it. */
int
vir_recovery_lock (const char *folder,
                   const char *name)
{
  g_autofree char *path = path_of (folder, name, VIR_LOCK_SUFFIX);
  int              lock = g_open (path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);

  if (lock < 0)
    return -1;
  if (flock (lock, LOCK_EX | LOCK_NB) == 0)
    return lock;

  close (lock);
  return -1;
}

void
vir_recovery_unlock (int lock)
{
  if (lock >= 0)
    close (lock);
}

void
vir_recovery_remove_files (const char *folder,
                           const char *name)
{
  static const char *const suffixes[] = {
    VIR_COPY_SUFFIX, VIR_COPY_SUFFIX "~", VIR_NOTE_SUFFIX, VIR_LOCK_SUFFIX
  };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *path = path_of (folder, name, suffixes[i]);

      g_unlink (path);
    }
}

static VirRecovery *
read_note (const char *folder,
           const char *name)
{
  g_autoptr (GKeyFile) note = g_key_file_new ();
  g_autofree char *path = path_of (folder, name, VIR_NOTE_SUFFIX);
  g_autofree char *copy = path_of (folder, name, VIR_COPY_SUFFIX);
  g_autofree char *uri = NULL;
  VirRecovery     *self;

  if (!g_key_file_load_from_file (note, path, G_KEY_FILE_NONE, NULL) ||
      !g_file_test (copy, G_FILE_TEST_IS_REGULAR))
    return NULL;

  self = g_new0 (VirRecovery, 1);
  uri = g_key_file_get_string (note, VIR_NOTE_GROUP, VIR_NOTE_FILE, NULL);
  self->copy = g_file_new_for_path (copy);
  self->original = uri != NULL ? g_file_new_for_uri (uri) : NULL;
  self->state = g_key_file_get_string (note, VIR_NOTE_GROUP, VIR_NOTE_STATE, NULL);
  self->title = g_key_file_get_string (note, VIR_NOTE_GROUP, VIR_NOTE_TITLE, NULL);
  self->time = g_key_file_get_int64 (note, VIR_NOTE_GROUP, VIR_NOTE_TIME, NULL);
  if (self->title == NULL)
    self->title = g_strdup (name);
  return self;
}

static int
compare_recoveries (gconstpointer a,
                    gconstpointer b)
{
  const VirRecovery *x = *(VirRecovery *const *) a, *y = *(VirRecovery *const *) b;

  return x->time != y->time ? (x->time > y->time ? -1 : 1) : g_strcmp0 (x->title, y->title);
}

static void
add_if_left (GPtrArray  *found,
             const char *folder,
             const char *name)
{
  int          lock = vir_recovery_lock (folder, name);
  VirRecovery *recovery = lock >= 0 ? read_note (folder, name) : NULL;

  if (recovery != NULL)
    g_ptr_array_add (found, recovery);
  vir_recovery_unlock (lock);
}

/**
 * vir_recovery_default_folder:
 *
 * Returns: (transfer full): where copies are kept: in the user's state folder
 */
GFile *
vir_recovery_default_folder (void)
{
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "virement", "unsaved", NULL);

  return g_file_new_for_path (path);
}

/**
 * vir_recovery_list:
 * @folder: a folder of copies; it need not exist
 *
 * Lists what can be recovered.
 *
 * Returns: (transfer full) (element-type VirRecovery): the copies, newest first
 */
GPtrArray *
vir_recovery_list (GFile *folder)
{
  GPtrArray  *found = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_recovery_free);
  const char *path = g_file_peek_path (folder);
  g_autoptr (GDir) dir = path != NULL ? g_dir_open (path, 0, NULL) : NULL;
  const char *entry;

  while (dir != NULL && (entry = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (entry, VIR_NOTE_SUFFIX))
      {
        g_autofree char *name = g_strndup (entry, strlen (entry) - strlen (VIR_NOTE_SUFFIX));

        add_if_left (found, path, name);
      }

  g_ptr_array_sort (found, compare_recoveries);
  return found;
}

/**
 * vir_recovery_open:
 * @self: a copy
 * @workspace: the workspace to open it in
 * @error: return location for an error
 *
 * Opens the copy as the document that it is of, modified until it is saved. The copy stays; discard it
 * when the document has been saved.
 *
 * Returns: whether it was opened
 */
gboolean
vir_recovery_open (const VirRecovery  *self,
                   VirWorkspace       *workspace,
                   GError            **error)
{
  g_autoptr (VirInput) input = NULL;

  g_return_val_if_fail (self != NULL && VIR_IS_WORKSPACE (workspace), FALSE);

  input = vir_json_load (self->copy, NULL, NULL, NULL, error);
  if (input == NULL)
    return FALSE;

  vir_workspace_next_load (workspace);
  vir_workspace_take_file (workspace, input, self->original, g_strdup (self->state));
  vir_document_mark_root_saved (vir_workspace_get_document (workspace), NULL);
  return TRUE;
}

/**
 * vir_recovery_discard:
 * @self: a copy
 *
 * Deletes the copy.
 */
void
vir_recovery_discard (const VirRecovery *self)
{
  g_autofree char *folder = NULL, *base = NULL, *name = NULL;

  g_return_if_fail (self != NULL);

  folder = g_path_get_dirname (g_file_peek_path (self->copy));
  base = g_file_get_basename (self->copy);
  name = g_strndup (base, strlen (base) - strlen (VIR_COPY_SUFFIX));
  vir_recovery_remove_files (folder, name);
}

/**
 * vir_recovery_free:
 * @self: (nullable): a copy
 *
 * Frees the description; the copy stays.
 */
void
vir_recovery_free (VirRecovery *self)
{
  if (self == NULL)
    return;

  g_clear_object (&self->copy);
  g_clear_object (&self->original);
  g_free (self->state);
  g_free (self->title);
  g_free (self);
}
