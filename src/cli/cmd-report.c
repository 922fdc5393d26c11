/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli report: a folder for a committee paper. */

#include "config.h"

#include "vir-cli.h"
#include "vir-cli-chart.h"

#include "vir-paper-report.h"

#include <glib/gi18n.h>

/**
 * vir_cmd_report:
 * @argc: length of @argv
 * @argv: "report" and what follows it
 *
 * Writes the report of a document and prints the names of its files.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_report (int    argc,
                char **argv)
{
  g_auto (VirCliChart) chart = { 0 };
  g_autofree char *folder = NULL, *document = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GString) list = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  VirBasis basis;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &folder, N_("The folder; it is made where it is not there"), N_("DIR") },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &chart.basis, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    { "data", 'd', 0, G_OPTION_ARG_FILENAME, &chart.data, N_("What is drawn beside the budget: the results of a study of risk"), N_("DATA") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE", _("Writes a folder with every chart, the comparison, the findings and an index."), entries, argc, argv, 1, &rest) ||
      !vir_cli_basis (chart.basis, &basis))
    return VIR_EXIT_USAGE;
  if (!folder)
    {
      vir_cli_error (_("the folder is missing: say where with -o DIR"));
      return VIR_EXIT_USAGE;
    }
  if (!(input = vir_cli_load (rest[0], NULL)) || !vir_cli_chart_read_data (&chart))
    return VIR_EXIT_FILE;

  document = g_filename_display_basename (rest[0]);
  files = vir_paper_report_write (input, document, basis, chart.data ? &chart.given : NULL, folder, NULL, &error);
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
