/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* VirProposalPopover: the question behind Reverse…, Trim…, Increase… and Delay or bring forward…: how
 * much, and in which amendment where none is shown. Owns the form and runs the command. */

#pragma once

#include <gtk/gtk.h>

#include "vir-workspace.h"

G_BEGIN_DECLS

/**
 * VirProposalDeed:
 * @VIR_DEED_REVERSE: put the whole of it back
 * @VIR_DEED_TRIM: put a part of it back
 * @VIR_DEED_INCREASE: make it larger
 * @VIR_DEED_DELAY: start it later or earlier
 *
 * What an amendment does to a proposal.
 */
typedef enum
{
  VIR_DEED_REVERSE,
  VIR_DEED_TRIM,
  VIR_DEED_INCREASE,
  VIR_DEED_DELAY,
} VirProposalDeed;

#define VIR_TYPE_PROPOSAL_POPOVER (vir_proposal_popover_get_type ())
G_DECLARE_FINAL_TYPE (VirProposalPopover, vir_proposal_popover, VIR, PROPOSAL_POPOVER, GtkPopover)

GtkWidget *vir_proposal_popover_new (VirWorkspace *workspace);
void       vir_proposal_popover_prepare (VirProposalPopover *self,
                                         VirProposalDeed     deed,
                                         const char         *proposal,
                                         guint               year);
gboolean   vir_proposal_popover_apply (VirProposalPopover *self);

G_END_DECLS
