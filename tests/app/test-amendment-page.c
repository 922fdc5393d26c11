/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The amendment page on the Norfolk example: two sides that must meet, what is to find, the checks,
 * and the order of changes. */

#include "vir-page-test.h"

#include "vir-amendment-page.h"
#include "vir-change-popover.h"
#include "vir-cmd-proposal.h"
#include "vir-cmd.h"

static void
open_page (VirPageTest *test,
           const char  *amendment)
{
  vir_page_test_open (test, vir_amendment_page_new ());
  vir_workspace_show_amendment (test->workspace, amendment);
  gtk_test_widget_wait_for_draw (test->window);
}

static char *
cell (VirChangeCard *card,
      guint          row,
      guint          column)
{
  return vir_table_dup_text (vir_change_card_get_table (card), row, column);
}

static void
assert_cell (VirChangeCard *card,
             guint          row,
             guint          column,
             const char    *expected)
{
  g_autofree char *text = cell (card, row, column);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_sides (void)
{
  VirPageTest    test;
  VirChangeCard *uses, *sources;

  open_page (&test, "liberal-democrat");
  uses = vir_amendment_page_get_uses (VIR_AMENDMENT_PAGE (test.page));
  sources = vir_amendment_page_get_sources (VIR_AMENDMENT_PAGE (test.page));
  g_assert_cmpuint (vir_change_card_get_n_rows (uses), ==, 3);
  g_assert_cmpuint (vir_change_card_get_n_rows (sources), ==, 1);
  assert_cell (uses, 0, 1, "0.750");
  assert_cell (uses, 0, 2, "?");
  assert_cell (sources, 0, 1, "0.100");
  assert_cell (sources, 0, 4, "0.100");
  g_assert_nonnull (vir_page_test_find_text (test.page, "1.850"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "£1.750m to find in 2018/19"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "Not known"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "Put back 37.5% of CHL041"));
  vir_page_test_close (&test);
}

static void
test_checks (void)
{
  VirPageTest     test;
  VirFindingList *checks;

  open_page (&test, "liberal-democrat");
  checks = vir_amendment_page_get_checks (VIR_AMENDMENT_PAGE (test.page));
  g_assert_cmpuint (vir_finding_list_count (checks, VIR_SEVERITY_OBJECTION), ==, 1);
  g_assert_cmpuint (vir_finding_list_n_passed (checks), >, 0);
  g_assert_nonnull (vir_page_test_find_text (test.page, "Does not balance in 2018/19"));
  g_assert_null (vir_page_test_find_text (test.page, "Balances in 2018/19"));
  vir_page_test_close (&test);
}

/* Edits reach footers, strip and checks; undo takes them back. */
static void
test_balance (void)
{
  VirPageTest test;
  g_autoptr (GError) error = NULL;
  g_autoptr (VirInput) first = NULL;
  VirFindingList *checks;
  char           *change = NULL;

  open_page (&test, "labour");
  checks = vir_amendment_page_get_checks (VIR_AMENDMENT_PAGE (test.page));
  g_assert_nonnull (vir_page_test_find_text (test.page, "£3.000m to find in 2018/19"));
  first = vir_cmd_increase (vir_workspace_get_input (test.workspace), "labour", "res074", 0, 300000000, &change, &error);
  g_assert_no_error (error);
  vir_workspace_commit (test.workspace, vir_input_ref (first), "Increase", NULL);
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_cmpuint (vir_change_card_get_n_rows (vir_amendment_page_get_sources (VIR_AMENDMENT_PAGE (test.page))), ==, 1);
  g_assert_null (vir_page_test_find_text (test.page, "£3.000m to find in 2018/19"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "Balances in 2018/19"));
  g_assert_cmpuint (vir_finding_list_count (checks, VIR_SEVERITY_OBJECTION), ==, 0);
  vir_workspace_undo (test.workspace);
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_nonnull (vir_page_test_find_text (test.page, "£3.000m to find in 2018/19"));
  g_assert_cmpuint (vir_finding_list_count (checks, VIR_SEVERITY_OBJECTION), ==, 1);
  g_free (change);
  vir_page_test_close (&test);
}

static void
test_order (void)
{
  VirPageTest    test;
  VirChangeCard *uses;

  open_page (&test, "liberal-democrat");
  uses = vir_amendment_page_get_uses (VIR_AMENDMENT_PAGE (test.page));
  vir_workspace_select (test.workspace, VIR_KIND_CHANGE, "ld-highways");
  g_assert_cmpstr (vir_table_get_selected (vir_change_card_get_table (uses)), ==, "ld-highways");
  gtk_widget_activate_action (test.page, "amendment.move-up", NULL);
  assert_cell (uses, 1, 1, "0.100");
  gtk_widget_activate_action (test.page, "amendment.move-up", NULL);
  assert_cell (uses, 0, 1, "0.100");
  gtk_widget_activate_action (test.page, "amendment.move-up", NULL);
  assert_cell (uses, 0, 1, "0.100");
  gtk_widget_activate_action (test.page, "amendment.move-down", NULL);
  assert_cell (uses, 0, 1, "0.750");
  g_assert_cmpstr (vir_workspace_get_selected_id (test.workspace), ==, "ld-highways");
  vir_page_test_close (&test);
}

static void
test_remove (void)
{
  VirPageTest    test;
  VirChangeCard *uses;

  open_page (&test, "liberal-democrat");
  uses = vir_amendment_page_get_uses (VIR_AMENDMENT_PAGE (test.page));
  /* with none selected there is nothing to remove */
  gtk_widget_activate_action (test.page, "amendment.remove-change", NULL);
  g_assert_cmpuint (vir_change_card_get_n_rows (uses), ==, 3);
  vir_workspace_select (test.workspace, VIR_KIND_CHANGE, "ld-day-services");
  gtk_widget_activate_action (test.page, "amendment.remove-change", NULL);
  g_assert_cmpuint (vir_change_card_get_n_rows (uses), ==, 2);
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_nonnull (vir_page_test_find_text (test.page, "£0.750m to find in 2018/19"));
  vir_workspace_undo (test.workspace);
  g_assert_cmpuint (vir_change_card_get_n_rows (uses), ==, 3);
  assert_cell (uses, 1, 1, "1.000");
  vir_page_test_close (&test);
}

static void
test_add (void)
{
  VirPageTest       test;
  VirChangePopover *popover;
  VirMoneyEntry    *entry;
  GtkDropDown      *kind;
  guint             reserve = GTK_INVALID_LIST_POSITION;

  open_page (&test, "labour");
  popover = VIR_CHANGE_POPOVER (vir_app_test_find_type (test.page, VIR_TYPE_CHANGE_POPOVER));
  gtk_popover_popup (GTK_POPOVER (popover));
  WAIT_FOR (gtk_widget_get_mapped (GTK_WIDGET (popover)));
  kind = GTK_DROP_DOWN (vir_app_test_find_type (GTK_WIDGET (popover), GTK_TYPE_DROP_DOWN));
  for (guint i = 0; i < g_list_model_get_n_items (gtk_drop_down_get_model (kind)); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (gtk_drop_down_get_model (kind)), i), "Use a reserve"))
      reserve = i;
  gtk_drop_down_set_selected (kind, reserve);
  g_assert_false (vir_change_popover_apply (popover));
  entry = VIR_MONEY_ENTRY (vir_app_test_find_type (GTK_WIDGET (popover), VIR_TYPE_MONEY_ENTRY));
  gtk_editable_set_text (GTK_EDITABLE (vir_money_entry_get_entry (entry)), "£3m");
  g_assert_true (vir_change_popover_apply (popover));
  g_assert_cmpuint (vir_change_card_get_n_rows (vir_amendment_page_get_sources (VIR_AMENDMENT_PAGE (test.page))), ==, 1);
  assert_cell (vir_amendment_page_get_sources (VIR_AMENDMENT_PAGE (test.page)), 0, 1, "3.000");
  g_assert_cmpint (vir_workspace_get_selected_kind (test.workspace), ==, VIR_KIND_CHANGE);
  g_assert_true (vir_workspace_undo (test.workspace));
  g_assert_cmpuint (vir_change_card_get_n_rows (vir_amendment_page_get_sources (VIR_AMENDMENT_PAGE (test.page))), ==, 0);
  vir_page_test_close (&test);
}

static void
test_none_shown (void)
{
  VirPageTest test;

  open_page (&test, NULL);
  g_assert_nonnull (vir_page_test_find_text (test.page, "No amendment is shown"));
  vir_workspace_show_amendment (test.workspace, "labour");
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_nonnull (vir_page_test_find_text (test.page, "Labour amendment"));
  vir_workspace_commit (test.workspace,
                        vir_cmd_remove (vir_workspace_get_input (test.workspace), VIR_KIND_AMENDMENT, "labour", NULL),
                        "Remove", NULL);
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_nonnull (vir_page_test_find_text (test.page, "No amendment is shown"));
  vir_page_test_close (&test);
}

int
main (int    argc,
      char **argv)
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;
  g_test_add_func ("/amendment-page/sides", test_sides);
  g_test_add_func ("/amendment-page/checks", test_checks);
  g_test_add_func ("/amendment-page/balance", test_balance);
  g_test_add_func ("/amendment-page/order", test_order);
  g_test_add_func ("/amendment-page/remove", test_remove);
  g_test_add_func ("/amendment-page/add", test_add);
  g_test_add_func ("/amendment-page/none-shown", test_none_shown);
  return g_test_run ();
}
