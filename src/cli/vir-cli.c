/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Options, documents, stances and errors of the commands. Errors say where, what is wrong, and what
 * to do; output is UTF-8 whatever the locale, so that a file of it is the same everywhere. */

#include "config.h"

#include "vir-cli.h"

#include "vir-error.h"
#include "vir-json-file.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

/**
 * vir_cli_error:
 * @format: what is wrong and what to do, in the manner of printf()
 *
 * Prints one line about an error.
 */
void
vir_cli_error (const char *format,
               ...)
{
  g_autofree char *message = NULL, *line = NULL;
  va_list          args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  line = vir_paper_plain_text (message);
  fprintf (stderr, "virement-cli: %s\n", line);
}

/**
 * vir_cli_fail:
 * @path: the file concerned
 * @error: what went wrong with it; the errors of the document's reader begin with the line
 *
 * Prints an error about a file.
 *
 * Returns: %VIR_EXIT_FILE
 */
VirExit
vir_cli_fail (const char   *path,
              const GError *error)
{
  g_autofree char *name = g_filename_display_name (path);
  gboolean         placed = error->domain == VIR_ERROR && g_ascii_isdigit (*error->message);

  vir_cli_error (placed ? "%s:%s" : "%s: %s", name, error->message);
  return VIR_EXIT_FILE;
}

/**
 * vir_cli_parse:
 * @arguments: what follows the options, "FILE"
 * @summary: what the command does
 * @entries: its options
 * @argc: length of @argv
 * @argv: the command's name, then what was typed after it
 * @n_arguments: how many arguments there must be
 * @rest: (out) (transfer full): the arguments
 *
 * Reads a command's options; prints what is wrong with them. `--help` prints the help and ends the
 * program.
 *
 * Returns: %FALSE where the usage is wrong
 */
gboolean
vir_cli_parse (const char         *arguments,
               const char         *summary,
               const GOptionEntry *entries,
               int                 argc,
               char              **argv,
               guint               n_arguments,
               char             ***rest)
{
  g_autoptr (GOptionContext) context = g_option_context_new (arguments);
  g_autoptr (GError) error = NULL;
  g_autofree char  *name = g_strdup_printf ("virement-cli %s", argv[0]);
  g_auto (GStrv) found = NULL;
  const GOptionEntry remaining[] = {
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &found, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  g_set_prgname (name);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, remaining, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      vir_cli_error (_("%s. “%s --help” lists the options"), error->message, name);
      return FALSE;
    }
  if ((found ? g_strv_length (found) : 0) != n_arguments)
    {
      vir_cli_error (_("wrong number of arguments. Usage: %s [OPTION…] %s"), name, arguments);
      return FALSE;
    }

  *rest = g_steal_pointer (&found);
  return TRUE;
}

/**
 * vir_cli_output:
 * @word: (nullable): what was typed after --format; %NULL is text
 * @output: (out): how to print
 *
 * Returns: %FALSE, with an error printed, where there is no such format
 */
gboolean
vir_cli_output (const char   *word,
                VirCliOutput *output)
{
  static const char *const words[] = { "text", "csv", "json" };

  *output = VIR_CLI_TEXT;
  if (!word)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (word, words[i]) == 0)
      {
        *output = (VirCliOutput) i;
        return TRUE;
      }

  vir_cli_error (_("there is no format “%s”. Use text, csv or json"), word);
  return FALSE;
}

/**
 * vir_cli_basis:
 * @word: (nullable): what was typed after --basis; %NULL is claimed
 * @basis: (out): on whose figures
 *
 * Returns: %FALSE, with an error printed, where there is no such basis
 */
gboolean
vir_cli_basis (const char *word,
               VirBasis   *basis)
{
  *basis = VIR_BASIS_CLAIMED;
  if (!word || strcmp (word, "claimed") == 0)
    return TRUE;

  *basis = VIR_BASIS_ASSESSED;
  if (strcmp (word, "assessed") == 0)
    return TRUE;

  vir_cli_error (_("there is no basis “%s”. Use claimed or assessed"), word);
  return FALSE;
}

/**
 * vir_cli_record:
 * @input: a document
 * @kind: a kind of record
 * @id: what was typed
 *
 * Returns: %FALSE, with an error that lists the ids there are, where no record has that id
 */
gboolean
vir_cli_record (const VirInput *input,
                VirKind         kind,
                const char     *id)
{
  g_autoptr (GString) known = g_string_new (NULL);
  guint n = vir_input_count (input, kind);

  if (vir_input_get (input, kind, id))
    return TRUE;

  for (guint i = 0; i < n; i++)
    {
      const VirRecord *record = vir_input_nth (input, kind, i);

      g_string_append_printf (known, "%s%s", i > 0 ? ", " : "", record->id);
    }

  if (n == 0)
    vir_cli_error (_("there is no “%s”: the document has no %s"), id, vir_kind_key (kind));
  else
    vir_cli_error (_("there is no “%s” in %s. There are: %s"), id, vir_kind_key (kind), known->str);
  return FALSE;
}

/**
 * vir_cli_stance:
 * @input: a document
 * @ids: (nullable): ids of amendments with commas between them, in voting order; none: the budget
 * @basis: (nullable): "claimed" or "assessed"
 * @stance: (out) (transfer full): what is looked at
 *
 * Reads --stance and --basis.
 *
 * Returns: %FALSE, with an error printed, where an id or the basis is not known or an id comes twice
 */
gboolean
vir_cli_stance (const VirInput *input,
                const char     *ids,
                const char     *basis,
                VirStance     **stance)
{
  g_auto (GStrv) typed = g_strsplit (ids ? ids : "", ",", -1);
  VirBasis figures;

  if (!vir_cli_basis (basis, &figures))
    return FALSE;

  for (guint i = 0; typed[i]; i++)
    {
      g_strstrip (typed[i]);
      if (!vir_cli_record (input, VIR_KIND_AMENDMENT, typed[i]))
        return FALSE;
      for (guint j = 0; j < i; j++)
        if (strcmp (typed[i], typed[j]) == 0)
          {
            vir_cli_error (_("“%s” comes twice. Name each amendment once, in voting order"), typed[i]);
            return FALSE;
          }
    }

  *stance = vir_stance_new ((const char *const *) typed, figures);
  return TRUE;
}

/**
 * vir_cli_load:
 * @path: a file
 * @warnings: (out) (optional) (element-type utf8): what is doubtful in it
 *
 * Reads a document.
 *
 * Returns: (transfer full) (nullable): the root; %NULL, with an error printed, where it cannot be read
 */
VirInput *
vir_cli_load (const char *path,
              GPtrArray **warnings)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  VirInput *input = vir_json_load (file, NULL, warnings, NULL, &error);

  if (!input)
    vir_cli_fail (path, error);
  return input;
}

/**
 * vir_cli_write:
 * @text: what to print
 *
 * Writes to the standard output, as UTF-8.
 *
 * Returns: %VIR_EXIT_OK, or %VIR_EXIT_FILE where it could not be written
 */
VirExit
vir_cli_write (const char *text)
{
  if (fputs (text, stdout) < 0 || fflush (stdout) != 0)
    {
      vir_cli_error (_("the output could not be written: %s"), g_strerror (errno));
      return VIR_EXIT_FILE;
    }

  return VIR_EXIT_OK;
}
