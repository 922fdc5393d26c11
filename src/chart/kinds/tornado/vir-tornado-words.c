/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum, and whether its ranges mislead. Must not
 * say anything the figures do not. */

#include "config.h"

#include "vir-tornado-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"
#include "vir-rate.h"

/* So many assumptions are told in the alternative text. */
#define MOST_FACTS 3

const char *
vir_tornado_say_kind (const VirChartSpec *spec)
{
  return spec->data != NULL && vir_tornado_data (spec)->measure == VIR_RISK_RESERVE
           ? _ ("Tornado chart of what moves the general reserve most")
           : _ ("Tornado chart of what moves the gap most");
}

static char *
read_row (const VirTornadoRow *row)
{
  g_autofree char *low = NULL, *high = NULL, *width = NULL;

  if (!vir_known (row->low) && !vir_known (row->high))
    return g_strdup_printf (_ ("%s: not known"), row->name);
  low = vir_known (row->low) ? vir_words_money (row->low) : g_strdup (_ ("not known"));
  high = vir_known (row->high) ? vir_words_money (row->high) : g_strdup (_ ("not known"));
  if (!vir_known (vir_tornado_row_width (row)))
    /* Translators: an assumption; its low value and the outcome; its high value and the outcome */
    return g_strdup_printf (_ ("%s: %s with %s, %s with %s"), row->name, low, row->low_input, high, row->high_input);
  width = vir_words_money (vir_tornado_row_width (row));
  /* Translators: an assumption; outcome with its low value, outcome with its high value, and their difference */
  return g_strdup_printf (_ ("%s: %s with %s, %s with %s, a range of %s"),
                          row->name, low, row->low_input, high, row->high_input, width);
}

void
vir_tornado_append_facts (const VirChartSpec *spec,
                          GString            *out)
{
  const VirTornadoData *data = vir_tornado_data (spec);
  g_autofree char      *central = vir_words_amount (spec, data->central);

  g_string_append_printf (out, _ ("central %s"), central);
  for (guint i = 0; i < MIN (data->n_rows, MOST_FACTS); i++)
    {
      g_autofree char *words = read_row (&data->rows[i]);

      vir_words_append_separator (out);
      g_string_append (out, words);
    }
}

char *
vir_tornado_read_datum (const VirChartSpec  *spec,
                        const VirChartDatum *datum)
{
  return read_row (&vir_tornado_data (spec)->rows[datum->index]);
}

/* By which share of itself an assumption was moved, both ways alike; unknown if not so. */
static gint64
find_share (const VirTornadoRow *row)
{
  if (!vir_known (row->low_share) || !vir_known (row->high_share) || row->low_share == 0 ||
      row->low_share != -row->high_share)
    return VIR_UNKNOWN;
  return ABS (row->low_share);
}

void
vir_tornado_lint (const VirChartSpec *spec,
                  VirChartLint       *lint)
{
  const VirTornadoData *data = vir_tornado_data (spec);
  guint                 most = 0;
  gint64                share = VIR_UNKNOWN;
  g_autofree char      *words = NULL;

  for (guint i = 0; i < data->n_rows; i++)
    {
      guint same = 0;

      for (guint k = 0; k < data->n_rows && vir_known (find_share (&data->rows[i])); k++)
        same += find_share (&data->rows[k]) == find_share (&data->rows[i]);
      if (same > most)
        share = find_share (&data->rows[i]);
      most = MAX (most, same);
    }
  if (most < 2)
    return;
  words = vir_rate_format (share, share % (VIR_RATE_ONE / 100) == 0 ? 0 : 2, FALSE);
  vir_chart_lint_add (lint,
                      "tornado-ranges",
                      most == data->n_rows ? VIR_LINT_REFUSED : VIR_LINT_WARNED,
                      most == data->n_rows
                        ? g_strdup_printf (_ ("Every assumption is moved by the same share of itself, %s, so a small rate "
                                              "seems to matter little."),
                                           words)
                        : g_strdup_printf (_ ("%u of %u assumptions are moved by the same share of themselves, %s."),
                                           most,
                                           data->n_rows,
                                           words),
                      g_strdup (_ ("Give each assumption its own plausible range.")));
}
