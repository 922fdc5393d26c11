/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-slope-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* So many services are told in the alternative text. */
#define MOST_TOLD 6

const char *
vir_slope_say_kind (const VirChartSpec *spec)
{
  return _ ("Slope chart of service budgets before and after");
}

/* "from £10 million to £10.75 million, £750,000 more" */
static char *
write_change (const VirSlopeLine *line)
{
  g_autofree char *before = vir_words_money (line->before);
  g_autofree char *after = vir_words_money (line->after);
  g_autofree char *change = vir_words_money (ABS (line->after - line->before));

  if (line->after > line->before)
    /* Translators: three amounts */
    return g_strdup_printf (_ ("from %s to %s, %s more"), before, after, change);
  return g_strdup_printf (_ ("from %s to %s, %s less"), before, after, change);
}

void
vir_slope_append_facts (const VirChartSpec *spec,
                        GString            *out)
{
  const VirSlopeData *data = vir_slope_data (spec);
  guint               n_changed = 0, n_same = 0, n_unknown = 0;

  /* Translators: what is left and what is right of the chart */
  g_string_append_printf (out, _ ("%s and %s"), data->left, data->right);
  for (guint i = 0; i < data->n_lines; i++)
    {
      const VirSlopeLine *line = &data->lines[i];
      g_autofree char    *change = NULL;

      n_unknown += vir_slope_is_known (line) ? 0 : 1;
      n_same += vir_slope_is_known (line) && !vir_slope_is_changed (line) ? 1 : 0;
      if (!vir_slope_is_changed (line) || n_changed++ >= MOST_TOLD)
        continue;
      change = write_change (line);
      vir_words_append_separator (out);
      g_string_append_printf (out, "%s %s", line->name, change);
    }
  if (n_changed > MOST_TOLD)
    g_string_append_printf (out, ngettext ("; %u other changed service", "; %u other changed services", n_changed - MOST_TOLD),
                            n_changed - MOST_TOLD);
  if (n_same > 0)
    g_string_append_printf (out, ngettext ("; %u service unchanged", "; %u services unchanged", n_same), n_same);
  if (n_unknown > 0)
    g_string_append_printf (out, ngettext ("; %u service not known", "; %u services not known", n_unknown), n_unknown);
}

char *
vir_slope_read_datum (const VirChartSpec  *spec,
                      const VirChartDatum *datum)
{
  const VirSlopeData *data = vir_slope_data (spec);
  const VirSlopeLine *line = &data->lines[datum->index];
  g_autofree char    *before = vir_words_amount (spec, line->before);
  g_autofree char    *after = vir_words_amount (spec, line->after);
  g_autofree char    *flags = vir_words_flags (line->flags);
  GString            *out = g_string_new (NULL);

  if (vir_slope_is_known (line) && !vir_slope_is_changed (line))
    /* Translators: a service, an amount */
    g_string_append_printf (out, _ ("%s: %s, unchanged"), line->name, before);
  else
    /* Translators: a service, a budget, an amount, a budget, an amount */
    g_string_append_printf (out, _ ("%s: %s %s, %s %s"), line->name, data->left, before, data->right, after);
  if (vir_slope_is_changed (line))
    {
      g_autofree char *change = vir_words_amount (spec, ABS (line->after - line->before));

      g_string_append_printf (out, line->after > line->before ? _ (", %s more") : _ (", %s less"), change);
    }
  if (*flags != '\0')
    g_string_append_printf (out, ", %s", flags);
  return g_string_free (out, FALSE);
}
