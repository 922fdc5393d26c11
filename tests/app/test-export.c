/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The export dialog: what is chosen is what is written, with what belongs beside it. */

#include "vir-app-test.h"

#include "vir-export-dialog.h"

#include <string.h>

static char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("virement-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

/* Writes and waits until the dialog has closed itself. */
static void
write_to (VirWindow    *window,
          VirExportWhat what,
          const char   *path)
{
  GtkWidget *dialog = vir_export_dialog_new (vir_window_get_workspace (window), what);
  g_autoptr (GFile) place = g_file_new_for_path (path);
  gpointer alive = dialog;

  g_object_add_weak_pointer (G_OBJECT (dialog), &alive);
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (window));
  gtk_window_present (GTK_WINDOW (dialog));
  vir_export_dialog_write (VIR_EXPORT_DIALOG (dialog), place);
  for (gint64 end = g_get_monotonic_time () + 60 * G_TIME_SPAN_SECOND; alive != NULL && g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  g_assert_null (alive);
}

static void
test_chart (void)
{
  static const VirExportWhat charts[] = { VIR_EXPORT_GAP_CURVE, VIR_EXPORT_PACKAGES, VIR_EXPORT_GAP_BARS, VIR_EXPORT_BRIDGE };
  VirWindow *window = vir_app_test_open ();
  g_autofree char *folder = make_folder ();

  for (guint i = 0; i < G_N_ELEMENTS (charts); i++)
    {
      g_autofree char *stem = g_strdup_printf ("%s/chart-%u", folder, i);
      g_autofree char *picture = g_strconcat (stem, ".png", NULL);
      g_autofree char *data = g_strconcat (stem, ".csv", NULL);
      g_autofree char *words = g_strconcat (stem, ".txt", NULL);
      g_autofree char *bytes = NULL;
      gsize length = 0;

      write_to (window, charts[i], picture);
      g_assert_true (g_file_get_contents (picture, &bytes, &length, NULL));
      g_assert_cmpuint (length, >, 1000);
      g_assert_cmpmem (bytes, 8, "\x89PNG\r\n\x1a\n", 8);
      g_assert_true (g_file_test (data, G_FILE_TEST_IS_REGULAR));
      g_assert_true (g_file_test (words, G_FILE_TEST_IS_REGULAR));
    }
  vir_app_test_close (window);
}

static void
test_report (void)
{
  VirWindow *window = vir_app_test_open ();
  g_autofree char *folder = make_folder ();
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GDir) inside = NULL;
  g_autofree char *own = NULL;

  write_to (window, VIR_EXPORT_REPORT, folder);
  dir = g_dir_open (folder, 0, NULL);
  own = g_build_filename (folder, g_dir_read_name (dir), NULL);
  /* In a folder of its own: nothing else is strewn about. */
  g_assert_null (g_dir_read_name (dir));
  inside = g_dir_open (own, 0, NULL);
  g_assert_nonnull (inside);
  g_assert_nonnull (g_dir_read_name (inside));
  vir_app_test_close (window);
}

static gboolean
says_why (GtkWidget *widget,
          gpointer   user_data)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && gtk_widget_has_css_class (widget, "gap")
         && gtk_label_get_text (GTK_LABEL (widget))[0] != '\0';
}

static void
test_refused (void)
{
  VirWindow *window = vir_app_test_open ();
  GtkWidget *dialog = vir_export_dialog_new (vir_window_get_workspace (window), VIR_EXPORT_GAP_BARS);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nonexistent/folder/chart.png");

  gtk_window_present (GTK_WINDOW (dialog));
  vir_export_dialog_write (VIR_EXPORT_DIALOG (dialog), nowhere);
  WAIT_FOR (vir_app_test_find (dialog, says_why, NULL) != NULL);
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
  g_test_add_func ("/export/report", test_report);
  g_test_add_func ("/export/refused", test_refused);

  return g_test_run ();
}
