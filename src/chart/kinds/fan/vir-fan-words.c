/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-fan-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"
#include "vir-rate.h"

#define ONE_PERCENT (VIR_RATE_ONE / 100)

/* A chance in whole percent; what is nearly never or nearly always is not said to be either. */
char *
vir_fan_share (gint64 ppm)
{
  if (!vir_known (ppm))
    return g_strdup (_ ("not known"));
  if (ppm > 0 && ppm < ONE_PERCENT)
    return g_strdup (_ ("under 1%"));
  if (ppm < VIR_RATE_ONE && ppm > VIR_RATE_ONE - ONE_PERCENT)
    return g_strdup (_ ("over 99%"));
  return vir_rate_format (ppm, 0, FALSE);
}

/* The chance of the first year of which one is known, and of the last. */
char *
vir_fan_sentence (const VirFanData *data)
{
  const VirFanYear *first = NULL, *last = NULL;
  g_autofree char  *start = NULL, *end = NULL, *floor = NULL;

  for (guint i = 0; i < data->n_years; i++)
    if (vir_known (data->years[i].outcome.chance))
      {
        first = first == NULL ? &data->years[i] : first;
        last = &data->years[i];
      }
  if (first == NULL)
    return g_strdup (data->measure == VIR_RISK_GAP ? _ ("The chance of a gap is not given.")
                                                   : _ ("The chance of falling below the minimum is not given."));
  start = vir_fan_share (first->outcome.chance);
  end = vir_fan_share (last->outcome.chance);
  if (data->measure == VIR_RISK_GAP)
    /* Translators: chances in percent, and years */
    return first == last ? g_strdup_printf (_ ("Chance of a gap: %s in %s."), start, first->label)
                         : g_strdup_printf (_ ("Chance of a gap: %s in %s, %s in %s."),
                                            start, first->label, end, last->label);
  floor = vir_known (data->floor) ? vir_words_money (data->floor) : g_strdup (_ ("not known"));
  /* Translators: an amount, chances in percent, and years */
  return first == last ? g_strdup_printf (_ ("Chance of falling below the minimum (%s): %s in %s."),
                                          floor, start, first->label)
                       : g_strdup_printf (_ ("Chance of falling below the minimum (%s): %s in %s, %s in %s."),
                                          floor, start, first->label, end, last->label);
}

/**
 * vir_fan_chart_note:
 * @data: a fan
 *
 * Says what must be known of the study: how many runs, from which seed, and what varies.
 *
 * Returns: (transfer full): sentences
 */
char *
vir_fan_chart_note (const VirFanData *data)
{
  static const VirChartUnit plain = { 1, "", 0 };
  GString                  *note = g_string_new (NULL);

  if (vir_known (data->runs))
    {
      g_autofree char *runs = vir_chart_number (&plain, data->runs, 0, FALSE);

      /* Translators: how many runs a study of risk had */
      g_string_append_printf (note, ngettext ("%s run", "%s runs", (gulong) data->runs), runs);
    }
  else
    g_string_append (note, _ ("An unknown number of runs"));
  if (vir_known (data->seed))
    g_string_append_printf (note, _ (", seed %" G_GINT64_FORMAT "."), data->seed);
  else
    g_string_append (note, _ (", no seed."));
  if (data->varies != NULL && *data->varies != '\0')
    g_string_append_printf (note, _ (" What varies: %s."), data->varies);
  else
    g_string_append (note, _ (" What varies is not said."));
  return g_string_free (note, FALSE);
}

const char *
vir_fan_say_kind (const VirChartSpec *spec)
{
  const VirFanData *data = vir_fan_data (spec);

  if (data != NULL && data->form == VIR_FAN_DOTS)
    return data->measure == VIR_RISK_GAP ? _ ("A hundred dots a year, by whether a gap is left")
                                         : _ ("A hundred dots a year, by whether the reserve holds");
  return data == NULL || data->measure == VIR_RISK_GAP ? _ ("Fan chart of how sure the gap is")
                                                       : _ ("Fan chart of how sure the general reserve is");
}

static char *
read_year (const VirFanData *data,
           const VirFanYear *year)
{
  const gint64    *p = year->outcome.percentiles;
  g_autofree char *share = vir_fan_share (year->outcome.chance);
  g_autofree char *median = NULL, *low = NULL, *high = NULL;

  if (!vir_fan_year_known (year) && !vir_known (year->outcome.chance))
    return g_strdup_printf (_ ("%s: not known"), year->label);
  if (!vir_fan_year_known (year))
    return g_strdup_printf (data->measure == VIR_RISK_GAP ? _ ("%s: outcomes not known, chance of a gap %s")
                                                          : _ ("%s: outcomes not known, chance of falling below the minimum %s"),
                            year->label,
                            share);
  median = vir_words_money (p[VIR_RISK_MEDIAN]);
  low = vir_words_money (p[0]);
  high = vir_words_money (p[VIR_RISK_N_PERCENTILES - 1]);
  /* Translators: a year, its median, and what eight runs in ten lie between; a chance in percent */
  return g_strdup_printf (data->measure == VIR_RISK_GAP
                            ? _ ("%s: median %s, 8 runs in 10 from %s to %s, chance of a gap %s")
                            : _ ("%s: median %s, 8 runs in 10 from %s to %s, chance of falling below the minimum %s"),
                          year->label,
                          median,
                          low,
                          high,
                          share);
}

void
vir_fan_append_facts (const VirChartSpec *spec,
                      GString            *out)
{
  const VirFanData *data = vir_fan_data (spec);

  if (data->n_years == 0)
    g_string_append (out, _ ("no year was studied"));
  for (guint i = 0; i < data->n_years; i++)
    if (i == 0 || i + 1 == data->n_years)
      {
        g_autofree char *words = read_year (data, &data->years[i]);

        if (i > 0)
          vir_words_append_separator (out);
        g_string_append (out, words);
      }
}

char *
vir_fan_read_datum (const VirChartSpec  *spec,
                    const VirChartDatum *datum)
{
  return read_year (vir_fan_data (spec), &vir_fan_data (spec)->years[datum->index]);
}
