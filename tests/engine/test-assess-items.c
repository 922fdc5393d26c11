/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of what officers can assess: claim and steps meet the assessed figure to the penny. */

#include "vir-assess-items.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

static VirOutlook *
look (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
add_bring_forward (VirInput      *input,
                   VirAssessment *assessment)
{
  VirChangeRecord *change = vir_fixture_change ("sooner", "union", VIR_TARGET_NONE, NULL, VIR_WORD_SAVE);

  change->claimed = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_UNSTATED, SERIES (POUNDS (-700000)));
  change->assessment = assessment;
  input = vir_fixture_amendment (input, "union");
  return vir_input_put_take (input, change);
}

static gint64
check_item (const VirAssessItem *item,
            guint                year)
{
  g_autoptr (GArray) steps = vir_assess_item_steps (item, year);
  gint64             level = item->claimed.v[year];

  for (guint i = 0; i < steps->len; i++)
    level = vir_add (level, g_array_index (steps, VirAssessStep, i).amount);
  if (!item->awaiting && vir_known (item->claimed.v[year]))
    g_assert_cmpint (level, ==, item->assessed.v[year]);
  else
    g_assert_cmpuint (steps->len, ==, 0);
  return level;
}

/* Norfolk 2010: half of what was claimed, for want of time to give notice. */
static void
test_norfolk_2010 (void)
{
  g_autoptr (VirInput)   input = add_bring_forward (vir_fixture_small (),
                                                    vir_fixture_assessment (VIR_VERDICT_IN_PART,
                                                                            SERIES (POUNDS (-700000)),
                                                                            SERIES (POUNDS (350000))));
  g_autoptr (VirOutlook) outlook = look (input);
  g_autoptr (GArray)     items = vir_assess_items (outlook);
  const VirAssessItem   *item = &g_array_index (items, VirAssessItem, 0);

  g_assert_cmpuint (items->len, ==, 1);
  g_assert_cmpint (item->claimed.v[0], ==, POUNDS (-700000));
  g_assert_cmpint (item->assessed.v[0], ==, POUNDS (-350000));
  g_assert_cmpint (check_item (item, 0), ==, POUNDS (-350000));
  g_assert_false (item->awaiting);
}

static void
test_refused (void)
{
  g_autoptr (VirInput)   input = add_bring_forward (vir_fixture_small (),
                                                    vir_fixture_assessment (VIR_VERDICT_REFUSED,
                                                                            SERIES (POUNDS (-700000)),
                                                                            SERIES (POUNDS (300000))));
  g_autoptr (VirOutlook) outlook = look (input);
  g_autoptr (GArray)     items = vir_assess_items (outlook);
  g_autoptr (GArray)     steps = vir_assess_item_steps (&g_array_index (items, VirAssessItem, 0), 0);

  g_assert_cmpuint (steps->len, ==, 2);
  g_assert_true (g_array_index (steps, VirAssessStep, 1).closing);
  g_assert_cmpint (g_array_index (steps, VirAssessStep, 1).amount, ==, POUNDS (400000));
}

static void
test_stale (void)
{
  g_autoptr (VirInput)   input = add_bring_forward (vir_fixture_small (),
                                                    vir_fixture_assessment (VIR_VERDICT_IN_PART,
                                                                            SERIES (POUNDS (-800000)),
                                                                            SERIES (POUNDS (350000))));
  g_autoptr (VirOutlook) outlook = look (input);
  g_autoptr (GArray)     items = vir_assess_items (outlook);
  const VirAssessItem   *item = &g_array_index (items, VirAssessItem, 0);

  g_assert_true (item->stale && item->awaiting);
  g_assert_cmpint (item->assessed.v[0], ==, VIR_UNKNOWN);
  check_item (item, 0);
}

/* The same figures as the outlook's own. */
static void
test_random (void)
{
  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirOutlook) outlook = look (input);
      g_autoptr (GArray)     items = vir_assess_items (outlook);

      for (guint i = 0; i < items->len; i++)
        {
          const VirAssessItem *item = &g_array_index (items, VirAssessItem, i);
          VirLevels            levels;

          if (item->change == NULL)
            vir_outlook_proposal_levels (outlook, (gconstpointer) item->record, VIR_BASIS_ASSESSED, &levels);
          else
            levels.level = item->change->assessed;
          for (guint y = 0; y < outlook->years.n; y++)
            {
              check_item (item, y);
              if (!item->awaiting)
                g_assert_cmpint (item->assessed.v[y], ==, levels.level.v[y]);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess-items/norfolk-2010", test_norfolk_2010);
  g_test_add_func ("/assess-items/refused", test_refused);
  g_test_add_func ("/assess-items/stale", test_stale);
  g_test_add_func ("/assess-items/random", test_random);
  return g_test_run ();
}
