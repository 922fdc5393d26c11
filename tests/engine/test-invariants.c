/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must hold of every outlook, whatever the document: bridges add up, a node is the sum of its
 * parts, a stack of one is the amendment alone, amendments without a common target commute. */

#include "config.h"

#include "vir-check.h"
#include "vir-compare.h"
#include "vir-evaluate.h"
#include "vir-fixtures.h"
#include "vir-random.h"

#include <string.h>

#define RUNS VIR_RUNS (1500)

typedef void (*Invariant) (const VirOutlook *outlook);

static const VirOutlook *at_hand;

/* A failing assertion leaves the document behind. */
static void
explain (void)
{
  g_autofree char *document = vir_input_describe (at_hand->input);
  g_autofree char *stance = vir_stance_describe (at_hand->stance);

  g_printerr ("%s%s\n", document, stance);
}

#define SAME(a, b) \
  G_STMT_START \
  { \
    gint64 _a = (a), _b = (b); \
    if (_a != _b) \
      explain (); \
    g_assert_cmpint (_a, ==, _b); \
  } \
  G_STMT_END

static void
for_all (gconstpointer data)
{
  Invariant check = (Invariant) (gpointer) data;

  for (guint run = 0; run < RUNS; run++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

      at_hand = outlook;
      check (outlook);
    }
}

/* gap under the stance − published gap = what is counted, and net, funding and tax move by it too. */
static void
gap_moves_by_effects (const VirOutlook *outlook)
{
  for (guint y = 0; y < outlook->years.n; y++)
    {
      const VirYearOutlook *was = &outlook->published[y], *now = &outlook->now[y];
      VirSum                sum = { 0, 0 };
      gint64                moved;

      for (guint i = 0; i < outlook->n_counted; i++)
        vir_sum_add (&sum, outlook->counted[i].counted.v[y]);
      SAME (now->effects_sum.known, sum.known);
      SAME (now->effects_sum.unknown, sum.unknown);
      SAME (now->effects, vir_sum_value (sum));
      SAME (now->gap, vir_add (was->gap, vir_sum_value (sum)));

      moved = vir_subtract (vir_subtract (vir_subtract (now->net, was->net), vir_subtract (now->funding, was->funding)),
                            vir_subtract (now->tax.yield, was->tax.yield));
      if (vir_known (moved) && vir_known (now->gap))
        SAME (moved, sum.known);
    }
}

/* What a change counts is its effect on the basis and what it is cut back by. */
static void
counted_is_effect_and_cut_back (const VirOutlook *outlook)
{
  for (guint i = 0; i < outlook->n_counted; i++)
    for (guint y = 0; y < outlook->years.n; y++)
      {
        const VirCounted *one = &outlook->counted[i];
        gint64            effect = vir_stance_basis (outlook->stance) == VIR_BASIS_CLAIMED ? one->change->claimed.level.v[y] : one->change->assessed.v[y];

        if (vir_known (one->counted.v[y]))
          SAME (one->counted.v[y], vir_add (effect, one->cut_back.v[y]));
        if (vir_stance_count (outlook->stance) == 1 && one->change->record->target != VIR_TARGET_TAX)
          SAME (one->cut_back.v[y], 0);
      }
}

static gint64
netted_off (const VirOutlook *outlook,
            guint             y)
{
  guint  netted = 0;
  gint64 sum = 0;

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_TOTAL); i++)
    {
      const VirTotalRecord *total = vir_input_nth (outlook->input, VIR_KIND_TOTAL, i);

      if (total->role == VIR_ROLE_NET && total->amendment == NULL)
        netted |= total->netted;
    }
  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_FUNDING); i++)
    {
      const VirFundingRecord *funding = vir_input_nth (outlook->input, VIR_KIND_FUNDING, i);

      if ((netted >> funding->funding & 1) && vir_known (funding->amounts.v[y]))
        sum += funding->amounts.v[y];
    }

  return sum;
}

/* net = lines + proposals + reserves − netted off + not itemised. */
static void
bridge_adds_up (const VirOutlook *outlook)
{
  if (vir_input_budget (outlook->input)->figures == VIR_FIGURES_AFTER_PROPOSALS)
    return;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      const VirYearOutlook *year = &outlook->published[y];

      if (vir_known (year->net) && vir_known (year->not_itemised))
        SAME (year->net, year->lines.known + year->proposals.known + year->reserves.known - netted_off (outlook, y) + year->not_itemised);
      SAME (year->lines.known, outlook->ledgers[VIR_LEDGER_GENERAL][y].known);
      SAME (year->lines.unknown, outlook->ledgers[VIR_LEDGER_GENERAL][y].unknown);
    }
}

/* In a drafting document, gap = net − funding − tax. */
static void
drafting_gap (const VirOutlook *outlook)
{
  if (vir_input_budget (outlook->input)->standing == VIR_STANDING_PUBLISHED)
    return;

  for (guint y = 0; y < outlook->years.n; y++)
    {
      const VirYearOutlook *year = &outlook->published[y];

      SAME (year->gap, vir_subtract (vir_subtract (year->net, year->funding), year->tax.yield));
      SAME (vir_known (year->gap), year->unknown == 0);
      SAME (year->not_itemised, 0);
    }
}

/* A node is what lies below it and what is not itemised. */
static void
children_make_node (const VirOutlook *outlook)
{
  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_HEAD); i++)
    {
      const VirRecord      *head = vir_input_nth (outlook->input, VIR_KIND_HEAD, i);
      const VirHeadOutlook *node = vir_outlook_head (outlook, head->id);

      for (guint y = 0; y < outlook->years.n; y++)
        {
          gint64 sum = node->not_itemised[y];

          for (guint k = 0; k < vir_input_count (outlook->input, VIR_KIND_LINE); k++)
            {
              const VirLineRecord *line = vir_input_nth (outlook->input, VIR_KIND_LINE, k);

              if (g_strcmp0 (line->head, head->id) == 0 && line->created_by == NULL && vir_known (line->amounts.v[y]))
                sum += line->amounts.v[y];
            }
          for (guint k = 0; k < vir_input_count (outlook->input, VIR_KIND_HEAD); k++)
            {
              const VirHeadRecord *child = vir_input_nth (outlook->input, VIR_KIND_HEAD, k);

              if (g_strcmp0 (child->parent, head->id) == 0)
                sum += vir_outlook_head (outlook, child->base.id)->known[y];
            }
          SAME (node->known[y], sum);
        }
    }
}

/* A reserve under the stance is the published one and what was moved into it so far. */
static void
reserves_move_by_transfers (const VirOutlook *outlook)
{
  for (guint r = 0; r < outlook->n_reserves; r++)
    {
      gint64 moved = 0;

      for (guint y = 0; y < outlook->years.n; y++)
        {
          for (guint i = 0; i < outlook->n_counted; i++)
            if (outlook->counted[i].change->target == outlook->reserves[r].record)
              moved = vir_add (moved, outlook->counted[i].counted.v[y]);
          SAME (outlook->reserves[r].closing[y], vir_add (outlook->reserves[r].published[y], moved));
        }
    }
}

/* An amendment's two sides make its net, and its net lies in its bracket. */
static void
sides_make_net (const VirOutlook *outlook)
{
  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint y = 0; y < outlook->years.n; y++)
      {
        const VirAmendmentOutlook *amendment = &outlook->amendments[i];

        SAME (amendment->net[y].known, amendment->uses[y].known - amendment->sources[y].known);
        SAME (amendment->net[y].unknown, amendment->uses[y].unknown + amendment->sources[y].unknown);
        g_assert_cmpint (amendment->uses[y].known, >=, 0);
        g_assert_cmpint (amendment->sources[y].known, >=, 0);
        if (amendment->net[y].unknown == 0)
          {
            SAME (amendment->low[y], amendment->net[y].known);
            SAME (amendment->high[y], amendment->net[y].known);
          }
        else if (vir_known (amendment->low[y]))
          g_assert_cmpint (amendment->low[y], <=, amendment->high[y]);
        for (guint k = 0; k < amendment->n_changes; k++)
          g_assert_true (!vir_known (amendment->changes[k]->capacity.v[y]) || amendment->changes[k]->capacity.v[y] >= 0);
      }
}

/* Findings come in order, of a known rule, about something that is there. */
static void
findings_are_sound (const VirOutlook *outlook)
{
  for (guint i = 0; i < outlook->n_findings; i++)
    {
      const VirFinding *finding = &outlook->findings[i];

      g_assert_true (vir_rule_find (vir_finding_code (finding)) == finding->rule);
      g_assert_nonnull (vir_input_get (outlook->input, finding->kind, finding->subject));
      g_assert_cmpint (finding->year, >=, -1);
      g_assert_cmpint (finding->year, <, (int) outlook->years.n);
      if (finding->amendment != NULL)
        g_assert_nonnull (vir_outlook_amendment (outlook, finding->amendment));
      if (i > 0)
        g_assert_cmpint (vir_finding_severity (finding), <=, vir_finding_severity (finding - 1));
    }
}

/* No amendments: the published budget. */
static void
test_no_amendments (void)
{
  for (guint run = 0; run < RUNS; run++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_stance_new (NULL, vir_random_chance (50) ? VIR_BASIS_CLAIMED : VIR_BASIS_ASSESSED);
      g_autoptr (VirOutlook) outlook = vir_evaluate (input, stance, NULL);

      g_assert_cmpuint (outlook->n_counted, ==, 0);
      g_assert_cmpmem (outlook->now, outlook->years.n * sizeof (VirYearOutlook), outlook->published, outlook->years.n * sizeof (VirYearOutlook));
    }
}

/* A stack of one is the amendment alone. */
static void
test_stack_of_one (void)
{
  for (guint run = 0; run < RUNS; run++)
    {
      g_autoptr (VirInput)       input = vir_random_input ();
      const char                *id = vir_random_id (input, VIR_KIND_AMENDMENT);
      g_autoptr (VirStance)      stance = vir_stance_new ((const char *const[]){ id, NULL }, VIR_BASIS_CLAIMED);
      g_autoptr (VirOutlook)     outlook = vir_evaluate (input, stance, NULL);
      const VirAmendmentOutlook *alone = vir_outlook_amendment (outlook, id);
      guint                      taxes = 0;

      if (alone == NULL)
        continue;
      /* Of two changes that set the same tax only the later one stands, also in one amendment. */
      for (guint i = 0; i < alone->n_changes; i++)
        taxes += alone->changes[i]->record->target == VIR_TARGET_TAX;
      at_hand = outlook;
      for (guint y = 0; taxes < 2 && y < outlook->years.n; y++)
        {
          SAME (outlook->now[y].effects_sum.known, alone->net[y].known);
          SAME (outlook->now[y].effects_sum.unknown, alone->net[y].unknown);
        }
    }
}

static gboolean
share_a_target (const VirAmendmentOutlook *a,
                const VirAmendmentOutlook *b)
{
  for (guint i = 0; i < a->n_changes; i++)
    for (guint k = 0; k < b->n_changes; k++)
      {
        const VirChangeRecord *x = a->changes[i]->record, *y = b->changes[k]->record;

        if (x->target == y->target && (x->target == VIR_TARGET_TAX || g_strcmp0 (x->subject, y->subject) == 0))
          return TRUE;
      }

  return FALSE;
}

static gboolean
is_rival (const VirAmendmentOutlook *amendment)
{
  return amendment->record->alternative || amendment->record->made_from != NULL;
}

/* Amendments without a common target commute. */
static void
test_commute (void)
{
  guint compared = 0;

  for (guint run = 0; run < 4 * RUNS; run++)
    {
      g_autoptr (VirInput)       input = vir_random_input ();
      g_autoptr (VirStance)      ab = vir_stance_new ((const char *const[]){ "am-0", "am-1", NULL }, VIR_BASIS_CLAIMED);
      g_autoptr (VirStance)      ba = vir_stance_new ((const char *const[]){ "am-1", "am-0", NULL }, VIR_BASIS_CLAIMED);
      g_autoptr (VirOutlook)     one = vir_evaluate (input, ab, NULL);
      g_autoptr (VirOutlook)     other = vir_evaluate (input, ba, NULL);
      const VirAmendmentOutlook *a = vir_outlook_amendment (one, "am-0"), *b = vir_outlook_amendment (one, "am-1");

      if (a == NULL || b == NULL || is_rival (a) || is_rival (b) || share_a_target (a, b))
        continue;
      compared++;
      at_hand = one;
      for (guint y = 0; y < one->years.n; y++)
        {
          SAME (one->now[y].gap, other->now[y].gap);
          SAME (one->now[y].effects_sum.known, other->now[y].effects_sum.known);
          SAME (one->now[y].tax.band_d, other->now[y].tax.band_d);
        }
      for (guint r = 0; r < one->n_reserves; r++)
        SAME (one->reserves[r].closing[0], other->reserves[r].closing[0]);
    }

  g_assert_cmpuint (compared, >, RUNS / 2);
}

/* Filling an unknown figure of a line changes no other year. */
static void
test_fill (void)
{
  guint filled = 0;

  for (guint run = 0; run < 2 * RUNS; run++)
    {
      g_autoptr (VirInput)   input = vir_random_input ();
      g_autoptr (VirStance)  stance = vir_random_stance (input);
      const char            *id = vir_random_id (input, VIR_KIND_LINE);
      const VirLineRecord   *line = vir_input_get (input, VIR_KIND_LINE, id);
      guint                  year = (guint) g_test_rand_int_range (0, (gint32) vir_input_years (input).n);
      g_autoptr (VirInput)   after = NULL;
      g_autoptr (VirOutlook) one = NULL, other = NULL;
      VirLineRecord         *copy;

      if (line == NULL || vir_known (line->amounts.v[year]))
        continue;
      filled++;
      copy = vir_record_copy (line);
      copy->amounts.v[year] = vir_random_money ();
      after = vir_input_put (input, copy);
      vir_record_unref (copy);
      one = vir_evaluate (input, stance, NULL);
      other = vir_evaluate (after, stance, NULL);
      at_hand = one;
      for (guint y = 0; y < one->years.n; y++)
        if (y != year)
          {
            SAME (one->published[y].lines.known, other->published[y].lines.known);
            SAME (one->published[y].gap, other->published[y].gap);
            SAME (one->now[y].net, other->now[y].net);
            SAME (one->now[y].gap, other->now[y].gap);
          }
    }

  g_assert_cmpuint (filled, >, RUNS / 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/invariants/gap-moves-by-effects", (gpointer) gap_moves_by_effects, for_all);
  g_test_add_data_func ("/invariants/counted", (gpointer) counted_is_effect_and_cut_back, for_all);
  g_test_add_data_func ("/invariants/bridge", (gpointer) bridge_adds_up, for_all);
  g_test_add_data_func ("/invariants/drafting-gap", (gpointer) drafting_gap, for_all);
  g_test_add_data_func ("/invariants/children-make-node", (gpointer) children_make_node, for_all);
  g_test_add_data_func ("/invariants/reserves", (gpointer) reserves_move_by_transfers, for_all);
  g_test_add_data_func ("/invariants/sides-make-net", (gpointer) sides_make_net, for_all);
  g_test_add_data_func ("/invariants/findings", (gpointer) findings_are_sound, for_all);
  g_test_add_func ("/invariants/no-amendments", test_no_amendments);
  g_test_add_func ("/invariants/stack-of-one", test_stack_of_one);
  g_test_add_func ("/invariants/commute", test_commute);
  g_test_add_func ("/invariants/fill", test_fill);

  return g_test_run ();
}
