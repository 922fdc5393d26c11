/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Autosave and recovery: a copy is there exactly while the document is modified, what a crash leaves is
 * found and opens as it was, and a window that is open is left alone. */

#include "config.h"

#include "vir-autosave.h"
#include "vir-recovery.h"

#include "vir-cmd.h"
#include "vir-fixtures.h"
#include "vir-workspace-file.h"

#include <glib/gstdio.h>

#define SOON 10

typedef struct
{
  char  *path;
  GFile *folder;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->path = g_dir_make_tmp ("virement-autosave-XXXXXX", NULL);
  fixture->folder = g_file_new_for_path (fixture->path);
}

static guint
empty_folder (const char *path,
              gboolean    remove)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint files = 0;

  for (const char *name = g_dir_read_name (dir); name != NULL; name = g_dir_read_name (dir))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      files++;
      if (remove)
        g_unlink (file);
    }
  return files;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  empty_folder (fixture->path, TRUE);
  g_rmdir (fixture->path);
  g_free (fixture->path);
  g_object_unref (fixture->folder);
}

static VirWorkspace *
new_workspace (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  VirWorkspace *workspace = vir_workspace_new ();

  vir_workspace_set_input (workspace, input, NULL);
  return workspace;
}

static void
set_title (VirWorkspace *workspace,
           const char   *title)
{
  vir_workspace_commit (workspace,
                        vir_cmd_set_text (vir_workspace_get_input (workspace), VIR_KIND_BUDGET, "budget", "title", title, NULL),
                        "Title", NULL);
}

static void
wait_until (VirAutosave *autosave,
            gboolean     has_copy)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (vir_autosave_has_copy (autosave) != has_copy && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
  g_assert_true (vir_autosave_has_copy (autosave) == has_copy);
}

static void
spin (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (500);
}

static guint
count_left (Fixture *fixture)
{
  g_autoptr (GPtrArray) left = vir_recovery_list (fixture->folder);

  return left->len;
}

static void
test_copy_while_modified (Fixture      *fixture,
                          gconstpointer data)
{
  VirWorkspace *workspace = new_workspace ();
  VirAutosave *autosave = vir_autosave_new (workspace, fixture->folder, SOON);

  spin (5 * SOON);
  g_assert_false (vir_autosave_has_copy (autosave));
  g_assert_cmpuint (empty_folder (fixture->path, FALSE), ==, 0);

  set_title (workspace, "A");
  wait_until (autosave, TRUE);
  /* The window is open: nothing to recover. */
  g_assert_cmpuint (count_left (fixture), ==, 0);
  vir_workspace_undo (workspace);
  g_assert_false (vir_autosave_has_copy (autosave));
  g_assert_cmpuint (empty_folder (fixture->path, FALSE), ==, 0);

  vir_workspace_redo (workspace);
  wait_until (autosave, TRUE);
  vir_document_mark_saved (vir_workspace_get_document (workspace));
  g_assert_cmpuint (empty_folder (fixture->path, FALSE), ==, 0);

  g_assert_finalize_object (autosave);
  g_assert_finalize_object (workspace);
}

static void
test_recover (Fixture      *fixture,
              gconstpointer data)
{
  VirWorkspace *workspace = new_workspace (), *second = vir_workspace_new ();
  VirAutosave *autosave = vir_autosave_new (workspace, fixture->folder, SOON);
  g_autoptr (GPtrArray) left = NULL;
  const VirRecovery *recovery;
  g_autoptr (GError) error = NULL;

  set_title (workspace, "Before the crash");
  wait_until (autosave, TRUE);
  g_assert_finalize_object (autosave);
  g_assert_finalize_object (workspace);

  left = vir_recovery_list (fixture->folder);
  g_assert_cmpuint (left->len, ==, 1);
  recovery = left->pdata[0];
  g_assert_cmpstr (recovery->title, ==, "Before the crash");
  g_assert_null (recovery->original);
  g_assert_cmpint (recovery->time, >, 0);

  g_assert_true (vir_recovery_open (recovery, second, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (vir_workspace_get_title (second), ==, "Before the crash");
  g_assert_true (vir_document_get_modified (vir_workspace_get_document (second)));
  g_assert_false (vir_document_get_can_undo (vir_workspace_get_document (second)));
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (second), VIR_KIND_CHANGE), ==, 6);

  vir_recovery_discard (recovery);
  g_assert_cmpuint (empty_folder (fixture->path, FALSE), ==, 0);
  g_assert_cmpuint (count_left (fixture), ==, 0);
  g_assert_finalize_object (second);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  GError *error = NULL;

  vir_workspace_save_finish (VIR_WORKSPACE (source), result, &error);
  g_assert_no_error (error);
  *(gboolean *) user_data = TRUE;
}

/* The recovered document knows its file, and in what state it was. */
static void
test_recover_with_file (Fixture      *fixture,
                        gconstpointer data)
{
  g_autoptr (GFile) file = g_file_get_child (fixture->folder, "budget.virement");
  VirWorkspace *workspace = new_workspace (), *second = vir_workspace_new ();
  VirAutosave *autosave = vir_autosave_new (workspace, fixture->folder, SOON);
  g_autoptr (GPtrArray) left = NULL;
  const VirRecovery *recovery;
  gboolean done = FALSE;

  vir_workspace_save_async (workspace, file, NULL, saved_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  set_title (workspace, "Edited");
  wait_until (autosave, TRUE);
  g_assert_finalize_object (autosave);
  g_assert_finalize_object (workspace);

  left = vir_recovery_list (fixture->folder);
  g_assert_cmpuint (left->len, ==, 1);
  recovery = left->pdata[0];
  g_assert_true (g_file_equal (recovery->original, file));
  g_assert_nonnull (recovery->state);
  g_assert_true (vir_recovery_open (recovery, second, NULL));
  g_assert_true (g_file_equal (vir_workspace_get_file (second), file));

  done = FALSE;
  vir_workspace_save_async (second, NULL, NULL, saved_cb, &done);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (second)));
  g_assert_finalize_object (second);
}

static void
test_discard (Fixture      *fixture,
              gconstpointer data)
{
  VirWorkspace *workspace = new_workspace ();
  VirAutosave *autosave = vir_autosave_new (workspace, fixture->folder, 0);

  /* Before, while and after a copy is written: nothing is left. */
  for (guint turns = 0; turns < 4; turns++)
    {
      g_autofree char *title = g_strdup_printf ("%u", turns);

      set_title (workspace, title);
      for (guint i = 0; i < turns; i++)
        {
          g_usleep (i * 500);
          g_main_context_iteration (NULL, FALSE);
        }
      vir_autosave_discard (autosave);
      spin (30);
      g_assert_false (vir_autosave_has_copy (autosave));
      g_assert_cmpuint (empty_folder (fixture->path, FALSE), ==, 0);
    }

  /* An edit after it, even while the last write goes on, is written. */
  for (guint i = 0; i < 30; i++)
    {
      set_title (workspace, "before");
      spin (i % 3);
      vir_autosave_discard (autosave);
      set_title (workspace, "after");
      wait_until (autosave, TRUE);
      vir_autosave_discard (autosave);
    }
  spin (100);
  g_assert_finalize_object (autosave);
  g_assert_finalize_object (workspace);
}

static void
test_another_document (Fixture      *fixture,
                       gconstpointer data)
{
  VirWorkspace *workspace = new_workspace ();
  VirAutosave *autosave = vir_autosave_new (workspace, fixture->folder, SOON);
  g_autoptr (VirInput) small = vir_fixture_small ();

  set_title (workspace, "A");
  wait_until (autosave, TRUE);
  vir_workspace_set_input (workspace, small, NULL);
  g_assert_false (vir_autosave_has_copy (autosave));
  set_title (workspace, "B");
  wait_until (autosave, TRUE);
  g_assert_finalize_object (autosave);
  g_assert_finalize_object (workspace);
}

static void
test_broken_notes (Fixture      *fixture,
                   gconstpointer data)
{
  g_autofree char *note = g_build_filename (fixture->path, "x.recovery", NULL);
  g_autofree char *copy = g_build_filename (fixture->path, "x.virement", NULL);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/no/such/folder");
  g_autoptr (GPtrArray) none = vir_recovery_list (nowhere);
  g_autoptr (GPtrArray) left = NULL;
  g_autoptr (VirWorkspace) workspace = vir_workspace_new ();
  VirDocument *document = vir_workspace_get_document (workspace);
  g_autoptr (GError) error = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_file_set_contents (note, "nothing", -1, NULL);
  g_assert_cmpuint (count_left (fixture), ==, 0);
  g_file_set_contents (note, "[Recovery]\nTitle=A\n", -1, NULL);
  g_assert_cmpuint (count_left (fixture), ==, 0);
  g_file_set_contents (copy, "{", -1, NULL);
  left = vir_recovery_list (fixture->folder);
  g_assert_cmpuint (left->len, ==, 1);
  g_assert_false (vir_recovery_open (left->pdata[0], workspace, &error));
  g_assert_nonnull (error);
  g_assert_true (vir_workspace_get_document (workspace) == document);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/autosave/copy-while-modified", test_copy_while_modified);
  ADD ("/autosave/recover", test_recover);
  ADD ("/autosave/recover-with-file", test_recover_with_file);
  ADD ("/autosave/discard", test_discard);
  ADD ("/autosave/another-document", test_another_document);
  ADD ("/autosave/broken-notes", test_broken_notes);

  return g_test_run ();
}
