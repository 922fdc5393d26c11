/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Says what a balance and a part of a package are called. Must not add amounts. */

#include "config.h"

#include "vir-chart-words.h"

#include <glib/gi18n-lib.h>

/**
 * vir_chart_words_left:
 * @left: pence left to find, below zero if over, or %VIR_UNKNOWN
 * @n_unknown: how many amounts are not known
 * @format: the profile
 *
 * Says how a budget stands: "£1.75 million to find", "balanced", "£0.4 million over" or "cannot tell".
 *
 * Returns: (transfer full): the words
 */
char *
vir_chart_words_left (gint64          left,
                      guint           n_unknown,
                      VirNumberFormat format)
{
  g_autofree char *amount = NULL;

  if (!vir_known (left) && n_unknown == 0)
    return g_strdup (_ ("cannot tell"));
  if (!vir_known (left))
    return g_strdup_printf (ngettext ("cannot tell, %u amount not known",
                                      "cannot tell, %u amounts not known",
                                      n_unknown),
                            n_unknown);
  if (left == 0)
    return g_strdup (_ ("balanced"));
  amount = vir_money_format (ABS (left),
                             format,
                             format == VIR_FORMAT_PLAIN ? VIR_MONEY_WORDS : VIR_MONEY_STANDALONE);
  /* Translators: an amount of money that a budget still has to find, or has to spare */
  return g_strdup_printf (left > 0 ? _ ("%s to find") : _ ("%s over"), amount);
}

/**
 * vir_chart_words_part:
 * @part: a part of a package
 * @brief: whether room is short
 *
 * Names a part of a package.
 *
 * Returns: (transfer none): the words, in lower case
 */
const char *
vir_chart_words_part (const VirPackagePart *part,
                      gboolean              brief)
{
  if (part->label != NULL)
    return part->label;
  switch (part->kind)
    {
    case VIR_PART_PUT_BACK:
      return brief ? _ ("put back") : _ ("cuts put back");
    case VIR_PART_SPENDING:
      return _ ("spending");
    case VIR_PART_LOST_INCOME:
      return brief ? _ ("income") : _ ("income given up");
    case VIR_PART_OTHER_USE:
      return brief ? _ ("other") : _ ("other uses");
    case VIR_PART_SAVINGS:
      return brief ? _ ("savings") : _ ("new savings");
    case VIR_PART_RESERVES:
      return brief || !(part->flags & VIR_MARK_ONE_OFF) ? _ ("reserves") : _ ("reserves, one-off");
    case VIR_PART_TAX:
      return brief ? _ ("tax") : _ ("council tax");
    case VIR_PART_OTHER_SOURCE:
    default:
      return brief ? _ ("other") : _ ("other sources");
    }
}

/**
 * vir_chart_words_bridge_gap:
 * @data: a bridge
 * @column: (out): the total that is not met
 * @difference: (out): pence by which the steps miss it, %VIR_UNKNOWN if a figure is not known
 *
 * Checks that the steps of a bridge add up to its totals.
 *
 * Returns: %TRUE if they do not
 */
gboolean
vir_chart_words_bridge_gap (const VirBridgeData *data,
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
