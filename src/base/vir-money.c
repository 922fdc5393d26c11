/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Arithmetic on money: every product goes through 128 bits here, and nowhere else. Must not read or
 * write text. */

#include "config.h"

#include "vir-money.h"

#include <stdlib.h>

/* The widest result: far beyond any sum of records, and two of them still add without a wrap. */
#define RESULT_MAX (G_GINT64_CONSTANT (1) << 62)

typedef struct
{
  unsigned __int128 rest;
  guint             index;
} Remainder;

static gint64
ratio (gint64   amount,
       gint64   num,
       gint64   den,
       gboolean half_away)
{
  if (!vir_known (amount) || !vir_known (num) || !vir_known (den) || den == 0)
    return VIR_UNKNOWN;

  __int128 product = (__int128) amount * num;
  __int128 result = product / den;
  __int128 rest = product % den;

  if (half_away)
    {
      __int128 size = den < 0 ? -(__int128) den : den;

      if (2 * (rest < 0 ? -rest : rest) >= size)
        result += (product < 0) == (den < 0) ? 1 : -1;
    }

  return result > RESULT_MAX || result < -RESULT_MAX ? VIR_UNKNOWN : (gint64) result;
}

gint64
vir_ratio (gint64 amount,
           gint64 num,
           gint64 den)
{
  return ratio (amount, num, den, TRUE);
}

gint64
vir_ratio_down (gint64 amount,
                gint64 num,
                gint64 den)
{
  return ratio (amount, num, den, FALSE);
}

/* Largest remainder first; of equals, the earlier part first. */
static int
compare_remainders (const void *a,
                    const void *b)
{
  const Remainder *left = a;
  const Remainder *right = b;

  if (left->rest != right->rest)
    return left->rest > right->rest ? -1 : 1;
  return left->index < right->index ? -1 : left->index > right->index;
}

void
vir_money_split (gint64        total,
                 const gint64 *weights,
                 guint         n,
                 gint64       *parts)
{
  g_return_if_fail (n == 0 || (weights != NULL && parts != NULL));

  unsigned __int128 sum = 0;

  for (guint i = 0; i < n; i++)
    {
      g_return_if_fail (weights[i] >= 0);
      sum += (guint64) weights[i];
      parts[i] = VIR_UNKNOWN;
    }

  if (n == 0 || !vir_known (total))
    return;

  g_autofree Remainder *remainders = g_new (Remainder, n);
  guint64               size = (guint64) ABS (total);
  guint64               left = size;
  unsigned __int128     whole = sum > 0 ? sum : n;

  for (guint i = 0; i < n; i++)
    {
      unsigned __int128 product = (unsigned __int128) size * (sum > 0 ? (guint64) weights[i] : 1);

      parts[i] = (gint64) (product / whole);
      left -= (guint64) parts[i];
      remainders[i] = (Remainder) { product % whole, i };
    }

  qsort (remainders, n, sizeof *remainders, compare_remainders);

  /* Fewer pennies are left than there are remainders above zero, so no part without a weight
   * gets one. */
  for (guint i = 0; i < left; i++)
    parts[remainders[i].index]++;

  for (guint i = 0; total < 0 && i < n; i++)
    parts[i] = -parts[i];
}
