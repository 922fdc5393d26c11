/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Packages side by side: the gap each leaves in every year, what it pays for and how, council tax,
 * reserves and findings. Must not rank them. */

#pragma once

#include "vir-paper-packages.h"
#include "vir-paper-table.h"

G_BEGIN_DECLS

VirPaperTable *vir_paper_compare_gaps   (const VirPaperPackages *packages) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_compare_sides  (const VirPaperPackages *packages) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_compare_means  (const VirPaperPackages *packages) G_GNUC_WARN_UNUSED_RESULT;
VirPaperTable *vir_paper_compare_detail (const VirPaperPackages *packages) G_GNUC_WARN_UNUSED_RESULT;
char          *vir_paper_compare_text   (const VirPaperPackages *packages) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
