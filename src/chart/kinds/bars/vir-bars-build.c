/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The bars of the gap by year from an outlook. */

#include "config.h"

#include "vir-bars-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-build-private.h"

#define STACK_COLOUR 0x77767b

static void
add_series (GArray       *series,
            GPtrArray    *kept,
            VirBarSeries  bar,
            const gint64 *values,
            guint         n)
{
  bar.values = g_memdup2 (values, n * sizeof (gint64));
  g_ptr_array_add (kept, (gpointer) bar.values);
  g_array_append_val (series, bar);
}

/* The stance's amendments together, where they are several. */
static void
add_stack (VirBuild  *build,
           gboolean   added,
           GArray    *series,
           GPtrArray *kept)
{
  const VirOutlook *outlook = build->outlook;
  guint             n = vir_stance_count (outlook->stance);
  VirBarSeries      bar = { "stack", NULL, NULL, STACK_COLOUR, FALSE, NULL };
  gint64            values[VIR_MAX_YEARS];

  if (n < 2)
    return;
  for (guint y = 0; y < outlook->years.n; y++)
    values[y] = vir_build_snap (build,
                                added ? vir_sum_value (outlook->now[y].effects_sum) : outlook->now[y].gap);
  bar.name = n == 2 ? _ ("Both, in voting order")
                    : vir_build_take (build, g_strdup_printf (_ ("All %u, in voting order"), n));
  bar.short_name = n == 2 ? _ ("Both") : _ ("All");
  add_series (series, kept, bar, values, outlook->years.n);
}

static GArray *
list_series (VirBuild  *build,
             gboolean   added,
             GPtrArray *kept)
{
  const VirOutlook *outlook = build->outlook;
  GArray           *series = g_array_new (FALSE, FALSE, sizeof (VirBarSeries));
  gint64            values[VIR_MAX_YEARS];

  if (!added)
    {
      for (guint y = 0; y < outlook->years.n; y++)
        values[y] = vir_build_snap (build, outlook->published[y].gap);
      add_series (series,
                  kept,
                  (VirBarSeries) { "", _ ("Published"), NULL, 0, TRUE, NULL },
                  values,
                  outlook->years.n);
    }
  for (guint i = 0; i < build->packages->len; i++)
    {
      const VirBuildPackage *package = vir_build_package (build, i);

      for (guint y = 0; y < outlook->years.n; y++)
        {
          gint64 net = vir_sum_value (package->outlook->net[y]);

          values[y] = vir_build_snap (build, added ? net : vir_add (outlook->published[y].gap, net));
        }
      add_series (series,
                  kept,
                  (VirBarSeries) { package->outlook->record->base.id, package->name, package->short_name,
                                   package->colour, FALSE, NULL, package->seats,
                                   (guint) (package->outlook - outlook->amendments) + 1 },
                  values,
                  outlook->years.n);
    }
  add_stack (build, added, series, kept);
  return series;
}

static const char *
write_gap_title (VirBuild *build)
{
  const VirOutlook *outlook = build->outlook;
  guint             last = outlook->years.n - 1;
  gint64            gap = vir_build_snap (build, outlook->published[last].gap);
  const char       *year = vir_build_year (build, last);

  if (!vir_known (gap))
    return vir_build_take (build, g_strdup_printf (_ ("What is still to find by %s is not known"), year));
  if (gap > 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("%s is still to find by %s"), vir_build_money (build, gap), year));
  return vir_build_take (build, g_strdup_printf (_ ("The published budget is balanced in %s"), year));
}

/* A budget of one year has no later years to speak of. */
static const char *
write_one_year (VirBuild *build,
                guint     widen,
                guint     unknown)
{
  if (widen == 1)
    return _ ("One amendment widens the gap");
  if (widen > 1)
    return vir_build_take (build,
                           g_strdup_printf (ngettext ("%u amendment widens the gap", "%u amendments widen the gap", widen), widen));
  return unknown > 0 ? _ ("What the amendments add to the gap is not all known") : _ ("No amendment widens the gap");
}

static const char *
write_added_title (VirBuild *build)
{
  guint n = build->outlook->years.n;
  guint widen = 0;
  guint unknown = 0;

  for (guint i = 0; i < build->packages->len; i++)
    for (guint y = n > 1 ? 1 : 0; y < n; y++)
      {
        gint64 net = vir_build_net (build, vir_build_package (build, i), y);

        if (!vir_known (net))
          unknown++;
        if (vir_known (net) && net > 0)
          {
            widen++;
            break;
          }
      }
  if (build->packages->len == 0)
    return _ ("There are no amendments");
  if (n == 1)
    return write_one_year (build, widen, unknown);
  if (widen == build->packages->len && widen > 1)
    return _ ("Each amendment widens the gap in later years");
  if (widen == 1)
    return _ ("One amendment widens the gap in later years");
  if (widen > 1)
    return vir_build_take (build,
                           g_strdup_printf (ngettext ("%u amendment widens the gap in later years",
                                                      "%u amendments widen the gap in later years",
                                                      widen),
                                            widen));
  return unknown > 0 ? _ ("What the amendments add to the gap in later years is not known")
                     : _ ("No amendment widens the gap in later years");
}

static gboolean
has_illustrative_year (const VirOutlook *outlook)
{
  for (guint y = 0; y < outlook->years.n; y++)
    if (outlook->published[y].status == VIR_STATUS_ILLUSTRATIVE && vir_known (outlook->published[y].gap))
      return TRUE;

  return FALSE;
}

/**
 * vir_bars_chart_build:
 * @outlook: an outlook
 * @ask: how to build it; its form is a #VirBarsForm
 *
 * Makes the chart of the gap left in each year, published and with each amendment, or of what each amendment
 * adds to the published gap.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_bars_chart_build (const VirOutlook  *outlook,
                      const VirChartAsk *ask)
{
  gboolean              added = ask->form == VIR_BARS_ADDED;
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray)    series = NULL;
  const char           *years[VIR_MAX_YEARS];
  VirBarsData           data = { .years = years, .n_years = outlook->years.n, .by_panel = added, .differences = added };
  VirBuild              build;
  gint64                largest = 0;
  VirChartHead          head;
  VirChartSpec         *spec;

  vir_build_init (&build, outlook, ask);
  vir_build_order_by_seats (&build);
  series = list_series (&build, added, kept);
  for (guint y = 0; y < outlook->years.n; y++)
    years[y] = vir_build_year (&build, y);
  data.series = (const VirBarSeries *) (gconstpointer) series->data;
  data.n_series = series->len;
  for (guint i = 0; i < data.n_series; i++)
    for (guint y = 0; y < data.n_years; y++)
      if (vir_known (data.series[i].values[y]))
        largest = MAX (largest, ABS (data.series[i].values[y]));
  head = vir_build_head (&build,
                         added ? write_added_title (&build) : write_gap_title (&build),
                         added ? _ ("Gap added to the published plan") : _ ("Gap left, before later savings are agreed"),
                         largest,
                         outlook->years.first,
                         outlook->years.first + (int) outlook->years.n - 1,
                         !added && has_illustrative_year (outlook));
  spec = vir_bars_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
