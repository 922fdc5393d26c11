/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Saving: what is on the disk afterwards, the backup, changes by others, links, refusals. */

#include "config.h"

#include "vir-error.h"
#include "vir-json-file.h"
#include "vir-json-scan.h"
#include "vir-json-writer.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char     *folder;
  GFile    *file;
  GFile    *backup;
  VirInput *first;
  VirInput *second;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autofree char *backup = NULL;

  fixture->folder = g_dir_make_tmp ("virement-XXXXXX", NULL);
  path = g_build_filename (fixture->folder, "a.virement", NULL);
  backup = g_strconcat (path, "~", NULL);
  fixture->file = g_file_new_for_path (path);
  fixture->backup = g_file_new_for_path (backup);
  fixture->first = vir_input_new (2018, 4);
  fixture->second = vir_input_new (2019, 3);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  GDir       *dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_dir_close (dir);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
  g_object_unref (fixture->backup);
  vir_input_unref (fixture->first);
  vir_input_unref (fixture->second);
}

static void
assert_holds (GFile    *file,
              VirInput *input)
{
  g_autoptr (GBytes) expected = vir_json_write (input);
  g_autoptr (GBytes) found = g_file_load_bytes (file, NULL, NULL, NULL);

  g_assert_nonnull (found);
  g_assert_true (g_bytes_equal (expected, found));
}

static char *
save (Fixture    *fixture,
      VirInput   *input,
      const char *etag)
{
  g_autoptr (GError) error = NULL;
  char              *new_etag = NULL;

  g_assert_true (vir_json_save (input, fixture->file, etag, &new_etag, &error));
  g_assert_no_error (error);
  g_assert_nonnull (new_etag);
  return new_etag;
}

static void
test_save_and_load (Fixture      *fixture,
                    gconstpointer data)
{
  g_autofree char   *saved = save (fixture, fixture->first, NULL);
  g_autofree char   *loaded = NULL;
  g_autofree char   *saved_again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) warnings = NULL;
  g_autoptr (VirInput) input = vir_json_load (fixture->file, &loaded, &warnings, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpint (vir_input_years (input).n, ==, 4);
  g_assert_cmpuint (warnings->len, ==, 0);
  g_assert_cmpstr (loaded, ==, saved);
  g_assert_false (g_file_query_exists (fixture->backup, NULL));

  saved_again = save (fixture, fixture->second, loaded);
  assert_holds (fixture->file, fixture->second);
  assert_holds (fixture->backup, fixture->first);
}

/* Another program wrote it meanwhile: nothing is touched, and the error can be told from others. */
static void
test_changed_by_others (Fixture      *fixture,
                        gconstpointer data)
{
  g_autofree char   *etag = save (fixture, fixture->first, NULL);
  g_autofree char   *other = NULL;
  g_autofree char   *new_etag = NULL;
  g_autofree char   *found = NULL;
  g_autoptr (GError) error = NULL;

  g_usleep (20000);
  g_assert_true (g_file_replace_contents (fixture->file, "other", 5, NULL, FALSE, G_FILE_CREATE_NONE, &other, NULL, NULL));
  g_assert_cmpstr (etag, !=, other);

  g_assert_false (vir_json_save (fixture->second, fixture->file, etag, &new_etag, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  g_assert_nonnull (strstr (error->message, "“a.virement” was changed"));
  g_assert_null (new_etag);
  g_file_load_contents (fixture->file, NULL, &found, NULL, NULL, NULL);
  g_assert_cmpstr (found, ==, "other");
}

/* A link stays a link, and its target gets the backup. */
static void
test_link (Fixture      *fixture,
           gconstpointer data)
{
  g_autofree char *etag = save (fixture, fixture->first, NULL);
  g_autofree char *path = g_build_filename (fixture->folder, "link.virement", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_make_symbolic_link (file, "a.virement", NULL, NULL));
  g_assert_true (vir_json_save (fixture->second, file, etag, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (path, G_FILE_TEST_IS_SYMLINK));
  assert_holds (fixture->file, fixture->second);
  assert_holds (fixture->backup, fixture->first);
}

static void
test_no_folder (Fixture      *fixture,
                gconstpointer data)
{
  g_autofree char   *path = g_build_filename (fixture->folder, "missing", "a.virement", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (vir_json_save (fixture->first, file, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_not_there (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *etag = NULL;

  g_assert_null (vir_json_load (fixture->file, &etag, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (etag);
}

static void
test_damaged (Fixture      *fixture,
              gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_replace_contents (fixture->file, "{\n1}", 4, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  g_assert_null (vir_json_read_file (fixture->file, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_FORMAT);
  g_assert_true (g_str_has_prefix (error->message, "2: "));
}

/* A sparse file: it is refused by its size and never read. */
static void
test_too_large (Fixture      *fixture,
                gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileOutputStream) stream = g_file_replace (fixture->file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL);

  g_assert_true (g_seekable_truncate (G_SEEKABLE (stream), (goffset) VIR_JSON_MAX_BYTES + 1, NULL, NULL));
  g_assert_true (g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, NULL));
  g_assert_null (vir_json_read_file (fixture->file, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function) g_test_add ("/json-file/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("save-and-load", test_save_and_load);
  ADD ("changed-by-others", test_changed_by_others);
  ADD ("link", test_link);
  ADD ("no-folder", test_no_folder);
  ADD ("not-there", test_not_there);
  ADD ("damaged", test_damaged);
  ADD ("too-large", test_too_large);
#undef ADD

  return g_test_run ();
}
