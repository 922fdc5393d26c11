/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the focus goes in a VirChartView: to chart or table, whichever is shown, and from there to the buttons. */

#include "config.h"

#include "vir-chart-view-private.h"

static void
focus_entered_cb (GtkEventControllerFocus *controller,
                  VirChartView            *self)
{
  vir_chart_view_use (self);
}

/* Chart or table, whichever is shown. */
static gboolean
vir_chart_view_grab_focus (GtkWidget *widget)
{
  VirChartView *self = VIR_CHART_VIEW (widget);

  if (vir_chart_view_get_as_table (self))
    return gtk_widget_grab_focus (GTK_WIDGET (self->twin));
  return gtk_widget_grab_focus (GTK_WIDGET (self->canvas));
}

/* Tab goes through the buttons of the head before the chart, though the chart is what takes the focus
 * when the view is given it. */
static gboolean
vir_chart_view_focus (GtkWidget        *widget,
                      GtkDirectionType  direction)
{
  VirChartView *self = VIR_CHART_VIEW (widget);
  GtkWidget    *head = self->head;
  GtkWidget    *chart = GTK_WIDGET (self->stack);
  GtkWidget    *inside = gtk_widget_get_focus_child (widget);

  if (direction == GTK_DIR_TAB_FORWARD)
    return (inside != chart && gtk_widget_child_focus (head, direction)) || gtk_widget_child_focus (chart, direction);
  if (direction == GTK_DIR_TAB_BACKWARD)
    return (inside != head && gtk_widget_child_focus (chart, direction)) || gtk_widget_child_focus (head, direction);
  return GTK_WIDGET_CLASS (g_type_class_peek (GTK_TYPE_WIDGET))->focus (widget, direction);
}

/* For vir_chart_view_class_init(). */
void
vir_chart_view_install_focus (GtkWidgetClass *widget_class)
{
  widget_class->grab_focus = vir_chart_view_grab_focus;
  widget_class->focus = vir_chart_view_focus;
  gtk_widget_class_bind_template_callback (widget_class, focus_entered_cb);
}
