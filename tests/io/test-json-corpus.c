/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every file of tests/data/corpus: y_ must be read, n_ refused with what its .error says, i_ either
 * way as its .error or the lack of it says. Files named y_canonical- are written back byte for byte. */

#include "config.h"

#include "vir-error.h"
#include "vir-json-reader.h"
#include "vir-json-writer.h"

#include <string.h>

static void
check_refused (const char *bytes,
               gsize       length,
               const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = vir_json_read (bytes, length, NULL, &error);

  g_assert_null (input);
  g_assert_nonnull (error);
  g_assert_true (error->domain == VIR_ERROR);
  if (strstr (error->message, expected) != error->message)
    g_error ("expected “%s”, got “%s”", expected, error->message);
}

static void
check_read (const char *name,
            const char *bytes,
            gsize       length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = vir_json_read (bytes, length, NULL, &error);
  g_autoptr (VirInput) again = NULL;
  g_autoptr (GBytes) written = NULL;
  g_autoptr (GBytes) rewritten = NULL;

  g_assert_no_error (error);
  g_assert_nonnull (input);

  written = vir_json_write (input);
  again = vir_json_read (g_bytes_get_data (written, NULL), g_bytes_get_size (written), NULL, &error);
  g_assert_no_error (error);
  rewritten = vir_json_write (again);
  g_assert_true (g_bytes_equal (written, rewritten));

  if (g_str_has_prefix (name, "y_canonical-"))
    g_assert_cmpmem (bytes, length, g_bytes_get_data (written, NULL), g_bytes_get_size (written));
}

static void
test_file (gconstpointer data)
{
  const char        *name = data;
  g_autofree char   *path = g_test_build_filename (G_TEST_DIST, "data", "corpus", name, NULL);
  g_autofree char   *stem = g_strndup (path, strlen (path) - strlen (".virement"));
  g_autofree char   *error_path = g_strconcat (stem, ".error", NULL);
  g_autofree char   *bytes = NULL;
  g_autofree char   *expected = NULL;
  g_autoptr (GError) error = NULL;
  gsize              length;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);

  if (g_file_get_contents (error_path, &expected, NULL, NULL))
    {
      g_assert_false (g_str_has_prefix (name, "y_"));
      check_refused (bytes, length, g_strchomp (expected));
    }
  else
    {
      g_assert_false (g_str_has_prefix (name, "n_"));
      check_read (name, bytes, length);
    }
}

/* The bytes need not end with a NUL: what stands behind them is never looked at. */
static void
test_exact_length (void)
{
  g_autofree char   *path = g_test_build_filename (G_TEST_DIST, "data", "corpus", "y_canonical-every-field.virement", NULL);
  g_autofree char   *bytes = NULL;
  g_autofree char   *exact = NULL;
  g_autoptr (GError) error = NULL;
  gsize              length;

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  exact = g_memdup2 (bytes, length);
  check_read ("y_canonical-every-field.virement", exact, length);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char     *folder = NULL;
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  GDir                *dir;
  const char          *name;

  g_test_init (&argc, &argv, NULL);

  folder = g_test_build_filename (G_TEST_DIST, "data", "corpus", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".virement"))
      g_ptr_array_add (names, g_strdup (name));
  g_dir_close (dir);
  g_assert_cmpuint (names->len, >, 100);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *test = g_strconcat ("/json-corpus/", names->pdata[i], NULL);

      g_test_add_data_func (test, names->pdata[i], test_file);
    }
  g_test_add_func ("/json-corpus/exact-length", test_exact_length);

  return g_test_run ();
}
