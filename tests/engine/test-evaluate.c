/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Evaluation by hand: documents small enough to add up on paper, and the printed figures of Norfolk
 * County Council's budget of 2018/19 with its two amendments. */

#include "config.h"

#include "vir-evaluate.h"
#include "vir-fixtures.h"

#define M(x) (POUNDS (1000000) * (x))

static VirOutlook *
evaluate (VirInput   *input,
          VirBasis    basis,
          const char *a,
          const char *b)
{
  g_autoptr (VirStance) stance = vir_stance_new ((const char *const[]){ a, b, NULL }, basis);

  return vir_evaluate (input, stance, NULL);
}

#define CLAIMED(input, ...) evaluate (input, VIR_BASIS_CLAIMED, __VA_ARGS__)
#define ASSESSED(input, ...) evaluate (input, VIR_BASIS_ASSESSED, __VA_ARGS__)

static void
test_drafting (void)
{
  g_autoptr (VirInput)   input = vir_fixture_small ();
  g_autoptr (VirOutlook) outlook = CLAIMED (input, NULL, NULL);
  static const gint64    gaps[] = { 0, M (2), M (4) };

  for (guint y = 0; y < 3; y++)
    {
      const VirYearOutlook *year = &outlook->published[y];

      g_assert_cmpint (year->lines.known, ==, M (100) + gaps[y]);
      g_assert_cmpint (year->net, ==, M (100) + gaps[y]);
      g_assert_cmpint (year->funding, ==, M (30));
      g_assert_cmpint (year->tax.yield, ==, M (70));
      g_assert_cmpint (year->gap, ==, gaps[y]);
      g_assert_cmpint (year->gap_step, ==, y == 0 ? 0 : M (2));
      g_assert_cmpint (year->recurring_gap, ==, gaps[y]);
      g_assert_cmpint (year->not_itemised, ==, 0);
      g_assert_cmpuint (year->unknown, ==, 0);
      g_assert_cmpint (year->balance, ==, y == 0 ? VIR_BALANCE_BALANCED : VIR_BALANCE_NOT_BALANCED);
      g_assert_cmpint (outlook->now[y].gap, ==, year->gap);
    }
  g_assert_cmpint (vir_outlook_head (outlook, "people")->known[1], ==, M (62));
  g_assert_cmpint (vir_outlook_head (outlook, "adults")->known[1], ==, M (62));
  g_assert_null (vir_outlook_head (outlook, "roads"));
  g_assert_cmpint (vir_outlook_reserve (outlook, "general")->closing[2], ==, M (10));
}

/* The first year's net budget is printed, the rest of it is not. */
static void
test_norfolk (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook) outlook = CLAIMED (input, NULL, NULL);
  const VirYearOutlook  *first = &outlook->published[0];

  g_assert_cmpint (first->net, ==, M (3888) / 10);
  g_assert_cmpint (first->funding, ==, M (57) / 10);
  g_assert_cmpint (first->tax.yield, ==, M (3831) / 10);
  g_assert_cmpint (first->gap, ==, 0);
  g_assert_cmpint (first->one_off_funding, ==, M (57) / 10);
  g_assert_cmpint (outlook->net_before, ==, M (3588) / 10);
  /* Lines £1m − savings £2.6m − £207.2m netted off + what is not itemised = £388.8m. */
  g_assert_cmpint (first->proposals.known, ==, -M (26) / 10);
  g_assert_cmpint (first->savings.known, ==, -M (26) / 10);
  g_assert_cmpuint (first->proposals.unknown, ==, 0);
  g_assert_cmpint (first->not_itemised, ==, M (3888) / 10 - M (1) + M (26) / 10 + M (2072) / 10);
  for (guint y = 1; y < 4; y++)
    {
      g_assert_cmpint (outlook->published[y].gap, ==, VIR_UNKNOWN);
      g_assert_cmpint (outlook->published[y].net, ==, VIR_UNKNOWN);
      g_assert_cmpint (outlook->published[y].balance, ==, VIR_BALANCE_CANNOT_TELL);
      g_assert_cmpuint (outlook->published[y].unknown, >, 0);
    }
}

/* £1.85m and £3m are asked; £100,000 is found. */
static void
test_norfolk_amendments (void)
{
  g_autoptr (VirInput)       input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook)     outlook = CLAIMED (input, "libdem", "labour");
  const VirAmendmentOutlook *libdem = vir_outlook_amendment (outlook, "libdem");
  const VirAmendmentOutlook *labour = vir_outlook_amendment (outlook, "labour");

  g_assert_cmpint (libdem->uses[0].known, ==, 185000000);
  g_assert_cmpint (libdem->sources[0].known, ==, 10000000);
  g_assert_cmpint (libdem->net[0].known, ==, 175000000);
  g_assert_cmpint (libdem->balance[0], ==, VIR_BALANCE_NOT_BALANCED);
  g_assert_cmpint (labour->uses[0].known, ==, 300000000);
  g_assert_cmpint (labour->sources[0].known, ==, 0);
  g_assert_cmpint (labour->net[0].known, ==, 300000000);

  /* What goes on is not said of three of the four; ten per cent of the allowances is found each year. */
  g_assert_cmpuint (libdem->net[1].unknown, ==, 3);
  g_assert_cmpint (libdem->net[1].known, ==, -10000000);
  g_assert_cmpint (libdem->low[1], ==, -10000000);
  g_assert_cmpint (libdem->high[1], ==, 175000000);
  g_assert_cmpint (libdem->balance[1], ==, VIR_BALANCE_CANNOT_TELL);
  g_assert_cmpint (labour->net[1].unknown, ==, 1);
  g_assert_cmpint (labour->net[1].known, ==, 0);

  /* The saving's yearly figures are not published: both are counted, nothing is cut back. */
  g_assert_cmpuint (outlook->n_counted, ==, 6);
  g_assert_cmpint (outlook->now[0].effects, ==, 475000000);
  g_assert_cmpint (outlook->now[0].gap, ==, 475000000);
  g_assert_cmpint (outlook->now[0].balance, ==, VIR_BALANCE_NOT_BALANCED);
}

static VirInput *
set_figures_after (VirInput *input)
{
  VirBudgetRecord *budget = vir_fixture_edit (input, VIR_KIND_BUDGET, "budget");

  budget->figures = VIR_FIGURES_AFTER_PROPOSALS;
  return vir_input_put_take (input, budget);
}

/* A saving of £3m with £1m of redundancy, a pressure of £2m, one of which nothing is known. */
static void
test_proposals (void)
{
  VirInput              *input = vir_fixture_small ();
  VirProfile            *saving = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-M (3)));
  g_autoptr (VirOutlook) before = NULL, after = NULL;

  saving->one_off_cost = SERIES (M (1));
  input = vir_fixture_proposal (input, "saving", VIR_PROPOSAL_SAVING, saving);
  input = vir_fixture_proposal (input, "pressure", VIR_PROPOSAL_PRESSURE, vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (M (2))));
  input = vir_fixture_proposal (input, "growth", VIR_PROPOSAL_GROWTH, vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (0)));
  before = CLAIMED (input, NULL, NULL);
  g_assert_cmpint (before->published[0].proposals.known, ==, M (0));
  g_assert_cmpint (before->published[0].savings.known, ==, -M (3));
  g_assert_cmpint (before->published[0].gap, ==, 0);
  /* Without the £1m of cost and the £2m that ends. */
  g_assert_cmpint (before->published[0].recurring_gap, ==, -M (3));
  g_assert_cmpint (before->published[1].gap, ==, VIR_UNKNOWN);
  g_assert_cmpuint (before->published[1].unknown, ==, 1);
  g_assert_cmpint (before->published[1].proposals.known, ==, -M (3));

  /* Lines that already include the proposals: they are told of, and not added. */
  input = set_figures_after (input);
  after = CLAIMED (input, NULL, NULL);
  g_assert_cmpint (after->published[0].proposals.known, ==, M (0));
  g_assert_cmpint (after->published[1].gap, ==, M (2));
  vir_input_unref (input);
}

/* A span is counted in no year, and a scrapped saving not at all; costs that have a year are. */
static void
test_uncounted_proposals (void)
{
  VirInput              *input = vir_fixture_small ();
  VirProfile            *span = vir_profile_new ();
  VirProposalRecord     *scrapped = vir_record_new (VIR_KIND_PROPOSAL, "scrapped");
  g_autoptr (VirOutlook) outlook = NULL;

  span->form = VIR_FORM_SPAN_SUM;
  span->span = -M (5);
  span->one_off_cost = SERIES (UNKNOWN, M (1));
  scrapped->stage = VIR_STAGE_SCRAPPED;
  scrapped->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-M (9)));
  input = vir_fixture_proposal (input, "span", VIR_PROPOSAL_SAVING, span);
  input = vir_input_put_take (input, scrapped);
  outlook = CLAIMED (input, NULL, NULL);
  g_assert_cmpint (outlook->published[0].gap, ==, 0);
  g_assert_cmpuint (outlook->published[0].unknown, ==, 0);
  g_assert_cmpint (outlook->published[1].proposals.known, ==, M (1));
  g_assert_cmpint (outlook->published[1].gap, ==, M (3));
  g_assert_cmpint (outlook->published[1].recurring_gap, ==, M (2));
  vir_input_unref (input);
}

static const struct
{
  const char *what;
  VirVerdict  verdict;
  gint64      of;
  gint64      step;
  gint64      level;
} assessments[] = {
  { "awaiting counts as claimed", VIR_VERDICT_AWAITING, VIR_UNKNOWN, M (1), -M (3) },
  { "accepted", VIR_VERDICT_ACCEPTED, VIR_UNKNOWN, 0, -M (3) },
  { "in part", VIR_VERDICT_IN_PART, -M (3), M (1), -M (2) },
  { "conditional", VIR_VERDICT_CONDITIONAL, VIR_UNKNOWN, M (1), -M (2) },
  { "refused", VIR_VERDICT_REFUSED, -M (3), M (1), 0 },
  { "of another claim", VIR_VERDICT_IN_PART, -M (2), M (1), -M (3) },
  { "refused, of another claim", VIR_VERDICT_REFUSED, -M (2), UNKNOWN, -M (3) },
};

/* A saving of £3m with £500,000 of cost: what is refused is not done and costs nothing. */
static void
test_assessed_proposals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (assessments); i++)
    {
      VirInput              *input = vir_fixture_small ();
      VirProposalRecord     *saving = vir_record_new (VIR_KIND_PROPOSAL, "saving");
      gint64                 cost = assessments[i].level == 0 ? 0 : POUNDS (500000);
      g_autoptr (VirOutlook) claimed = NULL, assessed = NULL;
      VirLevels              levels;

      saving->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-M (3)));
      saving->profile->one_off_cost = SERIES (POUNDS (500000));
      saving->assessment = vir_fixture_assessment (assessments[i].verdict, SERIES (assessments[i].of), SERIES (assessments[i].step));
      input = vir_input_put_take (input, saving);
      claimed = CLAIMED (input, NULL, NULL);
      assessed = ASSESSED (input, NULL, NULL);
      g_test_message ("%s", assessments[i].what);
      g_assert_cmpint (claimed->published[0].gap, ==, -POUNDS (2500000));
      g_assert_cmpint (assessed->published[0].savings.known, ==, assessments[i].level);
      g_assert_cmpint (assessed->published[0].gap, ==, assessments[i].level + cost);
      vir_outlook_proposal_levels (assessed, saving, VIR_BASIS_ASSESSED, &levels);
      g_assert_cmpint (levels.level.v[0], ==, assessments[i].level);
      vir_input_unref (input);
    }
}

/* A head whose total is printed: what its lines do not reach is not itemised, unknown ones are none. */
static void
test_printed_head (void)
{
  VirInput              *input = vir_fixture_small ();
  VirHeadRecord         *people = vir_fixture_edit (input, VIR_KIND_HEAD, "people");
  VirLineRecord         *line = vir_record_new (VIR_KIND_LINE, "unknown");
  VirLineRecord         *apart = vir_record_new (VIR_KIND_LINE, "apart");
  g_autoptr (VirOutlook) outlook = NULL;
  const VirHeadOutlook  *head;

  people->figure = SERIES (M (65), UNKNOWN);
  line->head = g_strdup ("adults");
  apart->amounts = SERIES (UNKNOWN, M (1), M (1));
  apart->ledger = VIR_LEDGER_HRA;
  input = vir_input_put_take (vir_input_put_take (vir_input_put_take (input, people), line), apart);
  outlook = CLAIMED (input, NULL, NULL);
  head = vir_outlook_head (outlook, "people");
  g_assert_cmpint (head->known[0], ==, M (65));
  g_assert_cmpint (head->not_itemised[0], ==, M (5));
  g_assert_cmpuint (head->unknown[0], ==, 0);
  g_assert_cmpint (head->known[1], ==, M (62));
  g_assert_cmpint (head->not_itemised[1], ==, 0);
  g_assert_cmpuint (head->unknown[1], ==, 1);
  g_assert_cmpuint (vir_outlook_head (outlook, "adults")->unknown[0], ==, 1);
  g_assert_cmpint (outlook->published[0].gap, ==, M (5));
  g_assert_cmpint (outlook->published[1].gap, ==, VIR_UNKNOWN);
  g_assert_cmpuint (outlook->published[1].unknown, ==, 1);
  /* Another ledger's money is another ledger's. */
  g_assert_cmpuint (outlook->ledgers[VIR_LEDGER_HRA][0].unknown, ==, 1);
  g_assert_cmpint (outlook->ledgers[VIR_LEDGER_HRA][1].known, ==, M (1));
  vir_input_unref (input);
}

/* The collection fund and grants that end are one-off; after its end a grant is nothing. */
static void
test_funding (void)
{
  VirInput              *input = vir_fixture_small ();
  VirFundingRecord      *grant = vir_fixture_edit (input, VIR_KIND_FUNDING, "grant");
  VirFundingRecord      *fund = vir_record_new (VIR_KIND_FUNDING, "fund");
  g_autoptr (VirOutlook) outlook = NULL;

  grant->amounts = SERIES (M (30));
  grant->end_year = 2018;
  fund->funding = VIR_FUNDING_COLLECTION_FUND;
  fund->amounts = SERIES (M (1), -M (1), UNKNOWN);
  input = vir_input_put_take (vir_input_put_take (input, grant), fund);
  outlook = CLAIMED (input, NULL, NULL);
  g_assert_cmpint (outlook->published[0].funding, ==, M (31));
  g_assert_cmpint (outlook->published[0].one_off_funding, ==, M (31));
  g_assert_cmpint (outlook->published[0].recurring_gap, ==, M (30));
  g_assert_cmpint (outlook->published[1].funding, ==, -M (1));
  g_assert_cmpint (outlook->published[1].gap, ==, M (33));
  g_assert_cmpint (outlook->published[2].funding, ==, VIR_UNKNOWN);
  g_assert_cmpint (outlook->published[2].gap, ==, VIR_UNKNOWN);
  vir_input_unref (input);
}

static VirInput *
set_published (VirInput *input,
               VirRole   role,
               VirSeries figures)
{
  VirBudgetRecord *budget = vir_fixture_edit (input, VIR_KIND_BUDGET, "budget");
  VirTotalRecord  *total = vir_record_new (VIR_KIND_TOTAL, vir_role_enum.words[role]);

  budget->standing = VIR_STANDING_PUBLISHED;
  total->role = role;
  total->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, figures);
  return vir_input_put_take (vir_input_put_take (input, budget), total);
}

/* A published document: printed gap, else printed net, else 0 in the first year, else unknown. */
static void
test_anchor (void)
{
  VirInput              *input = set_published (vir_fixture_small (), VIR_ROLE_GAP, SERIES (UNKNOWN, M (7)));
  g_autoptr (VirOutlook) outlook = NULL;

  outlook = CLAIMED (input, NULL, NULL);
  g_assert_cmpint (outlook->published[0].gap, ==, 0);
  g_assert_cmpint (outlook->published[0].net, ==, M (100));
  g_assert_cmpint (outlook->published[1].gap, ==, M (7));
  g_assert_cmpint (outlook->published[1].net, ==, M (107));
  g_assert_cmpint (outlook->published[1].not_itemised, ==, M (5));
  g_assert_cmpint (outlook->published[2].gap, ==, VIR_UNKNOWN);
  g_clear_pointer (&outlook, vir_outlook_unref);

  input = set_published (input, VIR_ROLE_NET, SERIES (M (103), M (1), M (104)));
  outlook = CLAIMED (input, NULL, NULL);
  g_assert_cmpint (outlook->published[0].gap, ==, M (3));
  g_assert_cmpint (outlook->published[0].not_itemised, ==, M (3));
  /* Printed totals that disagree are never adjusted. */
  g_assert_cmpint (outlook->published[1].gap, ==, M (7));
  g_assert_cmpint (outlook->published[1].net, ==, M (1));
  g_assert_cmpint (outlook->published[2].gap, ==, M (4));
  vir_input_unref (input);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/evaluate/drafting", test_drafting);
  g_test_add_func ("/evaluate/norfolk", test_norfolk);
  g_test_add_func ("/evaluate/norfolk-amendments", test_norfolk_amendments);
  g_test_add_func ("/evaluate/proposals", test_proposals);
  g_test_add_func ("/evaluate/uncounted-proposals", test_uncounted_proposals);
  g_test_add_func ("/evaluate/assessed-proposals", test_assessed_proposals);
  g_test_add_func ("/evaluate/printed-head", test_printed_head);
  g_test_add_func ("/evaluate/funding", test_funding);
  g_test_add_func ("/evaluate/anchor", test_anchor);

  return g_test_run ();
}
