/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Rules on money that has a purpose already: reserves that are tied, the adult social care precept,
 * savings that the budget has counted. */

#include "config.h"

#include "vir-rules-private.h"

#include "vir-amendments.h"
#include "vir-tax.h"

/**
 * vir_rule_reserve_tied:
 * @check: the check under way
 *
 * A change uses a reserve that was set aside for a purpose. @other is the reserve.
 */
void
vir_rule_reserve_tied (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeOutlook *change = outlook->amendments[i].changes[k];
        const VirReserveRecord *reserve = change->target;
        VirFinding finding = vir_finding_about (VIR_KIND_CHANGE, change->record->base.id,
                                                change->record->amendment);

        if (change->record->target != VIR_TARGET_RESERVE || reserve == NULL ||
            change->direction > 0 || reserve->reserve == VIR_RESERVE_GENERAL)
          continue;
        finding.other = reserve->base.id;
        vir_check_add (check, finding);
      }
}

/* The budget's own savings by the id of the line that they are taken from. */
static GHashTable *
savings_by_line (const VirInput *input)
{
  GHashTable *savings = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < vir_input_count (input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (input, VIR_KIND_PROPOSAL, i);

      if (proposal->proposal == VIR_PROPOSAL_SAVING && proposal->line != NULL &&
          proposal->stage != VIR_STAGE_SCRAPPED &&
          !g_hash_table_contains (savings, proposal->line))
        g_hash_table_insert (savings, proposal->line, (gpointer) proposal);
    }

  return savings;
}

/**
 * vir_rule_double_count:
 * @check: the check under way
 *
 * A change saves on a line from which the budget already takes a saving. @other is that proposal, the
 * first of them.
 */
void
vir_rule_double_count (VirCheck *check)
{
  const VirOutlook      *outlook = check->outlook;
  g_autoptr (GHashTable) savings = savings_by_line (outlook->input);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeRecord *change = outlook->amendments[i].changes[k]->record;
        const VirRecord       *saving = NULL;
        VirFinding finding = vir_finding_about (VIR_KIND_CHANGE, change->base.id, change->amendment);

        if (change->target == VIR_TARGET_LINE && change->word == VIR_WORD_SAVE &&
            change->subject != NULL)
          saving = g_hash_table_lookup (savings, change->subject);
        if (saving == NULL)
          continue;
        finding.other = saving->id;
        vir_check_add (check, finding);
      }
}

/* What an amendment raises by the adult social care precept, and what it spends on adult social
 * care, in one year. */
static void
sum_care (const VirOutlook          *outlook,
          const VirAmendmentOutlook *amendment,
          guint                      y,
          gint64                    *raised,
          gint64                    *spent)
{
  VirBasis   basis = vir_stance_basis (outlook->stance);
  VirTaxPath published = { .before = outlook->tax_before };
  VirTaxPath path;
  VirSeries  effect;

  for (guint i = 0; i < VIR_MAX_YEARS; i++)
    published.year[i] = outlook->published[i].tax;
  path = published;
  *spent = 0;

  for (guint k = 0; k < amendment->n_changes; k++)
    {
      const VirChangeOutlook *change = amendment->changes[k];
      const VirLineRecord    *line = change->target;
      gint64                  amount = vir_change_basis (change, basis)->v[y];

      if (change->record->target == VIR_TARGET_TAX)
        vir_tax_apply (outlook->input, &published, &path, change->record, &effect);
      else if (change->record->target == VIR_TARGET_LINE && line != NULL &&
               line->ring_fence == VIR_FENCE_ASC && vir_known (amount))
        *spent += amount;
    }

  *raised = vir_ratio (vir_subtract (path.year[y].asc, published.year[y].asc), path.year[y].base, 10);
}

/**
 * vir_rule_asc_elsewhere:
 * @check: the check under way
 *
 * An amendment raises the adult social care precept and spends less than that on adult social care.
 * @amount is what is raised, @limit what is spent there.
 */
void
vir_rule_asc_elsewhere (VirCheck *check)
{
  const VirOutlook *outlook = check->outlook;
  gint64            unit = vir_input_unit (outlook->input);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint y = 0; y < outlook->years.n; y++)
      {
        const char *id = outlook->amendments[i].record->base.id;
        VirFinding  finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);
        gint64      raised, spent;

        sum_care (outlook, &outlook->amendments[i], y, &raised, &spent);
        if (!vir_known (raised) || raised < unit || raised < spent + unit)
          continue;
        finding.year = (int) y;
        finding.amount = raised;
        finding.limit = spent;
        vir_check_add (check, finding);
        break;
      }
}
