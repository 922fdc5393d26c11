/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-tax-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_tax_say_kind (const VirChartSpec *spec)
{
  return _ ("Line chart of what an increase in council tax brings in");
}

/* "Published budget: 5.99%, Band D £1,322.73, brings in £21.7 million" */
static char *
write_mark (const VirTaxMark *mark)
{
  g_autofree char *rate = vir_tax_chart_rate (mark->rise);
  g_autofree char *band_d = vir_known (mark->band_d) ? vir_money_format (mark->band_d, VIR_FORMAT_PLAIN, VIR_MONEY_PENCE)
                                                     : g_strdup (_ ("not known"));
  g_autofree char *yield = vir_known (mark->yield) ? vir_words_money (mark->yield) : g_strdup (_ ("not known"));

  /* Translators: whose budget, a percentage, an amount, an amount */
  return g_strdup_printf (_ ("%s: increase %s, Band D %s, brings in %s"), mark->name, rate, band_d, yield);
}

static char *
write_limit (const VirTaxData *data)
{
  g_autofree char *rate = vir_tax_chart_rate (data->limit);

  /* Translators: the referendum limit: for whom, a percentage */
  return g_strdup_printf (data->is_above ? _ ("limit for %s: %s, above it a referendum")
                                         : _ ("limit for %s: %s, from it on a referendum"),
                          data->limit_name, rate);
}

void
vir_tax_append_facts (const VirChartSpec *spec,
                      GString            *out)
{
  const VirTaxData *data = vir_tax_data (spec);

  for (guint i = 0; i < data->n_marks; i++)
    {
      g_autofree char *words = write_mark (&data->marks[i]);

      if (i > 0)
        vir_words_append_separator (out);
      g_string_append (out, words);
    }
  if (vir_known (data->limit))
    {
      g_autofree char *words = write_limit (data);

      if (data->n_marks > 0)
        vir_words_append_separator (out);
      g_string_append (out, words);
    }
  else if (data->n_marks == 0)
    g_string_append (out, _ ("no increase is given"));
}

char *
vir_tax_read_datum (const VirChartSpec  *spec,
                    const VirChartDatum *datum)
{
  const VirTaxData *data = vir_tax_data (spec);
  const VirTaxMark *mark;
  g_autofree char  *words = NULL, *core = NULL, *asc = NULL, *core_yield = NULL, *asc_yield = NULL;

  if (datum->panel == 1)
    {
      g_autofree char *limit = write_limit (data);
      g_autofree char *yield = vir_words_amount (spec, data->limit_yield);

      /* Translators: the referendum limit, an amount */
      return g_strdup_printf (_ ("%s; it would bring in %s"), limit, yield);
    }
  mark = &data->marks[datum->index];
  words = write_mark (mark);
  if (!vir_known (mark->core) || !vir_known (mark->asc))
    return g_steal_pointer (&words);
  core = vir_tax_chart_rate (mark->core);
  asc = vir_tax_chart_rate (mark->asc);
  core_yield = vir_words_amount (spec, mark->core_yield);
  asc_yield = vir_words_amount (spec, mark->asc_yield);
  /* Translators: the reading of an increase; then its two parts, a percentage and an amount each */
  return g_strdup_printf (_ ("%s: core %s, %s; adult social care %s, %s"), words, core, core_yield, asc, asc_yield);
}
