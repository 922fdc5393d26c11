/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The evaluation, kind by kind in a fixed order: tree → proposals → funding → tax → printed totals →
 * years → amendments → stack → reserves → findings. Each step takes the previous result where what
 * it reads is the same object; a full evaluation is the same code without a previous one. */

#include "config.h"

#include "vir-evaluate.h"

#include "vir-check.h"
#include "vir-outlook-private.h"
#include "vir-reserves.h"

#include <string.h>

typedef struct
{
  VirOutlook            *outlook;
  VirOutlookCache       *cache;
  const VirInput        *input;
  const VirOutlook      *previous; /* NULL: everything is new */
  const VirOutlookCache *old;
} Step;

static gboolean
is_same (const Step *step,
         VirKind     kind)
{
  return step->previous != NULL &&
         vir_input_records (step->input, kind) == vir_input_records (step->previous->input, kind) &&
         vir_input_order (step->input, kind) == vir_input_order (step->previous->input, kind);
}

static gboolean
is_same_basis (const Step *step)
{
  return step->previous != NULL && vir_stance_basis (step->previous->stance) ==
                                     vir_stance_basis (step->outlook->stance);
}

static void
evaluate_tree (Step *step)
{
  if (step->previous != NULL)
    vir_tree_update (step->previous->input, step->input, &step->old->tree, &step->cache->tree);
  else
    vir_tree_build (step->input, &step->cache->tree);

  step->outlook->heads = step->cache->tree.heads;
  memcpy (step->outlook->ledgers, step->cache->tree.ledgers, sizeof step->outlook->ledgers);
}

static void
evaluate_proposals (Step *step)
{
  VirBasis basis = vir_stance_basis (step->outlook->stance);

  if (is_same_basis (step))
    {
      step->cache->proposals = step->old->proposals;
      vir_proposal_sums_update (step->previous->input, step->input, basis,
                                &step->cache->proposals);
    }
  else
    vir_proposal_sums_build (step->input, basis, &step->cache->proposals);
}

static void
evaluate_money (Step *step)
{
  gboolean same_totals = is_same (step, VIR_KIND_TOTAL);

  if (same_totals)
    step->cache->printed = step->old->printed;
  else
    vir_anchor_printed (step->input, &step->cache->printed);

  if (same_totals && is_same (step, VIR_KIND_FUNDING))
    step->cache->funding = step->old->funding;
  else
    vir_funding_sums_build (step->input, &step->cache->funding);

  if (is_same (step, VIR_KIND_TAX))
    step->cache->tax = step->old->tax;
  else
    vir_tax_path (step->input, &step->cache->tax);
}

static void
evaluate_amendments (Step *step)
{
  VirOutlook      *outlook = step->outlook;
  VirOutlookCache *cache = step->cache;
  gboolean         same_ground =
    step->previous != NULL &&
    vir_input_unit (step->input) == vir_input_unit (step->previous->input) &&
    memcmp (&cache->tax, &step->old->tax, sizeof cache->tax) == 0;

  cache->amendments = vir_amendments_evaluate (step->input, vir_stance_basis (outlook->stance),
                                               &cache->tax, &cache->tree,
                                               step->previous != NULL ? step->old->amendments
                                                                      : NULL,
                                               same_ground);
  outlook->n_amendments = cache->amendments->n;
  outlook->amendments = cache->amendments->amendments;

  if (step->previous != NULL && cache->amendments == step->old->amendments &&
      cache->funding.netted == step->old->funding.netted &&
      vir_stance_equal (outlook->stance, step->previous->stance))
    cache->stack = vir_stack_ref (step->old->stack);
  else
    cache->stack = vir_stack_evaluate (step->input, outlook->stance, &cache->tax,
                                       cache->funding.netted, cache->amendments);
  outlook->n_counted = cache->stack->n;
  outlook->counted = cache->stack->counted;
  for (guint i = 0; i < outlook->n_schemes; i++)
    {
      const VirSchemeTerms *terms = g_hash_table_lookup (cache->stack->schemes,
                                                         outlook->schemes[i].record);

      if (terms != NULL)
        vir_scheme_set_terms (&outlook->schemes[i], terms, outlook->years);
    }
  outlook->reserves = vir_reserves_evaluate (outlook, cache->stack, &outlook->n_reserves);
}

static gint64
known_minus (gint64 value,
             gint64 known,
             guint  unknown)
{
  return unknown > 0 ? VIR_UNKNOWN : vir_subtract (value, known);
}

/* The years under the stance: the published ones, moved by what the stack counts. */
static void
apply_stack (Step *step)
{
  VirOutlook     *outlook = step->outlook;
  const VirStack *stack = step->cache->stack;
  gint64          gap_before = 0;

  memcpy (outlook->now, outlook->published, sizeof outlook->now);
  for (guint y = 0; y < outlook->years.n; y++)
    {
      VirYearOutlook *year = &outlook->now[y];

      year->effects_sum = stack->effects[y];
      year->effects = vir_sum_value (stack->effects[y]);
      year->net = vir_add (year->net, vir_sum_value (stack->spending[y]));
      year->funding = vir_add (year->funding, vir_sum_value (stack->funding[y]));
      /* Band D is what the changes make it; what it brings in is what they count, as claimed or
       * assessed, so that gap = net − funding − tax. */
      year->tax = stack->tax.year[y];
      year->tax.yield = vir_add (outlook->published[y].tax.yield, vir_sum_value (stack->yield[y]));
      year->gap = vir_add (year->gap, year->effects);
      year->gap_step = vir_subtract (year->gap, gap_before);
      gap_before = year->gap;
      year->recurring_gap = known_minus (year->recurring_gap, -stack->recurring[y].known,
                                         stack->recurring[y].unknown);
      year->reserves.known += stack->reserves[y].known;
      year->reserves.unknown += stack->reserves[y].unknown;
      year->unknown += stack->effects[y].unknown;
      year->balance = vir_balance_of (year->gap, vir_input_unit (step->input));
    }
}

static void
count_illustrative (Step *step)
{
  guint total = step->cache->tree.illustrative;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    {
      guint *count = &step->cache->illustrative[kind];

      if (kind == VIR_KIND_LINE)
        continue;
      if (is_same (step, (VirKind) kind))
        *count = step->old->illustrative[kind];
      else
        for (guint i = 0; i < vir_input_count (step->input, (VirKind) kind); i++)
          {
            const VirRecord *record = vir_input_nth (step->input, (VirKind) kind, i);

            *count += record->status == VIR_STATUS_ILLUSTRATIVE;
          }
      total += *count;
    }

  step->outlook->illustrative = total;
}

/* What may differ from the previous outlook, for the rules. */
static guint
find_changed (Step *step)
{
  const VirOutlook *outlook = step->outlook, *previous = step->previous;
  gboolean          same_stack, same_records = TRUE;
  guint             changed = 0;

  if (previous == NULL || !is_same (step, VIR_KIND_COUNCIL) || !is_same (step, VIR_KIND_BUDGET) ||
      vir_input_rules (step->input) != vir_input_rules (previous->input))
    return G_MAXUINT;

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    same_records = same_records && (kind == VIR_KIND_LINE || is_same (step, (VirKind) kind));
  same_stack = step->cache->stack == step->old->stack;

  if (memcmp (outlook->published, previous->published, sizeof outlook->published) != 0 ||
      memcmp (outlook->now, previous->now, sizeof outlook->now) != 0)
    changed |= VIR_READS_YEARS;
  if (memcmp (outlook->ledgers, previous->ledgers, sizeof outlook->ledgers) != 0)
    changed |= VIR_READS_LEDGERS;
  if (!is_same (step, VIR_KIND_TAX) || !same_stack)
    changed |= VIR_READS_TAX;
  if (!is_same (step, VIR_KIND_RESERVE) || !is_same (step, VIR_KIND_SCHEME) || !same_stack)
    changed |= VIR_READS_RESERVES;
  if (step->cache->amendments != step->old->amendments)
    changed |= VIR_READS_AMENDMENT | VIR_READS_CHANGE;
  if (!vir_stance_equal (outlook->stance, previous->stance))
    changed |= VIR_READS_STACK;
  if (!is_same (step, VIR_KIND_TOTAL))
    changed |= VIR_READS_TOTALS;
  if (!same_records || outlook->illustrative != previous->illustrative)
    changed |= VIR_READS_RECORDS;
  return changed;
}

static gboolean
is_usable (const VirOutlook *previous,
           const VirInput   *input)
{
  VirYears before, now = vir_input_years (input);

  if (previous == NULL || !vir_input_is_related (previous->input, input))
    return FALSE;

  before = vir_input_years (previous->input);
  return before.first == now.first && before.n == now.n;
}

/**
 * vir_evaluate:
 * @input: a root
 * @stance: which amendments, in which order, on whose figures
 * @previous: (nullable): any earlier outlook; the nearer, the less work
 *
 * Works out everything that follows from the input under the stance.
 *
 * Returns: (transfer full): the outlook; the same whatever @previous is
 */
VirOutlook *
vir_evaluate (VirInput   *input,
              VirStance  *stance,
              VirOutlook *previous)
{
  VirOutlook *outlook = g_new0 (VirOutlook, 1);
  Step        step = { outlook, g_new0 (VirOutlookCache, 1), input, NULL, NULL };

  if (is_usable (previous, input))
    {
      step.previous = previous;
      step.old = previous->cache;
    }

  g_atomic_ref_count_init (&outlook->refs);
  outlook->input = vir_input_ref (input);
  outlook->stance = vir_stance_ref (stance);
  outlook->years = vir_input_years (input);
  outlook->cache = step.cache;

  evaluate_tree (&step);
  evaluate_proposals (&step);
  evaluate_money (&step);
  outlook->schemes = vir_schemes_evaluate (input, &outlook->n_schemes);
  vir_anchor_years (input, &step.cache->printed, &step.cache->tree, &step.cache->proposals,
                    &step.cache->funding, &step.cache->tax, outlook->schemes, outlook->n_schemes,
                    outlook->published);
  outlook->tax_before = step.cache->tax.before;
  outlook->net_before = step.cache->printed.net_before;
  evaluate_amendments (&step);
  apply_stack (&step);
  count_illustrative (&step);
  vir_check_all (outlook, step.previous, find_changed (&step));
  return outlook;
}
