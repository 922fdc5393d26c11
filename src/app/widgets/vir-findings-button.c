/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirFindingsButton; see vir-findings-button.h. The rows are made when the list opens. */

#include "config.h"

#include "vir-findings-button.h"

#include "vir-balance-words.h"
#include "vir-finding-text.h"
#include "vir-settings.h"

#include <glib/gi18n-lib.h>

struct _VirFindingsButton
{
  AdwBin parent_instance;

  VirWorkspace  *workspace;
  GtkMenuButton *button;
  GtkWidget     *objections;
  GtkLabel      *objections_label;
  GtkWidget     *warnings;
  GtkLabel      *warnings_label;
  GtkWidget     *none;
  GtkPopover    *popover;
  GtkListBox    *list;
};

G_DEFINE_FINAL_TYPE (VirFindingsButton, vir_findings_button, ADW_TYPE_BIN)

#define ROW_KIND "vir-kind"
#define ROW_SUBJECT "vir-subject"

static void
show_severity (GtkImage   *icon,
               VirSeverity severity)
{
  switch (severity)
    {
    case VIR_SEVERITY_OBJECTION:
      gtk_image_set_from_icon_name (icon, "dialog-error-symbolic");
      gtk_widget_add_css_class (GTK_WIDGET (icon), "gap");
      break;
    case VIR_SEVERITY_WARNING:
      gtk_image_set_from_icon_name (icon, "dialog-warning-symbolic");
      gtk_widget_add_css_class (GTK_WIDGET (icon), "warning");
      break;
    case VIR_SEVERITY_NOTE:
    default:
      gtk_image_set_from_icon_name (icon, "dialog-information-symbolic");
      gtk_widget_add_css_class (GTK_WIDGET (icon), "dim-label");
      break;
    }
}

static const char *
severity_label (VirSeverity severity)
{
  switch (severity)
    {
    case VIR_SEVERITY_OBJECTION:
      return _("Objection");
    case VIR_SEVERITY_WARNING:
      return _("Warning");
    case VIR_SEVERITY_NOTE:
    default:
      return _("Note");
    }
}

static GtkWidget *
make_label (const char *text,
            const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
make_row (const VirOutlook *outlook,
          const VirFinding *finding)
{
  VirNumberFormat format = vir_settings_get_number_format ();
  g_autofree char *title = vir_finding_title (outlook, finding, format);
  g_autofree char *detail = vir_finding_detail (outlook, finding, format);
  g_autofree char *spoken = g_strdup_printf ("%s: %s. %s", severity_label (vir_finding_severity (finding)), title, detail);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new ();
  GtkWidget *caption = make_label (detail, "caption");

  show_severity (GTK_IMAGE (icon), vir_finding_severity (finding));
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_widget_add_css_class (caption, "dim-label");
  gtk_box_append (GTK_BOX (words), make_label (title, "dense"));
  gtk_box_append (GTK_BOX (words), caption);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_add_css_class (row, "finding-row");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  g_object_set_data (G_OBJECT (row), ROW_KIND, GINT_TO_POINTER (finding->kind));
  g_object_set_data_full (G_OBJECT (row), ROW_SUBJECT, g_strdup (finding->subject), g_free);
  return row;
}

static void
popover_show_cb (VirFindingsButton *self)
{
  VirOutlook *outlook = vir_workspace_get_outlook (self->workspace);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);
  for (guint i = 0; i < outlook->n_findings; i++)
    if (vir_balance_words_concerns (outlook, &outlook->findings[i]))
      gtk_list_box_append (self->list, make_row (outlook, &outlook->findings[i]));
  child = gtk_widget_get_first_child (GTK_WIDGET (self->list));
  if (child == NULL || !GTK_IS_LIST_BOX_ROW (child))
    {
      GtkWidget *row = gtk_list_box_row_new ();

      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), make_label (_("No findings"), "dim-label"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _("No findings"), -1);
      gtk_list_box_append (self->list, row);
    }
}

static void
row_activated_cb (VirFindingsButton *self,
                  GtkListBoxRow     *row)
{
  const char *subject = g_object_get_data (G_OBJECT (row), ROW_SUBJECT);

  gtk_popover_popdown (self->popover);
  if (subject != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.select", "(is)", GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), ROW_KIND)), subject);
}

static void
vir_findings_button_dispose (GObject *object)
{
  g_clear_object (&VIR_FINDINGS_BUTTON (object)->workspace);
  G_OBJECT_CLASS (vir_findings_button_parent_class)->dispose (object);
}

static void
vir_findings_button_class_init (VirFindingsButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_findings_button_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-findings-button.ui");
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, button);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, objections);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, objections_label);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, warnings);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, warnings_label);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, none);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, popover);
  gtk_widget_class_bind_template_child (widget_class, VirFindingsButton, list);
  gtk_widget_class_bind_template_callback (widget_class, popover_show_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
vir_findings_button_init (VirFindingsButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * vir_findings_button_new:
 *
 * Returns: (transfer floating): a button that says nothing yet
 */
GtkWidget *
vir_findings_button_new (void)
{
  return g_object_new (VIR_TYPE_FINDINGS_BUTTON, NULL);
}

/**
 * vir_findings_button_refresh:
 * @self: the button
 * @workspace: whose findings
 *
 * Counts the findings of what @workspace shows now.
 */
void
vir_findings_button_refresh (VirFindingsButton *self,
                             VirWorkspace      *workspace)
{
  VirFindingCount count = { 0 };
  g_autofree char *spoken = NULL;
  g_autofree char *objections = NULL;
  g_autofree char *warnings = NULL;

  g_return_if_fail (VIR_IS_FINDINGS_BUTTON (self));
  g_return_if_fail (VIR_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  count = vir_balance_words_count (vir_workspace_get_outlook (workspace));
  spoken = vir_balance_words_findings (count);
  objections = g_strdup_printf ("%u", count.objections);
  warnings = g_strdup_printf ("%u", count.warnings);

  gtk_label_set_text (self->objections_label, objections);
  gtk_widget_set_visible (self->objections, count.objections > 0);
  gtk_label_set_text (self->warnings_label, warnings);
  gtk_widget_set_visible (self->warnings, count.warnings > 0);
  gtk_widget_set_visible (self->none, count.objections == 0 && count.warnings == 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}
