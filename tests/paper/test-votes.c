/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The votes: the order that a document's records make, and outcomes that are those of the path. */

#include "config.h"

#include "vir-paper-votes.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

static VirOutlook *
look (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
add_vote (VirInput      *input,
          const char    *id,
          gint64         order,
          const char    *amendment,
          VirVoteSubject subject,
          VirVoteResult  result)
{
  VirVoteRecord *vote = vir_record_new (VIR_KIND_VOTE, id);

  vote->order = order;
  vote->amendment = g_strdup (amendment);
  vote->vote = (int) subject;
  vote->result = (int) result;
  return vir_input_put_take (input, vote);
}

static VirInput *
three_amendments (void)
{
  VirInput *input = vir_fixture_small ();

  input = vir_fixture_amendment (input, "a");
  input = vir_fixture_amendment (input, "b");
  return vir_fixture_amendment (input, "c");
}

static void
assert_order (const VirVoteOrder *order,
              const char          *expected)
{
  g_autofree char *found = g_strjoinv (" ", (char **) order->ids->pdata);

  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpuint (vir_vote_order_count (order), ==, order->ids->len - 1);
}

static void
test_order (void)
{
  g_autoptr (VirInput)      input = three_amendments ();
  g_autoptr (VirVoteOrder) document = vir_vote_order_new (input);
  g_autoptr (VirVoteOrder) recorded = NULL;

  g_assert_cmpint (document->from, ==, VIR_VOTE_ORDER_DOCUMENT);
  assert_order (document, "a b c");

  input = add_vote (g_steal_pointer (&input), "v1", VIR_UNKNOWN, "c", VIR_VOTE_AMENDMENT, VIR_RESULT_CARRIED);
  input = add_vote (g_steal_pointer (&input), "v2", VIR_UNKNOWN, "a", VIR_VOTE_AMENDMENT, VIR_RESULT_LOST);
  input = add_vote (g_steal_pointer (&input), "v3", 2, "b", VIR_VOTE_AMENDMENT, VIR_RESULT_FELL);
  input = add_vote (g_steal_pointer (&input), "v4", 1, NULL, VIR_VOTE_MOTION, VIR_RESULT_CARRIED);
  recorded = vir_vote_order_new (input);
  g_assert_cmpint (recorded->from, ==, VIR_VOTE_ORDER_RECORDED);
  assert_order (recorded, "b c a");
  g_assert_cmpint (g_array_index (recorded->results, VirVoteResult, 0), ==, VIR_RESULT_FELL);
  g_assert_cmpint (g_array_index (recorded->results, VirVoteResult, 1), ==, VIR_RESULT_CARRIED);
}

/* A vote taken again stands at its own place, with its own result. */
static void
test_taken_again (void)
{
  g_autoptr (VirInput)      input = three_amendments ();
  g_autoptr (VirVoteOrder) order = NULL;

  input = add_vote (g_steal_pointer (&input), "v1", 1, "a", VIR_VOTE_AMENDMENT, VIR_RESULT_LOST);
  input = add_vote (g_steal_pointer (&input), "v2", 2, "b", VIR_VOTE_AMENDMENT, VIR_RESULT_LOST);
  input = add_vote (g_steal_pointer (&input), "v3", 3, "a", VIR_VOTE_AMENDMENT, VIR_RESULT_CARRIED);
  order = vir_vote_order_new (input);
  assert_order (order, "b a");
  g_assert_cmpint (g_array_index (order->results, VirVoteResult, 1), ==, VIR_RESULT_CARRIED);
}

static VirPaperVotes *
votes_of (VirOutlook        *outlook,
          const char *const *ids,
          guint32            carried,
          gboolean           combinations)
{
  VirVoteOrder *order = vir_vote_order_given (ids);

  for (guint i = 0; i < vir_vote_order_count (order); i++)
    g_array_index (order->results, VirVoteResult, i) = carried & (1u << i) ? VIR_RESULT_CARRIED : VIR_RESULT_LOST;
  return vir_paper_votes_new (outlook, order, combinations);
}

/* Whatever the document, an outcome leaves the gap that the path of those votes leaves. */
static void
test_outcomes (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (VirInput)      input = vir_random_input ();
      g_autoptr (VirOutlook)    outlook = look (input);
      guint                     n = MIN (outlook->n_amendments, 4);
      const char               *ids[5] = { NULL };
      g_autoptr (VirPaperVotes) all = NULL;

      for (guint i = 0; i < n; i++)
        ids[i] = outlook->amendments[i].record->base.id;
      all = votes_of (outlook, ids, 0, TRUE);
      for (guint32 carried = 1; carried < 1u << n; carried++)
        {
          g_autoptr (VirPaperVotes) one = votes_of (outlook, ids, carried, FALSE);
          const VirCombination     *outcome = vir_paper_votes_outcome (all, carried);
          const VirVoteStep        *last = &g_array_index (one->path, VirVoteStep, n - 1);

          for (guint y = 0; y < outlook->years.n; y++)
            g_assert_cmpint (outcome->gap[y], ==, last->after->now[y].gap);
          g_assert_cmpint (outcome->balance, ==, last->after->now[0].balance);
          for (guint i = 0; i < n; i++)
            g_assert_true (((outcome->carried >> i) & 1) == (guint32) g_array_index (one->path, VirVoteStep, i).carried);
        }
    }
}

static void
test_forms (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (VirInput)      input = vir_random_input_wild ();
      g_autoptr (VirOutlook)    outlook = look (input);
      VirVoteOrder            *order = vir_vote_order_new (input);
      gboolean                  few = vir_vote_order_count (order) <= 6;
      g_autoptr (VirPaperVotes) votes = vir_paper_votes_new (outlook, order, few);
      g_autofree char          *text = vir_paper_votes_text (votes);
      g_autofree char          *csv = vir_paper_votes_csv (votes);
      g_autofree char          *json = vir_paper_votes_json (votes);

      g_assert_cmpuint (votes->path->len, ==, vir_vote_order_count (votes->order));
      g_assert_true ((votes->combinations != NULL) == few);
      g_assert_true (g_utf8_validate (text, -1, NULL) && g_utf8_validate (csv, -1, NULL) && g_utf8_validate (json, -1, NULL));
    }
}

/* A chamber of which a group's size is not known says nothing of majorities; one that is full does. */
static void
test_chamber (void)
{
  for (guint way = 0; way < 3; way++)
    {
      g_autoptr (VirInput)      input = three_amendments ();
      VirCouncilRecord         *council = vir_record_copy (vir_input_council (input));
      VirBodyRecord            *large = vir_record_new (VIR_KIND_BODY, "large");
      VirBodyRecord            *small = vir_record_new (VIR_KIND_BODY, "small");
      g_autoptr (VirOutlook)    outlook = NULL;
      g_autoptr (VirPaperVotes) votes = NULL;
      const char               *none[] = { NULL };

      large->seats = 20;
      small->seats = way == 0 ? 5 : VIR_UNKNOWN;
      council->seats = way == 2 ? 20 : 25;
      input = vir_input_put_take (g_steal_pointer (&input), council);
      input = vir_input_put_take (vir_input_put_take (g_steal_pointer (&input), large), small);
      outlook = look (input);
      votes = votes_of (outlook, none, 0, FALSE);
      g_assert_true (votes->seated);
      g_assert_true (votes->complete == (way != 1));
      g_assert_true ((votes->winning != NULL) == votes->complete);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/paper/votes/order", test_order);
  g_test_add_func ("/paper/votes/taken-again", test_taken_again);
  g_test_add_func ("/paper/votes/outcomes", test_outcomes);
  g_test_add_func ("/paper/votes/forms", test_forms);
  g_test_add_func ("/paper/votes/chamber", test_chamber);
  return g_test_run ();
}
