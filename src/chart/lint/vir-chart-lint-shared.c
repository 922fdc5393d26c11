/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Looks at what several kinds of chart have in common: years beside each other, and groups in an order. */

#include "config.h"

#include "vir-chart-lint-private.h"

#include <glib/gi18n-lib.h>

#include "vir-period.h"

/**
 * vir_chart_lint_years:
 * @lint: findings
 * @years: (array length=n): headings of periods that stand beside each other on one scale
 * @n: how many
 *
 * Refuses periods that cannot be compared: a financial year beside another period, or years out of their order.
 */
void
vir_chart_lint_years (VirChartLint      *lint,
                      const char *const *years,
                      guint              n)
{
  int before = 0;

  for (guint i = 0; i < n && n > 1; i++)
    {
      int year = 0;

      if (!vir_year_parse (years[i], &year, NULL))
        {
          vir_chart_lint_add (lint, "years-mixed", VIR_LINT_REFUSED,
                              g_strdup_printf (_ ("“%s” is not a financial year, so it cannot stand beside others on one scale."),
                                               years[i]),
                              g_strdup (_ ("Show whole financial years, or one period alone.")));
          return;
        }
      if (i > 0 && year <= before)
        {
          vir_chart_lint_add (lint, "years-mixed", VIR_LINT_REFUSED,
                              g_strdup_printf (_ ("“%s” stands after “%s”, so a reader would take a fall for a rise."),
                                               years[i], years[i - 1]),
                              g_strdup (_ ("Put the years in their order.")));
          return;
        }
      before = year;
    }
}

static gboolean
by_seats (const VirLintGroup *groups,
          guint               n)
{
  for (guint i = 0; i < n; i++)
    if (!vir_known (groups[i].seats) || (i > 0 && groups[i].seats > groups[i - 1].seats))
      return FALSE;

  return TRUE;
}

static gboolean
by_name (const VirLintGroup *groups,
         guint               n)
{
  for (guint i = 1; i < n; i++)
    if (g_utf8_collate (groups[i - 1].name, groups[i].name) > 0)
      return FALSE;

  return TRUE;
}

static gboolean
by_lodging (const VirLintGroup *groups,
            guint               n)
{
  for (guint i = 1; i < n; i++)
    if (groups[i].lodged < groups[i - 1].lodged)
      return FALSE;

  return TRUE;
}

/**
 * vir_chart_lint_order:
 * @lint: findings
 * @groups: (array length=n): the groups as they are shown
 * @n: how many
 *
 * Warns of an order that is neither that of seats nor of the alphabet nor of lodging: it may flatter one group. Groups
 * whose seats are not known count as in order if they stand after all others as lodged.
 */
void
vir_chart_lint_order (VirChartLint       *lint,
                      const VirLintGroup *groups,
                      guint               n)
{
  guint known = 0;

  while (known < n && vir_known (groups[known].seats))
    known++;
  if (by_name (groups, n) || by_lodging (groups, n) ||
      (by_seats (groups, known) && by_lodging (groups + known, n - known)))
    return;
  vir_chart_lint_add (lint, "party-order", VIR_LINT_WARNED,
                      g_strdup (_ ("The groups stand neither by seats nor by name nor as lodged, which may flatter one of them.")),
                      g_strdup (_ ("Put them in one of these orders.")));
}
