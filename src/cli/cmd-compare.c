/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli compare: the packages side by side. */

#include "config.h"

#include "vir-cli.h"

#include "vir-paper-compare.h"
#include "vir-paper-json.h"

#include <glib/gi18n.h>

static char *
write_compare (const VirPaperPackages *packages,
               VirCliOutput            output)
{
  g_autoptr (VirPaperTable) detail = NULL;

  switch (output)
    {
    case VIR_CLI_JSON:
      return vir_paper_json_compare (packages);
    case VIR_CLI_CSV:
      detail = vir_paper_compare_detail (packages);
      return vir_paper_table_write (detail, VIR_PAPER_CSV);
    case VIR_CLI_TEXT:
    default:
      return vir_paper_compare_text (packages);
    }
}

/**
 * vir_cmd_compare:
 * @argc: length of @argv
 * @argv: "compare" and what follows it
 *
 * Prints the budget, each amendment alone and all of them in order, side by side.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_compare (int    argc,
                 char **argv)
{
  g_autofree char *format = NULL, *ids = NULL, *word = NULL, *text = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (VirStance) stance = NULL;
  g_autoptr (VirPaperPackages) packages = NULL;
  VirCliOutput output;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("How to print it: text, csv or json"), N_("FORMAT") },
    { "stance", 's', 0, G_OPTION_ARG_STRING, &ids, N_("Compare these amendments alone, taken together in this order; without it, all of them"), N_("ID,ID…") },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &word, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE", _("Prints the budget, each amendment alone and all of them in order, side by side."), entries, argc, argv, 1, &rest) ||
      !vir_cli_output (format, &output))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)))
    return VIR_EXIT_FILE;
  if (!vir_cli_stance (input, ids, word, &stance))
    return VIR_EXIT_USAGE;

  packages = vir_paper_packages_new (input, stance);
  text = write_compare (packages, output);
  return vir_cli_write (text);
}
