/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference for capital schemes: each asked year is worked out from the records, with what
 * borrowing costs taken from the tested calculator. */

#include "config.h"

#include "vir-naive-private.h"

#include "vir-borrowing.h"

static gint64
known_or_nothing (gint64 figure)
{
  return vir_known (figure) ? figure : 0;
}

/* The scheme's six sources as its record or a change has them. */
static const VirSeries *
source_of_record (const VirSchemeRecord *scheme,
                  guint                  source)
{
  const VirSeries *all[] = { &scheme->borrowing, &scheme->receipts, &scheme->grant,
                             &scheme->developer, &scheme->revenue, &scheme->from_reserve };

  return all[source];
}

static const VirSeries *
source_of_change (const VirChangeRecord *change,
                  guint                  source)
{
  const VirSeries *all[] = { &change->borrowing, &change->receipts, &change->grant,
                             &change->developer, &change->revenue, NULL };

  return all[source];
}

static void
take_record (const VirSchemeRecord *scheme,
             VirYears               years,
             NaiveScheme           *out)
{
  out->comparable = FALSE;
  for (guint source = 0; source < NAIVE_N_SOURCES; source++)
    out->comparable |= vir_series_any (&scheme->cost) && vir_series_any (source_of_record (scheme, source));
  for (guint y = 0; y < years.n; y++)
    {
      out->cost[y] = known_or_nothing (scheme->cost.v[y]);
      for (guint source = 0; source < NAIVE_N_SOURCES; source++)
        out->sources[source][y] = known_or_nothing (source_of_record (scheme, source)->v[y]);
      if (scheme->running != NULL)
        out->running[y] = naive_level (scheme->running, years, (int) y).level;
    }
}

NaiveScheme
naive_scheme (const VirSchemeRecord *scheme,
              VirYears               years)
{
  NaiveScheme out = { .life = scheme->life, .rate = scheme->rate, .method = scheme->method,
                      .first_charge = scheme->first_charge };

  if (scheme->created_by == NULL)
    take_record (scheme, years, &out);
  return out;
}

static gint64
shifted (const gint64 *figures,
         guint         n,
         guint         y,
         gint64        by)
{
  gint64 from = (gint64) y - by;

  return from < 0 || from >= (gint64) n ? 0 : figures[from];
}

/* Every figure of the scheme after a word that acts on all of them. */
static void
act_on_all (const VirChangeRecord *change,
            guint                  n,
            NaiveScheme           *scheme)
{
  NaiveScheme old = *scheme;

  for (guint y = 0; y < n; y++)
    {
      if (change->word == VIR_WORD_DROP)
        {
          scheme->cost[y] = scheme->running[y] = 0;
          for (guint source = 0; source < NAIVE_N_SOURCES; source++)
            scheme->sources[source][y] = 0;
        }
      else if (change->word == VIR_WORD_RESIZE && vir_known (change->share))
        {
          scheme->cost[y] = known_or_nothing (vir_ratio (old.cost[y], change->share, 1000000));
          scheme->running[y] = vir_ratio (old.running[y], change->share, 1000000);
          for (guint source = 0; source < NAIVE_N_SOURCES; source++)
            scheme->sources[source][y] = known_or_nothing (vir_ratio (old.sources[source][y], change->share, 1000000));
        }
      else if (change->word == VIR_WORD_REPHASE && vir_known (change->months))
        {
          scheme->cost[y] = shifted (old.cost, n, y, change->months / 12);
          for (guint source = 0; source < NAIVE_N_SOURCES; source++)
            scheme->sources[source][y] = shifted (old.sources[source], n, y, change->months / 12);
        }
    }
}

void
naive_scheme_change (const VirChangeRecord *change,
                     const VirSchemeRecord *record,
                     VirYears               years,
                     NaiveScheme           *scheme)
{
  if (change->word == VIR_WORD_ADD)
    take_record (record, years, scheme);
  act_on_all (change, years.n, scheme);
  for (guint source = 0; source < NAIVE_N_SOURCES; source++)
    scheme->comparable |= vir_series_any (&change->cost) && source_of_change (change, source) != NULL &&
                          vir_series_any (source_of_change (change, source));

  for (guint y = 0; y < years.n; y++)
    {
      if (vir_series_any (&change->cost))
        scheme->cost[y] = known_or_nothing (change->cost.v[y]);
      for (guint source = 0; source < NAIVE_N_SOURCES; source++)
        if (source_of_change (change, source) != NULL && vir_series_any (source_of_change (change, source)))
          scheme->sources[source][y] = known_or_nothing (source_of_change (change, source)->v[y]);
    }
  if (vir_known (change->life))
    scheme->life = change->life;
  if (vir_known (change->rate))
    {
      scheme->rate = change->rate;
      scheme->method = change->method;
    }
}

gint64
naive_scheme_revenue (const NaiveScheme *scheme,
                      guint              y)
{
  gint64 sum = vir_add (scheme->sources[4][y], scheme->running[y]);

  for (guint spent = 0; spent <= y; spent++)
    if (scheme->sources[0][spent] != 0)
      {
        VirBorrowing terms = { scheme->sources[0][spent], scheme->rate,
                               vir_known (scheme->life) && scheme->life > 0 && scheme->life <= 1000 ? (guint) scheme->life : 0,
                               (VirBorrowingMethod) scheme->method, (VirFirstCharge) scheme->first_charge };
        VirBorrowingCost cost;

        if (!vir_borrowing_cost (&terms, y - spent, &cost))
          return VIR_UNKNOWN;
        sum = vir_add (sum, cost.interest + cost.repayment);
      }

  return sum;
}

gint64
naive_scheme_imbalance (const NaiveScheme *scheme,
                        guint              y)
{
  gint64 left = scheme->cost[y];

  if (!scheme->comparable)
    return 0;
  for (guint source = 0; source < NAIVE_N_SOURCES; source++)
    left -= scheme->sources[source][y];

  return left;
}

/* The scheme with what the stance counted of it so far. */
NaiveScheme
naive_scheme_now (const VirOutlook      *o,
                  const VirSchemeRecord *record,
                  const VirCounted      *counted,
                  guint                  n)
{
  NaiveScheme scheme = naive_scheme (record, o->years);

  for (guint i = 0; i < n; i++)
    if (counted[i].change->target == record &&
        !(vir_stance_basis (o->stance) == VIR_BASIS_ASSESSED && !counted[i].change->awaiting &&
          counted[i].change->record->assessment->verdict == VIR_VERDICT_REFUSED))
      naive_scheme_change (counted[i].change->record, record, o->years, &scheme);

  return scheme;
}
