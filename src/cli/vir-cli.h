/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the commands of virement-cli share: their table's row, options, reading a document, choosing a
 * stance, writing and failing. A command computes nothing and formats nothing: papers and charts do. */

#pragma once

#include "vir-evaluate.h"
#include "vir-paper-table.h"

G_BEGIN_DECLS

/**
 * VirExit:
 * @VIR_EXIT_OK: done
 * @VIR_EXIT_OBJECTION: a check found what an officer would object to, or a chart cannot be drawn honestly
 * @VIR_EXIT_USAGE: the command line is wrong
 * @VIR_EXIT_FILE: a file could not be read, is no document, or could not be written
 *
 * How virement-cli ends.
 */
typedef enum
{
  VIR_EXIT_OK = 0,
  VIR_EXIT_OBJECTION = 1,
  VIR_EXIT_USAGE = 2,
  VIR_EXIT_FILE = 3,
} VirExit;

/**
 * VirCommand:
 * @name: what is typed
 * @arguments: what follows it, for the usage line
 * @summary: one line, translatable
 * @run: does it; @argv begins with the command's name
 *
 * A row of the command table.
 */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  VirExit (*run) (int    argc,
                  char **argv);
} VirCommand;

/**
 * VirCliOutput:
 * @VIR_CLI_TEXT: aligned text
 * @VIR_CLI_CSV: a table with exact pounds
 * @VIR_CLI_JSON: whole pence, for programs
 *
 * How figures are printed.
 */
typedef enum
{
  VIR_CLI_TEXT,
  VIR_CLI_CSV,
  VIR_CLI_JSON,
} VirCliOutput;

VirExit    vir_cmd_show     (int    argc,
                             char **argv);
VirExit    vir_cmd_check    (int    argc,
                             char **argv);
VirExit    vir_cmd_compare  (int    argc,
                             char **argv);
VirExit    vir_cmd_clashes  (int    argc,
                             char **argv);
VirExit    vir_cmd_votes    (int    argc,
                             char **argv);
VirExit    vir_cmd_lead_time (int    argc,
                              char **argv);
VirExit    vir_cmd_chart    (int    argc,
                             char **argv);
VirExit    vir_cmd_charts   (int    argc,
                             char **argv);
VirExit    vir_cmd_report   (int    argc,
                             char **argv);
VirExit    vir_cmd_validate (int    argc,
                             char **argv);

void       vir_cli_error    (const char  *format,
                             ...) G_GNUC_PRINTF (1, 2);
VirExit    vir_cli_fail     (const char   *path,
                             const GError *error);
gboolean   vir_cli_parse    (const char         *arguments,
                             const char         *summary,
                             const GOptionEntry *entries,
                             int                 argc,
                             char              **argv,
                             guint               n_arguments,
                             char             ***rest) G_GNUC_WARN_UNUSED_RESULT;
gboolean   vir_cli_output   (const char         *word,
                             VirCliOutput       *output);
gboolean   vir_cli_stance   (const VirInput     *input,
                             const char         *ids,
                             const char         *basis,
                             VirStance         **stance);
gboolean   vir_cli_basis    (const char         *word,
                             VirBasis           *basis);
gboolean   vir_cli_record   (const VirInput     *input,
                             VirKind             kind,
                             const char         *id);
VirInput  *vir_cli_load     (const char         *path,
                             GPtrArray         **warnings) G_GNUC_WARN_UNUSED_RESULT;
VirExit    vir_cli_write    (const char         *text);

G_END_DECLS
