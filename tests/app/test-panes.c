/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which of sidebar, content and inspector is seen at which width. */

#include "vir-panes.h"

#include <adwaita.h>

typedef struct
{
  VirPanes  *panes;
  GtkWidget *sidebar;
  GtkWidget *content;
  GtkWidget *inspector;
} Fixture;

static void
set_up (Fixture *fixture)
{
  fixture->sidebar = gtk_label_new ("sidebar");
  fixture->content = gtk_label_new ("content");
  fixture->inspector = gtk_label_new ("inspector");
  fixture->panes = g_object_ref_sink (g_object_new (VIR_TYPE_PANES,
                                                    "sidebar", fixture->sidebar,
                                                    "content", fixture->content,
                                                    "inspector", fixture->inspector,
                                                    NULL));
}

/* What is seen, a letter each. */
static void
check (Fixture    *fixture,
       const char *seen)
{
  g_assert_cmpint (gtk_widget_get_visible (fixture->sidebar), ==, strchr (seen, 's') != NULL);
  g_assert_cmpint (gtk_widget_get_visible (fixture->content), ==, strchr (seen, 'c') != NULL);
  g_assert_cmpint (gtk_widget_get_visible (fixture->inspector), ==, strchr (seen, 'i') != NULL);
  g_assert_cmpint (vir_panes_get_sidebar_visible (fixture->panes), ==, strchr (seen, 's') != NULL);
  g_assert_cmpint (vir_panes_get_inspector_visible (fixture->panes), ==, strchr (seen, 'i') != NULL);
}

static void
tear_down (Fixture *fixture)
{
  g_assert_finalize_object (fixture->panes);
}

static void
test_wide (void)
{
  Fixture fixture;

  set_up (&fixture);
  check (&fixture, "sci");
  vir_panes_set_inspector_visible (fixture.panes, FALSE);
  check (&fixture, "sc");
  vir_panes_set_sidebar_visible (fixture.panes, FALSE);
  check (&fixture, "c");
  tear_down (&fixture);
}

static void
test_medium (void)
{
  Fixture fixture;

  set_up (&fixture);
  vir_panes_expect_width (fixture.panes, 1099);
  check (&fixture, "sc");
  vir_panes_set_inspector_visible (fixture.panes, TRUE);
  check (&fixture, "ci");
  vir_panes_set_inspector_visible (fixture.panes, FALSE);
  check (&fixture, "sc");
  vir_panes_set_inspector_visible (fixture.panes, TRUE);
  vir_panes_set_sidebar_visible (fixture.panes, TRUE);
  check (&fixture, "sc");
  /* What was wanted with room comes back with it. */
  vir_panes_expect_width (fixture.panes, 1100);
  check (&fixture, "sci");
  tear_down (&fixture);
}

static void
test_narrow (void)
{
  Fixture fixture;

  set_up (&fixture);
  vir_panes_expect_width (fixture.panes, 859);
  g_assert_cmpint (vir_panes_get_mode (fixture.panes), ==, VIR_PANES_NARROW);
  check (&fixture, "c");
  vir_panes_set_sidebar_visible (fixture.panes, TRUE);
  check (&fixture, "s");
  vir_panes_set_inspector_visible (fixture.panes, TRUE);
  check (&fixture, "i");
  vir_panes_show_content (fixture.panes);
  check (&fixture, "c");
  vir_panes_expect_width (fixture.panes, 860);
  g_assert_cmpint (vir_panes_get_mode (fixture.panes), ==, VIR_PANES_MEDIUM);
  check (&fixture, "sc");
  tear_down (&fixture);
}

static void
count_cb (int *count)
{
  (*count)++;
}

static void
test_notify (void)
{
  Fixture fixture;
  int count = 0;

  set_up (&fixture);
  g_signal_connect_swapped (fixture.panes, "notify::inspector-visible", G_CALLBACK (count_cb), &count);
  vir_panes_set_inspector_visible (fixture.panes, TRUE);
  g_assert_cmpint (count, ==, 0);
  vir_panes_set_inspector_visible (fixture.panes, FALSE);
  g_assert_cmpint (count, ==, 1);
  vir_panes_expect_width (fixture.panes, 900);
  g_assert_cmpint (count, ==, 1);
  tear_down (&fixture);
}

/* The mode must follow the width that a window gives, which is never less than it is asked for. */
static void
test_width (void)
{
  Fixture fixture;
  GtkWidget *window = gtk_window_new ();
  int minimum = 0;

  set_up (&fixture);
  gtk_widget_set_size_request (fixture.sidebar, 168, -1);
  gtk_widget_set_size_request (fixture.inspector, 300, -1);
  gtk_widget_measure (GTK_WIDGET (fixture.panes), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 480);

  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (fixture.panes));
  gtk_window_set_default_size (GTK_WINDOW (window), 500, 300);
  gtk_window_present (GTK_WINDOW (window));
  for (gint64 end = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND; vir_panes_get_mode (fixture.panes) != VIR_PANES_NARROW && g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  check (&fixture, "c");
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  tear_down (&fixture);
}

/* Where what is seen needs more than the window gives, fewer panes are seen, not cut ones. */
static void
test_large_text (void)
{
  Fixture fixture;
  GtkWidget *window = gtk_window_new ();

  set_up (&fixture);
  gtk_widget_set_size_request (fixture.content, 700, -1);
  gtk_widget_set_size_request (fixture.sidebar, 300, -1);
  gtk_widget_set_size_request (fixture.inspector, 500, -1);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (fixture.panes));
  gtk_window_set_default_size (GTK_WINDOW (window), 1270, 300);
  gtk_window_present (GTK_WINDOW (window));
  for (gint64 end = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND; vir_panes_get_mode (fixture.panes) != VIR_PANES_MEDIUM && g_get_monotonic_time () < end;)
    g_main_context_iteration (NULL, FALSE);
  check (&fixture, "sc");
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  tear_down (&fixture);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return 0;
    }
  adw_init ();

  g_test_add_func ("/panes/wide", test_wide);
  g_test_add_func ("/panes/medium", test_medium);
  g_test_add_func ("/panes/narrow", test_narrow);
  g_test_add_func ("/panes/notify", test_notify);
  g_test_add_func ("/panes/width", test_width);
  g_test_add_func ("/panes/large-text", test_large_text);

  return g_test_run ();
}
