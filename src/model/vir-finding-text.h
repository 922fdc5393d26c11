/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a finding says: a short sentence for the list and a caption with the figures, the rule and
 * its source. The engine finds (vir-check.h); here it is put into words, and nothing is computed. */

#pragma once

#include "vir-check.h"

G_BEGIN_DECLS

char       *vir_finding_title    (const VirOutlook *outlook,
                                  const VirFinding *finding,
                                  VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_finding_detail   (const VirOutlook *outlook,
                                  const VirFinding *finding,
                                  VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;
char       *vir_finding_figure   (const VirFinding *finding,
                                  VirNumberFormat   format) G_GNUC_WARN_UNUSED_RESULT;
gboolean    vir_finding_has_text (const char       *code);

G_END_DECLS
