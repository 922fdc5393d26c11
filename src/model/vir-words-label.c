/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What people call the words of each enumeration. One row for each enumeration, in the order of its
 * words; a test fails where one is missing. */

#include "config.h"

#include "vir-words.h"

#include <glib/gi18n-lib.h>

static const char *const status_labels[] = { N_ ("Published"), N_ ("Inferred"), N_ ("Illustrative"), NULL };
static const char *const form_labels[] = { N_ ("Each year, against the base"), N_ ("Each year, against the year before"), N_ ("Full year, from a date"), N_ ("Sum over the years"), N_ ("Level by the last year"), NULL };
static const char *const recurrence_labels[] = { N_ ("Not stated"), N_ ("Recurring"), N_ ("One-off"), N_ ("Until a year"), NULL };
static const char *const standing_labels[] = { N_ ("Drafting"), N_ ("Published"), NULL };
static const char *const line_figures_labels[] = { N_ ("Before the proposals"), N_ ("After the proposals"), NULL };
static const char *const nation_labels[] = { N_ ("England"), N_ ("Wales"), N_ ("Scotland"), N_ ("Northern Ireland"), NULL };
static const char *const class_labels[] = { N_ ("Not stated"), N_ ("County"), N_ ("Unitary"), N_ ("Metropolitan district"), N_ ("London borough"), N_ ("District"), N_ ("Other"), NULL };
static const char *const completeness_labels[] = { N_ ("Not stated"), N_ ("Complete"), N_ ("Cut off"), NULL };
static const char *const body_labels[] = { N_ ("Group"), N_ ("Members"), N_ ("Administration"), N_ ("Union"), N_ ("Public"), NULL };
static const char *const role_labels[] = { N_ ("Other"), N_ ("Gross spending"), N_ ("Income"), N_ ("Net budget"), N_ ("Funding"), N_ ("Council tax requirement"), N_ ("Gap"), N_ ("Savings"), N_ ("Spending"), NULL };
static const char *const qualifier_labels[] = { N_ ("Exactly"), N_ ("About"), N_ ("Over"), N_ ("Up to"), NULL };
static const char *const ledger_labels[] = { N_ ("General fund"), N_ ("Housing revenue account"), N_ ("Schools"), NULL };
static const char *const fence_labels[] = { N_ ("None"), N_ ("Public health"), N_ ("Adult social care"), N_ ("Other"), NULL };
static const char *const control_labels[] = { N_ ("Not stated"), N_ ("Controllable"), N_ ("Not controllable"), NULL };
static const char *const proposal_labels[] = { N_ ("Saving"), N_ ("Pressure"), N_ ("Growth"), NULL };
static const char *const sub_kind_labels[] = { N_ ("Not stated"), N_ ("Efficiency"), N_ ("Service reduction"), N_ ("Income"), N_ ("Technical"), NULL };
static const char *const stage_labels[] = { N_ ("Proposed"), N_ ("Consulting"), N_ ("Agreed"), N_ ("Scrapped"), NULL };
static const char *const rag_labels[] = { N_ ("Not stated"), N_ ("Red"), N_ ("Amber"), N_ ("Green"), NULL };
static const char *const format_labels[] = { N_ ("Not stated"), N_ ("Plain: £750,000"), N_ ("Committee: £0.750m"), N_ ("Finance: £000"), NULL };
static const char *const funding_labels[] = { N_ ("Grant"), N_ ("Revenue Support Grant"), N_ ("Business rates"), N_ ("Collection fund"), N_ ("Other"), NULL };
static const char *const certainty_labels[] = { N_ ("Not stated"), N_ ("Confirmed"), N_ ("Provisional"), N_ ("Expected"), NULL };
static const char *const tax_step_labels[] = { N_ ("Whole pence"), N_ ("Multiples of 9p"), NULL };
static const char *const tax_rounding_labels[] = { N_ ("To the nearest"), N_ ("Down"), NULL };
static const char *const reserve_labels[] = { N_ ("General"), N_ ("Earmarked"), N_ ("Ring-fenced"), NULL };
static const char *const method_labels[] = { N_ ("Annuity"), N_ ("Equal instalments"), N_ ("Interest only"), NULL };
static const char *const first_charge_labels[] = { N_ ("None"), N_ ("Half the interest"), N_ ("Full interest"), N_ ("In full"), NULL };
static const char *const verdict_labels[] = { N_ ("Awaiting"), N_ ("Accepted"), N_ ("Accepted in part"), N_ ("Conditional"), N_ ("Refused"), NULL };
static const char *const reason_labels[] = {
  N_ ("Other"), N_ ("Does not balance"), N_ ("Thin evidence"), N_ ("Not in time"), N_ ("Counted twice"),
  N_ ("Brings forward what is planned"), N_ ("Needs money or capacity first"), N_ ("One-off money for recurring spending"),
  N_ ("Reserves"), N_ ("Ring-fenced money"), N_ ("Capital money for revenue"), N_ ("Referendum limit"),
  N_ ("Outside the council’s powers"), N_ ("Needs another’s consent"), N_ ("Income not credible"),
  N_ ("Equality or consultation"), N_ ("Contract penalty"), N_ ("Statutory service"), N_ ("Arithmetic"),
  N_ ("Low risk"), NULL
};
static const char *const amendment_stage_labels[] = { N_ ("Draft"), N_ ("Submitted"), N_ ("Assessed"), N_ ("Ruled out"), N_ ("Published"), N_ ("Withdrawn"), N_ ("Moved"), NULL };
static const char *const target_labels[] = { N_ ("Not said"), N_ ("Saving, pressure or growth"), N_ ("Budget line"), N_ ("Service"), N_ ("Council tax"), N_ ("Reserve"), N_ ("Capital scheme"), N_ ("Funding"), NULL };
static const char *const word_labels[] = {
  N_ ("Spend more"), N_ ("Spend less"), N_ ("Raise income"), N_ ("Forgo income"), N_ ("Reverse"), N_ ("Trim"), N_ ("Increase"),
  N_ ("Delay"), N_ ("Bring forward"), N_ ("Reprofile"), N_ ("Raise"), N_ ("Lower"), N_ ("Freeze"), N_ ("Use"), N_ ("Top up"),
  N_ ("Cut the contribution"), N_ ("Claim"), N_ ("Forgo"), N_ ("Add"), N_ ("Drop"), N_ ("Resize"), N_ ("Re-phase"),
  N_ ("Refinance"), NULL
};
static const char *const nature_labels[] = { N_ ("Not stated"), N_ ("Spending"), N_ ("Income"), NULL };
static const char *const tax_mode_labels[] = { N_ ("By"), N_ ("Set to"), NULL };
static const char *const tax_measure_labels[] = { N_ ("Band D, £"), N_ ("Rise, %"), N_ ("Requirement, £"), NULL };
static const char *const vote_subject_labels[] = { N_ ("Amendment"), N_ ("Single changes"), N_ ("The motion as it stands"), NULL };
static const char *const casting_labels[] = { N_ ("None"), N_ ("For"), N_ ("Against"), NULL };
static const char *const vote_result_labels[] = { N_ ("Not known"), N_ ("Carried"), N_ ("Lost"), N_ ("Accepted"), N_ ("Fell"), N_ ("Not put"), NULL };

static const struct
{
  const VirEnum     *words;
  const char *const *labels;
} table[] = {
  { &vir_status_enum, status_labels },
  { &vir_form_enum, form_labels },
  { &vir_recurrence_enum, recurrence_labels },
  { &vir_standing_enum, standing_labels },
  { &vir_line_figures_enum, line_figures_labels },
  { &vir_nation_enum, nation_labels },
  { &vir_class_enum, class_labels },
  { &vir_completeness_enum, completeness_labels },
  { &vir_body_enum, body_labels },
  { &vir_role_enum, role_labels },
  { &vir_qualifier_enum, qualifier_labels },
  { &vir_ledger_enum, ledger_labels },
  { &vir_fence_enum, fence_labels },
  { &vir_control_enum, control_labels },
  { &vir_proposal_enum, proposal_labels },
  { &vir_sub_kind_enum, sub_kind_labels },
  { &vir_stage_enum, stage_labels },
  { &vir_rag_enum, rag_labels },
  { &vir_format_enum, format_labels },
  { &vir_funding_enum, funding_labels },
  { &vir_certainty_enum, certainty_labels },
  { &vir_tax_step_enum, tax_step_labels },
  { &vir_tax_rounding_enum, tax_rounding_labels },
  { &vir_reserve_enum, reserve_labels },
  { &vir_method_enum, method_labels },
  { &vir_first_charge_enum, first_charge_labels },
  { &vir_verdict_enum, verdict_labels },
  { &vir_reason_enum, reason_labels },
  { &vir_amendment_stage_enum, amendment_stage_labels },
  { &vir_target_enum, target_labels },
  { &vir_word_enum, word_labels },
  { &vir_nature_enum, nature_labels },
  { &vir_tax_mode_enum, tax_mode_labels },
  { &vir_tax_measure_enum, tax_measure_labels },
  { &vir_vote_subject_enum, vote_subject_labels },
  { &vir_casting_enum, casting_labels },
  { &vir_vote_result_enum, vote_result_labels },
};

/**
 * vir_words_label:
 * @words: an enumeration
 * @value: the index of one of its words
 *
 * Returns: what people call it, translated; the word as files write it where it has no label, and
 *   an empty text where there is no such word
 */
const char *
vir_words_label (const VirEnum *words,
                 int            value)
{
  g_return_val_if_fail (words != NULL, "");

  if (value < 0 || (guint) value >= vir_enum_count (words))
    return "";

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    if (table[i].words == words)
      return value < (int) g_strv_length ((char **) table[i].labels) ? _(table[i].labels[value]) : words->words[value];

  return words->words[value];
}

/**
 * vir_words_mark:
 * @status: where a record's figures come from, a VirStatus
 *
 * Returns: the sign that stands beside them; "" where they are published
 */
const char *
vir_words_mark (int status)
{
  static const char *const marks[] = { "", "≈", "◊" };

  return marks[status];
}
