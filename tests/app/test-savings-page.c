/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The savings page on the Norfolk example: figures, totals, filter, order, selection both ways, and
 * what is done to a saving. */

#include "vir-page-test.h"

#include "vir-chart-canvas.h"
#include "vir-cmd-proposal.h"
#include "vir-cmd.h"
#include "vir-proposal-popover.h"
#include "vir-savings-page.h"

enum
{
  MARK,
  REFERENCE,
  TITLE,
  YEAR_1,
  YEAR_2,
  YEAR_4 = YEAR_1 + 3,
  POSTS,
  DELIVERY,
  CHANGE
};

static void
open_page (VirPageTest *test)
{
  vir_page_test_open (test, vir_savings_page_new ());
}

static VirTable *
table_of (VirPageTest *test)
{
  return vir_savings_page_get_table (VIR_SAVINGS_PAGE (test->page));
}

static guint
row_of (VirPageTest *test,
        const char  *reference)
{
  for (guint i = 0; i < vir_table_get_n_rows (table_of (test)); i++)
    {
      g_autofree char *text = vir_table_dup_text (table_of (test), i, REFERENCE);

      if (g_strcmp0 (text, reference) == 0)
        return i;
    }
  g_error ("%s is not listed", reference);
}

static void
assert_cell (VirPageTest *test,
             const char  *reference,
             guint        column,
             const char  *expected)
{
  g_autofree char *text = vir_table_dup_text (table_of (test), row_of (test, reference), column);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_figures (void)
{
  VirPageTest test;

  open_page (&test);
  g_assert_cmpuint (vir_table_get_n_rows (table_of (&test)), ==, 14);
  assert_cell (&test, "CHL041", TITLE, "Children's centres: new contracts");
  assert_cell (&test, "CHL041", YEAR_1, "−2.000");
  assert_cell (&test, "CHL041", YEAR_2, "−3.000");
  assert_cell (&test, "CHL041", YEAR_4, "–");
  assert_cell (&test, "CHL041", POSTS, "38");
  assert_cell (&test, "CHL041", DELIVERY, "Red");
  assert_cell (&test, "CHL041", MARK, "◊");
  assert_cell (&test, "ASC016", MARK, "≈");
  g_assert_nonnull (vir_page_test_find_text (test.page, "−30.300"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "14 savings"));

  vir_workspace_set_basis (test.workspace, VIR_BASIS_ASSESSED);
  assert_cell (&test, "CHL041", YEAR_1, "−1.400");
  assert_cell (&test, "CHL041", YEAR_2, "−3.600");
  vir_page_test_close (&test);
}

static void
test_amendment_column (void)
{
  VirPageTest test;

  open_page (&test);
  g_assert_null (vir_page_test_find_text (test.page, "+0.750"));
  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  gtk_test_widget_wait_for_draw (test.window);
  assert_cell (&test, "CHL041", CHANGE, "+0.750");
  assert_cell (&test, "ASC006", CHANGE, "");
  g_assert_nonnull (vir_page_test_find_text (test.page, "+0.750"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "+1.850"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "Lib Dem"));
  vir_workspace_show_amendment (test.workspace, "labour");
  gtk_test_widget_wait_for_draw (test.window);
  assert_cell (&test, "CHL041", CHANGE, "+2.000");
  vir_page_test_close (&test);
}

/* An edit changes the cells in sight in place: the rows are the same objects. */
static void
test_edit_in_place (void)
{
  VirPageTest test;
  g_autoptr (GError) error = NULL;
  GtkSelectionModel *model;
  g_autoptr (GObject) before = NULL;
  g_autoptr (GObject) after = NULL;

  open_page (&test);
  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  gtk_test_widget_wait_for_draw (test.window);
  model = gtk_column_view_get_model (vir_table_get_view (table_of (&test)));
  before = g_list_model_get_item (G_LIST_MODEL (model), 0);
  vir_workspace_commit (test.workspace,
                        vir_cmd_trim (vir_workspace_get_input (test.workspace), "liberal-democrat", "chl041", 0, 120000000, NULL, &error),
                        "Trim", NULL);
  g_assert_no_error (error);
  g_assert_nonnull (vir_page_test_find_text (test.page, "+1.200"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "+2.300"));
  after = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_true (before == after);
  vir_workspace_undo (test.workspace);
  g_assert_nonnull (vir_page_test_find_text (test.page, "+0.750"));
  vir_page_test_close (&test);
}

static void
test_filter (void)
{
  VirPageTest test;

  open_page (&test);
  vir_savings_page_set_search (VIR_SAVINGS_PAGE (test.page), "centres");
  g_assert_cmpuint (vir_table_get_n_rows (table_of (&test)), ==, 1);
  assert_cell (&test, "CHL041", YEAR_1, "−2.000");
  vir_savings_page_set_search (VIR_SAVINGS_PAGE (test.page), "no such words");
  g_assert_cmpuint (vir_table_get_n_rows (table_of (&test)), ==, 0);
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_nonnull (vir_page_test_find_text (test.page, "No matches"));
  vir_savings_page_set_search (VIR_SAVINGS_PAGE (test.page), NULL);
  g_assert_cmpuint (vir_table_get_n_rows (table_of (&test)), ==, 14);

  /* a pressure is chosen elsewhere: the page lists pressures */
  vir_workspace_select (test.workspace, VIR_KIND_PROPOSAL, "inflation");
  g_assert_cmpuint (vir_table_get_n_rows (table_of (&test)), ==, 5);
  vir_page_test_close (&test);
}

static void
assert_first (VirPageTest *test,
              const char  *expected)
{
  g_autofree char *text = vir_table_dup_text (table_of (test), 0, REFERENCE);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_sort (void)
{
  VirPageTest test;

  open_page (&test);
  assert_first (&test, "ASC006");
  gtk_widget_activate_action (test.page, "savings.sort", "s", "title");
  assert_first (&test, "RES074");
  gtk_widget_activate_action (test.page, "savings.sort", "s", "2019/20");
  assert_first (&test, "ASC006");
  gtk_widget_activate_action (test.page, "savings.sort", "s", "posts");
  assert_first (&test, "EDT050");
  gtk_widget_activate_action (test.page, "savings.sort", "s", "");
  assert_first (&test, "ASC006");
  vir_page_test_close (&test);
}

static void
test_selection (void)
{
  VirPageTest        test;
  VirChartView      *chart;
  VirChartCanvas    *canvas;
  GtkSelectionModel *model;

  open_page (&test);
  chart = vir_savings_page_get_chart (VIR_SAVINGS_PAGE (test.page));
  canvas = VIR_CHART_CANVAS (vir_app_test_find_type (GTK_WIDGET (chart), VIR_TYPE_CHART_CANVAS));
  model = gtk_column_view_get_model (vir_table_get_view (table_of (&test)));

  gtk_selection_model_select_item (model, row_of (&test, "CHL041"), TRUE);
  g_assert_cmpint (vir_workspace_get_selected_kind (test.workspace), ==, VIR_KIND_PROPOSAL);
  g_assert_cmpstr (vir_workspace_get_selected_id (test.workspace), ==, "chl041");
  g_assert_cmpuint (vir_chart_canvas_get_cursor (canvas), >, 0);
  g_assert_cmpstr (vir_chart_spec_get_datum (vir_chart_view_get_spec (chart), vir_chart_canvas_get_cursor (canvas))->record, ==, "chl041");

  g_signal_emit_by_name (chart, "record-activated", "asc016");
  g_assert_cmpstr (vir_table_get_selected (table_of (&test)), ==, "asc016");
  g_assert_true (gtk_selection_model_is_selected (model, row_of (&test, "ASC016")));

  /* out of sight, and back */
  vir_savings_page_set_search (VIR_SAVINGS_PAGE (test.page), "highways");
  g_assert_cmpstr (vir_workspace_get_selected_id (test.workspace), ==, "asc016");
  vir_savings_page_set_search (VIR_SAVINGS_PAGE (test.page), "");
  g_assert_true (gtk_selection_model_is_selected (model, row_of (&test, "ASC016")));
  vir_page_test_close (&test);
}

static void
assert_step (VirPageTest *test,
             const char  *expected)
{
  VirChartView *chart = vir_savings_page_get_chart (VIR_SAVINGS_PAGE (test->page));

  if (!g_str_has_prefix (vir_chart_view_get_reading (chart), expected))
    g_error ("“%s” is read, not “%s”", vir_chart_view_get_reading (chart), expected);
}

/* A saving that is moved on the chart is moved in the document, in one step. */
static void
test_order (void)
{
  VirPageTest   test;
  VirChartView *chart;
  VirDocument  *document;
  int           before;

  open_page (&test);
  chart = vir_savings_page_get_chart (VIR_SAVINGS_PAGE (test.page));
  document = vir_workspace_get_document (test.workspace);
  before = vir_input_position (vir_workspace_get_input (test.workspace), VIR_KIND_PROPOSAL, "asc016");
  vir_chart_view_select_record (chart, "asc016");
  assert_step (&test, "Saving 3 of 14, Day services review");

  g_signal_emit_by_name (chart, "reorder", "asc016", "chl040");
  assert_step (&test, "Saving 4 of 14, Day services review");
  g_assert_cmpint (vir_input_position (vir_workspace_get_input (test.workspace), VIR_KIND_PROPOSAL, "asc016"), ==, before + 1);
  g_assert_cmpstr (vir_table_get_selected (table_of (&test)), ==, "asc016");
  g_signal_emit_by_name (chart, "reorder", "asc016", NULL);
  assert_step (&test, "Saving 14 of 14, Day services review");

  vir_workspace_undo (test.workspace);
  vir_workspace_undo (test.workspace);
  assert_step (&test, "Saving 3 of 14, Day services review");
  g_assert_false (vir_document_get_modified (document));
  /* where it stands already */
  g_signal_emit_by_name (chart, "reorder", "asc016", "chl041");
  g_assert_false (vir_document_get_can_undo (document));
  vir_page_test_close (&test);
}

static gboolean
is_warning (GtkWidget *widget,
            gpointer   user_data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) &&
         g_strcmp0 (gtk_button_get_icon_name (GTK_BUTTON (widget)), "dialog-warning-symbolic") == 0;
}

/* A title that was written stays; where the figures then say something else, the chart says so. */
static void
test_title (void)
{
  VirPageTest      test;
  VirChartView    *chart;
  g_autofree char *figures = NULL;

  open_page (&test);
  chart = vir_savings_page_get_chart (VIR_SAVINGS_PAGE (test.page));
  figures = g_strdup (vir_chart_view_get_spec (chart)->head.title);
  g_signal_emit_by_name (chart, "title-edited", "Our own words");
  g_assert_cmpstr (vir_chart_view_get_spec (chart)->head.title, ==, "Our own words");
  g_signal_emit_by_name (chart, "reorder", "asc016", NULL);
  g_assert_cmpstr (vir_chart_view_get_spec (chart)->head.title, ==, "Our own words");
  g_assert_null (vir_app_test_find (GTK_WIDGET (chart), is_warning, NULL));
  vir_workspace_commit (test.workspace, vir_cmd_remove (vir_workspace_get_input (test.workspace), VIR_KIND_AMENDMENT, "labour", NULL),
                        "Remove", NULL);
  g_assert_nonnull (vir_app_test_find (GTK_WIDGET (chart), is_warning, NULL));
  vir_workspace_undo (test.workspace);
  g_assert_null (vir_app_test_find (GTK_WIDGET (chart), is_warning, NULL));
  g_signal_emit_by_name (chart, "title-edited", NULL);
  g_assert_cmpstr (vir_chart_view_get_spec (chart)->head.title, ==, figures);
  vir_page_test_close (&test);
}

static VirProposalPopover *
prepare (VirPageTest    *test,
         VirProposalDeed deed,
         const char     *proposal)
{
  VirProposalPopover *popover = VIR_PROPOSAL_POPOVER (vir_proposal_popover_new (test->workspace));

  gtk_widget_set_parent (GTK_WIDGET (popover), test->page);
  vir_proposal_popover_prepare (popover, deed, proposal, 0);
  return popover;
}

static void
test_deeds (void)
{
  VirPageTest            test;
  VirProposalPopover    *popover;
  const VirChangeRecord *change;
  VirMoneyEntry         *entry;

  open_page (&test);
  vir_workspace_show_amendment (test.workspace, "labour");
  popover = prepare (&test, VIR_DEED_REVERSE, "asc016");
  g_assert_true (vir_proposal_popover_apply (popover));
  change = vir_cmd_change_of_proposal (vir_workspace_get_input (test.workspace), "labour", "asc016");
  g_assert_nonnull (change);
  g_assert_cmpint (change->word, ==, VIR_WORD_REVERSE);
  assert_cell (&test, "ASC016", CHANGE, "+2.500");

  vir_proposal_popover_prepare (popover, VIR_DEED_TRIM, "asc016", 0);
  g_assert_false (vir_proposal_popover_apply (popover));
  entry = VIR_MONEY_ENTRY (vir_app_test_find_type (GTK_WIDGET (popover), VIR_TYPE_MONEY_ENTRY));
  gtk_editable_set_text (GTK_EDITABLE (vir_money_entry_get_entry (entry)), "9m");
  g_assert_false (vir_proposal_popover_apply (popover));
  gtk_editable_set_text (GTK_EDITABLE (vir_money_entry_get_entry (entry)), "0.4m");
  g_assert_true (vir_proposal_popover_apply (popover));
  assert_cell (&test, "ASC016", CHANGE, "+0.400");

  g_assert_true (vir_workspace_undo (test.workspace));
  g_assert_true (vir_workspace_undo (test.workspace));
  g_assert_null (vir_cmd_change_of_proposal (vir_workspace_get_input (test.workspace), "labour", "asc016"));
  gtk_widget_unparent (GTK_WIDGET (popover));
  vir_page_test_close (&test);
}

/* With none shown the form asks for the amendment, and shows it afterwards; one step of undo. */
static void
test_choose_amendment (void)
{
  VirPageTest         test;
  VirProposalPopover *popover;
  GtkDropDown        *choice;
  guint               n;

  open_page (&test);
  popover = prepare (&test, VIR_DEED_REVERSE, "edt050");
  choice = GTK_DROP_DOWN (vir_app_test_find_type (GTK_WIDGET (popover), GTK_TYPE_DROP_DOWN));
  n = g_list_model_get_n_items (gtk_drop_down_get_model (choice));
  g_assert_cmpuint (n, ==, 3);
  gtk_drop_down_set_selected (choice, n - 1);
  g_assert_true (vir_proposal_popover_apply (popover));
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (test.workspace), VIR_KIND_AMENDMENT), ==, 3);
  g_assert_nonnull (vir_workspace_get_amendment (test.workspace));
  assert_cell (&test, "EDT050", CHANGE, "+0.600");
  g_assert_true (vir_workspace_undo (test.workspace));
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (test.workspace), VIR_KIND_AMENDMENT), ==, 2);
  gtk_widget_unparent (GTK_WIDGET (popover));
  vir_page_test_close (&test);
}

static void
test_actions (void)
{
  VirPageTest test;

  open_page (&test);
  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  vir_workspace_select (test.workspace, VIR_KIND_PROPOSAL, "chl041");
  gtk_widget_activate_action (test.page, "savings.leave", NULL);
  g_assert_null (vir_cmd_change_of_proposal (vir_workspace_get_input (test.workspace), "liberal-democrat", "chl041"));
  assert_cell (&test, "CHL041", CHANGE, "");
  vir_page_test_close (&test);
}

int
main (int    argc,
      char **argv)
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;
  g_test_add_func ("/savings-page/figures", test_figures);
  g_test_add_func ("/savings-page/amendment-column", test_amendment_column);
  g_test_add_func ("/savings-page/edit-in-place", test_edit_in_place);
  g_test_add_func ("/savings-page/filter", test_filter);
  g_test_add_func ("/savings-page/sort", test_sort);
  g_test_add_func ("/savings-page/selection", test_selection);
  g_test_add_func ("/savings-page/order", test_order);
  g_test_add_func ("/savings-page/title", test_title);
  g_test_add_func ("/savings-page/deeds", test_deeds);
  g_test_add_func ("/savings-page/choose-amendment", test_choose_amendment);
  g_test_add_func ("/savings-page/actions", test_actions);
  return g_test_run ();
}
