/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The tornado of what is given beside a budget. Must not work any outcome out. */

#include "config.h"

#include "vir-tornado-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"
#include "vir-chart-given.h"

static const char *
write_title (VirBuild             *build,
             const VirTornadoData *data)
{
  const VirTornadoRow *widest = NULL;

  for (guint i = 0; i < data->n_rows; i++)
    if (vir_known (vir_tornado_row_width (&data->rows[i])) &&
        (widest == NULL || vir_tornado_row_width (&data->rows[i]) > vir_tornado_row_width (widest)))
      widest = &data->rows[i];
  if (widest == NULL)
    return _ ("What the assumptions do is not known");
  /* Translators: an assumption, and an amount */
  return vir_build_take (build,
                         g_strdup_printf (data->measure == VIR_RISK_GAP
                                            ? _ ("%s matters most: it moves the gap by %s")
                                            : _ ("%s matters most: it moves the reserve by %s"),
                                          widest->name,
                                          vir_build_money (build, vir_tornado_row_width (widest))));
}

static gint64
fill_rows (const VirRiskTornado *tornado,
           VirTornadoRow        *rows)
{
  gint64 largest = ABS (tornado->central);

  for (guint i = 0; i < tornado->n_rows; i++)
    {
      const VirRiskRow *row = &tornado->rows[i];

      rows[i] = (VirTornadoRow) { row->name, row->low_input, row->high_input, row->low,
                                  row->high, row->low_share, row->high_share };
      if (vir_known (row->low))
        largest = MAX (largest, ABS (row->low));
      if (vir_known (row->high))
        largest = MAX (largest, ABS (row->high));
    }
  return largest;
}

static const char *
refuse (VirBuild             *build,
        const VirRiskTornado *tornado)
{
  VirYears years = build->outlook->years;

  if (tornado == NULL)
    return _ ("Which assumption matters most does not follow from the budget alone: give the results of a study of "
              "risk, the outcome with each assumption low and high, to draw the chart.");
  if (tornado->year >= years.first && tornado->year < years.first + (int) years.n)
    return NULL;
  return vir_build_take (build,
                         g_strdup_printf (_ ("The study of risk is of %s, which is no year of this budget: give one of "
                                             "this budget."),
                                          vir_build_take (build, vir_year_format (tornado->year))));
}

/**
 * vir_tornado_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the tornado of what is given, refused where nothing is.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_tornado_chart_build (const VirOutlook  *outlook,
                         const VirChartAsk *ask)
{
  const VirRiskTornado     *tornado = ask->given != NULL ? ask->given->tornado : NULL;
  g_autofree VirTornadoRow *rows = g_new0 (VirTornadoRow, tornado != NULL ? tornado->n_rows + 1 : 1);
  VirTornadoData            data = { .rows = rows };
  VirBuild                  build;
  const char               *refusal;
  gint64                    largest = 0;
  int                       year = outlook->years.first;
  VirChartHead              head;
  VirChartSpec             *spec;

  vir_build_init (&build, outlook, ask);
  refusal = refuse (&build, tornado);
  if (refusal == NULL)
    {
      largest = fill_rows (tornado, rows);
      data.measure = tornado->measure;
      data.central = tornado->central;
      data.n_rows = tornado->n_rows;
      year = tornado->year;
    }
  head = vir_build_head (&build,
                         refusal != NULL ? _ ("Which assumption matters most") : write_title (&build, &data),
                         data.measure == VIR_RISK_GAP ? _ ("Gap with one assumption changed at a time")
                                                      : _ ("General reserve with one assumption changed at a time"),
                         largest,
                         year,
                         year,
                         refusal == NULL && tornado->illustrative);
  if (refusal == NULL)
    head.note = tornado->ranges != NULL ? tornado->ranges : _ ("How the ranges were chosen is not said.");
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_tornado_chart_class, &head, refusal)
                         : vir_tornado_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
