/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a change of council tax does to the path: the new Band D of each year, and its effect on the
 * gap. A later Band D keeps its ratio to the year before, so a change compounds. */

#include "config.h"

#include "vir-tax.h"

#define PPM 1000000

/* What was asked of one part (core or adult social care) in one year. */
static gint64
asked_part (const VirChangeRecord *change,
            gint64                 typed,
            gint64                 current,
            gint64                 previous_part,
            gint64                 previous_total,
            gint64                 base)
{
  gint64 amount = typed;

  if (!vir_known (typed))
    return current;

  if (change->tax_measure == VIR_TAX_IN_RATE)
    amount = vir_ratio (previous_total, typed, PPM);
  else if (change->tax_measure == VIR_TAX_IN_REQUIREMENT)
    amount = vir_ratio (typed, 10, base);

  if (change->tax_mode == VIR_TAX_BY)
    return vir_add (current, change->word == VIR_WORD_LOWER ? vir_negate (amount) : amount);
  if (change->tax_measure == VIR_TAX_IN_RATE)
    return vir_add (previous_part, amount);
  return amount;
}

/* Sets the year's figures as asked; TRUE if anything was asked of it. */
static gboolean
ask_year (const VirChangeRecord *change,
          guint                  y,
          const VirTaxYear      *published_before,
          const VirTaxYear      *old,
          VirTaxYear            *year)
{
  gint64   core = change->tax_core.v[y], asc = change->tax_asc.v[y];
  gboolean frozen = change->word == VIR_WORD_FREEZE && (y == 0 || vir_known (core));
  gint64   total;

  if (frozen)
    {
      year->band_d = published_before->band_d;
      year->core = published_before->core;
      year->asc = published_before->asc;
      return TRUE;
    }
  if (!vir_known (core) && !vir_known (asc))
    return FALSE;

  /* A requirement is of the whole tax, and so is any figure where the parts are not known. */
  if (change->tax_measure == VIR_TAX_IN_REQUIREMENT || !vir_known (year->core) ||
      !vir_known (year->asc))
    {
      total = asked_part (change, core, year->band_d, published_before->band_d,
                          published_before->band_d, old->base);
      if (change->tax_mode == VIR_TAX_BY && vir_known (asc))
        total = asked_part (change, asc, total, published_before->band_d,
                            published_before->band_d, old->base);
      year->core = vir_add (year->core, vir_subtract (total, year->band_d));
      year->band_d = total;
      return TRUE;
    }

  year->core = asked_part (change, core, year->core, published_before->core,
                           published_before->band_d, old->base);
  year->asc = asked_part (change, asc, year->asc, published_before->asc,
                          published_before->band_d, old->base);
  year->band_d = vir_add (year->core, year->asc);
  return TRUE;
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
      const VirTaxYear *new_before = y > 0 ? &path->year[y - 1] : &path->before;
      const VirTaxYear *published_before = y > 0 ? &published->year[y - 1] : &published->before;
      VirTaxYear       *year = &path->year[y];
      gint64            moved;

      if (carried)
        keep_ratio (old_before, new_before, &old.year[y], year);
      if (ask_year (change, y, published_before, &old.year[y], year))
        carried = TRUE;

      if (!carried)
        {
          effect->v[y] = 0;
          continue;
        }

      moved = vir_ratio (vir_subtract (year->band_d, old.year[y].band_d), year->base, 10);
      effect->v[y] = vir_negate (moved);
      year->yield = vir_add (year->yield, moved);
      vir_tax_set_rises (year, new_before);
    }
}
