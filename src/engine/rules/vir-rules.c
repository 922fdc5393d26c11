/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The table of rules: code, how serious, what it reads, and the law, guidance or convention behind
 * it. A new rule is a function in this folder and one row here; its words stand in the model layer. */

#include "config.h"

#include "vir-rules-private.h"

static const VirRule rules[] = {
  { "unbalanced-first-year", VIR_SEVERITY_OBJECTION,
    VIR_READS_YEARS | VIR_READS_AMENDMENT | VIR_READS_STACK,
    vir_rule_unbalanced_first_year, "LGFA 1992 s.31A, s.42A" },
  { "reserve-below-zero", VIR_SEVERITY_OBJECTION, VIR_READS_RESERVES | VIR_READS_CHANGE,
    vir_rule_reserve_below_zero, "LGA 2003 s.25" },
  { "referendum-core", VIR_SEVERITY_OBJECTION, VIR_READS_TAX | VIR_READS_CHANGE,
    vir_rule_referendum_core, "LGFA 1992 s.52ZC" },
  { "referendum-asc", VIR_SEVERITY_OBJECTION, VIR_READS_TAX | VIR_READS_CHANGE,
    vir_rule_referendum_asc, "LGFA 1992 s.52ZC" },
  { "referendum-total", VIR_SEVERITY_OBJECTION, VIR_READS_TAX | VIR_READS_CHANGE,
    vir_rule_referendum_total, "LGFA 1992 s.52ZC" },
  { "target-gone", VIR_SEVERITY_OBJECTION, VIR_READS_CHANGE,
    vir_rule_target_gone, "model: a change points at a line of the published budget" },
  { "ledger", VIR_SEVERITY_OBJECTION, VIR_READS_CHANGE | VIR_READS_RECORDS,
    vir_rule_ledger, "LGHA 1989 s.74, School and Early Years Finance Regulations" },
  { "capital-unbalanced", VIR_SEVERITY_OBJECTION, VIR_READS_RECORDS | VIR_READS_CHANGE,
    vir_rule_capital_unbalanced, "Prudential Code; LGA 2003 s.3" },
  { "capital-for-revenue", VIR_SEVERITY_OBJECTION, VIR_READS_CHANGE,
    vir_rule_capital_for_revenue, "LGA 2003 s.1 to s.11; SI 2003/3146" },
  { "ledger-unbalanced", VIR_SEVERITY_OBJECTION, VIR_READS_LEDGERS,
    vir_rule_ledger_unbalanced, "LGHA 1989 s.76; School and Early Years Finance Regulations" },
  { "worse-later", VIR_SEVERITY_WARNING, VIR_READS_AMENDMENT,
    vir_rule_worse_later, "LGA 2003 s.25" },
  { "cannot-tell", VIR_SEVERITY_WARNING, VIR_READS_YEARS | VIR_READS_AMENDMENT,
    vir_rule_cannot_tell, "LGA 2003 s.25" },
  { "recurrence-unstated", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_recurrence_unstated, "CIPFA, Balancing local authority budgets (2016)" },
  { "unphased", VIR_SEVERITY_WARNING, VIR_READS_CHANGE | VIR_READS_RECORDS,
    vir_rule_unphased, "model: a span is counted in no year" },
  { "one-off-for-recurring", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_one_off_for_recurring, "CIPFA, Balancing local authority budgets (2016)" },
  { "reserve-below-minimum", VIR_SEVERITY_WARNING, VIR_READS_RESERVES | VIR_READS_CHANGE,
    vir_rule_reserve_below_minimum, "LGA 2003 s.25" },
  { "takes-more", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_takes_more, "model: a target gives no more than it has" },
  { "shared-target", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_shared_target, "model: what is carried becomes the base of the next" },
  { "claim-differs", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_claim_differs, "model: typed and computed figures agree to the unit" },
  { "printed-total-differs", VIR_SEVERITY_WARNING, VIR_READS_TOTALS | VIR_READS_YEARS | VIR_READS_AMENDMENT,
    vir_rule_printed_total_differs, "model: printed totals that disagree are shown, never adjusted" },
  { "statutory-differs", VIR_SEVERITY_WARNING, VIR_READS_TOTALS | VIR_READS_YEARS | VIR_READS_RECORDS,
    vir_rule_statutory_differs, "LGFA 1992 s.31A(4), s.42A(4): R = E - I" },
  { "stale-assessment", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_stale_assessment, "model: an assessment is of one claim" },
  { "conditional", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_conditional, "Budget protocols: consent of others" },
  { "depends-missing", VIR_SEVERITY_WARNING, VIR_READS_AMENDMENT | VIR_READS_STACK,
    vir_rule_depends_missing, "model: an amendment may rest on another" },
  { "funding-fixed", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_funding_fixed, "LGFA 1988 and 1992: set by others before the meeting" },
  { "ring-fence", VIR_SEVERITY_WARNING, VIR_READS_CHANGE | VIR_READS_RECORDS,
    vir_rule_ring_fence, "LGA 2003 s.31 grant conditions" },
  { "reserve-tied", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_reserve_tied, "CIPFA LAAP bulletin 99; LGA 2003 s.31 grant conditions" },
  { "asc-elsewhere", VIR_SEVERITY_WARNING, VIR_READS_CHANGE | VIR_READS_TAX,
    vir_rule_asc_elsewhere, "Adult social care precept: certified by the Section 151 officer" },
  { "double-count", VIR_SEVERITY_WARNING, VIR_READS_CHANGE | VIR_READS_RECORDS,
    vir_rule_double_count, "Budget protocols: adds to an existing saving" },
  { "starts-too-early", VIR_SEVERITY_WARNING, VIR_READS_CHANGE,
    vir_rule_starts_too_early, "TULRCA 1992 s.188" },
  { "late", VIR_SEVERITY_WARNING, VIR_READS_AMENDMENT | VIR_READS_RECORDS,
    vir_rule_late, "The council's procedure rules" },
  { "too-many", VIR_SEVERITY_WARNING, VIR_READS_AMENDMENT | VIR_READS_RECORDS,
    vir_rule_too_many, "The council's procedure rules" },
  { "posts-threshold", VIR_SEVERITY_WARNING, VIR_READS_RECORDS | VIR_READS_CHANGE,
    vir_rule_posts_threshold, "TULRCA 1992 s.188" },
  { "awaiting-assessment", VIR_SEVERITY_NOTE, VIR_READS_AMENDMENT,
    vir_rule_awaiting_assessment, "LGA 2003 s.25" },
  { "no-evidence", VIR_SEVERITY_NOTE, VIR_READS_CHANGE,
    vir_rule_no_evidence, "Budget protocols: evidence for the net saving" },
  { "no-equality-note", VIR_SEVERITY_NOTE, VIR_READS_CHANGE,
    vir_rule_no_equality_note, "Equality Act 2010 s.149" },
  { "band-d-ninths", VIR_SEVERITY_NOTE, VIR_READS_TAX,
    vir_rule_band_d_ninths, "LGFA 1992 s.5: bands are ninths of Band D" },
  { "limit-overridden", VIR_SEVERITY_NOTE, VIR_READS_TAX | VIR_READS_RECORDS,
    vir_rule_limit_overridden, "LGFA 1992 s.52ZC: councils may be given limits of their own" },
  { "illustrative", VIR_SEVERITY_NOTE, VIR_READS_RECORDS,
    vir_rule_illustrative, "model: what is not published is marked" },
};

/**
 * vir_rules:
 * @n: (out): how many
 *
 * Returns: (array length=n): all rules
 */
const VirRule *
vir_rules (guint *n)
{
  *n = G_N_ELEMENTS (rules);
  return rules;
}
