/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirChartView: a chart on a page: its two titles, its drawing, what the mark under the pointer or
 * cursor says, and the same figures as a table. Owns copying, dragging out, printing, and the words that
 * assistive technologies read. Must not know a document: it gives away the id of the record that was
 * chosen or moved, and the title that was written.
 *
 * Signals: "record-activated" (record): a mark was clicked or entered. "reorder" (record, before): a saving
 * was moved before another one, or to the end if @before is %NULL. "title-edited" (title): a title was
 * written, or %NULL for that of the figures. The last two are offered only where a handler is connected
 * before the first chart is set. */

#pragma once

#include <gtk/gtk.h>

#include "vir-chart-spec.h"

G_BEGIN_DECLS

#define VIR_TYPE_CHART_VIEW (vir_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (VirChartView, vir_chart_view, VIR, CHART_VIEW, GtkWidget)

GtkWidget          *vir_chart_view_new (void);
void                vir_chart_view_set_spec (VirChartView       *self,
                                             const VirChartSpec *spec);
const VirChartSpec *vir_chart_view_get_spec (VirChartView *self);
void                vir_chart_view_set_compact (VirChartView *self,
                                                gboolean      compact);
void                vir_chart_view_add_control (VirChartView *self,
                                                GtkWidget    *control);
void                vir_chart_view_set_as_table (VirChartView *self,
                                                 gboolean      as_table);
gboolean            vir_chart_view_get_as_table (VirChartView *self);
void                vir_chart_view_set_reorderable (VirChartView *self,
                                                    gboolean      reorderable);
void                vir_chart_view_set_figures_title (VirChartView *self,
                                                      const char   *title);
void                vir_chart_view_set_stem (VirChartView *self,
                                             const char   *stem);
char               *vir_chart_view_dup_file_name (VirChartView *self,
                                                  const char   *suffix) G_GNUC_WARN_UNUSED_RESULT;
void                vir_chart_view_select_record (VirChartView *self,
                                                  const char   *record);
const char         *vir_chart_view_get_record (VirChartView *self);
const char         *vir_chart_view_get_reading (VirChartView *self);
const char         *vir_chart_view_get_note (VirChartView *self);
VirChartView       *vir_chart_view_find (GtkWidget *within);

G_END_DECLS
