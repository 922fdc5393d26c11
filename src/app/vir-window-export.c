/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Exporting from VirWindow: opens the dialog on what the page that is seen has. */

#include "config.h"

#include "vir-window-private.h"

#include "vir-export-dialog.h"

static void
present (VirWindow    *self,
         VirExportWhat what)
{
  GtkWindow *dialog = GTK_WINDOW (vir_export_dialog_new (self->workspace, what));

  gtk_window_set_transient_for (dialog, GTK_WINDOW (self));
  gtk_window_present (dialog);
}

/* Asks for a picture; the one of the page is chosen at first. */
void
vir_window_export_chart (VirWindow *self)
{
  if (g_strcmp0 (self->page, "savings") == 0)
    present (self, VIR_EXPORT_GAP_CURVE);
  else if (g_strcmp0 (self->page, "amendment") == 0)
    present (self, VIR_EXPORT_PACKAGES);
  else
    present (self, VIR_EXPORT_GAP_BARS);
}

/* Asks for a folder for everything. */
void
vir_window_export_report (VirWindow *self)
{
  present (self, VIR_EXPORT_REPORT);
}
