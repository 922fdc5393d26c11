/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests of the window share; see vir-app-test.h. */

#include "vir-app-test.h"

#define EXAMPLE "norfolk-2018-19.virement"

static VirApplication *application = NULL;

/* Prepares the program. Returns whether there is a display; if not, what there is to say is said. */
int
vir_app_test_init (int    *argc,
                   char ***argv)
{
  g_autoptr (GError) error = NULL;

  g_test_init (argc, argv, NULL);
  /* A theme or a missing desktop service may warn; what is wrong in the program is critical. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return FALSE;
    }
  application = vir_application_new (G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  return TRUE;
}

VirApplication *
vir_app_test_get (void)
{
  return application;
}

/* Runs the main loop until it has nothing to do. */
void
vir_app_test_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* A copy of the example in a folder of its own, to be written to. */
GFile *
vir_app_test_copy (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("virement-XXXXXX", &error);
  g_autofree char *from = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", EXAMPLE, NULL);
  g_autoptr (GFile) source = g_file_new_for_path (from);
  g_autofree char *to = NULL;
  GFile *copy = NULL;

  g_assert_no_error (error);
  to = g_build_filename (folder, EXAMPLE, NULL);
  copy = g_file_new_for_path (to);
  g_file_copy (source, copy, G_FILE_COPY_TARGET_DEFAULT_PERMS, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  return copy;
}

/* A window with a copy of the example. */
VirWindow *
vir_app_test_open (void)
{
  g_autoptr (GFile) file = vir_app_test_copy ();
  VirWindow *window = VIR_WINDOW (vir_application_add_window (application));

  vir_window_load (window, file);
  WAIT_FOR (vir_window_has_document (window));
  vir_app_test_settle ();
  return window;
}

/* Closes a window without asking, and checks that nothing keeps it. */
void
vir_app_test_close (VirWindow *window)
{
  gpointer alive = window;

  g_object_add_weak_pointer (G_OBJECT (window), &alive);
  gtk_window_destroy (GTK_WINDOW (window));
  WAIT_FOR (alive == NULL);
}

GtkWidget *
vir_app_test_find (GtkWidget    *within,
                   VirWidgetTest test,
                   gpointer      user_data)
{
  if (test (within, user_data))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = vir_app_test_find (child, test, user_data);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_of_type (GtkWidget *widget,
            gpointer   user_data)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (widget, *(GType *) user_data);
}

GtkWidget *
vir_app_test_find_type (GtkWidget *within,
                        GType      type)
{
  return vir_app_test_find (within, is_of_type, &type);
}

static gboolean
says_something (GtkWidget *widget,
                gpointer   user_data)
{
  const char *text = NULL;

  if (GTK_IS_LABEL (widget))
    text = gtk_label_get_text (GTK_LABEL (widget));
  else if (GTK_IS_INSCRIPTION (widget))
    text = gtk_inscription_get_text (GTK_INSCRIPTION (widget));
  return text != NULL && text[0] != '\0';
}

/* Whether a screen reader has something to call a widget: a label of its own, or words in it. An icon
 * button is labelled by its picture, which says nothing; the button in a menu button takes the menu
 * button's label. */
gboolean
vir_app_test_has_name (GtkWidget *widget)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (widget);
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (gtk_test_accessible_has_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL))
    return TRUE;
  if (GTK_IS_MENU_BUTTON (parent) && vir_app_test_has_name (parent))
    return TRUE;
  if (GTK_IS_BUTTON (widget) || GTK_IS_MENU_BUTTON (widget) || GTK_IS_LIST_BOX_ROW (widget))
    return vir_app_test_find (widget, says_something, NULL) != NULL;
  if (gtk_test_accessible_has_relation (accessible, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
    return TRUE;
  if (GTK_IS_EDITABLE (widget) || GTK_IS_LIST_BOX (widget) || GTK_IS_LIST_BASE (widget) || GTK_IS_COLUMN_VIEW (widget))
    return FALSE;
  return vir_app_test_find (widget, says_something, NULL) != NULL;
}
