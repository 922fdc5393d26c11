/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Service budgets before and after: the awkward cases, the words of a case, and the builder. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-slope-chart.h"

#define N_MOST 300

static VirChartSpec *
make (VirCase which)
{
  static VirSlopeLine lines[N_MOST];
  VirSlopeData        data = { "Published budget", "Labour", 0xe4003b, lines, vir_case_n_items (which, 9), 0, 0 };
  VirChartHead        head = vir_case_head (which, "Labour changes 4 services; Children’s centres gains most",
                                            "Net budget of each service, £ million, Norfolk, 2018/19");

  for (guint i = 0; i < data.n_lines; i++)
    {
      gint64 amount = vir_case_amount (which, i);

      lines[i] = (VirSlopeLine) { "x", vir_case_name (which, i), amount, amount, VIR_MARK_NONE };
      if (vir_known (amount) && which != VIR_CASE_ZERO && (i % 3 == 1 || which == VIR_CASE_ONE || which == VIR_CASE_HUGE))
        lines[i].after += (i % 2 == 1 ? 1 : -1) * (POUNDS (350000) + (gint64) i * POUNDS (1000));
      /* One year: a change that nobody can see. */
      if (which == VIR_CASE_ONE_YEAR && i % 3 == 1)
        lines[i].after = amount + POUNDS (1000);
      /* Ten years: a service far larger than those that change. */
      if (which == VIR_CASE_TEN_YEARS && i == 0)
        lines[i].before = lines[i].after = POUNDS (400000000);
    }
  return vir_slope_chart_new (&head, &data);
}

static void
test_kind (void)
{
  vir_check_kind ("slope", make);
}

static VirOutlook *
evaluate (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
save (VirInput   *input,
      const char *line,
      gint64      pence)
{
  VirChangeRecord *change = vir_fixture_change (line, "a", VIR_TARGET_LINE, line, VIR_WORD_SAVE);

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (pence, pence, pence));
  return vir_input_put_take (input, change);
}

static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_amendment (vir_fixture_small (), "a");
  const VirChartAsk        ask = { .neutral = TRUE, .year = 1 };
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;
  g_autofree char         *sentence = NULL, *reading = NULL;

  input = save (g_steal_pointer (&input), "roads", POUNDS (1000000));
  outlook = evaluate (input);
  spec = vir_chart_build (&vir_slope_chart_class, outlook, &ask);
  g_assert_null (spec->refusal);
  g_assert_cmpuint (vir_slope_data (spec)->n_lines, ==, 2);
  g_assert_cmpint (vir_slope_data (spec)->lines[0].before, ==, POUNDS (62000000));
  g_assert_cmpint (vir_slope_data (spec)->lines[0].after, ==, POUNDS (62000000));
  g_assert_cmpint (vir_slope_data (spec)->lines[1].after, ==, POUNDS (39000000));
  g_assert_cmpstr (spec->head.title, ==, "Package A takes £1 million from roads");
  sentence = vir_chart_describe (spec);
  reading = vir_chart_describe_datum (spec, 2);
  g_assert_true (g_str_has_suffix (sentence,
                                   "Published budget and Package A; roads from £40 million to £39 million, £1 million less; 1 "
                                   "service unchanged."));
  g_assert_cmpstr (reading, ==, "roads: Published budget £40 million, Package A £39 million, £1 million less");
  vir_check_spec (spec, "services of a small budget");
}

/* Without amendments: the year before and the year, if that is given. */
static void
test_years (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  g_autoptr (VirOutlook)   outlook = evaluate (input);
  g_autoptr (VirChartSpec) none = vir_chart_build (&vir_slope_chart_class, outlook, NULL);
  VirLineRecord           *roads = vir_fixture_edit (input, VIR_KIND_LINE, "roads");
  g_autoptr (VirOutlook)   again = NULL;
  g_autoptr (VirChartSpec) spec = NULL;

  g_assert_nonnull (none->refusal);
  g_assert_nonnull (strstr (none->refusal, "(lines: before)"));
  roads->before = POUNDS (41000000);
  input = vir_input_put_take (g_steal_pointer (&input), roads);
  again = evaluate (input);
  spec = vir_chart_build (&vir_slope_chart_class, again, NULL);
  g_assert_null (spec->refusal);
  g_assert_cmpstr (vir_slope_data (spec)->left, ==, "2017/18");
  g_assert_cmpstr (vir_slope_data (spec)->right, ==, "2018/19");
  g_assert_cmpint (vir_slope_data (spec)->lines[1].before, ==, POUNDS (41000000));
  g_assert_cmpint (vir_slope_data (spec)->lines[0].before, ==, VIR_UNKNOWN);
}

static void
test_refuse (void)
{
  g_autoptr (VirInput)     none = vir_input_new (2018, 2);
  g_autoptr (VirInput)     idle = vir_fixture_amendment (vir_fixture_small (), "a");
  g_autoptr (VirOutlook)   a = evaluate (none);
  g_autoptr (VirOutlook)   b = evaluate (idle);
  const VirChartAsk        neutral = { .neutral = TRUE };
  g_autoptr (VirChartSpec) first = vir_chart_build (&vir_slope_chart_class, a, NULL);
  g_autoptr (VirChartSpec) second = vir_chart_build (&vir_slope_chart_class, b, &neutral);

  g_assert_cmpstr (first->refusal,
                   ==,
                   "No service budget is known for 2018/19: the document needs lines with their amounts (lines: amounts), or "
                   "departments with their figure (heads: figure).");
  g_assert_cmpstr (second->refusal,
                   ==,
                   "Package A changes none of the services whose budget the document gives: the packages chart shows what it "
                   "does.");
}

/* Two years of different size share pixels per pound. */
static void
test_years_beside (void)
{
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Service budgets", "Net budget of each service");
  const VirSlopeLine        small = { "a", "A", POUNDS (10000000), POUNDS (12000000), VIR_MARK_NONE };
  const VirSlopeLine        large = { "b", "A name that takes several words", POUNDS (10000000), POUNDS (30000000), VIR_MARK_NONE };
  const VirSlopeData        data[] = { { "Published budget", "Labour", 0, &small, 1, 0, 0 },
                                       { "Published budget", "Labour", 0, &large, 1, 0, 0 } };
  g_autoptr (VirChartScene) scene = vir_check_years (vir_slope_chart_new (&head, &data[0]), vir_slope_chart_new (&head, &data[1]));

  g_assert_cmpfloat (vir_check_extent (scene, 1, VIR_SCENE_LINE, FALSE), >, 5);
  g_assert_cmpfloat (ABS (vir_check_extent (scene, 2, VIR_SCENE_LINE, FALSE) -
                          10 * vir_check_extent (scene, 1, VIR_SCENE_LINE, FALSE)), <, 0.5);
  g_assert_cmpfloat (ABS (vir_check_extent (scene, 2, VIR_SCENE_LINE, TRUE) -
                          vir_check_extent (scene, 1, VIR_SCENE_LINE, TRUE)), <, 0.5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slope/kind", test_kind);
  g_test_add_func ("/slope/build", test_build);
  g_test_add_func ("/slope/years", test_years);
  g_test_add_func ("/slope/refuse", test_refuse);
  g_test_add_func ("/slope/years-beside", test_years_beside);
  return g_test_run ();
}
