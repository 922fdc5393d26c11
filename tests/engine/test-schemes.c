/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Capital schemes: terms as published and as changes leave them, their revenue cost, and the capital
 * ledger. */

#include "config.h"

#include "vir-fixtures.h"
#include "vir-schemes.h"

static const VirYears years = { 2018, 4 };

/* £1m borrowed in the first year over 20 years at 5 %, £200,000 of grant, £50,000 from revenue. */
static VirSchemeRecord *
scheme_new (void)
{
  VirSchemeRecord *scheme = vir_record_new (VIR_KIND_SCHEME, "depot");

  scheme->cost = SERIES (POUNDS (1250000));
  scheme->borrowing = SERIES (POUNDS (1000000));
  scheme->grant = SERIES (POUNDS (200000));
  scheme->revenue = SERIES (POUNDS (50000));
  scheme->life = 20;
  scheme->rate = 50000;
  scheme->first_charge = 1; /* half interest */
  return scheme;
}

static void
test_published (void)
{
  VirSchemeRecord *scheme = scheme_new ();
  VirSchemeTerms   terms;
  VirSeries        revenue;

  vir_scheme_terms_published (scheme, years, &terms);
  vir_scheme_terms_revenue (&terms, years, &revenue);
  g_assert_cmpint (revenue.v[0], ==, POUNDS (25000) + POUNDS (50000));
  g_assert_cmpint (revenue.v[1], ==, 8024259);
  g_assert_cmpint (revenue.v[3], ==, 8024259);
  for (guint y = 0; y < 4; y++)
    g_assert_cmpint (vir_scheme_terms_imbalance (&terms, y), ==, 0);
  vir_record_unref (scheme);
}

static void
test_unknown_terms (void)
{
  VirSchemeRecord *scheme = scheme_new ();
  VirSchemeTerms   terms;
  VirSeries        revenue;

  scheme->life = VIR_UNKNOWN;
  vir_scheme_terms_published (scheme, years, &terms);
  vir_scheme_terms_revenue (&terms, years, &revenue);
  g_assert_false (vir_known (revenue.v[1]));
  vir_record_unref (scheme);
}

static VirSchemeTerms
apply (VirSchemeRecord *scheme,
       VirWord          word,
       gint64           share,
       gint64           months)
{
  VirChangeRecord *change = vir_fixture_change ("c", "a", VIR_TARGET_SCHEME, "depot", word);
  VirSchemeTerms   terms;

  change->share = share;
  change->months = months;
  vir_scheme_terms_published (scheme, years, &terms);
  vir_scheme_terms_apply (change, scheme, years, &terms);
  vir_record_unref (change);
  return terms;
}

static void
test_words (void)
{
  VirSchemeRecord *scheme = scheme_new ();
  VirSchemeTerms   terms = apply (scheme, VIR_WORD_DROP, VIR_UNKNOWN, VIR_UNKNOWN);
  VirSeries        revenue;

  vir_scheme_terms_revenue (&terms, years, &revenue);
  for (guint y = 0; y < 4; y++)
    g_assert_cmpint (revenue.v[y], ==, 0);

  terms = apply (scheme, VIR_WORD_RESIZE, 500000, VIR_UNKNOWN);
  vir_scheme_terms_revenue (&terms, years, &revenue);
  g_assert_cmpint (terms.cost[0], ==, POUNDS (625000));
  g_assert_cmpint (vir_scheme_terms_imbalance (&terms, 0), ==, 0);
  g_assert_cmpint (revenue.v[0], ==, POUNDS (37500));

  terms = apply (scheme, VIR_WORD_REPHASE, VIR_UNKNOWN, 12);
  vir_scheme_terms_revenue (&terms, years, &revenue);
  g_assert_cmpint (revenue.v[0], ==, 0);
  g_assert_cmpint (revenue.v[1], ==, POUNDS (75000));
  g_assert_cmpint (terms.cost[1], ==, POUNDS (1250000));
  vir_record_unref (scheme);
}

/* A longer life costs less a year. */
static void
test_refinance (void)
{
  VirSchemeRecord *scheme = scheme_new ();
  VirChangeRecord *change = vir_fixture_change ("c", "a", VIR_TARGET_SCHEME, "depot",
                                                VIR_WORD_REFINANCE);
  VirSchemeTerms   terms;
  VirSeries        revenue;

  change->life = 40;
  vir_scheme_terms_published (scheme, years, &terms);
  vir_scheme_terms_apply (change, scheme, years, &terms);
  vir_scheme_terms_revenue (&terms, years, &revenue);
  g_assert_cmpint (revenue.v[1], ==, 5827816); /* £1m, 40 years, 5 % */
  vir_record_unref (change);
  vir_record_unref (scheme);
}

/* What an amendment makes is nothing until it is added. */
static void
test_created (void)
{
  VirSchemeRecord *scheme = scheme_new ();
  VirSchemeTerms   terms;

  scheme->created_by = g_strdup ("a");
  vir_scheme_terms_published (scheme, years, &terms);
  g_assert_cmpint (terms.cost[0], ==, 0);
  terms = apply (scheme, VIR_WORD_ADD, VIR_UNKNOWN, VIR_UNKNOWN);
  g_assert_cmpint (terms.cost[0], ==, POUNDS (1250000));
  vir_record_unref (scheme);
}

static void
test_imbalance (void)
{
  VirSchemeRecord *scheme = scheme_new ();
  VirSchemeTerms   terms;

  scheme->cost = SERIES (POUNDS (1300000));
  vir_scheme_terms_published (scheme, years, &terms);
  g_assert_cmpint (vir_scheme_terms_imbalance (&terms, 0), ==, POUNDS (50000));
  vir_record_unref (scheme);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schemes/published", test_published);
  g_test_add_func ("/schemes/unknown-terms", test_unknown_terms);
  g_test_add_func ("/schemes/words", test_words);
  g_test_add_func ("/schemes/refinance", test_refinance);
  g_test_add_func ("/schemes/created", test_created);
  g_test_add_func ("/schemes/imbalance", test_imbalance);
  return g_test_run ();
}
