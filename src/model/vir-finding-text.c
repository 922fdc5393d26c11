/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Findings in words: one row for each rule's code, with its sentence and its caption as patterns, and
 * what the places in them stand for. A test fails where a rule has no row. */

#include "config.h"

#include "vir-finding-text.h"

#include "vir-period.h"
#include "vir-rate.h"
#include "vir-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  FIGURE_NONE,
  FIGURE_MONEY,
  FIGURE_PENCE, /* exact: Band D */
  FIGURE_RATE,
  FIGURE_POSTS,
  FIGURE_COUNT, /* the limit says how many */
} Figure;

/* In a pattern: {subject} the subject's name, {other} the other record's, {year} the year, {amount}
 * and {limit} the figures, {words} what the change is subject to, {n} a count. The caption is followed
 * by the rule's source. */
typedef struct
{
  const char *code;
  Figure      figure;
  const char *title;
  const char *detail;  /* NULL: the source alone */
  const char *details; /* the detail where {n} is not one, NULL where there is no {n} */
} Text;

static const Text texts[] = {
  { "unbalanced-first-year", FIGURE_MONEY,
    N_ ("Does not balance in {year}"), N_ ("{amount} to find"), NULL },
  { "worse-later", FIGURE_MONEY,
    N_ ("Widens the gap from {year}"), N_ ("{amount} more in one later year"),
    N_ ("{amount} more over {n} later years") },
  { "cannot-tell", FIGURE_COUNT,
    N_ ("Whether {year} balances cannot be told"), N_ ("One figure is not known"),
    N_ ("{n} figures are not known") },
  { "recurrence-unstated", FIGURE_MONEY,
    N_ ("{subject}: not said whether it goes on after {year}"),
    N_ ("{amount} in {year}, later years not known"), NULL },
  { "unphased", FIGURE_MONEY,
    N_ ("{subject}: no split by year"), N_ ("{amount} over the plan, counted in no year"), NULL },
  { "one-off-for-recurring", FIGURE_MONEY,
    N_ ("One-off money pays for what goes on"), N_ ("{amount} to find again each year after {year}"), NULL },
  { "reserve-below-zero", FIGURE_MONEY,
    N_ ("{subject} falls below zero in {year}"), N_ ("Lowest balance {amount}"), NULL },
  { "reserve-below-minimum", FIGURE_MONEY,
    N_ ("{subject} falls below its minimum in {year}"), N_ ("Lowest balance {amount}, minimum {limit}"), NULL },
  { "referendum-core", FIGURE_RATE,
    N_ ("The core council tax rise in {year} needs a referendum"), N_ ("{amount}, limit {limit}"), NULL },
  { "referendum-asc", FIGURE_RATE,
    N_ ("The adult social care rise in {year} is above its limit"), N_ ("{amount}, limit {limit}"), NULL },
  { "referendum-total", FIGURE_RATE,
    N_ ("The council tax rise in {year} needs a referendum"), N_ ("{amount}, limit {limit}"), NULL },
  { "band-d-ninths", FIGURE_PENCE,
    N_ ("Band D in {year} is not a multiple of 9p"), N_ ("{amount}: some bills are not in whole pence"), NULL },
  { "claim-differs", FIGURE_MONEY,
    N_ ("{subject}: the claim is not what follows from it"),
    N_ ("{amount} claimed, {limit} computed for {year}"), NULL },
  { "printed-total-differs", FIGURE_MONEY,
    N_ ("{subject} is not what its parts make in {year}"), N_ ("{amount} printed, {limit} computed"), NULL },
  { "takes-more", FIGURE_MONEY,
    N_ ("{subject}: takes more than there is in {year}"), N_ ("{amount} of {limit}"), NULL },
  { "shared-target", FIGURE_MONEY,
    N_ ("{other} also changes {subject}"), N_ ("{amount} asked together in {year}, there is {limit}"), NULL },
  { "stale-assessment", FIGURE_NONE,
    N_ ("{subject}: assessed for another claim than today’s"), N_ ("Counts as awaiting assessment"), NULL },
  { "awaiting-assessment", FIGURE_COUNT,
    N_ ("Not all assessed"), N_ ("One change counts as claimed"), N_ ("{n} changes count as claimed") },
  { "conditional", FIGURE_NONE,
    N_ ("{subject}: rests on a condition"), N_ ("{words}"), NULL },
  { "depends-missing", FIGURE_NONE,
    N_ ("Depends on {other}, which is not carried before it"), NULL, NULL },
  { "target-gone", FIGURE_NONE,
    N_ ("{subject}: what it changes is not in the budget"), NULL, NULL },
  { "funding-fixed", FIGURE_NONE,
    N_ ("{other} is fixed by others"), N_ ("A council’s vote cannot change it"), NULL },
  { "ring-fence", FIGURE_NONE,
    N_ ("{other} is ring-fenced"), N_ ("What is saved there may pay for nothing else"), NULL },
  { "ledger", FIGURE_NONE,
    N_ ("{other} is not general fund money"), N_ ("Housing and schools’ accounts balance by themselves"), NULL },
  { "posts-threshold", FIGURE_POSTS,
    N_ ("{amount} posts go"), N_ ("Consultation of a fixed length from {limit}"), NULL },
  { "capital-not-counted", FIGURE_COUNT,
    N_ ("The revenue cost of capital is not counted"), N_ ("One scheme"), N_ ("{n} schemes") },
  { "no-evidence", FIGURE_COUNT,
    N_ ("No evidence given"), N_ ("One change"), N_ ("{n} changes") },
  { "no-equality-note", FIGURE_COUNT,
    N_ ("No equality impact note"), N_ ("One change to a service"), N_ ("{n} changes to services") },
  { "illustrative", FIGURE_COUNT,
    N_ ("Some figures are illustrative"), N_ ("One record is not published"), N_ ("{n} records are not published") },
};

/* What sentences say of a target that two amendments ask. */
static const char *
shared_title (const VirFinding *finding)
{
  switch ((guint) finding->kind)
    {
    case VIR_KIND_RESERVE:
      return _("{other} also uses {subject}");

    case VIR_KIND_FUNDING:
      return _("{other} also claims {subject}");

    default:
      return _("{other} also changes {subject}");
    }
}

static const Text *
find_text (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strcmp (texts[i].code, code) == 0)
      return &texts[i];

  return NULL;
}

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
write_figure (Figure          figure,
              gint64          value,
              VirNumberFormat format)
{
  switch (figure)
    {
    case FIGURE_MONEY:
      return vir_money_format (value, format, VIR_MONEY_STANDALONE);

    case FIGURE_PENCE:
      return vir_money_format (value, format, VIR_MONEY_PENCE);

    case FIGURE_RATE:
      return vir_rate_format (value, 2, FALSE);

    case FIGURE_POSTS:
      return value % 100 == 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, value / 100)
                              : g_strdup_printf ("%" G_GINT64_FORMAT ".%02" G_GINT64_FORMAT, value / 100, value % 100);

    case FIGURE_COUNT:
    case FIGURE_NONE:
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

/* What a place in a pattern stands for. */
static char *
write_place (const char       *name,
             const Text       *text,
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
    return write_figure (FIGURE_COUNT, finding->limit, format);
  if (strcmp (name, "words") == 0)
    return write_words (outlook, finding);

  return g_strdup ("");
}

/* Places may stand in any order, as a translation needs; what they stand for is not searched again. */
static void
append_filled (GString          *into,
               const char       *pattern,
               const Text       *text,
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

static const char *
detail_pattern (const Text       *text,
                const VirFinding *finding)
{
  if (text->details != NULL && finding->limit != 1)
    return vir_known (finding->limit) ? _(text->details) : NULL;

  return text->detail != NULL ? _(text->detail) : NULL;
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
  return find_text (code) != NULL;
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
  const Text *text = find_text (code);
  GString    *title;

  if (text == NULL)
    return g_strdup (code);

  title = g_string_new (NULL);
  append_filled (title,
                 strcmp (code, "shared-target") == 0 ? shared_title (finding) : _(text->title),
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
  const Text *text = find_text (vir_finding_code (finding));
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
  const Text *text = find_text (vir_finding_code (finding));

  if (text == NULL || text->figure == FIGURE_NONE)
    return NULL;
  if (text->figure == FIGURE_COUNT)
    return vir_known (finding->limit) ? write_figure (FIGURE_COUNT, finding->limit, format) : NULL;

  return vir_known (finding->amount) ? write_figure (text->figure, finding->amount, format) : NULL;
}
