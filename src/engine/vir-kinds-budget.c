/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Field tables of the council's own budget: the budget and council records, sources, bodies, printed
 * totals, heads, lines and proposals. A new field is one struct member in vir-records.h and one row
 * here. */

#include "config.h"

#include "vir-kinds-private.h"

static const char *const standing_words[] = { "drafting", "published", NULL };
const VirEnum vir_standing_enum = { "standing", standing_words };

static const char *const line_figures_words[] = { "before", "after", NULL };
const VirEnum vir_line_figures_enum = { "line figures", line_figures_words };

static const char *const nation_words[] = { "england", "wales", "scotland", "northern-ireland", NULL };
const VirEnum vir_nation_enum = { "nation", nation_words };

static const char *const class_words[] = { "unstated", "county", "unitary", "metropolitan", "london-borough", "district", "other", NULL };
const VirEnum vir_class_enum = { "class", class_words };

static const char *const completeness_words[] = { "unstated", "complete", "cut-off", NULL };
const VirEnum vir_completeness_enum = { "completeness", completeness_words };

static const char *const body_words[] = { "group", "members", "administration", "union", "public", NULL };
const VirEnum vir_body_enum = { "body", body_words };

static const char *const role_words[] = { "other", "gross", "income", "net", "funding", "requirement", "gap", "savings", "spending", NULL };
const VirEnum vir_role_enum = { "role", role_words };

static const char *const qualifier_words[] = { "exact", "about", "over", "up-to", NULL };
const VirEnum vir_qualifier_enum = { "qualifier", qualifier_words };

static const char *const ledger_words[] = { "general", "hra", "schools", NULL };
const VirEnum vir_ledger_enum = { "ledger", ledger_words };

static const char *const fence_words[] = { "none", "public-health", "asc", "other", NULL };
const VirEnum vir_fence_enum = { "fence", fence_words };

static const char *const control_words[] = { "unstated", "controllable", "not-controllable", NULL };
const VirEnum vir_control_enum = { "control", control_words };

static const char *const proposal_words[] = { "saving", "pressure", "growth", NULL };
const VirEnum vir_proposal_enum = { "proposal", proposal_words };

static const char *const sub_kind_words[] = { "unstated", "efficiency", "service-reduction", "income", "technical", NULL };
const VirEnum vir_sub_kind_enum = { "sub kind", sub_kind_words };

static const char *const stage_words[] = { "proposed", "consulting", "agreed", "scrapped", NULL };
const VirEnum vir_stage_enum = { "stage", stage_words };

static const char *const rag_words[] = { "unstated", "red", "amber", "green", NULL };
const VirEnum vir_rag_enum = { "rag", rag_words };

static const char *const format_words[] = { "unstated", "plain", "committee", "finance", NULL };
const VirEnum vir_format_enum = { "format", format_words };

static const VirField budget_fields[] = {
  VIR_RECORD_FIELDS,
  { "standing", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirBudgetRecord, standing), &vir_standing_enum, -1, NULL, 1 },
  { "first_year", VIR_FIELD_YEAR, G_STRUCT_OFFSET (VirBudgetRecord, first_year), NULL, -1, NULL, 1 },
  { "years", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBudgetRecord, years), NULL, -1, NULL, 1 },
  { "running", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirBudgetRecord, running), NULL, -1, NULL, 1 },
  { "figures", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirBudgetRecord, figures), &vir_line_figures_enum, -1, NULL, 1 },
};
const VirShape vir_budget_record_shape = { "budget", sizeof (VirBudgetRecord), budget_fields, G_N_ELEMENTS (budget_fields) };

static const VirField council_fields[] = {
  VIR_RECORD_FIELDS,
  { "nation", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirCouncilRecord, nation), &vir_nation_enum, -1, NULL, 1 },
  { "class", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirCouncilRecord, class_), &vir_class_enum, -1, NULL, 1 },
  { "seats", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirCouncilRecord, seats), NULL, -1, NULL, 1 },
  { "rules", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirCouncilRecord, rules), NULL, -1, NULL, 1 },
  { "meeting", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirCouncilRecord, meeting), NULL, -1, NULL, 1 },
  { "unit", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirCouncilRecord, unit), NULL, -1, NULL, 1 },
  { "deadline_days", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirCouncilRecord, deadline_days), NULL, -1, NULL, 1 },
  { "deadline_time", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirCouncilRecord, deadline_time), NULL, -1, NULL, 1 },
  { "max_amendments", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirCouncilRecord, max_amendments), NULL, -1, NULL, 1 },
  { "format", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirCouncilRecord, format), &vir_format_enum, -1, NULL, 1 },
};
const VirShape vir_council_record_shape = { "council", sizeof (VirCouncilRecord), council_fields, G_N_ELEMENTS (council_fields) };

static const VirField source_fields[] = {
  VIR_RECORD_FIELDS,
  { "publisher", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirSourceRecord, publisher), NULL, -1, NULL, 1 },
  { "address", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirSourceRecord, address), NULL, -1, NULL, 1 },
  { "date", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirSourceRecord, date), NULL, -1, NULL, 1 },
  { "completeness", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirSourceRecord, completeness), &vir_completeness_enum, -1, NULL, 1 },
};
const VirShape vir_source_record_shape = { "source", sizeof (VirSourceRecord), source_fields, G_N_ELEMENTS (source_fields) };

static const VirField body_fields[] = {
  VIR_RECORD_FIELDS,
  { "short_name", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirBodyRecord, short_name), NULL, -1, NULL, 1 },
  { "body", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirBodyRecord, body), &vir_body_enum, -1, NULL, 1 },
  { "colour", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirBodyRecord, colour), NULL, -1, NULL, 1 },
  { "seats", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyRecord, seats), NULL, -1, NULL, 1 },
  { "administration", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirBodyRecord, administration), NULL, -1, NULL, 1 },
  { "absent", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyRecord, absent), NULL, -1, NULL, 1 },
  { "barred", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyRecord, barred), NULL, -1, NULL, 1 },
};
const VirShape vir_body_record_shape = { "body", sizeof (VirBodyRecord), body_fields, G_N_ELEMENTS (body_fields) };

static const VirField total_fields[] = {
  VIR_RECORD_FIELDS,
  { "amendment", VIR_FIELD_REF, G_STRUCT_OFFSET (VirTotalRecord, amendment), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
  { "role", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirTotalRecord, role), &vir_role_enum, -1, NULL, 1 },
  { "amount", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirTotalRecord, amount), NULL, -1, &vir_profile_shape, 1 },
  { "before", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTotalRecord, before), NULL, -1, NULL, 1 },
  { "qualifier", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirTotalRecord, qualifier), &vir_qualifier_enum, -1, NULL, 1 },
  { "netted", VIR_FIELD_SET, G_STRUCT_OFFSET (VirTotalRecord, netted), &vir_funding_enum, -1, NULL, 1 },
};
const VirShape vir_total_record_shape = { "printed total", sizeof (VirTotalRecord), total_fields, G_N_ELEMENTS (total_fields) };

static const VirField head_fields[] = {
  VIR_RECORD_FIELDS,
  { "parent", VIR_FIELD_REF, G_STRUCT_OFFSET (VirHeadRecord, parent), NULL, VIR_KIND_HEAD, NULL, 1 },
  { "reference", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirHeadRecord, reference), NULL, -1, NULL, 1 },
  { "figure", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirHeadRecord, figure), NULL, -1, NULL, 1 },
  { "ledger", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirHeadRecord, ledger), &vir_ledger_enum, -1, NULL, 1 },
};
const VirShape vir_head_record_shape = { "head", sizeof (VirHeadRecord), head_fields, G_N_ELEMENTS (head_fields) };

static const VirField line_fields[] = {
  VIR_RECORD_FIELDS,
  { "head", VIR_FIELD_REF, G_STRUCT_OFFSET (VirLineRecord, head), NULL, VIR_KIND_HEAD, NULL, 1 },
  { "reference", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirLineRecord, reference), NULL, -1, NULL, 1 },
  { "amounts", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirLineRecord, amounts), NULL, -1, NULL, 1 },
  { "before", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirLineRecord, before), NULL, -1, NULL, 1 },
  { "gross", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirLineRecord, gross), NULL, -1, NULL, 1 },
  { "income", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirLineRecord, income), NULL, -1, NULL, 1 },
  { "ledger", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirLineRecord, ledger), &vir_ledger_enum, -1, NULL, 1 },
  { "ring_fence", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirLineRecord, ring_fence), &vir_fence_enum, -1, NULL, 1 },
  { "controllable", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirLineRecord, controllable), &vir_control_enum, -1, NULL, 1 },
  { "created_by", VIR_FIELD_REF, G_STRUCT_OFFSET (VirLineRecord, created_by), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
};
const VirShape vir_line_record_shape = { "line", sizeof (VirLineRecord), line_fields, G_N_ELEMENTS (line_fields) };

static const VirField consequence_fields[] = {
  { "text", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirConsequence, text), NULL, -1, NULL, 1 },
  { "evidence", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirConsequence, evidence), NULL, -1, NULL, 1 },
};
const VirShape vir_consequence_shape = { "consequence", sizeof (VirConsequence), consequence_fields, G_N_ELEMENTS (consequence_fields) };

static const VirField proposal_fields[] = {
  VIR_RECORD_FIELDS,
  { "proposal", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirProposalRecord, proposal), &vir_proposal_enum, -1, NULL, 1 },
  { "sub_kind", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirProposalRecord, sub_kind), &vir_sub_kind_enum, -1, NULL, 1 },
  { "line", VIR_FIELD_REF, G_STRUCT_OFFSET (VirProposalRecord, line), NULL, VIR_KIND_LINE, NULL, 1 },
  { "head", VIR_FIELD_REF, G_STRUCT_OFFSET (VirProposalRecord, head), NULL, VIR_KIND_HEAD, NULL, 1 },
  { "reference", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirProposalRecord, reference), NULL, -1, NULL, 1 },
  { "stage", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirProposalRecord, stage), &vir_stage_enum, -1, NULL, 1 },
  { "profile", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirProposalRecord, profile), NULL, -1, &vir_profile_shape, 1 },
  { "posts", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, posts), NULL, -1, NULL, 100 },
  { "posts_vacant", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, posts_vacant), NULL, -1, NULL, 100 },
  { "posts_voluntary", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, posts_voluntary), NULL, -1, NULL, 100 },
  { "posts_compulsory", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, posts_compulsory), NULL, -1, NULL, 100 },
  { "sites_before", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, sites_before), NULL, -1, NULL, 1 },
  { "sites_after", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, sites_after), NULL, -1, NULL, 1 },
  { "rag", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirProposalRecord, rag), &vir_rag_enum, -1, NULL, 1 },
  { "consultation_start", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirProposalRecord, consultation_start), NULL, -1, NULL, 1 },
  { "consultation_weeks", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirProposalRecord, consultation_weeks), NULL, -1, NULL, 1 },
  { "contract_end", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirProposalRecord, contract_end), NULL, -1, NULL, 1 },
  { "consequences", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirProposalRecord, consequences), NULL, -1, &vir_consequence_shape, 1 },
  { "assessment", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirProposalRecord, assessment), NULL, -1, &vir_assessment_shape, 1 },
};
const VirShape vir_proposal_record_shape = { "proposal", sizeof (VirProposalRecord), proposal_fields, G_N_ELEMENTS (proposal_fields) };
