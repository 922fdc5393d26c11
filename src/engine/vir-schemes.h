/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Capital schemes: what they cost, who pays, and what that costs the revenue budget.
 *
 * Decision: two ledgers. Capital money reaches the revenue gap only through financing cost, a revenue
 * contribution, and running cost.
 * Reason: "drop the scheme and spend its millions on services" is the commonest mistake in budget
 * amendments; capital receipts and borrowing may not pay for revenue (LGA 2003 s.1 to s.11, SI
 * 2003/3146).
 * Implication: a change of a scheme has an effect on the gap and, apart from it, on cost and sources,
 * which must agree each year. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* Where a scheme's money comes from. */
typedef enum
{
  VIR_SOURCE_BORROWING,
  VIR_SOURCE_RECEIPTS,
  VIR_SOURCE_GRANT,
  VIR_SOURCE_DEVELOPER,
  VIR_SOURCE_REVENUE,
  VIR_SOURCE_RESERVE,
  VIR_N_SOURCES
} VirCapitalSource;

/* A scheme as it stands at some point of a stack. Pence; a year left out is nothing. */
typedef struct
{
  gint64    cost[VIR_MAX_YEARS];
  gint64    sources[VIR_N_SOURCES][VIR_MAX_YEARS];
  VirSeries running; /* unknown where it is not known */
  gint64    life;
  gint64    rate;
  int       method;
  int       first_charge;
  gboolean  itemised; /* both its cost and some source are given, so that they can be compared */
} VirSchemeTerms;

void     vir_scheme_terms_published (const VirSchemeRecord *scheme,
                                     VirYears               years,
                                     VirSchemeTerms        *terms);
void     vir_scheme_terms_apply     (const VirChangeRecord *change,
                                     const VirSchemeRecord *scheme,
                                     VirYears               years,
                                     VirSchemeTerms        *terms);
void     vir_scheme_terms_revenue   (const VirSchemeTerms  *terms,
                                     VirYears               years,
                                     VirSeries             *revenue);
gint64   vir_scheme_terms_imbalance (const VirSchemeTerms  *terms,
                                     guint                  year);

VirSchemeOutlook *vir_schemes_evaluate (const VirInput         *input,
                                        guint                  *n) G_GNUC_WARN_UNUSED_RESULT;
void     vir_scheme_set_terms       (VirSchemeOutlook      *self,
                                     const VirSchemeTerms  *terms,
                                     VirYears               years);
void     vir_scheme_effect          (const VirChangeRecord *change,
                                     const VirSchemeRecord *scheme,
                                     VirYears               years,
                                     VirSchemeTerms        *terms,
                                     VirSeries             *effect,
                                     gint64                *capital);

G_END_DECLS
