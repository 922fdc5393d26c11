/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What would mislead in a gap curve: a path that mixes claimed and assessed figures, or that does not lead where it
 * ends; years that cannot be compared. */

#include "config.h"

#include "vir-gap-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint-private.h"

/* What the steps and the tail leave of the opening gap; unknown if one of them is not known. */
static gint64
add_up (const VirGapPanel *panel,
        gboolean           assessed)
{
  gint64 gap = panel->opening;

  for (guint i = 0; i < panel->n_steps && vir_known (gap); i++)
    {
      gint64 counted = panel->steps[i].claimed;

      if (assessed && vir_known (panel->steps[i].assessed))
        counted = panel->steps[i].assessed;
      gap = vir_known (counted) ? gap - counted : VIR_UNKNOWN;
    }
  for (guint i = 0; i < panel->n_tail && vir_known (gap); i++)
    gap = vir_known (panel->tail[i].effect) ? gap + panel->tail[i].effect : VIR_UNKNOWN;
  return gap;
}

/* The path of what is claimed must not end where what is assessed leads. */
static void
check_panel (VirChartLint      *lint,
             const VirGapPanel *panel)
{
  gint64           claimed = add_up (panel, FALSE);
  gint64           assessed = add_up (panel, TRUE);
  gint64           off;
  g_autofree char *amount = NULL;

  if (!vir_known (claimed) || !vir_known (panel->end_gap) || claimed == panel->end_gap)
    return;
  off = claimed > panel->end_gap ? claimed - panel->end_gap : panel->end_gap - claimed;
  amount = vir_money_format (off, VIR_FORMAT_PLAIN, VIR_MONEY_STANDALONE);
  if (assessed == panel->end_gap)
    vir_chart_lint_add (lint, "claimed-and-assessed", VIR_LINT_REFUSED,
                        g_strdup_printf (_ ("The savings are as claimed and the gap they lead to is as assessed, %s apart."), amount),
                        g_strdup (_ ("Show both paths, each with its own end.")));
  else
    vir_chart_lint_add (lint, "path-unexplained", VIR_LINT_WARNED,
                        g_strdup_printf (_ ("The savings shown miss the gap that is left by %s; a dashed leg stands for it."), amount),
                        g_strdup (_ ("Look for savings or funding that are not in the document.")));
}

void
vir_gap_lint (const VirChartSpec *spec,
              VirChartLint       *lint)
{
  g_autofree const char **years = g_new0 (const char *, spec->n_panels + 1);

  for (guint p = 0; p < spec->n_panels; p++)
    {
      years[p] = vir_gap_panel (spec, p)->heading;
      check_panel (lint, vir_gap_panel (spec, p));
    }
  vir_chart_lint_years (lint, years, spec->n_panels);
}
