/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Between amendments: clashes, vote paths, all outcomes, common ground. */

#include "config.h"

#include "vir-clash.h"
#include "vir-common-ground.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-reserves.h"
#include "vir-vote-path.h"

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

/* Amendments a and b put back £2m and £4m of a £5m saving; a uses £1m of the reserve, b £2m. */
static VirInput *
rivals (void)
{
  VirInput          *input = vir_fixture_small ();
  VirProposalRecord *saving = vir_record_new (VIR_KIND_PROPOSAL, "saving");

  saving->profile = vir_fixture_profile (VIR_FORM_LEVEL, VIR_RECURRENCE_RECURRING,
                                         SERIES (-POUNDS (5000000)));
  input = vir_input_put_take (input, saving);
  input = vir_fixture_amendment (input, "a");
  input = vir_fixture_amendment (input, "b");
  input = add_change (input, "a1", "a", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, POUNDS (2000000));
  input = add_change (input, "a2", "a", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, POUNDS (1000000));
  input = add_change (input, "b1", "b", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, POUNDS (4000000));
  return add_change (input, "b2", "b", VIR_TARGET_RESERVE, "general", VIR_WORD_USE, POUNDS (2000000));
}

static VirOutlook *
look (VirInput *input)
{
  g_autoptr (VirStance) stance = vir_stance_new (NULL, VIR_BASIS_CLAIMED);

  return vir_evaluate (input, stance, NULL);
}

static VirInput *
set_relation (VirInput   *input,
              const char *id,
              const char *depends,
              const char *made_from,
              gboolean    alternative)
{
  VirAmendmentRecord *record = vir_record_copy (vir_input_get (input, VIR_KIND_AMENDMENT, id));

  if (depends != NULL)
    record->depends = g_strdupv ((char *[]){ (char *) depends, NULL });
  if (made_from != NULL)
    record->made_from = g_strdupv ((char *[]){ (char *) made_from, NULL });
  record->alternative = alternative;
  return vir_input_put_take (input, record);
}

static void
test_clash_capacity (void)
{
  g_autoptr (VirInput)   input = rivals ();
  g_autoptr (VirOutlook) outlook = look (input);
  g_autoptr (GArray)     clashes = vir_clashes (outlook);
  const VirClash        *first = &g_array_index (clashes, VirClash, 0);
  VirClashEffect         effect;

  g_assert_cmpuint (clashes->len, ==, 2);
  g_assert_cmpint (first->kind, ==, VIR_CLASH_CAPACITY);
  g_assert_cmpstr (first->target->id, ==, "saving");
  g_assert_cmpint (first->asked, ==, POUNDS (6000000));
  g_assert_cmpint (first->capacity, ==, POUNDS (5000000));

  vir_clash_effect (outlook, 0, 1, &effect);
  /* 2 + 3 put back, 1 + 2 from the reserve in the first year */
  g_assert_cmpint (effect.together.v[0], ==, POUNDS (2000000));
  g_assert_cmpint (effect.lost.v[0], ==, -POUNDS (1000000));
}

/* Together £3m of the reserve: within its balance of £10m, and below its minimum only where that is above £7m. */
static void
test_clash_floor (void)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (VirInput)   input = rivals ();
      VirReserveRecord      *reserve = vir_record_copy (vir_input_get (input, VIR_KIND_RESERVE, "general"));
      gint64                 opening = reserve->opening;
      g_autoptr (VirOutlook) outlook = NULL;
      g_autoptr (GArray)     clashes = NULL;

      g_assert_true (vir_known (opening));
      reserve->minimum = opening - POUNDS (i == 0 ? 3000000 : 2999999);
      input = vir_input_put_take (g_steal_pointer (&input), reserve);
      outlook = look (input);
      clashes = vir_clashes (outlook);
      g_assert_cmpuint (clashes->len, ==, 2);
      for (guint k = 0; k < 2; k++)
        {
          const VirClash *clash = &g_array_index (clashes, VirClash, k);

          g_assert_true (clash->floor == (i == 1 && clash->target->kind == VIR_KIND_RESERVE));
          if (clash->target->kind == VIR_KIND_RESERVE)
            g_assert_cmpint (clash->kind, ==, VIR_CLASH_SHARED);
        }
    }
}

static void
test_clash_kinds (void)
{
  g_autoptr (VirInput) input = rivals ();

  input = set_relation (g_steal_pointer (&input), "b", "a", "a", TRUE);
  {
    g_autoptr (VirOutlook) outlook = look (input);
    g_autoptr (GArray)     clashes = vir_clashes (outlook);
    guint                  seen = 0;

    for (guint i = 0; i < clashes->len; i++)
      {
        seen |= 1u << g_array_index (clashes, VirClash, i).kind;
        g_assert_cmpuint (g_array_index (clashes, VirClash, i).one, ==, 0);
        g_assert_cmpuint (g_array_index (clashes, VirClash, i).two, ==, 1);
      }
    g_assert_true (seen & 1u << VIR_CLASH_DEPENDS);
    g_assert_true (seen & 1u << VIR_CLASH_COMPOSITE);
    g_assert_true (seen & 1u << VIR_CLASH_ALTERNATIVE);
    g_assert_false (seen & 1u << VIR_CLASH_TAX);
  }
}

/* The published figure is not there: both may ask, the program warns and does not limit. */
static void
test_unknown_capacity (void)
{
  g_autoptr (VirInput)   input = vir_fixture_norfolk ();
  g_autoptr (VirOutlook) outlook = look (input);
  g_autoptr (GArray)     clashes = vir_clashes (outlook);
  VirClashEffect         effect;

  g_assert_cmpuint (clashes->len, ==, 1);
  g_assert_cmpint (g_array_index (clashes, VirClash, 0).kind, ==, VIR_CLASH_SHARED);
  g_assert_cmpint (g_array_index (clashes, VirClash, 0).asked, ==, POUNDS (2750000));
  g_assert_false (vir_known (g_array_index (clashes, VirClash, 0).capacity));
  vir_clash_effect (outlook, 0, 1, &effect);
  g_assert_cmpint (effect.together.v[0], ==, POUNDS (4750000));
  g_assert_cmpint (effect.lost.v[0], ==, 0);
}

/* Three who take £2m each of a £5m saving: no two break it, all three do. */
static void
test_clash_sets (void)
{
  g_autoptr (VirInput) input = rivals ();

  for (guint i = 0; i < 2; i++)
    {
      VirChangeRecord *change = vir_record_copy (vir_input_get (input, VIR_KIND_CHANGE, i == 0 ? "a1" : "b1"));

      change->amount->values.v[0] = POUNDS (2000000);
      input = vir_input_put_take (g_steal_pointer (&input), change);
    }
  input = vir_fixture_amendment (g_steal_pointer (&input), "c");
  input = add_change (g_steal_pointer (&input), "c1", "c", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, POUNDS (2000000));
  {
    g_autoptr (VirOutlook) outlook = look (input);
    g_autoptr (GArray)     sets = vir_clash_sets (outlook);
    const VirClashSet     *set = &g_array_index (sets, VirClashSet, 0);

    g_assert_cmpuint (sets->len, ==, 1);
    g_assert_cmpstr (set->target->id, ==, "saving");
    g_assert_cmpuint (set->n, ==, 3);
    g_assert_cmpint (set->asked, ==, POUNDS (6000000));
    g_assert_cmpint (set->capacity, ==, POUNDS (5000000));
  }
}

/* Where two break it already, the pair says so. */
static void
test_no_clash_sets (void)
{
  g_autoptr (VirInput) input = rivals ();

  input = vir_fixture_amendment (g_steal_pointer (&input), "c");
  input = add_change (g_steal_pointer (&input), "c1", "c", VIR_TARGET_PROPOSAL, "saving", VIR_WORD_TRIM, POUNDS (100));
  {
    g_autoptr (VirOutlook) outlook = look (input);
    g_autoptr (GArray)     sets = vir_clash_sets (outlook);

    g_assert_cmpuint (sets->len, ==, 0);
  }
}

static void
test_path (void)
{
  static const char *const   order[] = { "a", "b", NULL };
  static const VirVoteResult both[] = { VIR_RESULT_CARRIED, VIR_RESULT_ACCEPTED };
  static const VirVoteResult second[] = { VIR_RESULT_LOST, VIR_RESULT_CARRIED };
  g_autoptr (VirInput)       input = rivals ();
  g_autoptr (VirOutlook)     outlook = look (input);
  g_autoptr (GArray)         path = vir_vote_path (outlook, order, both);
  g_autoptr (GArray)         other = vir_vote_path (outlook, order, second);
  const VirVoteStep         *last = &g_array_index (path, VirVoteStep, 1);

  g_assert_cmpuint (path->len, ==, 2);
  g_assert_true (last->carried);
  g_assert_cmpint (last->reduced[0], ==, POUNDS (1000000));
  g_assert_cmpint (last->after->now[0].effects, ==, POUNDS (2000000));
  g_assert_false (g_array_index (other, VirVoteStep, 0).carried);
  g_assert_cmpint (g_array_index (other, VirVoteStep, 1).reduced[0], ==, 0);
  g_assert_cmpint (g_array_index (other, VirVoteStep, 1).after->now[0].effects, ==, POUNDS (2000000));
}

/* What a lost vote would have left is what the same vote leaves carried. */
static void
test_path_if_carried (void)
{
  static const char *const   order[] = { "a", "b", "nobody", NULL };
  static const VirVoteResult carried[] = { VIR_RESULT_CARRIED, VIR_RESULT_CARRIED, VIR_RESULT_CARRIED };
  static const VirVoteResult lost[] = { VIR_RESULT_CARRIED, VIR_RESULT_LOST, VIR_RESULT_LOST };
  g_autoptr (VirInput)       input = rivals ();
  g_autoptr (VirOutlook)     outlook = look (input);
  g_autoptr (GArray)         path = vir_vote_path (outlook, order, carried);
  g_autoptr (GArray)         other = vir_vote_path (outlook, order, lost);

  for (guint i = 0; i < 2; i++)
    for (guint y = 0; y < outlook->years.n; y++)
      {
        gint64 gap = g_array_index (path, VirVoteStep, i).after->now[y].gap;

        g_assert_cmpint (g_array_index (path, VirVoteStep, i).if_carried[y], ==, gap);
        g_assert_cmpint (g_array_index (other, VirVoteStep, i).if_carried[y], ==, gap);
      }
  g_assert_cmpint (g_array_index (other, VirVoteStep, 2).if_carried[0], ==, UNKNOWN);
}

/* What the general reserve holds above its minimum; not known where either is not. */
static void
test_headroom (void)
{
  g_autoptr (VirInput)   input = rivals ();
  VirReserveRecord      *reserve = vir_record_copy (vir_input_get (input, VIR_KIND_RESERVE, "general"));
  g_autoptr (VirOutlook) before = NULL, after = NULL, none = NULL;
  gint64                 closing;

  reserve->minimum = VIR_UNKNOWN;
  input = vir_input_put_take (g_steal_pointer (&input), reserve);
  before = look (input);
  closing = vir_outlook_reserve (before, "general")->published[0];
  g_assert_true (vir_known (closing));
  g_assert_cmpint (vir_reserves_headroom (before, 0), ==, UNKNOWN);

  reserve = vir_record_copy (vir_input_get (input, VIR_KIND_RESERVE, "general"));
  reserve->minimum = closing + POUNDS (1);
  input = vir_input_put_take (g_steal_pointer (&input), reserve);
  after = look (input);
  g_assert_cmpint (vir_reserves_headroom (after, 0), ==, -POUNDS (1));

  reserve = vir_record_copy (vir_input_get (input, VIR_KIND_RESERVE, "general"));
  reserve->reserve = VIR_RESERVE_EARMARKED;
  input = vir_input_put_take (g_steal_pointer (&input), reserve);
  none = look (input);
  g_assert_cmpint (vir_reserves_headroom (none, 0), ==, UNKNOWN);
}

static void
test_path_void (void)
{
  static const char *const   order[] = { "a", "b", "nobody", NULL };
  static const VirVoteResult results[] = { VIR_RESULT_LOST, VIR_RESULT_CARRIED, VIR_RESULT_CARRIED };
  static const VirVoteResult carried[] = { VIR_RESULT_CARRIED, VIR_RESULT_CARRIED,
                                           VIR_RESULT_CARRIED };
  g_autoptr (VirInput)       input = rivals ();

  input = set_relation (g_steal_pointer (&input), "b", "a", NULL, FALSE);
  {
    g_autoptr (VirOutlook) outlook = look (input);
    g_autoptr (GArray)     path = vir_vote_path (outlook, order, results);

    g_assert_cmpint (g_array_index (path, VirVoteStep, 1).void_, ==, VIR_VOID_DEPENDS);
    g_assert_cmpstr (g_array_index (path, VirVoteStep, 1).because, ==, "a");
    g_assert_cmpint (g_array_index (path, VirVoteStep, 2).void_, ==, VIR_VOID_GONE);
    g_assert_cmpint (g_array_index (path, VirVoteStep, 2).after->now[0].effects, ==, 0);
  }

  input = set_relation (g_steal_pointer (&input), "a", NULL, NULL, TRUE);
  {
    g_autoptr (VirOutlook) outlook = look (input);
    g_autoptr (GArray)     path = vir_vote_path (outlook, order, carried);

    g_assert_cmpint (g_array_index (path, VirVoteStep, 1).void_, ==, VIR_VOID_ALTERNATIVE);
  }

  input = set_relation (g_steal_pointer (&input), "a", NULL, "b", FALSE);
  {
    g_autoptr (VirOutlook) outlook = look (input);
    g_autoptr (GArray)     path = vir_vote_path (outlook, order, carried);

    g_assert_cmpint (g_array_index (path, VirVoteStep, 1).void_, ==, VIR_VOID_REPLACED);
  }
}

/* Each outcome is the evaluation of the amendments that it carries. */
static void
test_combinations (void)
{
  static const char *const order[] = { "a", "b", NULL };
  g_autoptr (VirInput)     input = rivals ();
  g_autoptr (VirOutlook)   outlook = look (input);
  g_autoptr (GArray)       all = vir_combinations (outlook, order);

  g_assert_cmpuint (all->len, ==, 4);
  for (guint32 carried = 0; carried < 4; carried++)
    {
      const char            *ids[3] = { NULL };
      guint                  n = 0;
      g_autoptr (VirStance)  stance = NULL;
      g_autoptr (VirOutlook) after = NULL;

      for (guint i = 0; i < 2; i++)
        if (carried & 1u << i)
          ids[n++] = order[i];
      stance = vir_stance_new (ids, VIR_BASIS_CLAIMED);
      after = vir_evaluate (input, stance, NULL);
      g_assert_cmpuint (g_array_index (all, VirCombination, carried).carried, ==, carried);
      for (guint y = 0; y < 3; y++)
        g_assert_cmpint (g_array_index (all, VirCombination, carried).gap[y], ==, after->now[y].gap);
      g_assert_cmpint (g_array_index (all, VirCombination, carried).balance, ==,
                       after->now[0].balance);
    }
}

static void
test_too_many (void)
{
  const char            *order[14] = { NULL };
  g_autoptr (VirInput)   input = rivals ();
  g_autoptr (VirOutlook) outlook = look (input);

  for (guint i = 0; i < 13; i++)
    order[i] = "a";
  g_assert_null (vir_combinations (outlook, order));
}

static void
test_common_ground (void)
{
  g_autoptr (VirInput)   input = rivals ();
  g_autoptr (VirOutlook) outlook = look (input);
  VirCommonGround        ground;

  vir_common_ground (outlook, 0, 1, &ground);
  g_assert_cmpuint (ground.targets->len, ==, 2);
  /* both put back 2, both use 1: 1 to find, and neither has another move */
  g_assert_cmpint (ground.net.v[0], ==, POUNDS (1000000));
  g_assert_false (ground.closes);
  vir_common_ground_clear (&ground);

  input = add_change (g_steal_pointer (&input), "b3", "b", VIR_TARGET_LINE, "roads", VIR_WORD_SAVE, POUNDS (3000000));
  input = add_change (g_steal_pointer (&input), "a3", "a", VIR_TARGET_LINE, "care", VIR_WORD_SAVE, POUNDS (1100000));
  {
    g_autoptr (VirOutlook) more = look (input);

    vir_common_ground (more, 0, 1, &ground);
    g_assert_true (ground.closes);
    g_assert_cmpuint (ground.n_moves, ==, 1);
    g_assert_cmpstr (ground.moves[0]->record->base.id, ==, "a3");
    vir_common_ground_clear (&ground);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/between/clash/capacity", test_clash_capacity);
  g_test_add_func ("/between/clash/kinds", test_clash_kinds);
  g_test_add_func ("/between/clash/unknown-capacity", test_unknown_capacity);
  g_test_add_func ("/between/clash/sets", test_clash_sets);
  g_test_add_func ("/between/clash/no-sets", test_no_clash_sets);
  g_test_add_func ("/between/clash-floor", test_clash_floor);
  g_test_add_func ("/between/headroom", test_headroom);
  g_test_add_func ("/between/path", test_path);
  g_test_add_func ("/between/path-if-carried", test_path_if_carried);
  g_test_add_func ("/between/path/void", test_path_void);
  g_test_add_func ("/between/combinations", test_combinations);
  g_test_add_func ("/between/combinations/too-many", test_too_many);
  g_test_add_func ("/between/common-ground", test_common_ground);
  return g_test_run ();
}
