/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-phasing-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static const char *const months[] = {
  N_ ("April"), N_ ("May"), N_ ("June"), N_ ("July"), N_ ("August"), N_ ("September"),
  N_ ("October"), N_ ("November"), N_ ("December"), N_ ("January"), N_ ("February"), N_ ("March")
};

const char *
vir_phasing_month (guint month)
{
  return month < G_N_ELEMENTS (months) ? _ (months[month]) : "";
}

const char *
vir_phasing_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Grid of savings by year");
}

/* "£8.0 million by 2021/22, not split by year" */
char *
vir_phasing_say_span (const VirPhasingRow *row,
                      const char          *amount)
{
  if (row->span_to == NULL)
    /* Translators: an amount */
    return g_strdup_printf (_ ("%s, not split by year"), amount);
  /* Translators: an amount, a year */
  return g_strdup_printf (row->span_by ? _ ("%s by %s, not split by year") : _ ("%s in all to %s, not split by year"),
                          amount,
                          row->span_to);
}

static char *
say_total (const VirPhasingTotal *total,
           const char            *amount)
{
  if (total->unknown == 0)
    return g_strdup (amount);
  /* Translators: an amount, how many others are not known */
  return g_strdup_printf (ngettext ("%s and %u not known", "%s and %u not known", total->unknown), amount, total->unknown);
}

void
vir_phasing_append_facts (const VirChartSpec *spec,
                          GString            *out)
{
  const VirPhasingData *data = vir_phasing_data (spec);
  guint                 spans = 0;

  if (data->n_rows == 0)
    {
      g_string_append (out, _ ("no savings"));
      return;
    }
  g_string_append_printf (out, ngettext ("%u saving", "%u savings", data->n_rows), data->n_rows);
  for (guint y = 0; y < data->n_years; y++)
    {
      g_autofree char *amount = vir_words_money (data->totals[y].known);
      g_autofree char *words = say_total (&data->totals[y], amount);

      g_string_append_printf (out, "%s%s %s", y == 0 ? "; " : ", ", data->years[y], words);
    }
  for (guint i = 0; i < data->n_rows; i++)
    spans += data->rows[i].phased ? 0 : 1;
  if (spans > 0)
    g_string_append_printf (out, ngettext ("; %u is not split by year", "; %u are not split by year", spans), spans);
}

static void
append_share (GString              *words,
              const VirPhasingCell *cell)
{
  if (vir_known (cell->share) && cell->share != 1000000 && cell->amount != 0)
    /* Translators: a share in per cent of what a saving is in a full year */
    g_string_append_printf (words, _ (", %u%% of a full year"), (guint) vir_ratio (cell->share, 1, 10000));
}

static char *
read_cell (const VirChartSpec  *spec,
           const VirPhasingRow *row,
           guint                year)
{
  const VirPhasingData *data = vir_phasing_data (spec);
  const VirPhasingCell *cell = &row->cells[year];
  g_autofree char      *amount = vir_words_amount (spec, row->phased ? cell->amount : row->span);
  GString              *words = g_string_new (row->name);
  g_autofree char      *flags = vir_words_flags (row->flags);

  if (!row->phased)
    {
      g_autofree char *span = vir_phasing_say_span (row, amount);

      g_string_append_printf (words, ": %s", span);
    }
  else
    {
      /* Translators: a year, an amount */
      g_string_append_printf (words, _ (", %s: %s"), data->years[year], amount);
      append_share (words, cell);
      if (row->start_year == (int) year && row->n_months > 0)
        /* Translators: the name of a month, how many months */
        g_string_append_printf (words, ngettext (", from %s, %u month", ", from %s, %u months", row->n_months),
                                vir_phasing_month (row->first_month), row->n_months);
    }
  if (*flags != '\0')
    g_string_append_printf (words, " (%s)", flags);
  return g_string_free (words, FALSE);
}

char *
vir_phasing_read_datum (const VirChartSpec  *spec,
                        const VirChartDatum *datum)
{
  const VirPhasingData *data = vir_phasing_data (spec);
  g_autofree char      *amount = NULL;
  g_autofree char      *words = NULL;

  if (datum->index < data->n_rows)
    return read_cell (spec, &data->rows[datum->index], datum->sub);
  amount = vir_words_amount (spec, data->totals[datum->sub].known);
  words = say_total (&data->totals[datum->sub], amount);
  /* Translators: a year, an amount */
  return g_strdup_printf (_ ("All savings, %s: %s"), data->years[datum->sub], words);
}
