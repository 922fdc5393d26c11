/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The history: steps, labels, joining, the bound and the saved marker. */

#include "config.h"

#include "vir-history.h"

#include "vir-cmd.h"
#include "vir-fixtures.h"

static VirInput *
with_title (VirHistory *history,
            const char *title)
{
  return vir_cmd_set_text (vir_history_get_root (history), VIR_KIND_BUDGET, "budget", "title", title, NULL);
}

static const char *
title_of (VirHistory *history)
{
  return vir_input_budget (vir_history_get_root (history))->base.title;
}

static VirHistory *
new_history (void)
{
  g_autoptr (VirInput) input = vir_fixture_small ();

  return vir_history_new (input);
}

static void
test_steps (void)
{
  g_autoptr (VirHistory) history = new_history ();

  g_assert_false (vir_history_can_undo (history));
  g_assert_false (vir_history_undo (history));
  g_assert_null (vir_history_get_undo_label (history));

  g_assert_true (vir_history_push (history, with_title (history, "A"), "First", NULL));
  g_assert_true (vir_history_push (history, with_title (history, "B"), "Second", NULL));
  g_assert_cmpstr (vir_history_get_undo_label (history), ==, "Second");
  g_assert_null (vir_history_get_redo_label (history));

  g_assert_true (vir_history_undo (history));
  g_assert_cmpstr (title_of (history), ==, "A");
  g_assert_cmpstr (vir_history_get_undo_label (history), ==, "First");
  g_assert_cmpstr (vir_history_get_redo_label (history), ==, "Second");
  g_assert_true (vir_history_undo (history));
  g_assert_null (title_of (history));
  g_assert_true (vir_history_redo (history));
  g_assert_cmpstr (title_of (history), ==, "A");

  /* What was undone is forgotten by the next step. */
  g_assert_true (vir_history_push (history, with_title (history, "C"), "Third", NULL));
  g_assert_false (vir_history_can_redo (history));
  g_assert_true (vir_history_undo (history));
  g_assert_cmpstr (title_of (history), ==, "A");
}

static void
test_no_step (void)
{
  g_autoptr (VirHistory) history = new_history ();
  VirInput        *root = vir_history_get_root (history);
  VirBudgetRecord *same = vir_fixture_edit (root, VIR_KIND_BUDGET, "budget");

  g_assert_false (vir_history_push (history, vir_input_ref (root), "Same", NULL));
  /* Equal records in another root are no step either. */
  g_assert_false (vir_history_push (history, vir_input_put_take (vir_input_ref (root), same), "Equal", NULL));
  g_assert_true (vir_history_get_root (history) == root);
  g_assert_false (vir_history_can_undo (history));
}

static void
test_joining (void)
{
  g_autoptr (VirHistory) history = new_history ();

  vir_history_push (history, with_title (history, "1"), "Title", "k");
  vir_history_push (history, with_title (history, "12"), "Title", "k");
  vir_history_push (history, with_title (history, "123"), "Title", "k");
  g_assert_cmpstr (title_of (history), ==, "123");
  g_assert_true (vir_history_undo (history));
  g_assert_null (title_of (history));
  g_assert_false (vir_history_can_undo (history));

  /* Not after undo or redo, not with another key, not after a break, not without a key. */
  vir_history_redo (history);
  vir_history_push (history, with_title (history, "a"), "Title", "k");
  vir_history_push (history, with_title (history, "ab"), "Title", "other");
  vir_history_break_merge (history);
  vir_history_push (history, with_title (history, "abc"), "Title", "other");
  vir_history_push (history, with_title (history, "abcd"), "Title", NULL);
  vir_history_push (history, with_title (history, "abcde"), "Title", NULL);
  for (guint i = 0; i < 6; i++)
    g_assert_true (vir_history_undo (history));
  g_assert_false (vir_history_undo (history));
}

static void
test_joining_back_to_start (void)
{
  g_autoptr (VirHistory) history = new_history ();
  VirInput *root = vir_history_get_root (history);

  vir_history_push (history, with_title (history, "1"), "Title", "k");
  g_assert_true (vir_history_push (history, with_title (history, NULL), "Title", "k"));
  g_assert_true (vir_history_get_root (history) == root);
  g_assert_false (vir_history_can_undo (history));
  g_assert_false (vir_history_is_modified (history));
}

static void
test_saved (void)
{
  g_autoptr (VirHistory) history = new_history ();
  g_autoptr (VirInput) written = NULL;

  g_assert_false (vir_history_is_modified (history));
  vir_history_push (history, with_title (history, "A"), "A", "k");
  g_assert_true (vir_history_is_modified (history));
  vir_history_undo (history);
  g_assert_false (vir_history_is_modified (history));
  vir_history_redo (history);
  vir_history_mark_saved (history, vir_history_get_root (history));
  g_assert_false (vir_history_is_modified (history));

  /* A step never joins one that was saved. */
  vir_history_push (history, with_title (history, "AB"), "A", "k");
  vir_history_undo (history);
  g_assert_cmpstr (title_of (history), ==, "A");
  g_assert_false (vir_history_is_modified (history));
  vir_history_undo (history);
  g_assert_true (vir_history_is_modified (history));

  /* What was edited while a root was written stays modified. */
  vir_history_push (history, with_title (history, "B"), "B", NULL);
  written = vir_input_ref (vir_history_get_root (history));
  vir_history_push (history, with_title (history, "C"), "C", NULL);
  vir_history_mark_saved (history, written);
  g_assert_true (vir_history_is_modified (history));
  vir_history_undo (history);
  g_assert_false (vir_history_is_modified (history));
}

static void
test_bound (void)
{
  g_autoptr (VirHistory) history = new_history ();
  guint undone = 0;

  for (guint i = 0; i < VIR_HISTORY_STEPS + 25; i++)
    {
      g_autofree char *title = g_strdup_printf ("%u", i);

      vir_history_push (history, with_title (history, title), title, NULL);
    }
  while (vir_history_undo (history))
    undone++;
  g_assert_cmpuint (undone, ==, VIR_HISTORY_STEPS);
  g_assert_cmpstr (title_of (history), ==, "24");
  g_assert_true (vir_history_is_modified (history));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/history/steps", test_steps);
  g_test_add_func ("/history/no-step", test_no_step);
  g_test_add_func ("/history/joining", test_joining);
  g_test_add_func ("/history/joining-back-to-start", test_joining_back_to_start);
  g_test_add_func ("/history/saved", test_saved);
  g_test_add_func ("/history/bound", test_bound);

  return g_test_run ();
}
