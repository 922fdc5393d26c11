/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes as JSON. */

#include "config.h"

#include "vir-paper-votes-private.h"

#include "vir-paper-json-private.h"
#include "vir-paper-words.h"

/* The budget after a vote, as members of an object. */
static void
add_after (JsonBuilder      *json,
           const VirOutlook *after)
{
  VirSeries gap, change, band_d;
  guint     n = after->years.n;

  for (guint y = 0; y < n; y++)
    {
      gap.v[y] = after->now[y].gap;
      change.v[y] = after->now[y].effects;
      band_d.v[y] = after->now[y].tax.band_d;
    }
  vir_paper_json_series (json, "gap", gap.v, n);
  vir_paper_json_series (json, "change", change.v, n);
  vir_paper_json_series (json, "band_d", band_d.v, n);
  vir_paper_json_text (json, "balance", vir_paper_balance_code (after->now[0].balance));
}

static void
add_step (JsonBuilder         *json,
          const VirPaperVotes *self,
          const VirVoteStep   *step)
{
  g_autofree char *title = vir_paper_order_title (self, step->amendment);

  json_builder_begin_object (json);
  vir_paper_json_text (json, "amendment", step->amendment);
  vir_paper_json_text (json, "title", title);
  vir_paper_json_text (json, "result", vir_vote_result_enum.words[step->result]);
  vir_paper_json_flag (json, "carried", step->carried);
  vir_paper_json_text (json, "void", vir_paper_void_code (step->void_));
  vir_paper_json_text (json, "because", step->because);
  vir_paper_json_series (json, "reduced", step->reduced, self->outlook->years.n);
  add_after (json, step->after);
  json_builder_end_object (json);
}

static void
add_path (JsonBuilder         *json,
          const VirPaperVotes *self)
{
  vir_paper_json_text (json, "order", vir_paper_order_from_code (self->order->from));
  json_builder_set_member_name (json, "before");
  json_builder_begin_object (json);
  add_after (json, self->outlook);
  json_builder_end_object (json);
  json_builder_set_member_name (json, "path");
  json_builder_begin_array (json);
  for (guint i = 0; i < self->path->len; i++)
    add_step (json, self, &g_array_index (self->path, VirVoteStep, i));
  json_builder_end_array (json);
}

static void
add_carried (JsonBuilder         *json,
             const char          *name,
             const VirPaperVotes *self,
             guint32              carried)
{
  json_builder_set_member_name (json, name);
  json_builder_begin_array (json);
  for (guint i = 0; i < vir_vote_order_count (self->order); i++)
    if (carried & (1u << i))
      json_builder_add_string_value (json, vir_vote_order_nth (self->order, i));
  json_builder_end_array (json);
}

static void
add_combinations (JsonBuilder         *json,
                  const VirPaperVotes *self)
{
  json_builder_set_member_name (json, "combinations");
  if (!self->combinations)
    {
      json_builder_add_null_value (json);
      return;
    }

  json_builder_begin_array (json);
  for (guint i = 0; i < self->combinations->len; i++)
    {
      const VirCombination *outcome = vir_paper_votes_outcome (self, i);

      json_builder_begin_object (json);
      add_carried (json, "carried", self, i);
      add_carried (json, "void", self, i & ~outcome->carried);
      vir_paper_json_series (json, "gap", outcome->gap, self->outlook->years.n);
      vir_paper_json_text (json, "balance", vir_paper_balance_code (outcome->balance));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_groups (JsonBuilder         *json,
            const VirPaperVotes *self)
{
  const VirMajority *majority = &self->majority;

  json_builder_set_member_name (json, "groups");
  json_builder_begin_array (json);
  for (guint i = 0; i < majority->n; i++)
    {
      const VirVoter *voter = &majority->voters[i];

      json_builder_begin_object (json);
      vir_paper_json_text (json, "id", voter->body->base.id);
      vir_paper_json_text (json, "title", voter->body->base.title);
      vir_paper_json_amount (json, "seats", voter->body->seats);
      vir_paper_json_amount (json, "absent", voter->body->absent);
      vir_paper_json_amount (json, "barred", voter->body->barred);
      vir_paper_json_amount (json, "present", voter->present);
      vir_paper_json_amount (json, "short", self->complete ? vir_majority_short (majority, 1u << i, VIR_CASTING_NONE) : VIR_UNKNOWN);
      vir_paper_json_amount (json, "short_with_casting", self->complete ? vir_majority_short (majority, 1u << i, VIR_CASTING_FOR) : VIR_UNKNOWN);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_sets (JsonBuilder       *json,
          const char        *name,
          const VirMajority *majority,
          const GArray      *sets)
{
  json_builder_set_member_name (json, name);
  if (!sets)
    {
      json_builder_add_null_value (json);
      return;
    }

  json_builder_begin_array (json);
  for (guint s = 0; s < sets->len; s++)
    {
      json_builder_begin_array (json);
      for (guint i = 0; i < majority->n; i++)
        if (g_array_index (sets, guint32, s) & (1u << i))
          json_builder_add_string_value (json, majority->voters[i].body->base.id);
      json_builder_end_array (json);
    }
  json_builder_end_array (json);
}

static void
add_majority (JsonBuilder         *json,
              const VirPaperVotes *self)
{
  const VirMajority *majority = &self->majority;

  json_builder_set_member_name (json, "majority");
  if (!self->seated)
    {
      json_builder_add_null_value (json);
      return;
    }

  json_builder_begin_object (json);
  vir_paper_json_amount (json, "seats", majority->seats);
  vir_paper_json_flag (json, "complete", self->complete);
  vir_paper_json_amount (json, "vacant", self->complete ? majority->vacant : VIR_UNKNOWN);
  vir_paper_json_amount (json, "absent", vir_paper_votes_away (self, FALSE));
  vir_paper_json_amount (json, "barred", vir_paper_votes_away (self, TRUE));
  vir_paper_json_amount (json, "present", self->complete ? majority->present : VIR_UNKNOWN);
  vir_paper_json_amount (json, "needed", self->complete ? majority->needed : VIR_UNKNOWN);
  vir_paper_json_amount (json, "tie", self->complete && majority->to_tie > 0 ? majority->to_tie : VIR_UNKNOWN);
  add_groups (json, self);
  add_sets (json, "winning", majority, self->winning);
  add_sets (json, "winning_with_casting", majority, self->with_casting);
  json_builder_end_object (json);
}

/**
 * vir_paper_votes_json:
 * @self: votes
 *
 * Writes the "path", the "combinations" where they were asked for, the "majority" and the recorded
 * "votes". "tie" is null where those present are an odd number; all that rests on the number present
 * is null where the majority is not "complete", because a group's seats are not known.
 *
 * Returns: (transfer full): JSON text
 */
char *
vir_paper_votes_json (const VirPaperVotes *self)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  vir_paper_json_document (json, self->outlook);
  vir_paper_json_stance (json, self->outlook);
  add_path (json, self);
  add_combinations (json, self);
  add_majority (json, self);
  vir_paper_json_votes (json, self->outlook);
  json_builder_end_object (json);
  return vir_paper_json_finish (json);
}
