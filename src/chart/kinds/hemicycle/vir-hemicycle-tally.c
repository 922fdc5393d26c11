/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Seats and words of one vote, from the engine's count of it. */

#include "config.h"

#include "vir-hemicycle-build-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-vote-words.h"

static void
name_group (VirHemicycleVotes   *v,
            const VirBodyRecord *body,
            VirHemicyclePart    *part)
{
  const VirInput *input = v->build.outlook->input;

  part->id = body->base.id;
  part->name = body->base.title != NULL ? body->base.title : body->base.id;
  part->short_name = body->short_name != NULL ? body->short_name : part->name;
  if (!v->build.ask->neutral)
    return;
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_BODY); i++)
    if (vir_input_nth (input, VIR_KIND_BODY, i) == (gconstpointer) body)
      {
        /* Translators: a political group in a neutral chart; %c is a letter */
        part->name = vir_build_take (&v->build, g_strdup_printf (_ ("Group %c"), 'A' + (int) (i % 26)));
        part->short_name = vir_build_take (&v->build, g_strdup_printf ("%c", 'A' + (int) (i % 26)));
      }
}

static void
add_part (GArray          *parts,
          VirHemicyclePart part,
          guint            cast,
          gint64           n)
{
  if (!vir_known (n) || n <= 0)
    return;
  part.cast = cast;
  part.n = (guint) MIN (n, G_MAXINT);
  g_array_append_val (parts, part);
}

/* In the order for, abstaining, absent, against, and by group in each. */
static void
add_counted (VirHemicycleVotes *v,
             const VirTally    *tally,
             GArray            *parts)
{
  for (guint c = 0; c < VIR_N_CASTS; c++)
    {
      VirHemicyclePart rest = { 0 };

      for (guint i = 0; i < tally->n_bodies; i++)
        {
          VirHemicyclePart part = { tally->bodies[i].id, tally->bodies[i].id, tally->bodies[i].id, 0, 0 };

          if (tally->bodies[i].body != NULL)
            name_group (v, tally->bodies[i].body, &part);
          add_part (parts, part, c, tally->bodies[i].counts[c]);
        }
      add_part (parts, rest, c, tally->others[c]);
    }
}

static void
add_seats (VirHemicycleVotes *v,
           const VirMajority *majority,
           GArray            *parts)
{
  VirHemicyclePart vacant = { 0 };

  for (guint i = 0; i < majority->n; i++)
    {
      VirHemicyclePart part = { 0 };

      name_group (v, majority->voters[i].body, &part);
      add_part (parts, part, VIR_SEAT_UNRECORDED, majority->voters[i].body->seats);
    }
  add_part (parts, vacant, VIR_SEAT_UNRECORDED, majority->vacant);
}

/* "carried", "lost, 13 votes short", "carried on the casting vote" */
static const char *
outcome_words (VirHemicycleVotes *v,
               const VirTally    *tally)
{
  const char *result = vir_vote_words_result (tally->vote->result);
  gint64      missing = tally->counted && vir_known (tally->needed) ? tally->needed - tally->counts[VIR_CAST_FOR] : 0;

  if (result == NULL)
    return tally->counted ? _ ("result not known") : _ ("no vote recorded");
  if (tally->counted && tally->vote->casting != VIR_CASTING_NONE && tally->counts[VIR_CAST_FOR] == tally->counts[VIR_CAST_AGAINST])
    /* Translators: "carried" or "lost" */
    return vir_build_take (&v->build, g_strdup_printf (_ ("%s on the casting vote"), result));
  if (tally->vote->result == VIR_RESULT_LOST && missing > 0)
    return vir_build_take (&v->build,
                           g_strdup_printf (ngettext ("%s, %u vote short", "%s, %u votes short", (gulong) missing),
                                            result,
                                            (guint) missing));
  return result;
}

const char *
vir_hemicycle_vote_title (VirHemicycleVotes   *v,
                          const VirVoteRecord *vote)
{
  if (v->build.ask->neutral && vote->amendment != NULL)
    for (guint i = 0; i < v->build.packages->len; i++)
      if (strcmp (vir_build_package (&v->build, i)->outlook->record->base.id, vote->amendment) == 0)
        return vir_build_package (&v->build, i)->name;

  return vote->base.title != NULL ? vote->base.title : vote->base.id;
}

static void
take_vote (VirHemicycleVotes *v,
           VirHemicycleVote   vote,
           GArray            *parts)
{
  vote.parts = (const VirHemicyclePart *) (gconstpointer) parts->data;
  vote.n_parts = parts->len;
  g_ptr_array_add (v->parts, parts);
  g_array_append_val (v->votes, vote);
}

void
vir_hemicycle_add_tally (VirHemicycleVotes *v,
                         const VirTally    *tally,
                         gboolean           with_seats)
{
  GArray          *parts = g_array_new (FALSE, FALSE, sizeof (VirHemicyclePart));
  VirHemicycleVote vote = { .id = tally->vote->base.id, .title = vir_hemicycle_vote_title (v, tally->vote), .needed = tally->needed };
  VirMajority      majority;

  vote.outcome = outcome_words (v, tally);
  vote.inferred = tally->inferred;
  vote.beyond = tally->beyond;
  vote.disagrees = tally->disagrees;
  memcpy (vote.counts, tally->counts, sizeof vote.counts);
  v->illustrative |= tally->vote->base.status == VIR_STATUS_ILLUSTRATIVE;
  if (tally->counted)
    add_counted (v, tally, parts);
  else
    {
      VirHemicyclePart unknown = { .cast = VIR_SEAT_UNRECORDED };

      for (guint c = 0; c < VIR_N_CASTS; c++)
        vote.counts[c] = VIR_UNKNOWN;
      if (with_seats && vir_majority_new (v->build.outlook->input, &majority))
        {
          add_seats (v, &majority, parts);
          vote.needed = majority.complete ? majority.needed : VIR_UNKNOWN;
        }
      else
        g_array_append_val (parts, unknown);
    }
  take_vote (v, vote, parts);
}
