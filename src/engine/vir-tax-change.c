/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a change of council tax does to the path: the new Band D of each year, and its effect on the
 * gap. A later Band D keeps its ratio to the year before, so a change compounds. */

#include "config.h"

#include "vir-tax.h"

#define PPM 1000000

/* A year of the path and what it is measured against. */
typedef struct
{
  const VirTaxYear *before;           /* the year before as it now is */
  const VirTaxYear *published_before; /* and as it was published */
  VirTaxYear       *year;
} Place;

/* What a figure of the change asks, in pence of Band D. */
static gint64
in_band_d (const VirChangeRecord *change,
           const Place           *place,
           gint64                 figure)
{
  if (change->tax_measure == VIR_TAX_IN_RATE)
    return vir_ratio (place->published_before->band_d, figure, PPM);
  if (change->tax_measure == VIR_TAX_IN_REQUIREMENT)
    return vir_ratio (figure, 10, place->year->base);

  return figure;
}

/* A part, or the whole, after it is moved by so much or set to it. */
static gint64
moved (const VirChangeRecord *change,
       gint64                 standing,
       gint64                 published_before,
       gint64                 pence)
{
  if (change->tax_mode == VIR_TAX_BY)
    return vir_add (standing, change->word == VIR_WORD_LOWER ? vir_negate (pence) : pence);

  return change->tax_measure == VIR_TAX_IN_RATE ? vir_add (published_before, pence) : pence;
}

/* A requirement is of the whole tax, and so is any figure where the parts are not known; an adult
 * social care part that is not known cannot be set. */
static void
ask_whole (const VirChangeRecord *change,
           const Place           *place,
           gint64                 core,
           gint64                 asc)
{
  gint64 figure = vir_known (core) && vir_known (asc) ? core + asc : core;
  gint64 total;

  if (!vir_known (core) && change->tax_mode == VIR_TAX_BY)
    figure = asc;
  total = moved (change, place->year->band_d, place->published_before->band_d,
                 in_band_d (change, place, figure));
  place->year->core = vir_add (place->year->core, vir_subtract (total, place->year->band_d));
  place->year->band_d = total;
}

static void
ask_parts (const VirChangeRecord *change,
           const Place           *place,
           gint64                 core,
           gint64                 asc)
{
  VirTaxYear *year = place->year;

  if (vir_known (core))
    year->core = moved (change, year->core, place->published_before->core,
                        in_band_d (change, place, core));
  if (vir_known (asc))
    year->asc = moved (change, year->asc, place->published_before->asc,
                       in_band_d (change, place, asc));
  year->band_d = vir_add (year->core, year->asc);
}

/* Sets the year's figures as asked; TRUE if anything was asked of it. */
static gboolean
ask_year (const VirChangeRecord *change,
          const Place           *place,
          guint                  y)
{
  gint64 core = change->tax_core.v[y], asc = change->tax_asc.v[y];

  /* A freeze is of the years that have a figure, or of the first where none has. */
  if (change->word == VIR_WORD_FREEZE &&
      (vir_known (core) || (y == 0 && !vir_series_any (&change->tax_core))))
    {
      /* No rise on the year before as it then is. */
      place->year->band_d = place->before->band_d;
      place->year->core = place->before->core;
      place->year->asc = place->before->asc;
      return TRUE;
    }
  if (!vir_known (core) && !vir_known (asc))
    return FALSE;

  if (change->tax_measure == VIR_TAX_IN_REQUIREMENT || !vir_known (place->year->core) ||
      !vir_known (place->year->asc))
    ask_whole (change, place, core, asc);
  else
    ask_parts (change, place, core, asc);
  return TRUE;
}

/* Where base or Band D is not known, what one percentage point yields tells of a move by a rate. */
static gint64
by_points (const VirChangeRecord *change,
           const Place           *place,
           guint                  y)
{
  gint64 core = change->tax_core.v[y], asc = change->tax_asc.v[y];
  gint64 rate = (vir_known (core) ? core : 0) + (vir_known (asc) ? asc : 0);

  if (change->tax_measure != VIR_TAX_IN_RATE || change->tax_mode != VIR_TAX_BY ||
      change->word == VIR_WORD_FREEZE || (!vir_known (core) && !vir_known (asc)))
    return VIR_UNKNOWN;

  return vir_ratio (place->year->per_point, change->word == VIR_WORD_LOWER ? -rate : rate,
                    PPM / 100);
}

static void
keep_ratio (const VirTaxYear *old_before,
            const VirTaxYear *new_before,
            const VirTaxYear *old,
            VirTaxYear       *year)
{
  year->band_d = vir_ratio (new_before->band_d, old->band_d, old_before->band_d);
  year->asc = vir_ratio (old->asc, year->band_d, old->band_d);
  year->core = vir_subtract (year->band_d, year->asc);
}

static gboolean
is_moved (const VirTaxYear *year,
          const VirTaxYear *published)
{
  return year->band_d != published->band_d || year->core != published->core ||
         year->asc != published->asc;
}

/* Rises as printed are of the tax as published: once it has moved they say nothing. */
static void
set_rises (const VirTaxPath *published,
           VirTaxPath       *path,
           guint             y)
{
  const VirTaxYear *was = &published->year[y];
  VirTaxYear       *year = &path->year[y];

  if (is_moved (year, was) || (y > 0 && is_moved (&path->year[y - 1], &published->year[y - 1])))
    vir_tax_set_rises (year, y > 0 ? &path->year[y - 1] : &path->before);
  else
    {
      year->rise = was->rise;
      year->rise_ppm = was->rise_ppm;
      year->core_ppm = was->core_ppm;
      year->asc_ppm = was->asc_ppm;
    }
}

/**
 * vir_tax_apply:
 * @input: a root
 * @published: the published path
 * @path: (inout): the path as it stands after earlier changes; changed
 * @change: a change of council tax
 * @effect: (out): its effect on the gap each year, in pence: −round (base × ΔBand D)
 *
 * Applies one change. "By" moves what stands, "set to" replaces it, so that of two the later stands;
 * rates are of the previous year's published total.
 */
void
vir_tax_apply (const VirInput        *input,
               const VirTaxPath      *published,
               VirTaxPath            *path,
               const VirChangeRecord *change,
               VirSeries             *effect)
{
  VirTaxPath old = *path;
  guint      n = vir_input_years (input).n;
  gboolean   carried = FALSE;

  vir_series_fill (effect, VIR_UNKNOWN);
  for (guint y = 0; y < n; y++)
    {
      const VirTaxYear *old_before = y > 0 ? &old.year[y - 1] : &old.before;
      VirTaxYear       *year = &path->year[y];
      Place             place = { y > 0 ? &path->year[y - 1] : &path->before,
                                  y > 0 ? &published->year[y - 1] : &published->before, year };
      gint64            more;

      if (carried)
        keep_ratio (old_before, place.before, &old.year[y], year);
      carried |= ask_year (change, &place, y);
      if (!carried)
        {
          effect->v[y] = 0;
          continue;
        }

      more = vir_ratio (vir_subtract (year->band_d, old.year[y].band_d), year->base, 10);
      if (!vir_known (more))
        more = by_points (change, &place, y);
      effect->v[y] = vir_negate (more);
      year->yield = vir_add (year->yield, more);
      set_rises (published, path, y);
    }
}
