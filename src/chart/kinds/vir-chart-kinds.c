/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of kinds: the one place that names them all. */

#include "config.h"

#include "vir-chart-class.h"

#include <string.h>

#include "vir-bars-chart.h"
#include "vir-bridge-chart.h"
#include "vir-deadlines-chart.h"
#include "vir-chart-lint.h"
#include "vir-clashes-chart.h"
#include "vir-dumbbell-chart.h"
#include "vir-fan-chart.h"
#include "vir-frontier-chart.h"
#include "vir-gap-chart.h"
#include "vir-hemicycle-chart.h"
#include "vir-ladder-chart.h"
#include "vir-multiples-chart.h"
#include "vir-packages-chart.h"
#include "vir-phasing-chart.h"
#include "vir-posts-chart.h"
#include "vir-reserves-chart.h"
#include "vir-slope-chart.h"
#include "vir-tax-chart.h"
#include "vir-sources-chart.h"
#include "vir-tornado-chart.h"
#include "vir-votes-chart.h"

/* In the order in which people are offered them: the gap and the packages, what stands behind their figures, the limits,
 * the votes, and risk. */
static const VirChartClass *const classes[] = {
  &vir_gap_chart_class,
  &vir_packages_chart_class,
  &vir_bars_chart_class,
  &vir_bridge_chart_class,
  &vir_dumbbell_chart_class,
  &vir_ladder_chart_class,
  &vir_sources_chart_class,
  &vir_posts_chart_class,
  &vir_phasing_chart_class,
  &vir_slope_chart_class,
  &vir_reserves_chart_class,
  &vir_tax_chart_class,
  &vir_frontier_chart_class,
  &vir_clashes_chart_class,
  &vir_hemicycle_chart_class,
  &vir_votes_chart_class,
  &vir_deadlines_chart_class,
  &vir_fan_chart_class,
  &vir_tornado_chart_class,
};

/**
 * vir_chart_classes:
 * @n: (out): how many there are
 *
 * Lists the kinds of chart in the order in which people are offered them.
 *
 * Returns: (array length=n) (transfer none): the kinds
 */
const VirChartClass *const *
vir_chart_classes (guint *n)
{
  *n = G_N_ELEMENTS (classes);
  return classes;
}

/**
 * vir_chart_class_find:
 * @name: a name, "gap-curve"
 *
 * Returns: (nullable) (transfer none): the kind of that name
 */
const VirChartClass *
vir_chart_class_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (strcmp (classes[i]->name, name) == 0)
      return classes[i];

  return NULL;
}

/**
 * vir_chart_form_find:
 * @klass: a kind
 * @name: the name of a form
 * @form: (out): its index
 *
 * Looks a form of a kind up.
 *
 * Returns: whether there is one of that name
 */
gboolean
vir_chart_form_find (const VirChartClass *klass,
                     const char          *name,
                     guint               *form)
{
  for (guint i = 0; i < klass->n_forms; i++)
    if (strcmp (klass->forms[i].name, name) == 0)
      {
        *form = i;
        return TRUE;
      }

  return FALSE;
}

/**
 * vir_chart_build:
 * @klass: a kind
 * @outlook: an outlook
 * @ask: (nullable): how to build it
 *
 * Makes a chart of an outlook. One that cannot be drawn, or that would mislead, says why in place of a picture.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_build (const VirChartClass *klass,
                 const VirOutlook    *outlook,
                 const VirChartAsk   *ask)
{
  static const VirChartAsk  none = { 0 };
  g_autoptr (VirChartSpec)  misleading = NULL;
  g_autoptr (VirChartLint)  lint = NULL;
  g_autofree char          *refusal = NULL;
  VirChartSpec             *spec;

  if (ask == NULL)
    ask = &none;
  if (ask->year < 0 && (klass->asks & VIR_ASK_BY_YEAR) != 0 && !klass->has_panels)
    return vir_multiples_chart_build (klass, outlook, ask);
  spec = klass->build (outlook, ask);
  lint = vir_chart_lint_new (spec);
  refusal = vir_chart_lint_refusal (lint);
  if (refusal == NULL)
    return spec;
  misleading = spec;
  return vir_chart_spec_new_refused (klass, &misleading->head, refusal);
}
