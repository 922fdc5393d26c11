/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The figures of the savings page, read out of an outlook: what a proposal changes each year, what
 * the amendments shown do to it, and the sums under the columns. Knows no widget. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirSavingsTotals:
 * @n: how many proposals were added
 * @steps: their changes on the year before, by year
 * @changes: what the amendments shown do to them in the year asked for
 * @posts: hundredths of posts; unknown ones are counted
 *
 * The sums of a table of proposals.
 */
typedef struct
{
  guint  n;
  VirSum steps[VIR_MAX_YEARS];
  VirSum changes;
  VirSum posts;
} VirSavingsTotals;

void     vir_savings_steps (const VirOutlook        *outlook,
                            const VirProposalRecord *proposal,
                            VirSeries               *steps);
gboolean vir_savings_change (const VirOutlook *outlook,
                             const char       *proposal,
                             guint             year,
                             gint64           *effect);
char    *vir_savings_span (const VirProfile *profile,
                           VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;
void     vir_savings_add (const VirOutlook        *outlook,
                          const VirProposalRecord *proposal,
                          guint                    year,
                          VirSavingsTotals        *totals);

G_END_DECLS
