/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The export dialog: what is chosen is what is written, with what belongs beside it; a folder that is there is not
 * written over unasked; what is stopped says so. */

#include "vir-app-test.h"

#include "vir-chart-choice.h"
#include "vir-export-dialog.h"
#include "vir-settings.h"

#include <glib/gstdio.h>
#include <string.h>

/* Drawing at full size takes its time on a busy machine. */
#define WAIT_LONG_FOR(condition) \
  G_STMT_START \
  { \
    for (gint64 wait_end = g_get_monotonic_time () + 60 * G_TIME_SPAN_SECOND; \
         !(condition) && g_get_monotonic_time () < wait_end;) \
      g_main_context_iteration (NULL, FALSE); \
    g_assert_true (condition); \
  } \
  G_STMT_END

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("virement-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

/* The one folder in a folder. */
static char *
only_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  char *inside = g_build_filename (folder, g_dir_read_name (dir), NULL);

  g_assert_null (g_dir_read_name (dir));
  g_assert_true (g_file_test (inside, G_FILE_TEST_IS_DIR));
  return inside;
}

static GtkWidget *
present (VirWindow *window,
         GtkWidget *dialog)
{
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (dialog));
  WAIT_FOR (gtk_widget_get_mapped (dialog));
  return dialog;
}

/* Writes and waits until the dialog has closed itself. */
static void
write_to (VirWindow  *window,
          GtkWidget  *dialog,
          const char *path)
{
  g_autoptr (GFile) place = g_file_new_for_path (path);
  gpointer alive = dialog;

  g_object_add_weak_pointer (G_OBJECT (dialog), &alive);
  present (window, dialog);
  vir_export_dialog_write (VIR_EXPORT_DIALOG (dialog), place);
  WAIT_LONG_FOR (alive == NULL);
}

static gboolean
is_switch (GtkWidget *widget,
           gpointer   name)
{
  g_autofree char *wrong = NULL;

  if (!GTK_IS_SWITCH (widget))
    return FALSE;
  wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  return wrong == NULL;
}

static void
turn_on (GtkWidget  *dialog,
         const char *name)
{
  GtkWidget *found = vir_app_test_find (dialog, is_switch, (gpointer) name);

  g_assert_nonnull (found);
  gtk_switch_set_active (GTK_SWITCH (found), TRUE);
}

static gboolean
says_why (GtkWidget *widget,
          gpointer   user_data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && gtk_widget_has_css_class (widget, "gap")
         && gtk_label_get_text (GTK_LABEL (widget))[0] != '\0';
}

static const char *
error_of (GtkWidget *dialog)
{
  GtkWidget *label = vir_app_test_find (dialog, says_why, NULL);

  return label != NULL ? gtk_label_get_text (GTK_LABEL (label)) : "";
}

static gboolean
is_accept (GtkWidget *widget,
           gpointer   user_data)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "suggested-action");
}

static gboolean
can_export (GtkWidget *dialog)
{
  return gtk_widget_get_sensitive (vir_app_test_find (dialog, is_accept, NULL));
}

static void
test_chart (void)
{
  static const char *const kinds[] = { "gap-curve", "packages", "gap-bars", "bridge" };
  VirWindow *window = vir_app_test_open ();
  g_autofree char *folder = make_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *stem = g_build_filename (folder, kinds[i], NULL);
      g_autofree char *picture = g_strconcat (stem, ".png", NULL);
      g_autofree char *data = g_strconcat (stem, ".csv", NULL);
      g_autofree char *words = g_strconcat (stem, ".txt", NULL);
      g_autofree char *bytes = NULL;
      gsize length = 0;

      write_to (window, vir_export_dialog_new (vir_window_get_workspace (window), vir_chart_class_find (kinds[i])), picture);
      g_assert_true (g_file_get_contents (picture, &bytes, &length, NULL));
      g_assert_cmpuint (length, >, 1000);
      g_assert_cmpmem (bytes, 8, "\x89PNG\r\n\x1a\n", 8);
      g_assert_true (g_file_test (data, G_FILE_TEST_IS_REGULAR));
      g_assert_true (g_file_test (words, G_FILE_TEST_IS_REGULAR));
    }
  vir_app_test_close (window);
}

/* Width and height from the head of a PNG. */
static void
read_size (const char *path,
           guint       size[2])
{
  g_autofree char *bytes = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  for (guint i = 0; i < 2; i++)
    {
      guint32 big;

      memcpy (&big, bytes + 16 + 4 * i, 4);
      size[i] = GUINT32_FROM_BE (big);
    }
}

static void
test_options (void)
{
  VirWindow *window = vir_app_test_open ();
  GtkWidget *dialog = vir_export_dialog_new (vir_window_get_workspace (window), vir_chart_class_find ("gap-bars"));
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "bars.png", NULL);
  g_autofree char *words = g_build_filename (folder, "bars.txt", NULL);
  g_autofree char *text = NULL;
  guint size[2];

  turn_on (dialog, "Twice the pixels");
  turn_on (dialog, "Neutral");
  write_to (window, dialog, path);
  read_size (path, size);
  g_assert_cmpuint (size[0], ==, 2 * 1890);
  g_assert_cmpuint (size[1], ==, 2 * 1063);
  g_assert_true (g_file_get_contents (words, &text, NULL, NULL));
  g_assert_null (strstr (text, "Labour"));
  /* For this picture alone: the window still names the groups. */
  g_assert_false (g_settings_get_boolean (vir_settings_get (), "neutral-mode"));
  vir_app_test_close (window);
}

/* A page that prints the title itself gets it as text. */
static void
test_bare (void)
{
  VirWindow *window = vir_app_test_open ();
  GtkWidget *dialog = vir_export_dialog_new (vir_window_get_workspace (window), vir_chart_class_find ("packages"));
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "packages.png", NULL);
  g_autofree char *words = g_build_filename (folder, "packages.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GValue) copied = G_VALUE_INIT;

  turn_on (dialog, "Without title");
  write_to (window, dialog, path);
  g_value_init (&copied, G_TYPE_STRING);
  g_assert_nonnull (gdk_clipboard_get_content (clipboard));
  g_assert_true (gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &copied, NULL));
  g_assert_nonnull (strchr (g_value_get_string (&copied), '\n'));
  g_assert_true (g_file_get_contents (words, &text, NULL, NULL));
  g_assert_true (g_str_has_prefix (text, g_value_get_string (&copied)));
  vir_app_test_close (window);
}

static void
test_choice (void)
{
  VirWindow *window = vir_app_test_open ();
  const VirChartClass *klass = vir_chart_class_find ("packages");
  g_autofree char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "packages.svg", NULL);
  g_autofree char *words = g_build_filename (folder, "packages.txt", NULL);
  g_autofree char *text = NULL;

  /* As it was chosen on the page of charts. */
  vir_chart_choice_get (vir_window_get_workspace (window), klass)->year = 3;
  write_to (window, vir_export_dialog_new (vir_window_get_workspace (window), klass), path);
  g_assert_true (g_file_get_contents (words, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "2021/22"));
  vir_app_test_close (window);
}

static void
test_all (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  g_autofree char *folder = make_folder ();
  g_autofree char *own = NULL;
  g_autofree char *index = NULL;
  g_autofree char *first = NULL;

  write_to (window, vir_export_dialog_new_all (workspace), folder);
  own = only_folder (folder);
  index = g_build_filename (own, "index.md", NULL);
  first = g_build_filename (own, "01-gap-curve.png", NULL);
  g_assert_true (g_str_has_suffix (own, "-charts"));
  g_assert_true (g_file_test (index, G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (first, G_FILE_TEST_IS_REGULAR));
  vir_app_test_close (window);
}

/* The question about a folder that is there stands over the dialog. */
static GtkWidget *
find_question (GtkWidget *dialog)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (ADW_IS_MESSAGE_DIALOG (l->data) && gtk_window_get_transient_for (l->data) == GTK_WINDOW (dialog) &&
        gtk_widget_get_mapped (l->data))
      return l->data;
  return NULL;
}

static void
test_folder_is_there (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  g_autofree char *folder = make_folder ();
  g_autofree char *own = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *another = NULL;
  g_autoptr (GFile) place = g_file_new_for_path (folder);
  GtkWidget *dialog = NULL;
  gpointer alive = NULL;

  write_to (window, vir_export_dialog_new_all (workspace), folder);
  own = only_folder (folder);
  kept = g_build_filename (own, "01-gap-curve.png", NULL);
  another = g_strconcat (own, "-2", NULL);
  g_assert_true (g_file_set_contents (kept, "mine", -1, NULL));

  dialog = alive = present (window, vir_export_dialog_new_all (workspace));
  g_object_add_weak_pointer (G_OBJECT (dialog), &alive);
  vir_export_dialog_write (VIR_EXPORT_DIALOG (dialog), place);
  WAIT_FOR (find_question (dialog) != NULL);
  adw_message_dialog_response (ADW_MESSAGE_DIALOG (find_question (dialog)), "another");
  WAIT_LONG_FOR (alive == NULL);
  g_assert_cmpuint (count_files (another), ==, count_files (own));
  {
    g_autofree char *text = NULL;

    g_assert_true (g_file_get_contents (kept, &text, NULL, NULL));
    g_assert_cmpstr (text, ==, "mine");
  }
  vir_app_test_close (window);
}

/* To close while it writes is to stop. */
static void
test_stopped (void)
{
  VirWindow *window = vir_app_test_open ();
  GtkWidget *dialog = present (window, vir_export_dialog_new_all (vir_window_get_workspace (window)));
  g_autofree char *folder = make_folder ();
  g_autofree char *own = NULL;
  g_autofree char *index = NULL;
  g_autoptr (GFile) place = g_file_new_for_path (folder);

  vir_export_dialog_write (VIR_EXPORT_DIALOG (dialog), place);
  gtk_window_close (GTK_WINDOW (dialog));
  WAIT_LONG_FOR (error_of (dialog)[0] != '\0');
  g_assert_true (g_str_has_prefix (error_of (dialog), "Stopped."));
  g_assert_true (can_export (dialog));
  own = only_folder (folder);
  index = g_build_filename (own, "index.md", NULL);
  g_assert_false (g_file_test (index, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (count_files (own) % 3, ==, 0);
  gtk_window_destroy (GTK_WINDOW (dialog));
  vir_app_test_close (window);
}

static void
test_report (void)
{
  VirWindow *window = vir_app_test_open ();
  g_autofree char *folder = make_folder ();
  g_autofree char *own = NULL;

  write_to (window, vir_export_dialog_new_report (vir_window_get_workspace (window)), folder);
  /* In a folder of its own: nothing else is strewn about. */
  own = only_folder (folder);
  g_assert_cmpuint (count_files (own), >, 10);
  vir_app_test_close (window);
}

static void
test_refused_by_the_disk (void)
{
  VirWindow *window = vir_app_test_open ();
  GtkWidget *dialog = vir_export_dialog_new (vir_window_get_workspace (window), NULL);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/folder/chart.png");

  present (window, dialog);
  vir_export_dialog_write (VIR_EXPORT_DIALOG (dialog), nowhere);
  WAIT_LONG_FOR (error_of (dialog)[0] != '\0');
  g_assert_nonnull (strstr (error_of (dialog), "/nonexistent/folder"));
  g_assert_true (can_export (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
  vir_app_test_close (window);
}

/* A kind that an empty budget has no figures for. */
static const VirChartClass *
find_refused (VirWorkspace *workspace)
{
  g_autoptr (VirOutlook) outlook = vir_chart_outlook (workspace);
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (VirChartSpec) spec = vir_chart_build (classes[i], outlook, NULL);

      if (spec->refusal != NULL)
        return classes[i];
    }
  g_assert_not_reached ();
}

/* A chart that cannot be drawn says why, and there is nothing to press. */
static void
test_refused_by_the_figures (void)
{
  VirWindow *window = vir_app_test_open ();
  VirWorkspace *workspace = vir_window_get_workspace (window);
  g_autoptr (VirInput) nothing = vir_input_new (2018, 1);
  GtkWidget *dialog = NULL;

  vir_workspace_set_input (workspace, nothing, NULL);
  dialog = present (window, vir_export_dialog_new (workspace, find_refused (workspace)));
  WAIT_FOR (error_of (dialog)[0] != '\0');
  g_assert_false (can_export (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
  vir_app_test_close (window);
}

int
main (int   argc,
      char *argv[])
{
  if (!vir_app_test_init (&argc, &argv))
    return 0;

  g_test_add_func ("/export/chart", test_chart);
  g_test_add_func ("/export/options", test_options);
  g_test_add_func ("/export/bare", test_bare);
  g_test_add_func ("/export/choice", test_choice);
  g_test_add_func ("/export/all", test_all);
  g_test_add_func ("/export/folder-is-there", test_folder_is_there);
  g_test_add_func ("/export/stopped", test_stopped);
  g_test_add_func ("/export/report", test_report);
  g_test_add_func ("/export/refused-by-the-disk", test_refused_by_the_disk);
  g_test_add_func ("/export/refused-by-the-figures", test_refused_by_the_figures);

  return g_test_run ();
}
