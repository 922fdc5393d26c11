/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates of a budget, by hand. Rules of councils: those printed in data/rules. */

#include "config.h"

#include "vir-deadlines.h"
#include "vir-fixtures.h"

static VirInput *
council_of (const char     *title,
            VirCouncilClass class_,
            VirDate         meeting)
{
  VirInput         *input = vir_input_new (2018, 1);
  VirCouncilRecord *council = vir_fixture_edit (input, VIR_KIND_COUNCIL, "council");

  council->base.title = g_strdup (title);
  council->class_ = class_;
  council->meeting = meeting;
  return vir_input_put_take (input, council);
}

static const VirDeadline *
nth (const GArray *list,
     guint         i)
{
  g_assert_cmpuint (i, <, list->len);
  return &g_array_index (list, VirDeadline, i);
}

static void
test_lawful (void)
{
  static const struct
  {
    VirNation       nation;
    VirCouncilClass class_;
    VirDate         date;
  } cases[] = {
    { VIR_NATION_ENGLAND, VIR_CLASS_COUNTY, 20180228 },
    { VIR_NATION_ENGLAND, VIR_CLASS_DISTRICT, 20180310 },
    { VIR_NATION_ENGLAND, VIR_CLASS_UNITARY, 20180310 },
    { VIR_NATION_ENGLAND, VIR_CLASS_UNSTATED, 0 },
    { VIR_NATION_WALES, VIR_CLASS_COUNTY, 20180310 },
    { VIR_NATION_SCOTLAND, VIR_CLASS_UNITARY, 20180310 },
    { VIR_NATION_NORTHERN_IRELAND, VIR_CLASS_DISTRICT, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (VirInput) input = council_of ("Anywhere", cases[i].class_, 0);
      VirCouncilRecord    *council = vir_fixture_edit (input, VIR_KIND_COUNCIL, "council");

      council->nation = (int) cases[i].nation;
      input = vir_input_put_take (g_steal_pointer (&input), council);
      g_assert_cmpuint (vir_deadlines_lawful (input), ==, cases[i].date);
    }
}

static void
test_running (void)
{
  g_autoptr (VirInput) input = council_of ("Anywhere", VIR_CLASS_COUNTY, 20100726);
  VirBudgetRecord     *budget = vir_fixture_edit (input, VIR_KIND_BUDGET, "budget");
  g_autoptr (GArray)   list = NULL;

  budget->running = TRUE;
  input = vir_input_put_take (g_steal_pointer (&input), budget);
  list = vir_deadlines_new (input);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpint (nth (list, 0)->kind, ==, VIR_DEADLINE_MEETING);
}

/* Five working days before Monday 12 February 2018 is Monday 5 February. */
static void
test_lodging (void)
{
  g_autoptr (VirInput) input = council_of ("Anywhere", VIR_CLASS_COUNTY, 20180212);
  VirCouncilRecord    *council = vir_fixture_edit (input, VIR_KIND_COUNCIL, "council");
  g_autoptr (GArray)   list = NULL;

  council->deadline_days = 5;
  council->deadline_time = g_strdup ("noon");
  input = vir_input_put_take (g_steal_pointer (&input), council);
  list = vir_deadlines_new (input);
  g_assert_cmpuint (list->len, ==, 3);
  g_assert_cmpint (nth (list, 0)->kind, ==, VIR_DEADLINE_LODGING);
  g_assert_cmpuint (nth (list, 0)->date, ==, 20180205);
  g_assert_cmpstr (nth (list, 0)->time, ==, "noon");
  g_assert_true (nth (list, 0)->computed);
  g_assert_cmpint (nth (list, 1)->kind, ==, VIR_DEADLINE_MEETING);
  g_assert_false (nth (list, 1)->computed);
  g_assert_cmpint (nth (list, 2)->kind, ==, VIR_DEADLINE_LAWFUL);
  g_assert_cmpuint (nth (list, 2)->date, ==, 20180228);
}

static VirInput *
with_rules (VirInput *input)
{
  VirRulePack     *pack = vir_rule_pack_new ();
  VirDeadlineRule *rules = g_new0 (VirDeadlineRule, 2);
  VirInput        *with;

  rules[0] = (VirDeadlineRule) { g_strdup ("Oxford"), 1, UNKNOWN, g_strdup ("1pm"), UNKNOWN, FALSE, NULL };
  rules[1] = (VirDeadlineRule) { g_strdup ("Brighton and Hove, 2025"), 7, 4, NULL, 4, FALSE, NULL };
  pack->deadlines = (VirList) { 2, rules };
  with = vir_input_set_rules (input, pack);
  vir_rule_pack_unref (pack);
  vir_input_unref (input);
  return with;
}

static void
test_pack (void)
{
  g_autoptr (VirInput) shire = with_rules (council_of ("Oxfordshire County Council", VIR_CLASS_COUNTY, 20180212));
  g_autoptr (VirInput) city = with_rules (council_of ("Oxford City Council", VIR_CLASS_DISTRICT, 20180212));
  g_autoptr (VirInput) past = with_rules (council_of ("Brighton and Hove City Council", VIR_CLASS_UNITARY, 20180222));
  g_autoptr (VirInput) coast = with_rules (council_of ("Brighton and Hove City Council", VIR_CLASS_UNITARY, 20250227));
  g_autoptr (GArray)   a = vir_deadlines_new (shire);
  g_autoptr (GArray)   b = vir_deadlines_new (city);
  g_autoptr (GArray)   c = vir_deadlines_new (past);
  g_autoptr (GArray)   d = vir_deadlines_new (coast);

  g_assert_cmpuint (a->len, ==, 2);
  g_assert_cmpuint (b->len, ==, 3);
  g_assert_cmpuint (nth (b, 0)->date, ==, 20180209);
  g_assert_cmpuint (c->len, ==, 2);
  /* Seven and four working days before Thursday 27 February 2025. */
  g_assert_cmpuint (d->len, ==, 4);
  g_assert_cmpint (nth (d, 1)->kind, ==, VIR_DEADLINE_LODGING);
  g_assert_cmpuint (nth (d, 1)->date, ==, 20250218);
  g_assert_cmpint (nth (d, 2)->kind, ==, VIR_DEADLINE_ASSESSED);
  g_assert_cmpuint (nth (d, 2)->date, ==, 20250221);
}

/* Norfolk, children's centres, 2018: consultation from 17 September for eight weeks, a vote on 15 October, contracts
 * that end on 30 September 2019. */
static void
test_proposal (void)
{
  g_autoptr (VirInput) input = council_of ("Norfolk County Council", VIR_CLASS_UNSTATED, 0);
  VirProposalRecord   *centres = vir_record_new (VIR_KIND_PROPOSAL, "chl041");
  VirProposalRecord   *dropped = vir_record_new (VIR_KIND_PROPOSAL, "dropped");
  g_autoptr (GArray)   list = NULL;

  centres->consultation_start = 20180917;
  centres->consultation_weeks = 8;
  centres->contract_end = 20190930;
  dropped->contract_end = 20190930;
  dropped->stage = VIR_STAGE_SCRAPPED;
  input = vir_input_put_take (g_steal_pointer (&input), centres);
  input = vir_input_put_take (g_steal_pointer (&input), dropped);
  for (guint i = 0; i < 2; i++)
    {
      VirVoteRecord *vote = vir_record_new (VIR_KIND_VOTE, i == 0 ? "first" : "second");

      vote->meeting = 20181015;
      input = vir_input_put_take (g_steal_pointer (&input), vote);
    }
  list = vir_deadlines_new (input);
  g_assert_cmpuint (list->len, ==, 4);
  g_assert_cmpuint (nth (list, 0)->date, ==, 20180917);
  g_assert_cmpint (nth (list, 1)->kind, ==, VIR_DEADLINE_VOTE);
  g_assert_cmpuint (nth (list, 2)->date, ==, 20181112);
  g_assert_true (nth (list, 2)->computed);
  g_assert_cmpint (nth (list, 3)->kind, ==, VIR_DEADLINE_CONTRACT);
}

/* 25 posts go: staff are consulted for at least 30 days from the meeting (TULRCA 1992 s.188). */
static void
test_staff (void)
{
  g_autoptr (VirInput) input = vir_fixture_amendment (council_of ("Anywhere", VIR_CLASS_UNSTATED, 20180212), "a");
  VirChangeRecord     *change = vir_fixture_change ("c", "a", VIR_TARGET_NONE, NULL, VIR_WORD_SAVE);
  g_autoptr (GArray)   list = NULL;

  change->posts = -2500;
  input = vir_input_put_take (g_steal_pointer (&input), change);
  list = vir_deadlines_new (input);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpint (nth (list, 1)->kind, ==, VIR_DEADLINE_STAFF);
  g_assert_cmpint (vir_date_days_between (20180212, nth (list, 1)->date), >=, 30);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deadlines/lawful", test_lawful);
  g_test_add_func ("/deadlines/running", test_running);
  g_test_add_func ("/deadlines/lodging", test_lodging);
  g_test_add_func ("/deadlines/pack", test_pack);
  g_test_add_func ("/deadlines/proposal", test_proposal);
  g_test_add_func ("/deadlines/staff", test_staff);
  return g_test_run ();
}
