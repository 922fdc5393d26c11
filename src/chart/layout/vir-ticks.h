/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the figures of an axis stand. Owns the one rule for steps: 1, 2, 2.5 or 5 times a power of ten,
 * in whole pence. Must not know pixels. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * VIR_TICKS_MAX:
 *
 * The most figures an axis carries.
 */
#define VIR_TICKS_MAX 7

/**
 * VirTicks:
 * @step: pence between ticks
 * @n: how many ticks there are
 * @values: pence of each, ascending; all lie within the range, zero among them if it does
 *
 * The ticks of an axis.
 */
typedef struct
{
  gint64 step;
  guint  n;
  gint64 values[VIR_TICKS_MAX];
} VirTicks;

void vir_ticks (gint64    low,
                gint64    high,
                guint     most,
                VirTicks *ticks);

G_END_DECLS
