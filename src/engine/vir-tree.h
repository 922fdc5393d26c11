/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Totals up the tree of heads, and by ledger, kept up to date by exact integer differences.
 *
 * A head with a printed figure stands for all below it: what its parts do not reach is "not
 * itemised", and unknown lines below it are no longer unknown above it. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef struct
{
  VirVec *heads; /* of VirHeadOutlook by slot of the head */
  VirSum  ledgers[VIR_N_LEDGERS][VIR_MAX_YEARS];
  guint   illustrative; /* lines */
} VirTree;

void vir_tree_build  (const VirInput *input,
                      VirTree        *tree);
void vir_tree_update (const VirInput *before,
                      const VirInput *after,
                      const VirTree  *from,
                      VirTree        *tree);
void vir_tree_clear  (VirTree        *tree);

G_END_DECLS
