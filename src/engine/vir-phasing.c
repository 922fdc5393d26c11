/* Copyright 2026 The Virement authors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Phases the savings of a budget. Must not work out a level: that is vir-profile.c's. */

#include "config.h"

#include "vir-phasing.h"

#include "vir-assess.h"

#define MILLION 1000000

static void
set_shares (VirPhasing *self,
            guint       n)
{
  const VirProfile *profile = self->record->profile;

  self->full = VIR_UNKNOWN;
  if (profile != NULL && profile->form == VIR_FORM_FULL_YEAR)
    self->full = profile->full_year;
  for (guint y = 0; y < n; y++)
    {
      gint64 level = self->levels.v[y];

      if (profile != NULL && profile->form == VIR_FORM_FULL_YEAR)
        break;
      if (vir_known (level) && (!vir_known (self->full) || ABS (level) > ABS (self->full)))
        self->full = level;
    }
  for (guint y = 0; y < VIR_MAX_YEARS; y++)
    {
      gint64 level = y < n ? self->levels.v[y] : VIR_UNKNOWN;

      self->share[y] = VIR_UNKNOWN;
      if (vir_known (level) && vir_known (self->full) && self->full != 0)
        self->share[y] = MAX (vir_ratio (MILLION, ABS (level), ABS (self->full)) *
                                ((level < 0) == (self->full < 0) ? 1 : -1),
                              0);
    }
}

/* The months of the year in which a saving starts, where it has a date. */
static void
set_months (VirPhasing *self,
            VirYears    years)
{
  const VirProfile *profile = self->record->profile;
  gint64            weights[VIR_MONTHS] = { 0 };
  int               year;
  gint64            level;

  self->start_year = -1;
  if (profile == NULL || profile->form != VIR_FORM_FULL_YEAR || profile->start == 0)
    return;
  year = vir_year_of_date (profile->start);
  if (year < years.first || year >= years.first + (int) years.n)
    return;

  level = self->levels.v[year - years.first];
  self->start_year = year - years.first;
  self->n_months = vir_year_months_active (year, profile->start, profile->end);
  self->first_month = VIR_MONTHS - vir_year_months_active (year, profile->start, 0);
  if (!vir_known (level) || self->n_months == 0)
    return;
  for (guint m = 0; m < self->n_months && self->first_month + m < VIR_MONTHS; m++)
    weights[self->first_month + m] = 1;
  vir_money_split (level, weights, VIR_MONTHS, self->months);
}

/**
 * vir_phasing_list:
 * @outlook: an outlook
 *
 * Tells of each saving of the budget that is not scrapped how much of it arrives when, on the stance's basis. The
 * levels of a year, where all are known, add up to the savings of that year of the published budget.
 *
 * Returns: (transfer full) (element-type VirPhasing): the savings in the order of the document, borrowed from
 *   @outlook
 */
GArray *
vir_phasing_list (const VirOutlook *outlook)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (VirPhasing));

  for (guint i = 0; i < vir_input_count (outlook->input, VIR_KIND_PROPOSAL); i++)
    {
      const VirProposalRecord *proposal = vir_input_nth (outlook->input, VIR_KIND_PROPOSAL, i);
      VirPhasing               self = { .record = proposal, .span = VIR_UNKNOWN };
      VirLevels                levels;

      if (proposal->proposal != VIR_PROPOSAL_SAVING || proposal->stage == VIR_STAGE_SCRAPPED)
        continue;
      self.phased = proposal->profile == NULL || vir_profile_is_phased (proposal->profile);
      vir_series_fill (&self.levels, VIR_UNKNOWN);
      if (self.phased)
        {
          vir_proposal_levels (proposal, vir_stance_basis (outlook->stance), outlook->years, &levels);
          self.levels = levels.level;
          self.one_off = vir_profile_lasting (proposal->profile, outlook->years) == VIR_RECURRENCE_ONE_OFF;
        }
      else
        {
          self.span = proposal->profile->span;
          self.span_to = proposal->profile->span_to;
        }
      set_shares (&self, outlook->years.n);
      set_months (&self, outlook->years);
      g_array_append_val (list, self);
    }
  return list;
}
