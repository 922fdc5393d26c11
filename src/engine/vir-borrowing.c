/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Annuity, equal instalments and interest only, in whole pence. */

#include "config.h"

#include "vir-borrowing.h"

#define PPM 1000000
#define ONE G_GINT64_CONSTANT (1000000000000000000) /* 1 in 10^18 fixed point */

/* The share of a loan that is paid each year, r / (1 − (1 + r)^−n), in 10^18 fixed point. */
static __int128
annuity_factor (gint64 rate,
                guint  life)
{
  __int128 power = ONE, rest, divisor, factor;

  for (guint i = 0; i < life; i++)
    power = (power * (PPM + rate) + PPM / 2) / PPM;

  /* r × power / (power − 1), divided out digit by digit to keep within 128 bits */
  divisor = power - ONE;
  rest = power * rate / PPM;
  factor = rest / divisor;
  rest %= divisor;
  for (guint digit = 0; digit < 18; digit++)
    {
      rest *= 10;
      factor = factor * 10 + rest / divisor;
      rest %= divisor;
    }
  return factor;
}

/**
 * vir_borrowing_annuity:
 * @amount: pence borrowed
 * @rate: interest, ppm a year
 * @life: years
 *
 * Returns: the equal yearly payment, pence, rounded half away from zero: C·r / (1 − (1 + r)^−N); C / N
 *   without interest; %VIR_UNKNOWN where something is unknown or out of range
 */
gint64
vir_borrowing_annuity (gint64 amount,
                       gint64 rate,
                       guint  life)
{
  __int128 product;

  if (!vir_known (amount) || !vir_known (rate) || life < 1 || life > VIR_BORROWING_MAX_LIFE ||
      rate < 0 || rate > PPM || ABS (amount) > VIR_MONEY_MAX)
    return VIR_UNKNOWN;
  if (rate == 0)
    return vir_ratio (amount, 1, life);

  /* A rate so high for so long that nothing is ever repaid but the interest. */
  if ((gint64) life * rate > 40 * (gint64) PPM)
    return vir_ratio (amount, rate, PPM);

  product = (__int128) amount * annuity_factor (rate, life);
  return (gint64) ((product + (product < 0 ? -ONE / 2 : ONE / 2)) / ONE);
}

static gint64
instalment (const VirBorrowing *self,
            gint64              opening,
            guint               year)
{
  gint64 interest = vir_ratio (opening, self->rate, PPM);

  /* The last year repays what is left, so that repayments sum to the loan. */
  if (year == self->life)
    return opening;
  if (self->method == VIR_METHOD_ANNUITY)
    return vir_subtract (vir_borrowing_annuity (self->amount, self->rate, self->life), interest);

  /* Equal parts whose running total is rounded, so that no two differ by more than a penny. */
  return vir_subtract (vir_ratio (self->amount, year, self->life),
                       vir_ratio (self->amount, year - 1, self->life));
}

static gint64
opening_of (const VirBorrowing *self,
            guint               year)
{
  gint64 opening = self->amount;

  for (guint k = 1; k < year; k++)
    opening = vir_subtract (opening, instalment (self, opening, k));

  return opening;
}

/**
 * vir_borrowing_cost:
 * @self: what is borrowed, on which terms
 * @years_since: 0 for the year of spending
 * @cost: (out): interest and repayment of that year, in pence
 *
 * Works out one year's cost. Repayment starts the year after the spending, or at once where the first
 * charge is full; interest only never repays.
 *
 * Returns: %FALSE where the terms are unknown or out of range
 */
gboolean
vir_borrowing_cost (const VirBorrowing *self,
                    guint               years_since,
                    VirBorrowingCost   *cost)
{
  guint  year = years_since + (self->first_charge == VIR_FIRST_CHARGE_FULL);
  gint64 opening;

  *cost = (VirBorrowingCost){ 0, 0 };
  if (!vir_known (vir_borrowing_annuity (self->amount, self->rate, self->life)))
    return FALSE;

  if (year == 0)
    {
      if (self->first_charge == VIR_FIRST_CHARGE_HALF_INTEREST)
        cost->interest = vir_ratio (self->amount, self->rate, 2 * PPM);
      else if (self->first_charge == VIR_FIRST_CHARGE_FULL_INTEREST)
        cost->interest = vir_ratio (self->amount, self->rate, PPM);
      return TRUE;
    }
  if (year > self->life)
    return TRUE;
  if (self->method == VIR_METHOD_INTEREST_ONLY)
    {
      cost->interest = vir_ratio (self->amount, self->rate, PPM);
      return TRUE;
    }

  opening = opening_of (self, year);
  cost->interest = vir_ratio (opening, self->rate, PPM);
  cost->repayment = instalment (self, opening, year);
  return TRUE;
}
