/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Posts beside pounds: as published, and as an amendment would have them. */

#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-posts.h"

static VirOutlook *
look (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
add_careers (VirInput *input,
             gint64    posts)
{
  VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, "careers");

  saving->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (POUNDS (-2800000)));
  saving->posts = posts;
  saving->posts_vacant = 500;
  return vir_input_put_take (input, saving);
}

static VirInput *
add_change (VirInput     *input,
            const char   *id,
            VirTargetKind target,
            gint64        effect,
            gint64        posts)
{
  VirChangeRecord *change = vir_fixture_change (id, "union", target, target == VIR_TARGET_PROPOSAL ? "careers" : NULL,
                                                target == VIR_TARGET_PROPOSAL ? VIR_WORD_TRIM : VIR_WORD_SPEND);

  change->claimed = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (effect));
  change->posts = posts;
  return vir_input_put_take (input, change);
}

/* 30 posts instead of 65: 35 are kept, and the earlier start says nothing of posts. */
static void
test_amended (void)
{
  g_autoptr (VirInput)   input = add_careers (vir_fixture_amendment (vir_fixture_small (), "union"), 6500);
  g_autoptr (VirOutlook) outlook = NULL;
  g_autoptr (GArray)     items = NULL;
  const VirPostsItem    *item;

  input = add_change (g_steal_pointer (&input), "smaller", VIR_TARGET_PROPOSAL, POUNDS (1400000), 3500);
  input = add_change (g_steal_pointer (&input), "sooner", VIR_TARGET_PROPOSAL, POUNDS (-700000), UNKNOWN);
  input = add_change (g_steal_pointer (&input), "helpline", VIR_TARGET_NONE, POUNDS (90000), 300);
  outlook = look (input);
  items = vir_posts_items (outlook, 0);
  g_assert_cmpuint (items->len, ==, 3);

  item = &g_array_index (items, VirPostsItem, 0);
  g_assert_cmpint (item->effect, ==, POUNDS (-2800000));
  g_assert_cmpint (item->posts, ==, 6500);
  g_assert_cmpint (item->vacant, ==, 500);
  g_assert_null (item->amendment);

  item = &g_array_index (items, VirPostsItem, 1);
  g_assert_cmpint (item->effect, ==, POUNDS (-2100000));
  g_assert_cmpint (item->posts, ==, 3000);
  g_assert_cmpint (item->vacant, ==, UNKNOWN);
  g_assert_true (item->amendment == &outlook->amendments[0]);

  item = &g_array_index (items, VirPostsItem, 2);
  g_assert_cmpstr (item->record->id, ==, "helpline");
  g_assert_cmpint (item->effect, ==, POUNDS (90000));
  g_assert_cmpint (item->posts, ==, -300);
}

/* Posts that the budget does not tell are not told by an amendment either. */
static void
test_unknown (void)
{
  g_autoptr (VirInput)   input = add_careers (vir_fixture_amendment (vir_fixture_small (), "union"), UNKNOWN);
  g_autoptr (VirOutlook) outlook = NULL;
  g_autoptr (GArray)     items = NULL;

  input = add_change (g_steal_pointer (&input), "smaller", VIR_TARGET_PROPOSAL, POUNDS (1400000), 3500);
  outlook = look (input);
  items = vir_posts_items (outlook, 0);
  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpint (g_array_index (items, VirPostsItem, 1).posts, ==, UNKNOWN);
  g_assert_cmpint (g_array_index (items, VirPostsItem, 1).effect, ==, POUNDS (-1400000));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/posts/amended", test_amended);
  g_test_add_func ("/posts/unknown", test_unknown);
  return g_test_run ();
}
