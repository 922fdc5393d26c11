/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Votes from a document. Counts are the engine's; a vote that nobody counted shows the seats of the groups, and only
 * where it is on an amendment, for other motions may be a committee's. */

#include "config.h"

#include "vir-hemicycle-build-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "vir-period.h"
#include "vir-vote-words.h"

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
write_title (VirHemicycleVotes *v,
             int                result)
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
make_head (VirHemicycleVotes   *v,
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
    measure = g_strdup_printf (_ ("Seats by group, %s"), vir_hemicycle_vote_title (v, vote));
  else
    measure = g_strdup_printf (_ ("Members by how they voted, %s"), vote != NULL ? vir_hemicycle_vote_title (v, vote) : _ ("no vote"));
  return vir_build_plain_head (&v->build, title, measure, period, v->illustrative);
}

/* Why there is no picture of one vote. */
static const char *
refuse (VirHemicycleVotes   *v,
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
                                            vir_hemicycle_vote_title (v, vote)));
  return vir_build_take (&v->build,
                         g_strdup_printf (_ ("Neither the votes on “%s” nor the seats of the groups are known: add either of them."),
                                          vir_hemicycle_vote_title (v, vote)));
}

static VirChartSpec *
build_seats (VirHemicycleVotes *v)
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
    vir_hemicycle_add_tally (v, &tally, TRUE);
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
build_bars (VirHemicycleVotes *v)
{
  const VirInput  *input = v->build.outlook->input;
  VirHemicycleData data = { VIR_HEMICYCLE_BARS, NULL, 0 };
  VirChartHead     head;

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_VOTE); i++)
    {
      VirTally tally;

      if (vir_tally_new (input, vir_input_nth (input, VIR_KIND_VOTE, i), &tally))
        vir_hemicycle_add_tally (v, &tally, FALSE);
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
  VirHemicycleVotes         v = { 0 };
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
