/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words: that every enumeration, field and kind has a label of its own, and how changes are called. */

#include "config.h"

#include "vir-words.h"

#include "vir-fixtures.h"

#include <string.h>

static void
check_words (const VirEnum *words)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < vir_enum_count (words); i++)
    {
      const char *label = vir_words_label (words, (int) i);

      /* The word itself is what is answered where the table has a gap. */
      if (label == words->words[i] || *label == '\0')
        g_error ("%s “%s” has no label", words->name, words->words[i]);
      if (!g_hash_table_add (seen, (gpointer) label))
        g_error ("%s has “%s” twice", words->name, label);
      g_assert_true (g_unichar_isupper (g_utf8_get_char (label)));
    }
  g_assert_cmpstr (vir_words_label (words, -1), ==, "");
  g_assert_cmpstr (vir_words_label (words, (int) vir_enum_count (words)), ==, "");
}

static void
check_shape (const VirShape *shape)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const VirField *field = &shape->fields[i];

      if (vir_words_field (field->key) == field->key)
        g_error ("%s: the field “%s” has no label", shape->name, field->key);
      if (field->values != NULL)
        check_words (field->values);
      if (field->shape != NULL)
        check_shape (field->shape);
    }
}

static void
test_complete (void)
{
  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      check_shape (vir_kind_shape (kind));
      g_assert_cmpstr (vir_words_kind (kind), !=, "");
      g_assert_cmpstr (vir_words_kinds (kind), !=, "");
    }
}

static void
test_fields (void)
{
  g_assert_cmpstr (vir_words_field ("band_d"), ==, "Band D");
  g_assert_cmpstr (vir_words_field ("amount.recurrence"), ==, "Recurrence");
  g_assert_cmpstr (vir_words_field ("no_such"), ==, "no_such");
}

static void
assert_title (VirInput   *input,
              const char *change,
              const char *expected)
{
  g_autofree char *title = vir_words_change_title (input, vir_input_get (input, VIR_KIND_CHANGE, change));

  g_assert_cmpstr (title, ==, expected);
}

static VirInput *
put_change (VirInput     *input,
            const char   *id,
            VirTargetKind target,
            const char   *subject,
            VirWord       word)
{
  return vir_input_put_take (input, vir_fixture_change (id, "labour", target, subject, word));
}

static void
test_titles_of_changes (void)
{
  VirInput *input = vir_fixture_norfolk ();
  VirProposalRecord *centres = vir_fixture_edit (input, VIR_KIND_PROPOSAL, "centres");
  VirProposalRecord *pressure = vir_record_new (VIR_KIND_PROPOSAL, "pay");
  VirChangeRecord *own = vir_fixture_change ("own", "labour", VIR_TARGET_NONE, NULL, VIR_WORD_SPEND);
  g_autoptr (VirInput) root = NULL;

  /* A name is text, not a pattern. */
  centres->base.title = g_strdup ("100%s of the centres");
  pressure->proposal = VIR_PROPOSAL_PRESSURE;
  own->base.title = g_strdup ("Street lights");
  input = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, centres), pressure), own);
  input = put_change (input, "a", VIR_TARGET_PROPOSAL, "centres", VIR_WORD_REVERSE);
  input = put_change (input, "b", VIR_TARGET_PROPOSAL, "pay", VIR_WORD_REVERSE);
  input = put_change (input, "c", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);
  root = put_change (input, "d", VIR_TARGET_RESERVE, "gone", VIR_WORD_USE);

  assert_title (root, "a", "Put back 100%s of the centres");
  assert_title (root, "labour-1", "Put back part of 100%s of the centres");
  assert_title (root, "b", "Take out pay");
  assert_title (root, "c", "Raise council tax");
  assert_title (root, "d", "Use gone");
  assert_title (root, "own", "Street lights");
  assert_title (root, "labour-2", "Spending");
  assert_title (root, "libdem-3", "Spend less on allowances");
}

static void
test_every_word_has_titles (void)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint word = 0; word < vir_enum_count (&vir_word_enum); word++)
    {
      VirChangeRecord *with = vir_fixture_change ("x", "labour", VIR_TARGET_LINE, "allowances", (VirWord) word);
      VirChangeRecord *alone = vir_fixture_change ("y", "labour", VIR_TARGET_NONE, NULL, (VirWord) word);
      char *title = vir_words_change_title (input, with);

      g_assert_true (g_str_has_suffix (title, "allowances"));
      g_assert_true (g_hash_table_add (seen, title));
      g_assert_true (g_hash_table_add (seen, vir_words_change_title (input, alone)));
      vir_record_unref (with);
      vir_record_unref (alone);
    }
}

static void
test_bodies (void)
{
  VirInput *input = vir_fixture_norfolk ();
  VirBodyRecord *labour = vir_record_new (VIR_KIND_BODY, "lab"), *green = vir_record_new (VIR_KIND_BODY, "green");
  VirAmendmentRecord *amendment = vir_fixture_edit (input, VIR_KIND_AMENDMENT, "labour");
  g_autoptr (VirInput) root = NULL;
  g_autofree char *names = NULL, *none = NULL;

  labour->base.title = g_strdup ("Labour group");
  labour->short_name = g_strdup ("Labour");
  amendment->bodies = g_strdupv ((char *[]){ (char *) "lab", (char *) "green", (char *) "gone", NULL });
  root = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, labour), green), amendment);

  names = vir_words_bodies (root, vir_input_get (root, VIR_KIND_AMENDMENT, "labour"));
  g_assert_cmpstr (names, ==, "Labour, green, gone");
  none = vir_words_bodies (root, vir_input_get (root, VIR_KIND_AMENDMENT, "libdem"));
  g_assert_cmpstr (none, ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/complete", test_complete);
  g_test_add_func ("/words/fields", test_fields);
  g_test_add_func ("/words/titles-of-changes", test_titles_of_changes);
  g_test_add_func ("/words/every-word-has-titles", test_every_word_has_titles);
  g_test_add_func ("/words/bodies", test_bodies);

  return g_test_run ();
}
