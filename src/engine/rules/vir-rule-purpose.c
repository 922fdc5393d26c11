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

static gboolean
saves_on_line (const VirChangeRecord *change)
{
  return change->target == VIR_TARGET_LINE && change->word == VIR_WORD_SAVE && change->subject != NULL;
}

/* The lines that a change saves on, by id, each with the first saving that the budget itself takes from
 * it, or %NULL. The few lines that are asked for are kept, not the many that have a saving. */
static GHashTable *
savings_by_line (const VirOutlook *outlook)
{
  GHashTable *savings = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      if (saves_on_line (outlook->amendments[i].changes[k]->record))
        g_hash_table_insert (savings, outlook->amendments[i].changes[k]->record->subject, NULL);

  for (guint i = 0; g_hash_table_size (savings) > 0 && i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);
      gpointer                 first;

      if (proposal->proposal == VIR_PROPOSAL_SAVING && proposal->line != NULL &&
          proposal->stage != VIR_STAGE_SCRAPPED &&
          g_hash_table_lookup_extended (savings, proposal->line, NULL, &first) && first == NULL)
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
  g_autoptr (GHashTable) savings = savings_by_line (outlook);

  for (guint i = 0; i < outlook->n_amendments; i++)
    for (guint k = 0; k < outlook->amendments[i].n_changes; k++)
      {
        const VirChangeRecord *change = outlook->amendments[i].changes[k]->record;
        const VirRecord       *saving = NULL;
        VirFinding finding = vir_finding_about (VIR_KIND_CHANGE, change->base.id, change->amendment);

        if (saves_on_line (change))
          saving = g_hash_table_lookup (savings, change->subject);
        if (saving == NULL)
          continue;
        finding.other = saving->id;
        vir_check_add (check, finding);
      }
}

/* The council tax as an amendment leaves it. %FALSE when it changes nothing of it. */
static gboolean
vary_tax (const VirOutlook          *outlook,
          const VirAmendmentOutlook *amendment,
          const VirTaxPath          *published,
          VirTaxPath                *path)
{
  gboolean  varied = FALSE;
  VirSeries effect;

  *path = *published;
  for (guint k = 0; k < amendment->n_changes; k++)
    if (amendment->changes[k]->record->target == VIR_TARGET_TAX)
      {
        vir_tax_apply (outlook->input, published, path, amendment->changes[k]->record, &effect);
        varied = TRUE;
      }

  return varied;
}

/* What an amendment spends on adult social care in one year. */
static gint64
sum_care (const VirOutlook          *outlook,
          const VirAmendmentOutlook *amendment,
          guint                      y)
{
  VirBasis basis = vir_stance_basis (outlook->stance);
  gint64   spent = 0;

  for (guint k = 0; k < amendment->n_changes; k++)
    {
      const VirChangeOutlook *change = amendment->changes[k];
      const VirLineRecord    *line = change->target;
      gint64                  amount = vir_change_basis (change, basis)->v[y];

      if (change->record->target == VIR_TARGET_LINE && line != NULL &&
          line->ring_fence == VIR_FENCE_ASC && vir_known (amount))
        spent += amount;
    }

  return spent;
}

/* An amendment, in the first year in which it spends less on care than its precept raises. */
static void
check_care (VirCheck                  *check,
            const VirAmendmentOutlook *amendment,
            const VirTaxPath          *published,
            const VirTaxPath          *path)
{
  const VirOutlook *outlook = check->outlook;
  const char       *id = amendment->record->base.id;
  gint64            unit = vir_input_unit (outlook->input);

  for (guint y = 0; y < outlook->years.n; y++)
    {
      VirFinding finding = vir_finding_about (VIR_KIND_AMENDMENT, id, id);
      gint64     raised = vir_ratio (vir_subtract (path->year[y].asc, published->year[y].asc), path->year[y].base, 10);
      gint64     spent = sum_care (outlook, amendment, y);

      if (!vir_known (raised) || raised < unit || raised < spent + unit)
        continue;
      finding.year = (int) y;
      finding.amount = raised;
      finding.limit = spent;
      vir_check_add (check, finding);
      return;
    }
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
  VirTaxPath        published = { .before = outlook->tax_before };
  VirTaxPath        path;

  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    published.year[y] = outlook->published[y].tax;

  for (guint i = 0; i < outlook->n_amendments; i++)
    if (vary_tax (outlook, &outlook->amendments[i], &published, &path))
      check_care (check, &outlook->amendments[i], &published, &path);
}
