/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Arithmetic of a chamber. */

#include "config.h"

#include "vir-majority.h"

#include <string.h>

static gint64
or_zero (gint64 value)
{
  return vir_known (value) ? value : 0;
}

/**
 * vir_body_is_unseated:
 * @body: a body
 *
 * Returns: whether its members vote, and nobody says how many they are
 */
gboolean
vir_body_is_unseated (const VirBodyRecord *body)
{
  return !vir_known (body->seats) && (body->body == VIR_BODY_GROUP || body->body == VIR_BODY_MEMBERS);
}

static gboolean
any_unseated (const VirInput *input)
{
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_BODY); i++)
    if (vir_body_is_unseated (vir_input_nth (input, VIR_KIND_BODY, i)))
      return TRUE;

  return FALSE;
}

/**
 * vir_majority_new:
 * @input: a root
 * @majority: (out): the chamber on the day
 *
 * Gathers the groups of members that can vote.
 *
 * Returns: %FALSE where no group has seats, or there are more than %VIR_MAJORITY_MAX_BODIES
 */
gboolean
vir_majority_new (const VirInput *input,
                  VirMajority    *majority)
{
  gint64 seated = 0;

  memset (majority, 0, sizeof *majority);
  for (guint i = 0; i < vir_input_count (input, VIR_KIND_BODY); i++)
    {
      const VirBodyRecord *body = vir_input_nth (input, VIR_KIND_BODY, i);
      gint64               present;

      if (!vir_known (body->seats) || body->seats <= 0 || body->body == VIR_BODY_UNION ||
          body->body == VIR_BODY_PUBLIC)
        continue;
      if (majority->n == VIR_MAJORITY_MAX_BODIES)
        return FALSE;

      seated += body->seats;
      present = MAX (body->seats - or_zero (body->absent) - or_zero (body->barred), 0);
      majority->voters[majority->n++] = (VirVoter){ body, present };
      majority->present += present;
    }

  majority->seats = vir_input_council (input)->seats;
  majority->vacant = vir_known (majority->seats) ? MAX (majority->seats - seated, 0) : VIR_UNKNOWN;
  majority->needed = majority->present / 2 + 1;
  majority->to_tie = majority->present % 2 == 0 ? majority->present / 2 : 0;
  majority->complete = majority->n > 0 && (majority->vacant == 0 || !any_unseated (input));
  return majority->n > 0;
}

static gint64
votes_of (const VirMajority *self,
          guint32            set)
{
  gint64 votes = 0;

  for (guint i = 0; i < self->n; i++)
    if (set & (1u << i))
      votes += self->voters[i].present;

  return votes;
}

/**
 * vir_majority_carries:
 * @votes_for: votes for
 * @votes_against: votes against
 * @casting: the casting vote, used on a tie
 *
 * Returns: whether the motion is carried by those voting; a tie without a casting vote is lost
 */
gboolean
vir_majority_carries (gint64     votes_for,
                      gint64     votes_against,
                      VirCasting casting)
{
  return votes_for > votes_against || (votes_for == votes_against && casting == VIR_CASTING_FOR);
}

/**
 * vir_majority_short:
 * @self: a chamber
 * @for_set: bit i: voter i votes for; the rest against
 * @casting: the casting vote
 *
 * Returns: how many more votes those for would have to win over; 0 where they carry it
 */
gint64
vir_majority_short (const VirMajority *self,
                    guint32            for_set,
                    VirCasting         casting)
{
  gint64 needed = casting == VIR_CASTING_FOR && self->to_tie > 0 ? self->to_tie : self->needed;

  return MAX (needed - votes_of (self, for_set), 0);
}

static gboolean
wins (const VirMajority *self,
      guint32            set,
      VirCasting         casting)
{
  return vir_majority_short (self, set, casting) == 0;
}

static gboolean
is_minimal (const VirMajority *self,
            guint32            set,
            VirCasting         casting)
{
  for (guint i = 0; i < self->n; i++)
    if ((set & (1u << i)) && wins (self, set & ~(1u << i), casting))
      return FALSE;

  return TRUE;
}

/**
 * vir_majority_minimal:
 * @self: a chamber
 * @casting: the casting vote
 *
 * Finds the sets of voters that win and would not without any one of theirs.
 *
 * Returns: (transfer full) (element-type guint32): a bit set each, by rising number
 */
GArray *
vir_majority_minimal (const VirMajority *self,
                      VirCasting         casting)
{
  GArray *sets = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 set = 1; set < 1u << self->n; set++)
    if (wins (self, set, casting) && is_minimal (self, set, casting))
      g_array_append_val (sets, set);

  return sets;
}
