/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes sentences from the figures of a spec. Must not say anything the figures do not. */

#include "config.h"

#include "vir-chart-describe.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-table.h"
#include "vir-chart-words.h"

static char *
money_words (gint64 pence)
{
  return vir_money_format (pence, VIR_FORMAT_PLAIN, VIR_MONEY_WORDS);
}

static void
append_budget (GString    *out,
               const char *name,
               gint64      left,
               guint       n_unknown)
{
  g_autofree char *words = vir_chart_words_left (left, n_unknown, VIR_FORMAT_PLAIN);

  /* Translators: the name of a budget and how it stands, in a list */
  g_string_append_printf (out, _ ("%s: %s"), name, words);
}

static void
append_separator (GString *out)
{
  g_string_append (out, "; ");
}

/* ", Norfolk County Council, 2018/19" as far as it is known */
static char *
describe_scope (const VirChartSpec *spec)
{
  GString *out = g_string_new (NULL);

  if (*spec->head.place != '\0')
    g_string_append_printf (out, _ (", %s"), spec->head.place);
  if (*spec->head.years != '\0')
    g_string_append_printf (out, ", %s", spec->head.years);
  return g_string_free (out, FALSE);
}

static void
append_gap (GString           *out,
            const VirGapPanel *panel,
            gboolean           with_heading)
{
  guint n_unknown = 0;

  for (guint i = 0; i < panel->n_steps; i++)
    n_unknown += vir_known (panel->steps[i].claimed) ? 0 : 1;
  if (with_heading)
    g_string_append_printf (out, "%s, ", panel->heading);
  if (vir_known (panel->opening))
    {
      g_autofree char *opening = money_words (panel->opening);

      g_string_append_printf (out,
                              ngettext ("%s to find before %u saving",
                                        "%s to find before %u savings",
                                        panel->n_steps),
                              opening,
                              panel->n_steps);
      append_separator (out);
    }
  append_budget (out, _ ("published budget"), panel->end_gap, n_unknown);
  if (vir_known (panel->assessed_end_gap))
    {
      append_separator (out);
      append_budget (out, _ ("as assessed"), panel->assessed_end_gap, 0);
    }
  for (guint i = 0; i < panel->n_packages; i++)
    {
      append_separator (out);
      append_budget (out, panel->packages[i].name, panel->packages[i].end_gap, panel->packages[i].n_unknown);
    }
}

static void
append_packages (GString               *out,
                 const VirPackagePanel *panel,
                 gboolean               with_heading)
{
  if (with_heading)
    g_string_append_printf (out, "%s, ", panel->heading);
  for (guint i = 0; i < panel->n_rows; i++)
    {
      if (i > 0)
        append_separator (out);
      append_budget (out, panel->rows[i].name, panel->rows[i].left, panel->rows[i].n_unknown);
    }
}

static void
append_bars (GString           *out,
             const VirBarsData *bars)
{
  for (guint i = 0; i < bars->n_series; i++)
    {
      if (i > 0)
        append_separator (out);
      g_string_append_printf (out, "%s ", bars->series[i].name);
      for (guint y = 0; y < bars->n_years; y++)
        {
          g_autofree char *amount = money_words (bars->series[i].values[y]);

          g_string_append_printf (out, "%s%s %s", y > 0 ? ", " : "", bars->years[y], amount);
        }
    }
}

static void
append_bridge (GString             *out,
               const VirBridgeData *bridge)
{
  gboolean first = TRUE;

  for (guint i = 0; i < bridge->n_steps; i++)
    if (bridge->steps[i].is_total)
      {
        g_autofree char *amount = money_words (bridge->steps[i].amount);

        g_string_append_printf (out, "%s%s %s", first ? "" : "; ", bridge->steps[i].label, amount);
        first = FALSE;
      }
}

static const char *
name_kind (const VirChartSpec *spec)
{
  switch (spec->kind)
    {
    case VIR_CHART_GAP_CURVE:
      return _ ("Line chart of the gap left after savings");
    case VIR_CHART_PACKAGES:
      return _ ("Bar chart of how each package is paid for and what it pays for");
    case VIR_CHART_GAP_BARS:
      return spec->bars->differences ? _ ("Bar chart of the gap added to the published plan in each year")
                                     : _ ("Bar chart of the gap left in each year");
    case VIR_CHART_BRIDGE:
    default:
      return _ ("Bridge chart of the budget from total to total");
    }
}

/**
 * vir_chart_describe:
 * @spec: a spec
 *
 * Says in one sentence what kind of chart it is, of what, and its key figures: the alternative text.
 *
 * Returns: (transfer full): the sentence
 */
char *
vir_chart_describe (const VirChartSpec *spec)
{
  GString         *out = g_string_new (name_kind (spec));
  g_autofree char *scope = describe_scope (spec);

  g_string_append_printf (out, "%s: ", scope);
  switch (spec->kind)
    {
    case VIR_CHART_GAP_CURVE:
      for (guint p = 0; p < spec->n_panels; p++)
        {
          if (p > 0)
            append_separator (out);
          append_gap (out, &spec->gap[p], spec->n_panels > 1);
        }
      break;
    case VIR_CHART_PACKAGES:
      for (guint p = 0; p < spec->n_panels; p++)
        {
          if (p > 0)
            append_separator (out);
          append_packages (out, &spec->packages[p], spec->n_panels > 1);
        }
      break;
    case VIR_CHART_GAP_BARS:
      append_bars (out, spec->bars);
      break;
    case VIR_CHART_BRIDGE:
    default:
      append_bridge (out, spec->bridge);
      break;
    }
  g_string_append_c (out, '.');
  return g_string_free (out, FALSE);
}

static void
append_table (GString            *out,
              const VirChartSpec *spec)
{
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  guint                     n = vir_chart_table_get_n_columns (table);

  for (guint r = 0; r < vir_chart_table_get_n_rows (table); r++)
    {
      gboolean first = TRUE;

      for (guint c = 0; c < n; c++)
        {
          const VirChartCell *cell = vir_chart_table_get_cell (table, r, c);
          g_autofree char    *amount = NULL;

          if (cell->text != NULL && *cell->text != '\0')
            g_string_append_printf (out, "%s%s", first ? "" : ", ", cell->text);
          else if (cell->text == NULL && vir_known (cell->money))
            {
              amount = vir_money_format (cell->money, spec->head.format, VIR_MONEY_STANDALONE);
              g_string_append_printf (out,
                                      "%s%s %s",
                                      first ? "" : ", ",
                                      vir_chart_table_get_head (table, c),
                                      amount);
            }
          else
            continue;
          first = FALSE;
        }
      g_string_append (out, ".\n");
    }
}

/**
 * vir_chart_describe_long:
 * @spec: a spec
 *
 * Writes the long description: the sentence, every figure in a line of its own, and what must be known of
 * them.
 *
 * Returns: (transfer full): several lines
 */
char *
vir_chart_describe_long (const VirChartSpec *spec)
{
  g_autofree char *sentence = vir_chart_describe (spec);
  GString         *out = g_string_new (NULL);

  g_string_append_printf (out, "%s\n%s\n\n%s\n\n", spec->head.title, spec->head.subtitle, sentence);
  append_table (out, spec);
  if (*spec->head.note != '\0')
    g_string_append_printf (out, "\n%s\n", spec->head.note);
  if (*spec->head.source != '\0')
    g_string_append_printf (out, "\n%s\n", spec->head.source);
  return g_string_free (out, FALSE);
}
