/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Head, canvas or table, and the line that reads out. Canvas and table are two views of one spec; the
 * chosen datum is the canvas's cursor. */

#include "config.h"

#include "vir-chart-view.h"

#include "vir-chart-canvas.h"
#include "vir-chart-describe.h"
#include "vir-chart-export.h"
#include "vir-chart-twin.h"

#include <glib/gi18n-lib.h>

struct _VirChartView
{
  GtkWidget parent_instance;

  GtkWidget       *head;
  GtkLabel        *title;
  GtkLabel        *subtitle;
  GtkBox          *controls;
  GtkToggleButton *table_button;
  GtkWidget       *table_label;
  GtkWidget       *export_label;
  GtkStack        *stack;
  VirChartCanvas  *canvas;
  VirChartTwin    *twin;
  GtkWidget       *none; /* in place of a chart that has no figures */
  GtkLabel        *reading;
  GtkPopover      *menu;
  GMenuModel      *menu_model;

  gboolean compact;
};

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
  RECORD_ACTIVATED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint       signals[N_SIGNALS];

/* The chart that was used last, for an export that names none. */
static GWeakRef last_used;

static void
update_reading (VirChartView *self)
{
  const VirChartSpec *spec = vir_chart_canvas_get_spec (self->canvas);
  guint               datum = vir_chart_canvas_get_read (self->canvas);
  g_autofree char    *words = NULL;

  if (spec != NULL && datum != 0)
    words = vir_chart_describe_datum (spec, datum);
  else if (spec != NULL)
    words = g_strdup (*spec->head.note != '\0' ? spec->head.note : spec->head.source);
  gtk_label_set_text (self->reading, words != NULL ? words : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->reading), words);
  if (datum != 0)
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self->reading), "dim-label");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas),
                                      GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                      -1);
    }
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->reading), "dim-label");
}

static void
read_changed_cb (VirChartCanvas *canvas,
                 VirChartView   *self)
{
  update_reading (self);
}

static void
activate_record (VirChartView *self,
                 guint         datum)
{
  const VirChartSpec  *spec = vir_chart_canvas_get_spec (self->canvas);
  const VirChartDatum *mark = spec != NULL ? vir_chart_spec_get_datum (spec, datum) : NULL;

  if (mark != NULL && *mark->record != '\0')
    g_signal_emit (self, signals[RECORD_ACTIVATED], 0, mark->record);
}

static void
canvas_activated_cb (VirChartCanvas *canvas,
                     guint           datum,
                     VirChartView   *self)
{
  activate_record (self, datum);
}

static void
twin_selected_cb (VirChartTwin *twin,
                  guint         datum,
                  VirChartView *self)
{
  vir_chart_canvas_set_cursor (self->canvas, datum);
  activate_record (self, datum);
}

static void
table_toggled_cb (GtkToggleButton *button,
                  VirChartView    *self)
{
  gboolean as_table = gtk_toggle_button_get_active (button);

  gtk_stack_set_visible_child_name (self->stack, as_table ? "table" : "chart");
  gtk_widget_set_visible (GTK_WIDGET (self->reading), !as_table);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AS_TABLE]);
}

static void
copy_image_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  VirChartView       *self = VIR_CHART_VIEW (widget);
  VirExportOptions    options = VIR_EXPORT_OPTIONS_INIT;
  const VirChartSpec *spec = vir_chart_canvas_get_spec (self->canvas);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;

  if (spec == NULL)
    return;
  options.format = VIR_CHART_FORMAT_PNG;
  bytes = vir_chart_render (spec, &options, &error);
  texture = bytes != NULL ? gdk_texture_new_from_bytes (bytes, &error) : NULL;
  if (texture == NULL)
    {
      gtk_label_set_text (self->reading, error->message);
      return;
    }
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), texture);
  gtk_label_set_text (self->reading, _ ("Image copied"));
}

static void
copy_table_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  VirChartView    *self = VIR_CHART_VIEW (widget);
  g_autofree char *text = vir_chart_twin_to_tsv (self->twin);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  gtk_label_set_text (self->reading, _ ("Table copied"));
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_weak_ref_set (&last_used, widget);
  gtk_widget_activate_action (widget, "win.export-chart", NULL);
}

static void
popup_menu (VirChartView *self,
            GdkRectangle  at)
{
  if (self->menu == NULL)
    {
      self->menu = GTK_POPOVER (gtk_popover_menu_new_from_model (self->menu_model));
      gtk_popover_set_has_arrow (self->menu, FALSE);
      gtk_widget_set_halign (GTK_WIDGET (self->menu), GTK_ALIGN_START);
      /* not the stack's: there every child is taken for a page */
      gtk_widget_set_parent (GTK_WIDGET (self->menu), GTK_WIDGET (self));
    }
  gtk_popover_set_pointing_to (self->menu, &at);
  gtk_popover_popup (self->menu);
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
  popup_menu (self, (GdkRectangle){ (int) point.x, (int) point.y, 1, 1 });
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
show_menu_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  popup_menu (VIR_CHART_VIEW (widget), (GdkRectangle){ gtk_widget_get_width (widget) / 2, 24, 1, 1 });
}

static void
focus_entered_cb (GtkEventControllerFocus *controller,
                  VirChartView            *self)
{
  g_weak_ref_set (&last_used, self);
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
      break;
    case PROP_COMPACT:
      vir_chart_view_set_compact (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
vir_chart_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (VIR_CHART_VIEW (widget)->canvas));
}

static void
vir_chart_view_dispose (GObject *object)
{
  VirChartView *self = VIR_CHART_VIEW (object);

  if (self->menu != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->menu));
  self->menu = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), VIR_TYPE_CHART_VIEW);

  G_OBJECT_CLASS (vir_chart_view_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-chart-view.ui");
  gtk_widget_class_bind_template_child (widget_class, VirChartView, head);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, title);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, subtitle);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, controls);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, table_button);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, table_label);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, export_label);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, stack);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, canvas);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, twin);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, none);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, reading);
  gtk_widget_class_bind_template_child (widget_class, VirChartView, menu_model);
  gtk_widget_class_bind_template_callback (widget_class, table_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, canvas_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, twin_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, secondary_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
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
  widget_class->grab_focus = vir_chart_view_grab_focus;

  properties[PROP_AS_TABLE] = g_param_spec_boolean ("as-table", NULL, NULL, FALSE, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /* A mark was clicked or entered: the id of the record it stands for. */
  signals[RECORD_ACTIVATED] = g_signal_new ("record-activated", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chartview");
  gtk_widget_class_install_property_action (widget_class, "chart.as-table", "as-table");
  gtk_widget_class_install_action (widget_class, "chart.copy-image", NULL, copy_image_cb);
  gtk_widget_class_install_action (widget_class, "chart.copy-table", NULL, copy_table_cb);
  gtk_widget_class_install_action (widget_class, "chart.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "chart.menu", NULL, show_menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_ALT_MASK, "chart.as-table", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "chart.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "chart.menu", NULL);
  bind_template (widget_class);
}

static void
vir_chart_view_init (VirChartView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
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
  g_autofree char *description = NULL;

  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  vir_chart_canvas_set_spec (self->canvas, spec);
  vir_chart_twin_set_spec (self->twin, spec);
  gtk_widget_set_visible (GTK_WIDGET (self->none), spec == NULL);
  gtk_label_set_text (self->title, spec != NULL ? spec->head.title : "");
  gtk_label_set_text (self->subtitle, spec != NULL ? spec->head.subtitle : "");
  if (spec == NULL)
    return;
  description = vir_chart_describe (spec);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->canvas),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, spec->head.title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description,
                                  -1);
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
 * Makes room where a chart is narrow.
 */
void
vir_chart_view_set_compact (VirChartView *self,
                            gboolean      compact)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  if (compact == self->compact)
    return;
  self->compact = compact;
  gtk_widget_set_visible (self->table_label, !compact);
  gtk_widget_set_visible (self->export_label, !compact);
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

/**
 * vir_chart_view_select_record:
 * @self: a view
 * @record: (nullable): id of a record
 *
 * Moves the cursor to the first mark of @record; away, if it has none.
 */
void
vir_chart_view_select_record (VirChartView *self,
                              const char   *record)
{
  const VirChartSpec *spec;
  guint               datum = 0;

  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  spec = vir_chart_canvas_get_spec (self->canvas);
  for (guint panel = 0; spec != NULL && record != NULL && datum == 0 && panel < spec->n_panels; panel++)
    datum = vir_chart_spec_find_datum (spec, record, panel);
  vir_chart_canvas_set_cursor (self->canvas, datum);
}

/**
 * vir_chart_view_get_reading:
 * @self: a view
 *
 * Returns: what the line under the chart says
 */
const char *
vir_chart_view_get_reading (VirChartView *self)
{
  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), NULL);

  return gtk_label_get_text (self->reading);
}

static VirChartView *
find_mapped (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (VIR_IS_CHART_VIEW (widget) && vir_chart_view_get_spec (VIR_CHART_VIEW (widget)) != NULL)
    return VIR_CHART_VIEW (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VirChartView *found = find_mapped (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * vir_chart_view_find:
 * @within: a window or a page
 *
 * Finds the chart that an export means: the one used last, if it is in sight, else the first one.
 *
 * Returns: (transfer none) (nullable): a view
 */
VirChartView *
vir_chart_view_find (GtkWidget *within)
{
  g_autoptr (GtkWidget) last = g_weak_ref_get (&last_used);

  g_return_val_if_fail (GTK_IS_WIDGET (within), NULL);

  if (last != NULL && gtk_widget_get_mapped (last) && gtk_widget_is_ancestor (last, within))
    return VIR_CHART_VIEW (last);
  return find_mapped (within);
}
