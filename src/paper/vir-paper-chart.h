/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The charts that a paper or a command may ask for by name. Owns the names and what each chart is
 * asked with; what a chart says and how it looks are the chart layer's. */

#pragma once

#include "vir-chart-export.h"
#include "vir-outlook.h"

G_BEGIN_DECLS

/**
 * VirPaperChart:
 * @name: as the command line and file names have it, "gap-curve"
 * @kind: the kind of chart
 * @may_split: whether it shows one year, or one panel for each year; else it shows what it shows
 * @may_add: whether it can show only what the amendments add to the budget's figures
 *
 * A row of the table of charts.
 */
typedef struct
{
  const char  *name;
  VirChartKind kind;
  gboolean     may_split;
  gboolean     may_add;
} VirPaperChart;

/**
 * VirPaperChartAsk:
 * @amendments: (nullable) (array zero-terminated=1): ids of the amendments shown; none are all
 * @year: index of the year shown
 * @by_year: one panel for each year
 * @added: only what the amendments add
 * @document: (nullable): the document's file name, for the source line
 *
 * What a chart is asked with.
 */
typedef struct
{
  const char *const *amendments;
  guint              year;
  gboolean           by_year;
  gboolean           added;
  const char        *document;
} VirPaperChartAsk;

const VirPaperChart *vir_paper_charts     (guint                  *n);
const VirPaperChart *vir_paper_chart_find (const char             *name);
VirChartSpec        *vir_paper_chart_new  (const VirPaperChart    *chart,
                                           const VirOutlook       *outlook,
                                           const VirPaperChartAsk *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
