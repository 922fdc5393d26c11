/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Changes by hand: what each word does to each target, claims and assessments, amendments stacked. */

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

typedef void (*SetUp) (VirChangeRecord *change);

static void
amount_one (VirChangeRecord *change)
{
  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (M (1)));
}

static void
amount_three_quarters (VirChangeRecord *change)
{
  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (POUNDS (750000)));
}

static void
share_tenth (VirChangeRecord *change)
{
  change->share = 100000;
}

static void
price_volume (VirChangeRecord *change)
{
  change->price = 250;
  change->volume = 1000050; /* 10,000.5 of them */
}

static void
half_a_year (VirChangeRecord *change)
{
  change->months = 6;
}

static void
a_year (VirChangeRecord *change)
{
  change->months = 12;
}

static void
from_january (VirChangeRecord *change)
{
  change->start = 20190101;
}

static void
becomes_one (VirChangeRecord *change)
{
  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-M (1)));
}

static void
nothing (VirChangeRecord *change)
{
}

/* The budget: saving £4m, then £6m, £6m; part-year savings of £12m from 1 October and from mid-October
 * 2018; pressure £2m. */
static const struct
{
  const char   *what;
  VirTargetKind target;
  const char   *subject;
  VirWord       word;
  SetUp         set_up;
  gint64        effect[3];
} effects[] = {
  { "a saving reversed", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_REVERSE, nothing, { M (4), M (6), M (6) } },
  { "a pressure reversed", VIR_TARGET_PROPOSAL, "pressure", VIR_WORD_REVERSE, nothing, { -M (2), -M (2), -M (2) } },
  { "a tenth of a saving put back", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, share_tenth, { POUNDS (400000), POUNDS (600000), POUNDS (600000) } },
  { "£1m of a saving put back", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, amount_one, { M (1), M (1), M (1) } },
  { "£1m less of a pressure", VIR_TARGET_PROPOSAL, "pressure", VIR_WORD_TRIM, amount_one, { -M (1), -M (1), -M (1) } },
  { "a tenth less of a pressure", VIR_TARGET_PROPOSAL, "pressure", VIR_WORD_TRIM, share_tenth, { -POUNDS (200000), -POUNDS (200000), -POUNDS (200000) } },
  { "£1m more of a saving", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_INCREASE, amount_one, { -M (1), -M (1), -M (1) } },
  { "a tenth more of a saving", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_INCREASE, share_tenth, { -POUNDS (400000), -POUNDS (600000), -POUNDS (600000) } },
  { "£1m more of a pressure", VIR_TARGET_PROPOSAL, "pressure", VIR_WORD_INCREASE, amount_one, { M (1), M (1), M (1) } },
  { "a saving a year later", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_DELAY, a_year, { M (4), M (2), 0 } },
  { "a saving half a year later", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_DELAY, half_a_year, { M (2), M (1), 0 } },
  { "a saving a year earlier", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_BRING_FORWARD, a_year, { -M (2), 0, 0 } },
  { "a part-year saving half a year later", VIR_TARGET_PROPOSAL, "part-year", VIR_WORD_DELAY, half_a_year, { M (6), 0, 0 } },
  { "a part-year saving half a year earlier", VIR_TARGET_PROPOSAL, "part-year", VIR_WORD_BRING_FORWARD, half_a_year, { -M (6), 0, 0 } },
  { "a part-year saving from January", VIR_TARGET_PROPOSAL, "part-year", VIR_WORD_DELAY, from_january, { M (3), 0, 0 } },
  { "a saving from mid-October, from January", VIR_TARGET_PROPOSAL, "mid-month", VIR_WORD_DELAY, from_january, { M (2), 0, 0 } },
  { "a saving becomes £1m", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_REPROFILE, becomes_one, { M (3), M (5), M (5) } },
  { "£1m more on a line", VIR_TARGET_LINE, "roads", VIR_WORD_SPEND, amount_one, { M (1), M (1), M (1) } },
  { "a tenth of a line saved", VIR_TARGET_LINE, "care", VIR_WORD_SAVE, share_tenth, { -M (6), -POUNDS (6200000), -POUNDS (6400000) } },
  { "a price and a volume", VIR_TARGET_LINE, "roads", VIR_WORD_RAISE_INCOME, price_volume, { -2500125, -2500125, -2500125 } },
  { "income forgone", VIR_TARGET_LINE, "roads", VIR_WORD_FORGO_INCOME, amount_one, { M (1), M (1), M (1) } },
  { "a tenth of a head", VIR_TARGET_HEAD, "people", VIR_WORD_SAVE, share_tenth, { -M (6), -POUNDS (6200000), -POUNDS (6400000) } },
  { "£750,000 of the reserve, once", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, amount_three_quarters, { -POUNDS (750000), 0, 0 } },
  { "into the reserve", VIR_TARGET_RESERVE, "general", VIR_WORD_TOP_UP, amount_one, { M (1), M (1), M (1) } },
  { "a smaller contribution", VIR_TARGET_RESERVE, "general", VIR_WORD_CUT_CONTRIBUTION, amount_one, { -M (1), -M (1), -M (1) } },
  { "a pot claimed", VIR_TARGET_FUNDING, "grant", VIR_WORD_CLAIM, amount_one, { -M (1), -M (1), -M (1) } },
  { "a grant forgone", VIR_TARGET_FUNDING, "grant", VIR_WORD_FORGO, amount_one, { M (1), M (1), M (1) } },
  { "the paper does not say what", VIR_TARGET_NONE, NULL, VIR_WORD_SAVE, amount_one, { -M (1), -M (1), -M (1) } },
  { "no payload", VIR_TARGET_LINE, "roads", VIR_WORD_SPEND, nothing, { UNKNOWN, UNKNOWN, UNKNOWN } },
  { "nothing there", VIR_TARGET_LINE, "no-such-line", VIR_WORD_SPEND, amount_one, { UNKNOWN, UNKNOWN, UNKNOWN } },
};

static VirInput *
budget_with_proposals (void)
{
  VirInput *input = vir_fixture_amendment (vir_fixture_small (), "a");

  input = vir_fixture_proposal (input, "saving", VIR_PROPOSAL_SAVING, vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-M (4), -M (6))));
  input = vir_fixture_proposal (input, "part-year", VIR_PROPOSAL_SAVING, vir_fixture_full_year (-M (12), 20181001, 0));
  input = vir_fixture_proposal (input, "mid-month", VIR_PROPOSAL_SAVING, vir_fixture_full_year (-M (12), 20181014, 0));
  return vir_fixture_proposal (input, "pressure", VIR_PROPOSAL_PRESSURE, vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (M (2))));
}

static void
test_effects (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (effects); i++)
    {
      VirInput               *input = budget_with_proposals ();
      VirChangeRecord        *change = vir_fixture_change ("c", "a", effects[i].target, effects[i].subject, effects[i].word);
      g_autoptr (VirOutlook)  outlook = NULL;
      const VirChangeOutlook *result;

      effects[i].set_up (change);
      input = vir_input_put_take (input, change);
      outlook = CLAIMED (input, "a", NULL);
      result = vir_outlook_change (outlook, "c");
      for (guint y = 0; y < 3; y++)
        {
          if (result->computed.v[y] != effects[i].effect[y])
            g_test_fail_printf ("%s: %" G_GINT64_FORMAT " in year %u", effects[i].what, result->computed.v[y], y);
          g_assert_cmpint (result->claimed.level.v[y], ==, effects[i].effect[y]);
          g_assert_cmpint (outlook->now[y].effects, ==, effects[i].effect[y]);
          g_assert_cmpint (outlook->now[y].gap, ==, vir_add (outlook->published[y].gap, effects[i].effect[y]));
        }
      g_assert_cmpint (result->gone, ==, g_strcmp0 (effects[i].subject, "no-such-line") == 0);
      vir_input_unref (input);
    }
}

/* A scrapped saving is not in the budget, so putting it back is worth nothing. */
static void
test_scrapped (void)
{
  VirInput              *input = budget_with_proposals ();
  VirProposalRecord     *saving = vir_fixture_edit (input, VIR_KIND_PROPOSAL, "saving");
  VirChangeRecord       *change = vir_fixture_change ("c", "a", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_REVERSE);
  g_autoptr (VirOutlook) outlook = NULL;

  saving->stage = VIR_STAGE_SCRAPPED;
  input = vir_input_put_take (vir_input_put_take (input, saving), change);
  outlook = CLAIMED (input, "a", NULL);
  g_assert_cmpint (vir_outlook_change (outlook, "c")->computed.v[0], ==, 0);
  vir_input_unref (input);
}

/* Typed £1m, computed £2m: the claim counts, and both are told. */
static void
test_claim (void)
{
  VirInput               *input = budget_with_proposals ();
  VirChangeRecord        *change = vir_fixture_change ("c", "a", VIR_TARGET_PROPOSAL, "pressure", VIR_WORD_REVERSE);
  g_autoptr (VirOutlook)  outlook = NULL;
  const VirChangeOutlook *result;

  change->claimed = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (-M (1)));
  change->assessment = vir_fixture_assessment (VIR_VERDICT_IN_PART, SERIES (-M (1)), SERIES (POUNDS (400000)));
  input = vir_input_put_take (input, change);
  outlook = ASSESSED (input, "a", NULL);
  result = vir_outlook_change (outlook, "c");
  g_assert_cmpint (result->computed.v[0], ==, -M (2));
  g_assert_cmpint (result->claimed.level.v[0], ==, -M (1));
  g_assert_cmpint (result->claimed.level.v[1], ==, 0);
  g_assert_cmpint (result->assessed.v[0], ==, -POUNDS (600000));
  g_assert_true (result->differs);
  g_assert_true (result->one_off);
  g_assert_false (result->stale);
  g_assert_false (result->awaiting);
  g_assert_cmpint (result->direction, ==, -1);
  g_assert_cmpint (outlook->now[0].effects, ==, -POUNDS (600000));
  g_assert_cmpint (vir_outlook_amendment (outlook, "a")->sources[0].known, ==, POUNDS (600000));
  vir_input_unref (input);
}

/* Whether £1m goes on is not said, so what goes on of it is unknown; of what is refused it is nothing. */
static void
test_recurring_net (void)
{
  VirInput                  *input = vir_fixture_amendment (vir_fixture_small (), "a");
  VirChangeRecord           *change = vir_fixture_change ("c", "a", VIR_TARGET_LINE, "roads", VIR_WORD_SPEND);
  g_autoptr (VirOutlook)     claimed = NULL, assessed = NULL;
  const VirAmendmentOutlook *a;

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (M (1)));
  change->assessment = vir_fixture_assessment (VIR_VERDICT_REFUSED, SERIES (UNKNOWN), SERIES (UNKNOWN));
  input = vir_input_put_take (input, change);
  claimed = CLAIMED (input, "a", NULL);
  assessed = ASSESSED (input, "a", NULL);
  a = vir_outlook_amendment (claimed, "a");
  g_assert_cmpuint (a->recurring[0].unknown, ==, 1);
  g_assert_cmpint (claimed->now[0].recurring_gap, ==, VIR_UNKNOWN);
  a = vir_outlook_amendment (assessed, "a");
  g_assert_cmpuint (a->recurring[0].unknown, ==, 0);
  g_assert_cmpint (a->recurring[0].known, ==, 0);
  g_assert_cmpint (assessed->now[0].recurring_gap, ==, assessed->published[0].recurring_gap);
  vir_input_unref (input);
}

/* A refused council tax change moves no Band D on the officers' basis. */
static void
test_refused_tax (void)
{
  VirInput              *input = vir_fixture_amendment (vir_fixture_small (), "a");
  VirChangeRecord       *change = vir_fixture_change ("c", "a", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);
  g_autoptr (VirOutlook) claimed = NULL, assessed = NULL;

  change->tax_core = SERIES (1000);
  change->assessment = vir_fixture_assessment (VIR_VERDICT_REFUSED, SERIES (UNKNOWN), SERIES (UNKNOWN));
  input = vir_input_put_take (input, change);
  claimed = CLAIMED (input, "a", NULL);
  assessed = ASSESSED (input, "a", NULL);
  g_assert_cmpint (claimed->now[0].tax.band_d, ==, 71000);
  g_assert_cmpint (assessed->now[0].tax.band_d, ==, 70000);
  g_assert_cmpint (assessed->now[0].tax.yield, ==, M (70));
  g_assert_cmpint (assessed->now[0].effects, ==, 0);
  vir_input_unref (input);
}

static VirInput *
put_use (VirInput   *input,
         const char *id,
         const char *amendment,
         VirSeries   pence)
{
  VirChangeRecord *change = vir_fixture_change (id, amendment, VIR_TARGET_RESERVE, "general", VIR_WORD_USE);

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, pence);
  return vir_input_put_take (input, change);
}

/* £10m in the reserve: £7m for the first amendment leave £3m for the second, in whatever year. */
static void
test_stack (void)
{
  VirInput              *input = vir_fixture_amendment (vir_fixture_amendment (vir_fixture_small (), "a"), "b");
  g_autoptr (VirOutlook) alone = NULL, ab = NULL, ba = NULL;

  input = put_use (input, "use-a", "a", SERIES (M (7)));
  input = put_use (input, "use-b", "b", SERIES (0, M (6)));
  alone = CLAIMED (input, "b", NULL);
  ab = CLAIMED (input, "a", "b");
  ba = CLAIMED (input, "b", "a");
  g_assert_cmpint (alone->now[1].effects, ==, -M (6));
  g_assert_cmpint (vir_outlook_reserve (alone, "general")->closing[1], ==, M (4));
  g_assert_cmpint (vir_outlook_reserve (alone, "general")->low_year, ==, 1);

  g_assert_cmpint (ab->now[0].effects, ==, -M (7));
  g_assert_cmpint (ab->now[1].effects, ==, -M (3));
  g_assert_cmpint (ab->counted[1].cut_back.v[1], ==, M (3));
  g_assert_cmpint (vir_outlook_reserve (ab, "general")->closing[1], ==, 0);
  g_assert_cmpint (vir_outlook_reserve (ab, "general")->published[1], ==, M (10));
  g_assert_cmpint (ab->now[1].gap, ==, M (2) - M (3));

  g_assert_cmpint (ba->now[1].effects, ==, -M (6));
  g_assert_cmpint (ba->now[0].effects, ==, -M (7));
  vir_input_unref (input);
}

static void
set_rival (VirInput  **input,
           const char *id,
           gboolean    alternative,
           const char *made_from)
{
  VirAmendmentRecord *record = vir_fixture_edit (*input, VIR_KIND_AMENDMENT, id);

  record->alternative = alternative;
  if (made_from != NULL)
    record->made_from = g_strdupv ((char *[]){ (char *) made_from, NULL });
  *input = vir_input_put_take (*input, record);
}

/* A rival whole budget, once carried, ends the stack; a composite replaces what it is made from. */
static void
test_rivals (void)
{
  VirInput              *input = vir_fixture_amendment (vir_fixture_amendment (vir_fixture_small (), "a"), "b");
  g_autoptr (VirOutlook) ends = NULL, replaced = NULL;

  input = put_use (input, "use-a", "a", SERIES (M (1)));
  input = put_use (input, "use-b", "b", SERIES (M (2)));
  set_rival (&input, "a", TRUE, NULL);
  ends = CLAIMED (input, "a", "b");
  g_assert_cmpint (ends->now[0].effects, ==, -M (1));

  set_rival (&input, "a", FALSE, NULL);
  set_rival (&input, "b", FALSE, "a");
  replaced = CLAIMED (input, "a", "b");
  g_assert_cmpint (replaced->now[0].effects, ==, -M (2));
  vir_input_unref (input);
}

/* What is left over of another word must not matter: a saving reversed goes on as the saving does. */
static void
test_left_over (void)
{
  VirInput               *input = budget_with_proposals ();
  VirChangeRecord        *change = vir_fixture_change ("c", "a", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_REVERSE);
  VirChangeRecord        *tax = vir_fixture_change ("t", "a", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);
  g_autoptr (VirOutlook)  outlook = NULL;
  const VirChangeOutlook *result;

  change->amount = vir_fixture_profile (VIR_FORM_SPAN_SUM, VIR_RECURRENCE_ONE_OFF, SERIES (M (9)));
  change->amount->span = M (9);
  change->share = 1;
  tax->amount = vir_fixture_profile (VIR_FORM_SPAN_SUM, VIR_RECURRENCE_ONE_OFF, SERIES (M (9)));
  tax->tax_core = SERIES (100);
  input = vir_input_put_take (vir_input_put_take (input, change), tax);
  outlook = CLAIMED (input, "a", NULL);
  result = vir_outlook_change (outlook, "c");
  g_assert_cmpint (result->computed.v[0], ==, M (4));
  g_assert_true (result->recurring);
  g_assert_false (result->unphased);
  result = vir_outlook_change (outlook, "t");
  g_assert_true (result->recurring);
  g_assert_false (result->unphased);
  vir_input_unref (input);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/change/effects", test_effects);
  g_test_add_func ("/change/scrapped", test_scrapped);
  g_test_add_func ("/change/claim", test_claim);
  g_test_add_func ("/change/recurring-net", test_recurring_net);
  g_test_add_func ("/change/refused-tax", test_refused_tax);
  g_test_add_func ("/change/stack", test_stack);
  g_test_add_func ("/change/rivals", test_rivals);
  g_test_add_func ("/change/left-over", test_left_over);

  return g_test_run ();
}
