/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli show: the budget at a glance. */

#include "config.h"

#include "vir-cli.h"

#include "vir-paper-json.h"
#include "vir-paper-show.h"

#include <glib/gi18n.h>

static char *
write_show (const VirOutlook *outlook,
            VirCliOutput      output)
{
  switch (output)
    {
    case VIR_CLI_JSON:
      return vir_paper_json_show (outlook);
    case VIR_CLI_CSV:
      return vir_paper_show_csv (outlook);
    case VIR_CLI_TEXT:
    default:
      return vir_paper_show_text (outlook);
    }
}

/**
 * vir_cmd_show:
 * @argc: length of @argv
 * @argv: "show" and what follows it
 *
 * Prints the budget at a glance, under a stance.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_show (int    argc,
              char **argv)
{
  g_autofree char *format = NULL, *ids = NULL, *basis = NULL, *text = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (VirStance) stance = NULL;
  g_autoptr (VirOutlook) outlook = NULL;
  VirCliOutput output;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("How to print it: text, csv or json"), N_("FORMAT") },
    { "stance", 's', 0, G_OPTION_ARG_STRING, &ids, N_("Amendments that are taken as carried, in voting order; without it, none"), N_("ID,ID…") },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &basis, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE", _("Prints the budget at a glance: gap by year, council tax, reserves, amendments."), entries, argc, argv, 1, &rest) ||
      !vir_cli_output (format, &output))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)))
    return VIR_EXIT_FILE;
  if (!vir_cli_stance (input, ids, basis, &stance))
    return VIR_EXIT_USAGE;

  outlook = vir_evaluate (input, stance, NULL);
  text = write_show (outlook, output);
  return vir_cli_write (text);
}
