/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What tests of a chart in a window share: a view with a chart, and keys as its bindings get them. */

#pragma once

#include "vir-app-test.h"

#include "vir-chart-canvas.h"
#include "vir-chart-twin.h"
#include "vir-chart-view.h"

typedef struct
{
  GtkWidget      *window;
  VirChartView   *view;
  VirChartCanvas *canvas;
  VirChartTwin   *twin;
} VirChartTest;

/* Shows the view; handlers are connected before a chart is set. */
static inline void
vir_chart_test_open (VirChartTest *self)
{
  self->window = gtk_window_new ();
  self->view = VIR_CHART_VIEW (vir_chart_view_new ());
  gtk_window_set_default_size (GTK_WINDOW (self->window), 700, 420);
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->view));
  self->canvas = VIR_CHART_CANVAS (vir_app_test_find_type (GTK_WIDGET (self->view), VIR_TYPE_CHART_CANVAS));
  self->twin = VIR_CHART_TWIN (vir_app_test_find_type (GTK_WIDGET (self->view), VIR_TYPE_CHART_TWIN));
}

static inline void
vir_chart_test_show (VirChartTest *self,
                     VirChartSpec *spec)
{
  vir_chart_view_set_spec (self->view, spec);
  gtk_window_present (GTK_WINDOW (self->window));
  gtk_test_widget_wait_for_draw (self->window);
}

static inline void
vir_chart_test_close (VirChartTest *self)
{
  gpointer view = self->view;

  g_object_add_weak_pointer (G_OBJECT (self->view), &view);
  gtk_window_destroy (GTK_WINDOW (self->window));
  WAIT_FOR (view == NULL);
}

static inline GtkShortcut *
vir_chart_test_find_key (GtkWidget       *widget,
                         guint            keyval,
                         GdkModifierType  modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint s = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && s < g_list_model_get_n_items (G_LIST_MODEL (controller)); s++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), s);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger) &&
              gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
              gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers)
            return shortcut;
        }
    }
  return NULL;
}

/* A key while the focus is on the drawing: its own binding first, then those around it. */
static inline gboolean
vir_chart_test_press (GtkWidget       *canvas,
                      guint            keyval,
                      GdkModifierType  modifiers)
{
  for (GtkWidget *widget = canvas; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      GtkShortcut *shortcut = vir_chart_test_find_key (widget, keyval, modifiers);

      if (shortcut != NULL && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                                            GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                                            gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }
  return FALSE;
}
