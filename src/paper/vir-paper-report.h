/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A report: a folder with everything that a committee paper needs of one document. Owns the list of
 * its files. */

#pragma once

#include "vir-paper-charts.h"
#include "vir-paper-packages.h"

G_BEGIN_DECLS

GPtrArray *vir_paper_report_write (VirInput            *input,
                                   const char          *document,
                                   VirBasis             basis,
                                   const VirChartGiven *given,
                                   const char          *folder,
                                   const VirPaperWatch *watch,
                                   GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
