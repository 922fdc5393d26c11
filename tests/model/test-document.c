/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The document: what it emits and how often, and that any sequence of steps can be undone and done
 * again to the byte. */

#include "config.h"

#include "vir-document.h"

#include "vir-cmd.h"
#include "vir-cmd-amendment.h"
#include "vir-cmd-proposal.h"
#include "vir-fixtures.h"
#include "vir-json-writer.h"
#include "vir-random.h"

typedef struct
{
  guint     changed;
  guint     notified[6];
  VirInput *before;
  VirInput *after;
} Watch;

static const char *const watched[] = { "input", "modified", "can-undo", "can-redo", "undo-label", "redo-label" };

static void
changed_cb (VirDocument *document,
            VirInput    *before,
            VirInput    *after,
            Watch       *watch)
{
  watch->changed++;
  watch->before = before;
  watch->after = after;
  g_assert_true (vir_document_get_input (document) == after);
}

static void
notified_cb (GObject    *document,
             GParamSpec *pspec,
             Watch      *watch)
{
  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    if (g_str_equal (pspec->name, watched[i]))
      watch->notified[i]++;
}

static VirDocument *
new_document (Watch *watch)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  VirDocument *document = vir_document_new (input);

  *watch = (Watch){ 0 };
  g_signal_connect (document, "changed", G_CALLBACK (changed_cb), watch);
  g_signal_connect (document, "notify", G_CALLBACK (notified_cb), watch);
  return document;
}

static VirInput *
with_title (VirDocument *document,
            const char  *title)
{
  return vir_cmd_set_text (vir_document_get_input (document), VIR_KIND_PROPOSAL, "centres", "title", title, NULL);
}

/* Checks how often each was notified since the last call. */
static void
assert_notified (Watch *watch,
                 guint  changed,
                 guint  input,
                 guint  modified,
                 guint  can_undo,
                 guint  can_redo,
                 guint  undo_label,
                 guint  redo_label)
{
  const guint expected[] = { input, modified, can_undo, can_redo, undo_label, redo_label };

  g_assert_cmpuint (watch->changed, ==, changed);
  for (guint i = 0; i < G_N_ELEMENTS (watched); i++)
    {
      if (watch->notified[i] != expected[i])
        g_test_message ("%s", watched[i]);
      g_assert_cmpuint (watch->notified[i], ==, expected[i]);
    }
  *watch = (Watch){ 0 };
}

static void
test_notifies_once (void)
{
  Watch watch;
  VirDocument *document = new_document (&watch);

  g_assert_true (vir_document_commit (document, with_title (document, "A"), "One", NULL));
  assert_notified (&watch, 1, 1, 1, 1, 0, 1, 0);
  g_assert_true (vir_document_commit (document, with_title (document, "B"), "Two", NULL));
  assert_notified (&watch, 1, 1, 0, 0, 0, 1, 0);
  g_assert_true (vir_document_undo (document));
  assert_notified (&watch, 1, 1, 0, 0, 1, 1, 1);
  g_assert_true (vir_document_redo (document));
  assert_notified (&watch, 1, 1, 0, 0, 1, 1, 1);
  vir_document_mark_saved (document);
  assert_notified (&watch, 0, 0, 1, 0, 0, 0, 0);
  g_assert_finalize_object (document);
}

static void
test_silent_when_nothing_changes (void)
{
  Watch watch;
  VirDocument *document = new_document (&watch);

  g_assert_false (vir_document_undo (document));
  g_assert_false (vir_document_redo (document));
  vir_document_mark_saved (document);
  vir_document_break_merge (document);
  g_assert_false (vir_document_commit (document, NULL, "Refused", NULL));
  g_assert_false (vir_document_commit (document, vir_input_ref (vir_document_get_input (document)), "Same", NULL));
  g_assert_false (vir_document_commit (document, with_title (document, NULL), "Same", NULL));
  assert_notified (&watch, 0, 0, 0, 0, 0, 0, 0);
  g_assert_finalize_object (document);
}

static void
test_roots_of_changed (void)
{
  Watch watch;
  VirDocument *document = new_document (&watch);
  g_autoptr (VirInput) first = vir_input_ref (vir_document_get_input (document));
  g_autoptr (VirInput) second = NULL;

  vir_document_commit (document, with_title (document, "A"), "One", NULL);
  second = vir_input_ref (vir_document_get_input (document));
  g_assert_true (watch.before == first && watch.after == second);
  vir_document_undo (document);
  g_assert_true (watch.before == second && watch.after == first);
  g_assert_finalize_object (document);
}

static void
commit_once_cb (VirDocument *document,
                VirInput    *before,
                VirInput    *after,
                guint       *left)
{
  if (*left == 0)
    return;

  (*left)--;
  vir_document_commit (document, with_title (document, "from a handler"), "Handler", NULL);
}

static void
test_commit_in_a_handler (void)
{
  Watch watch;
  VirDocument *document = new_document (&watch);
  guint left = 1;

  g_signal_connect (document, "changed", G_CALLBACK (commit_once_cb), &left);
  vir_document_commit (document, with_title (document, "A"), "One", NULL);
  g_assert_cmpuint (watch.changed, ==, 2);
  g_assert_cmpstr (vir_document_get_undo_label (document), ==, "Handler");
  vir_document_undo (document);
  g_assert_cmpstr (vir_document_get_undo_label (document), ==, "One");
  g_assert_finalize_object (document);
}

/* Random steps: edits of any field by the support library, and the commands that people use. */

static const char *
any_id (VirInput *input,
        VirKind   kind)
{
  guint n = vir_input_count (input, kind);

  return n > 0 ? ((const VirRecord *) vir_input_nth (input, kind, (guint) g_test_rand_int_range (0, (int) n)))->id : NULL;
}

static VirInput *
random_command (VirInput *input)
{
  const char *amendment = any_id (input, VIR_KIND_AMENDMENT);
  const char *proposal = any_id (input, VIR_KIND_PROPOSAL);
  VirKind     kind = (VirKind) g_test_rand_int_range (VIR_KIND_SOURCE, VIR_N_KINDS);
  guint       year = (guint) g_test_rand_int_range (0, (int) vir_input_years (input).n);

  switch (g_test_rand_int_range (0, 12))
    {
    case 0:
      return vir_cmd_new_amendment (input, "An amendment", NULL, NULL, NULL);

    case 1:
      return vir_cmd_reverse (input, amendment, proposal, NULL, NULL);

    case 2:
      return vir_cmd_trim (input, amendment, proposal, year, g_test_rand_int_range (0, 100000), NULL, NULL);

    case 3:
      return vir_cmd_delay (input, amendment, proposal, 6, NULL, NULL);

    case 4:
      return vir_cmd_remove (input, kind, any_id (input, kind), NULL);

    case 5:
      return vir_cmd_move (input, kind, any_id (input, kind), (guint) g_test_rand_int_range (0, 5), NULL);

    case 6:
      return vir_cmd_duplicate_amendment (input, amendment, NULL, NULL, NULL);

    case 7:
      return vir_cmd_set_years (input, vir_input_years (input).first + g_test_rand_int_range (-1, 2),
                                (guint) g_test_rand_int_range (1, VIR_MAX_YEARS + 1), NULL);

    case 8:
      return vir_cmd_set_profile_amount (input, VIR_KIND_PROPOSAL, proposal, "profile", year, -5000000, NULL);

    default:
      return vir_random_edit (input);
    }
}

static char *
bytes_of (VirDocument *document)
{
  g_autoptr (GBytes) bytes = vir_json_write (vir_document_get_input (document));

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
undo_and_redo_all (VirDocument *document,
                   GPtrArray   *states)
{
  for (guint i = states->len - 1; i > 0; i--)
    {
      g_autofree char *bytes = NULL;

      g_assert_true (vir_document_undo (document));
      bytes = bytes_of (document);
      g_assert_cmpstr (bytes, ==, states->pdata[i - 1]);
    }
  g_assert_false (vir_document_undo (document));
  for (guint i = 1; i < states->len; i++)
    {
      g_autofree char *bytes = NULL;

      g_assert_true (vir_document_redo (document));
      bytes = bytes_of (document);
      g_assert_cmpstr (bytes, ==, states->pdata[i]);
    }
}

static void
test_undo_is_exact (void)
{
  guint steps = 0;

  for (guint run = 0; run < 60; run++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);
      VirDocument *document = vir_document_new (input);

      g_ptr_array_add (states, bytes_of (document));
      for (guint i = 0; i < 20; i++)
        if (vir_document_commit (document, random_command (vir_document_get_input (document)), "Step", NULL))
          {
            g_ptr_array_add (states, bytes_of (document));
            /* A step that says the same would be no step. */
            g_assert_cmpstr (states->pdata[states->len - 1], !=, states->pdata[states->len - 2]);
          }

      steps += states->len - 1;
      undo_and_redo_all (document, states);
      g_assert_finalize_object (document);
    }

  g_assert_cmpuint (steps, >, 300);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/document/notifies-once", test_notifies_once);
  g_test_add_func ("/document/silent-when-nothing-changes", test_silent_when_nothing_changes);
  g_test_add_func ("/document/roots-of-changed", test_roots_of_changed);
  g_test_add_func ("/document/commit-in-a-handler", test_commit_in_a_handler);
  g_test_add_func ("/document/undo-is-exact", test_undo_is_exact);

  return g_test_run ();
}
