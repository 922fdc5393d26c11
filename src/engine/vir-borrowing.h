/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What borrowing costs the revenue budget, year by year.
 *
 * Decision: powers are worked out in 10^18 fixed point, not in floating point.
 * Reason: the same £ on every machine, and repayments that sum to what was borrowed, to the penny.
 * Source: statutory guidance on minimum revenue provision (asset life method: annuity or equal
 * instalments, from the year after the spending); councils' own minimum revenue provision policies
 * for the year of spending. */

#pragma once

#include "vir-records.h"

G_BEGIN_DECLS

/* As the words of vir_method_enum. */
typedef enum
{
  VIR_METHOD_ANNUITY,
  VIR_METHOD_EQUAL_INSTALMENTS,
  VIR_METHOD_INTEREST_ONLY,
} VirBorrowingMethod;

/* As the words of vir_first_charge_enum. */
typedef enum
{
  VIR_FIRST_CHARGE_NONE,
  VIR_FIRST_CHARGE_HALF_INTEREST,
  VIR_FIRST_CHARGE_FULL_INTEREST,
  VIR_FIRST_CHARGE_FULL, /* as in the years after; repayment starts at once */
} VirFirstCharge;

typedef struct
{
  gint64             amount; /* pence */
  gint64             rate;   /* ppm a year */
  guint              life;   /* years, 1 to VIR_BORROWING_MAX_LIFE */
  VirBorrowingMethod method;
  VirFirstCharge     first_charge;
} VirBorrowing;

/* One year's cost, in pence. */
typedef struct
{
  gint64 interest;
  gint64 repayment;
} VirBorrowingCost;

#define VIR_BORROWING_MAX_LIFE 100

gboolean vir_borrowing_cost    (const VirBorrowing *self,
                                guint               years_since,
                                VirBorrowingCost   *cost);
gint64   vir_borrowing_annuity (gint64              amount,
                                gint64              rate,
                                guint               life);

G_END_DECLS
