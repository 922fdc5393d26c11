/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Changes onto the budget, amendment by amendment in voting order: what is carried becomes the base
 * of the next.
 *
 * Decision: alone, an amendment stands as claimed; in a stack a change gets at most its target's
 * known capacity less what earlier amendments took, and the cut-back is a step of its own.
 * Reason: two groups who put back the same saving cannot both be given it; an unknown capacity
 * warns and never limits. */

#pragma once

#include "vir-amendments.h"
#include "vir-schemes.h"

G_BEGIN_DECLS

typedef struct
{
  gatomicrefcount refs;
  guint           n;
  VirCounted     *counted; /* in voting order; results are held by the amendments' block */
  VirTaxPath      tax;     /* after all of them */
  GHashTable     *schemes; /* scheme record -> VirSchemeTerms after all of them; those changed only */
  VirSum          effects[VIR_MAX_YEARS];   /* all */
  VirSum          spending[VIR_MAX_YEARS];  /* on net: neither tax nor funding that stands apart */
  VirSum          funding[VIR_MAX_YEARS];   /* on funding that is not netted off */
  VirSum          yield[VIR_MAX_YEARS];     /* on what council tax brings in */
  VirSum          recurring[VIR_MAX_YEARS]; /* what goes on, reserve moves left out */
  VirSum          reserves[VIR_MAX_YEARS];  /* moves of the general ledger's reserves */
} VirStack;

VirStack *vir_stack_evaluate (const VirInput          *input,
                              const VirStance         *stance,
                              const VirTaxPath        *tax,
                              guint                    netted,
                              const VirAmendmentBlock *amendments) G_GNUC_WARN_UNUSED_RESULT;
VirStack *vir_stack_ref      (VirStack                *self);
void      vir_stack_unref    (VirStack                *self);

G_END_DECLS
