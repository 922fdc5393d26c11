/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Small hand-made documents, and short ways to write figures in tests. */

#pragma once

#include "vir-input.h"

G_BEGIN_DECLS

#define POUNDS(x) (G_GINT64_CONSTANT (100) * (x))
#define UNKNOWN VIR_UNKNOWN

/* A series from a list of figures; later years are unknown. */
#define SERIES(...) \
  vir_fixture_series ((const gint64[]){ __VA_ARGS__ }, G_N_ELEMENTS (((const gint64[]){ __VA_ARGS__ })))

VirSeries   vir_fixture_series    (const gint64  *values,
                                   guint          n);
VirProfile *vir_fixture_profile   (VirForm        form,
                                   VirRecurrence  recurrence,
                                   VirSeries      values) G_GNUC_WARN_UNUSED_RESULT;
VirProfile *vir_fixture_full_year (gint64         pence,
                                   VirDate        start,
                                   VirDate        end) G_GNUC_WARN_UNUSED_RESULT;
gpointer    vir_fixture_edit      (VirInput      *input,
                                   VirKind        kind,
                                   const char    *id) G_GNUC_WARN_UNUSED_RESULT;
VirChangeRecord *vir_fixture_change (const char   *id,
                                     const char   *amendment,
                                     VirTargetKind target,
                                     const char   *subject,
                                     VirWord       word) G_GNUC_WARN_UNUSED_RESULT;
VirInput   *vir_fixture_amendment (VirInput      *input,
                                   const char    *id) G_GNUC_WARN_UNUSED_RESULT;
VirInput   *vir_fixture_proposal  (VirInput      *input,
                                   const char    *id,
                                   VirProposalKind kind,
                                   VirProfile    *profile) G_GNUC_WARN_UNUSED_RESULT;
VirAssessment *vir_fixture_assessment (VirVerdict  verdict,
                                       VirSeries   of,
                                       VirSeries   step) G_GNUC_WARN_UNUSED_RESULT;
VirInput   *vir_fixture_small     (void) G_GNUC_WARN_UNUSED_RESULT;
VirInput   *vir_fixture_norfolk   (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
