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

/* Years that cannot be drawn have no panel; the note says which, and why the first of them. */
static char *
write_note (const VirChartHead *head,
            GPtrArray          *refused)
{
  GString            *note = g_string_new (head->note);
  const VirChartSpec *first = refused->len > 0 ? g_ptr_array_index (refused, 0) : NULL;

  if (first == NULL)
    return g_string_free (note, FALSE);
  if (note->len > 0)
    g_string_append_c (note, ' ');
  g_string_append (note, _ ("Not drawn:"));
  for (guint i = 0; i < refused->len; i++)
    g_string_append_printf (note, "%s %s", i > 0 ? "," : "",
                            ((const VirChartSpec *) g_ptr_array_index (refused, i))->head.years);
  g_string_append_printf (note, ". %s", first->refusal);
  return g_string_free (note, FALSE);
}

static VirChartSpec *
join (const VirChartClass *klass,
      const VirOutlook    *outlook,
      const VirChartAsk   *ask,
      GPtrArray           *drawn,
      GPtrArray           *refused)
{
  const VirChartSpec *part = g_ptr_array_index (drawn, 0);
  g_autofree char    *first = vir_year_format (outlook->years.first);
  g_autofree char    *last = vir_year_format (outlook->years.first + (int) outlook->years.n - 1);
  /* Translators: the first and the last year shown */
  g_autofree char    *years = g_strdup_printf (_ ("%s to %s"), first, last);
  /* Translators: the name of a kind of chart, such as “Budget bridge” */
  g_autofree char    *title = g_strdup_printf (_ ("%s, year by year"), _ (klass->title));
  g_autofree char    *subtitle = write_subtitle (&part->head, years);
  g_autofree char    *note = write_note (&part->head, refused);
  VirChartHead        head = part->head;

  head.title = ask->title != NULL ? ask->title : title;
  head.subtitle = subtitle;
  head.years = years;
  head.note = note;
  return vir_multiples_chart_new (&head, (VirChartSpec *const *) drawn->pdata, drawn->len);
}

/**
 * vir_multiples_chart_build:
 * @klass: a kind of chart that shows one year
 * @outlook: an outlook of several years
 * @ask: how to build it; its year is not looked at
 *
 * Makes one chart for each year of an outlook that can be drawn. If it is only one, gives that one; if none, says why
 * as the first does.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_multiples_chart_build (const VirChartClass *klass,
                           const VirOutlook    *outlook,
                           const VirChartAsk   *ask)
{
  g_autoptr (GPtrArray) drawn = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_chart_spec_unref);
  g_autoptr (GPtrArray) refused = g_ptr_array_new_with_free_func ((GDestroyNotify) vir_chart_spec_unref);
  VirChartAsk           one = *ask;

  one.title = NULL;
  for (guint y = 0; y < outlook->years.n; y++)
    {
      VirChartSpec *part;

      one.year = (int) y;
      part = vir_chart_build (klass, outlook, &one);
      g_ptr_array_add (part->refusal == NULL ? drawn : refused, part);
    }
  if (drawn->len > 1)
    return join (klass, outlook, ask, drawn, refused);
  return vir_chart_spec_ref (g_ptr_array_index (drawn->len == 1 ? drawn : refused, 0));
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
