/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Field tables of what pays for a budget: funding, council tax, reserves and capital schemes. */

#include "config.h"

#include "vir-kinds-private.h"

static const char *const funding_words[] = { "grant", "rsg", "business-rates", "collection-fund", "other", NULL };
const VirEnum vir_funding_enum = { "funding", funding_words };

static const char *const certainty_words[] = { "unstated", "confirmed", "provisional", "expected", NULL };
const VirEnum vir_certainty_enum = { "certainty", certainty_words };

static const char *const tax_step_words[] = { "1p", "9p", NULL };
const VirEnum vir_tax_step_enum = { "tax step", tax_step_words };

static const char *const tax_rounding_words[] = { "nearest", "down", NULL };
const VirEnum vir_tax_rounding_enum = { "tax rounding", tax_rounding_words };

static const char *const reserve_words[] = { "general", "earmarked", "ring-fenced", NULL };
const VirEnum vir_reserve_enum = { "reserve", reserve_words };

static const char *const method_words[] = { "annuity", "equal-instalments", "interest-only", NULL };
const VirEnum vir_method_enum = { "method", method_words };

static const char *const first_charge_words[] = { "none", "half-interest", "full-interest", "full", NULL };
const VirEnum vir_first_charge_enum = { "first charge", first_charge_words };

static const VirField funding_fields[] = {
  VIR_RECORD_FIELDS,
  { "funding", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirFundingRecord, funding), &vir_funding_enum, -1, NULL, 1 },
  { "amounts", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirFundingRecord, amounts), NULL, -1, NULL, 1 },
  { "before", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirFundingRecord, before), NULL, -1, NULL, 1 },
  { "available", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirFundingRecord, available), NULL, -1, NULL, 1 },
  { "certainty", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirFundingRecord, certainty), &vir_certainty_enum, -1, NULL, 1 },
  { "end_year", VIR_FIELD_YEAR, G_STRUCT_OFFSET (VirFundingRecord, end_year), NULL, -1, NULL, 1 },
  { "ring_fence", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirFundingRecord, ring_fence), &vir_fence_enum, -1, NULL, 1 },
  { "amendable", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirFundingRecord, amendable), NULL, -1, NULL, 1 },
};
const VirShape vir_funding_record_shape = { "funding line", sizeof (VirFundingRecord), funding_fields, G_N_ELEMENTS (funding_fields) };

static const VirField tax_fields[] = {
  VIR_RECORD_FIELDS,
  { "year", VIR_FIELD_YEAR, G_STRUCT_OFFSET (VirTaxRecord, year), NULL, -1, NULL, 1 },
  { "tax_base", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirTaxRecord, tax_base), NULL, -1, NULL, 10 },
  { "band_d", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTaxRecord, band_d), NULL, -1, NULL, 1 },
  { "band_d_core", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTaxRecord, band_d_core), NULL, -1, NULL, 1 },
  { "band_d_asc", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTaxRecord, band_d_asc), NULL, -1, NULL, 1 },
  { "rise_core", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirTaxRecord, rise_core), NULL, -1, NULL, 1 },
  { "rise_asc", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirTaxRecord, rise_asc), NULL, -1, NULL, 1 },
  { "requirement", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTaxRecord, requirement), NULL, -1, NULL, 1 },
  { "per_point", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTaxRecord, per_point), NULL, -1, NULL, 1 },
  { "step", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirTaxRecord, step), &vir_tax_step_enum, -1, NULL, 1 },
  { "rounding", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirTaxRecord, rounding), &vir_tax_rounding_enum, -1, NULL, 1 },
  { "limit_core", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirTaxRecord, limit_core), NULL, -1, NULL, 1 },
  { "limit_asc", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirTaxRecord, limit_asc), NULL, -1, NULL, 1 },
  { "limit_total", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirTaxRecord, limit_total), NULL, -1, NULL, 1 },
  { "limit_pounds", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirTaxRecord, limit_pounds), NULL, -1, NULL, 1 },
};
const VirShape vir_tax_record_shape = { "council tax year", sizeof (VirTaxRecord), tax_fields, G_N_ELEMENTS (tax_fields) };

static const VirField reserve_fields[] = {
  VIR_RECORD_FIELDS,
  { "reserve", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirReserveRecord, reserve), &vir_reserve_enum, -1, NULL, 1 },
  { "ledger", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirReserveRecord, ledger), &vir_ledger_enum, -1, NULL, 1 },
  { "opening", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirReserveRecord, opening), NULL, -1, NULL, 1 },
  { "minimum", VIR_FIELD_MONEY, G_STRUCT_OFFSET (VirReserveRecord, minimum), NULL, -1, NULL, 1 },
  { "contributions", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirReserveRecord, contributions), NULL, -1, NULL, 1 },
  { "uses", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirReserveRecord, uses), NULL, -1, NULL, 1 },
  { "purpose", VIR_FIELD_TEXT, G_STRUCT_OFFSET (VirReserveRecord, purpose), NULL, -1, NULL, 1 },
  { "created_by", VIR_FIELD_REF, G_STRUCT_OFFSET (VirReserveRecord, created_by), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
};
const VirShape vir_reserve_record_shape = { "reserve", sizeof (VirReserveRecord), reserve_fields, G_N_ELEMENTS (reserve_fields) };

static const VirField scheme_fields[] = {
  VIR_RECORD_FIELDS,
  { "cost", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, cost), NULL, -1, NULL, 1 },
  { "borrowing", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, borrowing), NULL, -1, NULL, 1 },
  { "receipts", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, receipts), NULL, -1, NULL, 1 },
  { "grant", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, grant), NULL, -1, NULL, 1 },
  { "developer", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, developer), NULL, -1, NULL, 1 },
  { "revenue", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, revenue), NULL, -1, NULL, 1 },
  { "reserve", VIR_FIELD_REF, G_STRUCT_OFFSET (VirSchemeRecord, reserve), NULL, VIR_KIND_RESERVE, NULL, 1 },
  { "from_reserve", VIR_FIELD_SERIES, G_STRUCT_OFFSET (VirSchemeRecord, from_reserve), NULL, -1, NULL, 1 },
  { "life", VIR_FIELD_NUMBER, G_STRUCT_OFFSET (VirSchemeRecord, life), NULL, -1, NULL, 1 },
  { "rate", VIR_FIELD_RATE, G_STRUCT_OFFSET (VirSchemeRecord, rate), NULL, -1, NULL, 1 },
  { "method", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirSchemeRecord, method), &vir_method_enum, -1, NULL, 1 },
  { "first_charge", VIR_FIELD_ENUM, G_STRUCT_OFFSET (VirSchemeRecord, first_charge), &vir_first_charge_enum, -1, NULL, 1 },
  { "running", VIR_FIELD_STRUCT, G_STRUCT_OFFSET (VirSchemeRecord, running), NULL, -1, &vir_profile_shape, 1 },
  { "contingency", VIR_FIELD_FLAG, G_STRUCT_OFFSET (VirSchemeRecord, contingency), NULL, -1, NULL, 1 },
  { "created_by", VIR_FIELD_REF, G_STRUCT_OFFSET (VirSchemeRecord, created_by), NULL, VIR_KIND_AMENDMENT, NULL, 1 },
};
const VirShape vir_scheme_record_shape = { "capital scheme", sizeof (VirSchemeRecord), scheme_fields, G_N_ELEMENTS (scheme_fields) };
