/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the files of this kind of chart owe its class. */

#pragma once

#include "vir-chart-column-private.h"
#include "vir-chart-layout-private.h"
#include "vir-chart-table-private.h"
#include "vir-tax-chart.h"

G_BEGIN_DECLS

/* In label sizes: the leaders of the labels, and the words over the limit. */
#define VIR_TAX_LEADER 1.6
#define VIR_TAX_HEAD 2.9

/* The chart at work. */
typedef struct
{
  VirLayout        *l;
  const VirTaxData *data;
  VirBox            plot;
  double            labels;
  gint64            low, high; /* ppm */
  gint64            bottom, top; /* pence */
  VirScale          x, y;
} TaxPlot;

gboolean    vir_tax_is_same       (const TaxPlot       *p,
                                   guint                i);
double      vir_tax_label_width   (const TaxPlot       *p);
guint       vir_tax_fill_labels   (const TaxPlot       *p,
                                   VirColumnLabel      *labels);

gboolean    vir_tax_is_drawn      (const VirTaxMark    *mark);
const char *vir_tax_say_kind      (const VirChartSpec  *spec);
void        vir_tax_append_facts  (const VirChartSpec  *spec,
                                   GString             *out);
char       *vir_tax_read_datum    (const VirChartSpec  *spec,
                                   const VirChartDatum *datum) G_GNUC_WARN_UNUSED_RESULT;
void        vir_tax_fill_table    (const VirChartSpec  *spec,
                                   VirChartTable       *table);
void        vir_tax_layout        (VirLayout           *l);
void        vir_tax_lint          (const VirChartSpec  *spec,
                                   VirChartLint        *lint);

G_END_DECLS
