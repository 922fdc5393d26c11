/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Amendments with their changes, and the votes on them, as parts of the JSON papers. */

#include "config.h"

#include "vir-paper-json-private.h"

#include "vir-paper-words.h"
#include "vir-words.h"

static void
add_sums (JsonBuilder  *json,
          const char   *name,
          const VirSum *sums,
          guint         n)
{
  VirSeries values;

  for (guint y = 0; y < n; y++)
    values.v[y] = vir_sum_value (sums[y]);
  vir_paper_json_series (json, name, values.v, n);
}

/* What a change counts in the stance; null where its amendment is not in it. */
static void
add_counted (JsonBuilder            *json,
             const VirOutlook       *outlook,
             const VirChangeOutlook *change)
{
  for (guint i = 0; i < outlook->n_counted; i++)
    if (outlook->counted[i].change->record == change->record)
      {
        vir_paper_json_series (json, "counted", outlook->counted[i].counted.v, outlook->years.n);
        vir_paper_json_series (json, "cut_back", outlook->counted[i].cut_back.v, outlook->years.n);
        return;
      }

  vir_paper_json_text (json, "counted", NULL);
  vir_paper_json_text (json, "cut_back", NULL);
}

static const char *
recurrence_code (const VirChangeOutlook *change)
{
  if (change->recurring)
    return "recurring";
  return change->one_off ? "one-off" : "unstated";
}

static void
add_change (JsonBuilder            *json,
            const VirOutlook       *outlook,
            const VirChangeOutlook *change)
{
  const VirChangeRecord *record = change->record;
  g_autofree char       *title = vir_words_change_title (outlook->input, record);
  guint                  n = outlook->years.n;

  json_builder_begin_object (json);
  vir_paper_json_text (json, "id", record->base.id);
  vir_paper_json_text (json, "title", title);
  vir_paper_json_text (json, "target", vir_target_enum.words[record->target]);
  vir_paper_json_text (json, "subject", record->subject);
  vir_paper_json_text (json, "word", vir_word_enum.words[record->word]);
  vir_paper_json_series (json, "effect", change->claimed.level.v, n);
  vir_paper_json_series (json, "low", change->claimed.low.v, n);
  vir_paper_json_series (json, "high", change->claimed.high.v, n);
  vir_paper_json_series (json, "computed", change->computed.v, n);
  vir_paper_json_series (json, "assessed", change->assessed.v, n);
  add_counted (json, outlook, change);
  vir_paper_json_text (json, "recurrence", recurrence_code (change));
  vir_paper_json_amount (json, "posts", record->posts);
  json_builder_end_object (json);
}

static void
add_amendment (JsonBuilder               *json,
               const VirOutlook          *outlook,
               const VirAmendmentOutlook *amendment)
{
  guint n = outlook->years.n;

  json_builder_begin_object (json);
  vir_paper_json_text (json, "id", amendment->record->base.id);
  vir_paper_json_texts (json, "bodies", (const char *const *) amendment->record->bodies);
  vir_paper_json_text (json, "title", amendment->record->base.title);
  add_sums (json, "uses", amendment->uses, n);
  add_sums (json, "sources", amendment->sources, n);
  add_sums (json, "net", amendment->net, n);
  vir_paper_json_series (json, "low", amendment->low, n);
  vir_paper_json_series (json, "high", amendment->high, n);
  add_sums (json, "recurring_net", amendment->recurring, n);
  vir_paper_json_amount (json, "unknown", amendment->unknown);
  vir_paper_json_amount (json, "posts", amendment->posts);
  json_builder_set_member_name (json, "balance");
  json_builder_begin_array (json);
  for (guint y = 0; y < n; y++)
    json_builder_add_string_value (json, vir_paper_balance_code (amendment->balance[y]));
  json_builder_end_array (json);
  json_builder_set_member_name (json, "changes");
  json_builder_begin_array (json);
  for (guint i = 0; i < amendment->n_changes; i++)
    add_change (json, outlook, amendment->changes[i]);
  json_builder_end_array (json);
  vir_paper_json_some_findings (json, outlook, amendment->record->base.id);
  json_builder_end_object (json);
}

/**
 * vir_paper_json_amendments:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "amendments", each alone against the published budget, with its changes. Of a change, "effect"
 * is what the mover claims, "assessed" what officers say of it, and "counted" what it counts in the
 * outlook's stance. Posts are hundredths.
 */
void
vir_paper_json_amendments (JsonBuilder      *json,
                           const VirOutlook *outlook)
{
  json_builder_set_member_name (json, "amendments");
  json_builder_begin_array (json);
  for (guint i = 0; i < outlook->n_amendments; i++)
    add_amendment (json, outlook, &outlook->amendments[i]);
  json_builder_end_array (json);
}

static void
add_counts (JsonBuilder *json,
            gint64       votes_for,
            gint64       votes_against,
            gint64       abstain)
{
  vir_paper_json_amount (json, "for", votes_for);
  vir_paper_json_amount (json, "against", votes_against);
  vir_paper_json_amount (json, "abstain", abstain);
}

static void
add_date (JsonBuilder *json,
          const char  *name,
          VirDate      date)
{
  g_autofree char *text = date != 0 ? vir_date_to_text (date) : NULL;

  vir_paper_json_text (json, name, text);
}

static void
add_vote (JsonBuilder         *json,
          const VirVoteRecord *vote)
{
  json_builder_begin_object (json);
  vir_paper_json_text (json, "id", vote->base.id);
  vir_paper_json_text (json, "title", vote->base.title);
  vir_paper_json_amount (json, "order", vote->order);
  add_date (json, "meeting", vote->meeting);
  vir_paper_json_text (json, "subject", vir_vote_subject_enum.words[vote->vote]);
  vir_paper_json_text (json, "amendment", vote->amendment);
  vir_paper_json_texts (json, "changes", (const char *const *) vote->changes);
  vir_paper_json_flag (json, "choice", vote->choice);
  add_counts (json, vote->votes_for, vote->votes_against, vote->abstain);
  vir_paper_json_text (json, "casting", vir_casting_enum.words[vote->casting]);
  vir_paper_json_text (json, "result", vir_vote_result_enum.words[vote->result]);
  json_builder_set_member_name (json, "bodies");
  json_builder_begin_array (json);
  for (guint i = 0; i < vote->bodies.n; i++)
    {
      const VirBodyVote *body = &((const VirBodyVote *) vote->bodies.items)[i];

      json_builder_begin_object (json);
      vir_paper_json_text (json, "body", body->body);
      add_counts (json, body->votes_for, body->votes_against, body->abstain);
      vir_paper_json_amount (json, "absent", body->absent);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  json_builder_end_object (json);
}

/**
 * vir_paper_json_votes:
 * @json: a builder inside an object
 * @outlook: an outlook
 *
 * Adds "votes", as the document records them, in its order; null where a count is not printed.
 */
void
vir_paper_json_votes (JsonBuilder      *json,
                      const VirOutlook *outlook)
{
  json_builder_set_member_name (json, "votes");
  json_builder_begin_array (json);
  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_VOTE); i++)
    add_vote (json, vir_input_nth (outlook->input, VIR_KIND_VOTE, i));
  json_builder_end_array (json);
}
