/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirSeries: one figure for each year of a document, in pence unless a field says otherwise, each
 * known or not. VirSum: a total that remembers how many of its parts are unknown.
 *
 * Decision: unknown is a value of its own (VIR_UNKNOWN), never zero.
 * Reason: published budgets print some years and not others; a total that silently takes a missing
 * figure as nothing is the mistake that officers fear most.
 * Implication: add with vir_sum_add(); read a sum as a figure with vir_sum_value(). */

#pragma once

#include "vir-money.h"

G_BEGIN_DECLS

typedef struct
{
  gint64 v[VIR_MAX_YEARS];
} VirSeries;

typedef struct
{
  gint64 known;   /* the sum of the parts that are known */
  guint  unknown; /* how many parts are not */
} VirSum;

/**
 * vir_series_fill:
 * @self: (out): a series
 * @value: the figure for every year
 *
 * Sets every year of @self, past the document's last one too.
 */
static inline void
vir_series_fill (VirSeries *self,
                 gint64     value)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    self->v[y] = value;
}

/**
 * vir_series_any:
 * @self: a series
 *
 * Returns: whether at least one year has a figure
 */
static inline gboolean
vir_series_any (const VirSeries *self)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    if (vir_known (self->v[y]))
      return TRUE;
  return FALSE;
}

/**
 * vir_series_equal:
 * @a: a series
 * @b: another
 *
 * Returns: whether all years are the same, unknown ones too
 */
static inline gboolean
vir_series_equal (const VirSeries *a,
                  const VirSeries *b)
{
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    if (a->v[y] != b->v[y])
      return FALSE;
  return TRUE;
}

/**
 * vir_add:
 * @a: a figure or %VIR_UNKNOWN
 * @b: another
 *
 * Returns: the sum, or %VIR_UNKNOWN where one of them is
 */
static inline gint64
vir_add (gint64 a,
         gint64 b)
{
  return vir_known (a) && vir_known (b) ? a + b : VIR_UNKNOWN;
}

/**
 * vir_subtract:
 * @a: a figure or %VIR_UNKNOWN
 * @b: another
 *
 * Returns: @a less @b, or %VIR_UNKNOWN where one of them is
 */
static inline gint64
vir_subtract (gint64 a,
              gint64 b)
{
  return vir_known (a) && vir_known (b) ? a - b : VIR_UNKNOWN;
}

/**
 * vir_negate:
 * @a: a figure or %VIR_UNKNOWN
 *
 * Returns: the figure with the other sign; unknown stays unknown
 */
static inline gint64
vir_negate (gint64 a)
{
  return vir_known (a) ? -a : a;
}

/**
 * vir_sum_add:
 * @self: (inout): a sum
 * @value: a figure or %VIR_UNKNOWN
 *
 * Adds one part, counting it where it is unknown.
 */
static inline void
vir_sum_add (VirSum *self,
             gint64  value)
{
  if (vir_known (value))
    self->known += value;
  else
    self->unknown++;
}

/**
 * vir_sum_value:
 * @self: a sum
 *
 * Returns: the total, or %VIR_UNKNOWN where a part is unknown
 */
static inline gint64
vir_sum_value (VirSum self)
{
  return self.unknown == 0 ? self.known : VIR_UNKNOWN;
}

G_END_DECLS
