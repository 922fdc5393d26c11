/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli: finds the command in its table and runs it. A new command is a row here and a file
 * cmd-<name>.c. */

#include "config.h"

#include "vir-cli.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

static const VirCommand commands[] = {
  { "show", "FILE", N_("The budget at a glance: gap by year, council tax, reserves, amendments"), vir_cmd_show },
  { "check", "FILE", N_("What an officer would object to, with the rule and its source"), vir_cmd_check },
  { "compare", "FILE", N_("The amendments side by side, each alone and all in order"), vir_cmd_compare },
  { "clashes", "FILE", N_("What amendments cannot both have, and what they agree on"), vir_cmd_clashes },
  { "votes", "FILE", N_("The votes in order, what each leaves of the budget, and who can carry one"), vir_cmd_votes },
  { "lead-time", "", N_("How early a saving that costs posts can lawfully start"), vir_cmd_lead_time },
  { "chart", "FILE KIND -o OUT", N_("One picture, with its figures and its description beside it"), vir_cmd_chart },
  { "charts", "FILE -o DIR", N_("Every chart in a folder, numbered, with an index"), vir_cmd_charts },
  { "report", "FILE -o DIR", N_("A folder for a committee paper: charts, comparison, findings"), vir_cmd_report },
  { "validate", "FILE", N_("Whether a document is as the format says, and what is doubtful in it"), vir_cmd_validate },
};

static char *
help_text (void)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n\n%s\n", _("Usage: virement-cli COMMAND [OPTION…] ARGUMENT…"), _("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *usage = g_strdup_printf ("%s %s", commands[i].name, commands[i].arguments);

      g_string_append_printf (out, "  %-24s %s\n", usage, _(commands[i].summary));
    }
  g_string_append_printf (out, "\n%s\n%s\n",
                          _("“virement-cli COMMAND --help” lists a command's options."),
                          _("Ends with 0 when all is well, 1 where a check finds an objection, 2 on wrong usage, 3 where a file cannot be read or written."));
  return g_string_free (out, FALSE);
}

static const VirCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (commands[i].name, name) == 0)
      return &commands[i];

  return NULL;
}

static VirExit
run_command (int    argc,
             char **argv)
{
  const VirCommand *command = find_command (argv[0]);
  g_autofree char  *help = NULL;

  if (command)
    return command->run (argc, argv);

  if (strcmp (argv[0], "--version") == 0)
    return vir_cli_write ("virement-cli " VERSION "\n");

  help = help_text ();
  if (strcmp (argv[0], "--help") == 0 || strcmp (argv[0], "-h") == 0 || strcmp (argv[0], "help") == 0)
    return vir_cli_write (help);

  vir_cli_error (_("there is no command “%s”. “virement-cli --help” lists the commands"), argv[0]);
  return VIR_EXIT_USAGE;
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *help = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("virement-cli");

  if (argc < 2)
    {
      help = help_text ();
      fputs (help, stderr);
      return VIR_EXIT_USAGE;
    }

  return run_command (argc - 1, argv + 1);
}
