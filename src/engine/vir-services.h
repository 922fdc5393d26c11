/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What each service has to spend in a year, before and after the stance's amendments.
 *
 * Decision: a department counts as a service only where its figure is complete: printed, or the sum of parts that meet
 * the net budget. Else its lines stand for themselves.
 * Reason: a document often holds the few lines that an amendment is about; their sum is not the department's budget.
 * Implication: what cannot be given to a service that is shown is told apart from what can. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

typedef struct
{
  VirKind     kind;  /* of the record: a head or a line */
  const char *id;    /* borrowed from the input */
  const char *title;
  gint64      before;    /* net budget of the year before the first; unknown where it is not given */
  gint64      published; /* pence of the year, proposals included; unknown as soon as a part is */
  gint64      change;    /* what the stance's amendments add; unknown as soon as a part is */
  gint64      now;       /* both together */
  gboolean    illustrative;
} VirService;

typedef struct
{
  GArray *services; /* of VirService, in the document's order */
  gint64  elsewhere; /* known changes of spending that belong to no service of the list: their sum */
  guint   n_elsewhere; /* how many, known or not */
} VirServices;

void vir_services_build (const VirOutlook *outlook,
                         guint             year,
                         VirServices      *services);
void vir_services_clear (VirServices      *services);

G_END_DECLS
