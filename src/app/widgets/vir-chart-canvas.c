/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widget: its chart, its cursor and its signals. */

#include "config.h"

#include "vir-chart-canvas-private.h"

#include "vir-chart-hit.h"

enum
{
  PROP_0,
  PROP_SCROLLABLE /* the first of four */
};

G_DEFINE_FINAL_TYPE_WITH_CODE (VirChartCanvas,
                               vir_chart_canvas,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static guint signals[VIR_CANVAS_N_SIGNALS];

void
vir_canvas_emit_activated (VirChartCanvas *self,
                           guint           datum)
{
  g_signal_emit (self, signals[VIR_CANVAS_ACTIVATED], 0, datum);
}

void
vir_canvas_emit_reorder (VirChartCanvas *self,
                         guint           datum,
                         guint           before)
{
  g_signal_emit (self, signals[VIR_CANVAS_REORDER], 0, datum, before);
}

void
vir_canvas_emit_zoomed (VirChartCanvas *self)
{
  g_signal_emit (self, signals[VIR_CANVAS_ZOOMED], 0);
}

void
vir_canvas_emit_laid_out (VirChartCanvas *self)
{
  g_signal_emit (self, signals[VIR_CANVAS_LAID_OUT], 0);
}

/* The datum that is meant by a point of the widget. */
guint
vir_canvas_hit (VirChartCanvas *self,
                double          x,
                double          y)
{
  if (!vir_canvas_ensure_scene (self))
    return 0;
  return vir_chart_hit (self->scene, x + vir_canvas_left (self), y + vir_canvas_top (self));
}

/* Tells that vir_chart_canvas_get_read() or vir_chart_canvas_get_drop() has changed. */
void
vir_canvas_read_changed (VirChartCanvas *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[VIR_CANVAS_READ_CHANGED], 0);
}

static void
vir_chart_canvas_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 240;
      *natural = 560;
    }
  else
    {
      *minimum = 120;
      *natural = 180;
    }
}

static void
vir_chart_canvas_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  vir_canvas_forget_node (self);
  vir_canvas_zoom_allocate (self, width, height);
}

static void
vir_chart_canvas_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  if (!vir_canvas_zoom_get (VIR_CHART_CANVAS (object), prop_id - PROP_SCROLLABLE, value))
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
vir_chart_canvas_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (!vir_canvas_zoom_set (VIR_CHART_CANVAS (object), prop_id - PROP_SCROLLABLE, value))
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
vir_chart_canvas_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  GTK_WIDGET_CLASS (vir_chart_canvas_parent_class)->css_changed (widget, change);
  /* the font may be another one */
  g_clear_pointer (&self->text, vir_chart_text_free);
  vir_canvas_forget_drawing (self);
}

static void
vir_chart_canvas_dispose (GObject *object)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (object);

  vir_canvas_zoom_dispose (self);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, vir_chart_scene_free);
  g_clear_pointer (&self->text, vir_chart_text_free);
  g_clear_pointer (&self->spec, vir_chart_spec_unref);

  G_OBJECT_CLASS (vir_chart_canvas_parent_class)->dispose (object);
}

static void
vir_chart_canvas_class_init (VirChartCanvasClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = vir_chart_canvas_get_property;
  object_class->set_property = vir_chart_canvas_set_property;
  object_class->dispose = vir_chart_canvas_dispose;
  vir_canvas_zoom_install (object_class, PROP_SCROLLABLE);
  widget_class->snapshot = vir_canvas_snapshot;
  widget_class->measure = vir_chart_canvas_measure;
  widget_class->size_allocate = vir_chart_canvas_size_allocate;
  widget_class->css_changed = vir_chart_canvas_css_changed;

  /* What is read out has changed: vir_chart_canvas_get_read(), vir_chart_canvas_get_drop(). */
  signals[VIR_CANVAS_READ_CHANGED] = g_signal_new ("read-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* A datum was clicked, or Enter was pressed on it. */
  signals[VIR_CANVAS_ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                                NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  /* A step was dragged, or moved by a key: its datum, and the step before which it is to go, 0 for the
   * end. */
  signals[VIR_CANVAS_REORDER] = g_signal_new ("reorder", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                              NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /* vir_chart_canvas_get_zoom() has changed. */
  signals[VIR_CANVAS_ZOOMED] = g_signal_new ("zoomed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                             NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* The chart was laid out: vir_chart_canvas_get_notation() may be another one. Comes while sizes are given out or a
   * frame is drawn. */
  signals[VIR_CANVAS_LAID_OUT] = g_signal_new ("laid-out", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                               NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "chart");
  vir_canvas_keys_install (widget_class);
}

static void
vir_chart_canvas_init (VirChartCanvas *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "chart");
  vir_canvas_draw_init (self);
  vir_canvas_pointer_init (self);
  vir_canvas_zoom_init (self);
  vir_canvas_order_init (self);
}

/**
 * vir_chart_canvas_new:
 *
 * Returns: (transfer floating): a canvas without a chart
 */
GtkWidget *
vir_chart_canvas_new (void)
{
  return g_object_new (VIR_TYPE_CHART_CANVAS, NULL);
}

/**
 * vir_chart_canvas_set_spec:
 * @self: a canvas
 * @spec: (nullable): a chart
 *
 * Draws another chart. The cursor goes to the mark of the same record, if the chart has one.
 */
void
vir_chart_canvas_set_spec (VirChartCanvas     *self,
                           const VirChartSpec *spec)
{
  const VirChartDatum *old = NULL;
  guint                cursor = 0;

  g_return_if_fail (VIR_IS_CHART_CANVAS (self));

  if (spec == self->spec)
    return;
  if (self->spec != NULL && self->cursor != 0)
    old = vir_chart_spec_get_datum (self->spec, self->cursor);
  if (old != NULL && spec != NULL && *old->record != '\0')
    cursor = vir_chart_spec_find_datum (spec, old->record, old->panel);
  g_clear_pointer (&self->spec, vir_chart_spec_unref);
  self->spec = spec != NULL ? vir_chart_spec_ref (spec) : NULL;
  self->cursor = cursor;
  self->hover = 0;
  vir_canvas_order_cancel (self);
  vir_canvas_forget_drawing (self);
  vir_canvas_read_changed (self);
}

/**
 * vir_chart_canvas_get_spec:
 * @self: a canvas
 *
 * Returns: (transfer none) (nullable): the chart
 */
const VirChartSpec *
vir_chart_canvas_get_spec (VirChartCanvas *self)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), NULL);

  return self->spec;
}

/**
 * vir_chart_canvas_get_cursor:
 * @self: a canvas
 *
 * Returns: the datum of the keyboard cursor, 0 for none
 */
guint
vir_chart_canvas_get_cursor (VirChartCanvas *self)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), 0);

  return self->cursor;
}

/**
 * vir_chart_canvas_set_cursor:
 * @self: a canvas
 * @datum: a datum, or 0 for none
 *
 * Moves the cursor.
 */
void
vir_chart_canvas_set_cursor (VirChartCanvas *self,
                             guint           datum)
{
  g_return_if_fail (VIR_IS_CHART_CANVAS (self));

  if (datum == self->cursor || (self->spec != NULL && datum > self->spec->n_datums))
    return;
  self->cursor = datum;
  /* what was done last is read, until the pointer moves again */
  if (datum != 0)
    self->hover = 0;
  vir_canvas_zoom_show (self, datum);
  vir_canvas_read_changed (self);
}

/**
 * vir_chart_canvas_get_read:
 * @self: a canvas
 *
 * Returns: the datum to be read out: that of the pointer, else that of the cursor, else 0
 */
guint
vir_chart_canvas_get_read (VirChartCanvas *self)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), 0);

  return self->hover != 0 ? self->hover : self->cursor;
}

/**
 * vir_chart_canvas_get_notation:
 * @self: a canvas
 *
 * Returns: (nullable): how the marks of the chart are to be read, %NULL while it is not laid out
 */
const char *
vir_chart_canvas_get_notation (VirChartCanvas *self)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), NULL);

  if (self->scene == NULL)
    return NULL;
  return self->scene->notation != NULL ? self->scene->notation : "";
}

/**
 * vir_chart_canvas_get_bounds:
 * @self: a canvas
 * @datum: a datum
 * @bounds: (out): where its mark stands in the widget
 *
 * Returns: whether it has a mark
 */
gboolean
vir_chart_canvas_get_bounds (VirChartCanvas *self,
                             guint           datum,
                             GdkRectangle   *bounds)
{
  double x, y, width, height;

  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), FALSE);

  if (!vir_canvas_ensure_scene (self) || !vir_chart_hit_bounds (self->scene, datum, &x, &y, &width, &height))
    return FALSE;
  x -= vir_canvas_left (self);
  y -= vir_canvas_top (self);
  *bounds = (GdkRectangle){ (int) x, (int) y, MAX ((int) width, 1), MAX ((int) height, 1) };
  return TRUE;
}

/**
 * vir_chart_canvas_is_ground:
 * @self: a canvas
 * @x: pixels from its left
 * @y: pixels from its top
 * @state: the keys that are held
 *
 * Tells whether a drag that begins at a point is of the chart as a whole: not of a step that can be moved
 * along an order, nor of a part of a chart that is larger than its place. Shift always means the chart.
 *
 * Returns: whether it is
 */
gboolean
vir_chart_canvas_is_ground (VirChartCanvas  *self,
                            double           x,
                            double           y,
                            GdkModifierType  state)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), FALSE);

  if ((state & GDK_SHIFT_MASK) != 0)
    return TRUE;
  return self->zoom <= 1 && !vir_canvas_order_can_take (self, vir_canvas_hit (self, x, y));
}
