/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Each year in the words of its own chart. */

#include "config.h"

#include "vir-multiples-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

static const VirChartSpec *
part_of (const VirChartSpec *spec,
         guint               p)
{
  return vir_multiples_data (spec)->parts[p];
}

const char *
vir_multiples_say_kind (const VirChartSpec *spec)
{
  return spec->n_panels > 0 ? part_of (spec, 0)->klass->say_kind (part_of (spec, 0)) : _ ("Small charts");
}

void
vir_multiples_append_facts (const VirChartSpec *spec,
                            GString            *out)
{
  for (guint p = 0; p < spec->n_panels; p++)
    {
      const VirChartSpec *part = part_of (spec, p);

      if (p > 0)
        vir_words_append_separator (out);
      g_string_append_printf (out, "%s, ", part->head.years);
      if (part->refusal != NULL)
        g_string_append (out, _ ("no chart"));
      else
        part->klass->append_facts (part, out);
    }
}

char *
vir_multiples_read_datum (const VirChartSpec  *spec,
                          const VirChartDatum *datum)
{
  const VirChartSpec *part = part_of (spec, datum->panel);
  g_autofree char    *reading = part->klass->read_datum (part, vir_chart_spec_get_datum (part, datum->index));

  /* Translators: a year, then what is said of it */
  return g_strdup_printf (_ ("%s: %s"), part->head.years, reading);
}
