/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every .ui file makes its widget, and everything that takes the focus has a name for a screen
 * reader. */

#include "vir-app-test.h"

#include "vir-change-popover.h"
#include "vir-export-dialog.h"
#include "vir-preferences.h"
#include "vir-proposal-popover.h"

#define UI "/org/virement/Virement/ui/"

/* The class that a .ui file is the template of, or NULL. */
static char *
template_class (const char *path)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GRegex) regex = g_regex_new ("<template class=\"([A-Za-z]+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  return g_regex_match (regex, text, 0, &match) ? g_match_info_fetch (match, 1) : NULL;
}

static void
instantiate (const char *path)
{
  g_autofree char *name = template_class (path);
  GType type = name != NULL ? g_type_from_name (name) : G_TYPE_INVALID;
  GtkWidget *widget = NULL;

  g_test_message ("%s", path);
  if (name == NULL)
    {
      g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (path);
      g_autoptr (GSList) objects = gtk_builder_get_objects (builder);

      g_assert_nonnull (objects);
      for (GSList *l = objects; l != NULL; l = l->next)
        if (GTK_IS_WINDOW (l->data))
          gtk_window_destroy (l->data);
      return;
    }

  /* The window has brought in the types of all that is in it, the test those that come later. */
  if (type == G_TYPE_INVALID)
    g_error ("%s: %s is not a type", path, name);
  widget = g_object_ref_sink (g_object_new (type, NULL));
  g_assert_true (GTK_IS_WIDGET (widget));
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  g_object_unref (widget);
}

static void
test_files (void)
{
  VirWindow *window = vir_app_test_open ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = g_resources_enumerate_children (UI, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (names), >, 10);
  /* These have no part in the window. */
  g_type_ensure (VIR_TYPE_CHANGE_POPOVER);
  g_type_ensure (VIR_TYPE_EXPORT_DIALOG);
  g_type_ensure (VIR_TYPE_PREFERENCES);
  g_type_ensure (VIR_TYPE_PROPOSAL_POPOVER);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat (UI, names[i], NULL);

      instantiate (path);
    }
  vir_app_test_close (window);
}

/* Widgets that take the focus for what is in them, or hand it on. */
static gboolean
is_vessel (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  return GTK_IS_SCROLLED_WINDOW (widget) || GTK_IS_PANED (widget) || GTK_IS_STACK (widget) || GTK_IS_POPOVER (widget)
         || GTK_IS_WINDOW (widget) || (GTK_IS_TEXT (widget) && GTK_IS_EDITABLE (parent))
         || (GTK_IS_LIST_VIEW (widget) && GTK_IS_COLUMN_VIEW (parent))
         || (GTK_IS_LIST_VIEW (widget) && gtk_widget_get_ancestor (widget, ADW_TYPE_COMBO_ROW) != NULL);
}

static gboolean
is_nameless (GtkWidget *widget,
             gpointer   user_data)
{
  return gtk_widget_get_focusable (widget) && gtk_widget_get_mapped (widget) && !is_vessel (widget)
         && !vir_app_test_has_name (widget);
}

static char *
describe (GtkWidget *widget)
{
  GString *path = g_string_new (NULL);

  for (GtkWidget *at = widget; at != NULL; at = gtk_widget_get_parent (at))
    {
      g_string_prepend (path, G_OBJECT_TYPE_NAME (at));
      g_string_prepend_c (path, '/');
    }
  return g_string_free (path, FALSE);
}

static void
check_names (GtkWidget  *root,
             const char *where)
{
  GtkWidget *nameless = vir_app_test_find (root, is_nameless, NULL);

  if (nameless != NULL)
    {
      g_autofree char *path = describe (nameless);

      g_test_message ("%s: no name for %s", where, path);
      g_test_fail ();
    }
}

static void
test_names (void)
{
  static const char *const pages[] = { "overview", "savings", "amendment", "charts" };
  VirWindow *window = vir_app_test_open ();

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      vir_window_set_page (window, pages[i]);
      vir_app_test_settle ();
      check_names (GTK_WIDGET (window), pages[i]);
    }
  gtk_widget_activate_action (GTK_WIDGET (window), "win.find", NULL);
  vir_app_test_settle ();
  check_names (GTK_WIDGET (window), "find");
  vir_app_test_close (window);
}

static void
test_names_empty (void)
{
  GtkWidget *window = vir_application_add_window (vir_app_test_get ());

  vir_app_test_settle ();
  check_names (window, "empty");
  vir_app_test_close (VIR_WINDOW (window));
}

static void
test_names_dialogs (void)
{
  VirWindow *window = vir_app_test_open ();
  GtkWidget *dialogs[] = {
    vir_preferences_new (),
    vir_export_dialog_new (vir_window_get_workspace (window), NULL),
    vir_export_dialog_new_all (vir_window_get_workspace (window)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (dialogs); i++)
    {
      gtk_window_present (GTK_WINDOW (dialogs[i]));
      WAIT_FOR (gtk_widget_get_mapped (dialogs[i]));
      vir_app_test_settle ();
      check_names (dialogs[i], G_OBJECT_TYPE_NAME (dialogs[i]));
      gtk_window_destroy (GTK_WINDOW (dialogs[i]));
    }
  vir_app_test_close (window);
}

/* The check itself must be able to fail. */
static void
test_names_can_fail (void)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), gtk_button_new_from_icon_name ("go-home-symbolic"));
  gtk_window_present (GTK_WINDOW (window));
  WAIT_FOR (gtk_widget_get_mapped (window));
  vir_app_test_settle ();
  g_assert_nonnull (vir_app_test_find (window, is_nameless, NULL));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int   argc,
      char *argv[])
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/ui/files", test_files);
  g_test_add_func ("/ui/names", test_names);
  g_test_add_func ("/ui/names-empty", test_names_empty);
  g_test_add_func ("/ui/names-dialogs", test_names_dialogs);
  g_test_add_func ("/ui/names-can-fail", test_names_can_fail);

  return g_test_run ();
}
