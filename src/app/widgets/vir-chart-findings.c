/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rows are made anew: there are seldom more than two. */

#include "config.h"

#include "vir-chart-findings.h"

#include "vir-row-layout.h"

#include <glib/gi18n-lib.h>

struct _VirChartFindings
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (VirChartFindings, vir_chart_findings, GTK_TYPE_WIDGET)

static const struct
{
  const char *icon;
  const char *style;
  const char *word;
} looks[] = {
  [VIR_LINT_WARNED] = { "dialog-warning-symbolic", "warning", N_ ("Warning") },
  [VIR_LINT_CHANGED] = { "dialog-information-symbolic", "dim-label", N_ ("Note") },
  [VIR_LINT_REFUSED] = { "dialog-error-symbolic", "gap", N_ ("Not drawn") },
};

static void
add_label (GtkWidget  *box,
           const char *text,
           gboolean    second)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, second ? "caption" : "dense");
  if (second)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
}

static void
add_row (VirChartFindings     *self,
         const VirLintFinding *finding)
{
  GtkWidget *row = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);
  GtkWidget *icon = gtk_image_new_from_icon_name (looks[finding->action].icon);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *spoken = g_strdup_printf ("%s: %s %s", _ (looks[finding->action].word), finding->reason,
                                             finding->alternative);

  gtk_widget_set_layout_manager (row, vir_row_layout_new (8));
  gtk_widget_add_css_class (icon, looks[finding->action].style);
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_set_hexpand (words, TRUE);
  add_label (words, finding->reason, FALSE);
  if (finding->alternative != NULL && *finding->alternative != '\0')
    add_label (words, finding->alternative, TRUE);
  gtk_box_append (GTK_BOX (row), icon);
  gtk_box_append (GTK_BOX (row), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static void
remove_rows (VirChartFindings *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (row);
}

static void
vir_chart_findings_dispose (GObject *object)
{
  remove_rows (VIR_CHART_FINDINGS (object));

  G_OBJECT_CLASS (vir_chart_findings_parent_class)->dispose (object);
}

static void
vir_chart_findings_class_init (VirChartFindingsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_chart_findings_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chartfindings");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
vir_chart_findings_init (VirChartFindings *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Findings about this chart"), -1);
}

/**
 * vir_chart_findings_new:
 *
 * Returns: (transfer floating): a list of nothing
 */
GtkWidget *
vir_chart_findings_new (void)
{
  return g_object_new (VIR_TYPE_CHART_FINDINGS, NULL);
}

/**
 * vir_chart_findings_show:
 * @self: a list
 * @lint: (nullable): what was found
 *
 * Shows what was found about a chart.
 */
void
vir_chart_findings_show (VirChartFindings   *self,
                         const VirChartLint *lint)
{
  guint n = lint != NULL ? vir_chart_lint_count (lint) : 0;

  g_return_if_fail (VIR_IS_CHART_FINDINGS (self));

  remove_rows (self);
  for (guint i = 0; i < n; i++)
    add_row (self, vir_chart_lint_nth (lint, i));
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}
