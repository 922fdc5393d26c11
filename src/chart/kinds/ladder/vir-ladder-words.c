/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-ladder-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_ladder_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Bridge chart from a claimed figure to the assessed one");
}

static char *
say_step (const VirLadderStep *step,
          const char          *amount)
{
  /* Translators: a reason, an amount */
  return g_strdup_printf (step->amount < 0 ? _ ("%s takes %s off") : _ ("%s adds %s"), step->label, amount);
}

void
vir_ladder_append_facts (const VirChartSpec *spec,
                         GString            *out)
{
  const VirLadderData *data = vir_ladder_data (spec);
  g_autofree char     *claimed = vir_words_money (data->claimed);
  g_autofree char     *assessed = vir_words_money (data->assessed);

  /* Translators: an item, an amount */
  g_string_append_printf (out, _ ("%s, %s claimed"), data->name, claimed);
  for (guint i = 0; i < data->n_steps; i++)
    {
      const VirLadderStep *step = &data->steps[i];
      g_autofree char     *amount = vir_words_money (vir_known (step->amount) ? ABS (step->amount) : step->amount);
      g_autofree char     *words = say_step (step, amount);

      vir_words_append_separator (out);
      g_string_append (out, words);
    }
  vir_words_append_separator (out);
  g_string_append_printf (out, _ ("%s assessed"), assessed);
}

char *
vir_ladder_read_datum (const VirChartSpec  *spec,
                       const VirChartDatum *datum)
{
  const VirLadderData *data = vir_ladder_data (spec);
  const VirLadderStep *step;
  g_autofree char     *amount = NULL;
  g_autofree char     *words = NULL;

  if (datum->index == 0 || datum->index > data->n_steps)
    {
      amount = vir_words_amount (spec, datum->index == 0 ? data->claimed : data->assessed);
      return g_strdup_printf (datum->index == 0 ? _ ("%s: %s claimed") : _ ("%s: %s assessed"), data->name, amount);
    }
  step = &data->steps[datum->index - 1];
  amount = vir_words_amount (spec, vir_known (step->amount) ? ABS (step->amount) : step->amount);
  words = say_step (step, amount);
  return step->detail != NULL ? g_strdup_printf ("%s: %s", words, step->detail) : g_steal_pointer (&words);
}
