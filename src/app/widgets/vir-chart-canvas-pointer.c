/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The pointer over a VirChartCanvas: the mark under it, and clicks. */

#include "config.h"

#include "vir-chart-canvas-private.h"

static void
set_hover (VirChartCanvas *self,
           guint           datum)
{
  if (datum == self->hover)
    return;
  self->hover = datum;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), datum != 0 ? "pointer" : NULL);
  vir_canvas_read_changed (self);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           VirChartCanvas           *self)
{
  /* a pointer that stands still is told of again whenever something else in the window moves */
  if (x == self->pointer_x && y == self->pointer_y)
    return;
  self->pointer_x = x;
  self->pointer_y = y;
  set_hover (self, vir_canvas_hit (self, x, y));
}

static void
leave_cb (GtkEventControllerMotion *controller,
          VirChartCanvas           *self)
{
  self->pointer_x = self->pointer_y = -1;
  set_hover (self, 0);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             VirChartCanvas  *self)
{
  guint datum = vir_canvas_hit (self, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (datum == 0)
    return;
  vir_chart_canvas_set_cursor (self, datum);
  vir_canvas_emit_activated (self, datum);
}

/* For vir_chart_canvas_init(). */
void
vir_canvas_pointer_init (VirChartCanvas *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
