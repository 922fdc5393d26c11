/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: council tax as published, one year from the one before it. */

#include "config.h"

#include "vir-naive-private.h"

static const VirTaxYear unknown = {
  VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN,
  VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN,
};

static const VirTaxRecord *
record_of (const VirInput *input,
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
  return vir_known (record->limit_total) && (band_d - previous) * 1000000 >= record->limit_total * previous;
}

/* A multiple of nine pence, so that every band is in whole pence; rounding does not cross a limit. */
static gint64
to_nines (const VirTaxRecord *record,
          gint64              previous,
          gint64              band_d)
{
  gint64 down = 9 * vir_ratio_down (band_d, 1, 9);
  gint64 nearest = 9 * vir_ratio (band_d, 1, 9);

  if (record->rounding == VIR_TAX_DOWN || (is_over_limit (record, previous, nearest) && !is_over_limit (record, previous, band_d)))
    return down;

  return nearest;
}

/* Band D from the rises in per cent, to the council's step. */
static void
from_rises (const VirTaxRecord *record,
            const VirTaxYear   *previous,
            VirTaxYear         *year)
{
  gint64 core = vir_known (record->rise_core) ? record->rise_core : 0;
  gint64 asc = vir_known (record->rise_asc) ? record->rise_asc : 0;
  gint64 total;

  if (!vir_known (previous->band_d) || (!vir_known (record->rise_core) && !vir_known (record->rise_asc)))
    return;

  total = previous->band_d + vir_ratio (previous->band_d, core + asc, 1000000);
  if (record->step == VIR_TAX_STEP_NINE)
    total = to_nines (record, previous->band_d, total);

  year->band_d = total;
  year->asc = vir_add (previous->asc, vir_ratio_down (previous->band_d, asc, 1000000));
  year->core = vir_subtract (total, year->asc);
}

void
naive_tax_rises (VirTaxYear       *year,
                 const VirTaxYear *previous)
{
  year->rise = vir_subtract (year->band_d, previous->band_d);
  year->rise_ppm = vir_ratio (year->rise, 1000000, previous->band_d);
  year->core_ppm = vir_ratio (vir_subtract (year->core, previous->core), 1000000, previous->band_d);
  year->asc_ppm = vir_ratio (vir_subtract (year->asc, previous->asc), 1000000, previous->band_d);
}

VirTaxYear
naive_tax_year (const VirInput *input,
                int             y)
{
  const VirTaxRecord *record = record_of (input, vir_input_years (input).first + y);
  VirTaxYear          previous = y >= 0 ? naive_tax_year (input, y - 1) : unknown;
  VirTaxYear          year = unknown;

  if (record == NULL)
    return year;

  if (vir_known (record->band_d))
    year.band_d = record->band_d;
  else if (vir_known (record->band_d_core) && vir_known (record->band_d_asc))
    year.band_d = record->band_d_core + record->band_d_asc;
  else
    from_rises (record, &previous, &year);
  if (!vir_known (year.band_d))
    year.band_d = vir_ratio (record->requirement, 10, record->tax_base);

  if (vir_known (record->band_d_core) || vir_known (record->band_d_asc))
    {
      year.core = vir_known (record->band_d_core) ? record->band_d_core : vir_subtract (year.band_d, record->band_d_asc);
      year.asc = vir_known (record->band_d_asc) ? record->band_d_asc : vir_subtract (year.band_d, record->band_d_core);
    }

  year.base = vir_known (record->tax_base) ? record->tax_base : vir_ratio (record->requirement, 10, year.band_d);
  year.yield = vir_known (record->requirement) ? record->requirement : vir_ratio (year.base, year.band_d, 10);
  year.per_point = vir_known (record->per_point) ? record->per_point : vir_ratio (year.base, previous.band_d, 1000);
  naive_tax_rises (&year, &previous);
  if (!vir_known (year.core_ppm))
    year.core_ppm = record->rise_core;
  if (!vir_known (year.asc_ppm))
    year.asc_ppm = record->rise_asc;
  return year;
}

/* What the change asks of one figure in one year, in pence of Band D. */
static gint64
asked (const VirChangeRecord *record,
       gint64                 figure,
       gint64                 published_before,
       gint64                 base)
{
  if (record->tax_measure == VIR_TAX_IN_RATE)
    return vir_ratio (published_before, figure, 1000000);
  if (record->tax_measure == VIR_TAX_IN_REQUIREMENT)
    return vir_ratio (figure, 10, base);

  return figure;
}

/* The figure after it is asked to move by, or to become, so much. */
static gint64
as_asked (const VirChangeRecord *record,
          gint64                 standing,
          gint64                 published_before,
          gint64                 pence)
{
  if (record->tax_mode == VIR_TAX_BY)
    return vir_add (standing, record->word == VIR_WORD_LOWER ? vir_negate (pence) : pence);

  return record->tax_measure == VIR_TAX_IN_RATE ? vir_add (published_before, pence) : pence;
}

/* A requirement is of the whole tax, and so is any figure where the parts are not known; of an adult
 * social care part that is not known nothing can be set. */
static void
change_whole (const VirChangeRecord *record,
              VirTaxYear            *year,
              const VirTaxYear      *published_before,
              gint64                 core,
              gint64                 asc)
{
  gint64 total = core;

  if (!vir_known (total))
    total = record->tax_mode == VIR_TAX_BY ? asc : VIR_UNKNOWN;
  else if (vir_known (asc))
    total += asc;

  total = as_asked (record, year->band_d, published_before->band_d, asked (record, total, published_before->band_d, year->base));
  year->core = vir_add (year->core, vir_subtract (total, year->band_d));
  year->band_d = total;
}

static void
change_parts (const VirChangeRecord *record,
              VirTaxYear            *year,
              const VirTaxYear      *published_before,
              gint64                 core,
              gint64                 asc)
{
  if (vir_known (core))
    year->core = as_asked (record, year->core, published_before->core, asked (record, core, published_before->band_d, year->base));
  if (vir_known (asc))
    year->asc = as_asked (record, year->asc, published_before->asc, asked (record, asc, published_before->band_d, year->base));
  year->band_d = vir_add (year->core, year->asc);
}

/* A year that the change says nothing of keeps its ratio to the year before. */
static void
keep_ratio (const VirTaxYear *standing,
            const VirTaxYear *stood_before,
            const VirTaxYear *before,
            VirTaxYear       *year)
{
  year->band_d = vir_ratio (before->band_d, standing->band_d, stood_before->band_d);
  year->asc = vir_ratio (standing->asc, year->band_d, standing->band_d);
  year->core = vir_subtract (year->band_d, year->asc);
}

/* One change of council tax on the path as it stands; the effect is −round (base × ΔBand D). */
void
naive_tax_change (const VirOutlook      *o,
                  const VirChangeRecord *record,
                  VirTaxYear            *path,
                  VirSeries             *effect)
{
  VirTaxYear standing[VIR_MAX_YEARS];
  gboolean   moved = FALSE;

  for (guint y = 0; y < o->years.n; y++)
    standing[y] = path[y];

  for (guint y = 0; y < o->years.n; y++)
    {
      const VirTaxYear *before = y > 0 ? &path[y - 1] : &o->tax_before;
      const VirTaxYear *published_before = y > 0 ? &o->published[y - 1].tax : &o->tax_before;
      gint64            core = record->tax_core.v[y], asc = record->tax_asc.v[y];

      if (moved)
        keep_ratio (&standing[y], &standing[y - 1], before, &path[y]);

      if (record->word == VIR_WORD_FREEZE && (vir_known (core) || (y == 0 && !vir_series_any (&record->tax_core))))
        {
          path[y].band_d = before->band_d;
          path[y].core = before->core;
          path[y].asc = before->asc;
          moved = TRUE;
        }
      else if (vir_known (core) || vir_known (asc))
        {
          if (record->tax_measure == VIR_TAX_IN_REQUIREMENT || !vir_known (path[y].core) || !vir_known (path[y].asc))
            change_whole (record, &path[y], published_before, core, asc);
          else
            change_parts (record, &path[y], published_before, core, asc);
          moved = TRUE;
        }

      effect->v[y] = moved ? vir_negate (vir_ratio (path[y].base, vir_subtract (path[y].band_d, standing[y].band_d), 10)) : 0;
      if (!vir_known (effect->v[y]) && record->tax_mode == VIR_TAX_BY && record->tax_measure == VIR_TAX_IN_RATE &&
          record->word != VIR_WORD_FREEZE && (vir_known (core) || vir_known (asc)))
        effect->v[y] = vir_ratio (path[y].per_point, ((vir_known (core) ? core : 0) + (vir_known (asc) ? asc : 0)) * (record->word == VIR_WORD_LOWER ? 1 : -1), 10000);
    }
}
