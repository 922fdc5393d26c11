/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The path of each reserve: before + contributions − uses + transfers − what pays for
 * schemes. */

#pragma once

#include "vir-stack.h"

G_BEGIN_DECLS

VirReserveOutlook *vir_reserves_evaluate (const VirOutlook *outlook,
                                          const VirStack   *stack,
                                          guint            *n) G_GNUC_WARN_UNUSED_RESULT;
gint64             vir_reserves_headroom (const VirOutlook *outlook,
                                          guint             year);

G_END_DECLS
