/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* From a change and its target to its computed effect on the gap: the table of model.md §3. Effects
 * on council tax stand in vir-tax-change.c. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

void vir_effect_compute (const VirChangeRecord *change,
                         gconstpointer          target,
                         const VirSeries       *published,
                         VirYears               years,
                         VirLevels             *effect);
void vir_effect_shift   (const VirProfile      *profile,
                         gint64                 months,
                         VirYears               years,
                         VirSeries             *levels);
int  vir_effect_sign    (const VirChangeRecord *change);
const VirProfile *vir_effect_payload (const VirChangeRecord *change);
VirRecurrence vir_effect_lasting (const VirChangeRecord *change,
                                  gconstpointer          target,
                                  VirYears               years);

G_END_DECLS
