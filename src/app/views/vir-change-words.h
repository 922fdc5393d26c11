/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A change in words: what it does, to how much of what, and which checks an amendment passes. Knows
 * no widget and computes nothing but a share of two figures of an outlook. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirPassedFunc:
 * @title: what was looked at
 * @detail: (nullable): its figures or rule
 * @user_data: what the caller gave
 *
 * Receives a passed check.
 */
typedef void (*VirPassedFunc) (const char *title,
                               const char *detail,
                               gpointer    user_data);

char    *vir_change_deed (const VirOutlook       *outlook,
                          const VirChangeOutlook *change) G_GNUC_WARN_UNUSED_RESULT;
gint64   vir_change_share (const VirOutlook       *outlook,
                           const VirChangeOutlook *change,
                           guint                   year);
char    *vir_change_target (const VirOutlook       *outlook,
                            const VirChangeOutlook *change) G_GNUC_WARN_UNUSED_RESULT;
gint64   vir_change_effect (const VirOutlook       *outlook,
                            const VirChangeOutlook *change,
                            guint                   year);
gboolean vir_change_pays_for (const VirChangeOutlook *change);
char    *vir_change_amount_name (VirWord  word,
                                 gboolean saving,
                                 int      year) G_GNUC_WARN_UNUSED_RESULT;
void     vir_passed_checks (const VirOutlook          *outlook,
                            const VirAmendmentOutlook *amendment,
                            VirNumberFormat            format,
                            VirPassedFunc              func,
                            gpointer                   user_data);

G_END_DECLS
