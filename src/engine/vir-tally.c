/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sums a vote from its total and its groups. */

#include "config.h"

#include "vir-tally.h"

#include <string.h>

/* A quorum is one member in so many. */
#define QUORUM 4

static gint64
or_zero (gint64 value)
{
  return vir_known (value) ? value : 0;
}

static gint64
sum_bodies (const VirTally *self,
            VirCast         cast)
{
  gint64 sum = VIR_UNKNOWN;

  for (guint i = 0; i < self->n_bodies; i++)
    if (vir_known (self->bodies[i].counts[cast]))
      sum = or_zero (sum) + self->bodies[i].counts[cast];

  return sum;
}

static void
take_bodies (const VirInput      *input,
             const VirVoteRecord *vote,
             VirTally            *self)
{
  self->n_bodies = vote->bodies.n;
  for (guint i = 0; i < vote->bodies.n; i++)
    {
      const VirBodyVote *cast = &((const VirBodyVote *) vote->bodies.items)[i];

      self->bodies[i] = (VirTallyBody){
        .body = cast->body != NULL ? vir_input_get (input, VIR_KIND_BODY, cast->body) : NULL,
        .id = cast->body,
        .counts = { cast->votes_for, cast->abstain, cast->absent, cast->votes_against },
      };
    }
}

/* A total that is printed stands before the sum of the groups. */
static void
take_totals (VirTally *self)
{
  const gint64 printed[VIR_N_CASTS] = { self->vote->votes_for, self->vote->abstain, VIR_UNKNOWN,
                                        self->vote->votes_against };

  for (guint c = 0; c < VIR_N_CASTS; c++)
    self->counts[c] = vir_known (printed[c]) ? printed[c] : sum_bodies (self, (VirCast) c);
  /* Where groups are recorded one by one, nobody abstained whom they do not name. */
  for (guint c = 0; c < VIR_N_CASTS && self->n_bodies > 0; c++)
    if (c != VIR_CAST_ABSENT && !vir_known (self->counts[c]) &&
        (vir_known (self->counts[VIR_CAST_FOR]) || vir_known (self->counts[VIR_CAST_AGAINST])))
      self->counts[c] = 0;
  self->counted = vir_known (self->counts[VIR_CAST_FOR]) && vir_known (self->counts[VIR_CAST_AGAINST]);
}

static void
find_absent (VirTally *self)
{
  gint64 cast = or_zero (self->counts[VIR_CAST_FOR]) + or_zero (self->counts[VIR_CAST_AGAINST]) +
                or_zero (self->counts[VIR_CAST_ABSTAIN]);
  gint64 recorded = cast + or_zero (self->counts[VIR_CAST_ABSENT]);

  if (!self->counted || !vir_known (self->seats))
    return;

  self->beyond = MAX (recorded - self->seats, 0);
  self->whole = self->beyond == 0 && recorded * QUORUM >= self->seats;
  if (self->whole && recorded < self->seats)
    {
      self->counts[VIR_CAST_ABSENT] = self->seats - cast;
      self->inferred = TRUE;
    }
}

static void
find_others (VirTally *self)
{
  for (guint c = 0; c < VIR_N_CASTS; c++)
    self->others[c] = vir_known (self->counts[c]) ? self->counts[c] - or_zero (sum_bodies (self, (VirCast) c)) : 0;
}

static gboolean
disagrees (const VirTally *self)
{
  gboolean carries;

  if (!self->counted || self->vote->choice ||
      (self->vote->result != VIR_RESULT_CARRIED && self->vote->result != VIR_RESULT_LOST))
    return FALSE;
  carries = vir_majority_carries (self->counts[VIR_CAST_FOR],
                                  self->counts[VIR_CAST_AGAINST],
                                  (VirCasting) self->vote->casting);
  return carries != (self->vote->result == VIR_RESULT_CARRIED);
}

/**
 * vir_tally_new:
 * @input: a root
 * @vote: one of its votes
 * @tally: (out): the count
 *
 * Counts a vote.
 *
 * Returns: %FALSE where it names more than %VIR_MAJORITY_MAX_BODIES groups
 */
gboolean
vir_tally_new (const VirInput      *input,
               const VirVoteRecord *vote,
               VirTally            *tally)
{
  memset (tally, 0, sizeof *tally);
  tally->vote = vote;
  tally->seats = vir_input_council (input)->seats;
  tally->needed = VIR_UNKNOWN;
  for (guint c = 0; c < VIR_N_CASTS; c++)
    tally->counts[c] = VIR_UNKNOWN;
  if (vote->bodies.n > VIR_MAJORITY_MAX_BODIES)
    return FALSE;

  take_bodies (input, vote, tally);
  take_totals (tally);
  find_absent (tally);
  find_others (tally);
  if (tally->counted && !vote->choice)
    tally->needed = (tally->counts[VIR_CAST_FOR] + tally->counts[VIR_CAST_AGAINST]) / 2 + 1;
  tally->disagrees = disagrees (tally);
  return TRUE;
}
