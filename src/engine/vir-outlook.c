/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading an outlook: look-ups by id, and figures that follow from it at once. */

#include "config.h"

#include "vir-outlook-private.h"

#include "vir-assess.h"
#include "vir-check.h"

#include <string.h>

/**
 * vir_outlook_ref:
 * @self: an outlook
 *
 * Returns: (transfer full): the same outlook, held once more
 */
VirOutlook *
vir_outlook_ref (VirOutlook *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * vir_outlook_unref:
 * @self: an outlook
 *
 * Drops one hold.
 */
void
vir_outlook_unref (VirOutlook *self)
{
  VirOutlookCache *cache = self->cache;

  if (!g_atomic_ref_count_dec (&self->refs))
    return;

  vir_tree_clear (&cache->tree);
  vir_stack_unref (cache->stack);
  vir_amendments_unref (cache->amendments);
  g_free (self->reserves);
  g_free (self->schemes);
  g_free (self->findings);
  vir_stance_unref (self->stance);
  vir_input_unref (self->input);
  g_free (cache);
  g_free (self);
}

/**
 * vir_outlook_amendment:
 * @self: an outlook
 * @id: (nullable): an amendment's id
 *
 * Returns: (transfer none) (nullable): the amendment alone, or %NULL where there is none
 */
const VirAmendmentOutlook *
vir_outlook_amendment (const VirOutlook *self,
                       const char       *id)
{
  for (guint i = 0; i < self->n_amendments; i++)
    if (g_strcmp0 (self->amendments[i].record->base.id, id) == 0)
      return &self->amendments[i];

  return NULL;
}

/**
 * vir_outlook_reserve:
 * @self: an outlook
 * @id: (nullable): a reserve's id
 *
 * Returns: (transfer none) (nullable): its path, or %NULL where there is none
 */
const VirReserveOutlook *
vir_outlook_reserve (const VirOutlook *self,
                     const char       *id)
{
  for (guint i = 0; i < self->n_reserves; i++)
    if (g_strcmp0 (self->reserves[i].record->base.id, id) == 0)
      return &self->reserves[i];

  return NULL;
}

/**
 * vir_outlook_head:
 * @self: an outlook
 * @id: (nullable): a head's id
 *
 * Returns: (transfer none) (nullable): its totals, or %NULL where there is none
 */
const VirHeadOutlook *
vir_outlook_head (const VirOutlook *self,
                  const char       *id)
{
  guint32 slot = vir_input_slot (self->input, VIR_KIND_HEAD, id);

  if (vir_input_at (self->input, VIR_KIND_HEAD, slot) == NULL)
    return NULL;

  return vir_vec_get (self->heads, slot);
}

/**
 * vir_outlook_change:
 * @self: an outlook
 * @id: (nullable): a change's id
 *
 * Returns: (transfer none) (nullable): the change alone, or %NULL where there is none
 */
const VirChangeOutlook *
vir_outlook_change (const VirOutlook *self,
                    const char       *id)
{
  const VirOutlookCache *cache = self->cache;
  gconstpointer          record = vir_input_get (self->input, VIR_KIND_CHANGE, id);

  for (guint i = 0; record != NULL && i < cache->amendments->n_entries; i++)
    if (cache->amendments->entries[i].outlook->record == record)
      return cache->amendments->entries[i].outlook;

  return NULL;
}

/**
 * vir_outlook_proposal_levels:
 * @self: an outlook
 * @proposal: a proposal of its input
 * @basis: on whose figures
 * @levels: (out): its effect each year, in pence, without the one-off cost of achieving it
 *
 * Tells what one proposal of the published budget does.
 */
void
vir_outlook_proposal_levels (const VirOutlook        *self,
                             const VirProposalRecord *proposal,
                             VirBasis                 basis,
                             VirLevels               *levels)
{
  vir_proposal_levels (proposal, basis, self->years, levels);
}

static const VirBandTable *
find_bands (const VirOutlook *self,
            guint             year)
{
  return vir_rule_pack_bands (vir_input_rules (self->input),
                              (VirNation) vir_input_council (self->input)->nation,
                              self->years.first + (int) year);
}

/**
 * vir_outlook_n_bands:
 * @self: an outlook
 *
 * Returns: how many council tax bands there are in the first year
 */
guint
vir_outlook_n_bands (const VirOutlook *self)
{
  const VirBandTable *table = find_bands (self, 0);

  return table != NULL ? table->shares.n
                       : vir_tax_n_bands ((VirNation) vir_input_council (self->input)->nation);
}

/**
 * vir_outlook_band:
 * @self: an outlook
 * @year: index of a year
 * @band: 0 for band A
 *
 * Returns: the bill of that band under the stance, in pence, without other precepts, by the proportions
 *   of the rule pack, or those of the Acts where the document was given none
 */
gint64
vir_outlook_band (const VirOutlook *self,
                  guint             year,
                  guint             band)
{
  const VirBandTable *table = find_bands (self, year);
  gint64              band_d = self->now[year].tax.band_d;

  if (table == NULL)
    return vir_tax_band (band_d, (VirNation) vir_input_council (self->input)->nation,
                         self->years.first + (int) year, band);

  g_return_val_if_fail (band < table->shares.n, VIR_UNKNOWN);
  return vir_ratio (band_d, ((const VirBandShare *) table->shares.items)[band].share,
                    table->denominator);
}

/**
 * vir_finding_severity:
 * @self: a finding
 *
 * Returns: how serious its rule is
 */
VirSeverity
vir_finding_severity (const VirFinding *self)
{
  return self->rule->severity;
}

/**
 * vir_finding_code:
 * @self: a finding
 *
 * Returns: the code of its rule
 */
const char *
vir_finding_code (const VirFinding *self)
{
  return self->rule->code;
}

static gboolean
same_year (const VirYearOutlook *a,
           const VirYearOutlook *b)
{
  return a->net == b->net && a->funding == b->funding && a->gap == b->gap &&
         a->recurring_gap == b->recurring_gap && a->effects == b->effects &&
         a->unknown == b->unknown && a->balance == b->balance && a->status == b->status &&
         a->not_itemised == b->not_itemised && a->lines.known == b->lines.known &&
         a->lines.unknown == b->lines.unknown && a->savings.known == b->savings.known &&
         memcmp (&a->tax, &b->tax, sizeof a->tax) == 0;
}

static gboolean
same_findings (const VirOutlook *a,
               const VirOutlook *b)
{
  if (a->n_findings != b->n_findings)
    return FALSE;

  for (guint i = 0; i < a->n_findings; i++)
    {
      const VirFinding *x = &a->findings[i], *y = &b->findings[i];

      if (x->rule != y->rule || x->year != y->year || x->amount != y->amount ||
          x->limit != y->limit || g_strcmp0 (x->subject, y->subject) != 0 ||
          g_strcmp0 (x->amendment, y->amendment) != 0 || g_strcmp0 (x->other, y->other) != 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
same_counted (const VirOutlook *a,
              const VirOutlook *b)
{
  if (a->n_counted != b->n_counted)
    return FALSE;

  for (guint i = 0; i < a->n_counted; i++)
    if (!vir_series_equal (&a->counted[i].counted, &b->counted[i].counted))
      return FALSE;

  return TRUE;
}

/**
 * vir_outlook_equal:
 * @a: an outlook
 * @b: another of the same input
 *
 * Compares what people see: years, what changes count, findings. For checking an outlook that
 * was worked out from an earlier one against one from nothing.
 *
 * Returns: whether they are the same
 */
gboolean
vir_outlook_equal (const VirOutlook *a,
                   const VirOutlook *b)
{
  for (guint y = 0; y < MAX (a->years.n, b->years.n); y++)
    if (!same_year (&a->published[y], &b->published[y]) || !same_year (&a->now[y], &b->now[y]))
      return FALSE;

  return same_counted (a, b) && same_findings (a, b);
}
