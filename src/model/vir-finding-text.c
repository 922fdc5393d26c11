/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Filling in the words of a finding: names, years and figures in the places of its patterns. Computes
 * nothing. */

#include "config.h"

#include "vir-finding-text.h"

#include "vir-cmd-proposal.h"
#include "vir-finding-words-private.h"
#include "vir-period.h"
#include "vir-rate.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
name_record (const VirOutlook *outlook,
             const VirRecord  *record)
{
  if (record->kind == VIR_KIND_CHANGE)
    return vir_words_change_title (outlook->input, (const VirChangeRecord *) record);

  return vir_words_record_title (record);
}

static char *
name_subject (const VirOutlook *outlook,
              const VirFinding *finding)
{
  const VirRecord *record = vir_input_get (outlook->input, finding->kind, finding->subject);

  return record != NULL ? name_record (outlook, record) : g_strdup (finding->subject != NULL ? finding->subject : "");
}

/* The other record is an amendment, or what a change is about. */
static char *
name_other (const VirOutlook *outlook,
            const VirFinding *finding)
{
  static const VirKind kinds[] = { VIR_KIND_AMENDMENT, VIR_KIND_CHANGE, VIR_KIND_PROPOSAL, VIR_KIND_LINE,
                                   VIR_KIND_RESERVE, VIR_KIND_FUNDING, VIR_KIND_HEAD, VIR_KIND_SCHEME };
  const VirChangeRecord *change = finding->kind == VIR_KIND_CHANGE
                                    ? vir_input_get (outlook->input, VIR_KIND_CHANGE, finding->subject)
                                    : NULL;
  gboolean is_target = change != NULL && g_strcmp0 (change->subject, finding->other) == 0;

  for (guint i = is_target ? 2 : 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const VirRecord *record = vir_input_get (outlook->input, kinds[i], finding->other);

      if (record != NULL)
        return name_record (outlook, record);
    }

  return g_strdup (finding->other != NULL ? finding->other : "");
}

static char *
write_figure (VirFigure       figure,
              gint64          value,
              VirNumberFormat format)
{
  switch (figure)
    {
    case VIR_FIGURE_MONEY:
      return vir_money_format (value, format, VIR_MONEY_STANDALONE);

    case VIR_FIGURE_PENCE:
      return vir_money_format (value, format, VIR_MONEY_PENCE);

    case VIR_FIGURE_RATE:
      return vir_rate_format (value, 2, FALSE);

    case VIR_FIGURE_POSTS:
      return value % 100 == 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, value / 100)
                              : g_strdup_printf ("%" G_GINT64_FORMAT ".%02" G_GINT64_FORMAT, value / 100, value % 100);

    case VIR_FIGURE_DATE:
      return vir_date_format ((VirDate) value);

    case VIR_FIGURE_COUNT:
    case VIR_FIGURE_NONE:
    default:
      return g_strdup_printf ("%" G_GINT64_FORMAT, value);
    }
}

static char *
write_words (const VirOutlook *outlook,
             const VirFinding *finding)
{
  const VirChangeRecord *change = finding->kind == VIR_KIND_CHANGE
                                    ? vir_input_get (outlook->input, VIR_KIND_CHANGE, finding->subject)
                                    : NULL;

  if (change != NULL && change->subject_to != NULL)
    return g_strdup (change->subject_to);
  if (change != NULL && change->assessment != NULL && change->assessment->condition != NULL)
    return g_strdup (change->assessment->condition);

  return g_strdup (_("Accepted on a condition"));
}

/* What the other amendment's change of the same proposal is worth in the finding's year. */
static gint64
others_effect (const VirOutlook *outlook,
               const VirFinding *finding)
{
  const VirChangeRecord  *record = vir_cmd_change_of_proposal (outlook->input, finding->other, finding->subject);
  const VirChangeOutlook *change = record != NULL ? vir_outlook_change (outlook, record->base.id) : NULL;

  if (change == NULL || finding->year < 0)
    return VIR_UNKNOWN;

  return vir_stance_basis (outlook->stance) == VIR_BASIS_ASSESSED ? change->assessed.v[finding->year]
                                                                 : change->claimed.level.v[finding->year];
}

/* What a place in a pattern stands for. */
static char *
write_place (const char       *name,
             const VirFindingWords       *text,
             const VirOutlook *outlook,
             const VirFinding *finding,
             VirNumberFormat   format)
{
  if (strcmp (name, "subject") == 0)
    return name_subject (outlook, finding);
  if (strcmp (name, "other") == 0)
    return name_other (outlook, finding);
  if (strcmp (name, "year") == 0)
    return vir_year_format (outlook->years.first + MAX (finding->year, 0));
  if (strcmp (name, "amount") == 0)
    return vir_known (finding->amount) ? write_figure (text->figure, finding->amount, format) : g_strdup (_("not known"));
  if (strcmp (name, "limit") == 0)
    return vir_known (finding->limit) ? write_figure (text->figure, finding->limit, format) : g_strdup (_("not known"));
  if (strcmp (name, "n") == 0)
    return write_figure (VIR_FIGURE_COUNT, finding->limit, format);
  if (strcmp (name, "theirs") == 0)
    return write_figure (VIR_FIGURE_MONEY, others_effect (outlook, finding), format);
  if (strcmp (name, "words") == 0)
    return write_words (outlook, finding);

  return g_strdup ("");
}

/* Places may stand in any order, as a translation needs; what they stand for is not searched again. */
static void
append_filled (GString          *into,
               const char       *pattern,
               const VirFindingWords       *text,
               const VirOutlook *outlook,
               const VirFinding *finding,
               VirNumberFormat   format)
{
  while (*pattern != '\0')
    {
      const char *open = strchr (pattern, '{'), *close = open != NULL ? strchr (open, '}') : NULL;

      if (close == NULL)
        {
          g_string_append (into, pattern);
          return;
        }

      g_autofree char *name = g_strndup (open + 1, (gsize) (close - open - 1));
      g_autofree char *value = write_place (name, text, outlook, finding, format);

      g_string_append_len (into, pattern, open - pattern);
      g_string_append (into, value);
      pattern = close + 1;
    }
}

/* What is asked of a target by two amendments, as people say it. */
static const char *
shared_pattern (const VirOutlook *outlook,
                const VirFinding *finding)
{
  const VirChangeRecord   *change = vir_cmd_change_of_proposal (outlook->input, finding->other, finding->subject);
  const VirProposalRecord *proposal = vir_input_get (outlook->input, VIR_KIND_PROPOSAL, finding->subject);

  if (finding->kind == VIR_KIND_RESERVE)
    return _("{other} also uses {subject}");
  if (finding->kind == VIR_KIND_FUNDING)
    return _("{other} also claims {subject}");
  if (finding->kind == VIR_KIND_PROPOSAL && change != NULL && proposal != NULL &&
      proposal->proposal == VIR_PROPOSAL_SAVING &&
      (change->word == VIR_WORD_REVERSE || change->word == VIR_WORD_TRIM))
    return vir_known (others_effect (outlook, finding)) ? _("{other} also puts back {theirs} of {subject}")
                                                        : _("{other} also puts back {subject}");

  return _("{other} also changes {subject}");
}

static const char *
detail_pattern (const VirFindingWords *text,
                const VirFinding      *finding)
{
  if (strcmp (text->code, "shared-target") == 0 && !vir_known (finding->limit))
    return _("{amount} asked together in {year}; how much there is to ask is not published");
  if (text->detail != NULL)
    return _(text->detail);

  return vir_known (finding->limit) && finding->limit >= 0
           ? vir_finding_words_count (text->code, (gulong) finding->limit)
           : NULL;
}

/* Rules that rest on nothing but this model say so with this in front. */
static const char *
source_without_prefix (const VirRule *rule)
{
  const char *source = rule->source != NULL ? rule->source : "";

  return g_str_has_prefix (source, "model: ") ? NULL : source;
}

/**
 * vir_finding_has_text:
 * @code: a rule's code
 *
 * Returns: whether there are words for it
 */
gboolean
vir_finding_has_text (const char *code)
{
  return vir_finding_words (code) != NULL;
}

/**
 * vir_finding_title:
 * @outlook: the outlook that has the finding
 * @finding: a finding of it
 * @format: how figures are written
 *
 * Says what was found in a plain sentence: "Does not balance in 2018/19".
 *
 * Returns: (transfer full): the sentence; the rule's code where there are no words for it
 */
char *
vir_finding_title (const VirOutlook *outlook,
                   const VirFinding *finding,
                   VirNumberFormat   format)
{
  const char *code = vir_finding_code (finding);
  const VirFindingWords *text = vir_finding_words (code);
  GString    *title;

  if (text == NULL)
    return g_strdup (code);

  title = g_string_new (NULL);
  append_filled (title,
                 strcmp (code, "shared-target") == 0 ? shared_pattern (outlook, finding) : _(text->title),
                 text, outlook, finding, format);
  return g_string_free (title, FALSE);
}

/**
 * vir_finding_detail:
 * @outlook: the outlook that has the finding
 * @finding: a finding of it
 * @format: how figures are written
 *
 * Gives the figures and the law or guidance: "£1.750m to find · LGFA 1992 s.31A, s.42A".
 *
 * Returns: (transfer full): the caption, empty where there is nothing to add
 */
char *
vir_finding_detail (const VirOutlook *outlook,
                    const VirFinding *finding,
                    VirNumberFormat   format)
{
  const VirFindingWords *text = vir_finding_words (vir_finding_code (finding));
  const char *pattern = text != NULL ? detail_pattern (text, finding) : NULL;
  const char *source = source_without_prefix (finding->rule);
  GString    *detail = g_string_new (NULL);

  if (pattern != NULL)
    append_filled (detail, pattern, text, outlook, finding, format);
  if (source != NULL && *source != '\0')
    g_string_append_printf (detail, "%s%s", detail->len > 0 ? " · " : "", source);

  return g_string_free (detail, FALSE);
}

/**
 * vir_finding_figure:
 * @finding: a finding
 * @format: how figures are written
 *
 * Gives the figure that stands at the end of its row.
 *
 * Returns: (transfer full) (nullable): the figure, or %NULL where it has none
 */
char *
vir_finding_figure (const VirFinding *finding,
                    VirNumberFormat   format)
{
  const VirFindingWords *text = vir_finding_words (vir_finding_code (finding));

  if (text == NULL || text->figure == VIR_FIGURE_NONE)
    return NULL;
  if (text->figure == VIR_FIGURE_COUNT)
    return vir_known (finding->limit) ? write_figure (VIR_FIGURE_COUNT, finding->limit, format) : NULL;

  return vir_known (finding->amount) ? write_figure (text->figure, finding->amount, format) : NULL;
}
