/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli check: the findings, and an exit status that says whether there is an objection. */

#include "config.h"

#include "vir-cli.h"

#include "vir-paper-findings.h"
#include "vir-paper-json.h"
#include "vir-paper-words.h"

#include <glib/gi18n.h>

static char *
write_check (const VirOutlook *outlook,
             const char       *amendment,
             VirCliOutput      output)
{
  g_autofree char *title = NULL, *basis = NULL, *findings = NULL, *summary = NULL;

  if (output == VIR_CLI_JSON)
    return vir_paper_json_findings (outlook, amendment);
  if (output == VIR_CLI_CSV)
    return vir_paper_findings (outlook, amendment, VIR_PAPER_CSV);

  title = vir_paper_title (outlook);
  basis = vir_paper_basis_line (outlook, TRUE);
  findings = vir_paper_findings (outlook, amendment, VIR_PAPER_TEXT);
  summary = vir_paper_findings_summary (outlook, amendment);
  return g_strdup_printf ("%s\n%s\n\n%s\n%s\n", title, basis, findings, summary);
}

/**
 * vir_cmd_check:
 * @argc: length of @argv
 * @argv: "check" and what follows it
 *
 * Prints the findings on a budget and its amendments, or on one of them.
 *
 * Returns: the exit status, %VIR_EXIT_OBJECTION where one of them is an objection
 */
VirExit
vir_cmd_check (int    argc,
               char **argv)
{
  g_autofree char *format = NULL, *ids = NULL, *basis = NULL, *amendment = NULL, *text = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (VirStance) stance = NULL;
  g_autoptr (VirOutlook) outlook = NULL;
  VirCliOutput output;
  VirExit      written;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("How to print it: text, csv or json"), N_("FORMAT") },
    { "amendment", 'a', 0, G_OPTION_ARG_STRING, &amendment, N_("Only what concerns this amendment, taken alone unless --stance says otherwise"), N_("ID") },
    { "stance", 's', 0, G_OPTION_ARG_STRING, &ids, N_("Amendments that are taken as carried, in voting order; without it, none"), N_("ID,ID…") },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &basis, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE", _("Prints what an officer would object to, ask about or note, with the rule and its source. Ends with 1 where there is an objection."), entries, argc, argv, 1, &rest) ||
      !vir_cli_output (format, &output))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)))
    return VIR_EXIT_FILE;
  if ((amendment && !vir_cli_record (input, VIR_KIND_AMENDMENT, amendment)) ||
      !vir_cli_stance (input, ids ? ids : amendment, basis, &stance))
    return VIR_EXIT_USAGE;

  outlook = vir_evaluate (input, stance, NULL);
  text = write_check (outlook, amendment, output);
  written = vir_cli_write (text);
  if (written != VIR_EXIT_OK)
    return written;

  return vir_paper_count_findings (outlook, amendment, VIR_SEVERITY_OBJECTION) > 0 ? VIR_EXIT_OBJECTION : VIR_EXIT_OK;
}
