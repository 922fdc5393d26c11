/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: amendments stacked in voting order, and the years and reserves under them. */

#include "config.h"

#include "vir-naive-private.h"

#include <string.h>

/* What the changes of the stance so far come to. */
typedef struct
{
  VirOutlook *o;
  GArray     *counted; /* of VirCounted */
  guint       earlier; /* how many of them are of earlier amendments */
  guint       n;       /* how many amendments count */
  VirTaxYear  tax[VIR_MAX_YEARS];
} Stack;

static const VirAmendmentOutlook *
find_amendment (const VirOutlook *o,
                const char       *id)
{
  for (guint i = 0; i < o->n_amendments; i++)
    if (strcmp (o->amendments[i].record->base.id, id) == 0)
      return &o->amendments[i];

  return NULL;
}

/* A composite in the stance stands in place of what it is made from. */
static gboolean
is_replaced (const VirOutlook *o,
             const char       *id)
{
  for (guint i = 0; i < vir_stance_count (o->stance); i++)
    {
      const VirAmendmentOutlook *other = find_amendment (o, vir_stance_nth (o->stance, i));

      if (other != NULL && other->record->made_from != NULL && strcmp (other->record->base.id, id) != 0 &&
          g_strv_contains ((const char *const *) other->record->made_from, id))
        return TRUE;
    }

  return FALSE;
}

static gint64
basis_effect (const Stack            *self,
              const VirChangeOutlook *change,
              guint                   y)
{
  return vir_stance_basis (self->o->stance) == VIR_BASIS_CLAIMED ? change->claimed.level.v[y] : change->assessed.v[y];
}

/* How much of the target an effect takes: a saving put back, a pressure not met, a line cut, a
 * reserve used, a pot claimed. */
static gint64
taken (const VirInput        *input,
       const VirChangeRecord *record,
       gint64                 effect)
{
  const VirProposalRecord *proposal;

  if (!vir_known (effect))
    return 0;

  switch (record->target)
    {
    case VIR_TARGET_PROPOSAL:
      proposal = vir_input_get (input, VIR_KIND_PROPOSAL, record->subject);
      return MAX (0, proposal->proposal == VIR_PROPOSAL_SAVING ? effect : -effect);

    case VIR_TARGET_LINE:
    case VIR_TARGET_HEAD:
    case VIR_TARGET_RESERVE:
    case VIR_TARGET_FUNDING:
      return MAX (0, -effect);

    default:
      return 0;
    }
}

/* What earlier amendments took of the same target by year @y. A reserve is spent once: what was taken of
 * it in an earlier year is gone, by the change itself too. */
static gint64
taken_before (const Stack      *self,
              const VirCounted *own,
              guint             y)
{
  const VirChangeRecord *record = own->change->record;
  gint64                 sum = 0;

  if (record->target == VIR_TARGET_RESERVE)
    for (guint k = 0; k < y; k++)
      sum += taken (self->o->input, record, own->counted.v[k]);

  for (guint i = 0; i < self->earlier; i++)
    {
      const VirCounted      *one = &g_array_index (self->counted, VirCounted, i);
      const VirChangeRecord *other = one->change->record;

      if (other->target != record->target || g_strcmp0 (other->subject, record->subject) != 0)
        continue;
      for (guint k = record->target == VIR_TARGET_RESERVE ? 0 : y; k <= y; k++)
        sum += taken (self->o->input, other, one->counted.v[k]);
    }

  return sum;
}

/* What the change must leave to those before it, as an effect; 0 where it gets all. */
static gint64
cut_back (const Stack      *self,
          const VirCounted *own,
          guint             y)
{
  const VirChangeOutlook *change = own->change;

  gint64 effect = basis_effect (self, change, y);
  gint64 before, wanted, left;

  if (change->gone || !vir_known (change->capacity.v[y]) || self->n < 2)
    return 0;

  wanted = taken (self->o->input, change->record, effect);
  before = taken_before (self, own, y);
  left = MAX (0, change->capacity.v[y] - before);
  if (wanted <= left)
    return 0;

  return effect > 0 ? left - wanted : wanted - left;
}

static gboolean
is_refused (const Stack            *self,
            const VirChangeOutlook *change)
{
  return vir_stance_basis (self->o->stance) == VIR_BASIS_ASSESSED && !change->awaiting &&
         change->record->assessment->verdict == VIR_VERDICT_REFUSED;
}

/* Council tax acts on what stands: of two changes that set it the later one stands. */
static void
count_tax (Stack      *self,
           VirCounted *one)
{
  const VirChangeOutlook *change = one->change;
  VirSeries               stacked;

  if (is_refused (self, change))
    return;

  naive_tax_change (self->o, change->record, self->tax, &stacked);
  for (guint y = 0; y < self->o->years.n; y++)
    {
      gint64 moved = vir_subtract (stacked.v[y], change->computed.v[y]);

      if (vir_known (moved) && vir_known (one->counted.v[y]))
        one->cut_back.v[y] = moved;
      if (vir_known (moved) || change->record->claimed == NULL)
        one->counted.v[y] = vir_add (one->counted.v[y], moved);
    }
}

/* A scheme changes as it stands: dropped twice, its cost is saved once. */
static void
count_scheme (Stack      *self,
              VirCounted *one)
{
  const VirChangeOutlook *change = one->change;
  NaiveScheme             before, after;

  if (change->target == NULL || is_refused (self, change))
    return;

  before = naive_scheme_now (self->o, change->target, (const VirCounted *) (gpointer) self->counted->data, self->counted->len);
  after = before;
  naive_scheme_change (change->record, change->target, self->o->years, &after);
  for (guint y = 0; y < self->o->years.n; y++)
    {
      gint64 stacked = vir_subtract (naive_scheme_revenue (&after, y), naive_scheme_revenue (&before, y));
      gint64 moved = vir_subtract (stacked, change->computed.v[y]);

      if (vir_known (moved) && vir_known (one->counted.v[y]))
        one->cut_back.v[y] = moved;
      if (vir_known (moved) || change->record->claimed == NULL)
        one->counted.v[y] = vir_add (one->counted.v[y], moved);
    }
}

static void
count_change (Stack                  *self,
              const VirChangeOutlook *change)
{
  VirCounted one = { change, { { 0 } }, { { 0 } } };

  for (guint y = 0; y < self->o->years.n; y++)
    one.counted.v[y] = basis_effect (self, change, y);
  if (change->record->target == VIR_TARGET_TAX)
    count_tax (self, &one);
  else if (change->record->target == VIR_TARGET_SCHEME)
    count_scheme (self, &one);
  else
    for (guint y = 0; y < self->o->years.n; y++)
      {
        one.cut_back.v[y] = cut_back (self, &one, y);
        one.counted.v[y] = vir_add (one.counted.v[y], one.cut_back.v[y]);
      }

  g_array_append_val (self->counted, one);
}

static gboolean
is_apart_from_net (const Stack           *self,
                   const VirChangeRecord *record)
{
  const VirFundingRecord *funding;

  if (record->target != VIR_TARGET_FUNDING)
    return FALSE;

  funding = vir_input_get (self->o->input, VIR_KIND_FUNDING, record->subject);
  return funding != NULL && !(naive_netted (self->o->input) >> funding->funding & 1);
}

static gboolean
is_general_reserve (const Stack           *self,
                    const VirChangeRecord *record)
{
  const VirReserveRecord *reserve;

  if (record->target != VIR_TARGET_RESERVE)
    return FALSE;

  reserve = vir_input_get (self->o->input, VIR_KIND_RESERVE, record->subject);
  return reserve != NULL && reserve->ledger == VIR_LEDGER_GENERAL;
}

static gboolean
is_moved (const VirTaxYear *tax,
          const VirTaxYear *published)
{
  return tax->band_d != published->band_d || tax->core != published->core || tax->asc != published->asc;
}

/* One year of the budget with what the stance's changes count. */
static void
set_year (Stack *self,
          guint  y)
{
  VirYearOutlook *now = &self->o->now[y];
  VirTaxYear      tax = self->tax[y];
  gint64          yield = now->tax.yield;

  for (guint i = 0; i < self->counted->len; i++)
    {
      const VirCounted *one = &g_array_index (self->counted, VirCounted, i);
      gint64            effect = one->counted.v[y];

      vir_sum_add (&now->effects_sum, effect);
      if (one->change->record->target == VIR_TARGET_TAX)
        yield = vir_subtract (yield, effect);
      else if (is_apart_from_net (self, one->change->record))
        now->funding = vir_subtract (now->funding, effect);
      else
        now->net = vir_add (now->net, effect);
      now->recurring_gap = vir_add (now->recurring_gap, naive_recurring (one->change, effect));
      if (is_general_reserve (self, one->change->record))
        vir_sum_add (&now->reserves, effect);
    }

  now->tax = tax;
  now->tax.yield = yield;
  /* Printed rises are of the tax as published: once it has moved they say nothing. */
  if (is_moved (&now->tax, &self->o->published[y].tax) || (y > 0 && is_moved (&self->tax[y - 1], &self->o->published[y - 1].tax)))
    naive_tax_rises (&now->tax, y > 0 ? &self->tax[y - 1] : &self->o->tax_before);
  now->effects = vir_sum_value (now->effects_sum);
  now->gap = vir_add (now->gap, now->effects);
  now->gap_step = y == 0 ? now->gap : vir_subtract (now->gap, self->o->now[y - 1].gap);
  now->unknown += now->effects_sum.unknown;
  if (!vir_known (now->gap))
    now->balance = VIR_BALANCE_CANNOT_TELL;
  else
    now->balance = now->gap < vir_input_unit (self->o->input) ? VIR_BALANCE_BALANCED : VIR_BALANCE_NOT_BALANCED;
}

static void
set_reserve (const Stack            *self,
             const VirReserveRecord *record,
             VirReserveOutlook      *out)
{
  gint64 published = record->created_by != NULL ? 0 : record->opening, closing = published;

  out->record = record;
  out->low = VIR_UNKNOWN;
  out->low_year = -1;

  for (guint y = 0; y < self->o->years.n; y++)
    {
      gint64 move = record->created_by != NULL ? 0 : naive_reserve_move (record, y);

      published = vir_add (published, move);
      closing = vir_add (closing, move);
      for EACH (self->o->input, VIR_KIND_SCHEME, VirSchemeRecord, scheme)
        if (g_strcmp0 (scheme->reserve, record->base.id) == 0)
          {
            NaiveScheme was = naive_scheme (scheme, self->o->years);
            NaiveScheme is = naive_scheme_now (self->o, scheme, (const VirCounted *) (gpointer) self->counted->data, self->counted->len);

            published = vir_subtract (published, was.sources[5][y]);
            closing = vir_subtract (closing, is.sources[5][y]);
          }
      for (guint i = 0; i < self->counted->len; i++)
        {
          const VirCounted *one = &g_array_index (self->counted, VirCounted, i);

          if (one->change->record->target == VIR_TARGET_RESERVE && one->change->target == record)
            closing = vir_add (closing, one->counted.v[y]);
        }
      out->published[y] = published;
      out->closing[y] = closing;
      if (vir_known (closing) && (!vir_known (out->low) || closing < out->low))
        {
          out->low = closing;
          out->low_year = (int) y;
        }
    }
}

/* The amendments of the stance that count, in voting order: a rival whole budget ends the stack. */
static GPtrArray *
list_amendments (const VirOutlook *o)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < vir_stance_count (o->stance); i++)
    {
      const VirAmendmentOutlook *amendment = find_amendment (o, vir_stance_nth (o->stance, i));

      if (amendment == NULL || is_replaced (o, amendment->record->base.id))
        continue;
      g_ptr_array_add (list, (gpointer) amendment);
      if (amendment->record->alternative)
        break;
    }

  return list;
}

static void
set_scheme (const Stack           *self,
            const VirSchemeRecord *record,
            VirSchemeOutlook      *out)
{
  NaiveScheme was = naive_scheme (record, self->o->years);
  NaiveScheme is = naive_scheme_now (self->o, record, (const VirCounted *) (gpointer) self->counted->data, self->counted->len);

  out->record = record;
  for (guint y = 0; y < self->o->years.n; y++)
    {
      out->cost[y] = is.cost[y];
      out->imbalance[y] = naive_scheme_imbalance (&is, y);
      out->imbalance_published[y] = naive_scheme_imbalance (&was, y);
      out->from_reserve[y] = is.sources[5][y];
      out->reserve_published[y] = was.sources[5][y];
      out->revenue.v[y] = naive_scheme_revenue (&is, y);
      out->published.v[y] = naive_scheme_revenue (&was, y);
    }
}

/* The stance's amendments in order, and what follows. */
void
naive_stack (VirOutlook *o)
{
  Stack                 self = { o, g_array_new (FALSE, FALSE, sizeof (VirCounted)), 0, 0, { { 0 } } };
  g_autoptr (GPtrArray) amendments = list_amendments (o);

  self.n = amendments->len;
  for (guint y = 0; y < o->years.n; y++)
    self.tax[y] = o->published[y].tax;

  for (guint i = 0; i < amendments->len; i++)
    {
      const VirAmendmentOutlook *amendment = g_ptr_array_index (amendments, i);

      self.earlier = self.counted->len;
      for (guint k = 0; k < amendment->n_changes; k++)
        count_change (&self, amendment->changes[k]);
    }

  for (guint y = 0; y < o->years.n; y++)
    {
      o->now[y] = o->published[y];
      set_year (&self, y);
    }
  o->n_reserves = vir_input_count (o->input, VIR_KIND_RESERVE);
  o->reserves = g_new0 (VirReserveOutlook, o->n_reserves);
  for (guint i = 0; i < o->n_reserves; i++)
    set_reserve (&self, vir_input_nth (o->input, VIR_KIND_RESERVE, i), &o->reserves[i]);
  o->n_schemes = vir_input_count (o->input, VIR_KIND_SCHEME);
  o->schemes = g_new0 (VirSchemeOutlook, o->n_schemes);
  for (guint i = 0; i < o->n_schemes; i++)
    set_scheme (&self, vir_input_nth (o->input, VIR_KIND_SCHEME, i), &o->schemes[i]);
  o->n_counted = self.counted->len;
  o->counted = (VirCounted *) (gpointer) g_array_free (self.counted, FALSE);
}
