/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page of charts: every kind is on it, what is chosen is what is seen, and what cannot be drawn says why. */

#include "vir-page-test.h"

#include "vir-chart-choice.h"
#include "vir-chart-choices.h"
#include "vir-chart-study.h"
#include "vir-chart-view.h"
#include "vir-charts-page.h"
#include "vir-settings.h"

#include <adwaita.h>
#include <string.h>

static VirChartsPage *
open_page (VirPageTest *self)
{
  g_settings_reset (vir_settings_get (), "last-chart");
  vir_page_test_open (self, vir_charts_page_new ());
  WAIT_FOR (gtk_widget_get_mapped (self->page));
  vir_app_test_settle ();
  return VIR_CHARTS_PAGE (self->page);
}

static const VirChartSpec *
shown (VirPageTest *self)
{
  return vir_chart_view_get_spec (VIR_CHART_VIEW (vir_app_test_find_type (self->page, VIR_TYPE_CHART_VIEW)));
}

static void
show (VirPageTest *self,
      const char  *kind)
{
  vir_charts_page_set_class (VIR_CHARTS_PAGE (self->page), vir_chart_class_find (kind));
  vir_app_test_settle ();
}

static gboolean
is_named (GtkWidget *widget,
          gpointer   name)
{
  g_autofree char *wrong = NULL;

  if (!GTK_IS_DROP_DOWN (widget) || !gtk_widget_get_mapped (widget))
    return FALSE;
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  return wrong == NULL;
}

/* The drop-down in sight of this name, or NULL. */
static GtkDropDown *
find_list (VirPageTest *self,
           const char  *name)
{
  return (GtkDropDown *) vir_app_test_find (self->page, is_named, (gpointer) name);
}

static GtkListBox *
find_kinds (VirPageTest *self)
{
  return GTK_LIST_BOX (vir_app_test_find_type (self->page, GTK_TYPE_LIST_BOX));
}

static void
test_every_kind (void)
{
  VirPageTest                 self = { 0 };
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);
  GtkListBox                 *kinds = NULL;

  open_page (&self);
  kinds = find_kinds (&self);
  for (guint i = 0; i < n; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (kinds, (int) i);
      VirChartView  *view = VIR_CHART_VIEW (vir_app_test_find_type (self.page, VIR_TYPE_CHART_VIEW));

      g_test_message ("%s", classes[i]->name);
      g_assert_nonnull (vir_page_test_find_text (GTK_WIDGET (row), classes[i]->title));
      /* As the arrow keys do. */
      gtk_list_box_select_row (kinds, row);
      vir_app_test_settle ();
      g_assert_true (vir_charts_page_get_class (VIR_CHARTS_PAGE (self.page)) == classes[i]);
      if (gtk_widget_has_css_class (GTK_WIDGET (row), "cannot"))
        {
          g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (view)));
          g_assert_nonnull (vir_app_test_find_type (self.page, ADW_TYPE_STATUS_PAGE));
        }
      else
        {
          g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (view)));
          g_assert_nonnull (shown (&self));
          g_assert_null (shown (&self)->refusal);
        }
    }
  g_assert_null (gtk_list_box_get_row_at_index (kinds, (int) n));
  vir_page_test_close (&self);
}

static void
test_year (void)
{
  VirPageTest  self = { 0 };
  GtkDropDown *year = NULL;

  open_page (&self);
  show (&self, "packages");
  year = find_list (&self, "Year");
  g_assert_nonnull (year);
  gtk_drop_down_set_selected (year, 3);
  vir_app_test_settle ();
  g_assert_nonnull (strstr (shown (&self)->head.subtitle, "2021/22"));

  /* Each kind keeps its own. */
  show (&self, "gap-curve");
  g_assert_nonnull (strstr (shown (&self)->head.subtitle, "2018/19"));
  show (&self, "packages");
  g_assert_nonnull (strstr (shown (&self)->head.subtitle, "2021/22"));
  g_assert_cmpuint (gtk_drop_down_get_selected (find_list (&self, "Year")), ==, 3);

  /* After the last year: all of them. */
  gtk_drop_down_set_selected (find_list (&self, "Year"), 4);
  vir_app_test_settle ();
  g_assert_cmpuint (shown (&self)->n_panels, ==, 4);
  vir_page_test_close (&self);
}

/* What a kind does not accept is not offered. */
static void
test_offers (void)
{
  VirPageTest                 self = { 0 };
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  open_page (&self);
  for (guint i = 0; i < n; i++)
    {
      show (&self, classes[i]->name);
      g_test_message ("%s", classes[i]->name);
      g_assert_cmpint (find_list (&self, "Form") != NULL, ==, classes[i]->n_forms > 1);
      g_assert_cmpint (find_list (&self, "Order") != NULL, ==, (classes[i]->asks & VIR_ASK_ORDER) != 0);
      g_assert_cmpint (find_list (&self, "Year") != NULL, ==,
                       (classes[i]->asks & (VIR_ASK_YEAR | VIR_ASK_BY_YEAR)) != 0);
      g_assert_nonnull (find_list (&self, "Amounts"));
    }
  vir_page_test_close (&self);
}

static void
test_form (void)
{
  VirPageTest self = { 0 };

  open_page (&self);
  show (&self, "gap-bars");
  gtk_drop_down_set_selected (find_list (&self, "Form"), 1);
  vir_app_test_settle ();
  g_assert_cmpuint (vir_chart_choice_get (self.workspace, vir_chart_class_find ("gap-bars"))->form, ==, 1);
  vir_page_test_close (&self);
}

static gboolean
is_check (GtkWidget *widget,
          gpointer   label)
{
  return GTK_IS_CHECK_BUTTON (widget) && g_strcmp0 (gtk_check_button_get_label (GTK_CHECK_BUTTON (widget)), label) == 0;
}

static gboolean
is_menu_button (GtkWidget *widget,
                gpointer   label)
{
  return GTK_IS_MENU_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (gtk_menu_button_get_label (GTK_MENU_BUTTON (widget)), label) == 0;
}

static void
test_amendments (void)
{
  VirPageTest self = { 0 };
  GtkWidget  *button = NULL;
  GtkWidget  *labour = NULL;
  GtkWidget  *other = NULL;

  open_page (&self);
  show (&self, "packages");
  button = vir_app_test_find (self.page, is_menu_button, (gpointer) "All amendments");
  g_assert_nonnull (button);
  labour = vir_app_test_find (button, is_check, (gpointer) "Labour");
  other = vir_app_test_find (button, is_check, (gpointer) "Liberal Democrat");
  g_assert_nonnull (labour);
  g_assert_nonnull (other);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (labour), FALSE);
  vir_app_test_settle ();
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "1 of 2 amendments");
  g_assert_null (strstr (shown (&self)->head.title, "Labour"));
  /* The last one stays. */
  g_assert_false (gtk_widget_get_sensitive (other));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (labour), TRUE);
  vir_app_test_settle ();
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "All amendments");
  g_assert_nonnull (strstr (shown (&self)->head.title, "Labour"));
  vir_page_test_close (&self);
}

static gboolean
is_neutral (GtkWidget *widget,
            gpointer   user_data)
{
  return GTK_IS_TOGGLE_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), "Neutral") == 0;
}

static void
test_neutral (void)
{
  VirPageTest self = { 0 };
  GtkWidget  *neutral = NULL;

  open_page (&self);
  show (&self, "packages");
  neutral = vir_app_test_find (self.page, is_neutral, NULL);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (neutral), TRUE);
  vir_app_test_settle ();
  g_assert_true (g_settings_get_boolean (vir_settings_get (), "neutral-mode"));
  g_assert_null (strstr (shown (&self)->head.title, "Labour"));
  g_assert_nonnull (vir_app_test_find (self.page, is_check, (gpointer) "Package A"));
  g_settings_reset (vir_settings_get (), "neutral-mode");
  vir_app_test_settle ();
  g_assert_nonnull (strstr (shown (&self)->head.title, "Labour"));
  vir_page_test_close (&self);
}

static void
test_profile (void)
{
  VirPageTest self = { 0 };

  open_page (&self);
  gtk_drop_down_set_selected (find_list (&self, "Amounts"), VIR_FORMAT_FINANCE);
  vir_app_test_settle ();
  g_assert_cmpint (shown (&self)->head.format, ==, VIR_FORMAT_FINANCE);
  g_settings_reset (vir_settings_get (), "number-format");
  vir_page_test_close (&self);
}

/* An edit shows on the chart; what was chosen and is gone is let go. */
static void
test_document (void)
{
  VirPageTest self = { 0 };
  g_autoptr (VirInput) other = vir_input_new (2030, 1);

  open_page (&self);
  show (&self, "packages");
  gtk_drop_down_set_selected (find_list (&self, "Year"), 3);
  vir_app_test_settle ();
  vir_workspace_set_input (self.workspace, other, NULL);
  vir_app_test_settle ();
  /* No year that is not there. */
  g_assert_null (find_list (&self, "Year"));
  g_assert_cmpint (vir_chart_choice_get (self.workspace, vir_chart_class_find ("packages"))->year, ==, 0);
  vir_page_test_close (&self);
}

static void
test_narrow (void)
{
  VirPageTest  self = { 0 };
  GtkDropDown *kinds = NULL;

  g_settings_reset (vir_settings_get (), "last-chart");
  vir_page_test_open (&self, vir_charts_page_new ());
  gtk_window_set_default_size (GTK_WINDOW (self.window), 480, 700);
  WAIT_FOR (find_list (&self, "Chart") != NULL);
  kinds = find_list (&self, "Chart");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (find_kinds (&self))));
  gtk_drop_down_set_selected (kinds, 1);
  vir_app_test_settle ();
  g_assert_cmpstr (vir_charts_page_get_class (VIR_CHARTS_PAGE (self.page))->name, ==, "packages");
  gtk_window_set_default_size (GTK_WINDOW (self.window), 1000, 700);
  WAIT_FOR (gtk_widget_get_mapped (GTK_WIDGET (find_kinds (&self))));
  g_assert_cmpint (gtk_list_box_row_get_index (gtk_list_box_get_selected_row (find_kinds (&self))), ==, 1);
  vir_page_test_close (&self);
}

/* Whatever kind shows a record, the list finds those that make a chart of their own. */
static void
test_records (void)
{
  VirPageTest                 self = { 0 };
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  open_page (&self);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VirOutlook) outlook = vir_chart_outlook (self.workspace);
      VirChartChoice        *choice = vir_chart_choice_get (self.workspace, classes[i]);
      g_autoptr (GPtrArray)  records = NULL;

      if ((classes[i]->asks & VIR_ASK_RECORD) == 0)
        continue;
      g_test_message ("%s", classes[i]->name);
      records = vir_chart_choice_records (choice, classes[i], outlook);
      show (&self, classes[i]->name);
      for (guint r = 0; r < records->len; r++)
        {
          vir_chart_choice_set_record (choice, ((const VirRecord *) g_ptr_array_index (records, r))->id);
          g_signal_emit_by_name (vir_app_test_find_type (self.page, VIR_TYPE_CHART_CHOICES), "changed");
          vir_app_test_settle ();
          g_assert_nonnull (shown (&self));
        }
    }
  vir_page_test_close (&self);
}

static gboolean
has_tooltip (GtkWidget *widget,
             gpointer   words)
{
  return gtk_widget_get_mapped (widget) && g_strcmp0 (gtk_widget_get_tooltip_text (widget), words) == 0;
}

static gboolean
is_button (GtkWidget *widget,
           gpointer   label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
find_open (VirPageTest *self)
{
  return vir_app_test_find (self->page, is_button, (gpointer) "Open the results of a study of risk…");
}

static GtkWindow *
find_message (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window))
        return window;
    }
  return NULL;
}

/* A study of risk is asked for where a kind draws one; it is on the page and in exports until it is taken away. */
static void
test_study (void)
{
  VirPageTest      self = { 0 };
  g_autofree char *path = g_build_filename (g_getenv ("VIREMENT_DATA_DIR"), "examples", "norfolk-2018-19-risk.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) wrong = NULL;
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;
  GtkWindow       *message = NULL;
  GtkWidget       *away = NULL;
  const char      *bad = "{\n  \"format\": \"virement-risk\",\n  \"version\": 1,\n  \"fan\": 3\n}\n";

  open_page (&self);
  g_assert_null (find_open (&self));
  show (&self, "fan");
  g_assert_null (shown (&self));
  g_assert_nonnull (find_open (&self));

  vir_charts_page_open_study (VIR_CHARTS_PAGE (self.page), file);
  WAIT_FOR (shown (&self) != NULL);
  g_assert_null (shown (&self)->refusal);
  vir_app_test_settle ();
  g_assert_null (find_open (&self));
  g_assert_nonnull (vir_page_test_find_text (self.page, "norfolk-2018-19-risk.json"));
  g_assert_nonnull (vir_chart_study_get (self.workspace)->fan);
  show (&self, "tornado");
  g_assert_null (shown (&self)->refusal);
  show (&self, "bridge");
  g_assert_null (vir_page_test_find_text (self.page, "norfolk-2018-19-risk.json"));
  show (&self, "fan");

  /* A file that is not right says where, and changes nothing. */
  wrong = g_file_new_tmp ("XXXXXX.json", &stream, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_replace_contents (wrong, bad, strlen (bad), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, &error));
  vir_charts_page_open_study (VIR_CHARTS_PAGE (self.page), wrong);
  WAIT_FOR ((message = find_message ()) != NULL);
  g_test_message ("%s", adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)));
  g_assert_nonnull (strstr (adw_message_dialog_get_heading (ADW_MESSAGE_DIALOG (message)), "could not be opened"));
  g_assert_true (g_str_has_prefix (adw_message_dialog_get_body (ADW_MESSAGE_DIALOG (message)), "Line 4"));
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (message), "close");
  gtk_window_destroy (message);
  vir_app_test_settle ();
  g_assert_nonnull (shown (&self));
  g_file_delete (wrong, NULL, NULL);

  away = vir_app_test_find (self.page, has_tooltip, (gpointer) "Take the study of risk away");
  g_assert_nonnull (away);
  g_signal_emit_by_name (away, "clicked");
  vir_app_test_settle ();
  g_assert_null (shown (&self));
  g_assert_null (vir_chart_study_get (self.workspace));
  g_assert_nonnull (find_open (&self));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (self.window)) == find_open (&self));
  vir_page_test_close (&self);
}

int
main (int   argc,
      char *argv[])
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/charts-page/every-kind", test_every_kind);
  g_test_add_func ("/charts-page/year", test_year);
  g_test_add_func ("/charts-page/offers", test_offers);
  g_test_add_func ("/charts-page/form", test_form);
  g_test_add_func ("/charts-page/amendments", test_amendments);
  g_test_add_func ("/charts-page/neutral", test_neutral);
  g_test_add_func ("/charts-page/profile", test_profile);
  g_test_add_func ("/charts-page/document", test_document);
  g_test_add_func ("/charts-page/narrow", test_narrow);
  g_test_add_func ("/charts-page/records", test_records);

  g_test_add_func ("/charts-page/study", test_study);
  return g_test_run ();
}
