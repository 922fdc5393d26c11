/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The study of risk on the page of charts: a kind that draws one asks for it, and says which it has. */

#include "config.h"

#include "vir-charts-page-private.h"

#include "vir-chart-study.h"
#include "vir-dialogs.h"
#include "vir-risk-reader.h"

#include <glib/gi18n-lib.h>

#define SUFFIX "json"

/* Reading */

static void
read_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  g_autofree char *path = g_file_get_path (g_object_get_data (G_OBJECT (task), "file"));
  GError          *error = NULL;
  VirRiskResult   *result = NULL;

  if (path != NULL)
    result = vir_risk_read_file (path, &error);
  else
    error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, _ ("It is not on this computer. Copy it here first."));
  if (result != NULL)
    g_task_return_pointer (task, result, (GDestroyNotify) vir_risk_result_free);
  else
    g_task_return_error (task, error);
}

static void
show_error (VirChartsPage *self,
            GFile         *file,
            const GError  *error)
{
  const VirAnswer  answers[] = { { "close", _ ("_Close"), FALSE, FALSE } };
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *heading = g_strdup_printf (_ ("“%s” could not be opened"), shown);
  /* An error in a file begins with the number of the line. */
  g_autofree char *body = g_ascii_isdigit (error->message[0]) ? g_strdup_printf (_ ("Line %s"), error->message)
                                                              : g_strdup (error->message);
  VirQuestion      question = { .heading = heading, .body = body, .answers = answers, .n_answers = 1 };
  GtkRoot         *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root))
    vir_ask_async (GTK_WINDOW (root), &question, NULL, NULL, NULL);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  VirChartsPage   *self = VIR_CHARTS_PAGE (source);
  GFile           *file = g_object_get_data (G_OBJECT (result), "file");
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autoptr (GError) error = NULL;
  g_autoptr (VirRiskResult) study = g_task_propagate_pointer (G_TASK (result), &error);

  /* the page may be gone by now, or show another document */
  if (self->workspace == NULL || vir_workspace_get_document (self->workspace) != g_task_get_task_data (G_TASK (result)))
    return;
  if (study == NULL)
    {
      show_error (self, file, error);
      return;
    }
  vir_chart_study_set (self->workspace, g_steal_pointer (&study), shown);
  vir_charts_page_update (self);
  /* the button that opened it may be gone, and with it the focus */
  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "chart"))
    gtk_widget_grab_focus (GTK_WIDGET (self->chart));
}

/**
 * vir_charts_page_open_study:
 * @self: a page with a document
 * @file: the results of a study of risk
 *
 * Reads @file and shows it on the charts that draw a study, for as long as the document is open. A file that is not
 * right is said to be so, with the place, and what was there before stays.
 */
void
vir_charts_page_open_study (VirChartsPage *self,
                            GFile         *file)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (VIR_IS_CHARTS_PAGE (self) && self->workspace != NULL);
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, NULL, read_cb, NULL);
  g_task_set_task_data (task, g_object_ref (vir_workspace_get_document (self->workspace)), g_object_unref);
  g_object_set_data_full (G_OBJECT (task), "file", g_object_ref (file), g_object_unref);
  g_task_run_in_thread (task, read_thread);
}

/* Choosing */

static void
picked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (VirChartsPage) self = VIR_CHARTS_PAGE (user_data);
  g_autoptr (GFile) file = vir_pick_file_finish (result, NULL);

  if (file != NULL && self->workspace != NULL)
    vir_charts_page_open_study (self, file);
}

static void
open_clicked_cb (VirChartsPage *self)
{
  GtkRoot       *root = gtk_widget_get_root (GTK_WIDGET (self));
  VirPickRequest request = {
    .kind = VIR_PICK_OPEN,
    .title = _ ("Open the results of a study of risk"),
    .filter_name = _ ("Results of a study of risk"),
    .suffix = SUFFIX,
  };

  if (GTK_IS_WINDOW (root))
    vir_pick_file_async (GTK_WINDOW (root), &request, NULL, picked_cb, g_object_ref (self));
}

static void
take_away_clicked_cb (VirChartsPage *self)
{
  vir_chart_study_set (self->workspace, NULL, NULL);
  vir_charts_page_update (self);
  gtk_widget_grab_focus (self->study_open);
}

/* What there is, beside the choices: click it for another file, or take it away. */
static GtkWidget *
study_control_new (VirChartsPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *other = gtk_button_new ();
  GtkWidget *away = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_add_css_class (box, "linked");
  self->study_name = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->study_name, PANGO_ELLIPSIZE_MIDDLE);
  gtk_label_set_max_width_chars (self->study_name, 28);
  gtk_button_set_child (GTK_BUTTON (other), GTK_WIDGET (self->study_name));
  gtk_widget_set_tooltip_text (other, _ ("Open the results of another study of risk"));
  gtk_widget_set_tooltip_text (away, _ ("Take the study of risk away"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (away), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Take the study of risk away"), -1);
  gtk_box_append (GTK_BOX (box), other);
  gtk_box_append (GTK_BOX (box), away);
  g_signal_connect_object (other, "clicked", G_CALLBACK (open_clicked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (away, "clicked", G_CALLBACK (take_away_clicked_cb), self, G_CONNECT_SWAPPED);
  return box;
}

/* Shows what there is for the kind in sight, and asks where it wants more. */
void
vir_charts_study_update (VirChartsPage      *self,
                         const VirChartSpec *spec)
{
  gboolean    takes = (self->klass->asks & VIR_ASK_GIVEN) != 0;
  const char *name = vir_chart_study_get_name (self->workspace);

  gtk_label_set_text (self->study_name, name != NULL ? name : "");
  /* the box around it, as that keeps its place in the row */
  gtk_widget_set_visible (gtk_widget_get_parent (self->study), takes && name != NULL);
  gtk_widget_set_visible (self->study_open, takes && spec->refusal != NULL);
}

/* For the page's init. */
void
vir_charts_study_init (VirChartsPage *self)
{
  self->study = study_control_new (self);
  vir_chart_choices_add (self->choices, _ ("Study"), self->study);
  gtk_widget_set_visible (gtk_widget_get_parent (self->study), FALSE);
  g_signal_connect_object (self->study_open, "clicked", G_CALLBACK (open_clicked_cb), self, G_CONNECT_SWAPPED);
}
