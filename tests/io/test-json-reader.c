/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the reader says beside the document: warnings with their places, where the lines of a file
 * that is not one record per line are told apart, and the outline of the scan. */

#include "config.h"

#include "vir-error.h"
#include "vir-json-reader.h"
#include "vir-json-scan.h"

#include <string.h>

#define HEAD "{\"format\": \"virement\", \"version\": 1,\n\"budget\": {\"first_year\": \"2018/19\", \"years\": 2},\n"

static void
assert_warnings (const char        *text,
                 const char *const *expected)
{
  g_autoptr (GPtrArray) warnings = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = vir_json_read (text, strlen (text), &warnings, &error);

  g_assert_no_error (error);
  g_assert_nonnull (input);
  g_assert_nonnull (warnings);
  for (guint i = 0; i < warnings->len && expected[i] != NULL; i++)
    if (!g_str_has_prefix (warnings->pdata[i], expected[i]))
      g_error ("warning %u: expected “%s”, got “%s”", i, expected[i], (char *) warnings->pdata[i]);
  g_assert_cmpuint (warnings->len, ==, g_strv_length ((char **) expected));
}

static void
test_no_warnings (void)
{
  assert_warnings (HEAD "\"heads\": [{\"id\": \"h\"}], \"lines\": [{\"id\": \"a\", \"head\": \"h\"}]}",
                   (const char *const[]){ NULL });
}

static void
test_references (void)
{
  assert_warnings (HEAD
                   "\"heads\": [{\"id\": \"h\", \"source\": \"no\"}],\n"
                   "\"lines\": [\n"
                   "  {\"id\": \"a\", \"head\": \"h\",\n"
                   "   \"sources\": [\n"
                   "     {\"field\": \"title\"},\n"
                   "     {\"field\": \"amounts\",\n"
                   "      \"source\": \"x\"}]},\n"
                   "  {\"id\": \"b\", \"head\": \"a\"}],\n"
                   "\"amendments\": [{\"id\": \"m\", \"bodies\": [\"p\",\n\"q\"]}],\n"
                   "\"changes\": [{\"id\": \"c\", \"amendment\": \"m\", \"subject\": \"b\"},\n"
                   "  {\"id\": \"d\", \"subject\": \"z\"}]}",
                   (const char *const[]){
                     "3: /heads/0/source: there is no “no” in “sources”",
                     "9: /lines/0/sources/1/source: there is no “x” in “sources”",
                     "10: /lines/1/head: there is no “a” in “heads”",
                     "11: /amendments/0/bodies/0: there is no “p” in “bodies”",
                     "12: /amendments/0/bodies/1: there is no “q” in “bodies”",
                     "14: /changes/1/subject: there is no record “z”",
                     NULL });
}

/* An unknown member is told of once for a kind of record, not for each of a hundred thousand. */
static void
test_unknown_members (void)
{
  assert_warnings (HEAD
                   "\"wards\": [],\n"
                   "\"lines\": [{\"id\": \"a\", \"amuont\": 1},\n"
                   "{\"id\": \"b\",\n\"amuont\": 1, \"zebra\": 2}],\n"
                   "\"heads\": [{\"id\": \"a\", \"amuont\": 1}]}",
                   (const char *const[]){
                     "7: /heads/0/amuont: this version of Virement does not know “amuont” in “head”",
                     "4: /lines/0/amuont: this version",
                     "6: /lines/1/zebra: this version",
                     "3: /wards: this version",
                     NULL });
}

/* A refused document gives no root and leaves the warnings alone. */
static void
test_refused (void)
{
  GPtrArray         *warnings = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = vir_json_read ("{}", 2, &warnings, &error);

  g_assert_null (input);
  g_assert_null (warnings);
  g_assert_error (error, VIR_ERROR, VIR_ERROR_FORMAT);
}

/* Records of one collection past a batch of the parser keep their numbers and lines. */
static void
test_batches (void)
{
  g_autoptr (GString) text = g_string_new (HEAD "\"lines\": [\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) input = NULL;
  guint n = 5000;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "{\"id\": \"line-%u\", \"title\": \"a line of the budget\", \"amounts\": [%u, null]},\n", i, i);
  g_string_append (text, "{\"id\": \"last\", \"amounts\": [1]}]}");

  input = vir_json_read (text->str, text->len, NULL, &error);
  g_assert_null (input);
  g_assert_error (error, VIR_ERROR, VIR_ERROR_FORMAT);
  g_assert_true (g_str_has_prefix (error->message, "5004: /lines/5000/amounts: figures here: 1"));
  g_clear_error (&error);

  g_string_truncate (text, text->len - strlen ("1]}]}"));
  g_string_append (text, "1, 2]}]}");
  input = vir_json_read (text->str, text->len, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (vir_input_count (input, VIR_KIND_LINE), ==, n + 1);
  for (guint i = 0; i < n; i++)
    {
      const VirLineRecord *line = vir_input_nth (input, VIR_KIND_LINE, i);

      g_assert_cmpint (line->amounts.v[0], ==, i);
      g_assert_false (vir_known (line->amounts.v[1]));
      g_assert_false (vir_known (line->amounts.v[2]));
    }
}

static void
test_outline (void)
{
  static const char text[] = " {\"a\": [1,\n [2, 3], {\"x\": []}], \"\\u0062\":\n {\"a\": 0}, \"c\": \"}\"}\n";
  g_autoptr (VirJsonOutline) outline = vir_json_scan (text, strlen (text), NULL);
  const VirJsonMember *a, *b;
  const VirJsonSpan   *second;

  g_assert_nonnull (outline);
  g_assert_cmpuint (outline->members->len, ==, 3);
  a = vir_json_outline_find (outline, "a");
  g_assert_cmpuint (a->elements->len, ==, 3);
  second = &g_array_index (a->elements, VirJsonSpan, 1);
  g_assert_cmpuint (second->line, ==, 2);
  g_assert_cmpmem (text + second->offset, second->length, "[2, 3]", 6);
  b = vir_json_outline_find (outline, "b");
  g_assert_null (b->elements);
  g_assert_cmpuint (b->value.line, ==, 3);
  g_assert_cmpmem (text + b->value.offset, b->value.length, "{\"a\": 0}", 8);
  g_assert_null (vir_json_outline_find (outline, "x"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/no-warnings", test_no_warnings);
  g_test_add_func ("/json-reader/references", test_references);
  g_test_add_func ("/json-reader/unknown-members", test_unknown_members);
  g_test_add_func ("/json-reader/refused", test_refused);
  g_test_add_func ("/json-reader/batches", test_batches);
  g_test_add_func ("/json-scan/outline", test_outline);

  return g_test_run ();
}
