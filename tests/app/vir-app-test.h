/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests of the window share: the program in this process, waiting for something to come true,
 * and finding widgets. */

#pragma once

#include "vir-application.h"
#include "vir-window.h"

G_BEGIN_DECLS

/* Runs the main loop until @condition holds, and fails after five seconds. */
#define WAIT_FOR(condition) \
  G_STMT_START \
  { \
    gint64 wait_end = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND; \
    while (!(condition) && g_get_monotonic_time () < wait_end) \
      g_main_context_iteration (NULL, FALSE); \
    g_assert_true (condition); \
  } \
  G_STMT_END

typedef gboolean (*VirWidgetTest) (GtkWidget *widget,
                                   gpointer   user_data);

int             vir_app_test_init       (int            *argc,
                                         char         ***argv);
VirApplication *vir_app_test_get        (void);
VirWindow      *vir_app_test_open       (void);
void            vir_app_test_close      (VirWindow      *window);
void            vir_app_test_settle     (void);
GFile          *vir_app_test_copy       (void) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget      *vir_app_test_find       (GtkWidget      *within,
                                         VirWidgetTest   test,
                                         gpointer        user_data);
GtkWidget      *vir_app_test_find_type  (GtkWidget      *within,
                                         GType           type);
gboolean        vir_app_test_has_name   (GtkWidget      *widget);

G_END_DECLS
