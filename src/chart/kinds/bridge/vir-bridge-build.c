/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The bridge from the net budget of one year to that of the next, from an outlook. */

#include "config.h"

#include "vir-bridge-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-bridge.h"
#include "vir-chart-build-private.h"

/* So many pressures are shown one by one, the largest; the others together. */
#define MOST_PRESSURES 6

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
 * vir_bridge_chart_build:
 * @outlook: an outlook
 * @ask: how to build it
 *
 * Makes the bridge from the net budget of the year before to that of the year, under the outlook's stance.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_bridge_chart_build (const VirOutlook  *outlook,
                        const VirChartAsk *ask)
{
  guint              year = vir_build_ask_year (outlook, ask);
  g_autoptr (GArray) bridge = vir_bridge_new (outlook, year);
  g_autoptr (GArray) columns = NULL;
  VirBridgeData      data = { 0 };
  VirBuild           build;
  gint64             largest = 0;
  gboolean           illustrative = FALSE;
  VirChartHead       head;
  VirChartSpec      *spec;

  vir_build_init (&build, outlook, ask);
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
  spec = vir_bridge_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
