/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The bridge from the net budget of one year to that of the next, from an outlook. */

#include "config.h"

#include "vir-bridge-chart.h"

#include <glib/gi18n-lib.h>

#include "vir-bridge.h"
#include "vir-chart-build-private.h"

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

static void
append_total (GArray     *columns,
              const char *label,
              gint64      level)
{
  VirBridgeColumn column = { NULL, label, level, TRUE, VIR_MARK_NONE };

  g_array_append_val (columns, column);
}

/* All steps: the layout puts the small ones together, the table has them all. Amendments stand after a subtotal. */
static GArray *
list_columns (VirBuild     *build,
              const GArray *bridge,
              guint         year)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (VirBridgeColumn));
  gint64  level = 0;

  for (guint i = 0; i < bridge->len; i++)
    {
      const VirBridgeStep *step = &g_array_index (bridge, VirBridgeStep, i);
      VirBridgeColumn      column = { step->id, column_label (build, step, year), step->amount,
                                      step->kind == VIR_BRIDGE_OPENING || step->kind == VIR_BRIDGE_SUBTOTAL ||
                                        step->kind == VIR_BRIDGE_CLOSING,
                                      step->illustrative ? VIR_MARK_ILLUSTRATIVE : VIR_MARK_NONE };

      if (step->kind == VIR_BRIDGE_CHANGES)
        append_total (columns, _ ("Before amendments"), level);
      level = column.is_total ? column.amount : level + column.amount;
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
    return _ ("No budget bridge");
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

static VirChartSpec *
refuse (VirBuild           *build,
        const VirChartHead *head,
        guint               year)
{
  g_autofree char *before = vir_year_format (build->outlook->years.first + (int) year - 1);
  g_autofree char *refusal = NULL;

  /* Translators: two years */
  refusal = g_strdup_printf (_ ("The net budget of %s or of %s is not in the document, so there is no bridge between them: "
                                "enter both."),
                             before,
                             vir_build_year (build, year));
  return vir_chart_spec_new_refused (&vir_bridge_chart_class, head, refusal);
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
  if (bridge->len == 0)
    spec = refuse (&build, &head, year);
  else
    spec = vir_bridge_chart_new (&head, &data);
  vir_build_clear (&build);
  return spec;
}
