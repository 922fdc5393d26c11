/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The findings as a list for people or a table for a spreadsheet. Must not judge: which findings
 * there are is the engine's. */

#pragma once

#include "vir-outlook.h"
#include "vir-paper-table.h"

G_BEGIN_DECLS

gboolean vir_paper_concerns         (const VirFinding *finding,
                                     const char       *amendment);
guint    vir_paper_count_findings   (const VirOutlook *outlook,
                                     const char       *amendment,
                                     VirSeverity       severity);
char    *vir_paper_findings_summary (const VirOutlook *outlook,
                                     const char       *amendment) G_GNUC_WARN_UNUSED_RESULT;
char    *vir_paper_findings         (const VirOutlook *outlook,
                                     const char       *amendment,
                                     VirPaperForm      form) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
