/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The widget: head, canvas or table, and the lines below. Canvas and table are two views of one spec; the chosen datum
 * is the canvas's cursor. */

#include "config.h"

#include "vir-chart-view-private.h"

#include "vir-chart-drag.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (VirChartView, vir_chart_view, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_AS_TABLE,
  PROP_COMPACT,
  N_PROPS
};

enum
{
  TITLE_EDITED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

/* Whether the page keeps titles. */
gboolean
vir_chart_view_can_title (VirChartView *self)
{
  return vir_chart_view_get_spec (self) != NULL && g_signal_has_handler_pending (self, signals[TITLE_EDITED], 0, TRUE);
}

void
vir_chart_view_emit_title (VirChartView *self,
                           const char   *title)
{
  g_signal_emit (self, signals[TITLE_EDITED], 0, title);
}

static void
title_pressed_cb (GtkGestureClick *gesture,
                  int              n_press,
                  double           x,
                  double           y,
                  VirChartView    *self)
{
  if (n_press == 2)
    vir_chart_view_edit_title (self);
}

static void
table_toggled_cb (GtkToggleButton *button,
                  VirChartView    *self)
{
  gboolean as_table = gtk_toggle_button_get_active (button);

  gtk_stack_set_visible_child_name (self->stack, as_table ? "table" : "chart");
  gtk_widget_set_visible (GTK_WIDGET (self->reading), !as_table);
  vir_chart_view_show_note (self);
  vir_chart_view_update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_TABLE]);
}

static void
secondary_pressed_cb (GtkGestureClick *gesture,
                      int              n_press,
                      double           x,
                      double           y,
                      VirChartView    *self)
{
  graphene_point_t point;

  if (!gtk_widget_compute_point (GTK_WIDGET (self->stack), GTK_WIDGET (self),
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;
  vir_chart_view_popup (self, (GdkRectangle){ (int) point.x, (int) point.y, 1, 1 });
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
vir_chart_view_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  VirChartView *self = VIR_CHART_VIEW (object);

  switch (prop_id)
    {
    case PROP_AS_TABLE:
      g_value_set_boolean (value, vir_chart_view_get_as_table (self));
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_chart_view_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  VirChartView *self = VIR_CHART_VIEW (object);

  switch (prop_id)
    {
    case PROP_AS_TABLE:
      vir_chart_view_set_as_table (self, g_value_get_boolean (value));
      /* by its key or the menu, not the button, which keeps the focus */
      if (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN)
        gtk_widget_grab_focus (GTK_WIDGET (self));
      break;
    case PROP_COMPACT:
      vir_chart_view_set_compact (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
vir_chart_view_dispose (GObject *object)
{
  VirChartView *self = VIR_CHART_VIEW (object);

  g_clear_handle_id (&self->fitting, g_source_remove);
  g_clear_handle_id (&self->noting, g_source_remove);
  if (self->menu != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->menu));
  self->menu = NULL;
  vir_chart_view_dispose_title (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_CHART_VIEW);

  G_OBJECT_CLASS (vir_chart_view_parent_class)->dispose (object);
}

static void
vir_chart_view_finalize (GObject *object)
{
  g_free (VIR_CHART_VIEW (object)->figures);
  g_free (VIR_CHART_VIEW (object)->stem);

  G_OBJECT_CLASS (vir_chart_view_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-chart-view.ui");
  gtk_widget_class_bind_template_child (widget_class, VirChartView, head);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, title);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, subtitle);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, controls);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, stale_button);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, fit_button);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, zoom_label);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, table_button);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, table_label);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, export_label);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, stack);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, scroller);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, canvas);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, twin);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, none);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, note);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, reading);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, menu_model);
  gtk_widget_class_bind_template_callback (widget_class, table_toggled_cb);
  gtk_widget_class_bind_template_callback_full (widget_class, "read_changed_cb", G_CALLBACK (vir_chart_view_read_cb));
  gtk_widget_class_bind_template_callback_full (widget_class, "canvas_zoomed_cb", G_CALLBACK (vir_chart_view_fit_cb));
  gtk_widget_class_bind_template_callback (widget_class, title_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_pressed_cb);
}

static void
vir_chart_view_class_init (VirChartViewClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  g_type_ensure (VIR_TYPE_CHART_CANVAS);
  g_type_ensure (VIR_TYPE_CHART_TWIN);

  object_class->get_property = vir_chart_view_get_property;
  object_class->set_property = vir_chart_view_set_property;
  object_class->dispose = vir_chart_view_dispose;
  object_class->finalize = vir_chart_view_finalize;

  properties[PROP_AS_TABLE] = g_param_spec_boolean ("as-table", NULL, NULL, FALSE, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* A title was written: it, or %NULL for the one that the figures give. */
  signals[TITLE_EDITED] = g_signal_new ("title-edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chartview");
  vir_chart_view_install (widget_class);
  bind_template (widget_class);
  vir_chart_view_install_focus (widget_class);
  vir_chart_view_install_records (widget_class);
}

static void
vir_chart_view_init (VirChartView *self)
{
  self->reorderable = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  vir_chart_drag_install (self, self->canvas);
  vir_chart_view_init_reading (self);
  vir_chart_view_init_note (self);
  vir_chart_view_init_width (self);
  vir_chart_view_update (self);
}

/**
 * vir_chart_view_new:
 *
 * Returns: (transfer floating): a view without a chart
 */
GtkWidget *
vir_chart_view_new (void)
{
  return g_object_new (VIR_TYPE_CHART_VIEW, NULL);
}

/**
 * vir_chart_view_set_spec:
 * @self: a view
 * @spec: (nullable): a chart
 *
 * Shows another chart, or the same one with other figures.
 */
void
vir_chart_view_set_spec (VirChartView       *self,
                         const VirChartSpec *spec)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  vir_chart_canvas_set_spec (self->canvas, spec);
  vir_chart_twin_set_spec (self->twin, spec);
  gtk_widget_set_visible (GTK_WIDGET (self->none), spec == NULL);
  gtk_label_set_text (self->title, spec != NULL ? spec->head.title : "");
  gtk_label_set_text (self->subtitle, spec != NULL ? spec->head.subtitle : "");
  vir_chart_view_queue_width (self);
  self->told = vir_chart_canvas_get_cursor (self->canvas);
  vir_chart_twin_select (self->twin, self->told);
  vir_chart_view_update_reorder (self);
  vir_chart_view_forget_note (self);
  vir_chart_view_update_description (self);
  vir_chart_view_update_reading (self);
  vir_chart_view_update (self);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title),
                               vir_chart_view_can_title (self) ? _ ("Double-click to write another title (F2)") : NULL);
}

/**
 * vir_chart_view_get_spec:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the chart
 */
const VirChartSpec *
vir_chart_view_get_spec (VirChartView *self)
{
  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), NULL);

  return vir_chart_canvas_get_spec (self->canvas);
}

/**
 * vir_chart_view_set_compact:
 * @self: a view
 * @compact: whether the buttons show symbols only
 *
 * Makes room in the head. A chart that is narrow does so by itself.
 */
void
vir_chart_view_set_compact (VirChartView *self,
                            gboolean      compact)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  if (compact == self->compact)
    return;
  self->compact = compact;
  vir_chart_view_update_buttons (self);
  vir_chart_view_queue_width (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COMPACT]);
}

/**
 * vir_chart_view_add_control:
 * @self: a view
 * @control: a widget
 *
 * Puts @control before the buttons in the head.
 */
void
vir_chart_view_add_control (VirChartView *self,
                            GtkWidget    *control)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  gtk_box_prepend (self->controls, control);
  vir_chart_view_queue_width (self);
}

/**
 * vir_chart_view_set_as_table:
 * @self: a view
 * @as_table: whether the figures are shown as a table
 *
 * Chooses between drawing and table.
 */
void
vir_chart_view_set_as_table (VirChartView *self,
                             gboolean      as_table)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  gtk_toggle_button_set_active (self->table_button, as_table);
}

/**
 * vir_chart_view_get_as_table:
 * @self: a view
 *
 * Returns: whether the figures are shown as a table
 */
gboolean
vir_chart_view_get_as_table (VirChartView *self)
{
  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), FALSE);

  return gtk_toggle_button_get_active (self->table_button);
}
