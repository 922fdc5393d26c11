/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Votes from a document. Counts are the engine's; a vote that nobody counted shows the seats of the groups, and only
 * where it is on an amendment, for other motions may be a committee's. */

#include "config.h"

#include "vir-hemicycle-chart.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-chart-build-private.h"
#include "vir-period.h"
#include "vir-vote-words.h"

/* Votes in the making. */
typedef struct
{
  VirBuild  build;
  GPtrArray *parts; /* of GArray of VirHemicyclePart, one for each vote */
  GArray    *votes; /* of VirHemicycleVote */
  gboolean   illustrative;
} Votes;

static void
name_group (Votes               *v,
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
add_counted (Votes          *v,
             const VirTally *tally,
             GArray         *parts)
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
add_seats (Votes             *v,
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
outcome_words (Votes          *v,
               const VirTally *tally)
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

static const char *
vote_title (Votes               *v,
            const VirVoteRecord *vote)
{
  if (v->build.ask->neutral && vote->amendment != NULL)
    for (guint i = 0; i < v->build.packages->len; i++)
      if (strcmp (vir_build_package (&v->build, i)->outlook->record->base.id, vote->amendment) == 0)
        return vir_build_package (&v->build, i)->name;

  return vote->base.title != NULL ? vote->base.title : vote->base.id;
}

static void
take_vote (Votes            *v,
           VirHemicycleVote  vote,
           GArray           *parts)
{
  vote.parts = (const VirHemicyclePart *) (gconstpointer) parts->data;
  vote.n_parts = parts->len;
  g_ptr_array_add (v->parts, parts);
  g_array_append_val (v->votes, vote);
}

static void
add_tally (Votes          *v,
           const VirTally *tally,
           gboolean        with_seats)
{
  GArray          *parts = g_array_new (FALSE, FALSE, sizeof (VirHemicyclePart));
  VirHemicycleVote vote = { .id = tally->vote->base.id, .title = vote_title (v, tally->vote), .needed = tally->needed };
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

static gboolean
can_seat (const VirInput *input)
{
  VirMajority majority;

  return vir_majority_new (input, &majority);
}

/* How much a vote tells: the whole council's count most, then any count, then a vote on an amendment. */
static guint
weigh (const VirTally *tally,
       gboolean        seated)
{
  if (tally->counted)
    return tally->whole ? 3 : 2;
  return tally->vote->vote == VIR_VOTE_AMENDMENT && seated ? 1 : 0;
}

/* The vote that is asked for, by its own id or the amendment's; else the most telling, of equals the last. */
static const VirVoteRecord *
find_vote (const VirOutlook  *outlook,
           const VirChartAsk *ask)
{
  const VirVoteRecord *best = NULL;
  guint                most = 0;
  gboolean             seated = can_seat (outlook->input);

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_VOTE); i++)
    {
      const VirVoteRecord *vote = vir_input_nth (outlook->input, VIR_KIND_VOTE, i);
      VirTally             tally;

      if (ask->record != NULL && strcmp (vote->base.id, ask->record) != 0 && g_strcmp0 (vote->amendment, ask->record) != 0)
        continue;
      if (!vir_tally_new (outlook->input, vote, &tally))
        continue;
      if (best == NULL || weigh (&tally, seated) >= most)
        {
          best = vote;
          most = weigh (&tally, seated);
        }
    }
  return best;
}

/* An amendment that has had no vote: who could carry it. */
static VirVoteRecord *
vote_to_come (const VirOutlook  *outlook,
              const VirChartAsk *ask)
{
  const VirAmendmentRecord *amendment = NULL;
  VirVoteRecord            *vote;

  if (ask->record != NULL)
    amendment = vir_input_get (outlook->input, VIR_KIND_AMENDMENT, ask->record);
  else if (vir_input_count (outlook->input, VIR_KIND_VOTE) == 0 && vir_input_count (outlook->input, VIR_KIND_AMENDMENT) > 0)
    amendment = vir_input_nth (outlook->input, VIR_KIND_AMENDMENT, 0);
  if (amendment == NULL)
    return NULL;
  vote = vir_record_new (VIR_KIND_VOTE, amendment->base.id);
  vote->base.title = g_strdup (amendment->base.title);
  vote->amendment = g_strdup (amendment->base.id);
  return vote;
}

static const char *
write_title (Votes *v,
             int    result)
{
  const VirHemicycleVote *vote;
  g_autofree char        *needed = NULL;

  if (v->votes->len == 0)
    return _ ("No votes are recorded");
  vote = &g_array_index (v->votes, VirHemicycleVote, 0);
  needed = g_strdup_printf ("%" G_GINT64_FORMAT, vote->needed);
  if (v->build.ask->form == VIR_HEMICYCLE_BARS)
    {
      guint carried = 0;

      for (guint i = 0; i < v->votes->len; i++)
        carried += g_str_has_prefix (g_array_index (v->votes, VirHemicycleVote, i).outcome, vir_vote_words_result (VIR_RESULT_CARRIED)) ? 1 : 0;
      /* Translators: of so many votes so many were carried */
      return vir_build_take (&v->build,
                             g_strdup_printf (ngettext ("Carried: %u of %u vote", "Carried: %u of %u votes", v->votes->len),
                                              carried,
                                              v->votes->len));
    }
  if (vir_known (vote->counts[VIR_CAST_FOR]))
    /* Translators: what was voted on, what became of it, votes for, votes against */
    return vir_build_take (&v->build,
                           g_strdup_printf (_ ("%s: %s, %" G_GINT64_FORMAT " votes to %" G_GINT64_FORMAT),
                                            vote->title,
                                            vote->outcome,
                                            vote->counts[VIR_CAST_FOR],
                                            vote->counts[VIR_CAST_AGAINST]));
  if (vir_vote_words_result (result) != NULL)
    return vir_build_take (&v->build, g_strdup_printf (_ ("%s: %s, no count is recorded"), vote->title, vote->outcome));
  if (vir_known (vote->needed))
    return vir_build_take (&v->build, g_strdup_printf (_ ("%s: %s votes would carry it"), vote->title, needed));
  return vir_build_take (&v->build, g_strdup_printf (_ ("%s: no count is recorded"), vote->title));
}

static VirChartHead
make_head (Votes               *v,
           const VirVoteRecord *vote,
           const char          *title)
{
  const char     *period = NULL;
  g_autofree char *measure = NULL;

  if (vote != NULL && vote->meeting != 0)
    period = vir_build_take (&v->build, vir_date_format (vote->meeting));
  if (v->build.ask->form == VIR_HEMICYCLE_BARS)
    measure = g_strdup (_ ("Members by how they voted"));
  else if (vote != NULL && v->votes->len > 0 && g_array_index (v->votes, VirHemicycleVote, 0).n_parts > 0 &&
           !vir_known (g_array_index (v->votes, VirHemicycleVote, 0).counts[VIR_CAST_FOR]))
    /* Translators: what is voted on */
    measure = g_strdup_printf (_ ("Seats by group, %s"), vote_title (v, vote));
  else
    measure = g_strdup_printf (_ ("Members by how they voted, %s"), vote != NULL ? vote_title (v, vote) : _ ("no vote"));
  return vir_build_plain_head (&v->build, title, measure, period, v->illustrative);
}

/* Why there is no picture of one vote. */
static const char *
refuse (Votes               *v,
        const VirVoteRecord *vote,
        const VirTally      *tally)
{
  if (vote == NULL && v->build.ask->record != NULL)
    return _ ("What is asked for is neither a vote nor an amendment: choose one of these.");
  if (vote == NULL)
    return _ ("The document records no vote: add one, with the members for and against.");
  if (tally->counted || (vote->vote == VIR_VOTE_AMENDMENT && can_seat (v->build.outlook->input)))
    return NULL;
  if (vote->vote != VIR_VOTE_AMENDMENT)
    return vir_build_take (&v->build,
                           g_strdup_printf (_ ("No count of “%s” is recorded: add the members for and against to the vote, or show an amendment to see how many votes would carry it."),
                                            vote_title (v, vote)));
  return vir_build_take (&v->build,
                         g_strdup_printf (_ ("Neither the votes on “%s” nor the seats of the groups are known: add either of them."),
                                          vote_title (v, vote)));
}

static VirChartSpec *
build_seats (Votes *v)
{
  const VirOutlook    *outlook = v->build.outlook;
  const VirVoteRecord *vote = find_vote (outlook, v->build.ask);
  VirVoteRecord       *to_come = vote == NULL ? vote_to_come (outlook, v->build.ask) : NULL;
  VirHemicycleData     data = { VIR_HEMICYCLE_SEATS, NULL, 0 };
  const char          *refusal;
  VirTally             tally = { 0 };
  VirChartSpec        *spec;
  VirChartHead         head;

  if (vote == NULL)
    vote = to_come;
  if (vote != NULL && !vir_tally_new (outlook->input, vote, &tally))
    vote = NULL;
  refusal = refuse (v, vote, &tally);
  if (refusal == NULL)
    add_tally (v, &tally, TRUE);
  head = make_head (v, vote, refusal == NULL ? write_title (v, vote->result) : _ ("No votes to show"));
  if (refusal == NULL && (!tally.counted || tally.inferred) &&
      vir_record_field_status (vir_input_council (outlook->input), "seats") == VIR_STATUS_INFERRED)
    head.note = _ ("The seats are inferred, not published.");
  else if (refusal == NULL && tally.counted && !tally.whole && vir_known (tally.seats))
    head.note = _ ("Fewer than a quarter of the council voted: a committee’s vote, without its absent members.");
  data.votes = (const VirHemicycleVote *) (gconstpointer) v->votes->data;
  data.n_votes = v->votes->len;
  spec = refusal != NULL ? vir_chart_spec_new_refused (&vir_hemicycle_chart_class, &head, refusal)
                         : vir_hemicycle_chart_new (&head, &data);
  if (to_come != NULL)
    vir_record_unref (to_come);
  return spec;
}

static VirChartSpec *
build_bars (Votes *v)
{
  const VirInput  *input = v->build.outlook->input;
  VirHemicycleData data = { VIR_HEMICYCLE_BARS, NULL, 0 };
  VirChartHead     head;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_VOTE); i++)
    {
      VirTally tally;

      if (vir_tally_new (input, vir_input_nth (input, VIR_KIND_VOTE, i), &tally))
        add_tally (v, &tally, FALSE);
    }
  head = make_head (v, NULL, write_title (v, VIR_RESULT_NOT_KNOWN));
  data.votes = (const VirHemicycleVote *) (gconstpointer) v->votes->data;
  data.n_votes = v->votes->len;
  if (data.n_votes == 0)
    return vir_chart_spec_new_refused (&vir_hemicycle_chart_class, &head, refuse (v, NULL, NULL));
  return vir_hemicycle_chart_new (&head, &data);
}

/**
 * vir_hemicycle_chart_build:
 * @outlook: an outlook
 * @ask: how to build it; its form is a #VirHemicycleForm, its record a vote or an amendment
 *
 * Makes the chart of one vote, or of all.
 *
 * Returns: (transfer full): the spec
 */
VirChartSpec *
vir_hemicycle_chart_build (const VirOutlook  *outlook,
                           const VirChartAsk *ask)
{
  Votes         v = { 0 };
  VirChartSpec *spec;

  vir_build_init (&v.build, outlook, ask);
  v.parts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  v.votes = g_array_new (FALSE, FALSE, sizeof (VirHemicycleVote));
  spec = ask->form == VIR_HEMICYCLE_BARS ? build_bars (&v) : build_seats (&v);
  g_ptr_array_unref (v.parts);
  g_array_unref (v.votes);
  vir_build_clear (&v.build);
  return spec;
}
