/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirProposalFacts: what is known of a proposal beside its money: start, posts, sites, contract,
 * delivery, consequences, assessment. Owns the cards; rows with nothing to say are absent. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

#define VIR_TYPE_PROPOSAL_FACTS (vir_proposal_facts_get_type ())
G_DECLARE_FINAL_TYPE (VirProposalFacts, vir_proposal_facts, VIR, PROPOSAL_FACTS, GtkWidget)

GtkWidget *vir_proposal_facts_new (void);
void       vir_proposal_facts_show (VirProposalFacts        *self,
                                    VirWorkspace            *workspace,
                                    const VirProposalRecord *proposal);

G_END_DECLS
