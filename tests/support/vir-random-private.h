/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of the random documents share. */

#pragma once

#include "vir-random.h"

G_BEGIN_DECLS

VirProfile    *vir_random_profile    (const VirInput   *refs,
                                      int               sign);
VirAssessment *vir_random_assessment (const VirInput   *refs,
                                      const VirProfile *claim);
void           vir_random_change     (VirChangeRecord  *self,
                                      const VirInput   *refs);

G_END_DECLS
