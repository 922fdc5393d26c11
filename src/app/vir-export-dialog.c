/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirExportDialog; see vir-export-dialog.h. */

#include "config.h"

#include "vir-export-dialog.h"

#include "vir-bars-chart.h"
#include "vir-bridge-chart.h"
#include "vir-dialogs.h"
#include "vir-evaluate.h"
#include "vir-export-job.h"
#include "vir-gap-chart.h"
#include "vir-packages-chart.h"
#include "vir-paper-chart.h"
#include "vir-period.h"
#include "vir-text.h"
#include "vir-window.h"

#include <glib/gi18n-lib.h>

struct _VirExportDialog
{
  AdwWindow parent_instance;

  VirWorkspace *workspace;
  AdwComboRow  *what;
  AdwComboRow  *year;
  AdwComboRow  *size;
  AdwComboRow  *format;
  GtkSwitch    *side_files;
  GtkSwitch    *bare;
  GtkWidget    *picture; /* the rows that only a picture has */
  GtkWidget    *spinner;
  GtkWidget    *accept;
  GtkLabel     *error;
};

G_DEFINE_FINAL_TYPE (VirExportDialog, vir_export_dialog, ADW_TYPE_WINDOW)

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

static VirExportWhat
chosen_what (VirExportDialog *self)
{
  return (VirExportWhat) adw_combo_row_get_selected (self->what);
}

static const VirChartClass *
class_of (VirExportWhat what)
{
  switch (what)
    {
    case VIR_EXPORT_GAP_CURVE:
      return &vir_gap_chart_class;
    case VIR_EXPORT_PACKAGES:
      return &vir_packages_chart_class;
    case VIR_EXPORT_BRIDGE:
      return &vir_bridge_chart_class;
    case VIR_EXPORT_GAP_BARS:
    case VIR_EXPORT_REPORT:
    default:
      return &vir_bars_chart_class;
    }
}

static char *
document_name (VirExportDialog *self)
{
  GFile *file = vir_workspace_get_file (self->workspace);

  return file != NULL ? g_file_get_basename (file) : g_strdup (vir_workspace_get_title (self->workspace));
}

static VirChartSpec *
make_spec (VirExportDialog *self)
{
  g_autofree char *document = document_name (self);
  VirInput *input = vir_workspace_get_input (self->workspace);
  VirOutlook *shown = vir_workspace_get_outlook (self->workspace);
  g_autoptr (VirStance) published = vir_stance_new (NULL, vir_workspace_get_basis (self->workspace));
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, published, shown);
  VirChartAsk ask = { .year = (int) adw_combo_row_get_selected (self->year), .document = document };

  return vir_paper_chart_new (class_of (chosen_what (self)), outlook, &ask);
}

static char *
suggest_name (VirExportDialog *self,
              const char      *suffix)
{
  static const char *const words[] = { "gap-curve", "packages", "gap-by-year", "bridge", "report" };
  g_autofree char *slug = vir_text_slug (vir_workspace_get_title (self->workspace));
  const char *stem = slug[0] != '\0' ? slug : "budget";

  if (suffix == NULL)
    return g_strconcat (stem, "-", words[chosen_what (self)], NULL);
  return g_strconcat (stem, "-", words[chosen_what (self)], ".", suffix, NULL);
}

static void
set_busy (VirExportDialog *self,
          gboolean         busy)
{
  gtk_widget_set_visible (self->spinner, busy);
  gtk_widget_set_sensitive (self->accept, !busy);
}

static void
show_error (VirExportDialog *self,
            const char      *message)
{
  gtk_label_set_text (self->error, message);
  gtk_widget_set_visible (GTK_WIDGET (self->error), message[0] != '\0');
}

/* Writing */

static void
tell_written (VirExportDialog *self,
              const char      *path)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *name = g_path_get_basename (path);
  /* Translators: %s is the name of a file or folder */
  g_autofree char *message = g_strdup_printf (_("Exported to %s"), name);

  if (VIR_IS_WINDOW (parent))
    vir_window_tell (VIR_WINDOW (parent), message);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  VirExportDialog *self = VIR_EXPORT_DIALOG (source);
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  /* Closed while it was being written. */
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  set_busy (self, FALSE);
  path = vir_export_job_finish (result, &error);
  if (path != NULL)
    {
      tell_written (self, path);
      gtk_window_close (GTK_WINDOW (self));
    }
  else
    show_error (self, error->message);
}

/**
 * vir_export_dialog_write:
 * @self: the dialog
 * @place: the file, or for a report the folder in which its own is made
 *
 * Writes what is chosen to @place and closes, or says why it could not.
 */
void
vir_export_dialog_write (VirExportDialog *self,
                         GFile           *place)
{
  gboolean report = chosen_what (self) == VIR_EXPORT_REPORT;
  g_autoptr (VirExportJob) job = NULL;

  g_return_if_fail (VIR_IS_EXPORT_DIALOG (self));
  g_return_if_fail (G_IS_FILE (place));

  job = vir_export_job_new ();
  job->path = g_file_get_path (place);
  job->document = document_name (self);
  job->input = vir_input_ref (vir_workspace_get_input (self->workspace));
  job->basis = vir_workspace_get_basis (self->workspace);
  job->options = (VirExportOptions) {
    .theme = VIR_THEME_PRINT,
    .format = formats[adw_combo_row_get_selected (self->format)].format,
    .preset = (VirChartPreset) adw_combo_row_get_selected (self->size),
    .bare = gtk_switch_get_active (self->bare),
    .side_files = gtk_switch_get_active (self->side_files),
  };
  if (!report)
    job->spec = make_spec (self);

  /* A report is many files: they go into a folder of their own. */
  if (report && job->path != NULL)
    {
      g_autofree char *parent = g_steal_pointer (&job->path);
      g_autofree char *name = suggest_name (self, NULL);

      job->path = g_build_filename (parent, name, NULL);
    }
  if (job->path == NULL || (!report && job->spec == NULL))
    {
      show_error (self, job->path == NULL ? _("Choose a place on this computer.") : _("There is not enough in this document for that chart."));
      return;
    }
  set_busy (self, TRUE);
  vir_export_job_run (g_steal_pointer (&job), G_OBJECT (self), written_cb, NULL);
}

static void
picked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GFile) place = vir_pick_file_finish (result, NULL);

  if (place != NULL)
    vir_export_dialog_write (VIR_EXPORT_DIALOG (source), place);
}

static void
accept_cb (VirExportDialog *self)
{
  gboolean report = chosen_what (self) == VIR_EXPORT_REPORT;
  const char *suffix = formats[adw_combo_row_get_selected (self->format)].suffix;
  g_autofree char *name = report ? NULL : suggest_name (self, suffix);
  VirPickRequest request = {
    .kind = report ? VIR_PICK_FOLDER : VIR_PICK_SAVE,
    .title = report ? _("Folder for the report") : _("Export a chart"),
    .accept = _("_Export"),
    .name = name,
    .file = report ? NULL : vir_workspace_get_file (self->workspace),
    .filter_name = report ? NULL : _("Pictures"),
    .suffix = report ? NULL : suffix,
  };

  show_error (self, "");
  vir_pick_file_async (GTK_WINDOW (self), &request, NULL, picked_cb, NULL);
}

static void
what_changed_cb (VirExportDialog *self)
{
  VirExportWhat what = chosen_what (self);

  gtk_widget_set_visible (GTK_WIDGET (self->year), what == VIR_EXPORT_GAP_CURVE);
  gtk_widget_set_sensitive (self->picture, what != VIR_EXPORT_REPORT);
}

static void
fill_lists (VirExportDialog *self)
{
  VirYears years = vir_input_years (vir_workspace_get_input (self->workspace));
  g_autoptr (GtkStringList) year_list = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) size_list = gtk_string_list_new (NULL);

  for (guint y = 0; y < years.n; y++)
    gtk_string_list_take (year_list, vir_year_format (years.first + (int) y));
  adw_combo_row_set_model (self->year, G_LIST_MODEL (year_list));

  for (guint p = 0; p < VIR_N_PRESETS; p++)
    {
      const VirPresetInfo *info = vir_chart_preset_get_info ((VirChartPreset) p);

      /* Translators: a size of a picture: its name, and width and height in pixels */
      gtk_string_list_take (size_list, g_strdup_printf (_("%s, %u × %u"), preset_label ((VirChartPreset) p), info->width, info->height));
    }
  adw_combo_row_set_model (self->size, G_LIST_MODEL (size_list));
}

static void
vir_export_dialog_dispose (GObject *object)
{
  g_clear_object (&VIR_EXPORT_DIALOG (object)->workspace);
  G_OBJECT_CLASS (vir_export_dialog_parent_class)->dispose (object);
}

static void
vir_export_dialog_class_init (VirExportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = vir_export_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/virement/Virement/ui/vir-export-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, what);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, year);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, size);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, format);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, side_files);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, bare);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, picture);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, accept);
  gtk_widget_class_bind_template_child (widget_class, VirExportDialog, error);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
  gtk_widget_class_bind_template_callback (widget_class, what_changed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
vir_export_dialog_init (VirExportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * vir_export_dialog_new:
 * @workspace: what to export from
 * @what: what is chosen at first
 *
 * Returns: (transfer floating): the dialog
 */
GtkWidget *
vir_export_dialog_new (VirWorkspace *workspace,
                       VirExportWhat what)
{
  VirExportDialog *self = NULL;

  g_return_val_if_fail (VIR_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (VIR_TYPE_EXPORT_DIALOG, NULL);
  self->workspace = g_object_ref (workspace);
  fill_lists (self);
  adw_combo_row_set_selected (self->what, what);
  what_changed_cb (self);
  return GTK_WIDGET (self);
}
