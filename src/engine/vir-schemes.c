/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Terms of a scheme: as published, as a change leaves them, and their cost to revenue. */

#include "config.h"

#include "vir-schemes.h"

#include "vir-borrowing.h"

#include <string.h>

#define PPM 1000000

static gint64
or_zero (gint64 value)
{
  return vir_known (value) ? value : 0;
}

static void
take_series (const VirSeries *series,
             guint            n,
             gint64          *to)
{
  for (guint y = 0; y < n; y++)
    to[y] = or_zero (series->v[y]);
}

static void
take_scheme (const VirSchemeRecord *scheme,
             VirYears               years,
             VirSchemeTerms        *terms)
{
  VirLevels running;

  terms->itemised = vir_series_any (&scheme->cost) &&
                    (vir_series_any (&scheme->borrowing) || vir_series_any (&scheme->receipts) ||
                     vir_series_any (&scheme->grant) || vir_series_any (&scheme->developer) ||
                     vir_series_any (&scheme->revenue) || vir_series_any (&scheme->from_reserve));
  take_series (&scheme->cost, years.n, terms->cost);
  take_series (&scheme->borrowing, years.n, terms->sources[VIR_SOURCE_BORROWING]);
  take_series (&scheme->receipts, years.n, terms->sources[VIR_SOURCE_RECEIPTS]);
  take_series (&scheme->grant, years.n, terms->sources[VIR_SOURCE_GRANT]);
  take_series (&scheme->developer, years.n, terms->sources[VIR_SOURCE_DEVELOPER]);
  take_series (&scheme->revenue, years.n, terms->sources[VIR_SOURCE_REVENUE]);
  take_series (&scheme->from_reserve, years.n, terms->sources[VIR_SOURCE_RESERVE]);
  if (scheme->running != NULL)
    {
      vir_profile_levels (scheme->running, years, &running);
      terms->running = running.level;
    }
}

/**
 * vir_scheme_terms_published:
 * @scheme: a scheme
 * @years: the document's years
 * @terms: (out): its terms in the published budget; nothing at all for one that an amendment makes
 *
 * A running cost that is not stated is none.
 */
void
vir_scheme_terms_published (const VirSchemeRecord *scheme,
                            VirYears               years,
                            VirSchemeTerms        *terms)
{
  memset (terms, 0, sizeof *terms);
  terms->life = scheme->life;
  terms->rate = scheme->rate;
  terms->method = scheme->method;
  terms->first_charge = scheme->first_charge;
  if (scheme->created_by == NULL)
    take_scheme (scheme, years, terms);
}

static void
replace (const VirSeries *series,
         guint            n,
         gint64          *to)
{
  if (vir_series_any (series))
    take_series (series, n, to);
}

static void
replace_payload (const VirChangeRecord *change,
                 guint                  n,
                 VirSchemeTerms        *terms)
{
  if (vir_series_any (&change->cost) &&
      (vir_series_any (&change->borrowing) || vir_series_any (&change->receipts) ||
       vir_series_any (&change->grant) || vir_series_any (&change->developer) ||
       vir_series_any (&change->revenue)))
    terms->itemised = TRUE;
  replace (&change->cost, n, terms->cost);
  replace (&change->borrowing, n, terms->sources[VIR_SOURCE_BORROWING]);
  replace (&change->receipts, n, terms->sources[VIR_SOURCE_RECEIPTS]);
  replace (&change->grant, n, terms->sources[VIR_SOURCE_GRANT]);
  replace (&change->developer, n, terms->sources[VIR_SOURCE_DEVELOPER]);
  replace (&change->revenue, n, terms->sources[VIR_SOURCE_REVENUE]);
  if (vir_known (change->life))
    terms->life = change->life;
  if (vir_known (change->rate))
    {
      terms->rate = change->rate;
      terms->method = change->method;
    }
}

static void
scale (gint64 *series,
       guint   n,
       gint64  share)
{
  for (guint y = 0; y < n; y++)
    series[y] = or_zero (vir_ratio (series[y], share, PPM));
}

/* All that it costs and all that pays for it, later by whole years. */
static void
shift (gint64 *series,
       guint   n,
       gint64  by)
{
  gint64 old[VIR_MAX_YEARS];

  memcpy (old, series, sizeof old);
  for (guint y = 0; y < n; y++)
    {
      gint64 from = (gint64) y - by;

      series[y] = from >= 0 && from < (gint64) n ? old[from] : 0;
    }
}

/**
 * vir_scheme_terms_apply:
 * @change: a change of a scheme
 * @scheme: the scheme
 * @years: the document's years
 * @terms: (inout): the scheme as it stands
 *
 * Add takes the scheme's own figures, drop takes all away, resize scales by its share, re-phase moves
 * by whole years; figures in the payload then replace what stands.
 */
void
vir_scheme_terms_apply (const VirChangeRecord *change,
                        const VirSchemeRecord *scheme,
                        VirYears               years,
                        VirSchemeTerms        *terms)
{
  if (change->word == VIR_WORD_ADD)
    take_scheme (scheme, years, terms);
  else if (change->word == VIR_WORD_DROP)
    {
      memset (terms->cost, 0, sizeof terms->cost);
      memset (terms->sources, 0, sizeof terms->sources);
      vir_series_fill (&terms->running, 0);
    }
  else if (change->word == VIR_WORD_RESIZE && vir_known (change->share))
    {
      scale (terms->cost, years.n, change->share);
      for (guint source = 0; source < VIR_N_SOURCES; source++)
        scale (terms->sources[source], years.n, change->share);
      for (guint y = 0; y < years.n; y++)
        terms->running.v[y] = vir_ratio (terms->running.v[y], change->share, PPM);
    }
  else if (change->word == VIR_WORD_REPHASE && vir_known (change->months))
    {
      shift (terms->cost, years.n, change->months / 12);
      for (guint source = 0; source < VIR_N_SOURCES; source++)
        shift (terms->sources[source], years.n, change->months / 12);
    }

  replace_payload (change, years.n, terms);
}

static gint64
financing (const VirSchemeTerms *terms,
           guint                 y)
{
  gint64 sum = 0;

  for (guint spent = 0; spent <= y; spent++)
    {
      VirBorrowing borrowing = { terms->sources[VIR_SOURCE_BORROWING][spent], terms->rate,
                                 (guint) (vir_known (terms->life) ? CLAMP (terms->life, 0, 1000) : 0),
                                 (VirBorrowingMethod) terms->method,
                                 (VirFirstCharge) terms->first_charge };
      VirBorrowingCost cost;

      if (borrowing.amount == 0)
        continue;
      if (!vir_borrowing_cost (&borrowing, y - spent, &cost))
        return VIR_UNKNOWN;
      sum += cost.interest + cost.repayment;
    }

  return sum;
}

/**
 * vir_scheme_terms_revenue:
 * @terms: a scheme as it stands
 * @years: the document's years
 * @revenue: (out): what it costs the revenue budget each year, in pence: financing of its borrowing,
 *   contributions from revenue, running cost; unknown where terms of the borrowing are
 *
 * Works out the revenue cost of what is spent in the document's years.
 */
void
vir_scheme_terms_revenue (const VirSchemeTerms *terms,
                          VirYears              years,
                          VirSeries            *revenue)
{
  vir_series_fill (revenue, VIR_UNKNOWN);
  for (guint y = 0; y < years.n; y++)
    revenue->v[y] = vir_add (vir_add (financing (terms, y), terms->sources[VIR_SOURCE_REVENUE][y]),
                             terms->running.v[y]);
}

/**
 * vir_scheme_terms_imbalance:
 * @terms: a scheme as it stands
 * @year: index of a year
 *
 * Returns: cost less sources in that year, in pence: 0 where the capital ledger balances, or where cost
 *   or sources are not given at all
 */
gint64
vir_scheme_terms_imbalance (const VirSchemeTerms *terms,
                            guint                 year)
{
  gint64 left = terms->cost[year];

  if (!terms->itemised)
    return 0;

  for (guint source = 0; source < VIR_N_SOURCES; source++)
    left -= terms->sources[source][year];

  return left;
}

/**
 * vir_schemes_evaluate:
 * @input: a root
 * @n: (out): how many
 *
 * Works out every scheme of the published budget; vir_stack_evaluate() knows what a stance makes of
 * them.
 *
 * Returns: (transfer full) (array length=n): the schemes, in the document's order
 */
VirSchemeOutlook *
vir_schemes_evaluate (const VirInput *input,
                      guint          *n)
{
  VirYears          years = vir_input_years (input);
  VirSchemeOutlook *schemes;

  *n = vir_input_count (input, VIR_KIND_SCHEME);
  schemes = g_new0 (VirSchemeOutlook, *n);
  for (guint i = 0; i < *n; i++)
    {
      VirSchemeTerms terms;

      schemes[i].record = vir_input_nth (input, VIR_KIND_SCHEME, i);
      vir_scheme_terms_published (schemes[i].record, years, &terms);
      vir_scheme_terms_revenue (&terms, years, &schemes[i].published);
      vir_scheme_set_terms (&schemes[i], &terms, years);
      memcpy (schemes[i].imbalance_published, schemes[i].imbalance,
              sizeof schemes[i].imbalance_published);
      memcpy (schemes[i].reserve_published, schemes[i].from_reserve,
              sizeof schemes[i].reserve_published);
    }

  return schemes;
}

/**
 * vir_scheme_set_terms:
 * @self: a scheme's result
 * @terms: how it stands under the stance
 * @years: the document's years
 *
 * Takes cost, imbalance and revenue cost from the terms.
 */
void
vir_scheme_set_terms (VirSchemeOutlook     *self,
                      const VirSchemeTerms *terms,
                      VirYears              years)
{
  vir_scheme_terms_revenue (terms, years, &self->revenue);
  for (guint y = 0; y < years.n; y++)
    {
      self->cost[y] = terms->cost[y];
      self->from_reserve[y] = terms->sources[VIR_SOURCE_RESERVE][y];
      self->imbalance[y] = vir_scheme_terms_imbalance (terms, y);
    }
}

/**
 * vir_scheme_effect:
 * @change: a change of a scheme
 * @scheme: the scheme
 * @years: the document's years
 * @terms: (inout): the scheme as it stands; changed
 * @effect: (out): what that does to the gap each year, in pence
 * @capital: (out) (array fixed-size=10): change of its cost less change of its sources each year
 *
 * Applies one change.
 */
void
vir_scheme_effect (const VirChangeRecord *change,
                   const VirSchemeRecord *scheme,
                   VirYears               years,
                   VirSchemeTerms        *terms,
                   VirSeries             *effect,
                   gint64                *capital)
{
  VirSchemeTerms old = *terms;
  VirSeries      before, after;

  vir_scheme_terms_apply (change, scheme, years, terms);
  vir_scheme_terms_revenue (&old, years, &before);
  vir_scheme_terms_revenue (terms, years, &after);
  vir_series_fill (effect, VIR_UNKNOWN);
  for (guint y = 0; y < years.n; y++)
    {
      effect->v[y] = vir_subtract (after.v[y], before.v[y]);
      capital[y] = vir_scheme_terms_imbalance (terms, y) - vir_scheme_terms_imbalance (&old, y);
    }
}
