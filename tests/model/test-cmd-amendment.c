/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Amendments, changes, and what an amendment does to a proposal. */

#include "config.h"

#include "vir-cmd-amendment.h"
#include "vir-cmd-proposal.h"

#include "vir-error.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

#include <string.h>

static const VirChangeRecord *
get_change (VirInput   *input,
            const char *id)
{
  return vir_input_get (input, VIR_KIND_CHANGE, id);
}

static void
test_new_amendment (void)
{
  g_autoptr (VirInput) input = vir_input_put_take (vir_fixture_norfolk (), vir_record_new (VIR_KIND_BODY, "green"));
  g_autoptr (VirInput) one = NULL, two = NULL;
  g_autofree char *first = NULL, *second = NULL;
  g_autoptr (GError) error = NULL;
  const VirAmendmentRecord *amendment;

  one = vir_cmd_new_amendment (input, "Green amendment", "green", &first, &error);
  g_assert_no_error (error);
  amendment = vir_input_get (one, VIR_KIND_AMENDMENT, first);
  g_assert_cmpstr (amendment->base.title, ==, "Green amendment");
  g_assert_cmpstr (amendment->bodies[0], ==, "green");
  g_assert_cmpint (amendment->stage, ==, VIR_AMENDMENT_DRAFT);

  two = vir_cmd_new_amendment (one, "Green amendment", NULL, &second, &error);
  g_assert_cmpstr (first, !=, second);
  g_assert_cmpuint (vir_input_count (two, VIR_KIND_AMENDMENT), ==, 4);
  g_assert_null (vir_cmd_new_amendment (input, "X", "nobody", NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
}

static void
test_words_of_targets (void)
{
  guint seen = 0;

  for (guint target = 0; target < vir_enum_count (&vir_target_enum); target++)
    {
      guint          n;
      const VirWord *words = vir_cmd_words (target, &n);

      g_assert_cmpuint (n, >, 0);
      for (guint i = 0; i < n; i++)
        {
          g_assert_true (vir_cmd_word_fits (target, words[i]));
          seen |= 1u << words[i];
        }
    }

  /* Every word can be said of something. */
  g_assert_cmpuint (seen, ==, (1u << vir_enum_count (&vir_word_enum)) - 1);
  g_assert_false (vir_cmd_word_fits (VIR_TARGET_TAX, VIR_WORD_SPEND));
}

static void
test_new_change (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) next = vir_cmd_new_change (input, "libdem", VIR_TARGET_LINE, "allowances", VIR_WORD_RAISE_INCOME, &id, &error);
  const VirChangeRecord *change = get_change (next, id);

  g_assert_no_error (error);
  g_assert_cmpstr (change->amendment, ==, "libdem");
  g_assert_cmpint (change->target, ==, VIR_TARGET_LINE);
  g_assert_cmpint (change->nature, ==, VIR_NATURE_INCOME);
  g_assert_null (change->amount);
  /* It stands with the others of its amendment. */
  g_assert_cmpint (vir_input_position (next, VIR_KIND_CHANGE, id), ==, 4);

  g_assert_null (vir_cmd_new_change (input, "green", VIR_TARGET_NONE, NULL, VIR_WORD_SPEND, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
  g_clear_error (&error);
  g_assert_null (vir_cmd_new_change (input, "libdem", VIR_TARGET_RESERVE, "no-such", VIR_WORD_USE, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
  g_clear_error (&error);
  g_assert_null (vir_cmd_new_change (input, "libdem", VIR_TARGET_TAX, NULL, VIR_WORD_USE, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
  g_clear_error (&error);
  g_assert_null (vir_cmd_new_change (input, "libdem", VIR_TARGET_NONE, "centres", VIR_WORD_SPEND, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
}

static void
test_set_target (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) next = vir_cmd_set_target (input, "labour-2", VIR_TARGET_LINE, "allowances", VIR_WORD_SPEND, &error);
  g_autoptr (VirInput) same = vir_cmd_set_target (next, "labour-2", VIR_TARGET_LINE, "allowances", VIR_WORD_SPEND, &error);
  const VirChangeRecord *change = get_change (next, "labour-2");

  g_assert_cmpint (change->target, ==, VIR_TARGET_LINE);
  g_assert_cmpstr (change->subject, ==, "allowances");
  g_assert_cmpint (change->amount->values.v[0], ==, POUNDS (1000000));
  g_assert_true (same == next);
  g_assert_null (vir_cmd_set_target (input, "labour-2", VIR_TARGET_LINE, NULL, VIR_WORD_SPEND, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
}

static void
test_duplicate (void)
{
  VirInput *input = vir_fixture_norfolk ();
  VirLineRecord *line = vir_record_new (VIR_KIND_LINE, "lights");
  VirChangeRecord *assessed = vir_fixture_edit (input, VIR_KIND_CHANGE, "labour-1");
  VirChangeRecord *about_line = vir_fixture_change ("labour-3", "labour", VIR_TARGET_LINE, "lights", VIR_WORD_SPEND);
  g_autoptr (VirInput) before = NULL, after = NULL;
  g_autofree char *id = NULL;
  guint copied = 0;

  line->created_by = g_strdup ("labour");
  assessed->assessment = vir_shape_new (&vir_assessment_shape);
  assessed->assessment->verdict = VIR_VERDICT_ACCEPTED;
  before = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, line), assessed), about_line);

  after = vir_cmd_duplicate_amendment (before, "labour", NULL, &id, NULL);
  g_assert_cmpint (vir_input_position (after, VIR_KIND_AMENDMENT, id), ==, 2);
  g_assert_cmpuint (vir_input_count (after, VIR_KIND_LINE), ==, 3);
  for (guint i = 0; i < vir_input_count (after, VIR_KIND_CHANGE); i++)
    {
      const VirChangeRecord *change = vir_input_nth (after, VIR_KIND_CHANGE, i);

      if (g_strcmp0 (change->amendment, id) != 0)
        continue;
      copied++;
      g_assert_null (change->assessment);
      if (change->target == VIR_TARGET_LINE)
        {
          const VirLineRecord *made = vir_input_get (after, VIR_KIND_LINE, change->subject);

          g_assert_cmpstr (change->subject, !=, "lights");
          g_assert_cmpstr (made->created_by, ==, id);
        }
    }
  g_assert_cmpuint (copied, ==, 3);
  g_assert_nonnull (get_change (after, "labour-1")->assessment);
}

/* Two amendments that do the same are worth the same. */
static void
test_duplicate_is_worth_the_same (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autofree char *id = NULL;
  g_autoptr (VirInput) next = vir_cmd_duplicate_amendment (input, "libdem", "Second", &id, NULL);
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (next, stance, NULL);
  const VirAmendmentOutlook *one = vir_outlook_amendment (outlook, "libdem");
  const VirAmendmentOutlook *two = vir_outlook_amendment (outlook, id);

  for (guint y = 0; y < outlook->years.n; y++)
    {
      g_assert_cmpint (one->net[y].known, ==, two->net[y].known);
      g_assert_cmpuint (one->net[y].unknown, ==, two->net[y].unknown);
    }
}

static void
test_reverse (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autofree char *id = NULL, *again = NULL;
  g_autoptr (VirInput) one = vir_cmd_reverse (input, "labour", "day-services", &id, NULL);
  g_autoptr (VirInput) two = vir_cmd_reverse (one, "labour", "day-services", &again, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (get_change (one, id)->word, ==, VIR_WORD_REVERSE);
  g_assert_cmpstr (get_change (one, id)->subject, ==, "day-services");
  g_assert_true (two == one);
  g_assert_cmpstr (id, ==, again);
  g_assert_true (vir_cmd_change_of_proposal (one, "labour", "day-services") == get_change (one, id));

  g_assert_null (vir_cmd_reverse (input, "labour", "no-such", NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
  g_clear_error (&error);
  g_assert_null (vir_cmd_reverse (input, "no-such", "centres", NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_REFERENCE);
}

static void
test_reverse_edits_what_is_there (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autofree char *id = NULL;
  g_autoptr (VirInput) next = vir_cmd_reverse (input, "libdem", "day-services", &id, NULL);
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (next, stance, NULL);

  g_assert_cmpstr (id, ==, "libdem-2");
  g_assert_cmpuint (vir_input_count (next, VIR_KIND_CHANGE), ==, 6);
  g_assert_cmpint (get_change (next, id)->word, ==, VIR_WORD_REVERSE);
  g_assert_null (get_change (next, id)->amount);
  g_assert_cmpint (vir_outlook_change (outlook, id)->computed.v[0], ==, POUNDS (2500000));
  g_assert_cmpint (vir_outlook_change (outlook, id)->computed.v[3], ==, POUNDS (2500000));
}

static void
test_trim (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) one = vir_cmd_trim (input, "labour", "day-services", 0, POUNDS (500000), &id, &error);
  g_autoptr (VirInput) two = vir_cmd_trim (one, "labour", "day-services", 1, POUNDS (700000), NULL, &error);
  g_autoptr (VirInput) same = vir_cmd_trim (two, "labour", "day-services", 1, POUNDS (700000), NULL, &error);
  g_autoptr (VirInput) more = vir_cmd_increase (two, "labour", "day-services", 0, POUNDS (1), NULL, &error);
  const VirChangeRecord *change;

  g_assert_no_error (error);
  change = get_change (two, id);
  g_assert_cmpint (change->word, ==, VIR_WORD_TRIM);
  g_assert_cmpint (change->amount->values.v[0], ==, POUNDS (500000));
  g_assert_cmpint (change->amount->values.v[1], ==, POUNDS (700000));
  g_assert_cmpint (change->amount->recurrence, ==, VIR_RECURRENCE_RECURRING);
  g_assert_true (same == two);
  /* Another word starts afresh. */
  change = get_change (more, id);
  g_assert_cmpint (change->word, ==, VIR_WORD_INCREASE);
  g_assert_cmpint (change->amount->values.v[0], ==, POUNDS (1));
  g_assert_cmpint (change->amount->values.v[1], ==, UNKNOWN);
}

static void
test_trim_refused (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirInput) all = NULL, unknown = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_null (vir_cmd_trim (input, "labour", "day-services", 0, POUNDS (2500000) + 1, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
  g_assert_true (strstr (error->message, "2018/19") != NULL);
  g_clear_error (&error);
  g_assert_null (vir_cmd_trim (input, "labour", "day-services", 0, -1, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (vir_cmd_trim (input, "labour", "day-services", 4, 1, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
  g_clear_error (&error);

  all = vir_cmd_trim (input, "labour", "day-services", 0, POUNDS (2500000), NULL, &error);
  g_assert_no_error (error);
  /* Where what there is is not known, nothing limits. */
  unknown = vir_cmd_trim (input, "labour", "centres", 0, POUNDS (9000000), NULL, &error);
  g_assert_no_error (error);
}

static void
test_delay (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) later = vir_cmd_delay (input, "labour", "centres", 6, &id, &error);
  g_autoptr (VirInput) sooner = vir_cmd_bring_forward (later, "labour", "centres", 3, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (id, ==, "labour-1");
  g_assert_cmpint (get_change (later, id)->word, ==, VIR_WORD_DELAY);
  g_assert_cmpint (get_change (later, id)->months, ==, 6);
  g_assert_null (get_change (later, id)->amount);
  g_assert_cmpint (get_change (sooner, id)->word, ==, VIR_WORD_BRING_FORWARD);
  g_assert_cmpint (get_change (sooner, id)->months, ==, 3);
  g_assert_null (vir_cmd_delay (input, "labour", "centres", 0, NULL, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_LIMIT);
}

static void
test_profile_amounts (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (VirInput) span = vir_cmd_set_profile_amount (input, VIR_KIND_PROPOSAL, "centres", "profile", 0, -POUNDS (2000000), NULL);
  g_autoptr (VirInput) same = vir_cmd_set_profile_amount (input, VIR_KIND_PROPOSAL, "centres", "profile", 0, UNKNOWN, NULL);
  VirProposalRecord *full = vir_fixture_edit (input, VIR_KIND_PROPOSAL, "highways");
  g_autoptr (VirInput) with_full = NULL, spread = NULL;
  const VirProposalRecord *record = vir_input_get (span, VIR_KIND_PROPOSAL, "centres");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (record->profile->form, ==, VIR_FORM_LEVEL);
  g_assert_cmpint (record->profile->values.v[0], ==, -POUNDS (2000000));
  g_assert_cmpint (record->profile->span, ==, -POUNDS (5000000));
  g_assert_cmpint (vir_record_field_status (record, "profile"), ==, VIR_STATUS_ILLUSTRATIVE);
  g_assert_cmpint (vir_record_field_status (record, "title"), ==, VIR_STATUS_PUBLISHED);
  g_assert_true (same == input);

  g_clear_pointer (&full->profile, vir_profile_free);
  full->profile = vir_fixture_full_year (-POUNDS (1200000), 20181001, 0);
  full->profile->recurrence = VIR_RECURRENCE_RECURRING;
  with_full = vir_input_put_take (vir_input_ref (input), full);
  spread = vir_cmd_set_profile_amount (with_full, VIR_KIND_PROPOSAL, "highways", "profile", 3, 0, NULL);
  record = vir_input_get (spread, VIR_KIND_PROPOSAL, "highways");
  g_assert_cmpint (record->profile->values.v[0], ==, -POUNDS (600000));
  g_assert_cmpint (record->profile->values.v[1], ==, -POUNDS (1200000));
  g_assert_cmpint (record->profile->values.v[3], ==, 0);
  g_assert_cmpint (vir_record_field_status (record, "profile"), ==, VIR_STATUS_PUBLISHED);

  g_assert_null (vir_cmd_set_profile_amount (input, VIR_KIND_PROPOSAL, "centres", "consequences", 0, 1, &error));
  g_assert_error (error, VIR_ERROR, VIR_ERROR_USAGE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cmd-amendment/new-amendment", test_new_amendment);
  g_test_add_func ("/cmd-amendment/words-of-targets", test_words_of_targets);
  g_test_add_func ("/cmd-amendment/new-change", test_new_change);
  g_test_add_func ("/cmd-amendment/set-target", test_set_target);
  g_test_add_func ("/cmd-amendment/duplicate", test_duplicate);
  g_test_add_func ("/cmd-amendment/duplicate-is-worth-the-same", test_duplicate_is_worth_the_same);
  g_test_add_func ("/cmd-proposal/reverse", test_reverse);
  g_test_add_func ("/cmd-proposal/reverse-edits-what-is-there", test_reverse_edits_what_is_there);
  g_test_add_func ("/cmd-proposal/trim", test_trim);
  g_test_add_func ("/cmd-proposal/trim-refused", test_trim_refused);
  g_test_add_func ("/cmd-proposal/delay", test_delay);
  g_test_add_func ("/cmd-profile/amounts", test_profile_amounts);

  return g_test_run ();
}
