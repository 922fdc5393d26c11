/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a laid-out chart can be seen in every theme: each text against what lies under it, each mark against the
 * ground, and areas that touch against each other. */

#pragma once

#include "vir-chart-scene.h"

G_BEGIN_DECLS

void vir_check_colours (const VirChartScene *scene,
                        const char          *what);

G_END_DECLS
