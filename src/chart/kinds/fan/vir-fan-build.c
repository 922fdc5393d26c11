/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The fan of what is given beside a budget. Must not work any outcome out: a fan is only as good as its study. */

#include "config.h"

#include "vir-fan-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-chart-given.h"
#include "vir-rate.h"

/* For people who count rather than measure. */
static const char *
write_dots_title (VirBuild         *build,
                  const VirFanData *data)
{
  const VirFanYear *year = NULL;

  for (guint i = 0; i < data->n_years; i++)
    if (vir_known (data->years[i].outcome.chance))
      year = &data->years[i];
  if (year == NULL)
    return _ ("The chances are not known");
  return vir_build_take (build,
                         g_strdup_printf (data->measure == VIR_RISK_GAP
                                            ? _ ("In %u of 100 runs a gap is left in %s")
                                            : _ ("In %u of 100 runs the reserve is below its minimum in %s"),
                                          (guint) vir_ratio (year->outcome.chance, 100, VIR_RATE_ONE),
                                          year->label));
}

static const char *
write_title (VirBuild         *build,
             const VirFanData *data)
{
  const VirFanYear *year = NULL;
  const char       *low, *high;

  if (data->form == VIR_FAN_DOTS)
    return write_dots_title (build, data);
  for (guint i = 0; i < data->n_years; i++)
    if (vir_fan_year_known (&data->years[i]))
      year = &data->years[i];
  if (year == NULL)
    return _ ("The outcomes are not known");
  low = vir_build_money (build, year->outcome.percentiles[0]);
  high = vir_build_money (build, year->outcome.percentiles[VIR_RISK_N_PERCENTILES - 1]);
  /* Translators: a year and two amounts */
  return vir_build_take (build,
                         g_strdup_printf (data->measure == VIR_RISK_GAP
                                            ? _ ("In 8 runs of 10 the gap of %s is %s to %s")
                                            : _ ("In 8 runs of 10 the reserve of %s is %s to %s"),
                                          year->label,
                                          low,
                                          high));
}

static gint64
fill_years (VirBuild         *build,
            const VirRiskFan *fan,
            VirFanYear       *years)
{
  gint64 largest = 0;

  for (guint i = 0; i < fan->n_years; i++)
    {
      years[i].label = vir_build_take (build, vir_year_format (fan->first_year + (int) i));
      years[i].outcome = fan->years[i];
      for (guint k = 0; k < VIR_RISK_N_PERCENTILES; k++)
        if (vir_known (fan->years[i].percentiles[k]))
          largest = MAX (largest, ABS (fan->years[i].percentiles[k]));
    }
  return largest;
}

/* Why there is nothing to draw, or %NULL. */
static const char *
refuse (VirBuild         *build,
        const VirRiskFan *fan)
{
  VirYears years = build->outlook->years;

  if (fan == NULL)
    return _ ("How sure the gap is does not follow from the budget alone: give the results of a study of risk, its "
              "percentiles for each year, to draw the fan.");
  if (fan->first_year >= years.first && fan->first_year + (int) fan->n_years <= years.first + (int) years.n)
    return NULL;
  return vir_build_take (build,
                         g_strdup_printf (_ ("The study of risk is of other years, from %s, than this budget, from %s: "
                                             "give one of this budget."),
                                          vir_build_take (build, vir_year_format (fan->first_year)),
                                          vir_build_year (build, 0)));
}

/**
 * vir_fan_chart_build:
 * @outlook: an outlook
 * @ask: how to build it; its form is a #VirFanForm
 *
 * Makes the fan of what is given, refused where nothing is.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_fan_chart_build (const VirOutlook  *outlook,
                     const VirChartAsk *ask)
{
  const VirRiskFan *fan = ask->given != NULL ? ask->given->fan : NULL;
  VirFanYear        years[VIR_MAX_YEARS];
  VirFanData        data = { .form = (VirFanForm) ask->form, .years = years };
  VirBuild          build;
  const char       *refusal, *measure;
  gint64            largest = 0;
  int               first = outlook->years.first;
  int               last = first + (int) outlook->years.n - 1;
  VirChartHead      head;
  VirChartSpec     *spec;

  vir_build_init (&build, outlook, ask);
  refusal = refuse (&build, fan);
  if (refusal == NULL)
    {
      largest = fill_years (&build, fan, years);
      data.measure = fan->measure;
      data.n_years = fan->n_years;
      data.floor = fan->floor;
      data.seed = fan->seed;
      data.runs = fan->runs;
      data.varies = fan->varies;
      first = fan->first_year;
      last = first + (int) fan->n_years - 1;
    }
  measure = refusal != NULL || data.measure == VIR_RISK_GAP ? _ ("Gap before later savings are agreed") : _ ("General reserve at the year’s end");
  head = vir_build_head (&build,
                         refusal != NULL ? _ ("Fan of risk") : write_title (&build, &data),
                         measure,
                         largest,
                         first,
                         last,
                         refusal == NULL && fan->illustrative);
  if (refusal == NULL)
    head.note = vir_build_take (&build, vir_fan_chart_note (&data));
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_fan_chart_class, &head, refusal)
                         : vir_fan_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
