/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From parts to a year's net budget and gap; in a published document, from the printed figures.
 *
 * Decision: where a year has a printed gap, or net with funding and requirement, or is the first (by
 * law: gap 0), "not itemised" makes the parts meet it, and the year moves by amendments only. A later
 * year with none has an unknown gap.
 * Reason: papers never itemise everything; a program that adds up what happens to be printed shows
 * nonsense.
 * Implication: printed totals that disagree are a finding, never an adjustment. */

#pragma once

#include "vir-budget-sums.h"
#include "vir-tax.h"
#include "vir-tree.h"

G_BEGIN_DECLS

/* One printed figure, or unknown, and where it comes from. */
typedef struct
{
  gint64    value;
  VirStatus status;
} VirPrintedFigure;

typedef struct
{
  VirPrintedFigure gap[VIR_MAX_YEARS];
  VirPrintedFigure net[VIR_MAX_YEARS];
  gint64           net_before;
} VirPrinted;

void vir_anchor_printed (const VirInput  *input,
                         VirPrinted      *printed);
void vir_anchor_years   (const VirInput        *input,
                         const VirPrinted      *printed,
                         const VirTree         *tree,
                         const VirProposalSums *proposals,
                         const VirFundingSums  *funding,
                         const VirTaxPath      *tax,
                         const VirSchemeOutlook *schemes,
                         guint                  n_schemes,
                         VirYearOutlook        *years);
VirBalance vir_balance_of (gint64 gap,
                           gint64 unit);

G_END_DECLS
