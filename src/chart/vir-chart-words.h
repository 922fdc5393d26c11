/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that a picture, its description and its table share, so that they never disagree. Owns the field's
 * terms on charts. Must not know where a word is printed. */

#pragma once

#include "vir-chart-spec.h"

G_BEGIN_DECLS

char       *vir_chart_words_left       (gint64          left,
                                        guint           n_unknown,
                                        VirNumberFormat format) G_GNUC_WARN_UNUSED_RESULT;
const char *vir_chart_words_part       (const VirPackagePart *part,
                                        gboolean              brief);
gboolean    vir_chart_words_bridge_gap (const VirBridgeData *data,
                                        guint               *column,
                                        gint64              *difference);

G_END_DECLS
