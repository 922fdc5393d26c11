/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The budget after each vote. The usual case has the figures of Norfolk, February 2018: the Liberal Democrat amendment
 * puts back £1.85 million and finds £0.1 million, so that £1.75 million would be to find; it was lost. */

#include "config.h"

#include "vir-votes-chart.h"

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

static VirChartSpec *
make (VirCase which)
{
  guint                    n = vir_case_n_items (which, 4);
  g_autofree VirVotesStep *steps = g_new0 (VirVotesStep, n + 1);
  VirVotesData             data = { 0, which == VIR_CASE_USUAL ? POUNDS (1300000) : VIR_UNKNOWN, "2018/19", steps, n };
  VirChartHead             head = vir_case_head (which, "After the votes £0.75 million is to find", "Gap left after each vote, £ million");
  gint64                   gap = which == VIR_CASE_NEGATIVE || which == VIR_CASE_ONE ? vir_case_amount (which, 0) : 0;

  data.before = which == VIR_CASE_UNKNOWN ? 0 : gap;
  for (guint i = 0; i < n; i++)
    {
      gint64 move = vir_case_amount (which, i + 3);

      steps[i] = (VirVotesStep) { "amendment", vir_case_name (which, i), NULL, 0xfaa61a + i * 0x1234, "carried", TRUE, gap, gap, 0 };
      steps[i].if_carried = vir_known (move) ? gap + (i % 3 == 2 ? -move : move) : VIR_UNKNOWN;
      if (i % 2 == 0)
        {
          steps[i].counts = FALSE;
          steps[i].outcome = i % 4 == 0 ? "lost" : "void: depends on Day services, which is not carried";
          continue;
        }
      gap = steps[i].after = steps[i].if_carried;
      if (!vir_known (gap))
        gap = 0;
    }
  return vir_votes_chart_new (&head, &data);
}

static void
test_kind (void)
{
  vir_check_kind ("vote-path", make);
}

static VirChartSpec *
make_norfolk (void)
{
  const VirVotesStep steps[] = {
    { "liberal-democrat", "Liberal Democrat amendment", "Lib Dem", 0xfaa61a, "lost", FALSE, 0, POUNDS (1750000), 0 },
    { "labour", "Labour amendment", "Labour", 0xe4003b, "lost", FALSE, 0, 0, 0 },
  };
  const VirVotesData data = { 0, POUNDS (1300000), "2018/19", steps, 2 };
  const VirChartHead head = { .title = "The budget stays balanced", .place = "Norfolk County Council", .years = "2018/19" };

  return vir_votes_chart_new (&head, &data);
}

static void
test_words (void)
{
  g_autoptr (VirChartSpec)  spec = make_norfolk ();
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *before = vir_chart_describe_datum (spec, 1);
  g_autofree char          *first = vir_chart_describe_datum (spec, 2);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  g_assert_cmpstr (sentence, ==,
                   "Step line of the gap left after each vote, Norfolk County Council, 2018/19: before any vote: balanced; "
                   "Liberal Democrat amendment (lost): balanced; Labour amendment (lost): balanced.");
  g_assert_cmpstr (before, ==, "Before any vote: balanced");
  g_assert_cmpstr (first, ==, "Vote 1 of 2, Liberal Democrat amendment: lost; after it balanced; if carried £1.75 million to find");
  g_assert_nonnull (strstr (csv, "Liberal Democrat amendment,lost,0.00,1750000.00"));
}

/* The name of what does not count is struck through; the line of the reserves is dashed. */
static void
test_marks (void)
{
  g_autoptr (VirChartSpec)  spec = make_norfolk ();
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 700, 300, &vir_check_screen);
  guint                     struck = 0, floors = 0;

  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *item = vir_chart_scene_item (scene, i);

      if (item->shape == VIR_SCENE_LINE && item->dash == VIR_DASH_DASH)
        floors++;
      for (guint k = 0; k < scene->items->len && item->shape == VIR_SCENE_LINE; k++)
        {
          const VirSceneItem *text = vir_chart_scene_item (scene, k);

          if (text->shape == VIR_SCENE_TEXT && item->points[1] == item->points[3] && text->datum == item->datum &&
              ABS (text->points[0] - item->points[0]) < 0.1 && item->points[1] < text->points[1])
            struck++;
        }
    }
  g_assert_cmpuint (struck, ==, 2);
  g_assert_cmpuint (floors, ==, 1);
}

/* From a document */

static VirChartSpec *
build (VirInput *input)
{
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  return vir_chart_build (&vir_votes_chart_class, outlook, NULL);
}

static VirInput *
add_vote (VirInput     *input,
          const char   *id,
          VirVoteResult result)
{
  VirVoteRecord *vote = vir_record_new (VIR_KIND_VOTE, id);

  vote->amendment = g_strdup (id);
  vote->result = (int) result;
  return vir_input_put_take (input, vote);
}

static void
test_build (void)
{
  g_autoptr (VirInput)     input = vir_fixture_small ();
  g_autoptr (VirChartSpec) none = build (input);
  g_autoptr (VirChartSpec) assumed = NULL, recorded = NULL;

  g_assert_cmpstr (none->refusal, ==, "No amendments to vote on: add an amendment first.");

  input = vir_fixture_amendment (g_steal_pointer (&input), "a");
  input = vir_fixture_amendment (g_steal_pointer (&input), "b");
  assumed = build (input);
  g_assert_null (assumed->refusal);
  g_assert_cmpuint (vir_votes_data (assumed)->n_steps, ==, 2);
  g_assert_true (vir_votes_data (assumed)->steps[0].counts);
  g_assert_nonnull (strstr (assumed->head.subtitle, "as if all were carried"));

  {
    VirAmendmentRecord *second = vir_record_copy (vir_input_get (input, VIR_KIND_AMENDMENT, "b"));

    second->depends = g_new0 (char *, 2);
    second->depends[0] = g_strdup ("a");
    second->base.title = g_strdup ("Second");
    input = vir_input_put_take (g_steal_pointer (&input), second);
  }
  input = add_vote (g_steal_pointer (&input), "a", VIR_RESULT_LOST);
  input = add_vote (g_steal_pointer (&input), "b", VIR_RESULT_CARRIED);
  recorded = build (input);
  g_assert_cmpstr (vir_votes_data (recorded)->steps[0].outcome, ==, "lost");
  g_assert_false (vir_votes_data (recorded)->steps[1].counts);
  g_assert_true (g_str_has_prefix (vir_votes_data (recorded)->steps[1].outcome, "void: depends on "));
  g_assert_cmpint (vir_votes_data (recorded)->steps[1].if_carried, ==, VIR_UNKNOWN);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/votes/kind", test_kind);
  g_test_add_func ("/votes/words", test_words);
  g_test_add_func ("/votes/marks", test_marks);
  g_test_add_func ("/votes/build", test_build);
  return g_test_run ();
}
