/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The statutory calculation, before and after the stance's amendments.
 *
 * Source: Local Government Finance Act 1992 s.31A(2) to (4) (billing authorities) and s.42A(2) to (4)
 * (major precepting authorities): E, gross expenditure with contributions to reserves; I, income with
 * government grants, business rates, collection fund surplus and use of reserves; R = E − I, the
 * council tax requirement. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/* Pence; unknown where a part is. */
typedef struct
{
  gint64 expenditure; /* E */
  gint64 income;      /* I */
  gint64 requirement; /* R = E − I */
} VirStatutory;

gboolean  vir_statutory        (const VirOutlook      *outlook,
                                guint                  year,
                                VirStatutory          *before,
                                VirStatutory          *after);
VirNature vir_statutory_nature (const VirChangeRecord *change);

G_END_DECLS
