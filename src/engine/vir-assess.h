/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a claim to what officers make of it. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef struct
{
  VirSeries amounts;  /* pence */
  gboolean  stale;    /* made of another claim than today's: counts as awaiting */
  gboolean  awaiting;
} VirAssessed;

void vir_assess          (const VirAssessment     *assessment,
                          const VirSeries         *claimed,
                          guint                    n,
                          VirAssessed             *assessed);
gboolean vir_proposal_is_refused (const VirProposalRecord *proposal,
                                  VirBasis                 basis,
                                  VirYears                 years);
void vir_proposal_levels (const VirProposalRecord *proposal,
                          VirBasis                 basis,
                          VirYears                 years,
                          VirLevels               *levels);

G_END_DECLS
