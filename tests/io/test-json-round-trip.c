/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Load and save are each other's inverse on random documents that fill every field of every kind. */

#include "config.h"

#include "vir-fingerprint.h"
#include "vir-json-reader.h"
#include "vir-json-writer.h"
#include "vir-random.h"

#include <string.h>

static guint
rounds (void)
{
  return VIR_RUNS (g_test_thorough () ? 25000 : 5000);
}

static VirInput *
read_back (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  VirInput *input = vir_json_read (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL, &error);

  g_assert_no_error (error);
  return input;
}

static void
assert_same (const VirInput *a,
             const VirInput *b)
{
  g_assert_cmpint (vir_input_years (a).first, ==, vir_input_years (b).first);
  g_assert_cmpuint (vir_input_years (a).n, ==, vir_input_years (b).n);
  g_assert_cmpstr (vir_input_extra (a), ==, vir_input_extra (b));

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      guint n = vir_input_count (a, (VirKind) kind);

      g_assert_cmpuint (n, ==, vir_input_count (b, (VirKind) kind));
      for (guint i = 0; i < n; i++)
        g_assert_true (vir_record_equal (vir_input_nth (a, (VirKind) kind, i),
                                         vir_input_nth (b, (VirKind) kind, i)));
    }
}

static void
check_round_trip (VirInput *input)
{
  g_autoptr (GBytes) written = vir_json_write (input);
  g_autoptr (VirInput) read = read_back (written);
  g_autoptr (GBytes) rewritten = vir_json_write (read);
  g_autofree char *before = vir_fingerprint (input);
  g_autofree char *after = vir_fingerprint (read);

  g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written),
                   g_bytes_get_data (rewritten, NULL), g_bytes_get_size (rewritten));
  assert_same (input, read);
  g_assert_cmpstr (before, ==, after);
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < rounds (); i++)
    {
      g_autoptr (VirInput) input = vir_random_input ();

      check_round_trip (input);
    }
}

static void
test_round_trip_wild (void)
{
  for (guint i = 0; i < rounds (); i++)
    {
      g_autoptr (VirInput) input = vir_random_input_wild ();

      check_round_trip (input);
    }
}

/* A document without a difference has the same name; an edit that changes the file changes it. */
static void
test_fingerprint (void)
{
  for (guint i = 0; i < rounds () / 10; i++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      g_autoptr (VirInput) edited = vir_random_edit (input);
      g_autoptr (GBytes) a = vir_json_write (input);
      g_autoptr (GBytes) b = vir_json_write (edited);
      g_autofree char *before = vir_fingerprint (input);
      g_autofree char *after = vir_fingerprint (edited);

      g_assert_cmpuint (strlen (before), ==, 9);
      g_assert_cmpint (before[4], ==, ' ');
      g_assert_true (g_bytes_equal (a, b) == (strcmp (before, after) == 0));
    }
}

/* Known bytes, known name: papers are compared across machines. */
static void
test_fingerprint_fixed (void)
{
  g_autoptr (VirInput) input = vir_input_new (2018, 4);
  g_autoptr (GBytes) bytes = vir_json_write (input);
  g_autofree char *name = vir_fingerprint (input);

  g_assert_cmpstr (g_bytes_get_data (bytes, NULL), ==,
                   "{\n  \"format\": \"virement\",\n  \"version\": 1,\n"
                   "  \"budget\": {\"first_year\": \"2018/19\", \"years\": 4}\n}\n");
  g_assert_cmpstr (name, ==, "5be6 c1a3");
}

/* Members that nobody knows survive an edit of their record and of others. */
static void
test_unknown_members (void)
{
  static const char text[] =
    "{\n  \"format\": \"virement\",\n  \"version\": 1,\n"
    "  \"budget\": {\"first_year\": \"2018/19\", \"years\": 1, \"b\": [1, {\"c\": \"\\\"\"}]},\n"
    "  \"lines\": [\n    {\"id\": \"a\", \"amounts\": [1], \"zebra\": true, \"ape\": null}\n  ],\n"
    "  \"tool\": {}, \"other\": -1\n}\n";
  g_autoptr (GPtrArray) warnings = NULL;
  g_autoptr (VirInput) input = vir_json_read (text, strlen (text), &warnings, NULL);
  g_autoptr (VirInput) edited = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *expected = NULL;
  VirLineRecord *line;

  g_assert_nonnull (input);
  g_assert_cmpuint (warnings->len, ==, 5);
  g_assert_cmpstr (vir_input_extra (input), ==, "\"tool\": {}, \"other\": -1");
  g_assert_cmpstr (vir_input_budget (input)->base.extra, ==, "\"b\": [1, {\"c\": \"\\\"\"}]");

  line = vir_record_copy (vir_input_get (input, VIR_KIND_LINE, "a"));
  line->amounts.v[0] = 2;
  edited = vir_input_put (input, line);
  vir_record_unref (line);

  bytes = vir_json_write (edited);
  expected = g_strdup (text);
  strstr (expected, "[1], \"zebra\"")[1] = '2';
  g_assert_cmpmem (expected, strlen (expected), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* A text that is not UTF-8 must not make a file that cannot be read again. */
static void
test_bad_text (void)
{
  g_autoptr (VirInput) input = vir_input_new (2018, 1);
  g_autoptr (VirInput) read = NULL;
  g_autoptr (GBytes) bytes = NULL;
  VirLineRecord *line = vir_record_new (VIR_KIND_LINE, "a");

  line->base.title = g_strdup ("bad \xff byte");
  input = vir_input_put_take (input, line);
  bytes = vir_json_write (input);
  read = read_back (bytes);
  g_assert_cmpstr (((const VirRecord *) vir_input_get (read, VIR_KIND_LINE, "a"))->title, ==, "bad \xef\xbf\xbd byte");
}

/* Figures past the document's last year are not in its file. */
static void
test_years_past_the_last (void)
{
  g_autoptr (VirInput) input = vir_input_new (2018, 2);
  g_autoptr (VirInput) read = NULL;
  g_autoptr (GBytes) bytes = NULL;
  VirLineRecord *line = vir_record_new (VIR_KIND_LINE, "a");

  line->amounts.v[2] = 5;
  line->gross.v[1] = 7;
  line->gross.v[2] = 8;
  input = vir_input_put_take (input, line);
  bytes = vir_json_write (input);
  g_assert_nonnull (strstr (g_bytes_get_data (bytes, NULL), "{\"id\": \"a\", \"gross\": [null, 7]}"));
  read = read_back (bytes);
  g_assert_cmpuint (vir_input_count (read, VIR_KIND_LINE), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-round-trip/random", test_round_trip);
  g_test_add_func ("/json-round-trip/wild", test_round_trip_wild);
  g_test_add_func ("/json-round-trip/unknown-members", test_unknown_members);
  g_test_add_func ("/json-round-trip/bad-text", test_bad_text);
  g_test_add_func ("/json-round-trip/years-past-the-last", test_years_past_the_last);
  g_test_add_func ("/fingerprint/random", test_fingerprint);
  g_test_add_func ("/fingerprint/fixed", test_fingerprint_fixed);

  return g_test_run ();
}
