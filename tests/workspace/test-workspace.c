/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The workspace: the outlook follows the document and the stance, once for each action; the stance and
 * the selection are repaired when what they name goes. */

#include "config.h"

#include "vir-workspace.h"

#include "vir-cmd.h"
#include "vir-cmd-amendment.h"
#include "vir-compare.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"
#include "vir-row-model.h"

static const char *const watched[] = {
  "document", "outlook", "stance", "basis", "amendment", "selected-kind", "selected-id", "file", "title", "busy", NULL
};

static void
notified_cb (VirWorkspace *workspace,
             GParamSpec   *pspec,
             GString      *log)
{
  g_string_append_printf (log, "%s ", pspec->name);
}

static VirWorkspace *
new_workspace (GString *log)
{
  g_autoptr (VirInput) input = vir_fixture_norfolk ();
  VirWorkspace *workspace = vir_workspace_new ();

  vir_workspace_set_input (workspace, input, NULL);
  if (log != NULL)
    g_signal_connect (workspace, "notify", G_CALLBACK (notified_cb), log);
  return workspace;
}

static guint
count_name (GString    *log,
            const char *name)
{
  g_auto (GStrv) names = g_strsplit (log->str, " ", -1);
  guint count = 0;

  for (guint i = 0; names[i] != NULL; i++)
    count += g_str_equal (names[i], name);
  return count;
}

/* Each of the names once, and nothing else. */
static void
assert_notified (GString    *log,
                 const char *expected)
{
  g_auto (GStrv) names = g_strsplit (expected, " ", -1);

  for (guint i = 0; watched[i] != NULL; i++)
    {
      guint count = count_name (log, watched[i]);

      if (count != (g_strv_contains ((const char *const *) names, watched[i]) ? 1u : 0u))
        g_error ("%s was notified %u times, expected are: %s", watched[i], count, expected);
    }
  g_string_truncate (log, 0);
}

/* The outlook is what evaluation from nothing gives. */
static void
assert_in_step (VirWorkspace *workspace)
{
  VirOutlook *outlook = vir_workspace_get_outlook (workspace);
  g_autoptr (VirOutlook) fresh = vir_evaluate (vir_workspace_get_input (workspace), vir_workspace_get_stance (workspace), NULL);
  g_autofree char *difference = vir_outlook_difference (outlook, fresh, TRUE);

  g_assert_true (outlook->input == vir_workspace_get_input (workspace));
  g_assert_true (vir_stance_equal (outlook->stance, vir_workspace_get_stance (workspace)));
  g_assert_cmpstr (difference, ==, NULL);
}

static void
test_new (void)
{
  VirWorkspace *workspace = vir_workspace_new ();

  g_assert_nonnull (vir_workspace_get_document (workspace));
  g_assert_nonnull (vir_workspace_get_outlook (workspace));
  g_assert_null (vir_workspace_get_amendment (workspace));
  g_assert_null (vir_workspace_get_file (workspace));
  g_assert_cmpstr (vir_workspace_get_title (workspace), !=, NULL);
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (workspace)));
  assert_in_step (workspace);
  g_assert_finalize_object (workspace);
}

static void
test_outlook_follows (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  VirWorkspace *workspace = new_workspace (log);
  VirInput *input = vir_workspace_get_input (workspace);

  g_assert_true (vir_workspace_commit (workspace, vir_cmd_set_year_amount (input, VIR_KIND_LINE, "allowances", "amounts", 0, POUNDS (2000000), NULL), "Amount", NULL));
  assert_notified (log, "outlook");
  assert_in_step (workspace);
  g_assert_false (vir_workspace_commit (workspace, vir_input_ref (vir_workspace_get_input (workspace)), "Same", NULL));
  assert_notified (log, "");
  g_assert_true (vir_workspace_undo (workspace));
  assert_notified (log, "outlook");
  g_assert_true (vir_workspace_get_input (workspace) == input);
  assert_in_step (workspace);
  g_assert_true (vir_workspace_redo (workspace));
  assert_notified (log, "outlook");
  g_assert_false (vir_workspace_redo (workspace));
  assert_notified (log, "");
  g_assert_finalize_object (workspace);
}

static void
test_stance (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  VirWorkspace *workspace = new_workspace (log);

  vir_workspace_show_amendment (workspace, "labour");
  assert_notified (log, "outlook stance amendment");
  g_assert_cmpstr (vir_workspace_get_amendment (workspace), ==, "labour");
  assert_in_step (workspace);
  vir_workspace_show_amendment (workspace, "labour");
  assert_notified (log, "");

  vir_workspace_set_basis (workspace, VIR_BASIS_ASSESSED);
  assert_notified (log, "outlook stance basis");
  g_assert_cmpint (vir_workspace_get_outlook (workspace)->now[0].effects, !=, 0);

  vir_workspace_show_stack (workspace, (const char *const[]){ "libdem", "labour", NULL });
  assert_notified (log, "outlook stance amendment");
  g_assert_null (vir_workspace_get_amendment (workspace));
  g_assert_cmpuint (vir_workspace_get_outlook (workspace)->n_counted, ==, 6);
  vir_workspace_show_amendment (workspace, NULL);
  assert_notified (log, "outlook stance");
  vir_workspace_show_amendment (workspace, "no-such");
  assert_notified (log, "");

  g_object_set (workspace, "amendment", "libdem", "basis", VIR_BASIS_CLAIMED, NULL);
  g_assert_cmpstr (vir_workspace_get_amendment (workspace), ==, "libdem");
  assert_in_step (workspace);
  g_assert_finalize_object (workspace);
}

static void
test_stance_is_repaired (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  VirWorkspace *workspace = new_workspace (log);

  vir_workspace_show_stack (workspace, (const char *const[]){ "libdem", "labour", NULL });
  g_string_truncate (log, 0);
  vir_workspace_commit (workspace, vir_cmd_remove (vir_workspace_get_input (workspace), VIR_KIND_AMENDMENT, "libdem", NULL), "Remove", NULL);
  assert_notified (log, "outlook stance amendment");
  g_assert_cmpstr (vir_workspace_get_amendment (workspace), ==, "labour");
  assert_in_step (workspace);

  vir_workspace_commit (workspace, vir_cmd_remove (vir_workspace_get_input (workspace), VIR_KIND_AMENDMENT, "labour", NULL), "Remove", NULL);
  assert_notified (log, "outlook stance amendment");
  g_assert_cmpuint (vir_stance_count (vir_workspace_get_stance (workspace)), ==, 0);
  assert_in_step (workspace);
  vir_workspace_undo (workspace);
  assert_in_step (workspace);
  g_assert_finalize_object (workspace);
}

static void
test_selection (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  VirWorkspace *workspace = new_workspace (log);

  vir_workspace_select (workspace, VIR_KIND_PROPOSAL, "centres");
  assert_notified (log, "selected-kind selected-id");
  g_assert_true (vir_workspace_get_selected (workspace) == vir_input_get (vir_workspace_get_input (workspace), VIR_KIND_PROPOSAL, "centres"));
  vir_workspace_select (workspace, VIR_KIND_PROPOSAL, "highways");
  assert_notified (log, "selected-id");
  vir_workspace_select (workspace, vir_workspace_get_selected_kind (workspace), vir_workspace_get_selected_id (workspace));
  assert_notified (log, "");

  vir_workspace_commit (workspace, vir_cmd_remove (vir_workspace_get_input (workspace), VIR_KIND_PROPOSAL, "highways", NULL), "Remove", NULL);
  assert_notified (log, "outlook selected-kind selected-id");
  g_assert_cmpint (vir_workspace_get_selected_kind (workspace), ==, -1);
  g_assert_null (vir_workspace_get_selected (workspace));
  vir_workspace_select (workspace, VIR_KIND_LINE, "no-such");
  assert_notified (log, "");
  g_assert_finalize_object (workspace);
}

static void
test_title (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  VirWorkspace *workspace = new_workspace (log);

  vir_workspace_commit (workspace, vir_cmd_set_text (vir_workspace_get_input (workspace), VIR_KIND_BUDGET, "budget", "title", "Budget 2018/19", NULL), "Title", NULL);
  assert_notified (log, "outlook title");
  vir_workspace_commit (workspace, vir_cmd_set_text (vir_workspace_get_input (workspace), VIR_KIND_COUNCIL, "council", "title", "Norfolk County Council", NULL), "Title", NULL);
  assert_notified (log, "outlook title");
  g_assert_cmpstr (vir_workspace_get_title (workspace), ==, "Norfolk County Council · Budget 2018/19");
  g_assert_finalize_object (workspace);
}

static void
test_another_document (void)
{
  g_autoptr (GString) log = g_string_new (NULL);
  VirWorkspace *workspace = new_workspace (log);
  g_autoptr (VirInput) input = vir_fixture_small ();
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/small.virement");
  VirDocument *old = g_object_ref (vir_workspace_get_document (workspace));

  vir_workspace_show_amendment (workspace, "libdem");
  vir_workspace_select (workspace, VIR_KIND_LINE, "allowances");
  g_string_truncate (log, 0);
  vir_workspace_set_input (workspace, input, file);
  assert_notified (log, "document outlook stance amendment selected-kind selected-id file title");
  g_assert_cmpstr (vir_workspace_get_title (workspace), ==, "small.virement");
  assert_in_step (workspace);

  /* The old document is on its own. */
  vir_document_commit (old, vir_cmd_new_amendment (vir_document_get_input (old), "X", NULL, NULL, NULL), "New", NULL);
  assert_notified (log, "");
  g_assert_finalize_object (old);
  g_assert_finalize_object (workspace);
}

/* Whoever is told of new items sees the outlook that has them. */
static void
items_changed_cb (GListModel   *model,
                  guint         position,
                  guint         removed,
                  guint         added,
                  VirWorkspace *workspace)
{
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (VirRow) row = g_list_model_get_item (model, position + i);

      g_assert_nonnull (vir_outlook_amendment (vir_workspace_get_outlook (workspace), vir_row_get_id (row)));
    }
  g_object_set_data (G_OBJECT (workspace), "seen", GUINT_TO_POINTER (added));
}

static void
row_notified_cb (VirRow       *row,
                 GParamSpec   *pspec,
                 VirWorkspace *workspace)
{
  g_assert_true (vir_workspace_get_outlook (workspace)->input == vir_workspace_get_input (workspace));
  g_object_set_data (G_OBJECT (workspace), "told", GUINT_TO_POINTER (1));
}

/* And whoever is told of the outlook sees a list that has them too. */
static void
outlook_notified_cb (VirWorkspace *workspace,
                     GParamSpec   *pspec,
                     GListModel   *model)
{
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, vir_workspace_get_outlook (workspace)->n_amendments);
}

static void
test_outlook_is_first (void)
{
  VirWorkspace *workspace = new_workspace (NULL);
  VirDocument *document = vir_workspace_get_document (workspace);
  VirRowModel *model = vir_row_model_new (document, VIR_KIND_AMENDMENT);
  VirRow *row = vir_row_ref_for (document, VIR_KIND_AMENDMENT, "libdem");

  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), workspace);
  g_signal_connect (row, "notify", G_CALLBACK (row_notified_cb), workspace);
  g_signal_connect (workspace, "notify::outlook", G_CALLBACK (outlook_notified_cb), model);
  vir_workspace_commit (workspace, vir_cmd_new_amendment (vir_workspace_get_input (workspace), "Green", NULL, NULL, NULL), "New", NULL);
  g_assert_nonnull (g_object_get_data (G_OBJECT (workspace), "seen"));
  g_object_set (row, "title", "Liberal Democrat", NULL);
  g_assert_nonnull (g_object_get_data (G_OBJECT (workspace), "told"));

  g_signal_handlers_disconnect_by_func (workspace, outlook_notified_cb, model);
  g_assert_finalize_object (row);
  g_assert_finalize_object (model);
  g_assert_finalize_object (workspace);
}

static void
test_random (void)
{
  for (guint run = 0; run < 40; run++)
    {
      g_autoptr (VirInput) input = vir_random_input ();
      g_autoptr (VirWorkspace) workspace = vir_workspace_new ();

      vir_workspace_set_input (workspace, input, NULL);
      for (guint i = 0; i < 15; i++)
        {
          g_autoptr (VirStance) stance = vir_random_stance (vir_workspace_get_input (workspace));

          switch (g_test_rand_int_range (0, 4))
            {
            case 0:
              vir_workspace_undo (workspace);
              break;

            case 1:
              vir_workspace_set_stance (workspace, stance);
              break;

            default:
              vir_workspace_commit (workspace, vir_random_edit (vir_workspace_get_input (workspace)), "Edit", NULL);
            }
          assert_in_step (workspace);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/workspace/new", test_new);
  g_test_add_func ("/workspace/outlook-follows", test_outlook_follows);
  g_test_add_func ("/workspace/stance", test_stance);
  g_test_add_func ("/workspace/stance-is-repaired", test_stance_is_repaired);
  g_test_add_func ("/workspace/selection", test_selection);
  g_test_add_func ("/workspace/title", test_title);
  g_test_add_func ("/workspace/another-document", test_another_document);
  g_test_add_func ("/workspace/outlook-is-first", test_outlook_is_first);
  g_test_add_func ("/workspace/random", test_random);

  return g_test_run ();
}
