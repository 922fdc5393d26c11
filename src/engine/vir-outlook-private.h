/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an outlook keeps for the next evaluation. For vir-evaluate.c and vir-outlook.c alone. */

#pragma once

#include "vir-anchor.h"
#include "vir-stack.h"

G_BEGIN_DECLS

typedef struct
{
  VirTree            tree;
  VirProposalSums    proposals;
  VirFundingSums     funding;
  VirTaxPath         tax;
  VirPrinted         printed;
  VirAmendmentBlock *amendments;
  VirStack          *stack;
  guint              illustrative[VIR_N_KINDS];
} VirOutlookCache;

G_END_DECLS
