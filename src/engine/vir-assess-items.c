/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lists claims with their assessments. Must not assess: that is vir-assess.c's. */

#include "config.h"

#include "vir-assess-items.h"

#include "vir-assess.h"

static void
set_assessed (VirAssessItem *item,
              guint          n)
{
  VirAssessed assessed;

  vir_assess (item->assessment, &item->claimed, n, &assessed);
  item->awaiting = assessed.awaiting;
  item->stale = assessed.stale;
  if (assessed.awaiting)
    vir_series_fill (&item->assessed, VIR_UNKNOWN);
  else
    item->assessed = assessed.amounts;
}

static void
add_savings (const VirOutlook *outlook,
             GArray           *items)
{
  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);
      VirAssessItem            item = { .record = &proposal->base, .assessment = proposal->assessment };
      VirLevels                levels;

      if (proposal->proposal != VIR_PROPOSAL_SAVING || proposal->stage == VIR_STAGE_SCRAPPED)
        continue;
      vir_proposal_levels (proposal, VIR_BASIS_CLAIMED, outlook->years, &levels);
      item.claimed = levels.level;
      set_assessed (&item, outlook->years.n);
      g_array_append_val (items, item);
    }
}

static void
add_changes (const VirOutlook          *outlook,
             const VirAmendmentOutlook *amendment,
             GArray                    *items)
{
  for (guint i = 0; i < amendment->n_changes; i++)
    {
      const VirChangeOutlook *change = amendment->changes[i];
      VirAssessItem           item = { .record = &change->record->base, .change = change, .amendment = amendment, .assessment = change->record->assessment, .claimed = change->claimed.level };

      set_assessed (&item, outlook->years.n);
      g_array_append_val (items, item);
    }
}

/**
 * vir_assess_items:
 * @outlook: an outlook
 *
 * Lists what officers can assess: the savings of the budget that are not scrapped, then the changes of each
 * amendment, in the order of the document. The items borrow from @outlook.
 *
 * Returns: (transfer full) (element-type VirAssessItem): the items
 */
GArray *
vir_assess_items (const VirOutlook *outlook)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (VirAssessItem));

  add_savings (outlook, items);
  for (guint i = 0; i < outlook->n_amendments; i++)
    add_changes (outlook, &outlook->amendments[i], items);
  return items;
}

/**
 * vir_assess_item_steps:
 * @self: an item
 * @year: index of a year
 *
 * Lists what leads from the claim of a year to what officers make of it. The claim and the steps add up to the
 * assessed figure to the penny; a refused claim is closed by a step of its own where the reasons given do not take
 * all of it.
 *
 * Returns: (transfer full) (element-type VirAssessStep): the steps in the officers' order, those of £0 left out;
 *   none where the claim is not known or awaits its assessment
 */
GArray *
vir_assess_item_steps (const VirAssessItem *self,
                       guint                year)
{
  GArray       *steps = g_array_new (FALSE, FALSE, sizeof (VirAssessStep));
  gint64        left = vir_subtract (self->assessed.v[year], self->claimed.v[year]);
  VirAssessStep closing = { .closing = TRUE };

  if (self->awaiting || !vir_known (left))
    return steps;

  for (guint i = 0; i < self->assessment->steps.n; i++)
    {
      const VirAssessmentStep *from = (const VirAssessmentStep *) self->assessment->steps.items + i;
      VirAssessStep            step = { from->reason, from->words, from->amounts.v[year], FALSE };

      if (!vir_known (step.amount) || step.amount == 0)
        continue;
      g_array_append_val (steps, step);
      left -= step.amount;
    }
  closing.amount = left;
  if (left != 0)
    g_array_append_val (steps, closing);
  return steps;
}
