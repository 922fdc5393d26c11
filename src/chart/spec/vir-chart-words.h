/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that a picture, its description and its table share, so that they never disagree. Owns the field's
 * terms on charts. Must not know where a word is printed, nor a kind of chart. */

#pragma once

#include "vir-chart-spec.h"

G_BEGIN_DECLS

char  *vir_chart_words_left       (gint64              left,
                                   guint               n_unknown,
                                   VirNumberFormat     format) G_GNUC_WARN_UNUSED_RESULT;
char  *vir_words_amount           (const VirChartSpec *spec,
                                   gint64              pence) G_GNUC_WARN_UNUSED_RESULT;
char  *vir_words_money            (gint64              pence) G_GNUC_WARN_UNUSED_RESULT;
char  *vir_words_result           (const char         *name,
                                   gint64              left,
                                   guint               n_unknown,
                                   const VirChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
char  *vir_words_flags            (VirMarkFlags        flags) G_GNUC_WARN_UNUSED_RESULT;
gint64 vir_words_add              (gint64              a,
                                   gint64              b);
void   vir_words_append_budget    (GString            *out,
                                   const char         *name,
                                   gint64              left,
                                   guint               n_unknown);
void   vir_words_append_separator (GString            *out);

G_END_DECLS
