/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The published path of council tax: Band D, its core and adult social care parts, base, yield and
 * rises, year by year; and bills by band. What a change does to it stands in vir-tax-change.c. */

#include "config.h"

#include "vir-tax.h"

#define PPM 1000000

/**
 * vir_tax_record:
 * @input: a root
 * @year: a financial year
 *
 * Returns: (transfer none) (nullable): the council tax record of that year
 */
const VirTaxRecord *
vir_tax_record (const VirInput *input,
                int             year)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_TAX); i++)
    {
      const VirTaxRecord *record = vir_input_nth (input, VIR_KIND_TAX, i);

      if (record->year == year)
        return record;
    }

  return NULL;
}

static gboolean
is_over_limit (const VirTaxRecord *record,
               gint64              previous,
               gint64              band_d)
{
  return vir_known (record->limit_total) &&
         ((__int128) band_d - previous) * PPM >= (__int128) record->limit_total * previous;
}

/* To the council's step; rounding does not carry the rise over the limit. */
static gint64
to_step (const VirTaxRecord *record,
         gint64              previous,
         gint64              band_d)
{
  gint64 step = record->step == VIR_TAX_STEP_NINE ? 9 : 1;
  gint64 down, nearest;

  if (!vir_known (band_d))
    return VIR_UNKNOWN;

  down = step * vir_ratio_down (band_d, 1, step);
  nearest = step * vir_ratio (band_d, 1, step);
  if (record->rounding == VIR_TAX_DOWN ||
      (is_over_limit (record, previous, nearest) && !is_over_limit (record, previous, band_d)))
    return down;

  return nearest;
}

static void
from_rises (const VirTaxRecord *record,
            const VirTaxYear   *previous,
            VirTaxYear         *year)
{
  gint64 core = record->rise_core, asc = record->rise_asc;
  gint64 total;

  if (!vir_known (previous->band_d) || (!vir_known (core) && !vir_known (asc)))
    return;

  core = vir_known (core) ? core : 0;
  asc = vir_known (asc) ? asc : 0;
  total = vir_add (previous->band_d, vir_ratio (previous->band_d, core + asc, PPM));
  year->band_d = to_step (record, previous->band_d, total);
  year->asc = vir_add (previous->asc, vir_ratio_down (previous->band_d, asc, PPM));
  year->core = vir_subtract (year->band_d, year->asc);
}

static void
find_band_d (const VirTaxRecord *record,
             const VirTaxYear   *previous,
             VirTaxYear         *year)
{
  gint64 core = record->band_d_core, asc = record->band_d_asc;

  year->band_d = record->band_d;
  if (!vir_known (year->band_d))
    year->band_d = vir_add (core, asc);
  if (!vir_known (year->band_d))
    from_rises (record, previous, year);
  if (!vir_known (year->band_d))
    year->band_d = vir_ratio (record->requirement, 10, record->tax_base);

  /* A part that is printed stands, however Band D was found; the other part is the rest. */
  if (vir_known (core) || vir_known (asc))
    {
      year->core = vir_known (core) ? core : vir_subtract (year->band_d, asc);
      year->asc = vir_known (asc) ? asc : vir_subtract (year->band_d, core);
    }
}

/**
 * vir_tax_set_rises:
 * @year: (inout): a year whose Band D and parts are set
 * @previous: the year before it
 *
 * Works out the rise in pence and in ppm of the previous total, whole and by part.
 */
void
vir_tax_set_rises (VirTaxYear       *year,
                   const VirTaxYear *previous)
{
  gint64 total = previous->band_d;

  year->rise = vir_subtract (year->band_d, total);
  year->rise_ppm = vir_ratio (year->rise, PPM, total);
  year->core_ppm = vir_ratio (vir_subtract (year->core, previous->core), PPM, total);
  year->asc_ppm = vir_ratio (vir_subtract (year->asc, previous->asc), PPM, total);
}

static void
fill_year (const VirTaxRecord *record,
           const VirTaxYear   *previous,
           VirTaxYear         *year)
{
  *year = (VirTaxYear){ VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN,
                        VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN };
  if (record == NULL)
    return;

  find_band_d (record, previous, year);
  year->base = record->tax_base;
  if (!vir_known (year->base))
    year->base = vir_ratio (record->requirement, 10, year->band_d);
  year->yield = record->requirement;
  if (!vir_known (year->yield))
    year->yield = vir_ratio (year->base, year->band_d, 10);
  year->per_point = record->per_point;
  if (!vir_known (year->per_point))
    year->per_point = vir_ratio (year->base, previous->band_d, 1000);
  vir_tax_set_rises (year, previous);
  /* Where the parts are not known in pounds, the rises are what was printed of them. */
  if (!vir_known (year->core_ppm))
    year->core_ppm = record->rise_core;
  if (!vir_known (year->asc_ppm))
    year->asc_ppm = record->rise_asc;
}

/**
 * vir_tax_path:
 * @input: a root
 * @path: (out): the published council tax of the year before and of each year
 *
 * Works out two of base, Band D and requirement from the third (R = T × Band D, LGFA 1992 s.31B,
 * s.42B), Band D from rises where it is not given, and what one percentage point yields
 * (base × 1 % × previous Band D).
 */
void
vir_tax_path (const VirInput *input,
              VirTaxPath     *path)
{
  VirYears   years = vir_input_years (input);
  VirTaxYear nothing;

  fill_year (NULL, NULL, &nothing);
  fill_year (vir_tax_record (input, years.first - 1), &nothing, &path->before);
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    fill_year (y < years.n ? vir_tax_record (input, years.first + (int) y) : NULL,
               y > 0 ? &path->year[y - 1] : &path->before,
               &path->year[y]);
}

/* Proportions of Band D: England and Wales LGFA 1992 s.5 (band I: Wales, from 2005); Scotland s.74 as
 * amended from 2017/18. */
static const int english[] = { 6, 7, 8, 9, 11, 13, 15, 18, 21 };
static const int scottish[] = { 240, 280, 320, 360, 473, 585, 705, 882 };

/**
 * vir_tax_n_bands:
 * @nation: a nation
 *
 * Returns: how many bands it has: A to I in Wales, else A to H
 */
guint
vir_tax_n_bands (VirNation nation)
{
  return nation == VIR_NATION_WALES ? 9 : 8;
}

/**
 * vir_tax_band:
 * @band_d: the Band D amount in pence
 * @nation: where
 * @year: financial year (Scotland changed its proportions in 2017/18)
 * @band: 0 for A
 *
 * Returns: the band's amount in pence, rounded half away from zero
 */
gint64
vir_tax_band (gint64    band_d,
              VirNation nation,
              int       year,
              guint     band)
{
  g_return_val_if_fail (band < vir_tax_n_bands (nation), VIR_UNKNOWN);

  if (nation == VIR_NATION_SCOTLAND && year >= 2017)
    return vir_ratio (band_d, scottish[band], 360);

  return vir_ratio (band_d, english[band], 9);
}
