/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of VirChartsPage share, and nothing outside them may use. */

#pragma once

#include "vir-charts-page.h"

#include "vir-chart-choices.h"
#include "vir-chart-findings.h"
#include "vir-chart-view.h"

#include <adwaita.h>

G_BEGIN_DECLS

struct _VirChartsPage
{
  GtkWidget parent_instance;

  GtkWidget        *content;
  GtkWidget        *head;
  GtkLabel         *subtitle;
  GtkDropDown      *kind_list;
  GtkWidget        *export_all;
  GtkWidget        *kinds_pane;
  GtkListBox       *kinds;
  GtkWidget        *divider;
  VirChartChoices  *choices;
  GtkStack         *stack;
  VirChartView     *chart;
  AdwStatusPage    *refused;
  VirChartFindings *findings;
  GtkDropDown      *profile;
  GtkWidget        *study_open; /* asks for a study of risk, where a kind is refused for want of one */
  GtkWidget        *study;      /* which there is */
  GtkLabel         *study_name;

  VirWorkspace        *workspace;
  GSignalGroup        *signals;
  const VirChartClass *klass;
  gboolean             narrow;
  gboolean             compact;
  guint                idle; /* source that changes between narrow and wide */
  guint                rows; /* source that says which kinds can be drawn */
  guint                scroll; /* tick that brings the chosen kind into sight */
};

/* vir-charts-page.c */
void          vir_charts_page_update    (VirChartsPage       *self);
gboolean      vir_charts_page_in_sight  (VirChartsPage       *self);
VirChartSpec *vir_charts_page_make_spec (VirChartsPage       *self,
                                         const VirChartClass *klass,
                                         VirOutlook          *outlook) G_GNUC_WARN_UNUSED_RESULT;

/* vir-charts-page-width.c */
void          vir_charts_width_install  (GtkWidgetClass      *widget_class);
void          vir_charts_width_dispose  (VirChartsPage       *self);

/* vir-charts-page-study.c */
void          vir_charts_study_init     (VirChartsPage       *self);
void          vir_charts_study_update   (VirChartsPage       *self,
                                         const VirChartSpec  *spec);

/* vir-charts-page-kinds.c */
void          vir_charts_kinds_init     (VirChartsPage       *self);
void          vir_charts_kinds_mark     (VirChartsPage       *self);
void          vir_charts_kinds_update   (VirChartsPage       *self);
void          vir_charts_kinds_dispose  (VirChartsPage       *self);

G_END_DECLS
