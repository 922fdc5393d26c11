/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli clashes: the clash board, and an exit status that says whether a pair of amendments asks
 * for more than there is. */

#include "config.h"

#include "vir-cli.h"

#include "vir-paper-clashes.h"

#include <glib/gi18n.h>

static char *
write_board (const VirPaperBoard *board,
             VirCliOutput         output)
{
  switch (output)
    {
    case VIR_CLI_JSON:
      return vir_paper_board_json (board);
    case VIR_CLI_CSV:
      return vir_paper_board_csv (board);
    case VIR_CLI_TEXT:
    default:
      return vir_paper_board_text (board);
    }
}

/**
 * vir_cmd_clashes:
 * @argc: length of @argv
 * @argv: "clashes" and what follows it
 *
 * Prints what amendments cannot both have, what passing both does, and what they agree on.
 *
 * Returns: the exit status, %VIR_EXIT_OBJECTION where a pair goes beyond what is known to be there
 */
VirExit
vir_cmd_clashes (int    argc,
                 char **argv)
{
  g_autofree char *format = NULL, *basis = NULL, *text = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (VirStance) stance = NULL;
  g_autoptr (VirOutlook) outlook = NULL;
  g_autoptr (VirPaperBoard) board = NULL;
  VirCliOutput output;
  VirExit      written;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("How to print it: text, csv or json"), N_("FORMAT") },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &basis, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE",
                      _("Prints every pair of amendments that something connects: a target that both want,\n"
                        "with what they ask of it together and what there is; council tax; one that depends\n"
                        "on, is made from or rules out the other. For each pair: what passing both adds to\n"
                        "the gap in every year, what both agree on, and the fewest further moves, up to\n"
                        "three, that balance that. Where it is not known what there is, it says so.\n\n"
                        "Ends with 1 where a pair asks for more than there is known to be."),
                      entries, argc, argv, 1, &rest) ||
      !vir_cli_output (format, &output))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)))
    return VIR_EXIT_FILE;
  if (!vir_cli_stance (input, NULL, basis, &stance))
    return VIR_EXIT_USAGE;

  outlook = vir_evaluate (input, stance, NULL);
  board = vir_paper_board_new (outlook);
  text = write_board (board, output);
  written = vir_cli_write (text);
  if (written != VIR_EXIT_OK)
    return written;

  return vir_paper_board_beyond (board) > 0 ? VIR_EXIT_OBJECTION : VIR_EXIT_OK;
}
