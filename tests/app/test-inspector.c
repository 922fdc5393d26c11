/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The inspector on the Norfolk example: a saving, a change, an amendment, and the edits made there. */

#include "vir-page-test.h"

#include "vir-cmd-proposal.h"
#include "vir-inspector.h"
#include "vir-text-entry.h"

static void
open_inspector (VirPageTest *test)
{
  vir_page_test_open (test, vir_inspector_new ());
}

static void
show (VirPageTest *test,
      VirKind      kind,
      const char  *id)
{
  vir_workspace_select (test->workspace, (int) kind, id);
  gtk_test_widget_wait_for_draw (test->window);
}

static const VirChangeRecord *
change (VirPageTest *test,
        const char  *id)
{
  return vir_input_get (vir_workspace_get_input (test->workspace), VIR_KIND_CHANGE, id);
}

static void
test_empty (void)
{
  VirPageTest test;

  open_inspector (&test);
  g_assert_nonnull (vir_page_test_find_text (test.page, "Select a row to see its details"));
  show (&test, VIR_KIND_RESERVE, "general");
  g_assert_nonnull (vir_page_test_find_text (test.page, "General reserve"));
  vir_page_test_close (&test);
}

static void
test_proposal (void)
{
  VirPageTest            test;
  const VirChangeRecord *record;

  open_inspector (&test);
  show (&test, VIR_KIND_PROPOSAL, "chl041");
  g_assert_nonnull (vir_page_test_find_text (test.page, "Children's centres: new contracts"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "53 → 7"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "−1.400"));
  g_assert_null (vir_page_test_find_text (test.page, "Open this change"));

  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  gtk_test_widget_wait_for_draw (test.window);
  g_assert_nonnull (vir_page_test_find_text (test.page, "In Liberal Democrat amendment"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "37.5% of £2.000m"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "£1.250m stays"));
  vir_page_test_type (vir_page_test_entry (test.page, "Put back in 2018/19"), "£0.5m");
  record = change (&test, "ld-centres");
  g_assert_cmpint (record->amount->values.v[0], ==, 50000000);
  g_assert_nonnull (vir_page_test_find_text (test.page, "25.0% of £2.000m"));
  g_assert_nonnull (vir_page_test_find_text (test.page, "+0.500"));

  /* more than there is: said under the entry, and not taken */
  vir_page_test_type (vir_page_test_entry (test.page, "Put back in 2018/19"), "3m");
  g_assert_nonnull (vir_money_entry_get_message (vir_page_test_entry (test.page, "Put back in 2018/19")));
  g_assert_cmpint (change (&test, "ld-centres")->amount->values.v[0], ==, 50000000);

  /* another record: what was typed there is not taken along */
  show (&test, VIR_KIND_PROPOSAL, "asc016");
  g_assert_cmpint (vir_money_entry_get_amount (vir_page_test_entry (test.page, "Put back in 2018/19")), ==, 100000000);
  g_assert_null (vir_money_entry_get_message (vir_page_test_entry (test.page, "Put back in 2018/19")));
  vir_page_test_type (vir_page_test_entry (test.page, "Put back in 2018/19"), "0");
  g_assert_null (change (&test, "ld-day-services"));
  vir_workspace_undo (test.workspace);
  g_assert_nonnull (change (&test, "ld-day-services"));
  vir_page_test_close (&test);
}

static gboolean
is_button (GtkWidget *widget,
           gpointer   label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
button (VirPageTest *test,
        const char  *label)
{
  GtkWidget *found = vir_app_test_find (test->page, is_button, (gpointer) label);

  if (found == NULL)
    g_error ("there is no button “%s”", label);
  return found;
}

static void
test_change (void)
{
  VirPageTest test;
  VirLevels   levels;

  open_inspector (&test);
  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  show (&test, VIR_KIND_CHANGE, "ld-centres");
  g_assert_nonnull (vir_page_test_find_text (test.page, "Change 1 of 4 · Trim · CHL041"));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button (&test, "Not said"))));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button (&test, "Recurring")), TRUE);
  g_assert_cmpint (change (&test, "ld-centres")->amount->recurrence, ==, VIR_RECURRENCE_RECURRING);
  vir_profile_levels (change (&test, "ld-centres")->amount, vir_workspace_get_outlook (test.workspace)->years, &levels);
  g_assert_cmpint (levels.level.v[3], ==, 75000000);

  /* another change says otherwise: showing it edits nothing */
  show (&test, VIR_KIND_CHANGE, "ld-day-services");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button (&test, "Not said"))));
  g_assert_cmpint (change (&test, "ld-centres")->amount->recurrence, ==, VIR_RECURRENCE_RECURRING);
  show (&test, VIR_KIND_CHANGE, "ld-centres");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button (&test, "Recurring"))));

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button (&test, "Each year")), TRUE);
  gtk_test_widget_wait_for_draw (test.window);
  vir_page_test_type (vir_page_test_entry (test.page, "Put back in 2019/20"), "1.2m");
  g_assert_cmpint (change (&test, "ld-centres")->amount->values.v[1], ==, 120000000);
  vir_workspace_undo (test.workspace);
  g_assert_cmpint (change (&test, "ld-centres")->amount->values.v[1], ==, VIR_UNKNOWN);
  vir_page_test_close (&test);
}

static gboolean
is_text_named (GtkWidget *widget,
               gpointer   name)
{
  g_autofree char *wrong = NULL;

  if (!VIR_IS_TEXT_ENTRY (widget) || !gtk_widget_get_mapped (widget))
    return FALSE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_first_child (child))
    if (GTK_IS_ENTRY (child) || GTK_IS_TEXT_VIEW (child))
      {
        wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
        return wrong == NULL;
      }
  return FALSE;
}

static VirTextEntry *
text (VirPageTest *test,
      const char  *name)
{
  GtkWidget *found = vir_app_test_find (test->page, is_text_named, (gpointer) name);

  if (found == NULL)
    g_error ("there is no text “%s”", name);
  return VIR_TEXT_ENTRY (found);
}

static void
type_text (VirTextEntry *entry,
           const char   *words)
{
  GtkWidget *inner = gtk_widget_get_first_child (GTK_WIDGET (entry));

  if (GTK_IS_ENTRY (inner))
    gtk_editable_set_text (GTK_EDITABLE (inner), words);
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (inner)), words, -1);
  vir_text_entry_commit (entry);
}

static void
test_texts (void)
{
  VirPageTest      test;
  g_autofree char *shown = NULL;

  open_inspector (&test);
  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  show (&test, VIR_KIND_CHANGE, "ld-centres");
  type_text (text (&test, "Evidence"), "Cabinet paper 9");
  g_assert_cmpstr (change (&test, "ld-centres")->evidence, ==, "Cabinet paper 9");
  type_text (text (&test, "Posts kept"), "14.5");
  g_assert_cmpint (change (&test, "ld-centres")->posts, ==, 1450);
  type_text (text (&test, "Posts kept"), "many");
  g_assert_cmpint (change (&test, "ld-centres")->posts, ==, 1450);
  show (&test, VIR_KIND_CHANGE, "ld-highways");
  shown = vir_text_entry_dup_text (text (&test, "Posts kept"));
  g_assert_cmpstr (shown, ==, "");
  g_assert_cmpint (change (&test, "ld-highways")->posts, ==, VIR_UNKNOWN);
  vir_page_test_close (&test);
}

static gboolean
is_drop_down_of (GtkWidget *widget,
                 gpointer   word)
{
  GListModel *model;

  if (!GTK_IS_DROP_DOWN (widget) || !gtk_widget_get_mapped (widget))
    return FALSE;
  model = gtk_drop_down_get_model (GTK_DROP_DOWN (widget));
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    if (g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), word))
      return TRUE;
  return FALSE;
}

static void
test_assessment (void)
{
  VirPageTest             test;
  const VirAssessment    *assessment;
  const VirChangeOutlook *outlook;
  GtkDropDown            *verdict;

  open_inspector (&test);
  vir_workspace_show_amendment (test.workspace, "liberal-democrat");
  show (&test, VIR_KIND_CHANGE, "ld-centres");
  g_assert_nonnull (vir_page_test_find_text (test.page, "Not yet"));
  gtk_widget_activate (button (&test, "Add step"));
  WAIT_FOR (change (&test, "ld-centres")->assessment != NULL);
  gtk_test_widget_wait_for_draw (test.window);
  vir_page_test_type (vir_page_test_entry (test.page, "Amount of step 1"), "£0.2m");
  assessment = change (&test, "ld-centres")->assessment;
  g_assert_cmpint (assessment->verdict, ==, VIR_VERDICT_IN_PART);
  g_assert_cmpint (assessment->of.v[0], ==, 75000000);
  outlook = vir_outlook_change (vir_workspace_get_outlook (test.workspace), "ld-centres");
  g_assert_cmpint (outlook->assessed.v[0], ==, 95000000);
  g_assert_false (outlook->stale);
  g_assert_nonnull (vir_page_test_find_text (test.page, "+£0.950m"));

  /* another claim makes it stale */
  vir_page_test_type (vir_page_test_entry (test.page, "Put back in 2018/19"), "1m");
  outlook = vir_outlook_change (vir_workspace_get_outlook (test.workspace), "ld-centres");
  g_assert_true (outlook->stale);
  g_assert_nonnull (vir_page_test_find_text (test.page, "Of another claim"));

  verdict = GTK_DROP_DOWN (vir_app_test_find (test.page, is_drop_down_of, "Refused"));
  g_assert_nonnull (verdict);
  gtk_drop_down_set_selected (verdict, VIR_VERDICT_REFUSED);
  outlook = vir_outlook_change (vir_workspace_get_outlook (test.workspace), "ld-centres");
  g_assert_false (outlook->stale);
  g_assert_cmpint (outlook->assessed.v[0], ==, 0);
  vir_page_test_close (&test);
}

static void
test_amendment (void)
{
  VirPageTest               test;
  const VirAmendmentRecord *amendment;
  GtkDropDown              *stage;

  open_inspector (&test);
  show (&test, VIR_KIND_AMENDMENT, "labour");
  type_text (text (&test, "Mover"), "A councillor");
  type_text (text (&test, "Number"), "2");
  type_text (text (&test, "Number"), "none");
  stage = GTK_DROP_DOWN (vir_app_test_find (test.page, is_drop_down_of, "Submitted"));
  gtk_drop_down_set_selected (stage, VIR_AMENDMENT_SUBMITTED);
  amendment = vir_input_get (vir_workspace_get_input (test.workspace), VIR_KIND_AMENDMENT, "labour");
  g_assert_cmpstr (amendment->mover, ==, "A councillor");
  g_assert_cmpint (amendment->number, ==, 2);
  g_assert_cmpint (amendment->stage, ==, VIR_AMENDMENT_SUBMITTED);
  show (&test, VIR_KIND_AMENDMENT, "liberal-democrat");
  amendment = vir_input_get (vir_workspace_get_input (test.workspace), VIR_KIND_AMENDMENT, "liberal-democrat");
  g_assert_null (amendment->mover);
  g_assert_cmpint (amendment->stage, ==, VIR_AMENDMENT_MOVED);
  vir_page_test_close (&test);
}

int
main (int    argc,
      char **argv)
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;
  g_test_add_func ("/inspector/empty", test_empty);
  g_test_add_func ("/inspector/proposal", test_proposal);
  g_test_add_func ("/inspector/change", test_change);
  g_test_add_func ("/inspector/texts", test_texts);
  g_test_add_func ("/inspector/assessment", test_assessment);
  g_test_add_func ("/inspector/amendment", test_amendment);
  return g_test_run ();
}
