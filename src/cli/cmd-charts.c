/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli charts: every chart of a document in a folder, numbered, with an index. */

#include "config.h"

#include "vir-cli.h"

#include "vir-chart-export.h"
#include "vir-cli-chart.h"
#include "vir-cli-picture.h"
#include "vir-paper-charts.h"

#include <glib/gi18n.h>
#include <string.h>

/* What was typed, before it is looked at. */
typedef struct
{
  char    *folder;
  char    *format;
  gboolean pictures_only;
  gboolean replace;
} Typed;

static void
clear_typed (Typed *self)
{
  g_free (self->folder);
  g_free (self->format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Typed, clear_typed)

static gboolean
read_format (const char     *word,
             VirChartFormat *format)
{
  static const struct
  {
    const char    *word;
    VirChartFormat format;
  } formats[] = {
    { "png", VIR_CHART_FORMAT_PNG },
    { "svg", VIR_CHART_FORMAT_SVG },
    { "pdf", VIR_CHART_FORMAT_PDF },
  };

  *format = VIR_CHART_FORMAT_PNG;
  for (guint i = 0; word && i < G_N_ELEMENTS (formats); i++)
    if (strcmp (word, formats[i].word) == 0)
      {
        *format = formats[i].format;
        return TRUE;
      }

  if (word)
    vir_cli_error (_("there is no format “%s” for pictures. There are: png, svg, pdf"), word);
  return !word;
}

/* Files that are there already are not replaced unasked. */
static gboolean
check_folder (const Typed *typed)
{
  g_autoptr (GDir) dir = NULL;
  g_autofree char *name = NULL;

  if (!typed->folder)
    {
      vir_cli_error (_("the folder is missing: say where with -o DIR"));
      return FALSE;
    }
  dir = typed->replace ? NULL : g_dir_open (typed->folder, 0, NULL);
  if (!dir || !g_dir_read_name (dir))
    return TRUE;

  name = g_filename_display_name (typed->folder);
  vir_cli_error (_("the folder “%s” has files in it. Name another with -o, or add --replace"), name);
  return FALSE;
}

static VirExit
write_charts (const VirOutlook       *outlook,
              const VirChartAsk      *ask,
              const VirExportOptions *options,
              const char             *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) charts = vir_paper_charts_list (outlook, ask, TRUE, NULL, NULL);
  g_autoptr (GPtrArray) files = vir_paper_charts_export (outlook, charts, options, folder, NULL, &error);
  g_autoptr (GString) list = g_string_new (NULL);

  if (!files)
    {
      vir_cli_error ("%s", error->message);
      return VIR_EXIT_FILE;
    }
  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, g_ptr_array_index (files, i), NULL);
      g_autofree char *name = g_filename_display_name (path);

      g_string_append_printf (list, "%s\n", name);
    }
  return vir_cli_write (list->str);
}

/**
 * vir_cmd_charts:
 * @argc: length of @argv
 * @argv: "charts" and what follows it
 *
 * Draws every chart of a document into a folder and prints the names of the files.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_charts (int    argc,
                char **argv)
{
  g_auto (Typed) typed = { 0 };
  g_auto (VirCliChart) chart = { 0 };
  g_auto (VirCliPicture) picture = { 0 };
  g_auto (GStrv) rest = NULL;
  g_autofree char *document = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (VirStance) stance = NULL;
  g_autoptr (VirOutlook) outlook = NULL;
  VirChartAsk      ask = { 0 };
  VirExportOptions options = VIR_EXPORT_OPTIONS_INIT;
  VirBasis         basis;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &typed.folder, N_("The folder; it is made where it is not there"), N_("DIR") },
    VIR_CLI_CHART_ENTRIES (&chart),
    { "format", 0, 0, G_OPTION_ARG_STRING, &typed.format, N_("What pictures are: png, svg or pdf"), N_("FORMAT") },
    VIR_CLI_PICTURE_ENTRIES (&picture),
    { "pictures-only", 0, 0, G_OPTION_ARG_NONE, &typed.pictures_only, N_("Without figures (.csv) and description (.txt) beside each"), NULL },
    { "replace", 0, 0, G_OPTION_ARG_NONE, &typed.replace, N_("Replace files of the same names"), NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE", _("Draws every chart that the document has figures for into numbered files, with an index that says why the others are missing."), entries, argc, argv, 1, &rest) ||
      !vir_cli_picture_read (&picture, &options) || !read_format (typed.format, &options.format) ||
      !vir_cli_basis (chart.basis, &basis) || !check_folder (&typed))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)) || !vir_cli_chart_read_data (&chart))
    return VIR_EXIT_FILE;
  if (!vir_cli_chart_read_amendments (&chart, input))
    return VIR_EXIT_USAGE;

  document = g_filename_display_basename (rest[0]);
  vir_cli_chart_ask (&chart, document, &ask);
  options.side_files = !typed.pictures_only;
  stance = vir_stance_new (NULL, basis);
  outlook = vir_evaluate (input, stance, NULL);
  return write_charts (outlook, &ask, &options, typed.folder);
}
