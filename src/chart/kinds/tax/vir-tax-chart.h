/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an increase in council tax brings in, with the referendum limit. Owns the data of that chart. Must not know
 * where anything is drawn. */

#pragma once

#include "vir-chart-class.h"

G_BEGIN_DECLS

/**
 * VirTaxMark:
 * @id: id of the tax record or of the amendment
 * @name: whose budget it is
 * @colour: 0xRRGGBB of a package
 * @is_published: the published budget, drawn in ink
 * @rise: the increase in ppm of the Band D of the year before
 * @core: the core part of it, unknown where the parts are not told apart
 * @asc: the adult social care part
 * @band_d: pence
 * @yield: pence that the increase brings in against none
 * @core_yield: the core part of it, or unknown
 * @asc_yield: the adult social care part, or unknown
 * @is_over: it would need a referendum
 *
 * One budget's increase. Where @rise or @yield is not known there is no mark, and the note says so.
 */
typedef struct
{
  const char *id;
  const char *name;
  guint32     colour;
  gboolean    is_published;
  gint64      rise;
  gint64      core;
  gint64      asc;
  gint64      band_d;
  gint64      yield;
  gint64      core_yield;
  gint64      asc_yield;
  gboolean    is_over;
} VirTaxMark;

/**
 * VirTaxData:
 * @year: the financial year
 * @per_point: pence that one percentage point brings in, or unknown
 * @marks: (array length=n_marks): budgets; the published one first
 * @n_marks: how many
 * @limit: the referendum limit in ppm, or unknown where there is none
 * @limit_yield: pence that it brings in, or unknown
 * @limit_name: for whom it is, "county councils, 2018/19"
 * @is_above: only an increase above the limit needs a referendum; else one at it does too
 *
 * The data of a council tax line.
 */
typedef struct
{
  const char       *year;
  gint64            per_point;
  const VirTaxMark *marks;
  guint             n_marks;
  gint64            limit;
  gint64            limit_yield;
  const char       *limit_name;
  gboolean          is_above;
} VirTaxData;

/**
 * vir_tax_data:
 * @spec: a spec of this kind that is no refusal
 *
 * Returns: (type VirTaxData) (transfer none): its data
 */
#define vir_tax_data(spec) ((const VirTaxData *) (spec)->data)

extern const VirChartClass vir_tax_chart_class;

VirChartSpec *vir_tax_chart_new   (const VirChartHead *head,
                                   const VirTaxData   *data) G_GNUC_WARN_UNUSED_RESULT;
VirChartSpec *vir_tax_chart_build (const VirOutlook   *outlook,
                                   const VirChartAsk  *ask) G_GNUC_WARN_UNUSED_RESULT;
char         *vir_tax_chart_rate  (gint64              ppm) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
