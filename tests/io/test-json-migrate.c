/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Migration of documents of older versions, with steps of the test's own. */

#include "config.h"

#include "vir-error.h"
#include "vir-json-migrate.h"
#include "vir-json-reader.h"

#include <string.h>

static gboolean
rename_cuts (JsonObject *document,
             GError    **error)
{
  json_object_set_member (document, "savings", json_object_dup_member (document, "cuts"));
  json_object_remove_member (document, "cuts");
  return TRUE;
}

static gboolean
number_savings (JsonObject *document,
                GError    **error)
{
  JsonArray *savings = json_object_get_array_member (document, "savings");

  for (guint i = 0; i < json_array_get_length (savings); i++)
    json_object_set_int_member (json_array_get_object_element (savings, i), "order", i);
  return TRUE;
}

static gboolean
give_up (JsonObject *document,
         GError    **error)
{
  g_set_error_literal (error, VIR_ERROR, VIR_ERROR_FORMAT, "no years");
  return FALSE;
}

static const VirJsonStep steps[] = { { 1, rename_cuts }, { 2, number_savings }, { 4, give_up } };
static const char        old[] = "{\"version\": 1, \"cuts\": [{\"id\": \"a\"}, {\"id\": \"b\"}], \"x\": -9007199254740991}";

static GBytes *
migrate (gint64   from,
         gint64   to,
         GError **error)
{
  return vir_json_migrate (old, strlen (old), from, to, steps, G_N_ELEMENTS (steps), error);
}

static void
assert_text (GBytes     *bytes,
             const char *expected)
{
  g_assert_nonnull (bytes);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected, strlen (expected));
}

static void
test_steps_in_order (void)
{
  g_autoptr (GBytes) none = migrate (1, 1, NULL);
  g_autoptr (GBytes) one = migrate (1, 2, NULL);
  g_autoptr (GBytes) two = migrate (1, 3, NULL);

  assert_text (none, old);
  assert_text (one, "{\"version\": 2, \"x\": -9007199254740991, \"savings\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}");
  assert_text (two, "{\"version\": 3, \"x\": -9007199254740991, \"savings\": [{\"id\": \"a\", \"order\": 0}, {\"id\": \"b\", \"order\": 1}]}");
}

static void
test_missing_step (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = migrate (1, 4, &error);

  g_assert_null (bytes);
  g_assert_error (error, VIR_ERROR, VIR_ERROR_VERSION);
}

static void
test_failing_step (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = migrate (4, 5, &error);

  g_assert_null (bytes);
  g_assert_error (error, VIR_ERROR, VIR_ERROR_FORMAT);
  g_assert_cmpstr (error->message, ==, "no years");
}

/* Every version before today's has its step, so no old document is left behind by mistake. */
static void
test_table (void)
{
  g_assert_cmpuint (vir_json_n_steps, ==, VIR_JSON_VERSION - 1);
  for (guint i = 0; i < vir_json_n_steps; i++)
    g_assert_cmpint (vir_json_steps[i].from, ==, i + 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-migrate/steps-in-order", test_steps_in_order);
  g_test_add_func ("/json-migrate/missing-step", test_missing_step);
  g_test_add_func ("/json-migrate/failing-step", test_failing_step);
  g_test_add_func ("/json-migrate/table", test_table);

  return g_test_run ();
}
