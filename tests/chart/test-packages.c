/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The packages chart: awkward cases in both forms, words, the order of the groups, letters, and what the linter says. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-samples.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

#define MOST 300
#define N_PARTS 6

static VirChartSpec *
make_form (VirCase  which,
           gboolean unstacked)
{
  static const char *const headings[] = { "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                          "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
  static const guint32     colours[] = { 0x0087dc, 0xe4003b, 0xfaa61a, 0x02a95b, 0x12b6cf };
  static VirPackagePart    parts[MOST][N_PARTS];
  static VirPackageRow     rows[MOST];
  VirPackagePanel          panels[10];
  guint                    n_rows = vir_case_n_items (which, 4);
  guint                    n_years = which == VIR_CASE_TEN_YEARS ? 10 : 1;
  VirChartHead             head = vir_case_head (which,
                                                 "3 of 4 amendments are paid for",
                                                 "Where each package’s money comes from and goes, £ million, Norfolk County "
                                                 "Council, 2018/19");

  for (guint i = 0; i < n_rows; i++)
    {
      gint64 left = 0;
      guint  n = 0;

      for (guint kind = i % 2; kind < 8; kind += 1 + i % 3)
        {
          gint64 amount = vir_case_amount (which, i + kind) / (vir_known (vir_case_amount (which, i + kind)) ? 2 : 1);

          /* Every amount on the side that pays. */
          if (n == N_PARTS || (which == VIR_CASE_NEGATIVE && kind < VIR_PART_SAVINGS))
            continue;
          amount = vir_known (amount) ? ABS (amount) : amount;
          parts[i][n++] = (VirPackagePart) { "a-change", (VirPartKind) kind, NULL, amount,
                                             kind == VIR_PART_RESERVES ? VIR_MARK_ONE_OFF : VIR_MARK_NONE };
          left = !vir_known (amount) || !vir_known (left) ? VIR_UNKNOWN
                                                          : left + (VIR_PART_IS_SOURCE (kind) ? -amount : amount);
        }
      rows[i] = (VirPackageRow) { "an-amendment", vir_case_name (which, i), NULL, colours[i % 5], parts[i], n, left,
                                  vir_known (left) ? 0 : 1, 50 - (gint64) i, i + 1 };
    }
  for (guint y = 0; y < n_years; y++)
    panels[y] = (VirPackagePanel) { headings[y], rows, n_rows, unstacked };
  return vir_packages_chart_new (&head, panels, n_years);
}

static VirChartSpec *
make_stack (VirCase which)
{
  return make_form (which, FALSE);
}

static VirChartSpec *
make_unstacked (VirCase which)
{
  return make_form (which, TRUE);
}

static void
test_stack (void)
{
  vir_check_kind ("packages", make_stack);
}

static void
test_unstacked (void)
{
  vir_check_kind ("packages-unstacked", make_unstacked);
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec) spec = vir_sample_packages (VIR_FORMAT_PLAIN);
  g_autofree char         *sentence = vir_chart_describe (spec);
  g_autofree char         *part = vir_chart_describe_datum (spec, 6);
  g_autofree char         *result = vir_chart_describe_datum (spec, 3);

  g_assert_cmpstr (sentence, ==,
                   "Bar chart of how each package is paid for and what it pays for, Norfolk County Council, 2018/19: "
                   "Liberal Democrat: £1.75 million to find; Labour: balanced; Both, in voting order: £1 million to find.");
  g_assert_cmpstr (part, ==, "Labour is paid for by reserves, one-off, £3 million");
  g_assert_cmpstr (result, ==, "Liberal Democrat: £1.75 million to find");
}

/* Six categories on one side: the three largest stand by themselves, the others together; the table has all. */
static void
test_fold (void)
{
  static const char *const labels[] = { "pay", "rent", "fuel", "food", "fees", "tools" };
  VirPackagePart           parts[6];
  const VirPackageRow      row = { "a", "Labour", NULL, 0xe4003b, parts, 6, 2100000000, 0, 10, 1 };
  const VirPackagePanel    panel = { "2018/19", &row, 1, FALSE };
  const VirChartHead       head = { .title = "T", .subtitle = "S", .source = "Source" };
  g_autoptr (VirChartSpec) spec = NULL;
  g_autofree char         *scene_text = NULL;

  for (guint i = 0; i < 6; i++)
    parts[i] = (VirPackagePart) { labels[i], VIR_PART_SPENDING, labels[i], 600000000 - 100000000 * (gint64) i, 0 };
  spec = vir_packages_chart_new (&head, &panel, 1);
  vir_check_spec (spec, "fold");
  {
    g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);

    scene_text = vir_chart_scene_to_text (scene);
  }
  g_assert_nonnull (strstr (scene_text, "fuel"));
  g_assert_null (strstr (scene_text, "food"));
  g_assert_nonnull (strstr (scene_text, "3 others"));
  g_assert_nonnull (strstr (scene_text, "6.00"));
}

static VirInput *
add_body (VirInput   *input,
          const char *id,
          gint64      seats)
{
  VirBodyRecord *body = vir_record_new (VIR_KIND_BODY, id);

  body->base.title = g_strdup (id);
  body->seats = seats;
  return vir_input_put_take (input, body);
}

static VirInput *
add_amendment (VirInput   *input,
               const char *id,
               const char *body)
{
  const char *const   bodies[] = { body, NULL };
  VirAmendmentRecord *amendment = vir_record_new (VIR_KIND_AMENDMENT, id);

  amendment->base.title = g_strdup (id);
  amendment->bodies = g_strdupv ((char **) bodies);
  return vir_input_put_take (input, amendment);
}

/* Groups by seats; in neutral mode by letter, which an amendment keeps when others are not shown. */
static void
test_order (void)
{
  g_autoptr (VirInput)     input = vir_fixture_norfolk ();
  g_autoptr (VirStance)    stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook)   outlook = NULL;
  const char *const        ids[] = { "zz-few", "zz-many", NULL };
  const VirChartAsk        two = { .amendments = ids };
  const VirChartAsk        neutral = { .amendments = ids, .neutral = TRUE, .form = VIR_PACKAGES_UNSTACKED };
  g_autoptr (VirChartSpec) seats = NULL;
  g_autoptr (VirChartSpec) letters = NULL;
  g_autoptr (VirChartLint) lint = NULL;
  g_autofree char         *first = NULL;
  guint                    n = vir_input_count (input, VIR_KIND_AMENDMENT);

  input = add_body (g_steal_pointer (&input), "Few", 3);
  input = add_body (g_steal_pointer (&input), "Many", 40);
  input = add_amendment (g_steal_pointer (&input), "zz-few", "Few");
  input = add_amendment (g_steal_pointer (&input), "zz-many", "Many");
  outlook = vir_evaluate (input, stance, NULL);
  seats = vir_chart_build (&vir_packages_chart_class, outlook, &two);
  letters = vir_chart_build (&vir_packages_chart_class, outlook, &neutral);
  lint = vir_chart_lint_new (seats);
  first = g_strdup_printf ("Package %c", 'A' + (int) n);

  g_assert_cmpstr (vir_packages_panel (seats, 0)->rows[0].name, ==, "Many");
  g_assert_cmpstr (vir_packages_panel (seats, 0)->rows[1].name, ==, "Few");
  g_assert_cmpint (vir_packages_panel (seats, 0)->rows[0].seats, ==, 40);
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 0);
  g_assert_cmpstr (vir_packages_panel (letters, 0)->rows[0].name, ==, first);
  g_assert_cmpstr (vir_packages_panel (letters, 0)->rows[0].id, ==, "zz-few");
  g_assert_true (vir_packages_panel (letters, 0)->unstacked);
}

static gboolean
finds (const VirPackageRow *rows,
       guint                n,
       const char          *test)
{
  const VirChartHead       head = { .title = "T", .subtitle = "S", .source = "Source" };
  const VirPackagePanel    panel = { "2018/19", rows, n, FALSE };
  g_autoptr (VirChartSpec) spec = vir_packages_chart_new (&head, &panel, 1);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

  for (guint i = 0; i < vir_chart_lint_count (lint); i++)
    if (strcmp (vir_chart_lint_nth (lint, i)->test, test) == 0)
      return TRUE;
  return FALSE;
}

static void
test_lint (void)
{
  const VirPackagePart good = { "a", VIR_PART_SAVINGS, NULL, 100, 0 };
  const VirPackagePart bad = { "a", VIR_PART_SAVINGS, NULL, -100, 0 };
  VirPackageRow        rows[] = {
    { "a", "B", NULL, 0, &good, 1, -100, 0, 10, 2 },
    { "b", "A", NULL, 0, &good, 1, -100, 0, 20, 1 },
    { "c", "C", NULL, 0, &good, 1, -100, 0, 15, 3 },
  };

  g_assert_true (finds (rows, 3, "party-order"));
  rows[0].seats = 30;
  g_assert_false (finds (rows, 3, "party-order"));
  rows[0].seats = 10;
  rows[0].name = "1";
  g_assert_false (finds (rows, 3, "party-order"));
  g_assert_false (finds (rows, 3, "mixed-signs"));
  rows[2].parts = &bad;
  g_assert_true (finds (rows, 3, "mixed-signs"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/packages/stack", test_stack);
  g_test_add_func ("/packages/unstacked", test_unstacked);
  g_test_add_func ("/packages/words", test_words);
  g_test_add_func ("/packages/fold", test_fold);
  g_test_add_func ("/packages/order", test_order);
  g_test_add_func ("/packages/lint", test_lint);
  return g_test_run ();
}
