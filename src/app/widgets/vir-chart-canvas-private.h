/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirChartCanvas share: vir-chart-canvas.c holds chart and cursor, -draw.c draws,
 * -pointer.c follows the pointer, -keys.c moves the cursor, -zoom.c makes the chart larger than what is
 * in sight, -order.c drags a step along the order. */

#pragma once

#include "vir-chart-canvas.h"

#include "vir-chart-draw.h"
#include "vir-chart-scene.h"

G_BEGIN_DECLS

struct _VirChartCanvas
{
  GtkWidget parent_instance;

  VirChartSpec  *spec;
  VirChartText  *text;
  VirChartScene *scene;
  GskRenderNode *node;  /* what is in sight of the drawing, without cursor */
  int            width; /* of the scene */
  int            height;

  guint  cursor; /* the datum of the keyboard, 0 for none */
  guint  hover;  /* the datum of the pointer, 0 for none */
  double pointer_x;
  double pointer_y;

  /* zoom */
  double               zoom;
  double               pinched; /* the zoom at which a pinch began */
  GtkAdjustment       *adjustments[2];
  GtkScrollablePolicy  policies[2];
  double               pan_x; /* what was at the left and the top when a pan began */
  double               pan_y;

  /* order */
  gboolean reorderable;
  guint    taken;  /* the step that may be dragged, 0 for none */
  guint    moving; /* the step that is being dragged, 0 for none */
  guint    before; /* before which it would go, 0 for the end */
  double   line[4]; /* where it would go */
  gboolean landing; /* whether it would go anywhere */
};

/* The signals that more than one file emits. */
typedef enum
{
  VIR_CANVAS_READ_CHANGED,
  VIR_CANVAS_ACTIVATED,
  VIR_CANVAS_REORDER,
  VIR_CANVAS_ZOOMED,
  VIR_CANVAS_LAID_OUT,
  VIR_CANVAS_N_SIGNALS
} VirCanvasSignal;

/* vir-chart-canvas-draw.c */
gboolean          vir_canvas_ensure_scene   (VirChartCanvas  *self);
void              vir_canvas_forget_drawing (VirChartCanvas  *self);
void              vir_canvas_forget_node    (VirChartCanvas  *self);
void              vir_canvas_snapshot       (GtkWidget       *widget,
                                             GtkSnapshot     *snapshot);
void              vir_canvas_draw_init      (VirChartCanvas  *self);

/* vir-chart-canvas-pointer.c */
void              vir_canvas_pointer_init   (VirChartCanvas  *self);

/* vir-chart-canvas.c */
void              vir_canvas_read_changed   (VirChartCanvas  *self);
guint             vir_canvas_hit            (VirChartCanvas  *self,
                                             double           x,
                                             double           y);
void              vir_canvas_emit_activated (VirChartCanvas  *self,
                                             guint            datum);
void              vir_canvas_emit_reorder   (VirChartCanvas  *self,
                                             guint            datum,
                                             guint            before);
void              vir_canvas_emit_zoomed    (VirChartCanvas  *self);
void              vir_canvas_emit_laid_out  (VirChartCanvas  *self);

/* vir-chart-canvas-keys.c */
void              vir_canvas_keys_install   (GtkWidgetClass  *widget_class);

/* vir-chart-canvas-zoom.c */
void              vir_canvas_zoom_install   (GObjectClass    *object_class,
                                             guint            first_property);
gboolean          vir_canvas_zoom_get       (VirChartCanvas  *self,
                                             guint            property,
                                             GValue          *value);
gboolean          vir_canvas_zoom_set       (VirChartCanvas  *self,
                                             guint            property,
                                             const GValue    *value);
void              vir_canvas_zoom_init      (VirChartCanvas  *self);
void              vir_canvas_zoom_dispose   (VirChartCanvas  *self);
void              vir_canvas_zoom_allocate  (VirChartCanvas  *self,
                                             int              width,
                                             int              height);
void              vir_canvas_zoom_show      (VirChartCanvas  *self,
                                             guint            datum);
double            vir_canvas_left           (VirChartCanvas  *self);
double            vir_canvas_top            (VirChartCanvas  *self);

/* vir-chart-canvas-order.c */
void              vir_canvas_order_init     (VirChartCanvas  *self);
gboolean          vir_canvas_order_can_take (VirChartCanvas  *self,
                                             guint            datum);
gboolean          vir_canvas_order_step     (VirChartCanvas  *self,
                                             int              step);
gboolean          vir_canvas_order_cancel   (VirChartCanvas  *self);
void              vir_canvas_order_snapshot (VirChartCanvas  *self,
                                             const VirPalette *palette,
                                             GtkSnapshot     *snapshot);

G_END_DECLS
