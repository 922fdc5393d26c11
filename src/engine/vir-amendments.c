/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All changes, then all amendments, alone. What did not change is taken from the previous block by
 * identity of records. */

#include "config.h"

#include "vir-amendments.h"

#include "vir-anchor.h"
#include "vir-change-outlook.h"

typedef struct
{
  const VirInput          *input;
  VirBasis                 basis;
  const VirTaxPath        *tax;
  const VirTree           *tree;
  const VirAmendmentBlock *previous;
  gboolean                 same_ground;
  GHashTable              *by_record; /* previous entries by their change's record */
} Context;

/**
 * vir_target_kind:
 * @target: what a change is aimed at
 *
 * Returns: the kind of record it names, or %VIR_N_KINDS where it names none
 */
VirKind
vir_target_kind (VirTargetKind target)
{
  static const VirKind kinds[] = { VIR_N_KINDS, VIR_KIND_PROPOSAL, VIR_KIND_LINE,   VIR_KIND_HEAD,
                                   VIR_N_KINDS, VIR_KIND_RESERVE,  VIR_KIND_SCHEME, VIR_KIND_FUNDING };

  return kinds[target];
}

/**
 * vir_change_basis:
 * @change: a change's result
 * @basis: on whose figures
 *
 * Returns: (transfer none): its effect on that basis, pence a year
 */
const VirSeries *
vir_change_basis (const VirChangeOutlook *change,
                  VirBasis                basis)
{
  return basis == VIR_BASIS_ASSESSED ? &change->assessed : &change->claimed.level;
}

/**
 * vir_change_recurring:
 * @change: a change's result
 * @effect: what it counts in some year, pence
 *
 * Returns: the part of it that goes on: none of one-off money and of reserves; unknown where that is
 *   not said and would make a difference
 */
gint64
vir_change_recurring (const VirChangeOutlook *change,
                      gint64                  effect)
{
  if (change->one_off || change->record->target == VIR_TARGET_RESERVE)
    return 0;

  return change->unstated && effect != 0 ? VIR_UNKNOWN : effect;
}

/* The slots of a change's amendment and target, taken from the previous entry where the record is
 * the same one. */
static void
find_slots (Context               *context,
            const VirChangeRecord *change,
            const VirChangeEntry  *old,
            VirChangeEntry        *entry)
{
  VirKind kind = vir_target_kind ((VirTargetKind) change->target);

  if (old != NULL && old->amendment != VIR_NO_SLOT &&
      (old->target != VIR_NO_SLOT || change->subject == NULL || kind == VIR_N_KINDS))
    {
      entry->amendment = old->amendment;
      entry->target = old->target;
      return;
    }

  entry->amendment = vir_input_slot (context->input, VIR_KIND_AMENDMENT, change->amendment);
  entry->target = kind == VIR_N_KINDS ? VIR_NO_SLOT
                                      : vir_input_slot (context->input, kind, change->subject);
}

static gboolean
may_reuse (Context               *context,
           const VirChangeRecord *change,
           const VirChangeEntry  *old,
           gconstpointer          target)
{
  return old != NULL && context->same_ground && old->outlook->target == target &&
         change->target != VIR_TARGET_HEAD;
}

static const VirChangeEntry *
find_old (Context               *context,
          guint                  i,
          const VirChangeRecord *change)
{
  const VirAmendmentBlock *previous = context->previous;

  if (previous == NULL)
    return NULL;
  if (i < previous->n_entries && previous->entries[i].outlook->record == change)
    return &previous->entries[i];

  if (context->by_record == NULL)
    {
      context->by_record = g_hash_table_new (NULL, NULL);
      for (guint k = 0; k < previous->n_entries; k++)
        g_hash_table_insert (context->by_record,
                             (gpointer) previous->entries[k].outlook->record,
                             &previous->entries[k]);
    }
  return g_hash_table_lookup (context->by_record, change);
}

/* Fills all entries; TRUE where every one is that of the previous block. */
static gboolean
fill_entries (Context           *context,
              VirAmendmentBlock *block)
{
  gboolean same = context->previous != NULL &&
                  context->previous->n_entries == block->n_entries;

  for (guint i = 0; i < block->n_entries; i++)
    {
      const VirChangeRecord *change = vir_input_nth (context->input, VIR_KIND_CHANGE, i);
      const VirChangeEntry  *old = find_old (context, i, change);
      VirChangeEntry        *entry = &block->entries[i];
      VirKind                kind = vir_target_kind ((VirTargetKind) change->target);
      gconstpointer          target = NULL;

      find_slots (context, change, old, entry);
      if (kind != VIR_N_KINDS && entry->target != VIR_NO_SLOT)
        target = vir_input_at (context->input, kind, entry->target);

      if (may_reuse (context, change, old, target))
        entry->outlook = vir_change_outlook_ref (old->outlook);
      else
        entry->outlook = vir_change_outlook_new (context->input, context->tax, context->tree,
                                                 change, target);
      same = same && entry->outlook == context->previous->entries[i].outlook;
    }

  return same;
}

static void
add_year (VirAmendmentOutlook    *amendment,
          const VirChangeOutlook *change,
          gint64                  effect,
          guint                   y)
{
  gboolean pays_for = vir_known (effect) ? effect > 0 : change->direction > 0;

  vir_sum_add (pays_for ? &amendment->uses[y] : &amendment->sources[y],
               pays_for ? effect : vir_negate (effect));
  vir_sum_add (&amendment->net[y], effect);

  vir_sum_add (&amendment->recurring[y], vir_change_recurring (change, effect));

  amendment->low[y] = vir_add (amendment->low[y],
                               vir_known (effect) ? effect : change->claimed.low.v[y]);
  amendment->high[y] = vir_add (amendment->high[y],
                                vir_known (effect) ? effect : change->claimed.high.v[y]);
}

static void
sum_amendment (const Context       *context,
               VirAmendmentOutlook *amendment)
{
  guint  n = vir_input_years (context->input).n;
  gint64 unit = vir_input_unit (context->input);

  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];
      const VirSeries        *effect = vir_change_basis (change, context->basis);

      for (guint y = 0; y < n; y++)
        add_year (amendment, change, effect->v[y], y);
      for (guint y = 0; y < n; y++)
        amendment->capital[y] += change->capital[y];
      amendment->unphased += change->unphased;
      amendment->awaiting += change->awaiting;
      if (vir_known (change->record->posts))
        amendment->posts += change->record->posts;
    }

  for (guint y = 0; y < n; y++)
    {
      amendment->balance[y] = vir_balance_of (vir_sum_value (amendment->net[y]), unit);
      amendment->unknown += amendment->net[y].unknown;
    }
}

static void
fill_amendments (const Context     *context,
                 VirAmendmentBlock *block)
{
  guint  n_slots = vir_vec_length (vir_input_records (context->input, VIR_KIND_AMENDMENT));
  guint *index = g_new0 (guint, n_slots + 1); /* slot -> place + 1 */
  guint *room = g_new0 (guint, block->n + 1);

  for (guint i = 0; i < block->n; i++)
    {
      block->amendments[i].record = vir_input_nth (context->input, VIR_KIND_AMENDMENT, i);
      index[vir_input_nth_slot (context->input, VIR_KIND_AMENDMENT, i)] = i + 1;
    }

  for (guint i = 0; i < block->n_entries; i++)
    if (block->entries[i].amendment < n_slots)
      room[index[block->entries[i].amendment]]++;
  for (guint i = 0; i < block->n; i++)
    block->amendments[i].changes = g_new0 (const VirChangeOutlook *, room[i + 1] + 1);

  for (guint i = 0; i < block->n_entries; i++)
    {
      guint32 slot = block->entries[i].amendment;

      if (slot < n_slots && index[slot] > 0)
        {
          VirAmendmentOutlook *amendment = &block->amendments[index[slot] - 1];

          amendment->changes[amendment->n_changes++] = block->entries[i].outlook;
        }
    }

  for (guint i = 0; i < block->n; i++)
    sum_amendment (context, &block->amendments[i]);

  g_free (index);
  g_free (room);
}

/* Numbers the distinct targets, so that a stack can keep what is taken of each in an array. */
static void
number_targets (VirAmendmentBlock *block)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);

  block->target_of = g_new0 (guint *, block->n + 1);
  for (guint i = 0; i < block->n; i++)
    {
      const VirAmendmentOutlook *amendment = &block->amendments[i];

      block->composites = block->composites || amendment->record->made_from != NULL;
      block->target_of[i] = g_new0 (guint, amendment->n_changes + 1);
      for (guint k = 0; k < amendment->n_changes; k++)
        {
          gconstpointer target = amendment->changes[k]->target;
          gpointer      number = g_hash_table_lookup (numbers, target);

          if (target == NULL)
            block->target_of[i][k] = G_MAXUINT;
          else if (number != NULL)
            block->target_of[i][k] = GPOINTER_TO_UINT (number) - 1;
          else
            {
              block->target_of[i][k] = block->n_targets++;
              g_hash_table_insert (numbers, (gpointer) target, GUINT_TO_POINTER (block->n_targets));
            }
        }
    }
}

static gboolean
same_amendments (const VirInput          *input,
                 const VirAmendmentBlock *previous)
{
  if (previous->n != vir_input_count (input, VIR_KIND_AMENDMENT))
    return FALSE;

  for (guint i = 0; i < previous->n; i++)
    if (previous->amendments[i].record != vir_input_nth (input, VIR_KIND_AMENDMENT, i))
      return FALSE;

  return TRUE;
}

/**
 * vir_amendments_evaluate:
 * @input: a root
 * @basis: on whose figures
 * @tax: the published council tax
 * @tree: totals of the lines
 * @previous: (nullable): an earlier result of a root of the same family
 * @same_ground: whether years, unit and council tax are those of @previous
 *
 * Works out every change and every amendment alone.
 *
 * Returns: (transfer full): the results; @previous itself, held once more, where nothing differs
 */
VirAmendmentBlock *
vir_amendments_evaluate (const VirInput          *input,
                         VirBasis                 basis,
                         const VirTaxPath        *tax,
                         const VirTree           *tree,
                         const VirAmendmentBlock *previous,
                         gboolean                 same_ground)
{
  Context            context = { input, basis, tax, tree, previous, same_ground, NULL };
  VirAmendmentBlock *block = g_new0 (VirAmendmentBlock, 1);
  gboolean           same;

  g_atomic_ref_count_init (&block->refs);
  block->basis = basis;
  block->n_entries = vir_input_count (input, VIR_KIND_CHANGE);
  block->entries = g_new0 (VirChangeEntry, block->n_entries);
  block->n = vir_input_count (input, VIR_KIND_AMENDMENT);
  block->amendments = g_new0 (VirAmendmentOutlook, block->n);

  same = fill_entries (&context, block);
  g_clear_pointer (&context.by_record, g_hash_table_unref);
  if (same && same_ground && previous->basis == basis && same_amendments (input, previous))
    {
      vir_amendments_unref (block);
      return vir_amendments_ref ((VirAmendmentBlock *) previous);
    }

  fill_amendments (&context, block);
  number_targets (block);
  return block;
}

/**
 * vir_amendments_ref:
 * @self: results
 *
 * Returns: (transfer full): the same, held once more
 */
VirAmendmentBlock *
vir_amendments_ref (VirAmendmentBlock *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_amendments_unref:
 * @self: results
 *
 * Drops one hold.
 */
void
vir_amendments_unref (VirAmendmentBlock *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  for (guint i = 0; i < self->n_entries; i++)
    vir_change_outlook_unref (self->entries[i].outlook);
  for (guint i = 0; i < self->n; i++)
    {
      g_free (self->amendments[i].changes);
      if (self->target_of != NULL)
        g_free (self->target_of[i]);
    }
  g_free (self->target_of);
  g_free (self->entries);
  g_free (self->amendments);
  g_free (self);
}
