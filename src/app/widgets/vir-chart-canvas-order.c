/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Moving a step of a VirChartCanvas along the order of its chart: by drag, with a line where it would go,
 * or by a key. Must not move anything itself: it tells which step is to go before which. */

#include "config.h"

#include "vir-chart-canvas-private.h"

#include "vir-chart-hit.h"

#include <math.h>

/* How far the line reaches beyond a mark, and the size of its ends. */
#define LINE_REACH 14
#define LINE_END 3

static const VirChartDatum *
step_of (VirChartCanvas *self,
         guint           datum)
{
  const VirChartDatum *step = self->spec != NULL && datum != 0 ? vir_chart_spec_get_datum (self->spec, datum) : NULL;

  return step != NULL && step->kind == VIR_DATUM_STEP && *step->record != '\0' ? step : NULL;
}

/* The step after or before another one, 0 at either end. */
static guint
neighbour (VirChartCanvas *self,
           guint           datum,
           int             by)
{
  const VirChartDatum *step = step_of (self, datum);

  if (step == NULL || (by < 0 && step->index == 0))
    return 0;
  return vir_chart_spec_find_mark (self->spec, VIR_DATUM_STEP, step->panel, (guint) ((int) step->index + by), step->sub);
}

/* Whether a datum is a step that can be moved. */
gboolean
vir_canvas_order_can_take (VirChartCanvas *self,
                           guint           datum)
{
  return self->reorderable && step_of (self, datum) != NULL;
}

/* Moves the step of the cursor one place, for a key. Returns whether it is a step that can be moved. */
gboolean
vir_canvas_order_step (VirChartCanvas *self,
                       int             step)
{
  guint next;

  if (!vir_canvas_order_can_take (self, self->cursor))
    return FALSE;
  next = neighbour (self, self->cursor, step);
  if (next != 0)
    vir_canvas_emit_reorder (self, self->cursor, step < 0 ? next : neighbour (self, next, 1));
  return TRUE;
}

/* The mark of a step of the same panel that is nearest to a point of the scene. */
static const VirSceneItem *
nearest_step (VirChartCanvas *self,
              double          x,
              double          y)
{
  const VirChartDatum *moving = step_of (self, self->moving);
  const VirSceneItem  *nearest = NULL;
  double               least = G_MAXDOUBLE;

  for (guint i = 0; i < self->scene->items->len; i++)
    {
      const VirSceneItem  *item = vir_chart_scene_item (self->scene, i);
      const VirChartDatum *step = item->shape != VIR_SCENE_TEXT ? step_of (self, item->datum) : NULL;
      double               box[4], distance;

      if (step == NULL || step->panel != moving->panel)
        continue;
      vir_chart_hit_item_box (self->scene, item, box);
      distance = hypot (MAX (MAX (box[0] - x, x - box[2]), 0), MAX (MAX (box[1] - y, y - box[3]), 0));
      /* of two that hold the point, the one whose middle is nearer */
      distance += 0.001 * hypot ((box[0] + box[2]) / 2 - x, (box[1] + box[3]) / 2 - y);
      if (distance < least)
        {
          least = distance;
          nearest = item;
        }
    }
  return nearest;
}

/* Whether the order runs down the chart, as in rows, and not along it. */
static gboolean
runs_down (VirChartCanvas *self)
{
  const VirChartDatum *moving = step_of (self, self->moving);
  double               first[4], last[4], box[4];
  gboolean             found = FALSE;

  for (guint datum = 1; datum <= self->spec->n_datums; datum++)
    {
      const VirChartDatum *step = step_of (self, datum);

      if (step == NULL || step->panel != moving->panel || !vir_chart_hit_extents (self->scene, datum, box))
        continue;
      if (!found)
        memcpy (first, box, sizeof box);
      memcpy (last, box, sizeof box);
      found = TRUE;
    }
  return found && fabs (last[1] - first[1]) > 2 * fabs (last[0] - first[0]);
}

/* Finds where the step would go if it were let go at a point of the scene. */
static void
find_landing (VirChartCanvas *self,
              double          x,
              double          y)
{
  const VirSceneItem *item = nearest_step (self, x, y);
  gboolean            down = runs_down (self);
  gboolean            before;
  double              box[4], at;

  self->landing = FALSE;
  if (item == NULL)
    return;
  vir_chart_hit_item_box (self->scene, item, box);
  before = down ? y < (box[1] + box[3]) / 2 : x < (box[0] + box[2]) / 2;
  self->before = before ? item->datum : neighbour (self, item->datum, 1);
  self->landing = item->datum != self->moving && self->before != self->moving &&
                  self->before != neighbour (self, self->moving, 1);
  if (self->before == 0)
    self->landing = neighbour (self, self->moving, 1) != 0;
  at = down ? box[before ? 1 : 3] : box[before ? 0 : 2];
  self->line[0] = down ? box[0] - LINE_REACH : at;
  self->line[1] = down ? at : box[1] - LINE_REACH;
  self->line[2] = down ? box[2] + LINE_REACH : at;
  self->line[3] = down ? at : box[3] + LINE_REACH;
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               VirChartCanvas *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  guint           datum = vir_canvas_hit (self, x, y);

  self->taken = 0;
  if ((state & GDK_SHIFT_MASK) != 0 || !vir_canvas_order_can_take (self, datum))
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  self->taken = datum;
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                VirChartCanvas *self)
{
  double x, y;

  if (self->taken == 0 || !vir_canvas_ensure_scene (self))
    return;
  if (self->moving == 0)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
        return;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      gtk_widget_grab_focus (GTK_WIDGET (self));
      self->moving = self->taken;
      gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
    }
  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  find_landing (self, x + dx + vir_canvas_left (self), y + dy + vir_canvas_top (self));
  vir_canvas_read_changed (self);
}

static void
drag_end_cb (GtkGestureDrag *gesture,
             double          dx,
             double          dy,
             VirChartCanvas *self)
{
  guint    datum = self->moving;
  guint    before = self->before;
  gboolean landing = self->landing;

  if (!vir_canvas_order_cancel (self) || !landing)
    return;
  vir_chart_canvas_set_cursor (self, datum);
  vir_canvas_emit_reorder (self, datum, before);
}

static void
drag_cancel_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                VirChartCanvas   *self)
{
  vir_canvas_order_cancel (self);
}

/* Lets go of the step that is being dragged. Returns whether there was one. */
gboolean
vir_canvas_order_cancel (VirChartCanvas *self)
{
  gboolean was = self->moving != 0;

  self->taken = 0;
  self->moving = 0;
  self->landing = FALSE;
  if (!was)
    return FALSE;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), self->hover != 0 ? "pointer" : NULL);
  vir_canvas_read_changed (self);
  return TRUE;
}

/* Draws the line where the step would go, in the pixels of the scene. */
void
vir_canvas_order_snapshot (VirChartCanvas   *self,
                           const VirPalette *palette,
                           GtkSnapshot      *snapshot)
{
  guint32  rgb = vir_palette_resolve (palette, (VirPaint){ .colour = VIR_COLOUR_FOCUS });
  double  *line = self->line;
  cairo_t *cr;

  if (self->moving == 0 || !self->landing)
    return;
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT ((float) line[0] - 2 * LINE_END, (float) line[1] - 2 * LINE_END,
                                                       (float) (line[2] - line[0]) + 4 * LINE_END,
                                                       (float) (line[3] - line[1]) + 4 * LINE_END));
  cairo_set_source_rgb (cr, ((rgb >> 16) & 0xff) / 255.0, ((rgb >> 8) & 0xff) / 255.0, (rgb & 0xff) / 255.0);
  cairo_set_line_width (cr, 2);
  cairo_move_to (cr, line[0], line[1]);
  cairo_line_to (cr, line[2], line[3]);
  cairo_stroke (cr);
  cairo_arc (cr, line[0], line[1], LINE_END, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_arc (cr, line[2], line[3], LINE_END, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_destroy (cr);
}

/* For vir_chart_canvas_init(). */
void
vir_canvas_order_init (VirChartCanvas *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (drag_cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}

/**
 * vir_chart_canvas_set_reorderable:
 * @self: a canvas
 * @reorderable: whether steps can be moved along the order
 *
 * Lets steps be dragged, and moved with Alt and the arrows; see #VirChartCanvas::reorder.
 */
void
vir_chart_canvas_set_reorderable (VirChartCanvas *self,
                                  gboolean        reorderable)
{
  g_return_if_fail (VIR_IS_CHART_CANVAS (self));

  self->reorderable = reorderable;
  if (!reorderable)
    vir_canvas_order_cancel (self);
}

/**
 * vir_chart_canvas_get_drop:
 * @self: a canvas
 * @datum: (out): the step that is being dragged
 * @before: (out): before which step it would go; 0 for the end
 *
 * Returns: whether a step is being dragged to another place
 */
gboolean
vir_chart_canvas_get_drop (VirChartCanvas *self,
                           guint          *datum,
                           guint          *before)
{
  g_return_val_if_fail (VIR_IS_CHART_CANVAS (self), FALSE);

  *datum = self->moving;
  *before = self->before;
  return self->moving != 0 && self->landing;
}
