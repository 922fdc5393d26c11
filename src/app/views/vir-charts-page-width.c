/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How the page of charts uses its width: where it is narrow the list of kinds becomes a drop-down, and buttons lose
 * their words. */

#include "config.h"

#include "vir-charts-page-private.h"

#include <glib/gi18n-lib.h>

/* Below this the list of kinds takes too much of the chart's room. */
#define LIST_FROM 760
/* Below this the buttons over the chart show symbols only. */
#define WORDS_FROM 560

static void
fit (VirChartsPage *self)
{
  gtk_widget_set_visible (self->kinds_pane, !self->narrow);
  gtk_widget_set_visible (self->divider, !self->narrow);
  gtk_widget_set_visible (self->head, !self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->kind_list), self->narrow);
  gtk_button_set_label (GTK_BUTTON (self->export_all), self->compact ? _ ("Export all…") : _ ("Export all charts…"));
  vir_chart_view_set_compact (self->chart, self->compact);
}

static gboolean
fit_idle (gpointer data)
{
  VirChartsPage *self = data;

  self->idle = 0;
  self->narrow = gtk_widget_get_width (GTK_WIDGET (self)) < LIST_FROM;
  self->compact = gtk_widget_get_width (GTK_WIDGET (self)) < WORDS_FROM;
  fit (self);
  return G_SOURCE_REMOVE;
}

static void
size_allocate (GtkWidget *widget,
               int        width,
               int        height,
               int        baseline)
{
  VirChartsPage *self = VIR_CHARTS_PAGE (widget);
  int            minimum = 0;

  gtk_widget_measure (self->content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_allocate (self->content, MAX (width, minimum), height, baseline, NULL);
  if (((width < LIST_FROM) != self->narrow || (width < WORDS_FROM) != self->compact) && self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fit_idle, self, NULL);
}

/* However wide it is now, it can be as narrow as without the list. */
static void
measure (GtkWidget      *widget,
         GtkOrientation  orientation,
         int             for_size,
         int            *minimum,
         int            *natural,
         int            *minimum_baseline,
         int            *natural_baseline)
{
  VirChartsPage *self = VIR_CHARTS_PAGE (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL && for_size >= 0)
    {
      int least = 0;

      gtk_widget_measure (self->content, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      for_size = MAX (for_size, least);
    }
  gtk_widget_measure (self->content, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *minimum = MIN (*minimum, 320);
}

/* For the page's class. */
void
vir_charts_width_install (GtkWidgetClass *widget_class)
{
  widget_class->measure = measure;
  widget_class->size_allocate = size_allocate;
}

/* For the page's dispose. */
void
vir_charts_width_dispose (VirChartsPage *self)
{
  g_clear_handle_id (&self->idle, g_source_remove);
}
