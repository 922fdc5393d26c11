/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli validate: whether a file is a document, and what in it is doubtful. */

#include "config.h"

#include "vir-cli.h"

#include "vir-fingerprint.h"
#include "vir-text.h"

#include <glib/gi18n.h>

static char *
write_json (const VirInput  *input,
            const GPtrArray *warnings)
{
  g_autofree char *fingerprint = vir_fingerprint (input);
  GString         *out = g_string_new (NULL);

  g_string_append_printf (out, "{\n  \"valid\": true,\n  \"fingerprint\": \"%s\",\n  \"warnings\": [", fingerprint);
  for (guint i = 0; i < warnings->len; i++)
    {
      g_autofree char *quoted = vir_text_json_quote (g_ptr_array_index (warnings, i));

      g_string_append_printf (out, "%s\n    %s", i > 0 ? "," : "", quoted);
    }
  g_string_append (out, warnings->len > 0 ? "\n  ]\n}\n" : "]\n}\n");
  return g_string_free (out, FALSE);
}

static char *
write_csv (const GPtrArray *warnings)
{
  g_autoptr (VirPaperTable) table = vir_paper_table_new (VIR_FORMAT_COMMITTEE);

  vir_paper_table_add_column (table, "warning", FALSE);
  for (guint i = 0; i < warnings->len; i++)
    {
      vir_paper_table_begin_row (table);
      vir_paper_table_add_text (table, g_ptr_array_index (warnings, i));
    }
  return vir_paper_table_write (table, VIR_PAPER_CSV);
}

static char *
write_text (const char      *path,
            const VirInput  *input,
            const GPtrArray *warnings)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autofree char *fingerprint = vir_fingerprint (input);
  GString         *out = g_string_new (NULL);

  for (guint i = 0; i < warnings->len; i++)
    {
      g_autofree char *plain = vir_paper_plain_text (g_ptr_array_index (warnings, i));

      g_string_append_printf (out, "%s:%s\n", name, plain);
    }
  g_string_append_printf (out, _("%s: a valid document, version %s"), name, fingerprint);
  g_string_append (out, ". ");
  if (warnings->len > 0)
    g_string_append_printf (out, ngettext ("%u warning", "%u warnings", warnings->len), warnings->len);
  else
    g_string_append (out, _("No warnings"));
  g_string_append_c (out, '\n');
  return g_string_free (out, FALSE);
}

/**
 * vir_cmd_validate:
 * @argc: length of @argv
 * @argv: "validate" and what follows it
 *
 * Reads a document and prints the reader's warnings.
 *
 * Returns: the exit status; warnings do not change it
 */
VirExit
vir_cmd_validate (int    argc,
                  char **argv)
{
  g_autofree char *format = NULL, *text = NULL;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (GPtrArray) warnings = NULL;
  VirCliOutput output;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("How to print it: text, csv or json"), N_("FORMAT") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE", _("Says whether a document is as the format says, and what is doubtful in it."), entries, argc, argv, 1, &rest) ||
      !vir_cli_output (format, &output))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], &warnings)))
    return VIR_EXIT_FILE;

  if (output == VIR_CLI_JSON)
    text = write_json (input, warnings);
  else if (output == VIR_CLI_CSV)
    text = write_csv (warnings);
  else
    text = write_text (rest[0], input, warnings);
  return vir_cli_write (text);
}
