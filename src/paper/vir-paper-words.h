/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that several papers share: what is shown, on whose figures, and where a year's figure comes
 * from. Must not compute. */

#pragma once

#include "vir-outlook.h"
#include "vir-paper-table.h"

G_BEGIN_DECLS

VirNumberFormat vir_paper_format         (const VirInput   *input);
const char     *vir_paper_balance_code   (VirBalance        balance);
const char     *vir_paper_balance_words  (VirBalance        balance);
const char     *vir_paper_basis_code     (VirBasis          basis);
const char     *vir_paper_severity_code  (VirSeverity       severity);
const char     *vir_paper_severity_words (VirSeverity       severity);
char           *vir_paper_record_title   (gconstpointer     record) G_GNUC_WARN_UNUSED_RESULT;
char           *vir_paper_stance_title   (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
char           *vir_paper_title          (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
char           *vir_paper_basis_line     (const VirOutlook *outlook,
                                          gboolean          with_stance) G_GNUC_WARN_UNUSED_RESULT;
VirStatus       vir_paper_total_status   (const VirOutlook *outlook,
                                          VirRole           role,
                                          guint             year);
VirStatus       vir_paper_amendment_status (const VirAmendmentOutlook *amendment);

G_END_DECLS
