/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* An outlook as JSON for other programs. Member names are stable: a new one may be added, none is
 * renamed or taken away. Amounts are whole pence, rates parts per million, null is not known. */

#pragma once

#include "vir-paper-packages.h"

G_BEGIN_DECLS

char *vir_paper_json_show     (const VirOutlook       *outlook) G_GNUC_WARN_UNUSED_RESULT;
char *vir_paper_json_compare  (const VirPaperPackages *packages) G_GNUC_WARN_UNUSED_RESULT;
char *vir_paper_json_findings (const VirOutlook       *outlook,
                               const char             *amendment) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
