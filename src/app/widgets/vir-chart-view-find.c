/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which VirChartView is meant where none is named. */

#include "config.h"

#include "vir-chart-view-private.h"

/* The chart that was used last, for an export that names none. */
static GWeakRef last_used;

/* What an export would mean; see vir_chart_view_find(). */
void
vir_chart_view_use (VirChartView *self)
{
  g_weak_ref_set (&last_used, self);
}

static VirChartView *
find_mapped (GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (VIR_IS_CHART_VIEW (widget) && vir_chart_view_get_spec (VIR_CHART_VIEW (widget)) != NULL)
    return VIR_CHART_VIEW (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      VirChartView *found = find_mapped (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * vir_chart_view_find:
 * @within: a window or a page
 *
 * Finds the chart that an export means: the one used last, if it is in sight, else the first one.
 *
 * Returns: (transfer none) (nullable): a view
 */
VirChartView *
vir_chart_view_find (GtkWidget *within)
{
  g_autoptr (GtkWidget) last = g_weak_ref_get (&last_used);

  g_return_val_if_fail (GTK_IS_WIDGET (within), NULL);

  if (last != NULL && gtk_widget_get_mapped (last) && gtk_widget_is_ancestor (last, within))
    return VIR_CHART_VIEW (last);
  return find_mapped (within);
}
