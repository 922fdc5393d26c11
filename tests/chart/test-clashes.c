/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The board of clashes, also of forty amendments, and the words of clashes as the engine finds them. */

#include "config.h"

#include "vir-clashes-chart.h"

#include <string.h>

#include "vir-chart-check.h"
#include "vir-chart-describe.h"
#include "vir-chart-samples.h"
#include "vir-chart-table.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"

static VirChartSpec *
make_board (VirCase which,
            guint   n)
{
  g_autofree VirClashesAmendment *amendments = g_new0 (VirClashesAmendment, n + 1);
  g_autoptr (GArray)              clashes = g_array_new (FALSE, TRUE, sizeof (VirClashesClash));
  VirClashesData                  data = { amendments, n, NULL, 0 };
  VirChartHead                    head = vir_case_head (which, "A pair asks for more than there is", "Clashes between amendments, £ million");

  for (guint i = 0; i < n; i++)
    amendments[i] = (VirClashesAmendment) { "amendment", vir_case_name (which, i), NULL };
  for (guint i = 0; i < n; i++)
    for (guint k = i + 1; k < n; k++)
      {
        VirClashesClash clash = { i, k, NULL, (i + k) % VIR_N_CLASH_MARKS, (VirClashWeight) ((i * 3 + k) % 4), vir_case_name (which, k), "target",
                                  "2018/19", NULL, vir_case_amount (which, i), VIR_UNKNOWN };

        if ((i * 7 + k * 5) % 4 != 1 && which != VIR_CASE_NEGATIVE)
          continue;
        clash.words = which == VIR_CASE_HUGE ? "£90,000,000m asked together, there is £1m, beyond it £89,999,999m."
                                             : "Placements, 2018/19: £6m asked together, there is £5m, beyond it £1m.";
        g_array_append_val (clashes, clash);
        if (which == VIR_CASE_NEGATIVE)
          {
            clash.mark = (clash.mark + 3) % VIR_N_CLASH_MARKS;
            g_array_append_val (clashes, clash);
          }
      }
  if (n > 3)
    {
      VirClashesClash set = { 2, 2, "1, 2, 3", VIR_CLASH_MARK_MONEY, VIR_CLASH_BEYOND, vir_case_name (which, 1), "target", "2018/19",
                              "A pot, 2018/19: £7m asked together, there is £6m, beyond it £1m.", POUNDS (7000000), POUNDS (6000000) };

      g_array_append_val (clashes, set);
    }
  data.clashes = (const VirClashesClash *) (gconstpointer) clashes->data;
  data.n_clashes = clashes->len;
  return vir_clashes_chart_new (&head, &data);
}

static VirChartSpec *
make (VirCase which)
{
  return make_board (which, vir_case_n_items (which, 6));
}

static void
test_kind (void)
{
  vir_check_kind ("clashes", make);
}

/* Every pair has its own cell: none covers another, all are inside. */
static void
test_forty (void)
{
  g_autoptr (VirChartSpec)  spec = make_board (VIR_CASE_USUAL, 40);
  g_autoptr (VirChartScene) scene = vir_chart_layout (spec, vir_sample_metrics (), 1890, 1063, &vir_check_print);

  vir_check_spec (spec, "forty amendments");
  vir_check_golden ("clashes/forty", spec, 1890, 1063, &vir_check_print);
  for (guint i = 0; i < scene->items->len; i++)
    {
      const VirSceneItem *a = vir_chart_scene_item (scene, i);

      if (a->shape != VIR_SCENE_RECT)
        continue;
      g_assert_cmpfloat (a->points[2], <=, scene->width);
      g_assert_cmpfloat (a->points[3], <=, scene->height);
      for (guint k = 0; k < i; k++)
        {
          const VirSceneItem *b = vir_chart_scene_item (scene, k);

          if (b->shape == VIR_SCENE_RECT)
            g_assert_false (a->points[0] < b->points[2] && b->points[0] < a->points[2] && a->points[1] < b->points[3] &&
                            b->points[1] < a->points[3]);
        }
    }
}

static void
test_letters (void)
{
  for (guint i = 0; i < VIR_N_CLASH_MARKS; i++)
    for (guint k = 0; k < i; k++)
      g_assert_cmpstr (vir_clash_words_letter (i), !=, vir_clash_words_letter (k));
}

/* From a document: a and b want £2m and £4m of a saving of £5m, and £1m and £2m of the reserve. */

static VirInput *
add_change (VirInput     *input,
            const char   *id,
            const char   *amendment,
            VirTargetKind target,
            const char   *subject,
            VirWord       word,
            gint64        pence)
{
  VirChangeRecord *change = vir_fixture_change (id, amendment, target, subject, word);

  change->amount = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (pence));
  return vir_input_put_take (input, change);
}

static VirInput *
add_amendment (VirInput   *input,
               const char *id,
               const char *title)
{
  VirAmendmentRecord *amendment;

  input = vir_fixture_amendment (input, id);
  amendment = vir_record_copy (vir_input_get (input, VIR_KIND_AMENDMENT, id));
  g_free (amendment->base.title);
  amendment->base.title = g_strdup (title);
  return vir_input_put_take (input, amendment);
}

static VirInput *
rivals (void)
{
  VirInput          *input = vir_fixture_small ();
  VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, "saving");
  VirReserveRecord  *reserve = vir_record_copy (vir_input_get (input, VIR_KIND_RESERVE, "general"));

  saving->base.title = g_strdup ("Day services");
  saving->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING, SERIES (-POUNDS (5000000)));
  g_free (reserve->base.title);
  reserve->base.title = g_strdup ("General reserve");
  reserve->opening = POUNDS (10000000);
  reserve->minimum = POUNDS (8000000);
  input = vir_input_put_take (input, saving);
  input = vir_input_put_take (input, reserve);
  input = add_amendment (input, "a", "First");
  input = add_amendment (input, "b", "Second");
  input = add_change (input, "a1", "a", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, POUNDS (2000000));
  input = add_change (input, "a2", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, POUNDS (1000000));
  input = add_change (input, "b1", "b", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, POUNDS (4000000));
  return add_change (input, "b2", "b", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, POUNDS (2000000));
}

static VirChartSpec *
build (VirInput          *input,
       const VirChartAsk *ask)
{
  g_autoptr (VirStance)  stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);
  g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

  return vir_chart_build (&vir_clashes_chart_class, outlook, ask);
}

static void
test_build (void)
{
  static const char *const  one[] = { "a", NULL };
  const VirChartAsk         ask = { .amendments = one };
  g_autoptr (VirInput)      input = rivals ();
  g_autoptr (VirChartSpec)  spec = build (input, NULL);
  g_autoptr (VirChartSpec)  alone = build (input, &ask);
  g_autofree char          *sentence = vir_chart_describe (spec);
  g_autofree char          *saving = vir_chart_describe_datum (spec, 1);
  g_autofree char          *reserve = vir_chart_describe_datum (spec, 2);
  g_autoptr (VirChartTable) table = vir_chart_table_new (spec);
  g_autofree char          *csv = vir_chart_table_to_csv (table);

  g_assert_cmpstr (spec->head.title, ==, "1 pair asks for more than there is");
  g_assert_nonnull (strstr (sentence, "2 amendments; 1 clash, 1 for more than there is; First and Second: same saving; "
                                      "First and Second: reserve below its minimum."));
  g_assert_true (g_str_has_prefix (saving, "First and Second: same saving. Day services, "));
  g_assert_true (g_str_has_suffix (saving, ": £6 million asked together, there is £5 million, beyond it £1 million."));
  g_assert_true (g_str_has_suffix (reserve, "Together they take “General reserve” below its minimum of £8 million."));
  g_assert_nonnull (strstr (csv, "First,Second,same saving,Day services,"));
  g_assert_cmpstr (alone->refusal, ==, "There are no two amendments to compare: add or show another.");
}

static void
test_none (void)
{
  g_autoptr (VirInput)      input = vir_fixture_small ();
  g_autoptr (VirChartSpec)  spec = NULL;
  g_autoptr (VirChartScene) scene = NULL;
  gboolean                  found = FALSE;

  input = add_amendment (g_steal_pointer (&input), "a", "First");
  input = add_amendment (g_steal_pointer (&input), "b", "Second");
  spec = build (input, NULL);
  g_assert_null (spec->refusal);
  g_assert_cmpuint (spec->n_datums, ==, 0);
  scene = vir_chart_layout (spec, vir_sample_metrics (), 700, 300, &vir_check_screen);
  for (guint i = 0; i < scene->items->len; i++)
    found |= g_strcmp0 (vir_chart_scene_item (scene, i)->text, "No clashes") == 0;
  g_assert_true (found);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/clashes/kind", test_kind);
  g_test_add_func ("/clashes/forty", test_forty);
  g_test_add_func ("/clashes/letters", test_letters);
  g_test_add_func ("/clashes/build", test_build);
  g_test_add_func ("/clashes/none", test_none);
  return g_test_run ();
}
