/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap curve below the savings: its year, the saving that is chosen on it, the order of savings that
 * is changed on it, and its title. */

#include "config.h"

#include "vir-savings-page-private.h"

#include "vir-page-charts.h"
#include "vir-page.h"
#include "vir-period.h"

#include <glib/gi18n-lib.h>

/* Offers the years of the document. */
void
vir_savings_chart_update_years (VirSavingsPage *self)
{
  VirYears    years = vir_workspace_get_outlook (self->workspace)->years;
  GListModel *old = gtk_drop_down_get_model (self->years);
  g_autoptr (GtkStringList) names = NULL;
  g_autofree char *first = vir_year_format (years.first);

  if (old != NULL && g_list_model_get_n_items (old) == years.n &&
      g_strcmp0 (gtk_string_list_get_string (GTK_STRING_LIST (old), 0), first) == 0)
    return;
  names = gtk_string_list_new (NULL);
  for (guint y = 0; y < years.n; y++)
    gtk_string_list_take (names, vir_year_format (years.first + (int) y));
  gtk_drop_down_set_model (self->years, G_LIST_MODEL (names));
}

/* Draws the chart anew. */
void
vir_savings_chart_update (VirSavingsPage *self)
{
  g_autoptr (VirChartSpec) spec = vir_page_gap_curve (self->workspace, self->year);

  vir_page_show_chart (self->workspace, self->chart, spec, self->year, NULL);
  /* a cursor that a key has moved away from the selection stays where it is */
  if (vir_chart_view_get_record (self->chart) == NULL)
    vir_chart_view_select_record (self->chart, vir_workspace_get_selected_id (self->workspace));
}

static void
chart_activated_cb (VirChartView   *chart,
                    const char     *record,
                    VirSavingsPage *self)
{
  VirInput *input = vir_workspace_get_input (self->workspace);

  /* a saving is on this page: no need to go anywhere */
  if (vir_input_get (input, VIR_KIND_PROPOSAL, record) != NULL)
    vir_workspace_select (self->workspace, VIR_KIND_PROPOSAL, record);
  else
    vir_page_select (GTK_WIDGET (self), self->workspace, record);
}

static void
year_selected_cb (VirSavingsPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->years);

  if (selected == GTK_INVALID_LIST_POSITION || selected == self->year || self->workspace == NULL)
    return;
  self->year = selected;
  vir_savings_table_update (self);
  vir_savings_chart_update (self);
}

static void
reorder_cb (VirChartView   *chart,
            const char     *record,
            const char     *before,
            VirSavingsPage *self)
{
  vir_page_move_saving (self->workspace, record, before);
}

static void
title_edited_cb (VirChartView   *chart,
                 const char     *title,
                 VirSavingsPage *self)
{
  vir_page_set_title (self->workspace, vir_chart_view_get_spec (chart), self->year, NULL, title);
  vir_savings_chart_update (self);
}

/* For vir_savings_page_init(). */
void
vir_savings_chart_init (VirSavingsPage *self)
{
  self->years = GTK_DROP_DOWN (gtk_drop_down_new (NULL, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->years), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Year of the chart"), -1);
  g_signal_connect_swapped (self->years, "notify::selected", G_CALLBACK (year_selected_cb), self);
  vir_chart_view_add_control (self->chart, GTK_WIDGET (self->years));
  g_signal_connect (self->chart, "record-activated", G_CALLBACK (chart_activated_cb), self);
  g_signal_connect (self->chart, "reorder", G_CALLBACK (reorder_cb), self);
  g_signal_connect (self->chart, "title-edited", G_CALLBACK (title_edited_cb), self);
}
