/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-gap-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

const char *
vir_gap_say_kind (const VirChartSpec *spec)
{
  if (spec->n_panels == 1 && vir_gap_panel (spec, 0)->as_bars)
    return _ ("Bar chart of the gap left after each saving");
  return _ ("Line chart of the gap left after savings");
}

static void
append_gap (GString           *out,
            const VirGapPanel *panel,
            gboolean           with_heading)
{
  guint n_unknown = 0;

  for (guint i = 0; i < panel->n_steps; i++)
    n_unknown += vir_known (panel->steps[i].claimed) ? 0 : 1;
  if (with_heading)
    g_string_append_printf (out, "%s, ", panel->heading);
  if (vir_known (panel->opening))
    {
      g_autofree char *opening = vir_words_money (panel->opening);

      g_string_append_printf (out,
                              ngettext ("%s to find before %u saving",
                                        "%s to find before %u savings",
                                        panel->n_steps),
                              opening,
                              panel->n_steps);
      vir_words_append_separator (out);
    }
  vir_words_append_budget (out, _ ("published budget"), panel->end_gap, n_unknown);
  if (vir_known (panel->assessed_end_gap))
    {
      vir_words_append_separator (out);
      vir_words_append_budget (out, _ ("as assessed"), panel->assessed_end_gap, 0);
    }
  for (guint i = 0; i < panel->n_packages; i++)
    {
      vir_words_append_separator (out);
      vir_words_append_budget (out, panel->packages[i].name, panel->packages[i].end_gap, panel->packages[i].n_unknown);
    }
}

void
vir_gap_append_facts (const VirChartSpec *spec,
                      GString            *out)
{
  for (guint p = 0; p < spec->n_panels; p++)
    {
      if (p > 0)
        vir_words_append_separator (out);
      append_gap (out, vir_gap_panel (spec, p), spec->n_panels > 1);
    }
}

static char *
read_step (const VirChartSpec  *spec,
           const VirChartDatum *datum)
{
  const VirGapPanel *panel = vir_gap_panel (spec, datum->panel);
  const VirGapStep  *step = &panel->steps[datum->index];
  g_autofree char   *claimed = vir_words_amount (spec, step->claimed);
  g_autofree char   *assessed = vir_words_amount (spec, step->assessed);
  GString           *out = g_string_new (NULL);
  gint64             after = panel->opening;

  /* Translators: "Saving 4 of 17, Day services, £2.500m claimed" */
  g_string_append_printf (out,
                          _ ("Saving %u of %u, %s, %s claimed"),
                          datum->index + 1,
                          panel->n_steps,
                          step->label,
                          claimed);
  if (vir_known (step->assessed))
    g_string_append_printf (out, _ (", %s assessed"), assessed);
  if (step->flags & VIR_MARK_ONE_OFF)
    g_string_append (out, _ (", one-off"));
  for (guint i = 0; i <= datum->index && vir_known (after); i++)
    after = vir_known (panel->steps[i].claimed) ? after - panel->steps[i].claimed : VIR_UNKNOWN;
  if (vir_known (after))
    {
      g_autofree char *gap = vir_words_amount (spec, after);

      g_string_append_printf (out, _ (", gap after it %s"), gap);
    }
  if (step->flags & VIR_MARK_ILLUSTRATIVE)
    g_string_append (out, _ (", illustrative"));
  return g_string_free (out, FALSE);
}

static char *
read_move (const VirChartSpec *spec,
           const char         *who,
           const VirGapMove   *move)
{
  g_autofree char *amount = vir_words_amount (spec, vir_known (move->effect) ? ABS (move->effect) : VIR_UNKNOWN);
  const char      *one_off = move->flags & VIR_MARK_ONE_OFF ? _ (", one-off") : "";

  if (!vir_known (move->effect))
    return g_strdup_printf (_ ("%s: %s, amount not known"), who, move->label);
  /* Translators: who, what, an amount, then nothing or ", one-off" */
  return g_strdup_printf (move->effect > 0 ? _ ("%s: %s, adds %s to the gap%s")
                                           : _ ("%s: %s, closes the gap by %s%s"),
                          who,
                          move->label,
                          amount,
                          one_off);
}

char *
vir_gap_read_datum (const VirChartSpec  *spec,
                    const VirChartDatum *datum)
{
  const VirGapPanel *panel = vir_gap_panel (spec, datum->panel);

  switch ((guint) datum->kind)
    {
    case VIR_DATUM_OPENING:
      return vir_words_result (_ ("Before any saving"), panel->opening, 0, spec);
    case VIR_DATUM_STEP:
      return read_step (spec, datum);
    case VIR_DATUM_TAIL:
      return read_move (spec, _ ("Published budget"), &panel->tail[datum->index]);
    case VIR_DATUM_PUBLISHED:
      return vir_words_result (_ ("Published budget"), panel->end_gap, 0, spec);
    case VIR_DATUM_ASSESSED:
      return vir_words_result (_ ("As assessed"), panel->assessed_end_gap, 0, spec);
    case VIR_DATUM_PACKAGE:
      return vir_words_result (panel->packages[datum->index].name,
                               panel->packages[datum->index].end_gap,
                               panel->packages[datum->index].n_unknown,
                               spec);
    case VIR_DATUM_MOVE:
    default:
      return read_move (spec,
                        panel->packages[datum->index].name,
                        &panel->packages[datum->index].moves[datum->sub]);
    }
}
