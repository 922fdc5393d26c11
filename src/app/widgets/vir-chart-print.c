/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The page is laid out in the pixels of an export at 300 dpi, and the printer's context is scaled to them:
 * what is printed is what is exported. */

#include "config.h"

#include "vir-chart-print.h"

#include "vir-chart-draw.h"
#include "vir-chart-export.h"
#include "vir-chart-layout.h"

#include <glib/gi18n-lib.h>

#define DPI 300.0

/* What was chosen last. */
static GtkPageSetup     *last_setup;
static GtkPrintSettings *last_settings;

static GtkPageSetup *
page_setup (void)
{
  if (last_setup == NULL)
    {
      GtkPaperSize *a4 = gtk_paper_size_new (GTK_PAPER_NAME_A4);

      last_setup = gtk_page_setup_new ();
      gtk_page_setup_set_paper_size_and_default_margins (last_setup, a4);
      gtk_page_setup_set_orientation (last_setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
      gtk_paper_size_free (a4);
    }
  return last_setup;
}

/* Text is as large as in a picture of a whole page, and smaller only where the page is. */
static double
text_size (double width,
           double height)
{
  const VirPresetInfo *info = vir_chart_preset_get_info (VIR_PRESET_A4_LANDSCAPE);
  double               scale = MIN (width / info->width, height / info->height);

  return CLAMP (info->text * scale, info->text * 0.75, info->text * 2);
}

static void
draw_page_cb (GtkPrintOperation  *operation,
              GtkPrintContext    *context,
              int                 page,
              const VirChartSpec *spec)
{
  double        scale = 72.0 / DPI;
  double        width = gtk_print_context_get_width (context) / scale;
  double        height = gtk_print_context_get_height (context) / scale;
  VirChartStyle style = { VIR_CHART_PRINT, text_size (width, height), 0, TRUE, TRUE };
  cairo_t      *cr = gtk_print_context_get_cairo_context (context);
  g_autoptr (VirChartText)  text = vir_chart_text_new_bundled ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_chart_text_get_metrics (text), width, height, &style);

  cairo_save (cr);
  cairo_scale (cr, scale, scale);
  vir_chart_draw (scene, vir_palette_get (VIR_THEME_PRINT), text, cr);
  cairo_restore (cr);
}

static void
done_cb (GtkPrintOperation      *operation,
         GtkPrintOperationResult result,
         gpointer                user_data)
{
  GtkPageSetup *setup;

  if (result != GTK_PRINT_OPERATION_RESULT_APPLY)
    return;
  setup = gtk_print_operation_get_default_page_setup (operation);
  if (setup != NULL)
    g_set_object (&last_setup, setup);
  g_set_object (&last_settings, gtk_print_operation_get_print_settings (operation));
}

/**
 * vir_chart_print:
 * @spec: a chart
 * @parent: (nullable): the window that asks
 * @file: (nullable): a PDF to write; %NULL asks for a printer
 * @error: return location for an error
 *
 * Prints a chart on one page, A4 on its side unless another was chosen before.
 *
 * Returns: %FALSE if it went wrong; %TRUE if it was printed or given up
 */
gboolean
vir_chart_print (const VirChartSpec *spec,
                 GtkWindow          *parent,
                 const char         *file,
                 GError            **error)
{
  g_autoptr (GtkPrintOperation) operation = gtk_print_operation_new ();
  GtkPrintOperationAction       action = GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG;

  gtk_print_operation_set_job_name (operation, spec->head.title);
  gtk_print_operation_set_n_pages (operation, 1);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_default_page_setup (operation, page_setup ());
  if (last_settings != NULL)
    gtk_print_operation_set_print_settings (operation, last_settings);
  if (file != NULL)
    {
      action = GTK_PRINT_OPERATION_ACTION_EXPORT;
      gtk_print_operation_set_export_filename (operation, file);
    }
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), vir_chart_spec_ref (spec),
                         (GClosureNotify) (GCallback) vir_chart_spec_unref, 0);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), NULL);
  return gtk_print_operation_run (operation, action, parent, error) != GTK_PRINT_OPERATION_RESULT_ERROR;
}
