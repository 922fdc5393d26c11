/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* When savings arrive: awkward cases, exact words, and rows that add up to the budget's savings. */

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-palette.h"
#include "vir-phasing-chart.h"
#include "vir-random.h"

#define MOST 300

static VirChartSpec *
make (VirCase which)
{
  static const char *const names[] = { "2018/19", "2019/20", "2020/21", "2021/22", "2022/23",
                                       "2023/24", "2024/25", "2025/26", "2026/27", "2027/28" };
  static VirPhasingCell    cells[MOST][VIR_MAX_YEARS];
  static VirPhasingRow     rows[MOST];
  VirPhasingTotal          totals[VIR_MAX_YEARS] = { { 0, 0 } };
  VirPhasingData           data = { .years = names, .rows = rows, .totals = totals };
  VirChartHead             head = vir_case_head (which, "Savings of £19.7 million arrive in 2018/19",
                                                 "What each saving takes off the budget in each year, £ million, Norfolk "
                                                 "County Council, 2018/19 to 2021/22");

  data.n_years = vir_case_n_years (which, 4);
  data.n_rows = vir_case_n_items (which, 7);
  for (guint i = 0; i < data.n_rows; i++)
    {
      rows[i] = (VirPhasingRow) { .id = "a-saving", .name = vir_case_name (which, i), .cells = cells[i],
                                  .span = VIR_UNKNOWN, .phased = i % 7 != 5, .start_year = -1 };
      if (i % 7 == 1)
        rows[i].flags = VIR_MARK_ONE_OFF;
      if (i % 7 == 2 || i % 7 == 3)
        {
          rows[i].start_year = i % 7 == 2 ? 0 : MIN (1, (int) data.n_years - 1);
          rows[i].first_month = i % 7 == 2 ? 6 : 9;
          rows[i].n_months = 12 - rows[i].first_month;
        }
      if (!rows[i].phased)
        {
          rows[i].span = vir_case_amount (which, i);
          rows[i].span_to = "2021/22";
          rows[i].span_by = TRUE;
        }
      for (guint y = 0; y < data.n_years; y++)
        {
          gint64 full = vir_case_amount (which, i);
          gint64 share = i % 7 == 1 ? (y == 0 ? 4 : 0) : (int) y < rows[i].start_year ? 0 : MIN (4, 1 + (gint64) (y + i % 3));

          cells[i][y] = (VirPhasingCell) { vir_known (full) && rows[i].phased ? full / 4 * share : VIR_UNKNOWN,
                                           vir_known (full) && rows[i].phased ? share * 250000 : VIR_UNKNOWN };
          if (!rows[i].phased)
            continue;
          if (vir_known (cells[i][y].amount))
            totals[y].known += cells[i][y].amount;
          else
            totals[y].unknown++;
        }
    }
  return vir_phasing_chart_new (&head, &data);
}

static void
test_cases (void)
{
  vir_check_kind ("phasing", make);
}

static VirChartSpec *
build (VirInput *input)
{
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  return vir_chart_build (&vir_phasing_chart_class, outlook, NULL);
}

/* Children's centres from October 2018: half of £5 million in the first year. */
static void
test_words (void)
{
  g_autoptr (VirInput)     input = vir_fixture_proposal (vir_fixture_small (), "centres", VIR_PROPOSAL_SAVING,
                                                         vir_fixture_full_year (POUNDS (-5000000),
                                                                                vir_date_make (2018, 10, 1), 0));
  VirProfile              *once = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_ONE_OFF, SERIES (POUNDS (-1000000)));
  VirProfile              *span = vir_profile_new ();
  g_autoptr (VirChartSpec) spec = NULL;
  g_autofree char         *first = NULL, *second = NULL, *fourth = NULL, *seventh = NULL, *total = NULL, *sentence = NULL;

  span->form = VIR_FORM_SPAN_SUM;
  span->span = POUNDS (-546000);
  span->span_to = 2020;
  input = vir_fixture_proposal (g_steal_pointer (&input), "once", VIR_PROPOSAL_SAVING, once);
  input = vir_fixture_proposal (g_steal_pointer (&input), "span", VIR_PROPOSAL_SAVING, span);
  spec = build (input);
  first = vir_chart_describe_datum (spec, 1);
  second = vir_chart_describe_datum (spec, 2);
  fourth = vir_chart_describe_datum (spec, 4);
  seventh = vir_chart_describe_datum (spec, 7);
  total = vir_chart_describe_datum (spec, 8);
  sentence = vir_chart_describe (spec);

  g_assert_cmpstr (spec->head.title, ==, "Savings of £3.5 million arrive in 2018/19, £5 million a year by 2020/21");
  g_assert_cmpstr (first, ==, "centres, 2018/19: £2.5 million, 50% of a full year, from October, 6 months");
  g_assert_cmpstr (second, ==, "centres, 2019/20: £5 million");
  g_assert_cmpstr (fourth, ==, "once, 2018/19: £1 million (one-off)");
  g_assert_cmpstr (seventh, ==, "span: £546,000 in all to 2020/21, not split by year");
  g_assert_cmpstr (total, ==, "All savings, 2018/19: £3.5 million");
  g_assert_cmpstr (sentence, ==,
                   "Grid of savings by year, 2018/19 to 2020/21: 3 savings; 2018/19 £3.5 million, 2019/20 £5 million, "
                   "2020/21 £5 million; 1 is not split by year.");
  vir_check_spec (spec, "words");
}

static void
test_random (void)
{
  for (guint round = 0; round < 40; round++)
    {
      g_autoptr (VirInput)     input = vir_random_input ();
      g_autoptr (VirChartSpec) spec = build (input);
      g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);

      g_assert_false (vir_chart_lint_refuses (lint));
      vir_check_spec (spec, "random");
    }
}

/* Figures stay readable on every tint in every theme. */
static void
test_contrast (void)
{
  for (guint theme = VIR_THEME_LIGHT; theme <= VIR_THEME_HIGH_CONTRAST; theme++)
    for (guint tint = VIR_COLOUR_TINT_1; tint <= VIR_COLOUR_TINT_4; tint++)
      {
        guint32 fill = vir_palette_get ((VirChartTheme) theme)->rgb[tint];

        g_assert_cmpfloat (vir_colour_contrast (fill, vir_palette_text_on (fill)), >=, 4.5);
      }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/phasing/cases", test_cases);
  g_test_add_func ("/phasing/words", test_words);
  g_test_add_func ("/phasing/random", test_random);
  g_test_add_func ("/phasing/contrast", test_contrast);
  return g_test_run ();
}
