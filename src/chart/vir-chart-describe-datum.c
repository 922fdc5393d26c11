/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads one datum of a chart out. Must not say anything the figures do not. */

#include "config.h"

#include "vir-chart-describe.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static char *
amount_words (const VirChartSpec *spec,
              gint64              pence)
{
  if (!vir_known (pence))
    return g_strdup (_ ("not known"));
  return vir_money_format (pence, spec->head.format, VIR_MONEY_STANDALONE);
}

static char *
read_step (const VirChartSpec  *spec,
           const VirChartDatum *datum)
{
  const VirGapPanel *panel = &spec->gap[datum->panel];
  const VirGapStep  *step = &panel->steps[datum->index];
  g_autofree char   *claimed = amount_words (spec, step->claimed);
  g_autofree char   *assessed = amount_words (spec, step->assessed);
  GString           *out = g_string_new (NULL);
  gint64             after = panel->opening;

  /* Translators: "Saving 4 of 17, Day services, £2.500m claimed" */
  g_string_append_printf (out,
                          _ ("Saving %u of %u, %s, %s claimed"),
                          datum->index + 1,
                          panel->n_steps,
                          step->label,
                          claimed);
  if (vir_known (step->assessed))
    g_string_append_printf (out, _ (", %s assessed"), assessed);
  if (step->flags & VIR_MARK_ONE_OFF)
    g_string_append (out, _ (", one-off"));
  for (guint i = 0; i <= datum->index && vir_known (after); i++)
    after = vir_known (panel->steps[i].claimed) ? after - panel->steps[i].claimed : VIR_UNKNOWN;
  if (vir_known (after))
    {
      g_autofree char *gap = amount_words (spec, after);

      g_string_append_printf (out, _ (", gap after it %s"), gap);
    }
  if (step->flags & VIR_MARK_ILLUSTRATIVE)
    g_string_append (out, _ (", illustrative"));
  return g_string_free (out, FALSE);
}

static char *
read_move (const VirChartSpec *spec,
           const char         *who,
           const VirGapMove   *move)
{
  g_autofree char *amount = amount_words (spec, vir_known (move->effect) ? ABS (move->effect) : VIR_UNKNOWN);
  const char      *one_off = move->flags & VIR_MARK_ONE_OFF ? _ (", one-off") : "";

  if (!vir_known (move->effect))
    return g_strdup_printf (_ ("%s: %s, amount not known"), who, move->label);
  /* Translators: who, what, an amount, then nothing or ", one-off" */
  return g_strdup_printf (move->effect > 0 ? _ ("%s: %s, adds %s to the gap%s")
                                           : _ ("%s: %s, closes the gap by %s%s"),
                          who,
                          move->label,
                          amount,
                          one_off);
}

static char *
read_result (const char *name,
             gint64      left,
             guint       n_unknown,
             const VirChartSpec *spec)
{
  g_autofree char *words = vir_chart_words_left (left, n_unknown, spec->head.format);

  return g_strdup_printf (_ ("%s: %s"), name, words);
}

static char *
read_package (const VirChartSpec  *spec,
              const VirChartDatum *datum)
{
  if (spec->kind == VIR_CHART_PACKAGES)
    {
      const VirPackageRow *row = &spec->packages[datum->panel].rows[datum->index];

      return read_result (row->name, row->left, row->n_unknown, spec);
    }
  else
    {
      const VirGapPackage *package = &spec->gap[datum->panel].packages[datum->index];

      return read_result (package->name, package->end_gap, package->n_unknown, spec);
    }
}

static char *
read_part (const VirChartSpec  *spec,
           const VirChartDatum *datum)
{
  const VirPackageRow  *row = &spec->packages[datum->panel].rows[datum->index];
  const VirPackagePart *part = &row->parts[datum->sub];
  g_autofree char      *amount = amount_words (spec, part->amount);

  /* Translators: a package, a part of it, an amount */
  return g_strdup_printf (VIR_PART_IS_SOURCE (part->kind) ? _ ("%s is paid for by %s, %s")
                                                          : _ ("%s pays for %s, %s"),
                          row->name,
                          vir_chart_words_part (part, FALSE),
                          amount);
}

static char *
read_bar (const VirChartSpec  *spec,
          const VirChartDatum *datum)
{
  const VirBarSeries *series = &spec->bars->series[datum->index];
  gint64              value = series->values[datum->panel];
  g_autofree char    *amount = amount_words (spec, value);

  if (!spec->bars->differences)
    {
      g_autofree char *words = vir_chart_words_left (value, 0, spec->head.format);

      return g_strdup_printf ("%s, %s: %s", spec->bars->years[datum->panel], series->name, words);
    }
  /* Translators: a year, a budget, an amount */
  return g_strdup_printf (_ ("%s, %s: %s against the published budget"),
                          spec->bars->years[datum->panel],
                          series->name,
                          amount);
}

static char *
read_column (const VirChartSpec  *spec,
             const VirChartDatum *datum)
{
  const VirBridgeColumn *step = &spec->bridge->steps[datum->index];
  g_autofree char     *amount = amount_words (spec, step->is_total || !vir_known (step->amount)
                                                      ? step->amount
                                                      : ABS (step->amount));

  if (step->is_total || !vir_known (step->amount))
    return g_strdup_printf (_ ("%s: %s"), step->label, amount);
  return g_strdup_printf (step->amount >= 0 ? _ ("%s adds %s") : _ ("%s takes %s off"), step->label, amount);
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

  if (d == NULL)
    return NULL;
  switch (d->kind)
    {
    case VIR_DATUM_OPENING:
      return read_result (_ ("Before any saving"), spec->gap[d->panel].opening, 0, spec);
    case VIR_DATUM_STEP:
      return read_step (spec, d);
    case VIR_DATUM_TAIL:
      return read_move (spec, _ ("Published budget"), &spec->gap[d->panel].tail[d->index]);
    case VIR_DATUM_PUBLISHED:
      return read_result (_ ("Published budget"), spec->gap[d->panel].end_gap, 0, spec);
    case VIR_DATUM_ASSESSED:
      return read_result (_ ("As assessed"), spec->gap[d->panel].assessed_end_gap, 0, spec);
    case VIR_DATUM_PACKAGE:
      return read_package (spec, d);
    case VIR_DATUM_MOVE:
      return read_move (spec,
                        spec->gap[d->panel].packages[d->index].name,
                        &spec->gap[d->panel].packages[d->index].moves[d->sub]);
    case VIR_DATUM_PART:
      return read_part (spec, d);
    case VIR_DATUM_BAR:
      return read_bar (spec, d);
    case VIR_DATUM_COLUMN:
      return read_column (spec, d);
    default:
      return NULL;
    }
}
