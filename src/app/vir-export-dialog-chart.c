/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart of VirExportDialog: which there are, what can be chosen of it, and what a reader of it ought to know at
 * the size that is chosen. */

#include "config.h"

#include "vir-export-dialog-private.h"

#include "vir-chart-choice.h"
#include "vir-chart-study.h"
#include "vir-chart-titles.h"
#include "vir-paper-chart.h"
#include "vir-paper-charts.h"

#include <glib/gi18n-lib.h>

/* As a paper has it, with the title that was written over. */
static VirChartSpec *
make_spec (VirExportDialog     *self,
           const VirChartClass *klass)
{
  g_autofree char *document = vir_chart_document_name (self->workspace);
  VirChartChoice  *choice = vir_chart_choice_get (self->workspace, klass);
  VirChartAsk      ask;

  vir_chart_choice_fit (choice, klass, self->outlook);
  ask = vir_chart_choice_ask (choice);
  ask.title = vir_chart_titles_get (self->workspace, klass, &ask);
  ask.given = vir_chart_study_get (self->workspace);
  ask.document = document;
  ask.neutral = gtk_switch_get_active (self->neutral);
  return vir_paper_chart_new (klass, self->outlook, &ask);
}

static gboolean
can_draw (VirExportDialog     *self,
          const VirChartClass *klass)
{
  VirChartChoice *choice = vir_chart_choice_get (self->workspace, klass);
  VirChartAsk     ask;
  g_autoptr (VirChartSpec) spec = NULL;

  vir_chart_choice_fit (choice, klass, self->outlook);
  ask = vir_chart_choice_ask (choice);
  ask.given = vir_chart_study_get (self->workspace);
  spec = vir_chart_build (klass, self->outlook, &ask);
  return spec->refusal == NULL;
}

/* Lists the charts that can be drawn, and the one that was asked for even if it cannot: it says why. */
void
vir_export_dialog_list (VirExportDialog     *self,
                        const VirChartClass *klass)
{
  guint                       n;
  const VirChartClass *const *classes = vir_chart_classes (&n);
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  guint                       selected = 0;

  for (guint i = 0; i < n; i++)
    {
      if (classes[i] != klass && !can_draw (self, classes[i]))
        continue;
      if (classes[i] == klass)
        selected = self->classes->len;
      g_ptr_array_add (self->classes, (gpointer) classes[i]);
      gtk_string_list_append (words, _(classes[i]->title));
    }
  gtk_string_list_append (words, _("All charts, numbered"));
  gtk_string_list_append (words, _("Report with all charts"));
  adw_combo_row_set_model (self->what, G_LIST_MODEL (words));
  adw_combo_row_set_selected (self->what, selected);
}

static const char *
find_title (const VirChartClass *klass,
            const VirChartAsk   *ask,
            gpointer             user_data)
{
  return vir_chart_titles_get (user_data, klass, ask);
}

/* Every chart, for a folder. */
GPtrArray *
vir_export_dialog_all (VirExportDialog *self)
{
  g_autofree char  *document = vir_chart_document_name (self->workspace);
  const VirChartAsk ask = {
    .document = document,
    .neutral = gtk_switch_get_active (self->neutral),
    .given = vir_chart_study_get (self->workspace),
  };

  return vir_paper_charts_list (self->outlook, &ask, TRUE, find_title, self->workspace);
}

static void
refresh_findings (VirExportDialog *self)
{
  VirExportOptions options = vir_export_dialog_options (self);
  g_autoptr (VirChartLint) lint = NULL;

  if (self->spec != NULL && self->spec->refusal == NULL)
    lint = vir_chart_export_lint (self->spec, &options);
  vir_chart_findings_show (self->findings, lint);
  gtk_widget_set_visible (self->findings_group, lint != NULL && vir_chart_lint_count (lint) > 0);
}

/* Why there would be no picture: no figures, or no room for them at this size. */
static char *
find_refusal (VirExportDialog *self)
{
  VirExportOptions options = vir_export_dialog_options (self);
  g_autoptr (GError) error = NULL;

  if (self->spec->refusal != NULL)
    return g_strdup (self->spec->refusal);
  return vir_chart_export_fits (self->spec, &options, &error) ? NULL : g_strdup (error->message);
}

/* Shows what belongs to what is chosen. */
void
vir_export_dialog_refresh (VirExportDialog *self)
{
  const VirChartClass *klass = vir_export_dialog_class (self);
  gboolean png = g_str_equal (vir_export_dialog_suffix (self), "png");
  gboolean any = klass != NULL && vir_chart_choices_any (klass, self->outlook);
  g_autofree char *refusal = NULL;

  g_clear_pointer (&self->spec, vir_chart_spec_unref);
  if (klass != NULL)
    {
      self->spec = make_spec (self, klass);
      refusal = find_refusal (self);
      vir_chart_choices_show (self->choices, klass, vir_chart_choice_get (self->workspace, klass), self->outlook,
                              gtk_switch_get_active (self->neutral));
    }
  gtk_widget_set_visible (self->choices_row, any);
  gtk_widget_set_visible (self->picture, vir_export_dialog_item (self) != VIR_EXPORT_REPORT);
  gtk_widget_set_visible (self->twice_row, png);
  gtk_button_set_label (GTK_BUTTON (self->accept), klass != NULL ? _("Export…") : _("Choose folder…"));
  gtk_widget_set_sensitive (self->accept, refusal == NULL && !self->writing);
  vir_export_dialog_show_error (self, refusal != NULL ? refusal : "");
  refresh_findings (self);
}
