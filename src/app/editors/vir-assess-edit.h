/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Edits of a change's assessment that reach into its list of steps, as commands from root to root.
 * An assessment is made of one claim: whenever a verdict is set, today's claim is written down with
 * it. Knows no widget. */

#pragma once

#include "vir-outlook.h"

G_BEGIN_DECLS

VirInput *vir_assess_set_verdict (const VirOutlook *outlook,
                                  const char       *change,
                                  VirVerdict        verdict,
                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_assess_add_step (const VirOutlook *outlook,
                               const char       *change,
                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_assess_remove_step (const VirOutlook *outlook,
                                  const char       *change,
                                  guint             step,
                                  GError          **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_assess_set_reason (const VirOutlook *outlook,
                                 const char       *change,
                                 guint             step,
                                 int               reason,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
VirInput *vir_assess_set_amount (const VirOutlook *outlook,
                                 const char       *change,
                                 guint             step,
                                 guint             year,
                                 gint64            pence,
                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
