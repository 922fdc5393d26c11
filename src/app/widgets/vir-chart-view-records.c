/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The records that the marks of a VirChartView stand for: chosen in chart or table, and moved along an order. */

#include "config.h"

#include "vir-chart-view-private.h"

#include "vir-chart-class.h"

enum
{
  RECORD_ACTIVATED,
  REORDER,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The record of a datum, NULL if it has none. */
static const char *
record_of (VirChartView *self,
           guint         datum)
{
  const VirChartSpec  *spec = vir_chart_canvas_get_spec (self->canvas);
  const VirChartDatum *mark = spec != NULL && datum != 0 ? vir_chart_spec_get_datum (spec, datum) : NULL;

  return mark != NULL && *mark->record != '\0' ? mark->record : NULL;
}

static void
activate_record (VirChartView *self,
                 guint         datum)
{
  const char *record = record_of (self, datum);

  if (record != NULL)
    g_signal_emit (self, signals[RECORD_ACTIVATED], 0, record);
}

static void
canvas_activated_cb (VirChartCanvas *canvas,
                     guint           datum,
                     VirChartView   *self)
{
  activate_record (self, datum);
}

static void
canvas_reorder_cb (VirChartCanvas *canvas,
                   guint           datum,
                   guint           before,
                   VirChartView   *self)
{
  const char *record = record_of (self, datum);

  /* a mark without a record cannot be told from the end */
  if (record != NULL && (before == 0 || record_of (self, before) != NULL))
    g_signal_emit (self, signals[REORDER], 0, record, record_of (self, before));
}

/* Steps can be moved where the chart has an order and the page does something about it. */
void
vir_chart_view_update_reorder (VirChartView *self)
{
  const VirChartSpec *spec = vir_chart_view_get_spec (self);

  vir_chart_canvas_set_reorderable (self->canvas,
                                    spec != NULL && spec->refusal == NULL && self->reorderable &&
                                      (spec->klass->asks & VIR_ASK_ORDER) != 0 &&
                                      g_signal_has_handler_pending (self, signals[REORDER], 0, TRUE));
}

static void
twin_selected_cb (VirChartTwin *twin,
                  guint         datum,
                  VirChartView *self)
{
  vir_chart_canvas_set_cursor (self->canvas, datum);
  activate_record (self, datum);
}

/* Signals and callbacks, for vir_chart_view_class_init(). */
void
vir_chart_view_install_records (GtkWidgetClass *widget_class)
{
  GType type = G_TYPE_FROM_CLASS (widget_class);

  /* A mark was clicked or entered: the id of the record it stands for. */
  signals[RECORD_ACTIVATED] = g_signal_new ("record-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, G_TYPE_STRING);
  /* A saving was moved along the order: its id, and that of the saving before which it is to go, %NULL for
   * the end. Only where the kind of chart can be asked for an order. */
  signals[REORDER] = g_signal_new ("reorder", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  gtk_widget_class_bind_template_callback (widget_class, canvas_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, canvas_reorder_cb);
  gtk_widget_class_bind_template_callback (widget_class, twin_selected_cb);
}

/**
 * vir_chart_view_set_reorderable:
 * @self: a view
 * @reorderable: %FALSE while the chart shows an order that is not the document's
 *
 * Tells whether savings can be moved along the order, where all else allows it. They can at first.
 */
void
vir_chart_view_set_reorderable (VirChartView *self,
                                gboolean      reorderable)
{
  g_return_if_fail (VIR_IS_CHART_VIEW (self));

  self->reorderable = reorderable;
  vir_chart_view_update_reorder (self);
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
 * vir_chart_view_get_record:
 * @self: a view
 *
 * Returns: (nullable): id of the record whose mark the cursor is on
 */
const char *
vir_chart_view_get_record (VirChartView *self)
{
  g_return_val_if_fail (VIR_IS_CHART_VIEW (self), NULL);

  return record_of (self, vir_chart_canvas_get_cursor (self->canvas));
}
