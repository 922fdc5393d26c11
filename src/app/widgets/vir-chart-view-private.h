/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirChartView share: vir-chart-view.c holds head, chart and table, -records.c what the marks stand
 * for, -reading.c what is read out, -note.c the note below the chart, -actions.c the deeds, their keys and the menu,
 * -title.c the title that can be written over, -width.c what changes where there is little room, -focus.c where the
 * focus goes, -find.c which view is meant, -file.c how files are called. */

#pragma once

#include "vir-chart-view.h"

#include "vir-chart-canvas.h"
#include "vir-chart-twin.h"

G_BEGIN_DECLS

struct _VirChartView
{
  GtkWidget parent_instance;

  GtkWidget         *head;
  GtkLabel          *title;
  GtkLabel          *subtitle;
  GtkBox            *controls;
  GtkWidget         *stale_button;
  GtkWidget         *fit_button;
  GtkLabel          *zoom_label;
  GtkToggleButton   *table_button;
  GtkWidget         *table_label;
  GtkWidget         *export_label;
  GtkStack          *stack;
  GtkScrolledWindow *scroller;
  VirChartCanvas    *canvas;
  VirChartTwin      *twin;
  GtkWidget         *none; /* in place of a chart that has no figures */
  GtkLabel          *note;
  GtkLabel          *reading;
  GMenuModel        *menu_model;
  GtkPopover        *menu;
  GtkPopover        *title_popover;
  GtkEntry          *title_entry;
  GtkLabel          *title_hint;

  char    *figures; /* what the title says that the figures give now; NULL if it is not told */
  char    *stem; /* how the names of its files begin; NULL for the place and its years */
  gboolean reorderable;
  gboolean compact;   /* the page wants it */
  gboolean narrow;    /* the chart is */
  guint    fitting;   /* source that looks at the width */
  guint    told;      /* the datum that was told as the chart's description */
  guint    noting;    /* source that looks at the note */
  int      note_height; /* lines that are kept for the note */
  int      note_width;  /* and for which width; 0 for another chart */
};

/* vir-chart-view.c */
void     vir_chart_view_emit_title         (VirChartView   *self,
                                            const char     *title);
gboolean vir_chart_view_can_title          (VirChartView   *self);

/* vir-chart-view-records.c */
void     vir_chart_view_install_records    (GtkWidgetClass *widget_class);
void     vir_chart_view_update_reorder     (VirChartView   *self);

/* vir-chart-view-focus.c */
void     vir_chart_view_install_focus      (GtkWidgetClass *widget_class);

/* vir-chart-view-note.c */
void     vir_chart_view_init_note          (VirChartView   *self);
void     vir_chart_view_forget_note        (VirChartView   *self);
void     vir_chart_view_show_note          (VirChartView   *self);

/* vir-chart-view-find.c */
void     vir_chart_view_use                (VirChartView   *self);

/* vir-chart-view-reading.c */
void     vir_chart_view_init_reading       (VirChartView   *self);
void     vir_chart_view_update_reading     (VirChartView   *self);
void     vir_chart_view_update_description (VirChartView   *self);
void     vir_chart_view_say                (VirChartView   *self,
                                            const char     *words);
void     vir_chart_view_read_cb            (VirChartCanvas *canvas,
                                            VirChartView   *self);

/* vir-chart-view-width.c */
void     vir_chart_view_init_width         (VirChartView   *self);
void     vir_chart_view_update_buttons     (VirChartView   *self);
void     vir_chart_view_queue_width        (VirChartView   *self);

/* vir-chart-view-actions.c */
void     vir_chart_view_install            (GtkWidgetClass *widget_class);
void     vir_chart_view_update             (VirChartView   *self);
void     vir_chart_view_popup              (VirChartView   *self,
                                            GdkRectangle    at);
void     vir_chart_view_fit_cb             (VirChartCanvas *canvas,
                                            VirChartView   *self);

/* vir-chart-view-title.c */
void     vir_chart_view_edit_title         (VirChartView   *self);
void     vir_chart_view_dispose_title      (VirChartView   *self);

G_END_DECLS
