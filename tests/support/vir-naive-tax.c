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
    total = 9 * (record->rounding == VIR_TAX_DOWN ? vir_ratio_down (total, 1, 9) : vir_ratio (total, 1, 9));

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
  return year;
}

/* Band D in a year that the change says nothing of: it keeps its ratio to the year before. */
static gint64
carried (gint64   standing,
         gint64   standing_before,
         gint64   new_before,
         gboolean moved)
{
  if (!moved || (vir_known (new_before) && new_before == standing_before))
    return standing;

  return vir_ratio (new_before, standing, standing_before);
}

/* What the change asks of one part in one year, in pence of Band D. */
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

static gint64
set_part (gint64 standing,
          gint64 before,
          gint64 figure,
          int    measure)
{
  if (!vir_known (figure))
    return standing;

  return measure == VIR_TAX_IN_RATE ? vir_add (before, figure) : figure;
}

static void
change_year (const VirChangeRecord *record,
             VirTaxYear            *year,
             const VirTaxYear      *before,
             gint64                 core,
             gint64                 asc)
{
  int    sign = record->word == VIR_WORD_LOWER ? -1 : 1;
  gint64 total = (vir_known (core) ? core : 0) + (vir_known (asc) ? asc : 0);

  if (record->word == VIR_WORD_FREEZE)
    {
      year->band_d = before->band_d;
      year->core = before->core;
      year->asc = before->asc;
    }
  else if (record->tax_mode == VIR_TAX_BY)
    {
      year->band_d = vir_add (year->band_d, sign * total);
      year->core = vir_add (year->core, vir_known (core) ? sign * core : 0);
      year->asc = vir_add (year->asc, vir_known (asc) ? sign * asc : 0);
    }
  else if (vir_known (year->core) && vir_known (year->asc))
    {
      year->core = set_part (year->core, before->core, core, record->tax_measure);
      year->asc = set_part (year->asc, before->asc, asc, record->tax_measure);
      year->band_d = vir_add (year->core, year->asc);
    }
  else
    year->band_d = set_part (year->band_d, before->band_d, total, record->tax_measure);
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
      const VirTaxYear *stood = y > 0 ? &standing[y - 1] : &o->tax_before;
      gint64            published = y > 0 ? o->published[y - 1].tax.band_d : o->tax_before.band_d;
      gboolean          any = vir_known (record->tax_core.v[y]) || vir_known (record->tax_asc.v[y]);

      path[y].band_d = carried (standing[y].band_d, stood->band_d, before->band_d, moved);
      path[y].core = carried (standing[y].core, stood->core, before->core, moved);
      path[y].asc = vir_subtract (path[y].band_d, path[y].core);
      any = any || (record->word == VIR_WORD_FREEZE && y == 0);
      moved = moved || any;
      if (any)
        change_year (record, &path[y], before,
                     asked (record, record->tax_core.v[y], published, standing[y].base),
                     asked (record, record->tax_asc.v[y], published, standing[y].base));
      effect->v[y] = !moved ? 0 : vir_negate (vir_ratio (standing[y].base, vir_subtract (path[y].band_d, standing[y].band_d), 10));
    }
}
