/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether the seats drawn are the votes recorded. */

#include "config.h"

#include "vir-hemicycle-private.h"

#include <glib/gi18n-lib.h>

#include "vir-hemicycle-seats.h"

static void
check_sums (const VirHemicycleVote *vote,
            VirChartLint           *lint)
{
  for (guint c = 0; c < VIR_N_CASTS; c++)
    {
      gint64 drawn = vir_hemicycle_count (vote, c);

      if (vir_known (vote->counts[c]) && drawn != vote->counts[c])
        vir_chart_lint_add (lint,
                            "votes-add-up",
                            VIR_LINT_REFUSED,
                            /* Translators: a vote, members, how they voted, members by group */
                            g_strdup_printf (_ ("%s: %" G_GINT64_FORMAT " %s by the total, %" G_GINT64_FORMAT
                                                " by group."),
                                             vote->title,
                                             vote->counts[c],
                                             vir_hemicycle_cast_words (vote, c),
                                             drawn),
                            g_strdup (_ ("Make the votes by group and in all agree.")));
    }
}

static void
check_vote (const VirHemicycleVote *vote,
            gboolean                seats,
            VirChartLint           *lint)
{
  guint n = 0;

  for (guint i = 0; i < vote->n_parts; i++)
    n += vote->parts[i].n;
  check_sums (vote, lint);
  if (vote->beyond > 0)
    vir_chart_lint_add (lint,
                        "votes-within-seats",
                        VIR_LINT_REFUSED,
                        g_strdup_printf (ngettext ("%s: %u vote more than the council has seats.",
                                                   "%s: %u votes more than the council has seats.",
                                                   (gulong) vote->beyond),
                                         vote->title,
                                         (guint) vote->beyond),
                        g_strdup (_ ("Correct the seats or the votes.")));
  if (vote->disagrees)
    vir_chart_lint_add (lint,
                        "votes-decide",
                        VIR_LINT_WARNED,
                        g_strdup_printf (_ ("%s: the count and the result contradict each other."), vote->title),
                        g_strdup (_ ("Check both, and the casting vote.")));
  if (seats && n > VIR_SEATS_MAX)
    vir_chart_lint_add (lint,
                        "seats-told-apart",
                        VIR_LINT_REFUSED,
                        g_strdup_printf (_ ("%u seats cannot be told apart."), n),
                        g_strdup (_ ("Show the votes as bars.")));
}

void
vir_hemicycle_lint (const VirChartSpec *spec,
                    VirChartLint       *lint)
{
  const VirHemicycleData *data = vir_hemicycle_data (spec);

  for (guint i = 0; i < data->n_votes; i++)
    check_vote (&data->votes[i], data->form == VIR_HEMICYCLE_SEATS, lint);
}
