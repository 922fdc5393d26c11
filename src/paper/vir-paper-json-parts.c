/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the JSON papers are made of: years, council tax, reserves, findings. */

#include "config.h"

#include "vir-paper-json-private.h"

#include "vir-check.h"
#include "vir-finding-text.h"
#include "vir-paper-findings.h"
#include "vir-paper-words.h"
#include "vir-statutory.h"

/**
 * vir_paper_json_years:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "years", one object for each year under the outlook's stance.
 */
void
vir_paper_json_years (JsonBuilder      *json,
                      const VirOutlook *outlook)
{
  json_builder_set_member_name (json, "years");
  json_builder_begin_array (json);
  for (guint y = 0; y < outlook->years.n; y++)
    {
      const VirYearOutlook *now = &outlook->now[y];

      json_builder_begin_object (json);
      vir_paper_json_year (json, "year", outlook->years.first + (int) y);
      vir_paper_json_amount (json, "net", now->net);
      vir_paper_json_amount (json, "funding", now->funding);
      vir_paper_json_amount (json, "tax", now->tax.yield);
      vir_paper_json_amount (json, "gap", now->gap);
      vir_paper_json_amount (json, "recurring_gap", now->recurring_gap);
      vir_paper_json_text (json, "balance", vir_paper_balance_code (now->balance));
      vir_paper_json_amount (json, "band_d", now->tax.band_d);
      vir_paper_json_amount (json, "change", vir_subtract (now->gap, outlook->published[y].gap));
      vir_paper_json_amount (json, "unknown", now->unknown);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_bands (JsonBuilder      *json,
           const VirOutlook *outlook,
           guint             year)
{
  json_builder_set_member_name (json, "bands");
  json_builder_begin_object (json);
  for (guint b = 0; b < vir_outlook_n_bands (outlook); b++)
    {
      char name[2] = { (char) ('A' + b), '\0' };

      vir_paper_json_amount (json, name, vir_outlook_band (outlook, year, b));
    }
  json_builder_end_object (json);
}

/**
 * vir_paper_json_tax:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "bands", the bills of the first year, and "tax", what each year's council tax is made of.
 */
void
vir_paper_json_tax (JsonBuilder      *json,
                    const VirOutlook *outlook)
{
  add_bands (json, outlook, 0);

  json_builder_set_member_name (json, "tax");
  json_builder_begin_array (json);
  for (int y = -1; y < (int) outlook->years.n; y++)
    {
      const VirTaxYear *tax = y < 0 ? &outlook->tax_before : &outlook->now[y].tax;

      json_builder_begin_object (json);
      vir_paper_json_year (json, "year", outlook->years.first + y);
      vir_paper_json_amount (json, "band_d", tax->band_d);
      vir_paper_json_amount (json, "core", tax->core);
      vir_paper_json_amount (json, "asc", tax->asc);
      vir_paper_json_amount (json, "rise", tax->rise);
      vir_paper_json_amount (json, "rise_ppm", tax->rise_ppm);
      vir_paper_json_amount (json, "core_ppm", tax->core_ppm);
      vir_paper_json_amount (json, "asc_ppm", tax->asc_ppm);
      vir_paper_json_amount (json, "base_tenths", tax->base);
      vir_paper_json_amount (json, "yield", tax->yield);
      vir_paper_json_amount (json, "per_point", tax->per_point);
      if (y >= 0)
        add_bands (json, outlook, (guint) y);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_calculation (JsonBuilder        *json,
                 const char         *name,
                 const VirStatutory *calculation)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_object (json);
  vir_paper_json_amount (json, "expenditure", calculation->expenditure);
  vir_paper_json_amount (json, "income", calculation->income);
  vir_paper_json_amount (json, "requirement", calculation->requirement);
  json_builder_end_object (json);
}

/**
 * vir_paper_json_statutory:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "statutory", the calculation of the first year before and after the outlook's stance; null where
 * gross expenditure and income are not printed.
 */
void
vir_paper_json_statutory (JsonBuilder      *json,
                          const VirOutlook *outlook)
{
  VirStatutory before, after;

  json_builder_set_member_name (json, "statutory");
  if (!vir_statutory (outlook, 0, &before, &after))
    {
      json_builder_add_null_value (json);
      return;
    }

  json_builder_begin_object (json);
  vir_paper_json_year (json, "year", outlook->years.first);
  add_calculation (json, "before", &before);
  add_calculation (json, "after", &after);
  json_builder_end_object (json);
}

/**
 * vir_paper_json_reserves:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "reserves", each with its closing balances under the outlook's stance and the lowest of them.
 */
void
vir_paper_json_reserves (JsonBuilder      *json,
                         const VirOutlook *outlook)
{
  json_builder_set_member_name (json, "reserves");
  json_builder_begin_array (json);
  for (guint r = 0; r < outlook->n_reserves; r++)
    {
      const VirReserveOutlook *reserve = &outlook->reserves[r];

      json_builder_begin_object (json);
      vir_paper_json_text (json, "id", reserve->record->base.id);
      vir_paper_json_text (json, "title", reserve->record->base.title);
      vir_paper_json_amount (json, "opening", reserve->record->opening);
      vir_paper_json_amount (json, "minimum", reserve->record->minimum);
      vir_paper_json_series (json, "closing", reserve->closing, outlook->years.n);
      vir_paper_json_amount (json, "low", reserve->low);
      if (reserve->low_year >= 0)
        vir_paper_json_year (json, "low_year", outlook->years.first + reserve->low_year);
      else
        vir_paper_json_text (json, "low_year", NULL);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_finding (JsonBuilder      *json,
             const VirOutlook *outlook,
             const VirFinding *finding)
{
  g_autofree char *words = vir_finding_title (outlook, finding, vir_paper_format (outlook->input));

  json_builder_begin_object (json);
  vir_paper_json_text (json, "code", vir_finding_code (finding));
  vir_paper_json_text (json, "severity", vir_paper_severity_code (vir_finding_severity (finding)));
  vir_paper_json_text (json, "subject", finding->subject);
  if (finding->year >= 0)
    vir_paper_json_year (json, "year", outlook->years.first + finding->year);
  else
    vir_paper_json_text (json, "year", NULL);
  vir_paper_json_amount (json, "amount", finding->amount);
  vir_paper_json_amount (json, "limit", finding->limit);
  vir_paper_json_text (json, "kind", vir_kind_key (finding->kind));
  vir_paper_json_text (json, "amendment", finding->amendment);
  vir_paper_json_text (json, "other", finding->other);
  vir_paper_json_text (json, "words", words);
  vir_paper_json_text (json, "rule", finding->rule->source);
  json_builder_end_object (json);
}

/**
 * vir_paper_json_some_findings:
 * @json: a builder inside an object
 * @outlook: an outlook
 * @amendment: (nullable): id of the amendment whose findings are wanted; %NULL for all there are
 *
 * Adds "findings", objections first.
 */
void
vir_paper_json_some_findings (JsonBuilder      *json,
                              const VirOutlook *outlook,
                              const char       *amendment)
{
  json_builder_set_member_name (json, "findings");
  json_builder_begin_array (json);
  for (guint i = 0; i < outlook->n_findings; i++)
    if (vir_paper_concerns (&outlook->findings[i], amendment))
      add_finding (json, outlook, &outlook->findings[i]);
  json_builder_end_array (json);
}
