/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts beside pounds: awkward cases, the words of Derbyshire and Norfolk 2010, figures from an outlook. */

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-lint.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-posts-chart.h"
#include "vir-random.h"

#define MOST 300

static VirChartSpec *
make (VirCase which)
{
  static VirPostsRow rows[MOST];
  VirPostsData       data = { .rows = rows };
  VirChartHead       head = vir_case_head (which, "152.5 posts go with savings of £11.6 million",
                                           "Savings and the posts that go with them, £ million, Norfolk County Council, "
                                           "2018/19");

  data.n_rows = data.n_drawn = vir_case_n_items (which, 7);
  for (guint i = 0; i < data.n_rows; i++)
    {
      gint64 saved = vir_case_amount (which, i);
      gint64 posts = which == VIR_CASE_ZERO ? 0 : 5200 - 700 * (gint64) (i % 7) + (i == 3 ? 50 : 0);

      rows[i] = (VirPostsRow) { "a-saving", vir_case_name (which, i), NULL, 0, FALSE, saved,
                                which == VIR_CASE_NEGATIVE ? -posts : posts,
                                VIR_UNKNOWN, VIR_UNKNOWN, VIR_UNKNOWN, VIR_MARK_NONE };
      if (i % 7 == 0 && which != VIR_CASE_NEGATIVE && which != VIR_CASE_ZERO)
        {
          rows[i].vacant = 1200;
          rows[i].voluntary = 1500;
          rows[i].compulsory = 2000;
        }
      if (i % 7 == 1)
        {
          rows[i].group = "Liberal Democrat";
          rows[i].colour = 0xfaa61a;
          rows[i].under = TRUE;
          rows[i].posts = which == VIR_CASE_UNKNOWN ? VIR_UNKNOWN : rows[i].posts / 2;
        }
    }
  if (which == VIR_CASE_USUAL && data.n_rows > 6)
    {
      rows[6].posts = VIR_UNKNOWN;
      data.n_drawn = 6;
    }
  return vir_posts_chart_new (&head, &data);
}

static void
test_cases (void)
{
  vir_check_kind ("posts", make);
}

static VirInput *
add_saving (VirInput   *input,
            const char *id,
            const char *title,
            gint64      effect,
            gint64      posts)
{
  VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, id);

  saving->base.title = g_strdup (title);
  saving->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (effect));
  saving->posts = posts;
  return vir_input_put_take (input, saving);
}

static VirChartSpec *
build (VirInput *input)
{
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  return vir_chart_build (&vir_posts_chart_class, outlook, NULL);
}

/* 132 jobs and £3.9 million; the rest of the year's savings names no posts. */
static void
test_derbyshire (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  g_autoptr (VirChartSpec) spec = NULL;
  g_autofree char         *pounds = NULL, *posts = NULL, *other = NULL, *sentence = NULL;

  input = add_saving (g_steal_pointer (&input), "rest", "The other savings of the year", POUNDS (-28000000), UNKNOWN);
  input = add_saving (g_steal_pointer (&input), "early-help", "Early help and ten children’s centres", POUNDS (-3900000), 13200);
  spec = build (input);
  pounds = vir_chart_describe_datum (spec, 1);
  posts = vir_chart_describe_datum (spec, 2);
  other = vir_chart_describe_datum (spec, 3);
  sentence = vir_chart_describe (spec);

  g_assert_cmpstr (spec->head.title, ==, "132 posts go with savings of £3.9 million");
  g_assert_cmpstr (pounds, ==, "Early help and ten children’s centres: £3.9 million, 132 posts");
  g_assert_cmpstr (posts, ==, "Early help and ten children’s centres: 132 posts");
  g_assert_cmpstr (other, ==, "The other savings of the year: £28 million, posts not known");
  g_assert_nonnull (strstr (sentence, "Early help and ten children’s centres £3.9 million and 132 posts; "
                                      "1 does not name its posts"));
  g_assert_cmpuint (vir_posts_data (spec)->n_drawn, ==, 1);
  vir_check_spec (spec, "derbyshire");
}

/* 30 posts instead of 65. */
static void
test_norfolk_2010 (void)
{
  g_autoptr (VirInput)     input = vir_fixture_amendment (vir_fixture_small (), "union");
  VirAmendmentRecord      *union_ = vir_fixture_edit (input, VIR_KIND_AMENDMENT, "union");
  VirChangeRecord         *smaller = vir_fixture_change ("smaller", "union", VIR_TARGET_PROPOSAL, "careers", VIR_WORD_TRIM);
  g_autoptr (VirChartSpec) spec = NULL;
  g_autofree char         *published = NULL, *amended = NULL;

  union_->base.title = g_strdup ("UNISON alternative");
  smaller->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (POUNDS (1400000)));
  smaller->posts = 3500;
  input = vir_input_put_take (g_steal_pointer (&input), union_);
  input = add_saving (g_steal_pointer (&input), "careers", "Connexions careers service", POUNDS (-2800000), 6500);
  input = vir_input_put_take (g_steal_pointer (&input), smaller);
  spec = build (input);
  published = vir_chart_describe_datum (spec, 1);
  amended = vir_chart_describe_datum (spec, 3);

  g_assert_cmpstr (published, ==, "Connexions careers service: £2.8 million, 65 posts");
  g_assert_cmpstr (amended, ==, "Connexions careers service, with UNISON alternative: £1.4 million, 30 posts");
  g_assert_true (vir_posts_data (spec)->rows[1].under);
  vir_check_spec (spec, "norfolk-2010");
}

static void
test_parts (void)
{
  const VirPostsRow        row = { "a", "A", NULL, 0, FALSE, POUNDS (1), 1000, 200, UNKNOWN, 900, VIR_MARK_NONE };
  const VirPostsData       data = { &row, 1, 1 };
  VirChartHead             head = vir_case_head (VIR_CASE_USUAL, "10 posts", "Savings and posts");
  g_autoptr (VirChartSpec) spec = vir_posts_chart_new (&head, &data);
  g_autoptr (VirChartLint) lint = vir_chart_lint_new (spec);
  g_autofree char         *reading = vir_chart_describe_datum (spec, 2);

  g_assert_cmpint (vir_posts_row_part (&row, VIR_POSTS_UNSAID), ==, -100);
  g_assert_cmpstr (reading, ==, "A: 10 posts, 2 vacant, 9 compulsory");
  g_assert_cmpuint (vir_chart_lint_count (lint), ==, 1);
  vir_check_spec (spec, "parts");
}

/* Words have commas; the table and its file have plain numbers. */
static void
test_thousands (void)
{
  const VirPostsRow         row = { "a", "A", NULL, 0, FALSE, POUNDS (1), -123450, UNKNOWN, UNKNOWN, UNKNOWN, VIR_MARK_NONE };
  const VirPostsData        data = { &row, 1, 1 };
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "1,234.5 posts", "Savings and posts");
  g_autoptr (VirChartSpec)  spec = vir_posts_chart_new (&head, &data);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree char          *reading = vir_chart_describe_datum (spec, 2);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  g_assert_nonnull (strstr (reading, "1,234.50 posts"));
  g_assert_nonnull (strstr (csv, ",-1234.50,"));
}

/* Two years of different size share pixels per pound and per post. */
static void
test_years (void)
{
  const VirPostsRow         small = { "a", "A", NULL, 0, FALSE, POUNDS (1000000), 1000, UNKNOWN, UNKNOWN, UNKNOWN, VIR_MARK_NONE };
  const VirPostsRow         large = { "b", "A name that takes several words", NULL, 0, FALSE, POUNDS (10000000), 8000,
                                      UNKNOWN, UNKNOWN, UNKNOWN, VIR_MARK_NONE };
  const VirPostsData        data[] = { { &small, 1, 1 }, { &large, 1, 1 } };
  VirChartHead              head = vir_case_head (VIR_CASE_USUAL, "Posts", "Savings and posts");
  g_autoptr (VirChartScene) scene = vir_check_years (vir_posts_chart_new (&head, &data[0]), vir_posts_chart_new (&head, &data[1]));

  g_assert_cmpfloat (vir_check_extent (scene, 1, VIR_SCENE_RECT, TRUE), >, 3);
  g_assert_cmpfloat (ABS (vir_check_extent (scene, 3, VIR_SCENE_RECT, TRUE) - 10 * vir_check_extent (scene, 1, VIR_SCENE_RECT, TRUE)), <, 0.5);
  g_assert_cmpfloat (ABS (vir_check_extent (scene, 4, VIR_SCENE_RECT, TRUE) - 8 * vir_check_extent (scene, 2, VIR_SCENE_RECT, TRUE)), <, 0.5);
}

static void
test_nothing (void)
{
  g_autoptr (VirInput)     input = add_saving (vir_fixture_small (), "a", NULL, POUNDS (-1), UNKNOWN);
  g_autoptr (VirChartSpec) spec = build (input);

  g_assert_nonnull (strstr (spec->refusal, "No saving says how many posts go with it"));
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
      g_autoptr (VirChartSpec) spec = vir_chart_build (&vir_posts_chart_class, outlook, &ask);
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
  g_test_add_func ("/posts/cases", test_cases);
  g_test_add_func ("/posts/derbyshire", test_derbyshire);
  g_test_add_func ("/posts/norfolk-2010", test_norfolk_2010);
  g_test_add_func ("/posts/parts", test_parts);
  g_test_add_func ("/posts/thousands", test_thousands);
  g_test_add_func ("/posts/years", test_years);
  g_test_add_func ("/posts/nothing", test_nothing);
  g_test_add_func ("/posts/random", test_random);
  return g_test_run ();
}
