/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each change and each amendment alone, against the published budget. Results of changes whose
 * record and target are the same as before are kept. */

#pragma once

#include "vir-tax.h"
#include "vir-tree.h"

G_BEGIN_DECLS

typedef struct
{
  VirChangeOutlook *outlook;
  guint32           amendment; /* slot */
  guint32           target;    /* slot, or VIR_NO_SLOT */
} VirChangeEntry;

typedef struct
{
  gatomicrefcount      refs;
  VirBasis             basis;
  guint                n_entries; /* all changes, in the document's order */
  VirChangeEntry      *entries;
  guint                n;
  VirAmendmentOutlook *amendments;
  guint                n_targets; /* distinct targets of all changes */
  guint              **target_of; /* per amendment and change: which of them, or G_MAXUINT for none */
  gboolean             composites; /* some amendment is made from others */
} VirAmendmentBlock;

VirAmendmentBlock *vir_amendments_evaluate (const VirInput          *input,
                                            VirBasis                 basis,
                                            const VirTaxPath        *tax,
                                            const VirTree           *tree,
                                            const VirAmendmentBlock *previous,
                                            gboolean                 same_ground) G_GNUC_WARN_UNUSED_RESULT;
VirAmendmentBlock *vir_amendments_ref      (VirAmendmentBlock       *self);
void               vir_amendments_unref    (VirAmendmentBlock       *self);
const VirSeries   *vir_change_basis        (const VirChangeOutlook  *change,
                                            VirBasis                 basis);
gint64             vir_change_recurring    (const VirChangeOutlook  *change,
                                            gint64                   effect);
VirKind            vir_target_kind         (VirTargetKind            target);

G_END_DECLS
