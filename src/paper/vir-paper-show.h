/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The budget at a glance: years, council tax, reserves, amendments. Must not compute: every figure is
 * the outlook's. */

#pragma once

#include "vir-outlook.h"
#include "vir-paper-table.h"

G_BEGIN_DECLS

VirPaperTable *vir_paper_show_years      (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_show_tax        (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_show_statutory  (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_show_reserves   (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_show_amendments (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_show_text       (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_show_csv        (const VirOutlook *outlook) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
