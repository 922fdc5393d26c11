/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-sources-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* So many rows of a side are told in the alternative text. */
#define MOST_FACTS 4

const char *
vir_sources_say_kind (const VirChartSpec *spec)
{
  return spec->data != NULL && vir_sources_data (spec)->form == VIR_SOURCES_FLOW
           ? _ ("Flow chart of what pays for what in one amendment")
           : _ ("Table of what pays for what in one amendment");
}

static void
append_side (GString              *out,
             const VirSourcesData *data,
             guint                 side)
{
  guint n = data->n_rows[side];

  g_string_append (out, side == VIR_SIDE_SOURCES ? _ ("paid for by ") : _ ("pays for "));
  if (n == 0)
    g_string_append (out, _ ("nothing"));
  for (guint i = 0; i < MIN (n, MOST_FACTS); i++)
    {
      const VirSourcesRow *row = &data->rows[side][i];
      g_autofree char     *amount = vir_known (row->amount) ? vir_words_money (row->amount) : g_strdup (_ ("not known"));

      g_string_append_printf (out, "%s%s %s", i > 0 ? ", " : "", row->label, amount);
    }
  if (n > MOST_FACTS)
    g_string_append_printf (out, ngettext (" and %u more", " and %u more", n - MOST_FACTS), n - MOST_FACTS);
}

void
vir_sources_append_facts (const VirChartSpec *spec,
                          GString            *out)
{
  const VirSourcesData *data = vir_sources_data (spec);

  g_string_append_printf (out, "%s: ", data->name);
  append_side (out, data, VIR_SIDE_SOURCES);
  vir_words_append_separator (out);
  append_side (out, data, VIR_SIDE_USES);
}

char *
vir_sources_read_datum (const VirChartSpec  *spec,
                        const VirChartDatum *datum)
{
  const VirSourcesRow *row = &vir_sources_data (spec)->rows[datum->sub][datum->index];
  g_autofree char     *amount = vir_words_amount (spec, row->amount);
  g_autofree char     *flags = vir_words_flags (row->flags);
  g_autofree char     *what = *flags != '\0' ? g_strdup_printf ("%s, %s", row->label, flags) : g_strdup (row->label);

  if (row->is_left)
    return g_strdup_printf (_ ("%s: %s"), row->label, amount);
  /* Translators: a change of the amendment, an amount */
  return g_strdup_printf (datum->sub == VIR_SIDE_SOURCES ? _ ("Paid for by %s: %s") : _ ("Pays for %s: %s"),
                          what,
                          amount);
}
