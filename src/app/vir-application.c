/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirApplication; see vir-application.h. */

#include "config.h"

#include "vir-application.h"

#include "vir-dialogs.h"
#include "vir-preferences.h"
#include "vir-settings.h"
#include "vir-window.h"
#include "virement-resources.h"

#include <glib/gi18n-lib.h>

#define EXAMPLE "norfolk-2018-19.virement"

struct _VirApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (VirApplication, vir_application, ADW_TYPE_APPLICATION)

/* The example lies with the program's data, or in the tree it is built from. */
static GFile *
find_example (void)
{
  const char *const *dirs = g_get_system_data_dirs ();
  g_autofree char *installed = g_build_filename (PKGDATADIR, "examples", EXAMPLE, NULL);

  for (guint i = 0; dirs[i] != NULL; i++)
    {
      g_autofree char *shared = g_build_filename (dirs[i], "virement", "examples", EXAMPLE, NULL);
      g_autofree char *tree = g_build_filename (dirs[i], "examples", EXAMPLE, NULL);

      if (g_file_test (shared, G_FILE_TEST_IS_REGULAR))
        return g_file_new_for_path (shared);
      if (g_file_test (tree, G_FILE_TEST_IS_REGULAR))
        return g_file_new_for_path (tree);
    }
  return g_file_test (installed, G_FILE_TEST_IS_REGULAR) ? g_file_new_for_path (installed) : NULL;
}

static VirWindow *
active_window (VirApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  return VIR_IS_WINDOW (window) ? VIR_WINDOW (window) : NULL;
}

static VirWindow *
find_window_of_file (VirApplication *self,
                     GFile          *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      GFile *other = NULL;

      if (!VIR_IS_WINDOW (l->data))
        continue;
      other = vir_workspace_get_file (vir_window_get_workspace (l->data));
      if (other != NULL && g_file_equal (file, other))
        return l->data;
    }
  return NULL;
}

static void
about_activated (GSimpleAction *action,
                 GVariant      *parameter,
                 gpointer       user_data)
{
  vir_show_about (gtk_application_get_active_window (user_data));
}

static void
shortcuts_activated (GSimpleAction *action,
                     GVariant      *parameter,
                     gpointer       user_data)
{
  vir_show_shortcuts (gtk_application_get_active_window (user_data));
}

static void
preferences_activated (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  GtkWindow *window = GTK_WINDOW (vir_preferences_new ());

  gtk_window_set_transient_for (window, gtk_application_get_active_window (user_data));
  gtk_window_present (window);
}

/* Each window asks for itself; the program ends with the last of them. */
static void
quit_activated (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (user_data));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static void
open_example_activated (GSimpleAction *action,
                        GVariant      *parameter,
                        gpointer       user_data)
{
  g_autoptr (GFile) file = find_example ();

  if (file != NULL)
    vir_application_open_file (user_data, file);
}

static void
open_recent_activated (GSimpleAction *action,
                       GVariant      *parameter,
                       gpointer       user_data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  vir_application_open_file (user_data, file);
}

static void
refresh_recent (VirApplication *self)
{
  GMenu *menu = gtk_application_get_menu_by_id (GTK_APPLICATION (self), "recent-menu");
  g_auto (GStrv) uris = vir_settings_list_recent ();

  g_menu_remove_all (menu);
  for (guint i = 0; uris[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_uri (uris[i]);
      g_autofree char *path = g_file_get_parse_name (file);
      g_autofree char *name = g_path_get_basename (path);
      g_auto (GStrv) parts = g_strsplit (name, "_", -1);
      /* An underscore in a label would be a mnemonic. */
      g_autofree char *label = g_strjoinv ("__", parts);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      g_menu_item_set_action_and_target (item, "app.open-recent", "s", uris[i]);
      g_menu_append_item (menu, item);
    }
}

static void
refresh_color_scheme (VirApplication *self)
{
  /* The setting's values are those of AdwColorScheme. */
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      (AdwColorScheme) g_settings_get_enum (vir_settings_get (), "color-scheme"));
}

static void
vir_application_startup (GApplication *application)
{
  static const GActionEntry entries[] = {
    { .name = "about", .activate = about_activated },
    { .name = "preferences", .activate = preferences_activated },
    { .name = "shortcuts", .activate = shortcuts_activated },
    { .name = "quit", .activate = quit_activated },
    { .name = "open-example", .activate = open_example_activated },
    { .name = "open-recent", .activate = open_recent_activated, .parameter_type = "s" },
  };
  static const char *const quit_keys[] = { "<Control>q", NULL };
  static const char *const preferences_keys[] = { "<Control>comma", NULL };
  static const char *const shortcuts_keys[] = { "<Control>question", "F1", NULL };
  VirApplication *self = VIR_APPLICATION (application);
  GtkApplication *app = GTK_APPLICATION (application);
  GSettings *settings = vir_settings_get ();
  g_autoptr (GAction) color_scheme = NULL;
  g_autoptr (GFile) example = NULL;

  /* Without this the linker would leave the resources in the library. */
  virement_get_resource ();
  G_APPLICATION_CLASS (vir_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  color_scheme = g_settings_create_action (settings, "color-scheme");
  g_action_map_add_action (G_ACTION_MAP (self), color_scheme);
  gtk_application_set_accels_for_action (app, "app.quit", quit_keys);
  gtk_application_set_accels_for_action (app, "app.preferences", preferences_keys);
  gtk_application_set_accels_for_action (app, "app.shortcuts", shortcuts_keys);

  example = find_example ();
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "open-example")), example != NULL);

  g_signal_connect_object (settings, "changed::color-scheme", G_CALLBACK (refresh_color_scheme), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed::recent", G_CALLBACK (refresh_recent), self, G_CONNECT_SWAPPED);
  refresh_color_scheme (self);
  refresh_recent (self);
  gtk_window_set_default_icon_name (APP_ID);
}

static void
vir_application_activate (GApplication *application)
{
  VirApplication *self = VIR_APPLICATION (application);
  VirWindow *window = active_window (self);

  if (window == NULL)
    vir_application_add_window (self);
  else
    gtk_window_present (GTK_WINDOW (window));
}

static void
vir_application_open (GApplication *application,
                      GFile       **files,
                      int           n_files,
                      const char   *hint)
{
  for (int i = 0; i < n_files; i++)
    vir_application_open_file (VIR_APPLICATION (application), files[i]);
}

static int
vir_application_handle_local_options (GApplication *application,
                                      GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("virement %s\n", VERSION);
      return 0;
    }
  return -1;
}

static void
vir_application_class_init (VirApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->startup = vir_application_startup;
  application_class->activate = vir_application_activate;
  application_class->open = vir_application_open;
  application_class->handle_local_options = vir_application_handle_local_options;
}

static void
vir_application_init (VirApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_application_add_main_option (application, "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE, _("Print the version and exit"), NULL);
  g_application_set_option_context_parameter_string (application, _("[FILE…]"));
  g_application_set_option_context_summary (application, _("Model amendments to a council’s budget."));
}

/**
 * vir_application_new:
 * @flags: flags beside that it opens files; %G_APPLICATION_NON_UNIQUE for tests
 *
 * Returns: (transfer full): the program
 */
VirApplication *
vir_application_new (GApplicationFlags flags)
{
  return g_object_new (VIR_TYPE_APPLICATION,
                       "application-id", APP_ID,
                       "resource-base-path", "/org/virement/Virement",
                       "flags", G_APPLICATION_HANDLES_OPEN | flags,
                       NULL);
}

/**
 * vir_application_add_window:
 * @self: the program
 *
 * Adds an empty window and shows it.
 *
 * Returns: (transfer none): the window
 */
GtkWidget *
vir_application_add_window (VirApplication *self)
{
  GtkWidget *window = NULL;

  g_return_val_if_fail (VIR_IS_APPLICATION (self), NULL);

  window = vir_window_new (GTK_APPLICATION (self));
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/**
 * vir_application_open_file:
 * @self: the program
 * @file: a document
 *
 * Opens @file: in its window if it has one, else in the active window if that is empty, else in a
 * new one.
 */
void
vir_application_open_file (VirApplication *self,
                           GFile          *file)
{
  VirWindow *window = NULL;

  g_return_if_fail (VIR_IS_APPLICATION (self));
  g_return_if_fail (G_IS_FILE (file));

  window = find_window_of_file (self, file);
  if (window != NULL)
    {
      gtk_window_present (GTK_WINDOW (window));
      return;
    }
  window = active_window (self);
  if (window == NULL || vir_window_has_document (window))
    window = VIR_WINDOW (vir_application_add_window (self));
  vir_window_load (window, file);
  gtk_window_present (GTK_WINDOW (window));
}
