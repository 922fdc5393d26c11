/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Yearly sums of the collections that a budget is made of beside its lines: proposals, funding and
 * planned reserve movements. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef struct
{
  VirSum all[VIR_MAX_YEARS];      /* levels and one-off costs, on the basis */
  VirSum savings[VIR_MAX_YEARS];  /* levels of savings */
  gint64 one_off[VIR_MAX_YEARS];  /* one-off costs, and levels of proposals that end */
  gint64 assessed[VIR_MAX_YEARS]; /* what assessment took off or added: 0 on the claimed basis */
} VirProposalSums;

typedef struct
{
  guint  netted;                  /* set of VirFundingKind that the printed net is after */
  VirSum counted[VIR_MAX_YEARS];  /* not netted off */
  VirSum off[VIR_MAX_YEARS];      /* netted off */
  gint64 one_off[VIR_MAX_YEARS];  /* known part that ends, netted off or not */
} VirFundingSums;

void   vir_proposal_sums_build  (const VirInput         *input,
                                 VirBasis                basis,
                                 VirProposalSums        *sums);
void   vir_proposal_sums_update (const VirInput         *before,
                                 const VirInput         *after,
                                 VirBasis                basis,
                                 VirProposalSums        *sums);
void   vir_funding_sums_build   (const VirInput         *input,
                                 VirFundingSums         *sums);
gint64 vir_funding_amount       (const VirFundingRecord *record,
                                 VirYears                years,
                                 guint                   year);
gint64 vir_reserve_move         (const VirReserveRecord *record,
                                 guint                   year);

G_END_DECLS
