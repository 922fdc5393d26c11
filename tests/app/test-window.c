/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The window as a whole, in this process: opening, what the balance bar says while a document
 * changes, going about, and closing. The document is the Norfolk 2018/19 example. */

#include "vir-app-test.h"

#include "vir-balance-bar.h"
#include "vir-cmd.h"
#include "vir-find-bar.h"
#include "vir-settings.h"
#include "vir-sidebar.h"
#include "vir-stance-picker.h"
#include "vir-workspace-file.h"

#define AMENDMENT "liberal-democrat"

static const char *
value_of (VirWindow *window,
          guint      year)
{
  GtkWidget *bar = vir_app_test_find_type (GTK_WIDGET (window), VIR_TYPE_BALANCE_BAR);

  return vir_year_tile_get_value (vir_balance_bar_get_year (VIR_BALANCE_BAR (bar), year));
}

static const char *
shown_by (VirWindow *window)
{
  GtkWidget *picker = vir_app_test_find_type (GTK_WIDGET (window), VIR_TYPE_STANCE_PICKER);

  return vir_stance_picker_get_shown (VIR_STANCE_PICKER (picker));
}

static void
act (VirWindow  *window,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
}

static void
show_amendment (VirWindow  *window,
                const char *id)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-amendment", "s", id));
}

/* The amendment's first change that is worth @pence in the first year. */
static const char *
find_change (VirWorkspace *workspace,
             gint64        pence)
{
  const VirAmendmentOutlook *amendment = vir_outlook_amendment (vir_workspace_get_outlook (workspace), AMENDMENT);

  g_assert_nonnull (amendment);
  for (guint i = 0; i < amendment->n_changes; i++)
    if (amendment->changes[i]->claimed.level.v[0] == pence)
      return amendment->changes[i]->record->base.id;
  g_assert_not_reached ();
}

static void
set_amount (VirWindow  *window,
            const char *change,
            gint64      pence)
{
  VirWorkspace *workspace = vir_window_get_workspace (window);
  g_autoptr (GError) error = NULL;
  VirInput *next = vir_cmd_set_profile_amount (vir_workspace_get_input (workspace), VIR_KIND_CHANGE, change, "amount", 0, pence, &error);

  g_assert_no_error (error);
  g_assert_true (vir_workspace_commit (workspace, next, "Put back £1.000m", NULL));
}

static void
test_published (void)
{
  VirWindow *window = vir_app_test_open ();

  g_assert_cmpstr (shown_by (window), ==, "Published budget");
  g_assert_cmpstr (value_of (window, 0), ==, "Balanced");
  g_assert_nonnull (strstr (gtk_window_get_title (GTK_WINDOW (window)), "Norfolk County Council"));
  vir_app_test_close (window);
}

static void
test_edit (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);

  show_amendment (window, AMENDMENT);
  g_assert_cmpstr (vir_window_get_page (window), ==, "amendment");
  g_assert_cmpstr (shown_by (window), ==, "Liberal Democrat");
  g_assert_cmpstr (value_of (window, 0), ==, "Gap £1.750m");
  g_assert_null (strchr (gtk_window_get_title (GTK_WINDOW (window)), '\xe2'));

  set_amount (window, find_change (workspace, 75000000), 100000000);
  g_assert_cmpstr (value_of (window, 0), ==, "Gap £2.000m");
  /* The bullet of a document that is not saved. */
  g_assert_true (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (window)), "•"));

  act (window, "win.undo");
  g_assert_cmpstr (value_of (window, 0), ==, "Gap £1.750m");
  g_assert_false (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (window)), "•"));
  act (window, "win.redo");
  g_assert_cmpstr (value_of (window, 0), ==, "Gap £2.000m");

  show_amendment (window, "");
  g_assert_cmpstr (value_of (window, 0), ==, "Balanced");
  g_assert_cmpstr (vir_window_get_page (window), ==, "overview");
  vir_app_test_close (window);
}

static gboolean
is_for_action (GtkWidget *widget,
               gpointer   user_data)
{
  return GTK_IS_ACTIONABLE (widget) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), user_data) == 0;
}

/* Whether the button for an action can be pressed. */
static gboolean
can (VirWindow  *window,
     const char *action)
{
  GtkWidget *button = vir_app_test_find (GTK_WIDGET (window), is_for_action, (gpointer) action);

  g_assert_nonnull (button);
  return gtk_widget_get_sensitive (button);
}

static void
test_actions (void)
{
  VirWindow *empty = VIR_WINDOW (vir_application_add_window (vir_app_test_get ()));
  VirWindow *window = NULL;

  /* Without a document there is nothing to look through or undo. */
  g_assert_false (vir_window_has_document (empty));
  g_assert_false (can (empty, "win.find"));
  g_assert_false (can (empty, "win.undo"));
  g_assert_true (can (empty, "win.open"));
  vir_app_test_close (empty);

  window = vir_app_test_open ();
  g_assert_true (can (window, "win.find"));
  g_assert_false (can (window, "win.undo"));
  act (window, "win.new-amendment");
  g_assert_true (can (window, "win.undo"));
  g_assert_false (can (window, "win.redo"));
  act (window, "win.undo");
  g_assert_true (can (window, "win.redo"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", "savings"));
  g_assert_cmpstr (vir_window_get_page (window), ==, "savings");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.basis", "s", "assessed"));
  g_assert_cmpint (vir_workspace_get_basis (vir_window_get_workspace (window)), ==, VIR_BASIS_ASSESSED);
  vir_app_test_close (window);
}

static void
test_select (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  g_autofree char *change = g_strdup (find_change (workspace, 75000000));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.select", "(is)", VIR_KIND_CHANGE, change));
  g_assert_cmpstr (vir_window_get_page (window), ==, "amendment");
  g_assert_cmpstr (vir_workspace_get_amendment (workspace), ==, AMENDMENT);
  g_assert_cmpint (vir_workspace_get_selected_kind (workspace), ==, VIR_KIND_CHANGE);
  g_assert_cmpstr (vir_workspace_get_selected_id (workspace), ==, change);
  vir_app_test_close (window);
}

static void
test_number_format (void)
{
  VirWindow *window = vir_app_test_open ();

  show_amendment (window, AMENDMENT);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.number-format", "s", "plain"));
  WAIT_FOR (g_strcmp0 (value_of (window, 0), "Gap £1.75 million") == 0);
  g_settings_reset (vir_settings_get (), "number-format");
  WAIT_FOR (g_strcmp0 (value_of (window, 0), "Gap £1.750m") == 0);
  vir_app_test_close (window);
}

static gboolean
is_label_with (GtkWidget *widget,
               gpointer   user_data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), user_data) != NULL;
}

static void
test_amendments (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  guint before = vir_input_count (vir_workspace_get_input (workspace), VIR_KIND_AMENDMENT);
  guint changes = vir_input_count (vir_workspace_get_input (workspace), VIR_KIND_CHANGE);

  act (window, "win.new-amendment");
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (workspace), VIR_KIND_AMENDMENT), ==, before + 1);
  g_assert_cmpstr (shown_by (window), ==, "New amendment");
  g_assert_cmpstr (value_of (window, 0), ==, "Balanced");

  show_amendment (window, AMENDMENT);
  act (window, "win.duplicate-amendment");
  g_assert_cmpstr (vir_workspace_get_amendment (workspace), !=, AMENDMENT);
  g_assert_cmpstr (value_of (window, 0), ==, "Gap £1.750m");
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (workspace), VIR_KIND_CHANGE), ==, changes + 4);

  act (window, "win.remove-amendment");
  WAIT_FOR (vir_app_test_find (GTK_WIDGET (window), is_label_with, (gpointer) "mendment removed") != NULL);
  g_assert_null (vir_workspace_get_amendment (workspace));
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (workspace), VIR_KIND_CHANGE), ==, changes);
  act (window, "win.undo");
  g_assert_cmpuint (vir_input_count (vir_workspace_get_input (workspace), VIR_KIND_CHANGE), ==, changes + 4);
  vir_app_test_close (window);
}

static void
test_find (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  GtkWidget *bar = vir_app_test_find_type (GTK_WIDGET (window), VIR_TYPE_FIND_BAR);
  GtkWidget *entry = vir_app_test_find_type (bar, GTK_TYPE_SEARCH_ENTRY);

  act (window, "win.find");
  gtk_editable_set_text (GTK_EDITABLE (entry), "centres childrens");
  vir_app_test_settle ();
  gtk_editable_set_text (GTK_EDITABLE (entry), "new contracts");
  WAIT_FOR (vir_find_bar_count (VIR_FIND_BAR (bar)) > 0);
  g_assert_cmpint (vir_workspace_get_selected_kind (workspace), ==, VIR_KIND_PROPOSAL);
  g_assert_cmpstr (vir_window_get_page (window), ==, "savings");

  gtk_editable_set_text (GTK_EDITABLE (entry), "no such words anywhere");
  WAIT_FOR (vir_find_bar_count (VIR_FIND_BAR (bar)) == 0);
  vir_app_test_close (window);
}

static gboolean
is_button_of (GtkWidget *widget,
              gpointer   user_data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget)
         && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), user_data) == 0;
}

/* The question that stands over @window, if there is one. */
static GtkWidget *
find_question (VirWindow *window)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (ADW_IS_MESSAGE_DIALOG (toplevel) && gtk_window_get_transient_for (GTK_WINDOW (toplevel)) == GTK_WINDOW (window))
        return toplevel;
    }
  return NULL;
}

static void
answer (GtkWidget  *question,
        const char *label)
{
  GtkWidget *button = NULL;

  WAIT_FOR ((button = vir_app_test_find (question, is_button_of, (gpointer) label)) != NULL);
  gtk_widget_activate (button);
}

static void
test_close_unchanged (void)
{
  VirWindow *window = vir_app_test_open ();
  gpointer alive = window;

  g_object_add_weak_pointer (G_OBJECT (window), &alive);
  gtk_window_close (GTK_WINDOW (window));
  WAIT_FOR (alive == NULL);
}

static void
test_close_changed (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  gpointer alive = window;

  g_object_add_weak_pointer (G_OBJECT (window), &alive);
  set_amount (window, find_change (workspace, 75000000), 100000000);
  gtk_window_close (GTK_WINDOW (window));
  WAIT_FOR (find_question (window) != NULL);
  /* Asking twice shows one question. */
  gtk_window_close (GTK_WINDOW (window));
  answer (find_question (window), "_Cancel");
  WAIT_FOR (find_question (window) == NULL);
  vir_app_test_settle ();
  g_assert_nonnull (alive);

  gtk_window_close (GTK_WINDOW (window));
  WAIT_FOR (find_question (window) != NULL);
  answer (find_question (window), "_Discard");
  WAIT_FOR (alive == NULL);
}

static void
test_close_saves (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  g_autoptr (GFile) file = g_object_ref (vir_workspace_get_file (workspace));
  g_autofree char *change = g_strdup (find_change (workspace, 75000000));
  g_autoptr (VirWorkspace) again = vir_workspace_new ();
  g_autoptr (GError) error = NULL;
  gpointer alive = window;

  g_object_add_weak_pointer (G_OBJECT (window), &alive);
  set_amount (window, change, 123400000);
  gtk_window_close (GTK_WINDOW (window));
  WAIT_FOR (find_question (window) != NULL);
  answer (find_question (window), "_Save");
  WAIT_FOR (alive == NULL);

  vir_workspace_load (again, file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (((const VirChangeRecord *) vir_input_get (vir_workspace_get_input (again), VIR_KIND_CHANGE, change))->amount->values.v[0], ==, 123400000);
}

static void
test_bad_file (void)
{
  VirWindow *window = VIR_WINDOW (vir_application_add_window (vir_app_test_get ()));
  g_autoptr (GFile) file = vir_app_test_copy ();
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "{\"format\": 12", -1, &error);
  g_assert_no_error (error);
  vir_window_load (window, file);
  WAIT_FOR (vir_app_test_find (GTK_WIDGET (window), is_label_with, (gpointer) "could not be opened") != NULL);
  g_assert_false (vir_window_has_document (window));
  vir_app_test_close (window);
}

static void
test_new (void)
{
  VirWindow *window = VIR_WINDOW (vir_application_add_window (vir_app_test_get ()));

  vir_window_show_new (window);
  g_assert_true (vir_window_has_document (window));
  g_assert_null (vir_workspace_get_file (vir_window_get_workspace (window)));
  g_assert_false (vir_document_get_modified (vir_workspace_get_document (vir_window_get_workspace (window))));
  vir_app_test_close (window);
}

int
main (int   argc,
      char *argv[])
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/window/published", test_published);
  g_test_add_func ("/window/edit", test_edit);
  g_test_add_func ("/window/actions", test_actions);
  g_test_add_func ("/window/select", test_select);
  g_test_add_func ("/window/number-format", test_number_format);
  g_test_add_func ("/window/amendments", test_amendments);
  g_test_add_func ("/window/find", test_find);
  g_test_add_func ("/window/close-unchanged", test_close_unchanged);
  g_test_add_func ("/window/close-changed", test_close_changed);
  g_test_add_func ("/window/close-saves", test_close_saves);
  g_test_add_func ("/window/bad-file", test_bad_file);
  g_test_add_func ("/window/new", test_new);

  return g_test_run ();
}
