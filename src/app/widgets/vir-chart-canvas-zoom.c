/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The zoom of a VirChartCanvas. A chart is laid out larger, not magnified: texts keep their size, and
 * more of them find room. The canvas scrolls itself, as a GtkScrollable.
 *
 * Keys are the view's; here are the wheel with Ctrl, the pinch, and the drag that pans. */

#include "config.h"

#include "vir-chart-canvas-private.h"

#include "vir-chart-hit.h"

#include <math.h>

#define MOST_ZOOM 8.0
/* A key or a notch of the wheel. */
#define ZOOM_STEP 1.25
/* How far from the edge the mark of the cursor is kept. */
#define SIGHT_MARGIN 24

enum
{
  HADJUSTMENT,
  VADJUSTMENT,
  HSCROLL_POLICY,
  VSCROLL_POLICY
};

static double
place (VirChartCanvas *self,
       guint           side)
{
  return self->zoom > 1 && self->adjustments[side] != NULL ? round (gtk_adjustment_get_value (self->adjustments[side])) : 0;
}

/* What of the scene is out of sight at the left. */
double
vir_canvas_left (VirChartCanvas *self)
{
  return place (self, HADJUSTMENT);
}

/* What of the scene is out of sight at the top. */
double
vir_canvas_top (VirChartCanvas *self)
{
  return place (self, VADJUSTMENT);
}

static void
value_changed_cb (VirChartCanvas *self)
{
  vir_canvas_forget_node (self);
}

static void
set_adjustment (VirChartCanvas *self,
                guint           side,
                GtkAdjustment  *adjustment)
{
  if (adjustment != NULL && adjustment == self->adjustments[side])
    return;
  if (self->adjustments[side] != NULL)
    g_signal_handlers_disconnect_by_data (self->adjustments[side], self);
  g_clear_object (&self->adjustments[side]);
  self->adjustments[side] = g_object_ref_sink (adjustment != NULL ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_swapped (self->adjustments[side], "value-changed", G_CALLBACK (value_changed_cb), self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
configure (GtkAdjustment *adjustment,
           double         value,
           int            size,
           double         zoom)
{
  double upper = MAX (floor (size * zoom), size);

  if (adjustment != NULL)
    gtk_adjustment_configure (adjustment, CLAMP (value, 0, upper - size), 0, upper, size * 0.1, size * 0.9, size);
}

/* For vir_chart_canvas_size_allocate(). */
void
vir_canvas_zoom_allocate (VirChartCanvas *self,
                          int             width,
                          int             height)
{
  configure (self->adjustments[HADJUSTMENT], vir_canvas_left (self), width, self->zoom);
  configure (self->adjustments[VADJUSTMENT], vir_canvas_top (self), height, self->zoom);
}

/* Moves what is in sight, so that a mark stands where it stood before the chart was laid out anew. */
static void
keep_mark (VirChartCanvas     *self,
           guint               datum,
           const GdkRectangle *old)
{
  const int    before[2] = { 2 * old->x + old->width, 2 * old->y + old->height };
  GdkRectangle now;

  if (!vir_chart_canvas_get_bounds (self, datum, &now))
    return;
  for (guint side = 0; side < G_N_ELEMENTS (before); side++)
    {
      int after = side == HADJUSTMENT ? 2 * now.x + now.width : 2 * now.y + now.height;

      gtk_adjustment_set_value (self->adjustments[side],
                                gtk_adjustment_get_value (self->adjustments[side]) + (after - before[side]) / 2.0);
    }
}

/* What stands at a point of the widget stays there. */
static void
zoom_at (VirChartCanvas *self,
         double          zoom,
         double          x,
         double          y)
{
  int    width = gtk_widget_get_width (GTK_WIDGET (self));
  int    height = gtk_widget_get_height (GTK_WIDGET (self));
  double left = vir_canvas_left (self);
  double top = vir_canvas_top (self);
  guint  datum = vir_canvas_hit (self, x, y);
  double growth;
  GdkRectangle old;
  gboolean     marked = vir_chart_canvas_get_bounds (self, datum, &old);

  zoom = CLAMP (zoom, 1, MOST_ZOOM);
  /* steps up and as many down come back to where they began */
  if (fabs (zoom - 1) < 0.01)
    zoom = 1;
  if (zoom == self->zoom || self->spec == NULL)
    return;
  growth = zoom / self->zoom;
  self->zoom = zoom;
  configure (self->adjustments[HADJUSTMENT], (left + x) * growth - x, width, zoom);
  configure (self->adjustments[VADJUSTMENT], (top + y) * growth - y, height, zoom);
  vir_canvas_forget_drawing (self);
  if (marked)
    keep_mark (self, datum, &old);
  vir_canvas_emit_zoomed (self);
}

/* Brings the mark of a datum into sight. */
void
vir_canvas_zoom_show (VirChartCanvas *self,
                      guint           datum)
{
  double x, y, width, height;

  if (datum == 0 || self->zoom <= 1 || !vir_canvas_ensure_scene (self) ||
      !vir_chart_hit_bounds (self->scene, datum, &x, &y, &width, &height))
    return;
  gtk_adjustment_clamp_page (self->adjustments[HADJUSTMENT], x - SIGHT_MARGIN, x + width + SIGHT_MARGIN);
  gtk_adjustment_clamp_page (self->adjustments[VADJUSTMENT], y - SIGHT_MARGIN, y + height + SIGHT_MARGIN);
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           VirChartCanvas           *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));

  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;
  zoom_at (self, self->zoom * pow (ZOOM_STEP, -dy), self->pointer_x, self->pointer_y);
  return TRUE;
}

static void
pinch_begin_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                VirChartCanvas   *self)
{
  self->pinched = self->zoom;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
pinch_cb (GtkGestureZoom *gesture,
          double          scale,
          VirChartCanvas *self)
{
  double x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  double y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;

  gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y);
  zoom_at (self, self->pinched * scale, x, y);
}

static void
pan_begin_cb (GtkGestureDrag *gesture,
              double          x,
              double          y,
              VirChartCanvas *self)
{
  guint           button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (self->zoom <= 1 || (button != GDK_BUTTON_PRIMARY && button != GDK_BUTTON_MIDDLE) ||
      (button == GDK_BUTTON_PRIMARY &&
       ((state & GDK_SHIFT_MASK) != 0 || vir_canvas_order_can_take (self, vir_canvas_hit (self, x, y)))))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  self->pan_x = vir_canvas_left (self);
  self->pan_y = vir_canvas_top (self);
}

static void
pan_update_cb (GtkGestureDrag *gesture,
               double          dx,
               double          dy,
               VirChartCanvas *self)
{
  if (self->zoom <= 1 || !gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  gtk_adjustment_set_value (self->adjustments[HADJUSTMENT], self->pan_x - dx);
  gtk_adjustment_set_value (self->adjustments[VADJUSTMENT], self->pan_y - dy);
}

static void
pan_end_cb (GtkGestureDrag *gesture,
            double          dx,
            double          dy,
            VirChartCanvas *self)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->hover != 0 ? "pointer" : NULL);
}

/* For vir_chart_canvas_get_property(): @property counts from the first that was installed. */
gboolean
vir_canvas_zoom_get (VirChartCanvas *self,
                     guint           property,
                     GValue         *value)
{
  switch (property)
    {
    case HADJUSTMENT:
    case VADJUSTMENT:
      g_value_set_object (value, self->adjustments[property]);
      return TRUE;
    case HSCROLL_POLICY:
    case VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[property - HSCROLL_POLICY]);
      return TRUE;
    default:
      return FALSE;
    }
}

/* For vir_chart_canvas_set_property(). */
gboolean
vir_canvas_zoom_set (VirChartCanvas *self,
                     guint           property,
                     const GValue   *value)
{
  switch (property)
    {
    case HADJUSTMENT:
    case VADJUSTMENT:
      set_adjustment (self, property, g_value_get_object (value));
      return TRUE;
    case HSCROLL_POLICY:
    case VSCROLL_POLICY:
      self->policies[property - HSCROLL_POLICY] = (GtkScrollablePolicy) g_value_get_enum (value);
      return TRUE;
    default:
      return FALSE;
    }
}

/* For vir_chart_canvas_class_init(). */
void
vir_canvas_zoom_install (GObjectClass *object_class,
                         guint         first_property)
{
  static const char *const names[] = { "hadjustment", "vadjustment", "hscroll-policy", "vscroll-policy" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_object_class_override_property (object_class, first_property + i, names[i]);
}

/* For vir_chart_canvas_init(). */
void
vir_canvas_zoom_init (VirChartCanvas *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture         *pinch = gtk_gesture_zoom_new ();
  GtkGesture         *pan = gtk_gesture_drag_new ();

  self->zoom = 1;
  set_adjustment (self, HADJUSTMENT, NULL);
  set_adjustment (self, VADJUSTMENT, NULL);
  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (pan), 0);
  g_signal_connect (pan, "drag-begin", G_CALLBACK (pan_begin_cb), self);
  g_signal_connect (pan, "drag-update", G_CALLBACK (pan_update_cb), self);
  g_signal_connect (pan, "drag-end", G_CALLBACK (pan_end_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pan));
}

/* For vir_chart_canvas_dispose(). */
void
vir_canvas_zoom_dispose (VirChartCanvas *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_data (self->adjustments[i], self);
      g_clear_object (&self->adjustments[i]);
    }
}

/**
 * vir_chart_canvas_get_zoom:
 * @self: a canvas
 *
 * Returns: how much larger than its place the chart is laid out; 1 where it fits
 */
double
vir_chart_canvas_get_zoom (VirChartCanvas *self)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), 1);

  return self->zoom;
}

/**
 * vir_chart_canvas_set_zoom:
 * @self: a canvas
 * @zoom: how much larger than its place; 1 to fit
 *
 * Lays the chart out larger round the mark of the cursor, else round the middle.
 */
void
vir_chart_canvas_set_zoom (VirChartCanvas *self,
                           double          zoom)
{
  GdkRectangle bounds;
  double       x, y;

  g_return_if_fail (VIR_IS_CHART_CANVAS (self));

  x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  y = gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
  if (vir_chart_canvas_get_bounds (self, self->cursor, &bounds))
    {
      x = bounds.x + bounds.width / 2.0;
      y = bounds.y + bounds.height / 2.0;
    }
  zoom_at (self, zoom, x, y);
  vir_canvas_zoom_show (self, self->cursor);
}

/**
 * vir_chart_canvas_zoom_by:
 * @self: a canvas
 * @steps: above zero to make the chart larger
 *
 * Zooms as a key does.
 */
void
vir_chart_canvas_zoom_by (VirChartCanvas *self,
                          int             steps)
{
  g_return_if_fail (VIR_IS_CHART_CANVAS (self));

  vir_chart_canvas_set_zoom (self, self->zoom * pow (ZOOM_STEP, steps));
}
