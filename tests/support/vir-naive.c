/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The naive reference: the published budget, year by year, and the whole outlook put together. */

#include "config.h"

#include "vir-naive-private.h"

#include <string.h>

/* What a proposal does to the gap in a year, without its one-off costs; unknown for a span too. */
gint64
naive_proposal_level (const VirInput          *input,
                      const VirProposalRecord *proposal,
                      VirBasis                 basis,
                      guint                    y)
{
  VirYears years = vir_input_years (input);
  gint64   claimed[VIR_MAX_YEARS];

  if (proposal->stage == VIR_STAGE_SCRAPPED)
    return 0;

  for (guint k = 0; k < years.n; k++)
    claimed[k] = naive_level (proposal->profile, years, (int) k).level;

  return basis == VIR_BASIS_ASSESSED ? naive_assess (proposal->assessment, claimed, years.n, y) : claimed[y];
}

/* Refused or scrapped: it is not done, so it costs nothing to do. */
static gboolean
is_not_done (const VirInput          *input,
             const VirProposalRecord *proposal,
             VirBasis                 basis)
{
  VirYears years = vir_input_years (input);
  gint64   claimed[VIR_MAX_YEARS];

  for (guint k = 0; k < years.n; k++)
    claimed[k] = naive_level (proposal->profile, years, (int) k).level;

  return proposal->stage == VIR_STAGE_SCRAPPED ||
         (basis == VIR_BASIS_ASSESSED && proposal->assessment != NULL &&
          proposal->assessment->verdict == VIR_VERDICT_REFUSED &&
          !naive_is_stale (proposal->assessment, claimed, years.n));
}

static gint64
one_off_cost (const VirInput          *input,
              const VirProposalRecord *proposal,
              VirBasis                 basis,
              guint                    y)
{
  if (proposal->profile == NULL || is_not_done (input, proposal, basis) || !vir_known (proposal->profile->one_off_cost.v[y]))
    return 0;

  return proposal->profile->one_off_cost.v[y];
}

static void
add_proposals (const VirInput *input,
               VirBasis        basis,
               guint           y,
               VirYearOutlook *year)
{
  for EACH (input, VIR_KIND_PROPOSAL, VirProposalRecord, proposal)
    {
      gint64 level = naive_proposal_level (input, proposal, basis, y);

      if (!vir_known (level) && naive_is_span (proposal->profile))
        level = 0;
      vir_sum_add (&year->proposals, level);
      year->proposals.known += one_off_cost (input, proposal, basis, y);
      if (proposal->proposal == VIR_PROPOSAL_SAVING)
        vir_sum_add (&year->savings, level);
    }
}

/* Which kinds of funding the council's net budget has already taken off. */
guint
naive_netted (const VirInput *input)
{
  guint netted = 0;

  for EACH (input, VIR_KIND_TOTAL, VirTotalRecord, total)
    if (total->role == VIR_ROLE_NET && total->amendment == NULL)
      netted |= total->netted;

  return netted;
}

gint64
naive_funding_amount (const VirInput         *input,
                      const VirFundingRecord *funding,
                      guint                   y)
{
  int year = vir_input_years (input).first + (int) y;

  if (!vir_known (funding->amounts.v[y]) && funding->end_year > 0 && year > funding->end_year)
    return 0;

  return funding->amounts.v[y];
}

static VirSum
funding_sum (const VirInput *input,
             gboolean        netted,
             guint           y)
{
  VirSum sum = { 0, 0 };

  for EACH (input, VIR_KIND_FUNDING, VirFundingRecord, funding)
    if (((naive_netted (input) >> funding->funding & 1) != 0) == netted)
      vir_sum_add (&sum, naive_funding_amount (input, funding, y));

  return sum;
}

static VirSum
one_off_funding (const VirInput *input,
                 guint           y)
{
  VirSum sum = { 0, 0 };

  for EACH (input, VIR_KIND_FUNDING, VirFundingRecord, funding)
    if (funding->funding == VIR_FUNDING_COLLECTION_FUND || funding->end_year > 0)
      vir_sum_add (&sum, naive_funding_amount (input, funding, y));

  return sum;
}

/* One side of a reserve's plan: none where nothing is planned, unknown in a year that it leaves out. */
static gint64
planned (const VirSeries *plan,
         guint            y)
{
  return vir_series_any (plan) ? plan->v[y] : 0;
}

gint64
naive_reserve_move (const VirReserveRecord *reserve,
                    guint                   y)
{
  return vir_subtract (planned (&reserve->contributions, y), planned (&reserve->uses, y));
}

static void
add_reserves (const VirInput *input,
              guint           y,
              VirYearOutlook *year)
{
  for EACH (input, VIR_KIND_RESERVE, VirReserveRecord, reserve)
    if (reserve->ledger == VIR_LEDGER_GENERAL && reserve->created_by == NULL)
      vir_sum_add (&year->reserves, naive_reserve_move (reserve, y));
}

/* Where the figure that printed() finds comes from. */
static VirStatus
printed_status (const VirInput *input,
                int             role,
                guint           y)
{
  for EACH (input, VIR_KIND_TOTAL, VirTotalRecord, total)
    if (total->role == role && total->amendment == NULL && vir_known (naive_level (total->amount, vir_input_years (input), (int) y).level))
      return vir_record_field_status (total, "amount");

  return VIR_STATUS_PUBLISHED;
}

static gint64
printed (const VirInput *input,
         int             role,
         guint           y)
{
  for EACH (input, VIR_KIND_TOTAL, VirTotalRecord, total)
    {
      gint64 level = naive_level (total->amount, vir_input_years (input), (int) y).level;

      if (total->role == role && total->amendment == NULL && vir_known (level))
        return level;
    }

  return VIR_UNKNOWN;
}

/* What officers take off or add, the cost of what they refuse too. Lines that already include the
 * proposals include them as claimed. */
static gint64
assessed_difference (const VirInput *input,
                     VirBasis        basis,
                     guint           y)
{
  gint64 sum = 0;

  for EACH (input, VIR_KIND_PROPOSAL, VirProposalRecord, proposal)
    {
      gint64 difference = vir_subtract (naive_proposal_level (input, proposal, basis, y), naive_proposal_level (input, proposal, VIR_BASIS_CLAIMED, y));

      if (vir_known (difference))
        sum += difference;
      sum += one_off_cost (input, proposal, basis, y) - one_off_cost (input, proposal, VIR_BASIS_CLAIMED, y);
    }

  return sum;
}

/* The parts of the net budget before anything makes them meet the printed figures. */
static VirSum
parts_sum (const VirInput       *input,
           VirBasis              basis,
           const VirYearOutlook *year,
           guint                 y)
{
  VirSum netted = funding_sum (input, TRUE, y);
  VirSum sum = { year->lines.known + year->reserves.known + year->schemes.known - netted.known, year->lines.unknown + year->reserves.unknown + year->schemes.unknown + netted.unknown };

  if (vir_input_budget (input)->figures == VIR_FIGURES_AFTER_PROPOSALS)
    sum.known += assessed_difference (input, basis, y);
  if (vir_input_budget (input)->figures == VIR_FIGURES_BEFORE_PROPOSALS)
    {
      VirYearOutlook with = { { 0 } };

      add_proposals (input, basis, y, &with);
      sum.known += with.proposals.known;
      sum.unknown += with.proposals.unknown;
    }

  return sum;
}

/* How many parts of the gap are unknown; a printed net budget stands for its own. */
static guint
count_unknown (const VirInput       *input,
               VirSum                net,
               const VirYearOutlook *year,
               guint                 y)
{
  return net.unknown + funding_sum (input, FALSE, y).unknown + !vir_known (year->tax.yield);
}

static void
set_drafting_gap (const VirInput *input,
                  VirBasis        basis,
                  VirYearOutlook *year,
                  guint           y)
{
  VirSum parts = parts_sum (input, basis, year, y);

  year->net = vir_sum_value (parts);
  year->gap = vir_subtract (vir_subtract (year->net, year->funding), year->tax.yield);
  year->unknown = count_unknown (input, parts, year, y);
}

static void
set_published_gap (const VirInput *input,
                   VirBasis        basis,
                   VirYearOutlook *year,
                   guint           y)
{
  gint64 net = printed (input, VIR_ROLE_NET, y);
  gint64 assessed = basis == VIR_BASIS_ASSESSED ? assessed_difference (input, basis, y) : 0;

  year->gap = printed (input, VIR_ROLE_GAP, y);
  year->status = printed_status (input, vir_known (year->gap) ? VIR_ROLE_GAP : VIR_ROLE_NET, y);
  if (!vir_known (year->gap))
    year->gap = vir_subtract (vir_subtract (net, year->funding), year->tax.yield);
  if (!vir_known (year->gap) && y == 0)
    year->gap = 0;

  year->net = vir_known (net) ? net : vir_add (vir_add (year->gap, year->funding), year->tax.yield);
  year->not_itemised = vir_subtract (year->net, parts_sum (input, VIR_BASIS_CLAIMED, year, y).known);
  if (!vir_known (year->gap))
    year->unknown = MAX (1, parts_sum (input, basis, year, y).unknown);
  year->net = vir_add (year->net, assessed);
  year->gap = vir_add (year->gap, assessed);
}

static gint64
recurring_gap (const VirInput       *input,
               VirBasis              basis,
               const VirYearOutlook *year,
               guint                 y)
{
  gint64 gap = vir_subtract (vir_add (year->gap, year->one_off_funding), vir_sum_value (year->reserves));

  for EACH (input, VIR_KIND_PROPOSAL, VirProposalRecord, proposal)
    {
      gint64 level = naive_proposal_level (input, proposal, basis, y);

      gap = vir_subtract (gap, one_off_cost (input, proposal, basis, y));
      if (vir_known (level) && naive_lasting (proposal->profile, vir_input_years (input)) == VIR_RECURRENCE_ONE_OFF)
        gap = vir_subtract (gap, level);
    }

  return gap;
}

static VirBalance
balance_of (const VirInput *input,
            gint64          gap)
{
  if (!vir_known (gap))
    return VIR_BALANCE_CANNOT_TELL;

  return gap < vir_input_unit (input) ? VIR_BALANCE_BALANCED : VIR_BALANCE_NOT_BALANCED;
}

/* The published budget, each year. */
void
naive_published (VirOutlook *o)
{
  VirBasis basis = vir_stance_basis (o->stance);

  o->tax_before = naive_tax_year (o->input, -1);
  o->net_before = VIR_UNKNOWN;
  for EACH (o->input, VIR_KIND_TOTAL, VirTotalRecord, total)
    if (total->role == VIR_ROLE_NET && total->amendment == NULL && !vir_known (o->net_before))
      o->net_before = total->before;

  for (guint y = 0; y < o->years.n; y++)
    {
      VirYearOutlook *year = &o->published[y];

      for (guint ledger = 0; ledger < VIR_N_LEDGERS; ledger++)
        o->ledgers[ledger][y] = naive_ledger_sum (o->input, (int) ledger, y);
      year->lines = o->ledgers[VIR_LEDGER_GENERAL][y];
      add_proposals (o->input, basis, y, year);
      add_reserves (o->input, y, year);
      for EACH (o->input, VIR_KIND_SCHEME, VirSchemeRecord, scheme)
        {
          NaiveScheme terms = naive_scheme (scheme, o->years);

          vir_sum_add (&year->schemes, naive_scheme_revenue (&terms, y));
        }
      year->funding = vir_input_count (o->input, VIR_KIND_FUNDING) == 0 && vir_input_budget (o->input)->standing == VIR_STANDING_PUBLISHED
                        ? VIR_UNKNOWN
                        : vir_sum_value (funding_sum (o->input, FALSE, y));
      year->one_off_funding = one_off_funding (o->input, y).known;
      year->tax = naive_tax_year (o->input, (int) y);
      if (vir_input_budget (o->input)->standing == VIR_STANDING_DRAFTING)
        set_drafting_gap (o->input, basis, year, y);
      else
        set_published_gap (o->input, basis, year, y);
      year->gap_step = y == 0 ? year->gap : vir_subtract (year->gap, o->published[y - 1].gap);
      year->recurring_gap = recurring_gap (o->input, basis, year, y);
      year->balance = balance_of (o->input, year->gap);
    }
}

/**
 * vir_naive_evaluate:
 * @input: a root whose heads form no ring
 * @stance: what is looked at
 *
 * Works out an outlook without findings.
 *
 * Returns: (transfer full): the outlook, its cache empty; free with vir_naive_free()
 */
VirOutlook *
vir_naive_evaluate (VirInput  *input,
                    VirStance *stance)
{
  VirOutlook *o = g_new0 (VirOutlook, 1);

  o->input = vir_input_ref (input);
  o->stance = vir_stance_ref (stance);
  o->years = vir_input_years (input);

  naive_set_heads (o);
  naive_published (o);
  o->n_amendments = vir_input_count (input, VIR_KIND_AMENDMENT);
  o->amendments = g_new0 (VirAmendmentOutlook, o->n_amendments);
  for (guint i = 0; i < o->n_amendments; i++)
    naive_amendment (o, vir_input_nth (input, VIR_KIND_AMENDMENT, i), &o->amendments[i]);
  naive_stack (o);

  for (guint kind = 0; kind < VIR_N_KINDS; kind++)
    for EACH (input, (VirKind) kind, VirRecord, record)
      if (kind != VIR_KIND_LINE || ((const VirLineRecord *) (gconstpointer) record)->created_by == NULL)
        o->illustrative += record->status == VIR_STATUS_ILLUSTRATIVE;

  return o;
}

/**
 * vir_naive_free:
 * @self: (transfer full): what vir_naive_evaluate() returned
 *
 * Frees it.
 */
void
vir_naive_free (VirOutlook *self)
{
  for (guint i = 0; i < self->n_amendments; i++)
    {
      for (guint k = 0; k < self->amendments[i].n_changes; k++)
        g_free ((gpointer) self->amendments[i].changes[k]);
      g_free (self->amendments[i].changes);
    }
  g_free (self->amendments);
  g_free (self->counted);
  g_free (self->reserves);
  g_free (self->schemes);
  vir_vec_unref (self->heads);
  vir_input_unref (self->input);
  vir_stance_unref (self->stance);
  g_free (self);
}
