/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-bridge-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/**
 * vir_bridge_chart_miss:
 * @data: a bridge
 * @column: (out): the total that is not met
 * @difference: (out): pence by which the steps miss it, %VIR_UNKNOWN if a figure is not known
 *
 * Checks that the steps of a bridge add up to its totals.
 *
 * Returns: %TRUE if they do not
 */
gboolean
vir_bridge_chart_miss (const VirBridgeData *data,
                            guint               *column,
                            gint64              *difference)
{
  gint64 level = 0;

  for (guint i = 0; i < data->n_steps; i++)
    {
      const VirBridgeColumn *step = &data->steps[i];

      *column = i;
      *difference = VIR_UNKNOWN;
      if (!vir_known (step->amount))
        return TRUE;
      if (!step->is_total)
        {
          level += step->amount;
          continue;
        }
      *difference = step->amount - level;
      if (i > 0 && *difference != 0)
        return TRUE;
      level = step->amount;
    }
  return FALSE;
}

const char *
vir_bridge_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Bridge chart of the budget from total to total");
}

static void
append_bridge (GString             *out,
               const VirBridgeData *bridge)
{
  gboolean first = TRUE;

  for (guint i = 0; i < bridge->n_steps; i++)
    if (bridge->steps[i].is_total)
      {
        g_autofree char *amount = vir_words_money (bridge->steps[i].amount);

        g_string_append_printf (out, "%s%s %s", first ? "" : "; ", bridge->steps[i].label, amount);
        first = FALSE;
      }
}

void
vir_bridge_append_facts (const VirChartSpec *spec,
                      GString            *out)
{
  append_bridge (out, vir_bridge_data (spec));
}

char *
vir_bridge_read_datum (const VirChartSpec  *spec,
             const VirChartDatum *datum)
{
  const VirBridgeColumn *step = &vir_bridge_data (spec)->steps[datum->index];
  g_autofree char     *amount = vir_words_amount (spec, step->is_total || !vir_known (step->amount)
                                                      ? step->amount
                                                      : ABS (step->amount));

  if (step->is_total || !vir_known (step->amount))
    return g_strdup_printf (_ ("%s: %s"), step->label, amount);
  return g_strdup_printf (step->amount >= 0 ? _ ("%s adds %s") : _ ("%s takes %s off"), step->label, amount);
}
