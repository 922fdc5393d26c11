/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is chosen of a chart: its year, form, order, amendments and record. Owns the memory of these choices, one for
 * each kind and workspace, as long as the program runs; the page of charts and the export dialog share it. Must not
 * know a kind by name. */

#pragma once

#include "vir-chart-class.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

/**
 * VirChartChoice:
 * @year: index of a year, or %VIR_CHART_ALL_YEARS
 * @form: index of a form
 * @order: the order of savings
 * @amendments: (nullable) (array zero-terminated=1): ids of those shown; %NULL for all that stand
 * @record: (nullable): id of the record shown; %NULL for the most telling
 *
 * What is chosen of one kind of chart.
 */
typedef struct
{
  int           year;
  guint         form;
  VirChartOrder order;
  char        **amendments;
  char         *record;
  /*< private >*/
  gboolean settled;
} VirChartChoice;

VirChartChoice *vir_chart_choice_get       (VirWorkspace         *workspace,
                                            const VirChartClass  *klass);
void            vir_chart_choice_fit       (VirChartChoice       *self,
                                            const VirChartClass  *klass,
                                            const VirOutlook     *outlook);
gboolean        vir_chart_choice_shows     (const VirChartChoice *self,
                                            const VirOutlook     *outlook,
                                            guint                 amendment);
void            vir_chart_choice_show      (VirChartChoice       *self,
                                            const VirOutlook     *outlook,
                                            guint                 amendment,
                                            gboolean              shown);
void            vir_chart_choice_show_one  (VirChartChoice       *self,
                                            const VirOutlook     *outlook,
                                            guint                 amendment);
void            vir_chart_choice_set_record (VirChartChoice      *self,
                                             const char          *record);
VirChartAsk     vir_chart_choice_ask       (const VirChartChoice *self);
GPtrArray      *vir_chart_choice_records   (const VirChartChoice *self,
                                            const VirChartClass  *klass,
                                            const VirOutlook     *outlook) G_GNUC_WARN_UNUSED_RESULT;
char           *vir_chart_choice_name      (const VirOutlook     *outlook,
                                            guint                 amendment,
                                            gboolean              neutral) G_GNUC_WARN_UNUSED_RESULT;

VirOutlook     *vir_chart_outlook          (VirWorkspace         *workspace) G_GNUC_WARN_UNUSED_RESULT;
char           *vir_chart_document_name    (VirWorkspace         *workspace) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
