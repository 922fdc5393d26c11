/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A bridge must add up, to the penny. */

#include "config.h"

#include "vir-bridge-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"

void
vir_bridge_lint (const VirChartSpec *spec,
                 VirChartLint       *lint)
{
  const VirBridgeData *data = vir_bridge_data (spec);
  g_autofree char     *amount = NULL;
  guint                column;
  gint64               difference;

  if (!vir_bridge_chart_miss (data, &column, &difference))
    return;
  if (!vir_known (difference))
    {
      vir_chart_lint_add (lint, "bridge-adds-up", VIR_LINT_REFUSED,
                          /* Translators: the name of a step or a total */
                          g_strdup_printf (_ ("“%s” is not known, so the bridge cannot add up."), data->steps[column].label),
                          g_strdup (_ ("Enter it, or leave it to what is not itemised.")));
      return;
    }
  amount = vir_money_format (ABS (difference), spec->head.format, VIR_MONEY_STANDALONE);
  vir_chart_lint_add (lint, "bridge-adds-up", VIR_LINT_REFUSED,
                      /* Translators: the name of a total, an amount */
                      g_strdup_printf (_ ("The steps miss “%s” by %s."), data->steps[column].label, amount),
                      g_strdup (_ ("Look for the step that is missing or wrong.")));
}
