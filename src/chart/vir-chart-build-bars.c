/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The bars of the gap by year, and the bridge, from an outlook. */

#include "config.h"

#include "vir-chart-build-private.h"

#include <glib/gi18n-lib.h>

#include "vir-bridge.h"

#define STACK_COLOUR 0x77767b
/* So many pressures are shown one by one, the largest; the others together. */
#define MOST_PRESSURES 6

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
                                   package->colour, FALSE, NULL },
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
  if (widen == build->packages->len && widen > 1)
    return _ ("Each amendment widens the gap in later years");
  if (widen > 0)
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
 * vir_chart_build_gap_bars:
 * @outlook: an outlook
 * @added: show what each amendment adds to the published gap, one panel a year, in place of the gaps
 * @options: (nullable): how to build it
 *
 * Makes the chart of the gap left in each year, published and with each amendment.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_build_gap_bars (const VirOutlook           *outlook,
                          gboolean                    added,
                          const VirChartBuildOptions *options)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray)    series = NULL;
  const char           *years[VIR_MAX_YEARS];
  VirBarsData           data = { .years = years, .n_years = outlook->years.n, .by_panel = added, .differences = added };
  VirBuild              build;
  gint64                largest = 0;
  VirChartHead          head;
  VirChartSpec         *spec;

  vir_build_init (&build, outlook, options);
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
  spec = vir_chart_spec_new_gap_bars (&head, &data);
  vir_build_clear (&build);
  return spec;
}

/* Bridge */

static const char *
column_label (VirBuild            *build,
              const VirBridgeStep *step,
              guint                year)
{
  switch (step->kind)
    {
    case VIR_BRIDGE_OPENING:
      return vir_build_take (build, vir_year_format (build->outlook->years.first + (int) year - 1));
    case VIR_BRIDGE_CLOSING:
      return vir_build_year (build, year);
    case VIR_BRIDGE_OTHER:
      return _ ("Not itemised");
    case VIR_BRIDGE_SUBTOTAL:
      return _ ("Before savings");
    case VIR_BRIDGE_CHANGES:
      return _ ("Amendments");
    case VIR_BRIDGE_SAVINGS:
      return step->title != NULL ? step->title : _ ("Other savings");
    case VIR_BRIDGE_PRESSURE:
    default:
      return step->title != NULL ? step->title : _ ("Pressure");
    }
}

/* The least amount among the pressures that are shown one by one. */
static gint64
find_threshold (const GArray *bridge)
{
  g_autoptr (GArray) sizes = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < bridge->len; i++)
    {
      const VirBridgeStep *step = &g_array_index (bridge, VirBridgeStep, i);
      gint64               size = ABS (step->amount);
      guint                at = 0;

      if (step->kind != VIR_BRIDGE_PRESSURE)
        continue;
      while (at < sizes->len && g_array_index (sizes, gint64, at) >= size)
        at++;
      g_array_insert_val (sizes, at, size);
    }
  return sizes->len > MOST_PRESSURES ? g_array_index (sizes, gint64, MOST_PRESSURES - 2) : 0;
}

static GArray *
list_columns (VirBuild     *build,
              const GArray *bridge,
              guint         year)
{
  GArray         *columns = g_array_new (FALSE, FALSE, sizeof (VirBridgeColumn));
  gint64          threshold = find_threshold (bridge);
  VirBridgeColumn rest = { 0 };
  guint           n_rest = 0;
  guint           n_shown = 0;

  for (guint i = 0; i < bridge->len; i++)
    {
      const VirBridgeStep *step = &g_array_index (bridge, VirBridgeStep, i);
      VirBridgeColumn      column = { step->id, column_label (build, step, year), step->amount,
                                      step->kind == VIR_BRIDGE_OPENING || step->kind == VIR_BRIDGE_SUBTOTAL ||
                                        step->kind == VIR_BRIDGE_CLOSING,
                                      step->illustrative ? VIR_MARK_ILLUSTRATIVE : VIR_MARK_NONE };

      if (step->kind == VIR_BRIDGE_PRESSURE &&
          (ABS (step->amount) < threshold || (threshold > 0 && n_shown == MOST_PRESSURES - 1)))
        {
          rest.amount += step->amount;
          n_rest++;
          continue;
        }
      n_shown += step->kind == VIR_BRIDGE_PRESSURE ? 1 : 0;
      if (step->kind != VIR_BRIDGE_PRESSURE && n_rest > 0)
        {
          rest.label = vir_build_take (build,
                                       g_strdup_printf (ngettext ("Other, %u item", "Other, %u items", n_rest), n_rest));
          g_array_append_val (columns, rest);
          n_rest = 0;
        }
      g_array_append_val (columns, column);
    }
  return columns;
}

static const char *
write_bridge_title (VirBuild     *build,
                    const GArray *bridge)
{
  const VirBridgeStep *first, *last;
  gint64               savings = 0;

  if (bridge->len == 0)
    return _ ("The net budget is not known for both years");
  first = &g_array_index (bridge, VirBridgeStep, 0);
  last = &g_array_index (bridge, VirBridgeStep, bridge->len - 1);
  for (guint i = 0; i < bridge->len; i++)
    if (g_array_index (bridge, VirBridgeStep, i).kind == VIR_BRIDGE_SAVINGS)
      savings -= g_array_index (bridge, VirBridgeStep, i).amount;
  if (savings > 0)
    return vir_build_take (build,
                           g_strdup_printf (_ ("Savings of %s take the net budget to %s"),
                                            vir_build_money (build, savings),
                                            vir_build_money (build, last->amount)));
  return vir_build_take (build,
                         g_strdup_printf (_ ("The net budget goes from %s to %s"),
                                          vir_build_money (build, first->amount),
                                          vir_build_money (build, last->amount)));
}

/**
 * vir_chart_build_bridge:
 * @outlook: an outlook
 * @year: index of a year
 * @options: (nullable): how to build it
 *
 * Makes the bridge from the net budget of the year before to that of the year, under the outlook's stance.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_chart_build_bridge (const VirOutlook           *outlook,
                        guint                       year,
                        const VirChartBuildOptions *options)
{
  g_autoptr (GArray) bridge = vir_bridge_new (outlook, year);
  g_autoptr (GArray) columns = NULL;
  VirBridgeData      data = { 0 };
  VirBuild           build;
  gint64             largest = 0;
  gboolean           illustrative = FALSE;
  VirChartHead       head;
  VirChartSpec      *spec;

  vir_build_init (&build, outlook, options);
  columns = list_columns (&build, bridge, year);
  data.steps = (const VirBridgeColumn *) (gconstpointer) columns->data;
  data.n_steps = columns->len;
  for (guint i = 0; i < bridge->len; i++)
    {
      largest = MAX (largest, ABS (g_array_index (bridge, VirBridgeStep, i).amount));
      illustrative |= g_array_index (bridge, VirBridgeStep, i).illustrative;
    }
  head = vir_build_head (&build,
                         write_bridge_title (&build, bridge),
                         _ ("Net budget"),
                         largest,
                         outlook->years.first + (int) year - 1,
                         outlook->years.first + (int) year,
                         illustrative);
  spec = vir_chart_spec_new_bridge (&head, &data);
  vir_build_clear (&build);
  return spec;
}
