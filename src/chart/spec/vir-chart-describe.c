/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes sentences from the figures of a spec. Must not say anything the figures do not. */

#include "config.h"

#include "vir-chart-describe.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-class.h"
#include "vir-chart-table.h"

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
  GString         *out = g_string_new (spec->klass->say_kind (spec));
  g_autofree char *scope = describe_scope (spec);

  g_string_append_printf (out, "%s: ", scope);
  if (spec->refusal != NULL)
    {
      g_string_append (out, spec->refusal);
      return g_string_free (out, FALSE);
    }
  spec->klass->append_facts (spec, out);
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

/**
 * vir_chart_describe_datum:
 * @spec: a spec
 * @datum: a datum
 *
 * Reads one datum out: what a tooltip shows and a screen reader says.
 *
 * Returns: (transfer full) (nullable): the reading, %NULL if there is no such datum
 */
char *
vir_chart_describe_datum (const VirChartSpec *spec,
                          guint               datum)
{
  const VirChartDatum *d = vir_chart_spec_get_datum (spec, datum);

  return d != NULL ? spec->klass->read_datum (spec, d) : NULL;
}
