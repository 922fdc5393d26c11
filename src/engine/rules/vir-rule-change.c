/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on one change: its target, its claim, its assessment, its conditions, its evidence. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-amendments.h"

/* Calls @test for each change of each amendment; where it returns TRUE its finding is added. */
typedef gboolean (*ChangeTest) (const VirOutlook       *outlook,
                                const VirChangeOutlook *change,
                                VirFinding             *finding);

static void
each_change (VirCheck  *check,
             ChangeTest test)
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        VirFinding finding = vir_finding_about (VIR_KIND_CHANGE, change->record->base.id,
                                                change->record->amendment);

        if (test (outlook, change, &finding))
          vir_check_add (check, finding);
      }
}

static gboolean
is_gone (const VirOutlook       *outlook,
         const VirChangeOutlook *change,
         VirFinding             *finding)
{
  finding->other = change->record->subject;
  return change->gone;
}

/**
 * vir_rule_target_gone:
 * @check: the check under way
 *
 * A change points at something that is not in the document. @other is the id it names.
 */
void
vir_rule_target_gone (VirCheck *check)
{
  each_change (check, is_gone);
}

static gboolean
differs (const VirOutlook       *outlook,
         const VirChangeOutlook *change,
         VirFinding             *finding)
{
  if (!change->differs)
    return FALSE;

  for (guint y = 0; y < outlook->years.n && finding->year < 0; y++)
    {
      gint64 difference = vir_subtract (change->claimed.level.v[y], change->computed.v[y]);

      if (!vir_known (difference) || ABS (difference) < vir_input_unit (outlook->input))
        continue;
      finding->year = (int) y;
      finding->amount = change->claimed.level.v[y];
      finding->limit = change->computed.v[y];
    }

  return TRUE;
}

/**
 * vir_rule_claim_differs:
 * @check: the check under way
 *
 * The effect that the mover typed is not the one that follows from the target. @amount is the claim,
 * @limit the computed effect, in the first year that differs.
 */
void
vir_rule_claim_differs (VirCheck *check)
{
  each_change (check, differs);
}

static gboolean
takes_more (const VirOutlook       *outlook,
            const VirChangeOutlook *change,
            VirFinding             *finding)
{
  const VirProposalRecord *proposal = change->target;
  gint64                   unit = vir_input_unit (outlook->input);

  for (guint y = 0; y < outlook->years.n; y++)
    {
      gint64 effect = change->claimed.level.v[y], capacity = change->capacity.v[y];
      int    taking = -1;

      if (!vir_known (effect) || !vir_known (capacity))
        continue;
      if (change->record->target == VIR_TARGET_PROPOSAL)
        taking = proposal->proposal == VIR_PROPOSAL_SAVING ? 1 : -1;
      if (taking * effect < capacity + unit)
        continue;

      finding->year = (int) y;
      finding->amount = ABS (effect);
      finding->limit = capacity;
      finding->other = change->record->subject;
      return TRUE;
    }

  return FALSE;
}

/**
 * vir_rule_takes_more:
 * @check: the check under way
 *
 * A change takes more than its target has. @amount is what it takes, @limit what there is.
 */
void
vir_rule_takes_more (VirCheck *check)
{
  each_change (check, takes_more);
}

static gboolean
is_stale (const VirOutlook       *outlook,
          const VirChangeOutlook *change,
          VirFinding             *finding)
{
  return change->stale;
}

/**
 * vir_rule_stale_assessment:
 * @check: the check under way
 *
 * Officers assessed another claim than today's: the change counts as awaiting.
 */
void
vir_rule_stale_assessment (VirCheck *check)
{
  each_change (check, is_stale);
}

static gboolean
is_conditional (const VirOutlook       *outlook,
                const VirChangeOutlook *change,
                VirFinding             *finding)
{
  const VirAssessment *assessment = change->record->assessment;

  return change->record->subject_to != NULL ||
         (assessment != NULL && assessment->verdict == VIR_VERDICT_CONDITIONAL);
}

/**
 * vir_rule_conditional:
 * @check: the check under way
 *
 * A change rests on somebody's consent or on an event.
 */
void
vir_rule_conditional (VirCheck *check)
{
  each_change (check, is_conditional);
}

static gboolean
is_fixed (const VirOutlook       *outlook,
          const VirChangeOutlook *change,
          VirFinding             *finding)
{
  const VirFundingRecord *funding = change->target;

  if (change->record->target != VIR_TARGET_FUNDING || funding == NULL)
    return FALSE;

  finding->other = funding->base.id;
  return !funding->amendable && !vir_series_any (&funding->available);
}

/**
 * vir_rule_funding_fixed:
 * @check: the check under way
 *
 * A change claims or forgoes funding that others fix before the meeting. @other is the funding line.
 */
void
vir_rule_funding_fixed (VirCheck *check)
{
  each_change (check, is_fixed);
}

static const VirLineRecord *
line_of (const VirChangeOutlook *change)
{
  return change->record->target == VIR_TARGET_LINE ? change->target : NULL;
}

static gboolean
breaks_fence (const VirOutlook       *outlook,
              const VirChangeOutlook *change,
              VirFinding             *finding)
{
  const VirLineRecord *line = line_of (change);

  finding->other = change->record->subject;
  return line != NULL && line->ring_fence != VIR_FENCE_NONE && change->direction < 0;
}

/**
 * vir_rule_ring_fence:
 * @check: the check under way
 *
 * A saving is taken from ring-fenced money, which may not pay for anything else. @other is the line.
 */
void
vir_rule_ring_fence (VirCheck *check)
{
  each_change (check, breaks_fence);
}

static gboolean
breaks_ledger (const VirOutlook       *outlook,
               const VirChangeOutlook *change,
               VirFinding             *finding)
{
  const VirLineRecord    *line = line_of (change);
  const VirReserveRecord *reserve =
    change->record->target == VIR_TARGET_RESERVE ? change->target : NULL;

  finding->other = change->record->subject;
  return (line != NULL && line->ledger != VIR_LEDGER_GENERAL) ||
         (reserve != NULL && reserve->ledger != VIR_LEDGER_GENERAL);
}

/**
 * vir_rule_ledger:
 * @check: the check under way
 *
 * A change uses the housing revenue account or the schools' money in the general fund's budget. @other
 * is the line or reserve.
 */
void
vir_rule_ledger (VirCheck *check)
{
  each_change (check, breaks_ledger);
}

/* One finding an amendment: how many of its changes lack something. */
static void
count_lacking (VirCheck *check,
               gboolean (*lacks) (const VirChangeRecord *change))
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const char *id = outlook->amendments[i].record->base.id;
      VirFinding  finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);

      finding.limit = 0;
      for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
        finding.limit += lacks (outlook->amendments[i].changes[k]->record);
      if (finding.limit > 0)
        vir_check_add (check, finding);
    }
}

static gboolean
lacks_evidence (const VirChangeRecord *change)
{
  return change->evidence == NULL;
}

/**
 * vir_rule_no_evidence:
 * @check: the check under way
 *
 * Changes without a word of evidence. @limit is how many.
 */
void
vir_rule_no_evidence (VirCheck *check)
{
  count_lacking (check, lacks_evidence);
}

static gboolean
lacks_equality (const VirChangeRecord *change)
{
  return change->equality == NULL &&
         (change->target == VIR_TARGET_PROPOSAL || change->target == VIR_TARGET_LINE ||
          change->target == VIR_TARGET_HEAD);
}

/**
 * vir_rule_no_equality_note:
 * @check: the check under way
 *
 * Changes to services without an equality impact note (Equality Act 2010 s.149). @limit is how many.
 */
void
vir_rule_no_equality_note (VirCheck *check)
{
  count_lacking (check, lacks_equality);
}

/**
 * vir_rule_awaiting_assessment:
 * @check: the check under way
 *
 * On the assessed basis: changes that officers have not assessed count as claimed. @limit is how many.
 */
void
vir_rule_awaiting_assessment (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  if (vir_stance_basis (outlook->stance) != VIR_BASIS_ASSESSED)
    return;

  for (guint i = 0; i < outlook->n_amendments; i++)
    {
      const char *id = outlook->amendments[i].record->base.id;
      VirFinding  finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);

      finding.limit = outlook->amendments[i].awaiting;
      if (finding.limit > 0)
        vir_check_add (check, finding);
    }
}
