/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Findings in words: one row for each rule's code, with its sentence and its caption as patterns. A
 * test fails where a rule has no row. */

#include "config.h"

#include "vir-finding-words-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const VirFindingWords table[] = {
  { "unbalanced-first-year", VIR_FIGURE_MONEY,
    N_ ("Does not balance in {year}"), N_ ("{amount} to find") },
  { "worse-later", VIR_FIGURE_MONEY,
    N_ ("Widens the gap from {year}"), NULL },
  { "cannot-tell", VIR_FIGURE_COUNT,
    N_ ("Whether {year} balances cannot be told"), NULL },
  { "recurrence-unstated", VIR_FIGURE_MONEY,
    N_ ("{subject}: not said whether it goes on after {year}"),
    N_ ("{amount} in {year}, later years not known") },
  { "unphased", VIR_FIGURE_MONEY,
    N_ ("{subject}: no split by year"), N_ ("{amount} over the plan, counted in no year") },
  { "one-off-for-recurring", VIR_FIGURE_MONEY,
    N_ ("One-off money pays for what goes on"), N_ ("{amount} to find again each year after {year}") },
  { "reserve-below-zero", VIR_FIGURE_MONEY,
    N_ ("{subject} falls below zero in {year}"), N_ ("Lowest balance {amount}") },
  { "reserve-below-minimum", VIR_FIGURE_MONEY,
    N_ ("{subject} falls below its minimum in {year}"), N_ ("Lowest balance {amount}, minimum {limit}") },
  { "referendum-core", VIR_FIGURE_RATE,
    N_ ("The core council tax rise in {year} needs a referendum"), N_ ("{amount}, limit {limit}") },
  { "referendum-asc", VIR_FIGURE_RATE,
    N_ ("The adult social care rise in {year} is above its limit"), N_ ("{amount}, limit {limit}") },
  { "referendum-total", VIR_FIGURE_RATE,
    N_ ("The council tax rise in {year} needs a referendum"), N_ ("{amount}, limit {limit}") },
  { "band-d-ninths", VIR_FIGURE_PENCE,
    N_ ("Band D in {year} is not a multiple of 9p"), N_ ("{amount}: some bills are not in whole pence") },
  { "claim-differs", VIR_FIGURE_MONEY,
    N_ ("{subject}: the claim is not what follows from it"),
    N_ ("{amount} claimed, {limit} computed for {year}") },
  { "printed-total-differs", VIR_FIGURE_MONEY,
    N_ ("{subject} is not what its parts make in {year}"), N_ ("{amount} printed, {limit} computed") },
  { "takes-more", VIR_FIGURE_MONEY,
    N_ ("{subject}: takes more than there is in {year}"), N_ ("{amount} of {limit}") },
  { "shared-target", VIR_FIGURE_MONEY,
    N_ ("{other} also changes {subject}"), N_ ("{amount} asked together in {year}, there is {limit}") },
  { "stale-assessment", VIR_FIGURE_NONE,
    N_ ("{subject}: assessed for another claim than today’s"), N_ ("Counts as awaiting assessment") },
  { "awaiting-assessment", VIR_FIGURE_COUNT,
    N_ ("Not all assessed"), NULL },
  { "conditional", VIR_FIGURE_NONE,
    N_ ("{subject}: rests on a condition"), N_ ("{words}") },
  { "depends-missing", VIR_FIGURE_NONE,
    N_ ("Depends on {other}, which is not carried before it"), NULL },
  { "target-gone", VIR_FIGURE_NONE,
    N_ ("{subject}: what it changes is not in the budget"), NULL },
  { "funding-fixed", VIR_FIGURE_NONE,
    N_ ("{other} is fixed by others"), N_ ("A council’s vote cannot change it") },
  { "ring-fence", VIR_FIGURE_NONE,
    N_ ("{other} is ring-fenced"), N_ ("What is saved there may pay for nothing else") },
  { "ledger", VIR_FIGURE_NONE,
    N_ ("{other} is not general fund money"), N_ ("Housing and schools’ accounts balance by themselves") },
  { "reserve-tied", VIR_FIGURE_NONE,
    N_ ("{other} is set aside for a purpose"), N_ ("Using it otherwise is a decision of its own") },
  { "asc-elsewhere", VIR_FIGURE_MONEY,
    N_ ("The adult social care precept pays for something else in {year}"),
    N_ ("{amount} raised, {limit} more spent on adult social care") },
  { "double-count", VIR_FIGURE_NONE,
    N_ ("{subject}: the budget already saves there"), N_ ("{other}") },
  { "starts-too-early", VIR_FIGURE_DATE,
    N_ ("{subject}: counts from before it can begin"), N_ ("From {amount}; the earliest is {limit}") },
  { "late", VIR_FIGURE_DATE,
    N_ ("Came after the deadline"), N_ ("On {amount}; the last day was {limit}") },
  { "too-many", VIR_FIGURE_COUNT,
    N_ ("More amendments than {other} may put"), NULL },
  { "ledger-unbalanced", VIR_FIGURE_MONEY,
    N_ ("Housing’s or the schools’ account does not balance in {year}"), N_ ("{amount} apart; it balances by itself") },
  { "posts-threshold", VIR_FIGURE_POSTS,
    N_ ("{amount} posts go"), N_ ("Consultation of a fixed length from {limit}") },
  { "capital-unbalanced", VIR_FIGURE_MONEY,
    N_ ("Capital cost and its sources are apart in {year}"), N_ ("Cost less sources {amount}") },
  { "capital-for-revenue", VIR_FIGURE_MONEY,
    N_ ("{subject}: capital would pay for revenue"), N_ ("{amount} claimed, {limit} follows from the scheme in {year}") },
  { "no-evidence", VIR_FIGURE_COUNT,
    N_ ("No evidence given"), NULL },
  { "no-equality-note", VIR_FIGURE_COUNT,
    N_ ("No equality impact note"), NULL },
  { "statutory-differs", VIR_FIGURE_MONEY,
    N_ ("Expenditure less income is not the council tax requirement in {year}"),
    N_ ("E − I is {amount}, the requirement {limit}") },
  { "limit-overridden", VIR_FIGURE_RATE,
    N_ ("{subject}: a limit of its own"), N_ ("{amount} in place of {limit}") },
  { "illustrative", VIR_FIGURE_COUNT,
    N_ ("Some figures are illustrative"), NULL },
};

/* The words for a rule, untranslated, or NULL where there are none. */
const VirFindingWords *
vir_finding_words (const char *code)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (strcmp (table[i].code, code) == 0)
      return &table[i];

  return NULL;
}

/* The translated caption of a rule that counts, or NULL where it does not. */
const char *
vir_finding_words_count (const char *code,
                         gulong      n)
{
  if (strcmp (code, "worse-later") == 0)
    return g_dngettext (GETTEXT_PACKAGE,
                        "{amount} more in one later year",
                        "{amount} more over {n} later years",
                        n);
  if (strcmp (code, "cannot-tell") == 0)
    return g_dngettext (GETTEXT_PACKAGE, "One figure is not known", "{n} figures are not known", n);
  if (strcmp (code, "awaiting-assessment") == 0)
    return g_dngettext (GETTEXT_PACKAGE, "One change counts as claimed", "{n} changes count as claimed", n);
  if (strcmp (code, "too-many") == 0)
    return g_dngettext (GETTEXT_PACKAGE, "One is allowed", "{n} are allowed", n);
  if (strcmp (code, "no-evidence") == 0)
    return g_dngettext (GETTEXT_PACKAGE, "One change", "{n} changes", n);
  if (strcmp (code, "no-equality-note") == 0)
    return g_dngettext (GETTEXT_PACKAGE, "One change to a service", "{n} changes to services", n);
  if (strcmp (code, "illustrative") == 0)
    return g_dngettext (GETTEXT_PACKAGE, "One record is not published", "{n} records are not published", n);

  return NULL;
}
