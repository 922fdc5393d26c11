/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its dates, the reading of one datum. Must not say anything the dates do not. */

#include "config.h"

#include "vir-deadlines-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_deadlines_say_kind (const VirChartSpec *spec)
{
  return _ ("Timeline of the dates of the budget");
}

void
vir_deadlines_append_facts (const VirChartSpec *spec,
                            GString            *out)
{
  const VirDeadlinesData *data = vir_deadlines_data (spec);

  for (guint i = 0; i < data->n_marks; i++)
    {
      g_autofree char *date = vir_date_format (data->marks[i].date);

      if (i > 0)
        vir_words_append_separator (out);
      /* Translators: what happens, a date */
      g_string_append_printf (out, _ ("%s, %s"), data->marks[i].label, date);
    }
  if (data->n_marks == 0)
    g_string_append (out, _ ("no date is given"));
}

char *
vir_deadlines_read_datum (const VirChartSpec  *spec,
                          const VirChartDatum *datum)
{
  const VirDeadlinesData *data = vir_deadlines_data (spec);
  const VirDeadlineMark  *mark = &data->marks[datum->index];
  g_autofree char        *date = vir_date_format (mark->date);
  /* Translators: what happens, a date */
  GString                *out = g_string_new (NULL);

  g_string_append_printf (out, _ ("%s, %s"), mark->label, date);
  if (*mark->detail != '\0')
    g_string_append_printf (out, ", %s", mark->detail);
  if (datum->index > 0)
    g_string_append_printf (out,
                            ngettext (", %d working day after the date before", ", %d working days after the date before",
                                      (gulong) mark->working_days),
                            mark->working_days);
  if (data->today != 0)
    g_string_append_printf (out, ", %s", vir_deadlines_is_past (data, datum->index) ? _ ("past") : _ ("ahead"));
  if (mark->flags & VIR_MARK_ILLUSTRATIVE)
    g_string_append_printf (out, ", %s", _ ("illustrative"));
  return g_string_free (out, FALSE);
}
