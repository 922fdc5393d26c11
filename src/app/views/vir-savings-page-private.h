/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the savings page share: vir-savings-page.c holds the widget and follows the
 * workspace, vir-savings-table.c the columns and cells, vir-savings-chart.c the chart below them,
 * vir-savings-actions.c what is done. */

#pragma once

#include "vir-proposal-popover.h"
#include "vir-savings-figures.h"
#include "vir-savings-page.h"

G_BEGIN_DECLS

struct _VirSavingsPage
{
  GtkWidget parent_instance;

  GtkWidget      *content;
  GtkLabel       *title;
  GtkLabel       *subtitle;
  GtkDropDown    *kinds;
  GtkMenuButton  *sort_button;
  GtkWidget      *actions;
  GtkSearchBar   *search_bar;
  GtkSearchEntry *search_entry;
  GtkStack       *stack;
  VirTable       *table;
  VirChartView   *chart;
  GMenuModel     *row_menu;
  GtkDropDown    *years;
  GtkWidget      *popover;

  VirWorkspace       *workspace;
  GSignalGroup       *signals;
  GtkFilterListModel *filtered;
  GtkCustomFilter    *filter;
  char               *search;
  char               *sort;
  guint               year;      /* index of the year of the chart and of the change column */
  int                 kind;      /* VirProposalKind, or -1 for all */
  guint               n_columns; /* of years */
  int                 first_year;
  gboolean            has_change;
  gboolean            has_delivery;
  gboolean            has_posts;
  char               *shape; /* what the columns were made for */
  VirSavingsTotals    totals;
};

void vir_savings_chart_init (VirSavingsPage *self);
void vir_savings_chart_update (VirSavingsPage *self);
void vir_savings_chart_update_years (VirSavingsPage *self);
void vir_savings_table_update (VirSavingsPage *self);
void vir_savings_totals_update (VirSavingsPage *self);
void vir_savings_actions_install (GtkWidgetClass *widget_class);
void vir_savings_actions_update (VirSavingsPage *self);

G_END_DECLS
