/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Votes: where the seats stand for every chamber of 1 to 200, the seat that decides, and the vote on Norfolk's budget
 * of 12 February 2018: 47 for, 23 against, no abstentions, 84 seats. */

#include "config.h"

#include "vir-hemicycle-chart.h"

#include <math.h>
#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-hemicycle-seats.h"

/* Geometry */

static void
check_seats (guint n)
{
  VirSeatRows              rows;
  g_autofree VirSeatPlace *places = g_new0 (VirSeatPlace, n);
  guint                    sum = 0;

  vir_seat_rows (n, &rows);
  g_assert_cmpuint (rows.n, >=, 1);
  g_assert_cmpuint (rows.n, <=, VIR_SEAT_ROWS_MAX);
  for (guint r = 0; r < rows.n; r++)
    {
      sum += rows.counts[r];
      if (r > 0)
        {
          g_assert_cmpfloat_with_epsilon (rows.radius[r] - rows.radius[r - 1], rows.thickness, 1e-12);
          g_assert_cmpuint (rows.counts[r], >=, rows.counts[r - 1]);
        }
    }
  g_assert_cmpuint (sum, ==, n);
  g_assert_cmpfloat_with_epsilon (rows.radius[rows.n - 1], 1.0, 1e-12);
  if (rows.n > 1)
    g_assert_cmpfloat_with_epsilon (rows.radius[0], 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (rows.seat, VIR_SEAT_SHARE * rows.thickness / 2, 1e-12);

  vir_seat_places (&rows, places);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (places[i].y, >=, -1e-12);
      if (i > 0)
        g_assert_cmpfloat (places[i].angle, >=, places[i - 1].angle - 1e-9);
      for (guint k = 0; k < i; k++)
        if (hypot (places[i].x - places[k].x, places[i].y - places[k].y) < 2 * rows.seat + 1e-9)
          g_error ("seats %u and %u of %u overlap", k, i, n);
    }
}

static void
test_seats (void)
{
  for (guint n = 1; n <= 200; n++)
    check_seats (n);
  check_seats (650);
  check_seats (VIR_SEATS_MAX);
}

/* The kind */

static VirChartSpec *
make_votes (VirCase          which,
            VirHemicycleForm form,
            gboolean         by_group)
{
  guint                  n_groups = vir_case_n_items (which, 4);
  guint                  n_votes = form == VIR_HEMICYCLE_SEATS ? MIN (n_groups, 1) : n_groups;
  g_autoptr (GPtrArray)  kept = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  g_autoptr (GArray)     votes = g_array_new (FALSE, TRUE, sizeof (VirHemicycleVote));
  VirHemicycleData       data = { .form = form };
  VirChartHead           head = vir_case_head (which, "The vote is what it is, by seat", "Members by how they voted");

  for (guint i = 0; i < n_votes; i++)
    {
      GArray          *parts = g_array_new (FALSE, TRUE, sizeof (VirHemicyclePart));
      VirHemicycleVote vote = { .id = "vote", .title = vir_case_name (which, i), .outcome = "lost, 13 votes short" };
      guint            groups = which != VIR_CASE_MANY ? n_groups : form == VIR_HEMICYCLE_SEATS ? 20 : 4;

      for (guint c = 0; c < VIR_N_CASTS; c++)
        for (guint g = 0; g < (by_group ? groups : 1); g++)
          {
            static const guint usual[VIR_N_CASTS][4] = { { 0, 15, 8, 0 }, { 0, 0, 0, 1 }, { 8, 2, 3, 0 }, { 47, 0, 0, 0 } };
            guint              n = which == VIR_CASE_ZERO ? 0 : which == VIR_CASE_NEGATIVE ? (c == VIR_CAST_AGAINST ? 21 : 0)
                                                                                         : usual[c][g % 4];
            VirHemicyclePart   part = { "group", by_group ? vir_case_name (which, g) : "", NULL, c, n };

            if (which == VIR_CASE_ONE)
              part.n = c == VIR_CAST_FOR ? 1 : 0;
            if (which == VIR_CASE_HUGE)
              part.n *= 6;
            if (which == VIR_CASE_UNKNOWN)
              part.cast = VIR_SEAT_UNRECORDED;
            else
              vote.counts[c] += part.n;
            if (part.n > 0)
              g_array_append_val (parts, part);
          }
      vote.needed = (vote.counts[VIR_CAST_FOR] + vote.counts[VIR_CAST_AGAINST]) / 2 + 1;
      for (guint c = 0; c < VIR_N_CASTS && which == VIR_CASE_UNKNOWN; c++)
        vote.counts[c] = vote.needed = VIR_UNKNOWN;
      vote.inferred = which == VIR_CASE_WELSH;
      vote.parts = (const VirHemicyclePart *) (gconstpointer) parts->data;
      vote.n_parts = parts->len;
      g_ptr_array_add (kept, parts);
      g_array_append_val (votes, vote);
    }
  data.votes = (const VirHemicycleVote *) (gconstpointer) votes->data;
  data.n_votes = votes->len;
  return vir_hemicycle_chart_new (&head, &data);
}

static VirChartSpec *
make_seats (VirCase which)
{
  return make_votes (which, VIR_HEMICYCLE_SEATS, TRUE);
}

static VirChartSpec *
make_bars (VirCase which)
{
  return make_votes (which, VIR_HEMICYCLE_BARS, TRUE);
}

static void
test_kind (void)
{
  vir_check_kind ("hemicycle", make_seats);
  vir_check_kind ("hemicycle-bars", make_bars);
}

/* Norfolk */

static void
edit_seats (VirInput **input,
            const char *id,
            const char *name,
            gint64      seats)
{
  VirBodyRecord *body = vir_record_new (VIR_KIND_BODY, id);

  body->base.title = g_strdup (name);
  body->seats = seats;
  *input = vir_input_put_take (*input, body);
}

static VirInput *
norfolk (void)
{
  VirInput         *input = vir_input_new (2018, 1);
  VirCouncilRecord *council = vir_record_copy (vir_input_council (input));
  VirVoteRecord    *vote = vir_record_new (VIR_KIND_VOTE, "budget");

  council->seats = 84;
  council->base.title = g_strdup ("Norfolk County Council");
  input = vir_input_put_take (input, council);
  edit_seats (&input, "conservative", "Conservative", 55);
  edit_seats (&input, "labour", "Labour", 17);
  edit_seats (&input, "liberal-democrat", "Liberal Democrat", 11);
  edit_seats (&input, "independent", "Independent", 1);
  vote->base.title = g_strdup ("The budget");
  vote->meeting = 20180212;
  vote->vote = VIR_VOTE_MOTION;
  vote->votes_for = 47;
  vote->votes_against = 23;
  vote->abstain = 0;
  vote->result = VIR_RESULT_CARRIED;
  return vir_input_put_take (input, vote);
}

static VirChartSpec *
build (VirInput          *input,
       const VirChartAsk *ask)
{
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  return vir_chart_build (&vir_hemicycle_chart_class, outlook, ask);
}

/* Seats of one part, as drawn from left to right; the tick is at the 36th. */
static void
test_norfolk (void)
{
  g_autoptr (VirInput)      input = norfolk ();
  g_autoptr (VirChartSpec)  spec = build (input, NULL);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *first = vir_chart_describe_datum (spec, 1);
  g_autofree char          *second = vir_chart_describe_datum (spec, 2);
  g_autoptr (VirChartLint)  lint = vir_chart_lint_new (spec);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 700, 300, &vir_check_screen);
  guint                     seats[4] = { 0 };
  guint                     n = 0;
  double                    x = 0;

  g_assert_cmpstr (spec->head.title, ==, "The budget: carried, 47 votes to 23");
  g_assert_cmpstr (spec->head.subtitle, ==, "Members by how they voted, The budget, Norfolk County Council, 12 February 2018");
  g_assert_cmpstr (sentence, ==,
                   "Half circle of seats by how members voted, Norfolk County Council, 12 February 2018: "
                   "The budget: carried, 47 for, 14 did not vote, 23 against, 36 to win.");
  g_assert_cmpstr (first, ==, "47 for, groups not recorded");
  g_assert_cmpstr (second, ==, "14 did not vote, groups not recorded");
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 0);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape != VIR_SCENE_CIRCLE || item->datum == 0)
        continue;
      seats[item->datum]++;
      if (++n == 36)
        x = item->points[0];
    }
  g_assert_cmpuint (seats[1], ==, 47);
  g_assert_cmpuint (seats[2], ==, 14);
  g_assert_cmpuint (seats[3], ==, 23);
  g_assert_cmpfloat (x, >, 0);
}

/* The tick points from the middle of the half circle at the seat that decides, and crosses none. */
static void
check_tick (guint n,
            guint needed)
{
  VirHemicyclePart          part = { "all", "", NULL, VIR_CAST_FOR, n };
  VirHemicycleVote          vote = { .title = "t", .outcome = "carried", .parts = &part, .n_parts = 1, .counts = { n, 0, 0, 0 }, .needed = needed };
  VirHemicycleData          data = { VIR_HEMICYCLE_SEATS, &vote, 1 };
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Title", "Subtitle");
  g_autoptr (VirChartSpec)  spec = vir_hemicycle_chart_new (&head, &data);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 700, 300, &vir_check_screen);
  const VirSceneItem       *seat = NULL;
  guint                     count = 0, ticks = 0;

  for (guint i = 0; i < scene->items->len; i++)
    if (vir_chart_scene_item (scene, i)->datum == 1 && ++count == needed)
      seat = vir_chart_scene_item (scene, i);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *line = vir_chart_scene_item (scene, i);
      const double       *p = line->points;
      double              dx, dy;

      if (line->shape != VIR_SCENE_LINE)
        continue;
      ticks++;
      dx = p[2] - p[0];
      dy = p[3] - p[1];
      if (hypot (dx, dy) > 0.5)
        g_assert_cmpfloat (fabs (dx * (seat->points[1] - p[1]) - dy * (seat->points[0] - p[0])) / hypot (dx, dy), <, 0.01);
      for (guint k = 0; k < scene->items->len; k++)
        {
          const VirSceneItem *other = vir_chart_scene_item (scene, k);

          if (other->shape == VIR_SCENE_CIRCLE && other->datum == 1)
            {
              g_assert_cmpfloat (hypot (p[0] - other->points[0], p[1] - other->points[1]), >, other->points[2]);
              g_assert_cmpfloat (hypot (p[2] - other->points[0], p[3] - other->points[1]), >, other->points[2]);
            }
        }
    }
  g_assert_cmpuint (ticks, ==, 2);
}

static void
test_tick (void)
{
  for (guint n = 1; n <= 200; n++)
    check_tick (n, n / 2 + 1);
}

/* Not recorded */

static void
test_no_count (void)
{
  static const VirChartAsk  motion = { .record = "budget" };
  static const VirChartAsk  amendment = { .record = "a" };
  g_autoptr (VirInput)      input = norfolk ();
  VirVoteRecord            *vote = vir_record_copy (vir_input_get (input, VIR_KIND_VOTE, "budget"));
  g_autoptr (VirChartSpec)  refused = NULL, asked = NULL, seats = NULL;
  g_autofree char          *reading = NULL;

  vote->votes_for = vote->votes_against = vote->abstain = VIR_UNKNOWN;
  input = vir_input_put_take (g_steal_pointer (&input), vote);
  input = vir_fixture_amendment (g_steal_pointer (&input), "a");
  refused = build (input, &motion);
  g_assert_cmpstr (refused->refusal, ==,
                   "No count of “The budget” is recorded: add the members for and against to the vote, or show an amendment to see how many votes would carry it.");

  asked = build (input, &amendment);
  g_assert_null (asked->refusal);
  g_assert_true (g_str_has_suffix (asked->head.title, ": 43 votes would carry it"));
  reading = vir_chart_describe_datum (asked, 1);
  g_assert_cmpstr (reading, ==, "Conservative: 55 seats, votes not recorded");
  g_assert_cmpuint (asked->n_datums, ==, 4);

  vote = vir_record_copy (vir_input_get (input, VIR_KIND_VOTE, "budget"));
  vote->vote = VIR_VOTE_AMENDMENT;
  vote->amendment = g_strdup ("a");
  vote->result = VIR_RESULT_LOST;
  input = vir_input_put_take (g_steal_pointer (&input), vote);
  seats = build (input, NULL);
  g_assert_cmpstr (seats->head.title, ==, "The budget: lost, no count is recorded");
}

static void
test_no_votes (void)
{
  const VirChartAsk        body = { .record = "labour" };
  g_autoptr (VirInput)     council = norfolk ();
  g_autoptr (VirChartSpec) other = build (council, &body);
  g_autoptr (VirInput)     input = vir_input_new (2018, 1);
  g_autoptr (VirChartSpec) spec = build (input, NULL);
  const VirChartAsk        ask = { .form = VIR_HEMICYCLE_BARS };
  g_autoptr (VirChartSpec) bars = build (input, &ask);

  g_assert_cmpstr (spec->refusal, ==, "The document records no vote: add one, with the members for and against.");
  g_assert_cmpstr (bars->refusal, ==, spec->refusal);
  g_assert_cmpstr (other->refusal, ==, "What is asked for is neither a vote nor an amendment: choose one of these.");
}

/* Groups, a committee, contradictions */

static void
add_body (VirVoteRecord *record,
          const char    *id,
          gint64         votes_for,
          gint64         votes_against,
          gint64         absent)
{
  const VirShape *shape = vir_shape_field (vir_kind_shape (VIR_KIND_VOTE), "bodies")->shape;
  VirBodyVote    *cast = vir_list_append (&record->bodies, shape);

  cast->body = g_strdup (id);
  cast->votes_for = votes_for;
  cast->votes_against = votes_against;
  cast->absent = absent;
  cast->abstain = VIR_UNKNOWN;
}

static void
test_groups (void)
{
  g_autoptr (VirInput)      input = norfolk ();
  VirVoteRecord            *vote = vir_record_copy (vir_input_get (input, VIR_KIND_VOTE, "budget"));
  g_autoptr (VirChartSpec)  spec = NULL, neutral = NULL, wrong = NULL;
  g_autofree char          *reading = NULL, *lettered = NULL;
  const VirChartAsk         ask = { .neutral = TRUE };

  add_body (vote, "conservative", 47, 0, 8);
  add_body (vote, "labour", 0, 15, 2);
  add_body (vote, "liberal-democrat", 0, 8, 3);
  input = vir_input_put_take (g_steal_pointer (&input), vote);
  spec = build (input, NULL);
  /* For: Conservative; not voting: three groups and the one whose vote is not recorded; against: two. */
  g_assert_cmpuint (spec->n_datums, ==, 7);
  reading = vir_chart_describe_datum (spec, 6);
  g_assert_cmpstr (reading, ==, "Labour: 15 against");
  neutral = build (input, &ask);
  lettered = vir_chart_describe_datum (neutral, 6);
  g_assert_cmpstr (lettered, ==, "Group B: 15 against");

  vote = vir_record_copy (vir_input_get (input, VIR_KIND_VOTE, "budget"));
  add_body (vote, "independent", 0, 5, 0);
  input = vir_input_put_take (g_steal_pointer (&input), vote);
  wrong = build (input, NULL);
  g_assert_cmpstr (wrong->refusal, ==,
                   "The budget: 23 against by the total, 28 by group; make the votes by group and in all agree.");
}

static void
test_committee (void)
{
  g_autoptr (VirInput)     input = norfolk ();
  VirVoteRecord           *vote = vir_record_copy (vir_input_get (input, VIR_KIND_VOTE, "budget"));
  g_autoptr (VirChartSpec) spec = NULL;

  vote->votes_for = 7;
  vote->votes_against = 4;
  vote->abstain = VIR_UNKNOWN;
  input = vir_input_put_take (g_steal_pointer (&input), vote);
  spec = build (input, NULL);
  g_assert_cmpuint (vir_hemicycle_data (spec)->votes[0].n_parts, ==, 2);
  g_assert_nonnull (strstr (spec->head.note, "committee"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hemicycle/seats", test_seats);
  g_test_add_func ("/hemicycle/tick", test_tick);
  g_test_add_func ("/hemicycle/kind", test_kind);
  g_test_add_func ("/hemicycle/norfolk", test_norfolk);
  g_test_add_func ("/hemicycle/no-count", test_no_count);
  g_test_add_func ("/hemicycle/no-votes", test_no_votes);
  g_test_add_func ("/hemicycle/groups", test_groups);
  g_test_add_func ("/hemicycle/committee", test_committee);
  return g_test_run ();
}
