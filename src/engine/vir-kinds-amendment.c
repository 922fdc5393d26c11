/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Field tables of amendments: changes, assessments, votes, and the import mappings kept with a
 * document. */

#include "config.h"

#include "vir-kinds-private.h"

static const char *const verdict_words[] = { "awaiting", "accepted", "in-part", "conditional", "refused", NULL };
const VirEnum vir_verdict_enum = { "verdict", verdict_words };

static const char *const reason_words[] = { "other", "not-balanced", "thin-evidence", "not-in-time", "double-count", "brings-forward", "needs-money-or-capacity", "one-off-for-recurring", "reserves", "ring-fence", "capital-for-revenue", "referendum-limit", "outside-powers", "consent", "income-not-credible", "equality-or-consultation", "contract-penalty", "statutory-service", "arithmetic", "low-risk", NULL };
const VirEnum vir_reason_enum = { "reason", reason_words };

static const char *const amendment_stage_words[] = { "draft", "submitted", "assessed", "ruled-out", "published", "withdrawn", "moved", NULL };
const VirEnum vir_amendment_stage_enum = { "amendment stage", amendment_stage_words };

static const char *const target_words[] = { "none", "proposal", "line", "head", "tax", "reserve", "scheme", "funding", NULL };
const VirEnum vir_target_enum = { "target", target_words };

static const char *const word_words[] = { "spend", "save", "raise-income", "forgo-income", "reverse", "trim", "increase", "delay", "bring-forward", "reprofile", "raise", "lower", "freeze", "use", "top-up", "cut-contribution", "claim", "forgo", "add", "drop", "resize", "rephase", "refinance", NULL };
const VirEnum vir_word_enum = { "word", word_words };

static const char *const nature_words[] = { "unstated", "spending", "income", NULL };
const VirEnum vir_nature_enum = { "nature", nature_words };

static const char *const tax_mode_words[] = { "by", "set-to", NULL };
const VirEnum vir_tax_mode_enum = { "tax mode", tax_mode_words };

static const char *const tax_measure_words[] = { "band-d", "rate", "requirement", NULL };
const VirEnum vir_tax_measure_enum = { "tax measure", tax_measure_words };

static const char *const vote_subject_words[] = { "amendment", "changes", "motion", NULL };
const VirEnum vir_vote_subject_enum = { "vote subject", vote_subject_words };

static const char *const casting_words[] = { "none", "for", "against", NULL };
const VirEnum vir_casting_enum = { "casting", casting_words };

static const char *const vote_result_words[] = { "not-known", "carried", "lost", "accepted", "fell", "not-put", NULL };
const VirEnum vir_vote_result_enum = { "vote result", vote_result_words };

static const VirField sign_off_fields[] = {
  { "role", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirSignOff, role), NULL, -1, NULL, 1 },
  { "date", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirSignOff, date), NULL, -1, NULL, 1 },
};
const VirShape vir_sign_off_shape = { "sign-off", sizeof (VirSignOff), sign_off_fields, G_N_ELEMENTS (sign_off_fields) };

static const VirField assessment_step_fields[] = {
  { "reason", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirAssessmentStep, reason), &vir_reason_enum, -1, NULL, 1 },
  { "amounts", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirAssessmentStep, amounts), NULL, -1, NULL, 1 },
  { "words", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAssessmentStep, words), NULL, -1, NULL, 1 },
};
const VirShape vir_assessment_step_shape = { "assessment step", sizeof (VirAssessmentStep), assessment_step_fields, G_N_ELEMENTS (assessment_step_fields) };

static const VirField assessment_fields[] = {
  { "verdict", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirAssessment, verdict), &vir_verdict_enum, -1, NULL, 1 },
  { "of", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirAssessment, of), NULL, -1, NULL, 1 },
  { "steps", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirAssessment, steps), NULL, -1, &vir_assessment_step_shape, 1 },
  { "condition", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAssessment, condition), NULL, -1, NULL, 1 },
  { "words", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAssessment, words), NULL, -1, NULL, 1 },
  { "sign_offs", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirAssessment, sign_offs), NULL, -1, &vir_sign_off_shape, 1 },
};
const VirShape vir_assessment_shape = { "assessment", sizeof (VirAssessment), assessment_fields, G_N_ELEMENTS (assessment_fields) };

static const VirField amendment_fields[] = {
  VIR_RECORD_FIELDS,
  { "bodies", VIR_FIELD_REFS, G_STRUCT_OFFSET (VirAmendmentRecord, bodies), NULL, VIR_KIND_BODY, NULL, 1 },
  { "mover", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAmendmentRecord, mover), NULL, -1, NULL, 1 },
  { "seconder", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAmendmentRecord, seconder), NULL, -1, NULL, 1 },
  { "reference", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAmendmentRecord, reference), NULL, -1, NULL, 1 },
  { "number", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirAmendmentRecord, number), NULL, -1, NULL, 1 },
  { "number_of", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirAmendmentRecord, number_of), NULL, -1, NULL, 1 },
  { "version", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAmendmentRecord, version), NULL, -1, NULL, 1 },
  { "stage", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirAmendmentRecord, stage), &vir_amendment_stage_enum, -1, NULL, 1 },
  { "depends", VIR_FIELD_REFS, G_STRUCT_OFFSET (VirAmendmentRecord, depends), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
  { "alternative", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirAmendmentRecord, alternative), NULL, -1, NULL, 1 },
  { "made_from", VIR_FIELD_REFS, G_STRUCT_OFFSET (VirAmendmentRecord, made_from), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
  { "statement", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirAmendmentRecord, statement), NULL, -1, NULL, 1 },
  { "verdict", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirAmendmentRecord, verdict), &vir_verdict_enum, -1, NULL, 1 },
  { "submitted", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirAmendmentRecord, submitted), NULL, -1, NULL, 1 },
};
const VirShape vir_amendment_record_shape = { "amendment", sizeof (VirAmendmentRecord), amendment_fields, G_N_ELEMENTS (amendment_fields) };

static const VirField change_fields[] = {
  VIR_RECORD_FIELDS,
  { "amendment", VIR_FIELD_REF, G_STRUCT_OFFSET (VirChangeRecord, amendment), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
  { "target", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirChangeRecord, target), &vir_target_enum, -1, NULL, 1 },
  { "subject", VIR_FIELD_REF, G_STRUCT_OFFSET (VirChangeRecord, subject), NULL, -1, NULL, 1 },
  { "word", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirChangeRecord, word), &vir_word_enum, -1, NULL, 1 },
  { "amount", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirChangeRecord, amount), NULL, -1, &vir_profile_shape, 1 },
  { "share", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirChangeRecord, share), NULL, -1, NULL, 1 },
  { "months", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirChangeRecord, months), NULL, -1, NULL, 1 },
  { "start", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirChangeRecord, start), NULL, -1, NULL, 1 },
  { "price", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirChangeRecord, price), NULL, -1, NULL, 1 },
  { "volume", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirChangeRecord, volume), NULL, -1, NULL, 100 },
  { "tax_mode", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirChangeRecord, tax_mode), &vir_tax_mode_enum, -1, NULL, 1 },
  { "tax_measure", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirChangeRecord, tax_measure), &vir_tax_measure_enum, -1, NULL, 1 },
  { "tax_core", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, tax_core), NULL, -1, NULL, 1 },
  { "tax_asc", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, tax_asc), NULL, -1, NULL, 1 },
  { "cost", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, cost), NULL, -1, NULL, 1 },
  { "borrowing", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, borrowing), NULL, -1, NULL, 1 },
  { "receipts", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, receipts), NULL, -1, NULL, 1 },
  { "grant", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, grant), NULL, -1, NULL, 1 },
  { "developer", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, developer), NULL, -1, NULL, 1 },
  { "revenue", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirChangeRecord, revenue), NULL, -1, NULL, 1 },
  { "life", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirChangeRecord, life), NULL, -1, NULL, 1 },
  { "rate", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirChangeRecord, rate), NULL, -1, NULL, 1 },
  { "method", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirChangeRecord, method), &vir_method_enum, -1, NULL, 1 },
  { "nature", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirChangeRecord, nature), &vir_nature_enum, -1, NULL, 1 },
  { "posts", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirChangeRecord, posts), NULL, -1, NULL, 100 },
  { "evidence", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirChangeRecord, evidence), NULL, -1, NULL, 1 },
  { "equality", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirChangeRecord, equality), NULL, -1, NULL, 1 },
  { "subject_to", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirChangeRecord, subject_to), NULL, -1, NULL, 1 },
  { "funding_note", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirChangeRecord, funding_note), NULL, -1, NULL, 1 },
  { "claimed", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirChangeRecord, claimed), NULL, -1, &vir_profile_shape, 1 },
  { "assessment", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirChangeRecord, assessment), NULL, -1, &vir_assessment_shape, 1 },
};
const VirShape vir_change_record_shape = { "change", sizeof (VirChangeRecord), change_fields, G_N_ELEMENTS (change_fields) };

static const VirField body_vote_fields[] = {
  { "body", VIR_FIELD_REF, G_STRUCT_OFFSET (VirBodyVote, body), NULL, VIR_KIND_BODY, NULL, 1 },
  { "votes_for", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyVote, votes_for), NULL, -1, NULL, 1 },
  { "votes_against", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyVote, votes_against), NULL, -1, NULL, 1 },
  { "abstain", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyVote, abstain), NULL, -1, NULL, 1 },
  { "absent", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirBodyVote, absent), NULL, -1, NULL, 1 },
};
const VirShape vir_body_vote_shape = { "body vote", sizeof (VirBodyVote), body_vote_fields, G_N_ELEMENTS (body_vote_fields) };

static const VirField vote_fields[] = {
  VIR_RECORD_FIELDS,
  { "order", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirVoteRecord, order), NULL, -1, NULL, 1 },
  { "meeting", VIR_FIELD_DATE, G_STRUCT_OFFSET (VirVoteRecord, meeting), NULL, -1, NULL, 1 },
  { "vote", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirVoteRecord, vote), &vir_vote_subject_enum, -1, NULL, 1 },
  { "amendment", VIR_FIELD_REF, G_STRUCT_OFFSET (VirVoteRecord, amendment), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
  { "changes", VIR_FIELD_REFS, G_STRUCT_OFFSET (VirVoteRecord, changes), NULL, VIR_KIND_CHANGE, NULL, 1 },
  { "choice", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirVoteRecord, choice), NULL, -1, NULL, 1 },
  { "votes_for", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirVoteRecord, votes_for), NULL, -1, NULL, 1 },
  { "votes_against", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirVoteRecord, votes_against), NULL, -1, NULL, 1 },
  { "abstain", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirVoteRecord, abstain), NULL, -1, NULL, 1 },
  { "bodies", VIR_FIELD_LIST, G_STRUCT_OFFSET (VirVoteRecord, bodies), NULL, -1, &vir_body_vote_shape, 1 },
  { "casting", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirVoteRecord, casting), &vir_casting_enum, -1, NULL, 1 },
  { "result", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirVoteRecord, result), &vir_vote_result_enum, -1, NULL, 1 },
};
const VirShape vir_vote_record_shape = { "vote", sizeof (VirVoteRecord), vote_fields, G_N_ELEMENTS (vote_fields) };

static const VirField mapping_fields[] = {
  VIR_RECORD_FIELDS,
  { "pattern", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirMappingRecord, pattern), NULL, -1, NULL, 1 },
  { "columns", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirMappingRecord, columns), NULL, -1, NULL, 1 },
};
const VirShape vir_mapping_record_shape = { "import mapping", sizeof (VirMappingRecord), mapping_fields, G_N_ELEMENTS (mapping_fields) };
