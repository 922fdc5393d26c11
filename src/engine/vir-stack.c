/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The stack of a stance: what each change counts, and the yearly sums of it. */

#include "config.h"

#include "vir-stack.h"

typedef struct
{
  const VirInput          *input;
  const VirTaxPath        *published;
  const VirAmendmentBlock *amendments;
  VirBasis                 basis;
  guint                    n_years;
  guint                    netted;
  gboolean                 limits; /* more than one amendment */
  VirSeries               *taken;  /* by target: by amendments before this one */
  VirSeries               *taking; /* the same, by this one */
  VirStack                *stack;
} Context;

/* Whether the effect takes from what the target has: a saving's effect is put back, a reserve used. */
static gboolean
takes (const VirChangeOutlook *change,
       gint64                  effect)
{
  const VirProposalRecord *proposal = change->target;

  if (effect == 0)
    return FALSE;
  if (change->record->target == VIR_TARGET_PROPOSAL)
    return (proposal->proposal == VIR_PROPOSAL_SAVING) == (effect > 0);

  return effect < 0;
}

/* A reserve is spent once: what was taken in any year up to this one is gone. */
static gint64
taken_by (const VirChangeOutlook *change,
          const VirSeries        *taken,
          guint                   y)
{
  gint64 sum = taken->v[y];

  if (change->record->target == VIR_TARGET_RESERVE)
    for (guint before = 0; before < y; before++)
      sum += taken->v[before];

  return sum;
}

static void
cut_back (Context                *context,
          const VirChangeOutlook *change,
          guint                   target,
          VirCounted             *counted)
{
  VirSeries  own = { { 0 } };
  VirSeries *before, *taking;

  if (!context->limits || target == G_MAXUINT)
    return;

  before = &context->taken[target];
  taking = &context->taking[target];
  for (guint y = 0; y < context->n_years; y++)
    {
      gint64 effect = counted->counted.v[y];
      gint64 left, amount;

      if (!vir_known (effect) || !takes (change, effect))
        continue;

      amount = ABS (effect);
      if (vir_known (change->capacity.v[y]))
        {
          left = change->capacity.v[y] - taken_by (change, before, y) - taken_by (change, &own, y);
          amount = MIN (amount, MAX (left, 0));
        }
      own.v[y] = amount;
      taking->v[y] += amount;
      counted->counted.v[y] = effect > 0 ? amount : -amount;
      counted->cut_back.v[y] = counted->counted.v[y] - effect;
    }
}

static gboolean
is_refused (const Context          *context,
            const VirChangeOutlook *change)
{
  return context->basis == VIR_BASIS_ASSESSED && !change->awaiting &&
         change->record->assessment->verdict == VIR_VERDICT_REFUSED;
}

/* Moves what a change counts from its effect alone to its effect on what stands. */
static void
move_counted (Context                *context,
              const VirChangeOutlook *change,
              const VirSeries        *effect,
              VirCounted             *counted)
{
  for (guint y = 0; y < context->n_years; y++)
    {
      gint64 moved = vir_subtract (effect->v[y], change->computed.v[y]);

      if (vir_known (moved) && vir_known (counted->counted.v[y]))
        counted->cut_back.v[y] = moved;
      /* A typed claim stands where nothing can be computed. */
      if (vir_known (moved) || change->record->claimed == NULL)
        counted->counted.v[y] = vir_add (counted->counted.v[y], moved);
    }
}

/* Dropping a scheme twice saves its cost once. */
static void
count_scheme (Context                *context,
              const VirChangeOutlook *change,
              VirCounted             *counted)
{
  VirYears        years = vir_input_years (context->input);
  VirSchemeTerms *terms;
  gint64          capital[VIR_MAX_YEARS];
  VirSeries       effect;

  if (change->target == NULL || is_refused (context, change))
    return;

  terms = g_hash_table_lookup (context->stack->schemes, change->target);
  if (terms == NULL)
    {
      terms = g_new (VirSchemeTerms, 1);
      vir_scheme_terms_published (change->target, years, terms);
      g_hash_table_insert (context->stack->schemes, (gpointer) change->target, terms);
    }
  vir_scheme_effect (change->record, change->target, years, terms, &effect, capital);
  move_counted (context, change, &effect, counted);
}

/* A change of tax acts on what stands: of two that set it the later one stands. */
static void
count_tax (Context                *context,
           const VirChangeOutlook *change,
           VirCounted             *counted)
{
  VirSeries effect;

  if (is_refused (context, change))
    return;

  vir_tax_apply (context->input, context->published, &context->stack->tax, change->record, &effect);
  move_counted (context, change, &effect, counted);
}

static void
add_to_sums (Context          *context,
             const VirCounted *counted)
{
  const VirChangeOutlook *change = counted->change;
  const VirChangeRecord  *record = change->record;
  VirStack               *stack = context->stack;
  const VirFundingRecord *funding = record->target == VIR_TARGET_FUNDING ? change->target : NULL;
  const VirReserveRecord *reserve = record->target == VIR_TARGET_RESERVE ? change->target : NULL;
  gboolean                apart = funding != NULL &&
                                  !(context->netted & (1u << funding->funding));

  for (guint y = 0; y < context->n_years; y++)
    {
      gint64 effect = counted->counted.v[y];

      vir_sum_add (&stack->effects[y], effect);
      if (apart)
        vir_sum_add (&stack->funding[y], vir_negate (effect));
      else if (record->target == VIR_TARGET_TAX)
        vir_sum_add (&stack->yield[y], vir_negate (effect));
      else
        vir_sum_add (&stack->spending[y], effect);
      vir_sum_add (&stack->recurring[y], vir_change_recurring (change, effect));
      if (reserve != NULL && reserve->ledger == VIR_LEDGER_GENERAL)
        vir_sum_add (&stack->reserves[y], effect);
    }
}

static void
merge_taken (Context                   *context,
             const VirAmendmentOutlook *amendment,
             const guint               *target_of)
{
  for (guint k = 0; context->limits && k < amendment->n_changes; k++)
    if (target_of[k] != G_MAXUINT)
      for (guint y = 0; y < context->n_years; y++)
        {
          context->taken[target_of[k]].v[y] += context->taking[target_of[k]].v[y];
          context->taking[target_of[k]].v[y] = 0;
        }
}

static void
stack_amendment (Context                   *context,
                 const VirAmendmentOutlook *amendment)
{
  gsize        place = (gsize) (amendment - context->amendments->amendments);
  const guint *target_of = context->amendments->target_of[place];

  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];
      VirCounted             *counted = &context->stack->counted[context->stack->n++];

      counted->change = change;
      counted->counted = *vir_change_basis (change, context->basis);
      vir_series_fill (&counted->cut_back, 0);
      if (change->record->target == VIR_TARGET_TAX)
        count_tax (context, change, counted);
      else if (change->record->target == VIR_TARGET_SCHEME)
        count_scheme (context, change, counted);
      else
        cut_back (context, change, target_of[i], counted);
      add_to_sums (context, counted);
    }
  merge_taken (context, amendment, target_of);
}

static const VirAmendmentOutlook *
find_amendment (const VirAmendmentBlock *amendments,
                const char              *id)
{
  for (guint i = 0; i < amendments->n; i++)
    if (g_strcmp0 (amendments->amendments[i].record->base.id, id) == 0)
      return &amendments->amendments[i];

  return NULL;
}

/* Whether a composite of the stance stands in place of this amendment. */
static gboolean
is_replaced (const VirStance         *stance,
             const VirAmendmentBlock *amendments,
             const char              *id)
{
  for (guint i = 0; amendments->composites && i < vir_stance_count (stance); i++)
    {
      const VirAmendmentOutlook *other = find_amendment (amendments, vir_stance_nth (stance, i));

      if (other != NULL && other->record->made_from != NULL &&
          g_strcmp0 (other->record->base.id, id) != 0 &&
          g_strv_contains ((const char *const *) other->record->made_from, id))
        return TRUE;
    }

  return FALSE;
}

/* The amendments that count: a composite replaces what it is made from, and an alternative budget,
 * once carried, ends the stack. */
static GPtrArray *
counting (const VirStance         *stance,
          const VirAmendmentBlock *amendments)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < vir_stance_count (stance); i++)
    {
      const VirAmendmentOutlook *amendment = find_amendment (amendments, vir_stance_nth (stance, i));

      if (amendment == NULL || is_replaced (stance, amendments, vir_stance_nth (stance, i)))
        continue;
      g_ptr_array_add (list, (gpointer) amendment);
      if (amendment->record->alternative)
        break;
    }

  return list;
}

/**
 * vir_stack_evaluate:
 * @input: a root
 * @stance: which amendments, in which order, on which basis; ids that do not exist count nothing
 * @tax: the published council tax
 * @netted: set of #VirFundingKind that the printed net budget is after
 * @amendments: each amendment alone
 *
 * Returns: (transfer full): what the stance's changes count
 */
VirStack *
vir_stack_evaluate (const VirInput          *input,
                    const VirStance         *stance,
                    const VirTaxPath        *tax,
                    guint                    netted,
                    const VirAmendmentBlock *amendments)
{
  VirStack             *stack = g_new0 (VirStack, 1);
  g_autoptr (GPtrArray) list = counting (stance, amendments);
  Context context = { input, tax, amendments, vir_stance_basis (stance), vir_input_years (input).n,
                      netted, list->len > 1, NULL, NULL, stack };
  guint   n = 0;

  g_atomic_ref_count_init (&stack->refs);
  stack->tax = *tax;
  stack->schemes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  for (guint i = 0; i < list->len; i++)
    n += ((const VirAmendmentOutlook *) list->pdata[i])->n_changes;
  stack->counted = g_new0 (VirCounted, n);
  if (context.limits)
    {
      context.taken = g_new0 (VirSeries, amendments->n_targets);
      context.taking = g_new0 (VirSeries, amendments->n_targets);
    }
  for (guint i = 0; i < list->len; i++)
    stack_amendment (&context, list->pdata[i]);

  g_free (context.taken);
  g_free (context.taking);
  return stack;
}

/**
 * vir_stack_ref:
 * @self: a stack
 *
 * Returns: (transfer full): the same, held once more
 */
VirStack *
vir_stack_ref (VirStack *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_stack_unref:
 * @self: a stack
 *
 * Drops one hold.
 */
void
vir_stack_unref (VirStack *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  g_hash_table_unref (self->schemes);
  g_free (self->counted);
  g_free (self);
}
