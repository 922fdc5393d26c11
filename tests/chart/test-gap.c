/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gap curve: awkward cases in both forms, orders, words, what is not known, and what the linter says. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-samples.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-gap-order.h"

#define MOST 300
#define MOST_YEARS 10
#define M VIR_TEST_MILLION

static VirGapPanel
make_panel (VirCase        which,
            guint          year,
            VirGapStep    *steps,
            VirGapMove    *moves,
            VirGapPackage *packages)
{
  static const char *const headings[] = { "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                          "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
  VirGapPanel              panel = { .heading = headings[year], .steps = steps, .packages = packages, .n_packages = 2 };
  gint64                   sum = 0, short_of = 0;

  panel.n_steps = vir_case_n_items (which, 8);
  for (guint i = 0; i < panel.n_steps; i++)
    {
      gint64 claimed = vir_case_amount (which, i + year);

      steps[i] = (VirGapStep) { "saving", vir_case_name (which, i), claimed, VIR_UNKNOWN,
                                i % 4 == 1 ? VIR_MARK_CHANGED : i % 7 == 5 ? VIR_MARK_ONE_OFF : VIR_MARK_NONE };
      if (!vir_known (claimed))
        continue;
      sum += claimed;
      if (i % 3 == 0)
        {
          steps[i].assessed = claimed / 10 * 8;
          short_of += claimed - steps[i].assessed;
        }
    }
  panel.opening = sum;
  panel.assessed_end_gap = panel.n_steps > 0 ? short_of : VIR_UNKNOWN;
  for (guint k = 0; k < 2; k++)
    {
      gint64 back = vir_case_amount (which, 3 * k) / 2;

      moves[3 * k] = (VirGapMove) { "c1", vir_case_name (which, 1 + k), VIR_GAP_PUT_BACK, back, VIR_MARK_NONE };
      moves[3 * k + 1] = (VirGapMove) { "c2", "Earmarked reserve", VIR_GAP_OTHER, -back, VIR_MARK_ONE_OFF };
      moves[3 * k + 2] = (VirGapMove) { "c3", "Grants to be found", VIR_GAP_OTHER,
                                        which == VIR_CASE_UNKNOWN ? VIR_UNKNOWN : 0, VIR_MARK_NONE };
      packages[k] = (VirGapPackage) { k == 0 ? "ld" : "lab",
                                      which == VIR_CASE_LONG_NAMES ? vir_case_name (which, k) : k == 0 ? "Liberal Democrat" : "Labour",
                                      NULL, k == 0 ? 0xfaa61a : 0xe4003b, moves + 3 * k, 3,
                                      which == VIR_CASE_UNKNOWN ? VIR_UNKNOWN : 0, which == VIR_CASE_UNKNOWN ? 1 : 0 };
      if (which == VIR_CASE_UNKNOWN && k == 0)
        moves[0].effect = VIR_UNKNOWN;
    }
  return panel;
}

static VirChartSpec *
make_form (VirCase  which,
           gboolean as_bars)
{
  static VirGapStep    steps[MOST_YEARS][MOST];
  static VirGapMove    moves[MOST_YEARS][6];
  static VirGapPackage packages[MOST_YEARS][2];
  VirGapPanel          panels[MOST_YEARS];
  guint                n = which == VIR_CASE_TEN_YEARS && !as_bars ? MOST_YEARS : 1;
  VirChartHead         head = vir_case_head (which,
                                             "The published budget balances; no amendment leaves more to find",
                                             "Gap left after savings in published order, £ million, Norfolk County Council, 2018/19");

  for (guint y = 0; y < n; y++)
    {
      panels[y] = make_panel (which, y, steps[y], moves[y], packages[y]);
      panels[y].as_bars = as_bars;
      panels[y].n_packages = as_bars ? 1 : 2;
    }
  return vir_gap_chart_new (&head, panels, n);
}

static VirChartSpec *
make_curve (VirCase which)
{
  return make_form (which, FALSE);
}

static VirChartSpec *
make_bars (VirCase which)
{
  return make_form (which, TRUE);
}

static void
test_curve (void)
{
  vir_check_kind ("gap", make_curve);
}

static void
test_bars (void)
{
  vir_check_kind ("gap-as-bars", make_bars);
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autofree char         *sentence = vir_chart_describe (spec);
  g_autofree char         *saving = vir_chart_describe_datum (spec, 4);
  g_autofree char         *package = vir_chart_describe_datum (spec, vir_chart_spec_find_mark (spec, VIR_DATUM_PACKAGE, 0, 0, 0));

  g_assert_cmpstr (sentence, ==,
                   "Line chart of the gap left after savings, Norfolk County Council, 2018/19: £36 million to find before 14 "
                   "savings; published budget: balanced; as assessed: £3.4 million to find; Liberal Democrat: £1.75 million to "
                   "find; Labour: balanced.");
  g_assert_cmpstr (saving, ==, "Saving 3 of 14, day services, £2.5 million claimed, £2.1 million assessed, gap after it £21.84 million");
  g_assert_cmpstr (package, ==, "Liberal Democrat: £1.75 million to find");
}

/* The enlargement keeps one whole factor both ways, the one that it names; in the square a pound is as wide as high. */
static void
test_enlargement (void)
{
  g_autoptr (VirChartSpec)  spec = vir_sample_gap_curve (VIR_FORMAT_PLAIN);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);
  guint                     datum = vir_chart_spec_find_mark (spec, VIR_DATUM_MOVE, 0, 1, 0);
  double                    width[2] = { 0, 0 }, height[2] = { 0, 0 };
  guint                     factor = 0, n = 0;

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);
      const char         *words = item->shape == VIR_SCENE_TEXT ? strstr (item->text, "enlarged ") : NULL;

      if (words != NULL)
        factor = (guint) g_ascii_strtoull (words + strlen ("enlarged "), NULL, 10);
      if (item->shape != VIR_SCENE_DOUBLE || item->datum != datum)
        continue;
      g_assert_cmpuint (n, <, 2);
      width[n] = ABS (item->points[2] - item->points[0]);
      height[n++] = ABS (item->points[3] - item->points[1]);
    }
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (factor, >=, 2);
  g_assert_cmpfloat_with_epsilon (width[0], height[0], 0.01);
  g_assert_cmpfloat_with_epsilon (width[1], height[1], 0.01);
  g_assert_cmpfloat_with_epsilon (height[1], factor * height[0], 0.05);
}

static VirGapPlace
place (const char *id,
       gint64      claimed,
       gint64      assessed,
       int         rag,
       gint64      posts,
       guint       index)
{
  return (VirGapPlace) { { id, id, claimed, assessed, 0 }, rag, posts, index };
}

static char *
sort (VirChartOrder order)
{
  const VirGapPlace places[] = {
    place ("a", 300, VIR_UNKNOWN, VIR_RAG_UNSTATED, VIR_UNKNOWN, 0),
    place ("b", 100, 50, VIR_RAG_GREEN, 200, 1),
    place ("c", VIR_UNKNOWN, VIR_UNKNOWN, VIR_RAG_GREEN, 0, 2),
    place ("d", 500, 500, VIR_RAG_RED, 500, 3),
    place ("e", 200, 180, VIR_RAG_GREEN, 0, 4),
    place ("f", 300, 300, VIR_RAG_UNSTATED, 900, 5),
  };
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (VirGapPlace));
  GString           *ids = g_string_new (NULL);

  g_array_append_vals (array, places, G_N_ELEMENTS (places));
  vir_gap_order_sort (array, order);
  for (guint i = 0; i < array->len; i++)
    g_string_append (ids, g_array_index (array, VirGapPlace, i).step.id);
  return g_string_free (ids, FALSE);
}

/* What is not known is last in every order; equals keep the order of the document. */
static void
test_orders (void)
{
  g_autofree char *package = sort (VIR_ORDER_PACKAGE);
  g_autofree char *size = sort (VIR_ORDER_SIZE);
  g_autofree char *surest = sort (VIR_ORDER_DELIVERABILITY);
  g_autofree char *posts = sort (VIR_ORDER_POSTS);

  g_assert_cmpstr (package, ==, "abcdef");
  g_assert_cmpstr (size, ==, "dafebc");
  g_assert_cmpstr (surest, ==, "ebdfac");
  g_assert_cmpstr (posts, ==, "edbfac");
}

static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
  const VirChartAsk        size = { .order = VIR_ORDER_SIZE };
  const VirChartAsk        bars = { .form = VIR_GAP_BARS };
  const VirChartAsk        years = { .form = VIR_GAP_BARS, .year = VIR_CHART_ALL_YEARS };
  g_autoptr (VirChartSpec) first = vir_chart_build (&vir_gap_chart_class, outlook, &size);
  g_autoptr (VirChartSpec) second = vir_chart_build (&vir_gap_chart_class, outlook, &bars);
  g_autoptr (VirChartSpec) third = vir_chart_build (&vir_gap_chart_class, outlook, &years);
  const VirGapPanel       *panel = vir_gap_panel (first, 0);

  g_assert_nonnull (strstr (first->head.subtitle, "the largest first"));
  for (guint i = 1; i < panel->n_steps; i++)
    if (vir_known (panel->steps[i].claimed))
      g_assert_cmpint (panel->steps[i].claimed, <=, panel->steps[i - 1].claimed);
  g_assert_true (vir_gap_panel (second, 0)->as_bars);
  g_assert_cmpuint (vir_gap_panel (second, 0)->n_steps, ==, panel->n_steps);
  if (outlook->years.n > 1)
    g_assert_cmpstr (third->refusal, ==, "As bars the chart shows one year: choose a year, or the curve for all of them.");
}

/* Amendments as assessed start where the budget as assessed ends, as the balance has it. */
static void
test_assessed (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_ASSESSED);
  g_autoptr (VirOutlook)   outlook = vir_evaluate (input, stance, NULL);
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_gap_chart_class, outlook, NULL);
  const VirGapPanel       *panel = vir_gap_panel (spec, 0);

  for (guint i = 0; i < panel->n_packages; i++)
    {
      const VirAmendmentOutlook *amendment = vir_outlook_amendment (outlook, panel->packages[i].id);
      gint64                     left = vir_add (outlook->published[0].gap, vir_sum_value (amendment->net[0]));

      if (vir_known (left) && ABS (left) >= vir_input_unit (input))
        g_assert_cmpint (panel->packages[i].end_gap, ==, left);
    }
}

static gboolean
finds (const VirGapPanel *panels,
       guint              n,
       const char        *test)
{
  const VirChartHead       head = { .title = "T", .subtitle = "S", .source = "Source" };
  g_autoptr (VirChartSpec) spec = vir_gap_chart_new (&head, panels, n);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    if (strcmp (vir_chart_lint_nth (lint, i)->test, test) == 0)
      return TRUE;
  return FALSE;
}

static void
test_lint (void)
{
  const VirGapStep  steps[] = { { "a", "A", 100, 60, 0 } };
  const VirGapPanel good[] = { { .heading = "2018/19", .opening = 100, .steps = steps, .n_steps = 1, .assessed_end_gap = 40 },
                               { .heading = "2019/20", .opening = 100, .steps = steps, .n_steps = 1, .assessed_end_gap = 40 } };
  VirGapPanel       mixed[] = { good[0], good[1] };

  g_assert_false (finds (good, 2, "claimed-and-assessed"));
  g_assert_false (finds (good, 2, "path-unexplained"));
  g_assert_false (finds (good, 2, "years-mixed"));
  mixed[0].end_gap = 40;
  g_assert_true (finds (mixed, 2, "claimed-and-assessed"));
  mixed[0].end_gap = 30;
  g_assert_true (finds (mixed, 2, "path-unexplained"));
  mixed[1].heading = "April to June";
  g_assert_true (finds (mixed, 2, "years-mixed"));
  mixed[1].heading = "2017/18";
  g_assert_true (finds (mixed, 2, "years-mixed"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gap/curve", test_curve);
  g_test_add_func ("/gap/bars", test_bars);
  g_test_add_func ("/gap/words", test_words);
  g_test_add_func ("/gap/enlargement", test_enlargement);
  g_test_add_func ("/gap/orders", test_orders);
  g_test_add_func ("/gap/build", test_build);
  g_test_add_func ("/gap/assessed", test_assessed);
  g_test_add_func ("/gap/lint", test_lint);
  return g_test_run ();
}
