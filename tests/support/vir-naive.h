/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: the outlook worked out the plain way, by loops over all records for every
 * figure, from the words of the model alone. Slow and short on purpose. It shares no code with the
 * engine but the records, the exact ratio and the calendar; findings are left out. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

VirOutlook *vir_naive_evaluate (VirInput         *input,
                                VirStance        *stance) G_GNUC_WARN_UNUSED_RESULT;
void        vir_naive_free     (VirOutlook       *self);

G_END_DECLS
