/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people call the fields and the kinds of records. Fields of the same name mean the same in every
 * record. */

#include "config.h"

#include "vir-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const struct
{
  const char *key;
  const char *label;
} fields[] = {
  { "absent", N_ ("Expected absences") },
  { "abstain", N_ ("Abstentions") },
  { "address", N_ ("Address") },
  { "administration", N_ ("In the administration") },
  { "alternative", N_ ("Alternative budget") },
  { "amendable", N_ ("Can be amended") },
  { "amendment", N_ ("Amendment") },
  { "amount", N_ ("Amount") },
  { "amounts", N_ ("Amounts") },
  { "assessment", N_ ("Assessment") },
  { "available", N_ ("Available") },
  { "band_d", N_ ("Band D") },
  { "band_d_asc", N_ ("Band D, adult social care") },
  { "band_d_core", N_ ("Band D, core") },
  { "barred", N_ ("Barred from voting") },
  { "before", N_ ("Year before") },
  { "bodies", N_ ("Moved by") },
  { "body", N_ ("Kind of body") },
  { "borrowing", N_ ("Borrowing") },
  { "casting", N_ ("Casting vote") },
  { "certainty", N_ ("Certainty") },
  { "changes", N_ ("Changes") },
  { "choice", N_ ("Choice between budgets") },
  { "claimed", N_ ("Claimed") },
  { "class", N_ ("Kind of council") },
  { "colour", N_ ("Colour") },
  { "columns", N_ ("Columns") },
  { "completeness", N_ ("Completeness") },
  { "condition", N_ ("Condition") },
  { "consequences", N_ ("Consequences") },
  { "consultation_start", N_ ("Consultation starts") },
  { "consultation_weeks", N_ ("Weeks of consultation") },
  { "contingency", N_ ("Contingency") },
  { "contract_end", N_ ("Contract ends") },
  { "contributions", N_ ("Planned contributions") },
  { "controllable", N_ ("Controllable") },
  { "cost", N_ ("Cost") },
  { "created_by", N_ ("Made by") },
  { "date", N_ ("Date") },
  { "deadline_days", N_ ("Working days’ notice") },
  { "deadline_time", N_ ("Time of the deadline") },
  { "delay_likely", N_ ("Likely delay, months") },
  { "delay_max", N_ ("Longest delay, months") },
  { "delivered_likely", N_ ("Likely share delivered") },
  { "delivered_max", N_ ("Largest share delivered") },
  { "delivered_min", N_ ("Least share delivered") },
  { "depends", N_ ("Depends on") },
  { "developer", N_ ("Developer contributions") },
  { "end", N_ ("End") },
  { "end_year", N_ ("Last year") },
  { "equality", N_ ("Equality note") },
  { "evidence", N_ ("Evidence") },
  { "field", N_ ("Field") },
  { "figure", N_ ("Printed total") },
  { "figures", N_ ("Figures of lines") },
  { "first_charge", N_ ("Charge in the first year") },
  { "first_year", N_ ("First year") },
  { "form", N_ ("Written as") },
  { "format", N_ ("Number format") },
  { "from_reserve", N_ ("From the reserve") },
  { "full_year", N_ ("Full year") },
  { "funding", N_ ("Kind of funding") },
  { "funding_note", N_ ("How it is funded") },
  { "grant", N_ ("Grant") },
  { "gross", N_ ("Gross") },
  { "head", N_ ("Service") },
  { "id", N_ ("Identifier") },
  { "income", N_ ("Income") },
  { "ledger", N_ ("Ledger") },
  { "life", N_ ("Life in years") },
  { "limit_asc", N_ ("Limit, adult social care") },
  { "limit_core", N_ ("Limit, core") },
  { "limit_pounds", N_ ("Limit in pounds") },
  { "limit_total", N_ ("Limit, whole rise") },
  { "line", N_ ("Budget line") },
  { "made_from", N_ ("Made from") },
  { "max_amendments", N_ ("Amendments a group") },
  { "meeting", N_ ("Meeting") },
  { "method", N_ ("Repayment") },
  { "minimum", N_ ("Minimum") },
  { "months", N_ ("Months") },
  { "mover", N_ ("Mover") },
  { "nation", N_ ("Nation") },
  { "nature", N_ ("Spending or income") },
  { "netted", N_ ("Already taken off") },
  { "note", N_ ("Note") },
  { "number", N_ ("Number") },
  { "number_of", N_ ("Out of") },
  { "of", N_ ("Assessed claim") },
  { "one_off_cost", N_ ("One-off cost") },
  { "opening", N_ ("Opening balance") },
  { "order", N_ ("Order") },
  { "others", N_ ("What others print") },
  { "parent", N_ ("Below") },
  { "pattern", N_ ("Pattern") },
  { "per_point", N_ ("One percentage point") },
  { "place", N_ ("Place in the source") },
  { "posts", N_ ("Posts") },
  { "posts_compulsory", N_ ("Posts, compulsory") },
  { "posts_vacant", N_ ("Posts, vacant") },
  { "posts_voluntary", N_ ("Posts, voluntary") },
  { "price", N_ ("Price") },
  { "profile", N_ ("Figures") },
  { "proposal", N_ ("Kind of proposal") },
  { "publisher", N_ ("Publisher") },
  { "purpose", N_ ("Purpose") },
  { "qualifier", N_ ("How exact") },
  { "rag", N_ ("Delivery") },
  { "rate", N_ ("Interest rate") },
  { "reason", N_ ("Reason") },
  { "receipts", N_ ("Capital receipts") },
  { "recurrence", N_ ("Recurrence") },
  { "reference", N_ ("Reference") },
  { "requirement", N_ ("Council tax requirement") },
  { "reserve", N_ ("Reserve") },
  { "result", N_ ("Result") },
  { "revenue", N_ ("Revenue contribution") },
  { "ring_fence", N_ ("Ring-fence") },
  { "rise_asc", N_ ("Rise, adult social care") },
  { "rise_core", N_ ("Rise, core") },
  { "role", N_ ("Role") },
  { "rounding", N_ ("Rounding") },
  { "rules", N_ ("Rules") },
  { "running", N_ ("Running costs") },
  { "seats", N_ ("Seats") },
  { "seconder", N_ ("Seconder") },
  { "share", N_ ("Share") },
  { "short_name", N_ ("Short name") },
  { "sign_offs", N_ ("Signed off by") },
  { "sites_after", N_ ("Sites after") },
  { "sites_before", N_ ("Sites before") },
  { "source", N_ ("Source") },
  { "sources", N_ ("Sources of fields") },
  { "span", N_ ("Over the plan") },
  { "span_to", N_ ("Last year of the plan") },
  { "stage", N_ ("Stage") },
  { "standing", N_ ("Standing") },
  { "start", N_ ("Start") },
  { "statement", N_ ("Officer’s statement") },
  { "status", N_ ("Status") },
  { "step", N_ ("Steps of Band D") },
  { "steps", N_ ("Steps of the assessment") },
  { "sub_kind", N_ ("Kind of saving") },
  { "subject", N_ ("Target") },
  { "subject_to", N_ ("Subject to") },
  { "submitted", N_ ("Submitted") },
  { "target", N_ ("What it is about") },
  { "tax_asc", N_ ("Council tax, adult social care") },
  { "tax_base", N_ ("Tax base") },
  { "tax_core", N_ ("Council tax, core") },
  { "tax_measure", N_ ("Measured in") },
  { "tax_mode", N_ ("By or set to") },
  { "text", N_ ("Text") },
  { "title", N_ ("Title") },
  { "unit", N_ ("Rounding unit") },
  { "until", N_ ("Until") },
  { "uses", N_ ("Planned uses") },
  { "values", N_ ("Yearly figures") },
  { "verdict", N_ ("Verdict") },
  { "version", N_ ("Version") },
  { "volume", N_ ("Volume") },
  { "vote", N_ ("Vote on") },
  { "votes_against", N_ ("Against") },
  { "votes_for", N_ ("For") },
  { "word", N_ ("What is done") },
  { "words", N_ ("In words") },
  { "year", N_ ("Year") },
  { "years", N_ ("Years") },
};

/* By VirKind: one record, and several. */
static const char *const kinds[VIR_N_KINDS][2] = {
  { N_ ("Budget"), N_ ("Budgets") },
  { N_ ("Council"), N_ ("Councils") },
  { N_ ("Source"), N_ ("Sources") },
  { N_ ("Body"), N_ ("Bodies") },
  { N_ ("Printed total"), N_ ("Printed totals") },
  { N_ ("Service"), N_ ("Services") },
  { N_ ("Budget line"), N_ ("Budget lines") },
  { N_ ("Proposal"), N_ ("Proposals") },
  { N_ ("Funding line"), N_ ("Funding") },
  { N_ ("Council tax year"), N_ ("Council tax") },
  { N_ ("Reserve"), N_ ("Reserves") },
  { N_ ("Capital scheme"), N_ ("Capital schemes") },
  { N_ ("Amendment"), N_ ("Amendments") },
  { N_ ("Change"), N_ ("Changes") },
  { N_ ("Vote"), N_ ("Votes") },
  { N_ ("Import mapping"), N_ ("Import mappings") },
};

/**
 * vir_words_field:
 * @key: a field as files write it, or a path to one inside a struct: "amount.recurrence"
 *
 * Returns: what people call it, translated; @key itself where it is not known
 */
const char *
vir_words_field (const char *key)
{
  const char *dot;

  g_return_val_if_fail (key != NULL, "");

  dot = strrchr (key, '.');
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strcmp (fields[i].key, dot != NULL ? dot + 1 : key) == 0)
      return _(fields[i].label);

  return key;
}

/**
 * vir_words_kind:
 * @kind: a kind of record
 *
 * Returns: what people call one of it, translated
 */
const char *
vir_words_kind (VirKind kind)
{
  g_return_val_if_fail (kind < VIR_N_KINDS, "");

  return _(kinds[kind][0]);
}

/**
 * vir_words_kinds:
 * @kind: a kind of record
 *
 * Returns: what people call several of it, translated
 */
const char *
vir_words_kinds (VirKind kind)
{
  g_return_val_if_fail (kind < VIR_N_KINDS, "");

  return _(kinds[kind][1]);
}
