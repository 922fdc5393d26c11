/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who asks what of which target: the changes of all amendments, gathered by target. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* What one amendment takes of one target, all its changes of it together. */
typedef struct
{
  const VirRecord *target;
  guint            amendment; /* index into the outlook's amendments */
  VirSeries        takes;     /* effects, pence a year */
  VirSeries        capacity;  /* what the target has, or unknown */
} VirClaim;

GArray *vir_claims_new     (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
gboolean vir_claims_exclude (const VirAmendmentRecord *one,
                            const VirAmendmentRecord *two);
gint64  vir_claim_together (const VirClaim   *one,
                            const VirClaim   *two,
                            guint             year);

G_END_DECLS
