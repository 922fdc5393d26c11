/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How far council tax may rise without a referendum, and what a rise brings in.
 *
 * Decision: a limit in the year's tax record wins over the rule pack's.
 * Reason: some councils are given limits of their own (LGFA 1992 s.52ZC(4)).
 * Implication: rules and charts ask here, so that they hold a rise against the same limit. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* The limits of one year. */
typedef struct
{
  gint64   core;   /* ppm of the previous total */
  gint64   asc;
  gint64   total;
  gint64   pounds; /* pence: districts, where the rise must also exceed this */
  gboolean more;   /* core and total: only above the limit is too much; else at it already */
  const VirReferendumLimit *pack; /* (nullable): what the rule pack says */
} VirTaxLimits;

void   vir_tax_limits       (const VirInput     *input,
                             const VirTaxRecord *record,
                             int                 year,
                             VirTaxLimits       *limits);
gint64 vir_tax_limits_whole (const VirTaxLimits *limits,
                             const VirTaxYear   *before);
gint64 vir_tax_rise_yield   (const VirTaxYear   *year,
                             gint64              rise,
                             gint64              rise_ppm);

G_END_DECLS
