/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds the referendum limits of a year, and turns a rise into pounds. */

#include "config.h"

#include "vir-tax-limits.h"

#define PPM 1000000

static gint64
first_known (gint64 own,
             gint64 pack)
{
  return vir_known (own) ? own : pack;
}

/**
 * vir_tax_limits:
 * @input: a root
 * @record: (nullable): council tax of the year, whose own limits win
 * @year: the financial year
 * @limits: (out): the limits; unknown where there is none
 *
 * Finds the limits above which a rise needs a referendum.
 */
void
vir_tax_limits (const VirInput     *input,
                const VirTaxRecord *record,
                int                 year,
                VirTaxLimits       *limits)
{
  const VirCouncilRecord *council = vir_input_council (input);

  *limits = (VirTaxLimits) { VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, FALSE, NULL };
  if (record != NULL)
    *limits = (VirTaxLimits) { record->limit_core, record->limit_asc, record->limit_total, record->limit_pounds,
                               FALSE, NULL };
  limits->pack = vir_rule_pack_limit (vir_input_rules (input), (VirNation) council->nation,
                                      (VirCouncilClass) council->class_, year);
  if (limits->pack == NULL)
    return;

  limits->core = first_known (limits->core, limits->pack->core);
  limits->asc = first_known (limits->asc, limits->pack->asc);
  limits->total = first_known (limits->total, limits->pack->total);
  limits->pounds = first_known (limits->pounds, limits->pack->pounds);
  limits->more = limits->pack->comparison == VIR_MORE_THAN;
}

/**
 * vir_tax_limits_whole:
 * @limits: the limits of a year
 * @before: council tax of the year before
 *
 * Finds the limit of the whole rise: the one that is given, else the sum of those of its parts. Where a
 * rise must pass a percentage and an amount, it is the further of the two.
 *
 * Returns: ppm of the previous Band D, or unknown
 */
gint64
vir_tax_limits_whole (const VirTaxLimits *limits,
                      const VirTaxYear   *before)
{
  gint64 whole = limits->total;
  gint64 pounds = vir_ratio (limits->pounds, PPM, before->band_d);

  if (!vir_known (whole))
    whole = vir_known (limits->asc) ? vir_add (limits->core, limits->asc) : limits->core;
  if (vir_known (whole) && vir_known (pounds))
    whole = MAX (whole, pounds);

  return whole;
}

/**
 * vir_tax_rise_yield:
 * @year: council tax of a year
 * @rise: a rise of its Band D in pence, or unknown
 * @rise_ppm: the same in ppm of the previous total, or unknown
 *
 * Works out what a rise brings in against no rise at all: round (base × rise), or, where the base is not known,
 * by what one percentage point brings in.
 *
 * Returns: pence, or unknown
 */
gint64
vir_tax_rise_yield (const VirTaxYear *year,
                    gint64            rise,
                    gint64            rise_ppm)
{
  gint64 yield = vir_ratio (year->base, rise, 10);

  return vir_known (yield) ? yield : vir_ratio (year->per_point, rise_ppm, PPM / 100);
}
