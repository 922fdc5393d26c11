/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lays a spec out once for each size, font and theme, and keeps the drawing as a render node: moving
 * the pointer from mark to mark draws only the small node on top. */

#include "config.h"

#include "vir-chart-canvas.h"

#include "vir-chart-describe.h"
#include "vir-chart-draw.h"
#include "vir-chart-hit.h"
#include "vir-chart-layout.h"

#include <adwaita.h>

/* The size of chart text to that of the user's font: 12 px beside 14.67 px. */
#define TEXT_TO_FONT (12.0 / 14.667)
#define FOCUS_MARGIN 8

struct _VirChartCanvas
{
  GtkWidget parent_instance;

  VirChartSpec  *spec;
  VirChartText  *text;
  VirChartScene *scene;
  GskRenderNode *node;  /* the drawing without cursor */
  int            width; /* of the scene */
  int            height;

  guint cursor; /* the datum of the keyboard, 0 for none */
  guint hover;  /* the datum of the pointer, 0 for none */
};

G_DEFINE_FINAL_TYPE (VirChartCanvas, vir_chart_canvas, GTK_TYPE_WIDGET)

enum
{
  READ_CHANGED,
  ACTIVATED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
forget_drawing (VirChartCanvas *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, vir_chart_scene_free);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
style_changed_cb (VirChartCanvas *self)
{
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static double
text_size (VirChartCanvas *self)
{
  PangoContext               *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double                      size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72.0;
  return MAX (size * TEXT_TO_FONT, 12.0);
}

static gboolean
ensure_scene (VirChartCanvas *self)
{
  int           width = gtk_widget_get_width (GTK_WIDGET (self));
  int           height = gtk_widget_get_height (GTK_WIDGET (self));
  VirChartStyle style = { .medium = VIR_CHART_SCREEN, .text = text_size (self) };

  if (self->spec == NULL || width < 2 || height < 2)
    return FALSE;
  if (self->scene != NULL && width == self->width && height == self->height)
    return TRUE;
  forget_drawing (self);
  if (self->text == NULL)
    self->text = vir_chart_text_new_for_context (gtk_widget_get_pango_context (GTK_WIDGET (self)));
  self->scene = vir_chart_layout (self->spec, vir_chart_text_get_metrics (self->text), width, height, &style);
  self->width = width;
  self->height = height;
  return self->scene != NULL;
}

static const VirPalette *
canvas_palette (void)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();

  if (adw_style_manager_get_dark (manager))
    return vir_palette_get (VIR_THEME_DARK);
  if (adw_style_manager_get_high_contrast (manager))
    return vir_palette_get (VIR_THEME_HIGH_CONTRAST);
  return vir_palette_get (VIR_THEME_LIGHT);
}

static void
snapshot_focus (VirChartCanvas *self,
                GtkSnapshot    *snapshot,
                guint           datum)
{
  double   x, y, width, height;
  cairo_t *cr;

  if (datum == 0 || !vir_chart_hit_bounds (self->scene, datum, &x, &y, &width, &height))
    return;
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT ((float) x - FOCUS_MARGIN, (float) y - FOCUS_MARGIN,
                                                       (float) width + 2 * FOCUS_MARGIN,
                                                       (float) height + 2 * FOCUS_MARGIN));
  vir_chart_draw_focus (self->scene, canvas_palette (), datum, cr);
  cairo_destroy (cr);
}

static void
vir_chart_canvas_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  if (!ensure_scene (self))
    return;
  if (self->node == NULL)
    {
      GtkSnapshot *once = gtk_snapshot_new ();
      cairo_t     *cr = gtk_snapshot_append_cairo (once, &GRAPHENE_RECT_INIT (0, 0, (float) self->width,
                                                                              (float) self->height));

      vir_chart_draw (self->scene, canvas_palette (), self->text, cr);
      cairo_destroy (cr);
      self->node = gtk_snapshot_free_to_node (once);
    }
  if (self->node != NULL)
    gtk_snapshot_append_node (snapshot, self->node);
  snapshot_focus (self, snapshot, self->cursor);
  if (self->hover != self->cursor)
    snapshot_focus (self, snapshot, self->hover);
}

static void
read_changed (VirChartCanvas *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[READ_CHANGED], 0);
}

static void
set_hover (VirChartCanvas *self,
           guint           datum)
{
  if (datum == self->hover)
    return;
  self->hover = datum;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), datum != 0 ? "pointer" : NULL);
  read_changed (self);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           VirChartCanvas           *self)
{
  if (ensure_scene (self))
    set_hover (self, vir_chart_hit (self->scene, x, y));
}

static void
leave_cb (GtkEventControllerMotion *controller,
          VirChartCanvas           *self)
{
  set_hover (self, 0);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             VirChartCanvas  *self)
{
  guint datum = ensure_scene (self) ? vir_chart_hit (self->scene, x, y) : 0;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (datum == 0)
    return;
  vir_chart_canvas_set_cursor (self, datum);
  g_signal_emit (self, signals[ACTIVATED], 0, datum);
}

/* The argument is the step of the cursor, or G_MININT and G_MAXINT for first and last. */
static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);
  int             step;
  guint           next;

  g_variant_get (args, "(i)", &step);
  if (!ensure_scene (self))
    return FALSE;
  if (step == G_MININT)
    next = vir_chart_hit_next (self->scene, 0, 1);
  else if (step == G_MAXINT)
    next = vir_chart_hit_next (self->scene, 0, -1);
  else
    next = vir_chart_hit_next (self->scene, self->cursor, step);
  if (next == 0)
    return TRUE;
  vir_chart_canvas_set_cursor (self, next);
  return TRUE;
}

static gboolean
activate_cb (GtkWidget *widget,
             GVariant  *args,
             gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  if (self->cursor == 0)
    return FALSE;
  g_signal_emit (self, signals[ACTIVATED], 0, self->cursor);
  return TRUE;
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  if (self->cursor == 0)
    return FALSE;
  vir_chart_canvas_set_cursor (self, 0);
  return TRUE;
}

static gboolean
query_tooltip_cb (VirChartCanvas *self,
                  int             x,
                  int             y,
                  gboolean        keyboard,
                  GtkTooltip     *tooltip,
                  gpointer        data)
{
  guint            datum = keyboard ? self->cursor : self->hover;
  g_autofree char *words = NULL;
  GdkRectangle     bounds;

  if (datum == 0 || !vir_chart_canvas_get_bounds (self, datum, &bounds))
    return FALSE;
  words = vir_chart_describe_datum (self->spec, datum);
  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip, &bounds);
  return TRUE;
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
vir_chart_canvas_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (widget);

  GTK_WIDGET_CLASS (vir_chart_canvas_parent_class)->css_changed (widget, change);
  /* the font may be another one */
  g_clear_pointer (&self->text, vir_chart_text_free);
  forget_drawing (self);
}

static void
vir_chart_canvas_dispose (GObject *object)
{
  VirChartCanvas *self = VIR_CHART_CANVAS (object);

  g_clear_pointer (&self->node, gsk_render_node_unref);
  g_clear_pointer (&self->scene, vir_chart_scene_free);
  g_clear_pointer (&self->text, vir_chart_text_free);
  g_clear_pointer (&self->spec, vir_chart_spec_unref);

  G_OBJECT_CLASS (vir_chart_canvas_parent_class)->dispose (object);
}

static void
add_move (GtkWidgetClass *widget_class,
          guint           keyval,
          int             step)
{
  gtk_widget_class_add_binding (widget_class, keyval, 0, move_cb, "(i)", step);
}

static void
vir_chart_canvas_class_init (VirChartCanvasClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = vir_chart_canvas_dispose;
  widget_class->snapshot = vir_chart_canvas_snapshot;
  widget_class->measure = vir_chart_canvas_measure;
  widget_class->css_changed = vir_chart_canvas_css_changed;

  /* What is read out has changed: vir_chart_canvas_get_read(). */
  signals[READ_CHANGED] = g_signal_new ("read-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* A datum was clicked, or Enter was pressed on it. */
  signals[ACTIVATED] = g_signal_new ("activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_css_name (widget_class, "chart");
  add_move (widget_class, GDK_KEY_Right, 1);
  add_move (widget_class, GDK_KEY_Down, 1);
  add_move (widget_class, GDK_KEY_Left, -1);
  add_move (widget_class, GDK_KEY_Up, -1);
  add_move (widget_class, GDK_KEY_Home, G_MININT);
  add_move (widget_class, GDK_KEY_End, G_MAXINT);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Enter, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_space, 0, activate_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
vir_chart_canvas_init (VirChartCanvas *self)
{
  AdwStyleManager    *manager = adw_style_manager_get_default ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (GTK_WIDGET (self), "chart");
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "enter", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (style_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (style_changed_cb), self,
                           G_CONNECT_SWAPPED);
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
  forget_drawing (self);
  read_changed (self);
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
  read_changed (self);
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

  if (!ensure_scene (self) || !vir_chart_hit_bounds (self->scene, datum, &x, &y, &width, &height))
    return FALSE;
  *bounds = (GdkRectangle){ (int) x, (int) y, MAX ((int) width, 1), MAX ((int) height, 1) };
  return TRUE;
}
