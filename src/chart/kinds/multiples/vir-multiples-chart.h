/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any kind of chart year by year: one small chart for each, all on one scale. Owns the charts it is made of. Must
 * not know their kind; each is laid out, said and tabled by its own class. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirMultiplesData:
 * @parts: (array length=n_parts): the charts, one a year
 * @n_parts: how many
 *
 * The data of small multiples.
 */
typedef struct
{
  VirChartSpec *const *parts;
  guint                n_parts;
} VirMultiplesData;

/**
 * vir_multiples_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirMultiplesData) (transfer none): its data
 */
#define vir_multiples_data(spec) ((const VirMultiplesData *) (spec)->data)

extern const VirChartClass vir_multiples_chart_class;

VirChartSpec *vir_multiples_chart_new   (const VirChartHead   *head,
                                         VirChartSpec *const  *parts,
                                         guint                 n_parts) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_multiples_chart_build (const VirChartClass  *klass,
                                         const VirOutlook     *outlook,
                                         const VirChartAsk    *ask) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
