/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Adding, moving and removing records, with what goes along, and changing a document's years. */

#include "config.h"

#include "vir-cmd.h"
#include "vir-cmd-amendment.h"

#include "vir-error.h"
#include "vir-fixtures.h"
#include "vir-random.h"

static VirInput *
add_body (VirInput   *input,
          const char *id)
{
  return vir_input_put_take (input, vir_record_new (VIR_KIND_BODY, id));
}

static void
test_add (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (VirInput) first = NULL, last = NULL;
  g_autoptr (GError) error = NULL;
  VirLineRecord *line = vir_record_new (VIR_KIND_LINE, "waste");

  first = vir_cmd_add (input, line, 0, NULL);
  g_assert_cmpint (vir_input_position (first, VIR_KIND_LINE, "waste"), ==, 0);
  g_assert_cmpuint (vir_input_count (input, VIR_KIND_LINE), ==, 2);
  last = vir_cmd_add (input, line, -1, NULL);
  g_assert_cmpint (vir_input_position (last, VIR_KIND_LINE, "waste"), ==, 2);

  g_assert_null (vir_cmd_add (first, line, 0, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
  vir_record_unref (line);
}

static void
test_put (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  VirLineRecord *line = vir_fixture_edit (input, VIR_KIND_LINE, "care");
  g_autoptr (VirInput) same = vir_cmd_put (input, line, NULL);
  g_autoptr (VirInput) next = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (same == input);
  line->reference = g_strdup ("A1");
  next = vir_cmd_put (input, line, NULL);
  g_assert_cmpstr (((const VirLineRecord *) vir_input_get (next, VIR_KIND_LINE, "care"))->reference, ==, "A1");
  g_free (line->base.id);
  line->base.id = g_strdup ("unknown");
  g_assert_null (vir_cmd_put (input, line, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
  vir_record_unref (line);
}

static void
test_move (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirInput) next = vir_cmd_move (input, VIR_KIND_AMENDMENT, "labour", 0, NULL);
  g_autoptr (VirInput) same = vir_cmd_move (next, VIR_KIND_AMENDMENT, "libdem", 99, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (vir_input_position (next, VIR_KIND_AMENDMENT, "labour"), ==, 0);
  g_assert_true (same == next);
  g_assert_null (vir_cmd_move (input, VIR_KIND_AMENDMENT, "green", 0, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
}

static void
check_order (VirInput   *input,
             const char *expected)
{
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_BODY); i++)
    g_string_append (order, ((const VirRecord *) vir_input_nth (input, VIR_KIND_BODY, i))->id);
  g_assert_cmpstr (order->str, ==, expected);
}

static void
test_move_before (void)
{
  static const struct
  {
    const char *id, *before, *expected;
  } moves[] = {
    { "a", "c", "bacd" }, { "a", NULL, "bcda" }, { "d", "a", "dabc" }, { "c", "b", "acbd" },
    { "b", "c", "abcd" }, { "b", "b", "abcd" }, { "d", NULL, "abcd" }, { "a", "b", "abcd" },
  };
  VirInput *input = vir_input_new (2018, 1);
  g_autoptr (GError) error = NULL;

  for (const char *id = "abcd"; *id != '\0'; id++)
    input = vir_input_put_take (input, vir_record_new (VIR_KIND_BODY, (char[]){ *id, '\0' }));
  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    {
      g_autoptr (VirInput) next = vir_cmd_move_before (input, VIR_KIND_BODY, moves[i].id, moves[i].before, NULL);

      check_order (next, moves[i].expected);
      g_assert_true ((next == input) == g_str_equal (moves[i].expected, "abcd"));
    }
  check_order (input, "abcd");
  g_assert_null (vir_cmd_move_before (input, VIR_KIND_BODY, "a", "z", &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
  vir_input_unref (input);
}

static void
test_remove_amendment (void)
{
  VirInput *input = vir_fixture_norfolk ();
  VirVoteRecord *vote = vir_record_new (VIR_KIND_VOTE, "v1"), *motion = vir_record_new (VIR_KIND_VOTE, "v2");
  VirTotalRecord *total = vir_record_new (VIR_KIND_TOTAL, "t1");
  VirReserveRecord *reserve = vir_record_new (VIR_KIND_RESERVE, "new-reserve");
  VirAmendmentRecord *labour = vir_fixture_edit (input, VIR_KIND_AMENDMENT, "labour");
  g_autoptr (VirInput) before = NULL, after = NULL;

  vote->amendment = g_strdup ("libdem");
  motion->changes = g_strdupv ((char *[]){ (char *) "libdem-1", (char *) "labour-1", NULL });
  total->amendment = g_strdup ("libdem");
  reserve->created_by = g_strdup ("libdem");
  labour->depends = g_strdupv ((char *[]){ (char *) "libdem", NULL });
  input = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, vote), motion), total);
  before = vir_input_put_take (vir_input_put_take (input, reserve), labour);

  after = vir_cmd_remove (before, VIR_KIND_AMENDMENT, "libdem", NULL);
  g_assert_cmpuint (vir_input_count (after, VIR_KIND_AMENDMENT), ==, 1);
  g_assert_cmpuint (vir_input_count (after, VIR_KIND_CHANGE), ==, 2);
  g_assert_null (vir_input_get (after, VIR_KIND_CHANGE, "libdem-3"));
  g_assert_null (vir_input_get (after, VIR_KIND_VOTE, "v1"));
  g_assert_null (vir_input_get (after, VIR_KIND_TOTAL, "t1"));
  g_assert_nonnull (vir_input_get (after, VIR_KIND_TOTAL, "net-budget"));
  g_assert_null (vir_input_get (after, VIR_KIND_RESERVE, "new-reserve"));
  g_assert_null (((const VirAmendmentRecord *) vir_input_get (after, VIR_KIND_AMENDMENT, "labour"))->depends);
  g_assert_cmpuint (g_strv_length (((const VirVoteRecord *) vir_input_get (after, VIR_KIND_VOTE, "v2"))->changes), ==, 1);
  /* The root before still has everything. */
  g_assert_cmpuint (vir_input_count (before, VIR_KIND_CHANGE), ==, 6);
}

static void
test_remove_lets_go (void)
{
  VirInput *input = add_body (add_body (vir_fixture_small (), "labour"), "green");
  VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, "saving");
  VirChangeRecord *change = vir_fixture_change ("c", "a", VIR_TARGET_LINE, "care", VIR_WORD_SPEND);
  VirVoteRecord *vote = vir_record_new (VIR_KIND_VOTE, "v");
  const VirShape *shape = vir_shape_field (vir_kind_shape (VIR_KIND_VOTE), "bodies")->shape;
  g_autoptr (VirInput) before = NULL, no_line = NULL, no_body = NULL;
  const VirProposalRecord *kept;
  const VirVoteRecord *voted;

  saving->line = g_strdup ("care");
  ((VirBodyVote *) vir_list_append (&vote->bodies, shape))->body = g_strdup ("green");
  ((VirBodyVote *) vir_list_append (&vote->bodies, shape))->body = g_strdup ("labour");
  before = vir_input_put_take (vir_input_put_take (vir_fixture_amendment (vir_input_put_take (input, saving), "a"), change), vote);

  no_line = vir_cmd_remove (before, VIR_KIND_LINE, "care", NULL);
  kept = vir_input_get (no_line, VIR_KIND_PROPOSAL, "saving");
  g_assert_null (kept->line);
  g_assert_cmpstr (kept->head, ==, "adults");
  /* A change still says what it was about: a rule tells that it is gone. */
  g_assert_cmpstr (((const VirChangeRecord *) vir_input_get (no_line, VIR_KIND_CHANGE, "c"))->subject, ==, "care");

  no_body = vir_cmd_remove (before, VIR_KIND_BODY, "green", NULL);
  voted = vir_input_get (no_body, VIR_KIND_VOTE, "v");
  g_assert_cmpuint (voted->bodies.n, ==, 1);
  g_assert_cmpstr (((VirBodyVote *) voted->bodies.items)->body, ==, "labour");
}

static void
test_remove_refused (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (VirInput) line = NULL, lower = NULL, upper = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (vir_cmd_remove (input, VIR_KIND_BUDGET, "budget", &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
  g_clear_error (&error);
  g_assert_null (vir_cmd_remove (input, VIR_KIND_HEAD, "people", &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
  g_clear_error (&error);
  g_assert_null (vir_cmd_remove (input, VIR_KIND_LINE, "no-such", &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);

  line = vir_cmd_remove (input, VIR_KIND_LINE, "care", NULL);
  lower = vir_cmd_remove (line, VIR_KIND_HEAD, "adults", NULL);
  upper = vir_cmd_remove (lower, VIR_KIND_HEAD, "people", NULL);
  g_assert_cmpuint (vir_input_count (upper, VIR_KIND_HEAD), ==, 0);
}

/* Nothing refers to a removed record any more, but for what changes are about. */
static void
assert_no_reference (const VirShape *shape,
                     gconstpointer   item,
                     VirKind         kind,
                     const char     *id)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];

      if (field->type == VIR_FIELD_REF && field->kind == (int) kind)
        g_assert_cmpstr (VIR_FIELD_AT (item, field, char *), !=, id);
      if (field->type == VIR_FIELD_REFS && field->kind == (int) kind && VIR_FIELD_AT (item, field, char **) != NULL)
        g_assert_false (g_strv_contains (VIR_FIELD_AT (item, field, const char *const *), id));
      if (field->type == VIR_FIELD_STRUCT && VIR_FIELD_AT (item, field, gpointer) != NULL)
        assert_no_reference (field->shape, VIR_FIELD_AT (item, field, gpointer), kind, id);
      if (field->type == VIR_FIELD_LIST)
        for (guint k = 0; k < VIR_FIELD_AT (item, field, VirList).n; k++)
          assert_no_reference (field->shape, (char *) VIR_FIELD_AT (item, field, VirList).items + k * field->shape->size, kind, id);
    }
}

static void
test_remove_from_random (void)
{
  guint removed = 0;

  for (guint run = 0; run < 150; run++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      VirKind kind = (VirKind) g_test_rand_int_range (VIR_KIND_SOURCE, VIR_N_KINDS);
      g_autoptr (VirInput) next = NULL;
      const VirRecord *record = vir_input_nth (input, kind, 0);

      next = record != NULL ? vir_cmd_remove (input, kind, record->id, NULL) : NULL;
      if (next == NULL)
        continue;
      removed++;
      for (guint k = 0; k < VIR_N_KINDS; k++)
        for (guint i = 0; i < vir_input_count (next, k); i++)
          assert_no_reference (vir_kind_shape (k), vir_input_nth (next, k, i), kind, record->id);
    }

  g_assert_cmpuint (removed, >, 30);
}

static void
test_years (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (VirInput) later = vir_cmd_set_years (input, 2019, 3, NULL);
  g_autoptr (VirInput) earlier = vir_cmd_set_years (input, 2017, 2, NULL);
  g_autoptr (VirInput) same = vir_cmd_set_years (input, 2018, 3, NULL);
  g_autoptr (VirInput) longer = vir_cmd_set_years (input, 2018, 10, NULL);
  g_autoptr (VirInput) back = vir_cmd_set_years (longer, 2018, 3, NULL);
  g_autoptr (GError) error = NULL;
  const VirLineRecord *line = vir_input_get (later, VIR_KIND_LINE, "care");

  g_assert_cmpint (vir_input_years (later).first, ==, 2019);
  g_assert_cmpint (line->amounts.v[0], ==, POUNDS (62000000));
  g_assert_cmpint (line->amounts.v[1], ==, POUNDS (64000000));
  g_assert_cmpint (line->amounts.v[2], ==, UNKNOWN);
  line = vir_input_get (earlier, VIR_KIND_LINE, "care");
  g_assert_cmpint (line->amounts.v[0], ==, UNKNOWN);
  g_assert_cmpint (line->amounts.v[1], ==, POUNDS (60000000));
  g_assert_cmpint (line->amounts.v[2], ==, UNKNOWN);
  g_assert_true (same == input);
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_LINE); i++)
    g_assert_true (vir_record_equal (vir_input_nth (back, VIR_KIND_LINE, i), vir_input_nth (input, VIR_KIND_LINE, i)));

  g_assert_null (vir_cmd_set_years (input, 2018, 11, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (vir_cmd_set_years (input, 2018, 0, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cmd-collection/add", test_add);
  g_test_add_func ("/cmd-collection/put", test_put);
  g_test_add_func ("/cmd-collection/move", test_move);
  g_test_add_func ("/cmd-collection/move-before", test_move_before);
  g_test_add_func ("/cmd-collection/remove-amendment", test_remove_amendment);
  g_test_add_func ("/cmd-collection/remove-lets-go", test_remove_lets_go);
  g_test_add_func ("/cmd-collection/remove-refused", test_remove_refused);
  g_test_add_func ("/cmd-collection/remove-from-random", test_remove_from_random);
  g_test_add_func ("/cmd-collection/years", test_years);

  return g_test_run ();
}
