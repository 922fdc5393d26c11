/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportDialog: its parts and its options, which are remembered; see vir-export-dialog.h. */

#include "config.h"

#include "vir-export-dialog-private.h"

#include "vir-chart-choice.h"
#include "vir-settings.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (VirExportDialog, vir_export_dialog, ADW_TYPE_WINDOW)

/* In the order of the list. */
static const struct
{
  VirChartFormat format;
  const char    *suffix;
} formats[] = {
  { VIR_CHART_FORMAT_PNG, "png" },
  { VIR_CHART_FORMAT_SVG, "svg" },
  { VIR_CHART_FORMAT_PDF, "pdf" },
};

static const char *
preset_label (VirChartPreset preset)
{
  switch (preset)
    {
    case VIR_PRESET_A4:
      return _("A4 width");
    case VIR_PRESET_A4_LANDSCAPE:
      return _("A4 landscape");
    case VIR_PRESET_SLIDE:
      return _("Slide");
    case VIR_PRESET_WEB:
      return _("Web page");
    case VIR_PRESET_SOCIAL:
      return _("Social card");
    case VIR_PRESET_POSTER:
      return _("A3 poster");
    case VIR_N_PRESETS:
    default:
      return "";
    }
}

VirExportItem
vir_export_dialog_item (VirExportDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->what);

  if (selected < self->classes->len)
    return VIR_EXPORT_CHART;
  return selected == self->classes->len ? VIR_EXPORT_ALL : VIR_EXPORT_REPORT;
}

/* The kind that is chosen; NULL where it is not one chart. */
const VirChartClass *
vir_export_dialog_class (VirExportDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->what);

  return selected < self->classes->len ? g_ptr_array_index (self->classes, selected) : NULL;
}

const char *
vir_export_dialog_suffix (VirExportDialog *self)
{
  return formats[MIN (adw_combo_row_get_selected (self->format), G_N_ELEMENTS (formats) - 1)].suffix;
}

VirExportOptions
vir_export_dialog_options (VirExportDialog *self)
{
  VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;

  options.format = formats[MIN (adw_combo_row_get_selected (self->format), G_N_ELEMENTS (formats) - 1)].format;
  options.preset = (VirChartPreset) MIN (adw_combo_row_get_selected (self->size), VIR_N_PRESETS - 1);
  options.bare = gtk_switch_get_active (self->bare);
  options.transparent = gtk_switch_get_active (self->transparent);
  options.side_files = gtk_switch_get_active (self->side_files);
  if (options.format == VIR_CHART_FORMAT_PNG && gtk_switch_get_active (self->twice))
    options.scale = 2;
  return options;
}

void
vir_export_dialog_show_error (VirExportDialog *self,
                              const char      *message)
{
  gtk_label_set_text (self->error, message);
  gtk_widget_set_visible (GTK_WIDGET (self->error), message[0] != '\0');
}

/* Remembering */

static void
set_format (VirExportDialog *self,
            const char      *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_str_equal (word, formats[i].suffix))
      adw_combo_row_set_selected (self->format, i);
}

static void
fill_sizes (VirExportDialog *self)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (guint p = 0; p < VIR_N_PRESETS; p++)
    {
      const VirPresetInfo *info = vir_chart_preset_get_info ((VirChartPreset) p);

      /* Translators: a size of a picture: its name, and width and height in pixels */
      gtk_string_list_take (list, g_strdup_printf (_("%s, %u × %u"), preset_label ((VirChartPreset) p), info->width, info->height));
    }
  adw_combo_row_set_model (self->size, G_LIST_MODEL (list));
}

static void
recall (VirExportDialog *self)
{
  GSettings *settings = vir_settings_get ();
  g_autofree char *preset_word = g_settings_get_string (settings, "export-preset");
  g_autofree char *format_word = g_settings_get_string (settings, "export-format");
  VirChartPreset preset = VIR_PRESET_A4;

  vir_chart_preset_parse (preset_word, &preset);
  adw_combo_row_set_selected (self->size, preset);
  set_format (self, format_word);
  gtk_switch_set_active (self->twice, g_settings_get_boolean (settings, "export-double"));
  gtk_switch_set_active (self->bare, g_settings_get_boolean (settings, "export-bare"));
  gtk_switch_set_active (self->transparent, g_settings_get_boolean (settings, "export-transparent"));
  gtk_switch_set_active (self->side_files, g_settings_get_boolean (settings, "export-side-files"));
  /* Whose amendments they are is for this export alone; the window keeps its own way. */
  gtk_switch_set_active (self->neutral, g_settings_get_boolean (settings, "neutral-mode"));
}

static void
remember (VirExportDialog *self)
{
  GSettings       *settings = vir_settings_get ();
  VirExportOptions options = vir_export_dialog_options (self);

  g_settings_set_string (settings, "export-preset", vir_chart_preset_get_info (options.preset)->name);
  g_settings_set_string (settings, "export-format", vir_export_dialog_suffix (self));
  g_settings_set_boolean (settings, "export-double", gtk_switch_get_active (self->twice));
  g_settings_set_boolean (settings, "export-bare", options.bare);
  g_settings_set_boolean (settings, "export-transparent", options.transparent);
  g_settings_set_boolean (settings, "export-side-files", options.side_files);
}

/* Callbacks */

static void
accept_cb (VirExportDialog *self)
{
  if (vir_export_dialog_item (self) != VIR_EXPORT_REPORT)
    remember (self);
  vir_export_dialog_show_error (self, "");
  vir_export_dialog_pick (self);
}

static void
changed_cb (VirExportDialog *self)
{
  /* Also while the template is being built. */
  if (self->outlook != NULL)
    vir_export_dialog_refresh (self);
}

/* While it writes, to close is to stop; the choices come back. */
static gboolean
vir_export_dialog_close_request (GtkWindow *window)
{
  VirExportDialog *self = VIR_EXPORT_DIALOG (window);

  if (self->writing)
    {
      g_cancellable_cancel (self->cancellable);
      return TRUE;
    }
  return GTK_WINDOW_CLASS (vir_export_dialog_parent_class)->close_request (window);
}

static void
vir_export_dialog_dispose (GObject *object)
{
  VirExportDialog *self = VIR_EXPORT_DIALOG (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->spec, vir_chart_spec_unref);
  g_clear_pointer (&self->outlook, vir_outlook_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (vir_export_dialog_parent_class)->dispose (object);
}

static void
vir_export_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (VIR_EXPORT_DIALOG (object)->classes);
  G_OBJECT_CLASS (vir_export_dialog_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, what);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, choices_row);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, choices);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, picture);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, size);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, twice_row);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, twice);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, bare);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, transparent);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, side_files);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, neutral);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, findings_group);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, findings);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, progress_name);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, accept);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, error);
}

static void
vir_export_dialog_class_init (VirExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (VIR_TYPE_CHART_CHOICES);
  g_type_ensure (VIR_TYPE_CHART_FINDINGS);
  G_OBJECT_CLASS (klass)->dispose = vir_export_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = vir_export_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = vir_export_dialog_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-export-dialog.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
vir_export_dialog_init (VirExportDialog *self)
{
  self->classes = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_sizes (self);
  recall (self);
}

static GtkWidget *
make (VirWorkspace        *workspace,
      const VirChartClass *klass,
      VirExportItem        item)
{
  VirExportDialog *self = g_object_new (VIR_TYPE_EXPORT_DIALOG, NULL);

  self->workspace = g_object_ref (workspace);
  self->outlook = vir_chart_outlook (workspace);
  vir_export_dialog_list (self, klass);
  if (item != VIR_EXPORT_CHART)
    adw_combo_row_set_selected (self->what, self->classes->len + (item == VIR_EXPORT_REPORT ? 1 : 0));
  vir_export_dialog_refresh (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->what));
  return GTK_WIDGET (self);
}

/**
 * vir_export_dialog_new:
 * @workspace: what to export from
 * @klass: (nullable): the kind of chart that is chosen at first
 *
 * Returns: (transfer floating): the dialog
 */
GtkWidget *
vir_export_dialog_new (VirWorkspace        *workspace,
                       const VirChartClass *klass)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (workspace), NULL);
  return make (workspace, klass, VIR_EXPORT_CHART);
}

/**
 * vir_export_dialog_new_all:
 * @workspace: what to export from
 *
 * Returns: (transfer floating): the dialog, with all charts chosen
 */
GtkWidget *
vir_export_dialog_new_all (VirWorkspace *workspace)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (workspace), NULL);
  return make (workspace, NULL, VIR_EXPORT_ALL);
}

/**
 * vir_export_dialog_new_report:
 * @workspace: what to export from
 *
 * Returns: (transfer floating): the dialog, with the report chosen
 */
GtkWidget *
vir_export_dialog_new_report (VirWorkspace *workspace)
{
  g_return_val_if_fail (VIR_IS_WORKSPACE (workspace), NULL);
  return make (workspace, NULL, VIR_EXPORT_REPORT);
}
