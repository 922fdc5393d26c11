/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every figure that officers can assess, with the steps that lead from the claim to what they make of it. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* A saving of the budget, or a change of an amendment. */
typedef struct
{
  const VirRecord           *record;
  const VirChangeOutlook    *change;     /* NULL: a saving of the budget */
  const VirAmendmentOutlook *amendment;  /* NULL: the published budget */
  const VirAssessment       *assessment; /* NULL: officers wrote nothing */
  VirSeries                  claimed;    /* effects */
  VirSeries                  assessed;   /* claimed + steps; unknown while awaiting */
  gboolean                   awaiting;   /* not assessed, or of another claim than today's */
  gboolean                   stale;
} VirAssessItem;

/* One reason why a figure is not what was claimed. */
typedef struct
{
  int         reason; /* index into vir_reason_enum */
  const char *words;  /* NULL: none were written */
  gint64      amount; /* an effect, added to the claim */
  gboolean    closing; /* what is left of a claim that is refused; it has no reason of its own */
} VirAssessStep;

GArray *vir_assess_items      (const VirOutlook    *outlook) G_GNUC_WARN_UNUSED_RESULT;
GArray *vir_assess_item_steps (const VirAssessItem *self,
                               guint                year) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
