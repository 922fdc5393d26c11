/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The council tax line: the awkward cases, the words of Norfolk 2018/19 as printed, and the builder. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-tax-chart.h"

#define N_MOST 301

static const guint32 colours[] = { 0xe4003b, 0xfaa61a, 0x02a95b, 0x12436d, 0x909090 };

/* Band D £1,247.94 the year before, one point £3.6 million. */
static VirChartSpec *
make (VirCase which)
{
  static VirTaxMark marks[N_MOST];
  VirTaxData        data = { "2018/19", POUNDS (3614386), marks, 0, 60000, POUNDS (21686316), "county councils, 2018/19", FALSE };
  guint             n = vir_case_n_items (which, 2);
  gint64            factor = which == VIR_CASE_HUGE ? 4000 : which == VIR_CASE_ZERO ? 0 : 1;
  VirChartHead      head = vir_case_head (which, "An increase of 5.99% brings in £21.7 million; the limit is 6%",
                                          "Yield by percentage increase in council tax, £ million, Norfolk, 2018/19");

  data.per_point *= factor;
  data.limit_yield *= factor;
  if (which == VIR_CASE_ONE)
    n = 0;
  if (which == VIR_CASE_ONE_YEAR)
    data.limit = VIR_UNKNOWN;
  data.n_marks = which == VIR_CASE_EMPTY ? 0 : n + 1;
  for (guint i = 0; i < data.n_marks; i++)
    {
      gint64 core = i == 0 ? 29900 : which == VIR_CASE_MANY ? (gint64) (i * 200) : 29900 + (i == 1 ? -10000 : 15000);
      gint64 asc = i == 0 ? 30000 : which == VIR_CASE_TEN_YEARS ? VIR_UNKNOWN : 30000;

      if (which == VIR_CASE_NEGATIVE)
        core = -core, asc = -asc;
      marks[i] = (VirTaxMark) { .id = i == 0 ? "tax-2018-19" : "a",
                                .name = i == 0 ? "Published budget" : vir_case_name (which, i),
                                .colour = colours[i % G_N_ELEMENTS (colours)],
                                .is_published = i == 0,
                                .rise = vir_known (asc) ? core + asc : core,
                                .core = vir_known (asc) ? core : VIR_UNKNOWN,
                                .asc = asc };
      marks[i].band_d = 124794 + vir_ratio (124794, marks[i].rise, 1000000);
      marks[i].yield = which == VIR_CASE_UNKNOWN && i == 1 ? VIR_UNKNOWN : vir_ratio (data.per_point, marks[i].rise, 10000);
      marks[i].core_yield = vir_ratio (data.per_point, marks[i].core, 10000);
      marks[i].asc_yield = vir_ratio (data.per_point, marks[i].asc, 10000);
      marks[i].is_over = marks[i].rise >= 60000;
    }
  return vir_tax_chart_new (&head, &data);
}

static void
test_kind (void)
{
  vir_check_kind ("tax", make);
}

static VirOutlook *
evaluate (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

/* As printed: Band D £1,322.73, 5.99 %, of which core 2.99 % and adult social care 3 %. */
static void
test_norfolk (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook)   outlook = evaluate (input);
  const char *const        none[] = { "none", NULL };
  const VirChartAsk        ask = { .amendments = none };
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_tax_chart_class, outlook, &ask);
  const VirTaxMark        *mark = &vir_tax_data (spec)->marks[0];
  g_autofree char         *sentence = NULL, *reading = NULL, *limit = NULL;

  g_assert_null (spec->refusal);
  g_assert_cmpuint (vir_tax_data (spec)->n_marks, ==, 1);
  g_assert_cmpint (mark->band_d, ==, 132273);
  g_assert_cmpint (mark->rise, ==, outlook->published[0].tax.rise_ppm);
  g_assert_cmpint (mark->core_yield + mark->asc_yield, ==, mark->yield);
  g_assert_cmpint (vir_tax_data (spec)->limit, ==, 60000);
  g_assert_cmpstr (spec->head.title, ==, "An increase of 5.99% brings in £21.66 million; the limit is 6%");
  sentence = vir_chart_describe (spec);
  reading = vir_chart_describe_datum (spec, 1);
  limit = vir_chart_describe_datum (spec, 2);
  g_assert_true (g_str_has_suffix (sentence,
                                   "Published budget: increase 5.99%, Band D £1,322.73, brings in £21.66 million; "
                                   "limit for county councils, 2018/19: 6%, from it on a referendum."));
  g_assert_cmpstr (reading,
                   ==,
                   "Published budget: increase 5.99%, Band D £1,322.73, brings in £21.66 million: core 2.99%, "
                   "£10.82 million; adult social care 3%, £10.84 million");
  g_assert_cmpstr (limit,
                   ==,
                   "limit for county councils, 2018/19: 6%, from it on a referendum; it would bring in £21.69 million");
}

/* A package that raises the tax by another point: over the limit of 6 %. */
static void
test_over (void)
{
  g_autoptr (VirInput)     input = vir_fixture_amendment (vir_fixture_norfolk (), "dearer");
  VirChangeRecord         *change = vir_fixture_change ("point", "dearer", VIR_TARGET_TAX, NULL, VIR_WORD_RAISE);
  const char *const        ids[] = { "dearer", NULL };
  const VirChartAsk        ask = { .amendments = ids, .neutral = TRUE };
  g_autoptr (VirOutlook)   outlook = NULL;
  g_autoptr (VirChartSpec) spec = NULL;
  const VirTaxMark        *mark;

  change->tax_measure = VIR_TAX_IN_RATE;
  change->tax_core = SERIES (10000);
  input = vir_input_put_take (g_steal_pointer (&input), change);
  outlook = evaluate (input);
  spec = vir_chart_build (&vir_tax_chart_class, outlook, &ask);
  mark = &vir_tax_data (spec)->marks[1];
  g_assert_true (mark->is_over);
  g_assert_false (vir_tax_data (spec)->marks[0].is_over);
  g_assert_cmpint (mark->band_d, ==, 132273 + 1248);
  g_assert_nonnull (strstr (spec->head.title, "needs a referendum for its increase of 6.99%"));
  vir_check_spec (spec, "a package over the limit");
}

static void
test_lint (void)
{
  g_autoptr (VirChartSpec) limited = make (VIR_CASE_USUAL);
  g_autoptr (VirChartSpec) free_of = make (VIR_CASE_ONE_YEAR);
  g_autoptr (VirChartLint) first = vir_chart_lint_new (limited);
  g_autoptr (VirChartLint) second = vir_chart_lint_new (free_of);
  gboolean                 found = FALSE;

  for (guint i = 0; i < vir_chart_lint_count (first); i++)
    g_assert_cmpstr (vir_chart_lint_nth (first, i)->test, !=, "tax-limit");
  for (guint i = 0; i < vir_chart_lint_count (second); i++)
    found |= g_str_equal (vir_chart_lint_nth (second, i)->test, "tax-limit");
  g_assert_true (found);
  g_assert_false (vir_chart_lint_refuses (second));
}

static void
test_refuse (void)
{
  g_autoptr (VirInput)     none = vir_input_new (2018, 2);
  g_autoptr (VirOutlook)   outlook = evaluate (none);
  g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_tax_chart_class, outlook, NULL);

  g_assert_cmpstr (spec->refusal,
                   ==,
                   "The increase in council tax for 2018/19 is not known: the document needs Band D of 2017/18 and of "
                   "2018/19 (tax: band_d).");
}

static VirChartSpec *
make_year (gint64 core)
{
  const VirTaxMark marks[] = { { .id = "a", .name = "Published budget", .is_published = TRUE, .rise = core, .core = core, .asc = 0,
                                 .band_d = POUNDS (1500), .yield = core * 400, .core_yield = core * 400, .asc_yield = 0 } };
  const VirTaxData data = { "2018/19", POUNDS (40000), marks, 1, VIR_UNKNOWN, VIR_UNKNOWN, NULL, FALSE };
  VirChartHead     head = vir_case_head (VIR_CASE_USUAL, "An increase", "Yield by percentage increase in council tax");

  return vir_tax_chart_new (&head, &data);
}

/* Two years of different size share pixels per pound. */
static void
test_years (void)
{
  g_autoptr (VirChartScene) scene = vir_check_years (make_year (10000), make_year (50000));

  g_assert_cmpfloat (vir_check_extent (scene, 1, VIR_SCENE_RECT, FALSE), >, 5);
  /* A bar stops short of the middle of the axis. */
  g_assert_cmpfloat (ABS (vir_check_extent (scene, 2, VIR_SCENE_RECT, FALSE) -
                          5 * vir_check_extent (scene, 1, VIR_SCENE_RECT, FALSE)), <, 8);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tax/kind", test_kind);
  g_test_add_func ("/tax/norfolk", test_norfolk);
  g_test_add_func ("/tax/over", test_over);
  g_test_add_func ("/tax/lint", test_lint);
  g_test_add_func ("/tax/refuse", test_refuse);
  g_test_add_func ("/tax/years", test_years);
  return g_test_run ();
}
