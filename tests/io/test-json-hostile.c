/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Input that means harm, or was damaged: no crash, no hang, no wrong document. */

#include "config.h"

#include "vir-error.h"
#include "vir-json-reader.h"
#include "vir-json-scan.h"
#include "vir-json-writer.h"

#include <string.h>

static char *
read_corpus (const char *name,
             gsize      *length)
{
  g_autofree char   *path = g_test_build_filename (G_TEST_DIST, "data", "corpus", name, NULL);
  g_autoptr (GError) error = NULL;
  char              *bytes = NULL;

  g_file_get_contents (path, &bytes, length, &error);
  g_assert_no_error (error);
  return bytes;
}

static char *
repeat (const char *text,
        guint       n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, text);
  return g_string_free (out, FALSE);
}

static void
assert_refused (const char *text,
                int         code,
                const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = vir_json_read (text, strlen (text), NULL, &error);

  g_assert_null (input);
  g_assert_error (error, VIR_ERROR, code);
  if (strstr (error->message, expected) == NULL)
    g_error ("expected “%s” in “%s”", expected, error->message);
}

static void
test_depth (void)
{
  g_autofree char *arrays = repeat ("[", 100000);
  g_autofree char *objects = repeat ("{\"a\":", 100000);
  g_autofree char *in_array = g_strconcat ("{\"x\": ", arrays, NULL);

  assert_refused (arrays, VIR_ERROR_FORMAT, "should begin with");
  assert_refused (in_array, VIR_ERROR_LIMIT, "nested more than 64 deep");
  assert_refused (objects, VIR_ERROR_LIMIT, "nested more than 64 deep");
}

static char *
wrap (const char *inside)
{
  return g_strdup_printf ("{\"format\": \"virement\", \"version\": 1, \"budget\": {\"first_year\": \"2018/19\", \"years\": 1}, %s}", inside);
}

static void
test_counts (void)
{
  g_autofree char   *zeros = repeat ("0, ", VIR_JSON_MAX_ELEMENTS);
  g_autofree char   *records = repeat ("{}, ", VIR_JSON_MAX_RECORDS);
  g_autofree char   *list = g_strdup_printf ("\"x\": {\"y\": [%s0]}", zeros);
  g_autofree char   *many = g_strdup_printf ("\"x\": [%s{}]", records);
  g_autofree char   *long_list = wrap (list);
  g_autofree char   *many_records = wrap (many);
  g_autoptr (GString) members = g_string_new ("\"x\": {");
  g_autofree char   *wide = NULL;

  assert_refused (long_list, VIR_ERROR_LIMIT, "an array has more than 10000 entries");
  assert_refused (many_records, VIR_ERROR_LIMIT, "more than 1048576 records");

  for (guint i = 0; i <= VIR_JSON_MAX_MEMBERS; i++)
    g_string_append_printf (members, "%s\"k%u\": 0", i > 0 ? ", " : "", i);
  g_string_append_c (members, '}');
  wide = wrap (members->str);
  assert_refused (wide, VIR_ERROR_LIMIT, "an object has more than 1000 members");
}

/* The size is refused before anything is looked at. */
static void
test_size (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirJsonOutline) outline = vir_json_scan ("{}", (gsize) VIR_JSON_MAX_BYTES + 1, &error);

  g_assert_null (outline);
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
}

/* No beginning of a document is a document, but for the line break at its end. */
static void
test_truncated (void)
{
  gsize            length;
  g_autofree char *bytes = read_corpus ("y_canonical-every-field.virement", &length);

  for (gsize n = 0; n < length - 1; n++)
    {
      g_autofree char   *part = g_memdup2 (bytes, n);
      g_autoptr (GError) error = NULL;
      g_autoptr (VirInput) input = vir_json_read (part, n, NULL, &error);

      g_assert_null (input);
      g_assert_nonnull (error);
      g_assert_true (error->domain == VIR_ERROR);
    }
}

/* Bytes changed at random: an error with its line, or a document that is written and read again. */
static void
test_damaged (void)
{
  static const char *const names[] = {
    "y_canonical-every-field.virement", "y_canonical-unknown-members.virement",
    "y_canonical-texts.virement", "y_many-lines.virement", "y_escaped-texts.virement",
  };
  static const char marks[] = "{}[]\",:\\0123456789-eE.truefalsn \n/u\xc3\xff";
  guint             rounds = g_test_thorough () ? 100000 : 4000;

  for (guint i = 0; i < rounds; i++)
    {
      gsize            length;
      g_autofree char *bytes = read_corpus (names[i % G_N_ELEMENTS (names)], &length);
      guint            n = (guint) g_test_rand_int_range (1, 4);
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) warnings = NULL;
      g_autoptr (VirInput) input = NULL;

      for (guint k = 0; k < n; k++)
        bytes[g_test_rand_int_range (0, (gint32) length)] = marks[g_test_rand_int_range (0, sizeof marks)];

      input = vir_json_read (bytes, length, &warnings, &error);
      if (input == NULL)
        {
          g_assert_true (error->domain == VIR_ERROR);
          g_assert_true (g_ascii_isdigit (error->message[0]));
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
        }
      else
        {
          g_autoptr (GBytes) written = vir_json_write (input);
          g_autoptr (VirInput) again = vir_json_read (g_bytes_get_data (written, NULL), g_bytes_get_size (written), NULL, &error);
          g_autoptr (GBytes) rewritten = NULL;

          g_assert_no_error (error);
          rewritten = vir_json_write (again);
          g_assert_true (g_bytes_equal (written, rewritten));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-hostile/depth", test_depth);
  g_test_add_func ("/json-hostile/counts", test_counts);
  g_test_add_func ("/json-hostile/size", test_size);
  g_test_add_func ("/json-hostile/truncated", test_truncated);
  g_test_add_func ("/json-hostile/damaged", test_damaged);

  return g_test_run ();
}
