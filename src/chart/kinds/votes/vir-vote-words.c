/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words. */

#include "config.h"

#include "vir-vote-words.h"

#include <glib/gi18n-lib.h>

/**
 * vir_vote_words_result:
 * @result: a #VirVoteResult
 *
 * Returns: (nullable): "carried", in the middle of a sentence; %NULL where the result is not known
 */
const char *
vir_vote_words_result (int result)
{
  switch ((VirVoteResult) result)
    {
    case VIR_RESULT_CARRIED:
      return C_ ("vote", "carried");
    case VIR_RESULT_LOST:
      return C_ ("vote", "lost");
    case VIR_RESULT_ACCEPTED:
      return C_ ("vote", "accepted");
    case VIR_RESULT_FELL:
      return C_ ("vote", "fell");
    case VIR_RESULT_NOT_PUT:
      return C_ ("vote", "not put");
    case VIR_RESULT_NOT_KNOWN:
    default:
      return NULL;
    }
}

/**
 * vir_vote_words_standing:
 * @step: a vote on a path
 * @because: (nullable): the name of what makes it void
 *
 * Says whether a vote counts, and why not.
 *
 * Returns: (transfer full): "void: depends on Labour, which is not carried"
 */
char *
vir_vote_words_standing (const VirVoteStep *step,
                         const char        *because)
{
  switch (step->void_)
    {
    case VIR_VOID_DEPENDS:
      return g_strdup_printf (_ ("void: depends on %s, which is not carried"), because);
    case VIR_VOID_ALTERNATIVE:
      return g_strdup_printf (_ ("void: %s, a whole budget, is carried"), because);
    case VIR_VOID_REPLACED:
      return g_strdup_printf (_ ("void: %s stands in its place"), because);
    case VIR_VOID_GONE:
      return g_strdup (_ ("void: there is no such amendment"));
    case VIR_VOID_NOT:
    default:
      if (step->result == VIR_RESULT_NOT_KNOWN)
        return g_strdup (_ ("result not known: counts nothing"));
      return g_strdup (step->carried ? _ ("counts") : _ ("counts nothing"));
    }
}
