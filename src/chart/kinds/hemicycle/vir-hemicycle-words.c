/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chart in words: what it is, its key figures, the reading of one datum. Must not say anything the
 * figures do not. */

#include "config.h"

#include "vir-hemicycle-private.h"

#include <glib/gi18n-lib.h>

#include "vir-chart-words.h"

/* How members voted. Those who are only missing from the count are not called absent. */
const char *
vir_hemicycle_cast_words (const VirHemicycleVote *vote,
                          guint                   cast)
{
  switch (cast)
    {
    case VIR_CAST_FOR:
      /* Translators: votes for a motion */
      return C_ ("vote", "for");
    case VIR_CAST_AGAINST:
      return C_ ("vote", "against");
    case VIR_CAST_ABSTAIN:
      return C_ ("vote", "abstained");
    case VIR_CAST_ABSENT:
      return vote->inferred ? C_ ("vote", "did not vote") : C_ ("vote", "absent");
    default:
      return C_ ("vote", "not recorded");
    }
}

/* Members who voted so, by the parts. */
gint64
vir_hemicycle_count (const VirHemicycleVote *vote,
                     guint                   cast)
{
  gint64 n = 0;

  for (guint i = 0; i < vote->n_parts; i++)
    if (vote->parts[i].cast == cast)
      n += vote->parts[i].n;

  return n;
}

char *
vir_hemicycle_number (gint64 n)
{
  return vir_known (n) ? g_strdup_printf ("%" G_GINT64_FORMAT, n) : g_strdup ("?");
}

const char *
vir_hemicycle_say_kind (const VirChartSpec *spec)
{
  return spec->data != NULL && vir_hemicycle_data (spec)->form == VIR_HEMICYCLE_BARS
           ? _ ("Bar chart of how members voted on each question")
           : _ ("Half circle of seats by how members voted");
}

static void
append_vote (const VirHemicycleVote *vote,
             GString                *out)
{
  /* Translators: what was voted on and what became of it */
  g_string_append_printf (out, _ ("%s: %s"), vote->title, vote->outcome);
  for (guint c = 0; c < VIR_N_CASTS; c++)
    if (vir_known (vote->counts[c]) && (vote->counts[c] != 0 || c == VIR_CAST_FOR || c == VIR_CAST_AGAINST))
      g_string_append_printf (out, ", %" G_GINT64_FORMAT " %s", vote->counts[c], vir_hemicycle_cast_words (vote, c));
  if (vir_known (vote->needed))
    {
      g_autofree char *needed = vir_hemicycle_number (vote->needed);

      g_string_append_printf (out, _ (", %s to win"), needed);
    }
}

void
vir_hemicycle_append_facts (const VirChartSpec *spec,
                            GString            *out)
{
  const VirHemicycleData *data = vir_hemicycle_data (spec);

  if (data->n_votes == 0)
    g_string_append (out, _ ("there are no votes"));
  for (guint i = 0; i < data->n_votes; i++)
    {
      if (i > 0)
        vir_words_append_separator (out);
      append_vote (&data->votes[i], out);
    }
}

char *
vir_hemicycle_read_datum (const VirChartSpec  *spec,
                          const VirChartDatum *datum)
{
  const VirHemicycleData *data = vir_hemicycle_data (spec);
  const VirHemicycleVote *vote = &data->votes[datum->index];
  const VirHemicyclePart *part = &vote->parts[datum->sub];
  const char             *words = vir_hemicycle_cast_words (vote, part->cast);
  GString                *out = g_string_new (NULL);

  if (data->form == VIR_HEMICYCLE_BARS)
    g_string_append_printf (out, "%s, %s. ", vote->title, vote->outcome);
  if (part->n == 0)
    g_string_append (out, _ ("No count is recorded"));
  else if (part->cast == VIR_SEAT_UNRECORDED && *part->name != '\0')
    g_string_append_printf (out, ngettext ("%s: %u seat, vote not recorded", "%s: %u seats, votes not recorded", part->n), part->name, part->n);
  else if (part->cast == VIR_SEAT_UNRECORDED)
    g_string_append_printf (out, ngettext ("%u seat that no group holds", "%u seats that no group holds", part->n), part->n);
  else if (*part->name != '\0')
    /* Translators: a group, members of it, how they voted */
    g_string_append_printf (out, _ ("%s: %u %s"), part->name, part->n, words);
  else
    g_string_append_printf (out, _ ("%u %s, groups not recorded"), part->n, words);
  return g_string_free (out, FALSE);
}
