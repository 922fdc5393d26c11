/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The clash board as JSON: every pair of amendments, also those that nothing connects. */

#include "config.h"

#include "vir-paper-clashes.h"

#include "vir-amendments.h"
#include "vir-paper-json-private.h"
#include "vir-words.h"

static const char *
amendment_id (const VirPaperBoard *self,
              guint                index)
{
  return self->outlook->amendments[index].record->base.id;
}

static void
add_target (JsonBuilder     *json,
            const VirRecord *target)
{
  g_autofree char *title = target ? vir_words_record_title (target) : NULL;

  vir_paper_json_text (json, "kind", target ? vir_kind_key (target->kind) : NULL);
  vir_paper_json_text (json, "target", target ? target->id : NULL);
  vir_paper_json_text (json, "title", title);
}

static void
add_clashes (JsonBuilder         *json,
             const VirPaperBoard *self,
             const VirPaperPair  *pair)
{
  json_builder_set_member_name (json, "clashes");
  json_builder_begin_array (json);
  for (guint i = 0; i < pair->clashes->len; i++)
    {
      const VirClash *clash = pair->clashes->pdata[i];

      json_builder_begin_object (json);
      vir_paper_json_text (json, "clash", vir_paper_clash_code (clash->kind));
      add_target (json, clash->target);
      if (clash->year >= 0)
        vir_paper_json_year (json, "year", self->outlook->years.first + clash->year);
      else
        vir_paper_json_text (json, "year", NULL);
      vir_paper_json_amount (json, "asked", clash->asked);
      vir_paper_json_amount (json, "capacity", clash->capacity);
      vir_paper_json_flag (json, "below_minimum", clash->floor);
      vir_paper_json_amount (json, "beyond", vir_paper_clash_beyond (clash));
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_alone (JsonBuilder         *json,
           const char          *name,
           const VirPaperBoard *self,
           guint                index)
{
  VirSeries net;

  for (guint y = 0; y < self->outlook->years.n; y++)
    net.v[y] = vir_sum_value (self->outlook->amendments[index].net[y]);
  vir_paper_json_series (json, name, net.v, self->outlook->years.n);
}

static void
add_moves (JsonBuilder           *json,
           const VirPaperBoard   *self,
           const VirCommonGround *ground)
{
  json_builder_set_member_name (json, "moves");
  json_builder_begin_array (json);
  for (guint i = 0; i < ground->n_moves; i++)
    {
      const VirChangeOutlook *move = ground->moves[i];
      g_autofree char        *title = vir_words_change_title (self->outlook->input, move->record);

      json_builder_begin_object (json);
      vir_paper_json_text (json, "change", move->record->base.id);
      vir_paper_json_text (json, "amendment", move->record->amendment);
      vir_paper_json_text (json, "title", title);
      vir_paper_json_series (json, "effect", vir_change_basis (move, vir_stance_basis (self->outlook->stance))->v, self->outlook->years.n);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_common (JsonBuilder           *json,
            const VirPaperBoard   *self,
            const VirCommonGround *ground)
{
  guint n = self->outlook->years.n;

  json_builder_set_member_name (json, "common");
  json_builder_begin_object (json);
  json_builder_set_member_name (json, "targets");
  json_builder_begin_array (json);
  for (guint i = 0; i < ground->targets->len; i++)
    {
      const VirCommonTarget *target = &g_array_index (ground->targets, VirCommonTarget, i);

      json_builder_begin_object (json);
      add_target (json, target->target);
      vir_paper_json_series (json, "one", target->one.v, n);
      vir_paper_json_series (json, "two", target->two.v, n);
      vir_paper_json_series (json, "agreed", target->agreed.v, n);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
  vir_paper_json_series (json, "net", ground->net.v, n);
  if (ground->targets->len > 0 && vir_known (ground->net.v[0]))
    vir_paper_json_flag (json, "closes", ground->closes);
  else
    vir_paper_json_text (json, "closes", NULL);
  add_moves (json, self, ground);
  json_builder_end_object (json);
}

static void
add_pair (JsonBuilder         *json,
          const VirPaperBoard *self,
          const VirPaperPair  *pair)
{
  json_builder_begin_object (json);
  vir_paper_json_text (json, "one", amendment_id (self, pair->one));
  vir_paper_json_text (json, "two", amendment_id (self, pair->two));
  vir_paper_json_flag (json, "beyond_capacity", vir_paper_pair_is_beyond (pair));
  add_clashes (json, self, pair);
  json_builder_set_member_name (json, "effect");
  json_builder_begin_object (json);
  add_alone (json, "one", self, pair->one);
  add_alone (json, "two", self, pair->two);
  vir_paper_json_series (json, "both", pair->effect.together.v, self->outlook->years.n);
  vir_paper_json_series (json, "difference", pair->effect.lost.v, self->outlook->years.n);
  json_builder_end_object (json);
  add_common (json, self, &pair->ground);
  json_builder_end_object (json);
}

static void
add_sets (JsonBuilder         *json,
          const VirPaperBoard *self)
{
  json_builder_set_member_name (json, "sets");
  json_builder_begin_array (json);
  for (guint i = 0; i < self->sets->len; i++)
    {
      const VirClashSet *set = &g_array_index (self->sets, VirClashSet, i);
      g_autofree char   *year = vir_year_format (self->outlook->years.first + set->year);

      json_builder_begin_object (json);
      vir_paper_json_text (json, "target", set->target->id);
      vir_paper_json_text (json, "year", year);
      vir_paper_json_amount (json, "asked", set->asked);
      vir_paper_json_amount (json, "capacity", set->capacity);
      json_builder_set_member_name (json, "amendments");
      json_builder_begin_array (json);
      for (guint k = 0; k < set->n; k++)
        json_builder_add_string_value (json, self->outlook->amendments[set->amendments[k]].record->base.id);
      json_builder_end_array (json);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

/**
 * vir_paper_board_json:
 * @self: a board
 *
 * Writes every pair of amendments: "clashes", "effect" of passing both, and "common" ground.
 *
 * Returns: (transfer full): JSON text
 */
char *
vir_paper_board_json (const VirPaperBoard *self)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();

  json_builder_begin_object (json);
  vir_paper_json_document (json, self->outlook);
  vir_paper_json_stance (json, self->outlook);
  vir_paper_json_amount (json, "beyond_capacity", vir_paper_board_beyond (self));
  add_sets (json, self);
  json_builder_set_member_name (json, "pairs");
  json_builder_begin_array (json);
  for (guint i = 0; i < self->pairs->len; i++)
    add_pair (json, self, &g_array_index (self->pairs, VirPaperPair, i));
  json_builder_end_array (json);
  json_builder_end_object (json);
  return vir_paper_json_finish (json);
}
