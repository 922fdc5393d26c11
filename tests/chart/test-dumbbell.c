/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Claimed and assessed: awkward cases, the words of Norfolk 2010, and the figures of an outlook. */

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-dumbbell-chart.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#define MOST 300

static const char *const reasons[] = {
  "Too little time is left to give notice of redundancy", "Counted twice", "Thin evidence", NULL
};

static VirChartSpec *
make (VirCase which)
{
  static VirDumbbellItem items[MOST];
  VirDumbbellGroup       groups[2] = { { "Published budget", 0, 0, 0 }, { "Liberal Democrat", 0, 0, 0 } };
  VirDumbbellData        data = { .items = items, .groups = groups, .n_groups = 2 };
  VirChartHead           head = vir_case_head (which,
                                               "Assessment takes £3.4 million off what is claimed",
                                               "What each figure is worth, claimed and assessed, £ million, Norfolk County "
                                               "Council, 2018/19");

  data.n_items = data.n_rows = vir_case_n_items (which, 6);
  for (guint i = 0; i < data.n_items; i++)
    {
      VirDumbbellGroup *group = &groups[i % 3 == 2 ? 1 : 0];
      gint64            claimed = vir_case_amount (which, i);

      items[i] = (VirDumbbellItem) { "an-item", vir_case_name (which, i), group->name, i % 3 == 2 ? "Lib Dem" : NULL, claimed,
                                      VIR_UNKNOWN, NULL, 0 };
      group->n_items++;
      if (i >= data.n_items - data.n_items / 3 || !vir_known (claimed))
        continue;
      items[i].assessed = claimed / 10 * (i % 4 == 3 ? 10 : 5 + (gint64) (i % 3));
      items[i].reason = claimed != items[i].assessed ? reasons[i % 3] : NULL;
      group->n_assessed++;
      group->n_full += claimed == items[i].assessed ? 1 : 0;
    }
  return vir_dumbbell_chart_new (&head, &data);
}

static void
test_cases (void)
{
  vir_check_kind ("dumbbell", make);
}

/* The union's package of July 2010. */
static void
test_norfolk_2010 (void)
{
  static const VirDumbbellItem  items[] = {
    { "sooner", "Start the changes in this year", "UNISON", "UNISON", POUNDS (700000), POUNDS (350000),
      "Too little time is left to give notice of redundancy", 0 },
    { "reserves", "Use of reserves", "UNISON", "UNISON", POUNDS (700000), VIR_UNKNOWN, NULL, 0 },
  };
  static const VirDumbbellGroup groups[] = { { "UNISON", 3, 1, 0 }, { "Published budget", 4, 0, 0 } };
  const VirDumbbellData         data = { items, 2, 2, groups, 2 };
  VirChartHead                  head = vir_case_head (VIR_CASE_USUAL, "£700,000 is claimed, £350,000 is assessed",
                                                      "What each figure is worth, claimed and assessed");
  g_autoptr (VirChartSpec)      spec = vir_dumbbell_chart_new (&head, &data);
  g_autofree char              *first = vir_chart_describe_datum (spec, 1);
  g_autofree char              *second = vir_chart_describe_datum (spec, 2);
  g_autofree char              *shares = vir_dumbbell_chart_shares (&data);
  g_autofree char              *sentence = vir_chart_describe (spec);

  g_assert_cmpstr (first, ==,
                   "Start the changes in this year (UNISON): £700,000 claimed, £350,000 assessed, £350,000 less: "
                   "Too little time is left to give notice of redundancy");
  g_assert_cmpstr (second, ==, "Use of reserves (UNISON): £700,000 claimed, awaiting assessment");
  g_assert_cmpstr (shares, ==, "Assessed in full: UNISON, 0 of 1 (2 await); Published budget, none of 4 yet.");
  g_assert_cmpstr (sentence, ==,
                   "Dumbbell chart of claimed and assessed figures, Norfolk County Council, 2018/19: 1 of 2 figures "
                   "assessed; Start the changes in this year £700,000 claimed and £350,000 assessed; Assessed in full: "
                   "UNISON, 0 of 1 (2 await); Published budget, none of 4 yet.");
}

static VirInput *
add_saving (VirInput   *input,
            const char *id,
            gint64      claimed,
            gint64      step)
{
  VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, id);

  saving->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (claimed));
  if (vir_known (step))
    saving->assessment = vir_fixture_assessment (VIR_VERDICT_IN_PART, SERIES (claimed), SERIES (step));
  return vir_input_put_take (input, saving);
}

static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;
  g_autoptr (VirChartLint) lint = NULL;
  const VirDumbbellData   *data;

  input = add_saving (g_steal_pointer (&input), "small", POUNDS (-500000), POUNDS (100000));
  input = add_saving (g_steal_pointer (&input), "large", POUNDS (-900000), POUNDS (400000));
  input = add_saving (g_steal_pointer (&input), "full", POUNDS (-800000), 0);
  outlook = vir_evaluate (input, stance, NULL);
  spec = vir_chart_build (&vir_dumbbell_chart_class, outlook, NULL);
  data = vir_dumbbell_data (spec);
  lint = vir_chart_lint_new (spec);

  g_assert_cmpstr (spec->head.title, ==, "Assessment takes £500,000 off what is claimed");
  g_assert_cmpstr (data->items[0].id, ==, "large");
  g_assert_cmpint (data->items[0].claimed, ==, POUNDS (900000));
  g_assert_cmpint (data->items[0].assessed, ==, POUNDS (500000));
  g_assert_cmpstr (data->items[1].id, ==, "small");
  g_assert_cmpstr (data->items[2].id, ==, "full");
  g_assert_cmpuint (data->groups[0].n_assessed, ==, 3);
  g_assert_cmpuint (data->groups[0].n_full, ==, 1);
  /* Nothing of the amendments is assessed: they are told in a line. */
  g_assert_cmpuint (data->n_rows, ==, data->groups[0].n_items);
  g_assert_cmpuint (data->n_items, >, data->n_rows);
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 0);
  vir_check_spec (spec, "norfolk");
}

static void
test_nothing (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_dumbbell_chart_class, outlook, NULL);

  g_assert_nonnull (spec->refusal);
  vir_check_spec (spec, "nothing");
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
      g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_dumbbell_chart_class, outlook, &ask);
      g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

      g_assert_false (vir_chart_lint_refuses (lint));
      vir_check_spec (spec, "random");
    }
}

/* Two years of different size share pixels per pound: the lines between claimed and assessed tell it. */
static void
test_years (void)
{
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Claimed and assessed", "What each figure is worth");
  const VirDumbbellItem     small = { .id = "a", .name = "A", .group = "G", .claimed = POUNDS (4000000), .assessed = POUNDS (2000000) };
  const VirDumbbellItem     large = { .id = "b", .name = "A name that takes several words", .group = "G",
                                      .claimed = POUNDS (20000000), .assessed = 0 };
  const VirDumbbellGroup    group = { .name = "G", .n_items = 1, .n_assessed = 1 };
  const VirDumbbellData     data[] = { { .items = &small, .n_items = 1, .n_rows = 1, .groups = &group, .n_groups = 1 },
                                       { .items = &large, .n_items = 1, .n_rows = 1, .groups = &group, .n_groups = 1 } };
  g_autoptr (VirChartScene) scene = vir_check_years (vir_dumbbell_chart_new (&head, &data[0]), vir_dumbbell_chart_new (&head, &data[1]));

  g_assert_cmpfloat (vir_check_extent (scene, 1, VIR_SCENE_LINE, TRUE), >, 5);
  g_assert_cmpfloat (ABS (vir_check_extent (scene, 2, VIR_SCENE_LINE, TRUE) -
                          10 * vir_check_extent (scene, 1, VIR_SCENE_LINE, TRUE)), <, 0.5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dumbbell/cases", test_cases);
  g_test_add_func ("/dumbbell/norfolk-2010", test_norfolk_2010);
  g_test_add_func ("/dumbbell/build", test_build);
  g_test_add_func ("/dumbbell/nothing", test_nothing);
  g_test_add_func ("/dumbbell/random", test_random);
  g_test_add_func ("/dumbbell/years", test_years);
  return g_test_run ();
}
