/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The titles that a person has written over those of the figures, one a chart. A document has no place for
 * them: they are kept while it is open in its window, and are part of what is copied, exported and printed
 * from there. Knows, too, whether the figures have changed since. */

#pragma once

#include "vir-chart-class.h"
#include "vir-workspace.h"

G_BEGIN_DECLS

const char *vir_chart_titles_get (VirWorkspace        *workspace,
                                  const VirChartClass *klass,
                                  const VirChartAsk   *ask);
char       *vir_chart_titles_check (VirWorkspace        *workspace,
                                    const VirChartClass *klass,
                                    const VirChartAsk   *ask,
                                    const VirOutlook    *outlook) G_GNUC_WARN_UNUSED_RESULT;
void        vir_chart_titles_set (VirWorkspace        *workspace,
                                  const VirChartClass *klass,
                                  const VirChartAsk   *ask,
                                  const char          *title);

G_END_DECLS
