/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-votes-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* Names that stand in the alternative text; more would be a list. */
#define MOST_FACTS 12

const char *
vir_votes_say_kind (const VirChartSpec *spec G_GNUC_UNUSED)
{
  return _ ("Step line of the gap left after each vote");
}

void
vir_votes_append_facts (const VirChartSpec *spec,
                        GString            *out)
{
  const VirVotesData *data = vir_votes_data (spec);

  vir_words_append_budget (out, _ ("before any vote"), data->before, 0);
  for (guint i = 0; i < MIN (data->n_steps, MOST_FACTS); i++)
    {
      g_autofree char *name = g_strdup_printf ("%s (%s)", data->steps[i].name, data->steps[i].outcome);

      vir_words_append_separator (out);
      vir_words_append_budget (out, name, data->steps[i].after, 0);
    }
  if (data->n_steps > MOST_FACTS)
    {
      vir_words_append_separator (out);
      g_string_append_printf (out, ngettext ("and %u more vote", "and %u more votes", data->n_steps - MOST_FACTS), data->n_steps - MOST_FACTS);
    }
}

char *
vir_votes_read_datum (const VirChartSpec  *spec,
                      const VirChartDatum *datum)
{
  const VirVotesData *data = vir_votes_data (spec);
  const VirVotesStep *step;
  g_autofree char    *after = NULL;
  GString            *out;

  if (datum->index == 0)
    return vir_words_result (_ ("Before any vote"), data->before, 0, spec);

  step = &data->steps[datum->index - 1];
  after = vir_chart_words_left (step->after, 0, spec->head.format);
  out = g_string_new (NULL);
  /* Translators: number of a vote, how many votes, an amendment, "lost", how the budget stands */
  g_string_append_printf (out, _ ("Vote %u of %u, %s: %s; after it %s"), datum->index, data->n_steps, step->name, step->outcome, after);
  if (!step->counts && vir_known (step->if_carried))
    {
      g_autofree char *otherwise = vir_chart_words_left (step->if_carried, 0, spec->head.format);

      g_string_append_printf (out, _ ("; if carried %s"), otherwise);
    }
  if (step->reduced > 0)
    {
      g_autofree char *amount = vir_words_amount (spec, step->reduced);

      g_string_append_printf (out, _ ("; %s of it is cut back"), amount);
    }
  return g_string_free (out, FALSE);
}
