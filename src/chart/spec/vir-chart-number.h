/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The figures printed on a chart. Owns the unit of a chart (one for all its figures, chosen from the
 * largest) and the number of decimals. Must not change an amount: rounding is for print only. */

#pragma once

#include "vir-money.h"

G_BEGIN_DECLS

/**
 * VirChartUnit:
 * @pence: pence in one unit
 * @words: how a subtitle names it, "£ million"
 * @decimals: the most decimals that mean something: one pence more or less is never shown
 *
 * The unit of a chart's figures.
 */
typedef struct
{
  gint64      pence;
  const char *words;
  guint       decimals;
} VirChartUnit;

VirChartUnit vir_chart_unit            (gint64          largest,
                                        VirNumberFormat format);
guint        vir_chart_number_decimals (const VirChartUnit *unit,
                                        const gint64       *values,
                                        guint               n,
                                        guint               least,
                                        guint               most);
char        *vir_chart_number          (const VirChartUnit *unit,
                                        gint64              pence,
                                        guint               decimals,
                                        gboolean            with_sign) G_GNUC_WARN_UNUSED_RESULT;

char *vir_chart_number_hundredths (gint64 hundredths) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
