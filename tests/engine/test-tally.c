/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The count of a vote: Norfolk's of 12 February 2018 (47 for, 23 against, no abstentions; 84 seats), one of its
 * committee, and made-up ones that reach the corners. */

#include "config.h"

#include "vir-tally.h"

static VirInput *
council (gint64 seats)
{
  VirInput         *input = vir_input_new (2018, 1);
  VirCouncilRecord *record = vir_record_copy (vir_input_council (input));
  VirBodyRecord    *body = vir_record_new (VIR_KIND_BODY, "labour");

  record->seats = seats;
  body->seats = 17;
  input = vir_input_put_take (input, record);
  return vir_input_put_take (input, body);
}

static VirVoteRecord *
vote (gint64        votes_for,
      gint64        votes_against,
      gint64        abstain,
      VirVoteResult result)
{
  VirVoteRecord *record = vir_record_new (VIR_KIND_VOTE, "vote");

  record->votes_for = votes_for;
  record->votes_against = votes_against;
  record->abstain = abstain;
  record->result = (int) result;
  return record;
}

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

/* Takes the record. */
static VirTally
tally_take (VirInput      *input,
            VirVoteRecord *record)
{
  VirTally tally;

  input = vir_input_put_take (input, record);
  g_assert_true (vir_tally_new (input, vir_input_get (input, VIR_KIND_VOTE, "vote"), &tally));
  g_assert_cmpint (tally.seats, ==, vir_input_council (input)->seats);
  vir_input_unref (input);
  tally.vote = NULL;
  return tally;
}

static void
test_norfolk (void)
{
  VirTally tally = tally_take (council (84), vote (47, 23, 0, VIR_RESULT_CARRIED));

  g_assert_true (tally.counted);
  g_assert_true (tally.whole);
  g_assert_true (tally.inferred);
  g_assert_cmpint (tally.counts[VIR_CAST_FOR], ==, 47);
  g_assert_cmpint (tally.counts[VIR_CAST_AGAINST], ==, 23);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSTAIN], ==, 0);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSENT], ==, 14);
  g_assert_cmpint (tally.needed, ==, 36);
  g_assert_cmpint (tally.others[VIR_CAST_FOR], ==, 47);
  g_assert_false (tally.disagrees);
}

/* Seven to four of 84 are a committee: nobody else was absent from it. */
static void
test_committee (void)
{
  VirTally tally = tally_take (council (84), vote (7, 4, VIR_UNKNOWN, VIR_RESULT_CARRIED));

  g_assert_true (tally.counted);
  g_assert_false (tally.whole);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSENT], ==, VIR_UNKNOWN);
  g_assert_cmpint (tally.needed, ==, 6);

  tally = tally_take (council (84), vote (20, 1, 0, VIR_RESULT_CARRIED));
  g_assert_true (tally.whole);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSENT], ==, 63);
  tally = tally_take (council (84), vote (20, 0, 0, VIR_RESULT_CARRIED));
  g_assert_false (tally.whole);
}

static void
test_by_group (void)
{
  VirVoteRecord *record = vote (VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_RESULT_LOST);
  VirTally       tally;

  add_body (record, "labour", 15, VIR_UNKNOWN, 2);
  add_body (record, "gone", VIR_UNKNOWN, 47, 8);
  tally = tally_take (council (84), record);
  g_assert_cmpuint (tally.n_bodies, ==, 2);
  g_assert_nonnull (tally.bodies[0].body);
  g_assert_null (tally.bodies[1].body);
  g_assert_cmpint (tally.counts[VIR_CAST_FOR], ==, 15);
  g_assert_cmpint (tally.counts[VIR_CAST_AGAINST], ==, 47);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSTAIN], ==, 0);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSENT], ==, 22);
  g_assert_true (tally.inferred);
  g_assert_cmpint (tally.others[VIR_CAST_ABSENT], ==, 12);
  g_assert_cmpint (tally.others[VIR_CAST_FOR], ==, 0);

  record = vote (20, 47, 0, VIR_RESULT_LOST);
  add_body (record, "labour", 15, VIR_UNKNOWN, VIR_UNKNOWN);
  add_body (record, "gone", 9, 47, VIR_UNKNOWN);
  tally = tally_take (council (84), record);
  g_assert_cmpint (tally.others[VIR_CAST_FOR], ==, -4);
}

static void
test_not_counted (void)
{
  VirTally tally = tally_take (council (84), vote (VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_RESULT_LOST));

  g_assert_false (tally.counted);
  g_assert_false (tally.disagrees);
  g_assert_cmpint (tally.needed, ==, VIR_UNKNOWN);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSENT], ==, VIR_UNKNOWN);

  tally = tally_take (council (84), vote (40, VIR_UNKNOWN, VIR_UNKNOWN, VIR_RESULT_LOST));
  g_assert_false (tally.counted);
}

static void
test_contradictions (void)
{
  VirTally tally = tally_take (council (60), vote (47, 23, 0, VIR_RESULT_LOST));

  g_assert_cmpint (tally.beyond, ==, 10);
  g_assert_false (tally.whole);
  g_assert_true (tally.disagrees);

  tally = tally_take (council (VIR_UNKNOWN), vote (20, 20, 0, VIR_RESULT_LOST));
  g_assert_false (tally.disagrees);
  g_assert_false (tally.whole);
  g_assert_cmpint (tally.counts[VIR_CAST_ABSENT], ==, VIR_UNKNOWN);
  g_assert_cmpint (tally.needed, ==, 21);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tally/norfolk", test_norfolk);
  g_test_add_func ("/tally/committee", test_committee);
  g_test_add_func ("/tally/by-group", test_by_group);
  g_test_add_func ("/tally/not-counted", test_not_counted);
  g_test_add_func ("/tally/contradictions", test_contradictions);
  return g_test_run ();
}
