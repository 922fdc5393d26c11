/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Amendments, findings and what is shown, in words; see vir-balance-words.h. */

#include "config.h"

#include "vir-balance-words.h"

#include "vir-period.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>

/**
 * vir_balance_words_concerns:
 * @outlook: an outlook
 * @finding: one of its findings
 *
 * Returns: whether @finding is about the budget or an amendment that is shown; those of amendments
 *   that are not shown would blame the wrong one
 */
gboolean
vir_balance_words_concerns (const VirOutlook *outlook,
                            const VirFinding *finding)
{
  if (finding->amendment == NULL)
    return TRUE;
  for (guint i = 0; i < vir_stance_count (outlook->stance); i++)
    if (g_str_equal (vir_stance_nth (outlook->stance, i), finding->amendment))
      return TRUE;
  return FALSE;
}

/**
 * vir_balance_words_count:
 * @outlook: an outlook
 *
 * Returns: how many findings concern what is shown
 */
VirFindingCount
vir_balance_words_count (const VirOutlook *outlook)
{
  VirFindingCount count = { 0 };

  for (guint i = 0; i < outlook->n_findings; i++)
    {
      if (!vir_balance_words_concerns (outlook, &outlook->findings[i]))
        continue;
      switch (vir_finding_severity (&outlook->findings[i]))
        {
        case VIR_SEVERITY_OBJECTION:
          count.objections++;
          break;
        case VIR_SEVERITY_WARNING:
          count.warnings++;
          break;
        case VIR_SEVERITY_NOTE:
        default:
          count.notes++;
          break;
        }
    }
  return count;
}

/**
 * vir_balance_words_findings:
 * @count: how many there are
 *
 * Returns: (transfer full): the count as a sentence, for a screen reader
 */
char *
vir_balance_words_findings (VirFindingCount count)
{
  g_autofree char *objections = NULL;
  g_autofree char *warnings = NULL;

  if (count.objections == 0 && count.warnings == 0)
    return g_strdup (_("No findings"));

  objections = g_strdup_printf (ngettext ("%u objection", "%u objections", count.objections), count.objections);
  warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", count.warnings), count.warnings);
  /* Translators: "1 objection, 3 warnings" */
  return g_strdup_printf (_("Findings: %s, %s"), objections, warnings);
}

static const VirBodyRecord *
first_body (const VirInput           *input,
            const VirAmendmentRecord *amendment)
{
  if (amendment->bodies == NULL || amendment->bodies[0] == NULL)
    return NULL;
  return vir_input_get (input, VIR_KIND_BODY, amendment->bodies[0]);
}

static gboolean
same_bodies (const VirAmendmentRecord *a,
             const VirAmendmentRecord *b)
{
  return a->bodies != NULL && b->bodies != NULL
         && g_strv_equal ((const char *const *) a->bodies, (const char *const *) b->bodies);
}

/**
 * vir_balance_words_name:
 * @input: a root
 * @amendment: an amendment of it
 *
 * Names an amendment in little room: by who moves it, where that says which one it is, else by its
 * title.
 *
 * Returns: (transfer full): the name
 */
char *
vir_balance_words_name (const VirInput           *input,
                        const VirAmendmentRecord *amendment)
{
  const VirBodyRecord *body = first_body (input, amendment);
  guint same = 0;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_AMENDMENT); i++)
    same += same_bodies (amendment, vir_input_nth (input, VIR_KIND_AMENDMENT, i));

  if (body != NULL && same == 1 && body->base.title != NULL && amendment->bodies[1] == NULL)
    return g_strdup (body->base.title);
  if (body != NULL && same == 1)
    return vir_words_bodies (input, amendment);
  return vir_words_record_title (&amendment->base);
}

/**
 * vir_balance_words_colour:
 * @input: a root
 * @amendment: an amendment of it
 *
 * Returns: (nullable): the colour of the first of its bodies, "#RRGGBB"
 */
const char *
vir_balance_words_colour (const VirInput           *input,
                          const VirAmendmentRecord *amendment)
{
  const VirBodyRecord *body = first_body (input, amendment);

  return body != NULL ? body->colour : NULL;
}

/**
 * vir_balance_words_amendment:
 * @outlook: an outlook
 * @amendment: one of its amendments
 * @format: how amounts are written
 * @tone: (out): how it is meant
 *
 * Says in a few words how an amendment stands by itself: what is to find in the first year that does
 * not balance, or up to when it balances.
 *
 * Returns: (transfer full): the words
 */
char *
vir_balance_words_amendment (const VirOutlook          *outlook,
                             const VirAmendmentOutlook *amendment,
                             VirNumberFormat            format,
                             VirTone                   *tone)
{
  const VirAmendmentRecord *record = amendment->record;
  gint64 net = vir_sum_value (amendment->net[0]);
  guint balanced = 0;
  g_autofree char *words = NULL;

  *tone = VIR_TONE_PLAIN;
  if (record->stage == VIR_AMENDMENT_WITHDRAWN)
    return g_strdup (_("Withdrawn"));
  if (record->stage == VIR_AMENDMENT_RULED_OUT || record->verdict == VIR_VERDICT_REFUSED)
    return g_strdup (_("Refused"));
  if (amendment->n_changes == 0)
    return g_strdup (_("No changes yet"));

  if (amendment->balance[0] == VIR_BALANCE_CANNOT_TELL || !vir_known (net))
    {
      *tone = VIR_TONE_UNKNOWN;
      return g_strdup (_("Not known"));
    }
  if (amendment->balance[0] == VIR_BALANCE_NOT_BALANCED)
    {
      *tone = VIR_TONE_BAD;
      words = vir_money_format (net, format, VIR_MONEY_STANDALONE);
      /* Translators: what an amendment still has to find: "£1.750m to find" */
      return g_strdup_printf (_("%s to find"), words);
    }

  *tone = VIR_TONE_GOOD;
  while (balanced < outlook->years.n && amendment->balance[balanced] == VIR_BALANCE_BALANCED)
    balanced++;
  if (balanced == outlook->years.n && balanced > 1)
    return g_strdup (_("Balanced in every year"));
  words = vir_year_format (outlook->years.first);
  /* Translators: an amendment balances in one year: "Balanced 2018/19" */
  return g_strdup_printf (_("Balanced %s"), words);
}

/**
 * vir_balance_words_stance:
 * @outlook: an outlook
 *
 * Returns: (transfer full): what is shown: the published budget, one amendment, or how many
 */
char *
vir_balance_words_stance (const VirOutlook *outlook)
{
  guint n = vir_stance_count (outlook->stance);
  const VirAmendmentRecord *amendment = NULL;

  if (n == 0)
    return g_strdup (_("Published budget"));
  if (n > 1)
    return g_strdup_printf (ngettext ("%u amendment, in order", "%u amendments, in order", n), n);
  amendment = vir_input_get (outlook->input, VIR_KIND_AMENDMENT, vir_stance_nth (outlook->stance, 0));
  if (amendment == NULL)
    return g_strdup (_("Published budget"));
  return vir_balance_words_name (outlook->input, amendment);
}

static gint64
vote_order (const VirInput *input,
            const char     *amendment)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_VOTE); i++)
    {
      const VirVoteRecord *vote = vir_input_nth (input, VIR_KIND_VOTE, i);

      if (g_strcmp0 (vote->amendment, amendment) == 0 && vir_known (vote->order))
        return vote->order;
    }
  return G_MAXINT64;
}

/**
 * vir_balance_words_order:
 * @input: a root
 *
 * Lists the amendments in voting order: as the votes say, those without a vote after them in the
 * order of the document.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 */
char **
vir_balance_words_order (const VirInput *input)
{
  guint n = vir_input_count (input, VIR_KIND_AMENDMENT);
  char **ids = g_new0 (char *, n + 1);

  /* Insertion keeps the document's order among equals; there are at most some dozens. */
  for (guint i = 0; i < n; i++)
    {
      const VirAmendmentRecord *record = vir_input_nth (input, VIR_KIND_AMENDMENT, i);
      gint64 order = vote_order (input, record->base.id);
      guint at = i;

      while (at > 0 && vote_order (input, ids[at - 1]) > order)
        {
          ids[at] = ids[at - 1];
          at--;
        }
      ids[at] = g_strdup (record->base.id);
    }
  return ids;
}
