/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Loading and saving: round trips, errors, what is overtaken, what is edited meanwhile, and closing in
 * the middle of it. */

#include "config.h"

#include "vir-workspace-file.h"

#include "vir-cmd.h"
#include "vir-error.h"
#include "vir-fixtures.h"
#include "vir-json-writer.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char  *folder;
  GFile *file;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autofree char *path = NULL;

  fixture->folder = g_dir_make_tmp ("virement-workspace-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "budget.virement", NULL);
  fixture->file = g_file_new_for_path (path);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);

  for (const char *name = g_dir_read_name (folder); name != NULL; name = g_dir_read_name (folder))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
}

/* One asynchronous call and what came of it. */
typedef struct
{
  gboolean   done;
  gboolean   ok;
  GPtrArray *warnings;
  GError    *error;
} Outcome;

static void
outcome_clear (Outcome *outcome)
{
  g_clear_pointer (&outcome->warnings, g_ptr_array_unref);
  g_clear_error (&outcome->error);
  *outcome = (Outcome){ FALSE };
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->ok = vir_workspace_load_finish (VIR_WORKSPACE (source), result, &outcome->warnings, &outcome->error);
  outcome->done = TRUE;
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  Outcome *outcome = user_data;

  outcome->ok = vir_workspace_save_finish (VIR_WORKSPACE (source), result, &outcome->error);
  outcome->done = TRUE;
}

static void
wait_for (Outcome *outcome)
{
  while (!outcome->done)
    g_main_context_iteration (NULL, TRUE);
}

static void
save (VirWorkspace *workspace,
      GFile        *file,
      Outcome      *outcome)
{
  outcome_clear (outcome);
  vir_workspace_save_async (workspace, file, NULL, saved_cb, outcome);
  wait_for (outcome);
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
  g_assert_true (vir_workspace_commit (workspace,
                                       vir_cmd_set_text (vir_workspace_get_input (workspace), VIR_KIND_BUDGET, "budget", "title", title, NULL),
                                       "Title", NULL));
}

static void
test_round_trip (Fixture      *fixture,
                 gconstpointer data)
{
  VirWorkspace *writer = new_workspace (), *reader = vir_workspace_new ();
  Outcome outcome = { FALSE };
  g_autoptr (GBytes) written = NULL, read = NULL;

  set_title (writer, "Budget 2018/19");
  g_assert_true (vir_document_get_modified (vir_workspace_get_document (writer)));
  save (writer, fixture->file, &outcome);
  g_assert_no_error (outcome.error);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (writer)));
  g_assert_true (g_file_equal (vir_workspace_get_file (writer), fixture->file));
  g_assert_false (vir_workspace_get_busy (writer));

  outcome_clear (&outcome);
  vir_workspace_load_async (reader, fixture->file, NULL, loaded_cb, &outcome);
  g_assert_true (vir_workspace_get_busy (reader));
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (reader), VIR_KIND_CHANGE), ==, 0);
  wait_for (&outcome);
  g_assert_no_error (outcome.error);
  g_assert_true (outcome.ok);
  g_assert_false (vir_workspace_get_busy (reader));
  written = vir_json_write (vir_workspace_get_input (writer));
  read = vir_json_write (vir_workspace_get_input (reader));
  g_assert_true (g_bytes_equal (written, read));
  g_assert_true (vir_workspace_get_outlook (reader)->input == vir_workspace_get_input (reader));
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (reader)));

  /* Without a file it goes where it came from. */
  set_title (reader, "Budget 2019/20");
  save (reader, NULL, &outcome);
  g_assert_no_error (outcome.error);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (reader)));

  outcome_clear (&outcome);
  g_assert_finalize_object (writer);
  g_assert_finalize_object (reader);
}

static void
test_load_and_wait (Fixture      *fixture,
                    gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  g_autoptr (VirWorkspace) reader = vir_workspace_new ();
  Outcome outcome = { FALSE };
  g_autoptr (GError) error = NULL;

  g_assert_false (vir_workspace_load (reader, fixture->file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  save (workspace, fixture->file, &outcome);
  g_assert_true (vir_workspace_load (reader, fixture->file, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (reader), VIR_KIND_CHANGE), ==, 6);
}

static void
test_load_errors (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  VirDocument *document = vir_workspace_get_document (workspace);
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();
  Outcome outcome = { FALSE };

  vir_workspace_load_async (workspace, fixture->file, NULL, loaded_cb, &outcome);
  wait_for (&outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  outcome_clear (&outcome);

  g_file_set_contents (g_file_peek_path (fixture->file), "{ \"format\": \"virement\", ", -1, NULL);
  vir_workspace_load_async (workspace, fixture->file, NULL, loaded_cb, &outcome);
  wait_for (&outcome);
  g_assert_nonnull (outcome.error);
  g_assert_true (outcome.error->domain == VIR_ERROR);
  outcome_clear (&outcome);

  g_cancellable_cancel (cancelled);
  vir_workspace_load_async (workspace, fixture->file, cancelled, loaded_cb, &outcome);
  wait_for (&outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  outcome_clear (&outcome);

  /* What was open is still open. */
  g_assert_true (vir_workspace_get_document (workspace) == document);
  g_assert_false (vir_workspace_get_busy (workspace));
}

static void
test_overtaken_load (Fixture      *fixture,
                     gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  g_autoptr (VirInput) small = vir_fixture_small ();
  Outcome first = { FALSE }, second = { FALSE };

  save (workspace, fixture->file, &first);
  outcome_clear (&first);
  vir_workspace_load_async (workspace, fixture->file, NULL, loaded_cb, &first);
  vir_workspace_load_async (workspace, fixture->file, NULL, loaded_cb, &second);
  wait_for (&first);
  wait_for (&second);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_no_error (second.error);
  outcome_clear (&first);
  outcome_clear (&second);

  vir_workspace_load_async (workspace, fixture->file, NULL, loaded_cb, &first);
  vir_workspace_set_input (workspace, small, NULL);
  wait_for (&first);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (vir_workspace_get_input (workspace) == small);
  outcome_clear (&first);
}

static void
test_edit_while_saving (Fixture      *fixture,
                        gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  g_autofree char *text = NULL;
  Outcome outcome = { FALSE };

  set_title (workspace, "Saved title");
  vir_workspace_save_async (workspace, fixture->file, NULL, saved_cb, &outcome);
  set_title (workspace, "Later title");
  wait_for (&outcome);
  g_assert_true (outcome.ok);
  g_assert_true (vir_document_get_modified (vir_workspace_get_document (workspace)));
  g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL);
  g_assert_true (strstr (text, "Saved title") != NULL);
  vir_workspace_undo (workspace);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (workspace)));
}

static void
test_saves_follow_each_other (Fixture      *fixture,
                              gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  Outcome outcomes[4] = { { FALSE } };
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (outcomes); i++)
    {
      g_autofree char *title = g_strdup_printf ("Title %u", i);

      set_title (workspace, title);
      vir_workspace_save_async (workspace, fixture->file, NULL, saved_cb, &outcomes[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (outcomes); i++)
    {
      wait_for (&outcomes[i]);
      g_assert_no_error (outcomes[i].error);
    }
  g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL);
  g_assert_true (strstr (text, "Title 3") != NULL);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (workspace)));
  g_assert_false (vir_workspace_get_busy (workspace));
}

static void
test_changed_by_others (Fixture      *fixture,
                        gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  Outcome outcome = { FALSE };
  g_autofree char *text = NULL;

  save (workspace, fixture->file, &outcome);
  g_file_set_contents (g_file_peek_path (fixture->file), "somebody else's", -1, NULL);
  /* The clock of files is too coarse to tell the two apart so soon. */
  g_file_set_attribute_uint64 (fixture->file, G_FILE_ATTRIBUTE_TIME_MODIFIED, 1000000, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  set_title (workspace, "Mine");
  save (workspace, NULL, &outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL);
  g_assert_cmpstr (text, ==, "somebody else's");
  g_assert_true (vir_document_get_modified (vir_workspace_get_document (workspace)));

  vir_workspace_forget_file_state (workspace);
  save (workspace, NULL, &outcome);
  g_assert_no_error (outcome.error);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (workspace)));
  outcome_clear (&outcome);
}

static void
test_save_errors (Fixture      *fixture,
                  gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  g_autoptr (GFile) nowhere = g_file_resolve_relative_path (fixture->file, "../no/such/folder/x.virement");
  Outcome outcome = { FALSE };

  save (workspace, NULL, &outcome);
  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  save (workspace, nowhere, &outcome);
  g_assert_nonnull (outcome.error);
  g_assert_null (vir_workspace_get_file (workspace));
  /* A failed save does not hold up the next. */
  save (workspace, fixture->file, &outcome);
  g_assert_no_error (outcome.error);
  g_assert_false (vir_workspace_get_busy (workspace));
}

static void
test_close_meanwhile (Fixture      *fixture,
                      gconstpointer data)
{
  VirWorkspace *workspace = new_workspace ();
  Outcome loaded = { FALSE }, saved = { FALSE };

  save (workspace, fixture->file, &saved);
  outcome_clear (&saved);
  vir_workspace_load_async (workspace, fixture->file, NULL, loaded_cb, &loaded);
  vir_workspace_save_async (workspace, NULL, NULL, saved_cb, &saved);
  g_object_add_weak_pointer (G_OBJECT (workspace), (gpointer *) &workspace);
  g_object_unref (workspace);
  wait_for (&loaded);
  wait_for (&saved);
  g_assert_no_error (loaded.error);
  g_assert_no_error (saved.error);
  while (workspace != NULL)
    g_main_context_iteration (NULL, TRUE);
  outcome_clear (&loaded);
}

static void
test_save_then_open_another (Fixture      *fixture,
                             gconstpointer data)
{
  g_autoptr (VirWorkspace) workspace = new_workspace ();
  g_autoptr (VirInput) small = vir_fixture_small ();
  Outcome outcome = { FALSE };

  vir_workspace_save_async (workspace, fixture->file, NULL, saved_cb, &outcome);
  vir_workspace_set_input (workspace, small, NULL);
  wait_for (&outcome);
  g_assert_true (outcome.ok);
  /* The file is not the new document's. */
  g_assert_null (vir_workspace_get_file (workspace));
  g_assert_true (g_file_query_exists (fixture->file, NULL));
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/workspace-file/round-trip", test_round_trip);
  ADD ("/workspace-file/load-and-wait", test_load_and_wait);
  ADD ("/workspace-file/load-errors", test_load_errors);
  ADD ("/workspace-file/overtaken-load", test_overtaken_load);
  ADD ("/workspace-file/edit-while-saving", test_edit_while_saving);
  ADD ("/workspace-file/saves-follow-each-other", test_saves_follow_each_other);
  ADD ("/workspace-file/changed-by-others", test_changed_by_others);
  ADD ("/workspace-file/save-errors", test_save_errors);
  ADD ("/workspace-file/close-meanwhile", test_close_meanwhile);
  ADD ("/workspace-file/save-then-open-another", test_save_then_open_another);

  return g_test_run ();
}
