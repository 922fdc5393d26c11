/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Why a figure fell: awkward cases, the words of Norfolk 2010, steps that add up, refusals that say why. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-reason.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-ladder-chart.h"
#include "vir-random.h"

#define MOST 300

static const char *const details[] = { "April to July", "August, 30 days", "September", NULL };

static VirChartSpec *
make (VirCase which)
{
  static VirLadderStep steps[MOST];
  VirLadderData        data = { "sooner", "Connexions changes", 0, 0, steps, 0, VIR_MARK_ILLUSTRATIVE };
  VirChartHead         head = vir_case_head (which,
                                             "Assessment halves the saving",
                                             "From claimed to assessed, Connexions changes, £ million, Norfolk County "
                                             "Council, 2018/19");

  data.n_steps = vir_case_n_items (which, 4);
  for (guint i = 0; i < data.n_steps; i++)
    {
      gint64 amount = vir_case_amount (which, i);

      steps[i] = (VirLadderStep) { which == VIR_CASE_LONG_NAMES || which == VIR_CASE_WELSH
                                     ? vir_case_name (which, i)
                                     : vir_chart_reason ((int) (i + 3) % 20, FALSE),
                                   details[i % 4], vir_known (amount) && amount != 0 ? -amount / (i + 2) : amount };
      data.claimed += vir_known (amount) ? amount : 0;
    }
  data.assessed = data.claimed;
  for (guint i = 0; i < data.n_steps; i++)
    data.assessed += vir_known (steps[i].amount) ? steps[i].amount : 0;
  return vir_ladder_chart_new (&head, &data);
}

static void
test_cases (void)
{
  vir_check_kind ("ladder", make);
}

static VirInput *
add_sooner (VirInput      *input,
            VirAssessment *assessment)
{
  VirChangeRecord *change = vir_fixture_change ("sooner", "union", VIR_TARGET_NONE, NULL, VIR_WORD_SAVE);

  change->base.title = g_strdup ("Start the changes in this year");
  change->claimed = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (POUNDS (-700000)));
  change->assessment = assessment;
  return vir_input_put_take (vir_fixture_amendment (input, "union"), change);
}

static VirChartSpec *
build (VirAssessment *assessment,
       const char    *record)
{
  g_autoptr (VirInput)   input = add_sooner (vir_fixture_small (), assessment);
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
  const VirChartAsk      ask = { .record = record };

  return vir_chart_build (&vir_ladder_chart_class, outlook, &ask);
}

/* £700,000 claimed, £350,000 left for want of time to give notice. */
static void
test_norfolk_2010 (void)
{
  VirAssessment           *assessment = vir_fixture_assessment (VIR_VERDICT_IN_PART, SERIES (POUNDS (-700000)),
                                                                SERIES (POUNDS (350000)));
  VirAssessmentStep       *step = assessment->steps.items;
  g_autoptr (VirChartSpec) spec = NULL;
  g_autoptr (VirChartLint) lint = NULL;
  g_autofree char         *first = NULL, *second = NULL, *third = NULL, *sentence = NULL;

  step->reason = vir_enum_find (&vir_reason_enum, "not-in-time");
  step->words = g_strdup ("Too little time is left to give notice of redundancy");
  spec = build (assessment, NULL);
  lint = vir_chart_lint_new (spec);
  first = vir_chart_describe_datum (spec, 1);
  second = vir_chart_describe_datum (spec, 2);
  third = vir_chart_describe_datum (spec, 3);
  sentence = vir_chart_describe (spec);

  g_assert_cmpuint (spec->n_datums, ==, 3);
  g_assert_cmpstr (spec->head.title, ==, "Assessment halves £700,000 to £350,000");
  g_assert_cmpstr (first, ==, "Start the changes in this year: £700,000 claimed");
  g_assert_cmpstr (second, ==, "Not in time takes £350,000 off: Too little time is left to give notice of redundancy");
  g_assert_cmpstr (third, ==, "Start the changes in this year: £350,000 assessed");
  g_assert_nonnull (strstr (sentence, "Start the changes in this year, £700,000 claimed; Not in time takes £350,000 off; "
                                      "£350,000 assessed"));
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 0);
  vir_check_spec (spec, "norfolk-2010");
}

/* A refused claim is closed by a step of its own. */
static void
test_refused_claim (void)
{
  g_autoptr (VirChartSpec) spec = build (vir_fixture_assessment (VIR_VERDICT_REFUSED, SERIES (POUNDS (-700000)),
                                                                 SERIES (POUNDS (300000))),
                                         "sooner");

  g_assert_cmpuint (vir_ladder_data (spec)->n_steps, ==, 2);
  g_assert_cmpstr (vir_ladder_data (spec)->steps[1].label, ==, "Refused");
  g_assert_cmpint (vir_ladder_data (spec)->assessed, ==, 0);
  g_assert_cmpint (vir_ladder_chart_miss (vir_ladder_data (spec)), ==, 0);
  g_assert_cmpstr (spec->head.title, ==, "Nothing is left of £700,000 after assessment");
}

static void
test_no_ladder (void)
{
  g_autoptr (VirChartSpec) none = build (NULL, NULL);
  g_autoptr (VirChartSpec) awaiting = build (NULL, "sooner");
  g_autoptr (VirChartSpec) unknown = build (NULL, "roads");
  g_autoptr (VirChartSpec) stale = build (vir_fixture_assessment (VIR_VERDICT_IN_PART, SERIES (POUNDS (-1)),
                                                                  SERIES (POUNDS (1))),
                                          "sooner");

  g_assert_nonnull (strstr (none->refusal, "No figure of 2018/19 is assessed at another amount"));
  g_assert_nonnull (strstr (awaiting->refusal, "“Start the changes in this year” awaits its assessment"));
  g_assert_nonnull (strstr (unknown->refusal, "“roads” is neither a saving nor a change"));
  g_assert_nonnull (strstr (stale->refusal, "assessed when another amount was claimed"));
  vir_check_spec (none, "none");
}

static void
test_lint (void)
{
  const VirLadderStep      steps[] = { { "Not in time", NULL, POUNDS (-300000) } };
  const VirLadderData      data = { "a", "A", POUNDS (700000), POUNDS (350000), steps, 1, VIR_MARK_NONE };
  VirChartHead             head = vir_case_head (VIR_CASE_USUAL, "A ladder", "From claimed to assessed");
  g_autoptr (VirChartSpec) spec = vir_ladder_chart_new (&head, &data);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

  g_assert_true (vir_chart_lint_refuses (lint));
  g_assert_cmpstr (vir_chart_lint_nth (lint, 0)->reason, ==, "The steps miss the assessed figure by £50,000.");
}

/* Every reason of the documents has a label. */
static void
test_reasons (void)
{
  for (guint i = 1; i < vir_enum_count (&vir_reason_enum); i++)
    g_assert_cmpstr (vir_chart_reason ((int) i, FALSE), !=, vir_chart_reason ((int) i - 1, FALSE));
}

/* Any document gives a chart or a sentence, in every year and on both bases. */
static void
test_random (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);
      const VirChartAsk      ask = { .year = (int) (round % outlook->years.n), .format = (VirNumberFormat) (round % 3),
                                     .neutral = round % 2 == 0 };
      g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_ladder_chart_class, outlook, &ask);
      g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

      g_assert_false (vir_chart_lint_refuses (lint));
      vir_check_spec (spec, "random");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ladder/cases", test_cases);
  g_test_add_func ("/ladder/norfolk-2010", test_norfolk_2010);
  g_test_add_func ("/ladder/refused-claim", test_refused_claim);
  g_test_add_func ("/ladder/no-ladder", test_no_ladder);
  g_test_add_func ("/ladder/lint", test_lint);
  g_test_add_func ("/ladder/reasons", test_reasons);
  g_test_add_func ("/ladder/random", test_random);
  return g_test_run ();
}
