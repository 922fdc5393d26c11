/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds one chart a year and numbers their datums one after the other. A datum's index is its number in the chart
 * that it comes from. */

#include "config.h"

#include "vir-multiples-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-lint.h"
#include "vir-chart-spec-private.h"

/**
 * vir_multiples_chart_new:
 * @head: the words
 * @parts: (array length=n_parts): the charts, one a year; they are kept alive
 * @n_parts: how many
 *
 * Makes small multiples.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_multiples_chart_new (const VirChartHead  *head,
                         VirChartSpec *const *parts,
                         guint                n_parts)
{
  VirChartSpec     *spec = vir_spec_new (&vir_multiples_chart_class, head, n_parts);
  VirMultiplesData *data = vir_spec_block (spec, &(VirMultiplesData) { NULL, n_parts }, 1, sizeof (VirMultiplesData));
  GArray           *datums = g_array_new (FALSE, FALSE, sizeof (VirChartDatum));

  data->parts = vir_spec_block (spec, parts, n_parts, sizeof (VirChartSpec *));
  for (guint p = 0; p < n_parts; p++)
    {
      vir_spec_hold (spec, parts[p]);
      for (guint i = 0; i < parts[p]->n_datums; i++)
        vir_spec_datum (datums, parts[p]->datums[i].kind, parts[p]->datums[i].record, p, i + 1, 0);
    }
  spec->data = data;
  vir_spec_take_datums (spec, datums);
  return spec;
}

/* The subtitle of a part ends in its year; that of the whole has all of them. */
static char *
write_subtitle (const VirChartHead *first,
                const char         *years)
{
  g_autofree char *tail = g_strconcat (", ", first->years, NULL);

  if (g_str_has_suffix (first->subtitle, tail))
    return g_strdup_printf ("%.*s, %s", (int) (strlen (first->subtitle) - strlen (tail)), first->subtitle, years);
  return g_strdup_printf ("%s, %s", first->subtitle, years);
}

static VirChartSpec *
join (const VirChartClass *klass,
      const VirOutlook    *outlook,
      const VirChartAsk   *ask,
      VirChartSpec       **parts)
{
  guint             n = outlook->years.n;
  g_autofree char  *first = vir_year_format (outlook->years.first);
  g_autofree char  *last = vir_year_format (outlook->years.first + (int) n - 1);
  /* Translators: the first and the last year shown */
  g_autofree char  *years = g_strdup_printf (_ ("%s to %s"), first, last);
  /* Translators: the name of a kind of chart, such as “Budget bridge” */
  g_autofree char  *title = g_strdup_printf (_ ("%s, year by year"), _ (klass->title));
  g_autofree char  *subtitle = write_subtitle (&parts[0]->head, years);
  VirChartHead      head = parts[0]->head;

  head.title = ask->title != NULL ? ask->title : title;
  head.subtitle = subtitle;
  head.years = years;
  return vir_multiples_chart_new (&head, parts, n);
}

/**
 * vir_multiples_chart_build:
 * @klass: a kind of chart that shows one year
 * @outlook: an outlook of several years
 * @ask: how to build it; its year is not looked at
 *
 * Makes one chart for each year of an outlook. If none of them can be drawn, says why as the first does.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_multiples_chart_build (const VirChartClass *klass,
                           const VirOutlook    *outlook,
                           const VirChartAsk   *ask)
{
  VirChartSpec *parts[VIR_MAX_YEARS];
  VirChartSpec *spec;
  VirChartAsk   one = *ask;
  guint         n_drawn = 0;

  one.title = NULL;
  for (guint y = 0; y < outlook->years.n; y++)
    {
      one.year = (int) y;
      parts[y] = vir_chart_build (klass, outlook, &one);
      n_drawn += parts[y]->refusal == NULL ? 1 : 0;
    }
  spec = n_drawn > 0 ? join (klass, outlook, ask, parts) : vir_chart_spec_ref (parts[0]);
  for (guint y = 0; y < outlook->years.n; y++)
    vir_chart_spec_unref (parts[y]);
  return spec;
}

/* What would mislead in one year misleads in all; it is said once. */
void
vir_multiples_lint (const VirChartSpec *spec,
                    VirChartLint       *lint)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint p = 0; p < spec->n_panels; p++)
    {
      g_autoptr (VirChartLint) part = vir_chart_lint_new (vir_multiples_data (spec)->parts[p]);

      for (guint i = 0; i < vir_chart_lint_count (part); i++)
        {
          const VirLintFinding *finding = vir_chart_lint_nth (part, i);

          if (g_hash_table_add (said, (gpointer) finding->test))
            vir_chart_lint_add (lint, finding->test, finding->action, g_strdup (finding->reason),
                                g_strdup (finding->alternative));
        }
    }
}

/* Its parts are built one by one, so it is not among the kinds that people are offered. */
const VirChartClass vir_multiples_chart_class = {
  .kind = VIR_CHART_MULTIPLES,
  .name = "multiples",
  .title = N_ ("Year by year"),
  .question = N_ ("Does it hold in every year?"),
  .say_kind = vir_multiples_say_kind,
  .append_facts = vir_multiples_append_facts,
  .read_datum = vir_multiples_read_datum,
  .fill_table = vir_multiples_fill_table,
  .layout = vir_multiples_layout,
  .lint = vir_multiples_lint,
};
