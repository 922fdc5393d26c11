/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exporting from VirWindow: opens the dialog on what the page that is seen has. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-chart-view.h"
#include "vir-charts-page.h"
#include "vir-export-dialog.h"

static void
present (VirWindow *self,
         GtkWidget *dialog)
{
  gtk_window_set_transient_for (GTK_WINDOW (dialog), GTK_WINDOW (self));
  gtk_window_present (GTK_WINDOW (dialog));
}

static gboolean
is_listed (const VirChartClass *klass)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);

  for (guint i = 0; i < n; i++)
    if (classes[i] == klass)
      return TRUE;
  return FALSE;
}

/* The kind of the chart in sight that was used last. */
static const VirChartClass *
find_class (GtkWidget *page)
{
  VirChartView       *view = VIR_IS_CHARTS_PAGE (page) ? NULL : vir_chart_view_find (page);
  const VirChartSpec *spec = view != NULL ? vir_chart_view_get_spec (view) : NULL;

  if (VIR_IS_CHARTS_PAGE (page))
    return vir_charts_page_get_class (VIR_CHARTS_PAGE (page));
  return spec != NULL && is_listed (spec->klass) ? spec->klass : NULL;
}

/* Asks for a picture; the one of the page is chosen at first. */
void
vir_window_export_chart (VirWindow *self)
{
  present (self, vir_export_dialog_new (self->workspace, find_class (gtk_stack_get_visible_child (self->pages))));
}

/* Asks for a folder for every chart. */
void
vir_window_export_charts (VirWindow *self)
{
  present (self, vir_export_dialog_new_all (self->workspace));
}

/* Asks for a folder for everything. */
void
vir_window_export_report (VirWindow *self)
{
  present (self, vir_export_dialog_new_report (self->workspace));
}
