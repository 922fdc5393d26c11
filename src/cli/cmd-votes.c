/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* virement-cli votes: the votes in an order, what each leaves of the budget, every way in which they can
 * fall, and who can carry one. */

#include "config.h"

#include "vir-cli.h"

#include "vir-paper-votes.h"

#include <glib/gi18n.h>

/* An order that was typed, else the document's own. */
static VirVoteOrder *
read_order (const VirInput *input,
            const char     *typed)
{
  g_autoptr (VirStance) ids = NULL;

  if (!typed)
    return vir_vote_order_new (input);
  if (!vir_cli_stance (input, typed, NULL, &ids))
    return NULL;

  return vir_vote_order_given (vir_stance_amendments (ids));
}

static gboolean
read_result (const char    *word,
             VirVoteResult *result)
{
  g_autofree char *known = g_strjoinv (", ", (char **) vir_vote_result_enum.words);
  int              found = vir_enum_find (&vir_vote_result_enum, word);

  if (found < 0)
    {
      vir_cli_error (_("there is no result “%s”. There are: %s"), word, known);
      return FALSE;
    }

  *result = (VirVoteResult) found;
  return TRUE;
}

static gboolean
read_results (const char    *typed,
              VirVoteOrder *order)
{
  g_auto (GStrv) words = g_strsplit (typed ? typed : "", ",", -1);
  guint n = g_strv_length (words);

  if (!typed)
    return TRUE;
  if (n != vir_vote_order_count (order))
    {
      vir_cli_error (_("--results and the order differ in length: %u and %u. Give one result for each vote"), n, vir_vote_order_count (order));
      return FALSE;
    }

  for (guint i = 0; i < n; i++)
    if (!read_result (g_strstrip (words[i]), &g_array_index (order->results, VirVoteResult, i)))
      return FALSE;

  return TRUE;
}

static gboolean
check_combinations (gboolean             all,
                    const VirVoteOrder *order)
{
  guint n = vir_vote_order_count (order);

  if (!all || n <= VIR_COMBINATIONS_MAX)
    return TRUE;

  vir_cli_error (_("--all takes up to %d amendments, and there are %u. Name those that matter with --order"), VIR_COMBINATIONS_MAX, n);
  return FALSE;
}

static char *
write_votes (const VirPaperVotes *votes,
             VirCliOutput         output)
{
  switch (output)
    {
    case VIR_CLI_JSON:
      return vir_paper_votes_json (votes);
    case VIR_CLI_CSV:
      return vir_paper_votes_csv (votes);
    case VIR_CLI_TEXT:
    default:
      return vir_paper_votes_text (votes);
    }
}

/**
 * vir_cmd_votes:
 * @argc: length of @argv
 * @argv: "votes" and what follows it
 *
 * Prints the path of the votes and who can carry one.
 *
 * Returns: the exit status
 */
VirExit
vir_cmd_votes (int    argc,
               char **argv)
{
  g_autofree char *format = NULL, *basis = NULL, *ids = NULL, *results = NULL, *text = NULL;
  gboolean all = FALSE;
  g_auto (GStrv) rest = NULL;
  g_autoptr (VirInput) input = NULL;
  g_autoptr (VirStance) stance = NULL;
  g_autoptr (VirOutlook) outlook = NULL;
  g_autoptr (VirVoteOrder) order = NULL;
  g_autoptr (VirPaperVotes) votes = NULL;
  VirCliOutput output;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format, N_("How to print it: text, csv or json"), N_("FORMAT") },
    { "order", 'o', 0, G_OPTION_ARG_STRING, &ids, N_("Amendments in voting order, all carried; without it, the votes that the document records"), N_("ID,ID…") },
    { "results", 'r', 0, G_OPTION_ARG_STRING, &results, N_("One for each: carried, lost, accepted, fell, not-put or not-known"), N_("RESULT,…") },
    { "all", 0, 0, G_OPTION_ARG_NONE, &all, N_("Every way in which up to 12 votes can fall"), NULL },
    { "basis", 'b', 0, G_OPTION_ARG_STRING, &basis, N_("On whose figures: claimed or assessed"), N_("BASIS") },
    G_OPTION_ENTRY_NULL,
  };

  if (!vir_cli_parse ("FILE",
                      _("Prints the votes one after the other: the result of each, whether it is void and\n"
                        "why, what is cut back because an earlier one has taken it, and the budget after it.\n"
                        "Without --order these are the votes on amendments that the document records, with\n"
                        "their results; a document that records none is read as if all its amendments were\n"
                        "carried in its order.\n\n"
                        "Then who can carry a vote: seats, absences, members barred, the votes needed, how\n"
                        "many each group is short of by itself, and the smallest sets of groups that carry\n"
                        "one."),
                      entries, argc, argv, 1, &rest) ||
      !vir_cli_output (format, &output))
    return VIR_EXIT_USAGE;
  if (!(input = vir_cli_load (rest[0], NULL)))
    return VIR_EXIT_FILE;
  if (!vir_cli_stance (input, NULL, basis, &stance) || !(order = read_order (input, ids)) ||
      !read_results (results, order) || !check_combinations (all, order))
    return VIR_EXIT_USAGE;

  outlook = vir_evaluate (input, stance, NULL);
  votes = vir_paper_votes_new (outlook, g_steal_pointer (&order), all);
  text = write_votes (votes, output);
  return vir_cli_write (text);
}
